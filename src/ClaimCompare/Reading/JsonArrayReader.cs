namespace ClaimCompare.Reading;

/// <summary>Cuts a JSON array into its elements while it streams by: brackets and strings are followed, what stands between them is looked at by others.</summary>
/// <remarks>A string never goes over the end of a line (RFC 8259, section 7): an unclosed one costs no more than its line.</remarks>
internal sealed class JsonArrayReader(InputStream source, int max)
{
    private byte[] _element = new byte[1 << 12];
    private int _length, _line = 1;
    private bool _began;

    /// <summary>The element.</summary>
    public ReadOnlyMemory<byte> Element => _element.AsMemory(0, _length);

    /// <summary>The line that the element begins on, counted from 1.</summary>
    public int Line { get; private set; } = 1;

    /// <summary>Whether the element is larger than allowed; its bytes are not kept.</summary>
    public bool IsTooLarge { get; private set; }

    /// <summary>Whether the array was closed and nothing stands behind it.</summary>
    public bool IsClosed { get; private set; }

    /// <summary>Goes to the next element; false at the end.</summary>
    public bool Read()
    {
        _length = 0;
        IsTooLarge = false;
        if (!FindElement())
            return false;
        Line = _line;
        int depth = 0;
        bool inString = false, escaped = false;
        while (source.PeekChunk() is { IsEmpty: false } chunk)
        {
            for (int i = 0; i < chunk.Length; i++)
            {
                byte b = chunk[i];
                if (b == '\n')
                {
                    _line++;
                    inString = escaped = false;
                }
                else if (inString)
                {
                    inString = b != '"' || escaped;
                    escaped = b == '\\' && !escaped;
                }
                else if (b == '"')
                {
                    inString = true;
                }
                else if (b is (byte)'{' or (byte)'[')
                {
                    depth++;
                }
                else if (b is (byte)'}' or (byte)']' or (byte)',')
                {
                    if (depth == 0 && b != '}')
                    {
                        Keep(chunk[..i]);
                        source.Advance(i);
                        return true;
                    }

                    depth -= b == ',' || depth == 0 ? 0 : 1;
                }
            }

            Keep(chunk);
            source.Advance(chunk.Length);
        }

        return true;
    }

    /// <summary>Goes to the first byte of an element.</summary>
    private bool FindElement()
    {
        while (source.PeekChunk() is { IsEmpty: false } chunk)
        {
            int i = 0;
            for (; i < chunk.Length; i++)
            {
                byte b = chunk[i];
                _line += b == '\n' ? 1 : 0;
                if (b == ']' && _began)
                {
                    source.Advance(i + 1);
                    IsClosed = IsAtEnd();
                    return false;
                }

                if (b is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' or (byte)',')
                    continue;
                if (b != '[' || _began)
                    break;
                _began = true;
            }

            source.Advance(i);
            if (i < chunk.Length)
                return true;
        }

        return false;
    }

    private bool IsAtEnd()
    {
        while (source.PeekChunk() is { IsEmpty: false } chunk)
        {
            if (chunk.IndexOfAnyExcept(" \t\r\n\0"u8) >= 0)
                return false;
            source.Advance(chunk.Length);
        }

        return true;
    }

    private void Keep(ReadOnlySpan<byte> bytes)
    {
        if (IsTooLarge || bytes.Length > max - _length)
        {
            IsTooLarge = true;
            return;
        }

        if (_length + bytes.Length > _element.Length)
            Array.Resize(ref _element, Math.Min(max, Math.Max(_element.Length * 2, _length + bytes.Length)));
        bytes.CopyTo(_element.AsSpan(_length));
        _length += bytes.Length;
    }
}
