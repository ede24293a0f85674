using System.Buffers.Binary;
using System.IO.Compression;

namespace ClaimCompare.Reading;

/// <summary>Unpacks the members of a gzip input (RFC 1952) one behind the other, and tells where it is cut or damaged.</summary>
/// <remarks>
/// The framework's <see cref="GZipStream"/> takes a cut input for a complete one and loses all members behind a damaged one. Here each member's
/// checksum is looked for behind its data: the inflater does not say how much of its last block it used. Behind damage reading goes on with the
/// next member that can be found.
/// </remarks>
internal sealed class GzipInput(InputStream packed) : Stream
{
    private const int TrailerLength = 8;

    // Behind so much damage nothing is looked for any more
    private const int MostDamaged = 1000;
    private readonly Blocks _blocks = new(packed);
    private DeflateStream? _member;
    private uint _crc, _length;
    private bool _began;

    /// <summary>Whether the input ends inside a member.</summary>
    public bool IsCut { get; private set; }

    /// <summary>How many members are damaged.</summary>
    public int Damaged { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        while (_member is not null || OpenMember())
        {
            int n;
            try
            {
                n = _member!.Read(buffer);
            }
            catch (InvalidDataException)
            {
                Damaged++;
                FindMember(_blocks.Last);
                continue;
            }

            if (n > 0)
            {
                _crc = Crc32.Append(_crc, buffer[..n]);
                _length += (uint)n;
                return n;
            }

            if (_blocks.Ended)
            {
                IsCut = true;
                return 0;
            }

            CloseMember();
        }

        return 0;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _member?.Dispose();
        base.Dispose(disposing);
    }

    /// <summary>Reads a member's heading; false at the end of the input.</summary>
    private bool OpenMember()
    {
        while (!IsCut && Damaged <= MostDamaged)
        {
            ReadOnlySpan<byte> head = packed.Peek(10);
            if (head.IsEmpty || (_began && IsPadding()))
                return false;
            if (head.Length < 10 && head.StartsWith("\u001F"u8))
            {
                IsCut = true;
                return false;
            }

            if (IsMember(head))
            {
                if (!SkipHeading(head[3]))
                {
                    IsCut = true;
                    return false;
                }

                _began = true;
                _crc = _length = 0;
                _blocks.Start();
                _member = new DeflateStream(_blocks, CompressionMode.Decompress, leaveOpen: true);
                return true;
            }

            Damaged++;
            if (!FindMember([]))
                return false;
        }

        return false;
    }

    private static bool IsMember(ReadOnlySpan<byte> head) => head.Length >= 4 && head[0] == 0x1F && head[1] == 0x8B && head[2] == 8 && head[3] < 0x20;

    /// <summary>Tapes and blocks are filled up with zeros.</summary>
    private bool IsPadding()
    {
        while (packed.PeekChunk() is { IsEmpty: false } chunk)
        {
            int other = chunk.IndexOfAnyExcept((byte)0);
            packed.Advance(other < 0 ? chunk.Length : other);
            if (other >= 0)
                return false;
        }

        return true;
    }

    private bool SkipHeading(byte flags)
    {
        packed.Advance(10);
        if ((flags & 4) != 0)
        {
            ReadOnlySpan<byte> length = packed.Peek(2);
            int extra = length.Length < 2 ? 0 : 2 + BinaryPrimitives.ReadUInt16LittleEndian(length);
            if (extra == 0 || packed.Peek(extra).Length < extra)
                return false;
            packed.Advance(extra);
        }

        for (int text = 8; text <= 16; text *= 2)
        {
            if ((flags & text) == 0)
                continue;
            int end = packed.Peek(1 << 16).IndexOf((byte)0);
            if (end < 0)
                return false;
            packed.Advance(end + 1);
        }

        if ((flags & 2) != 0)
        {
            if (packed.Peek(2).Length < 2)
                return false;
            packed.Advance(2);
        }

        return true;
    }

    /// <summary>Finds the member's checksum and length behind its data and goes on behind them.</summary>
    private void CloseMember()
    {
        _member!.Dispose();
        _member = null;
        Span<byte> trailer = stackalloc byte[TrailerLength];
        BinaryPrimitives.WriteUInt32LittleEndian(trailer, _crc);
        BinaryPrimitives.WriteUInt32LittleEndian(trailer[4..], _length);
        ReadOnlySpan<byte> next = packed.Peek(TrailerLength);
        byte[] around = [.. _blocks.Last, .. next];
        int at = around.AsSpan().IndexOf(trailer);
        int used = at < 0 ? 0 : at + TrailerLength - _blocks.Last.Length;
        if (used >= 0 && at >= 0)
        {
            packed.Advance(used);
        }
        else if (at >= 0)
        {
            packed.Unread(_blocks.Last[^-used..].ToArray());
        }
        else if (next.Length < TrailerLength && EndsInside(around, trailer))
        {
            IsCut = true;
            packed.Drain();
        }
        else
        {
            Damaged++;
            FindMember(_blocks.Last);
        }
    }

    /// <summary>Whether the input ends with a part of the checksum, or with the data: a last byte of those cannot be told from damage otherwise.</summary>
    private bool EndsInside(ReadOnlySpan<byte> around, ReadOnlySpan<byte> trailer)
    {
        for (int n = TrailerLength - 1; n > 1; n--)
        {
            if (around.EndsWith(trailer[..n]))
                return true;
        }

        return packed.Peek(1).IsEmpty && around.Length < TrailerLength;
    }

    /// <summary>Goes to the next place where a member may begin.</summary>
    private bool FindMember(ReadOnlySpan<byte> last)
    {
        _member?.Dispose();
        _member = null;
        if (last.IsEmpty)
            packed.Advance(Math.Min(1, packed.Peek(1).Length));
        else
            packed.Unread(last.ToArray());
        while (packed.Peek(10) is { Length: >= 10 } head)
        {
            if (IsMember(head))
                return true;
            ReadOnlySpan<byte> chunk = packed.PeekChunk();
            int at = chunk[1..].IndexOf((byte)0x1F);
            packed.Advance(at < 0 ? chunk.Length : at + 1);
        }

        packed.Drain();
        return false;
    }

    /// <summary>Hands blocks to the inflater and keeps the last one.</summary>
    private sealed class Blocks(InputStream packed) : Stream
    {
        private readonly byte[] _last = new byte[8192];
        private int _length, _most;

        public ReadOnlySpan<byte> Last => _last.AsSpan(0, _length);

        public bool Ended { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        /// <summary>Begins with small blocks: what a short member leaves of its last one is read again.</summary>
        public void Start() => (_length, _most, Ended) = (0, 256, false);

        public override int Read(Span<byte> buffer)
        {
            _most = Math.Min(_most * 2, _last.Length);
            int n = packed.Read(buffer[..Math.Min(buffer.Length, _most)]);
            if (n == 0)
            {
                Ended = true;
                return 0;
            }

            buffer[..n].CopyTo(_last);
            _length = n;
            return n;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
