using System.Text;

namespace ClaimCompare.Reading;

/// <summary>The header fields of a message, a part of one, an HTTP answer or a WARC record: <c>Name: value</c>, folded lines joined (RFC 5322, section 2.2).</summary>
internal sealed class MimeHeaders
{
    private const int MostLines = 500;
    private readonly Dictionary<string, string> _values = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The value of a field, or null.</summary>
    public string? this[string name] => _values.GetValueOrDefault(name);

    /// <summary>Whether there are no fields.</summary>
    public bool IsEmpty => _values.Count == 0;

    /// <summary>The media type in lower case, without parameters; <c>text/plain</c> where none is given.</summary>
    public string MediaType => (this["Content-Type"] is { } type ? type.Split(';')[0].Trim().ToLowerInvariant() : string.Empty) is { Length: > 0 } media ? media : "text/plain";

    /// <summary>Whether the beginning of an input looks like the head of a message: fields alone, one of which only messages have.</summary>
    public static bool LooksLikeMessage(ReadOnlySpan<byte> head)
    {
        bool isMessage = false;
        for (int fields = 0; fields < MostLines; fields++)
        {
            int newline = head.IndexOf((byte)'\n');
            ReadOnlySpan<byte> line = (newline < 0 ? head : head[..newline]).TrimEnd((byte)'\r');
            if (line.IsEmpty)
                return isMessage;
            if (line[0] is not ((byte)' ' or (byte)'\t') || fields == 0)
            {
                int colon = line.IndexOf((byte)':');
                if (colon <= 0 || line[..colon].ContainsAny(" \t<>"u8))
                    return false;
                isMessage |= IsField(line[..colon], "MIME-Version"u8) || (IsField(line[..colon], "Content-Type"u8) && line.Contains((byte)'/'));
            }

            if (newline < 0)
                return false;
            head = head[(newline + 1)..];
        }

        return false;
    }

    /// <summary>Reads fields up to the first blank line.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="length">How many bytes the fields take, the blank line included.</param>
    public static MimeHeaders Read(ReadOnlySpan<byte> bytes, out int length)
    {
        var headers = new MimeHeaders();
        string? name = null;
        length = 0;
        for (int lines = 0; length < bytes.Length; lines++)
        {
            int newline = bytes[length..].IndexOf((byte)'\n');
            ReadOnlySpan<byte> line = (newline < 0 ? bytes[length..] : bytes.Slice(length, newline)).TrimEnd((byte)'\r');
            length = newline < 0 ? bytes.Length : length + newline + 1;
            if (line.IsEmpty)
                break;
            if (lines < MostLines)
                name = headers.Add(line, name);
        }

        return headers;
    }

    /// <summary>Adds a line: a field, or the going on of the one before.</summary>
    public string? Add(ReadOnlySpan<byte> line, string? before)
    {
        string text = TextDecoder.Decode(line, declared: null, out _);
        if (text[0] is ' ' or '\t')
        {
            if (before is not null && _values[before].Length < 1 << 16)
                _values[before] += " " + text.Trim();
            return before;
        }

        int colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0)
            return null;
        string name = text[..colon].Trim();

        // The first of several counts: what stands below may be a forwarded copy
        return _values.TryAdd(name, text[(colon + 1)..].Trim()) ? name : null;
    }

    /// <summary>A parameter of a field: <c>charset</c> of <c>text/html; charset="utf-8"</c>.</summary>
    public string? Parameter(string field, string parameter)
    {
        if (this[field] is not { } value)
            return null;
        for (int at = value.IndexOf(';', StringComparison.Ordinal); at >= 0 && at < value.Length;)
        {
            ReadOnlySpan<char> rest = value.AsSpan(at + 1).TrimStart();
            int start = value.Length - rest.Length, equals = rest.IndexOf('='), next = rest.IndexOf(';');
            if (equals < 0)
                return null;
            if (next >= 0 && next < equals)
            {
                at = start + next;
                continue;
            }

            ReadOnlySpan<char> name = rest[..equals].Trim(), given = rest[(equals + 1)..].TrimStart();
            int valueStart = value.Length - given.Length;
            if (given is ['"', ..])
            {
                int close = given[1..].IndexOf('"');
                if (close < 0)
                    close = given.Length - 1;
                if (name.Equals(parameter, StringComparison.OrdinalIgnoreCase))
                    return given.Slice(1, close).ToString();
                at = value.IndexOf(';', Math.Min(value.Length, valueStart + 1 + close));
            }
            else
            {
                int semicolon = given.IndexOf(';');
                if (name.Equals(parameter, StringComparison.OrdinalIgnoreCase))
                    return (semicolon < 0 ? given : given[..semicolon]).Trim().ToString();
                at = semicolon < 0 ? -1 : valueStart + semicolon;
            }
        }

        return null;
    }

    private static bool IsField(ReadOnlySpan<byte> name, ReadOnlySpan<byte> known) => Ascii.EqualsIgnoreCase(name, known);
}
