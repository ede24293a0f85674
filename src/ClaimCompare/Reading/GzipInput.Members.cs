using System.Buffers.Binary;
using System.IO.Compression;

namespace ClaimCompare.Reading;

/// <summary>The members of the input: their headings, their checksums, and the next one behind damage.</summary>
internal sealed partial class GzipInput
{
    private const int TrailerLength = 8;

    // Behind so much damage nothing is looked for any more
    private const int MostDamaged = 1000;

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
}
