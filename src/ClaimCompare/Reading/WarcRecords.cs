using System.Globalization;

namespace ClaimCompare.Reading;

/// <summary>Goes over the records of a web archive (WARC 1.0 and 1.1, ISO 28500) and holds the block of one at a time.</summary>
/// <remarks>
/// Lengths lie, and files are cut: where no record begins behind a block, the beginning of the next one is looked for, inside the block first. Blocks
/// that nobody wants are passed over without being held.
/// </remarks>
internal sealed class WarcRecords(InputStream source, ReadingLimits limits)
{
    private const int LongestLine = 1 << 16;
    private const int MostHeaderLines = 500;
    private byte[] _block = new byte[1 << 16];
    private int _length;

    /// <summary>The record's fields.</summary>
    public MimeHeaders Headers { get; private set; } = new();

    /// <summary>The record's type in lower case.</summary>
    public string Type => (Headers["WARC-Type"] ?? string.Empty).ToLowerInvariant();

    /// <summary>The record's number, counted from 1.</summary>
    public int Number { get; private set; }

    /// <summary>The block, where the record was wanted.</summary>
    public ArraySegment<byte> Block => new(_block, 0, _length);

    /// <summary>What is wrong with the record, or null: a code and what it says.</summary>
    public (string Code, string Detail)? Fault { get; private set; }

    /// <summary>Whether the block can be used: it was wanted, and is complete as far as can be told.</summary>
    public bool HasBlock { get; private set; }

    /// <summary>Goes to the next record; false at the end.</summary>
    /// <param name="isWanted">Whether the block of a record is to be held.</param>
    public bool Read(Func<WarcRecords, bool> isWanted)
    {
        Fault = null;
        HasBlock = false;
        _length = 0;
        if (!FindRecord())
            return Fault is not null;
        Number++;
        if (!ReadHeaders())
        {
            Fault = Number == 1 && Headers.IsEmpty ? (ReadingCodes.InvalidRecord, "this is no WARC file") : (ReadingCodes.Truncated, "the file ends inside the head of a record; the records before were read");
            return true;
        }

        if (!long.TryParse(Headers["Content-Length"], NumberStyles.None, CultureInfo.InvariantCulture, out long length))
        {
            Fault = (ReadingCodes.InvalidRecord, "this record does not say how long it is");
            return true;
        }

        if (!isWanted(this))
        {
            Skip(length);
        }
        else if (length > limits.MaxRecordBytes)
        {
            Skip(length);
            Fault ??= (ReadingCodes.TooLarge, $"this record is larger than {limits.MaxRecordBytes} bytes");
        }
        else
        {
            Hold((int)length);
        }

        return true;
    }

    /// <summary>Goes to the line that begins a record, over what is none.</summary>
    private bool FindRecord()
    {
        bool lost = false;
        while (source.Peek(5) is { IsEmpty: false } next)
        {
            if (next.SequenceEqual("WARC/"u8))
            {
                if (lost)
                    Fault = (ReadingCodes.InvalidRecord, "something that is no record stands before this one");
                return true;
            }

            if (!source.TryReadLine(LongestLine, out ReadOnlySpan<byte> line, out _))
                break;
            lost |= !line.Trim("\r \t\0"u8).IsEmpty;
        }

        if (lost)
            Fault = (ReadingCodes.InvalidRecord, "something that is no record stands behind the last one");
        return false;
    }

    private bool ReadHeaders()
    {
        Headers = new MimeHeaders();
        source.TryReadLine(LongestLine, out _, out _);
        string? name = null;
        for (int lines = 0; source.TryReadLine(LongestLine, out ReadOnlySpan<byte> line, out bool tooLong); lines++)
        {
            line = line.TrimEnd((byte)'\r');
            if (line.IsEmpty)
                return true;
            if (lines < MostHeaderLines && !tooLong)
                name = Headers.Add(line, name);
        }

        return false;
    }

    private void Skip(long length)
    {
        ReadOnlySpan<byte> mark = "\r\n\r\nWARC/1."u8;
        while (length > 0)
        {
            ReadOnlySpan<byte> bytes = source.Peek((int)Math.Min(length, LongestLine));
            if (bytes.IsEmpty)
            {
                Fault ??= (ReadingCodes.Truncated, "the file ends inside a record; the records before were read");
                return;
            }

            int at = bytes.IndexOf(mark);
            if (at >= 0)
            {
                Fault ??= (ReadingCodes.InvalidRecord, "this record is shorter than it says");
                source.Advance(at);
                return;
            }

            int step = bytes.Length == length ? bytes.Length : Math.Max(1, bytes.Length - mark.Length + 1);
            source.Advance(step);
            length -= step;
        }
    }

    private void Hold(int length)
    {
        while (_length < length && source.PeekChunk() is { IsEmpty: false } chunk)
            Take(chunk[..Math.Min(chunk.Length, length - _length)]);
        bool isCut = _length < length;
        if (!isCut && IsBoundary())
        {
            HasBlock = true;
            return;
        }

        // The block took the next records along, or it goes on
        int mark = _block.AsSpan(0, _length).IndexOf("\nWARC/1."u8);
        if (mark >= 0)
        {
            Fault ??= (ReadingCodes.InvalidRecord, "this record is shorter than it says");
            source.Unread(_block.AsSpan(mark + 1, _length - mark - 1));
            _length = _block.AsSpan(0, mark).TrimEnd("\r\n"u8).Length;
            HasBlock = true;
        }
        else if (isCut)
        {
            Fault ??= (ReadingCodes.Truncated, "the file ends inside a record; the records before were read");
        }
        else
        {
            Fault ??= (ReadingCodes.InvalidRecord, "this record is longer than it says");
            HasBlock = GoOn();
        }
    }

    /// <summary>Whether nothing but line ends stands before the next record.</summary>
    private bool IsBoundary()
    {
        ReadOnlySpan<byte> next = source.Peek(16).TrimStart("\r\n\0"u8);
        return next.Length == 0 || next.StartsWith("WARC/"u8) || (next.Length < 5 && "WARC/"u8.StartsWith(next));
    }

    /// <summary>Takes lines to the block until a record begins.</summary>
    private bool GoOn()
    {
        while (source.Peek(5) is { IsEmpty: false } next && !next.SequenceEqual("WARC/"u8))
        {
            ReadOnlySpan<byte> chunk = source.PeekChunk();
            int newline = chunk.IndexOf((byte)'\n');
            Take(newline < 0 ? chunk : chunk[..(newline + 1)]);
            if (_length > limits.MaxRecordBytes)
                return false;
        }

        return true;
    }

    private void Take(ReadOnlySpan<byte> bytes)
    {
        if (_length + bytes.Length > _block.Length)
            Array.Resize(ref _block, Math.Max(_block.Length * 2, _length + bytes.Length));
        bytes.CopyTo(_block.AsSpan(_length));
        _length += bytes.Length;
        source.Advance(bytes.Length);
    }
}
