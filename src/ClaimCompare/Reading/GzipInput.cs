using System.IO.Compression;

namespace ClaimCompare.Reading;

/// <summary>Unpacks the members of a gzip input (RFC 1952) one behind the other, and tells where it is cut or damaged.</summary>
/// <remarks>
/// The framework's <see cref="GZipStream"/> takes a cut input for a complete one and loses all members behind a damaged one. Here each member's
/// checksum is looked for behind its data: the inflater does not say how much of its last block it used. Behind damage reading goes on with the
/// next member that can be found.
/// </remarks>
internal sealed partial class GzipInput(InputStream packed) : Stream
{
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
