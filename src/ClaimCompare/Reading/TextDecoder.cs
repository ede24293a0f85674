using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace ClaimCompare.Reading;

/// <summary>Decodes bytes into text.</summary>
/// <remarks>
/// A byte order mark decides; then UTF-16 by where its zero bytes stand; then UTF-8, if the bytes are valid or all but a few, whatever the input
/// declares; then the declared charset (WHATWG Encoding Standard, where <c>iso-8859-1</c> means Windows-1252); then Windows-1252.
/// </remarks>
internal static class TextDecoder
{
    private const int HeadLength = 4096;
    private static readonly byte[] ControlCharacters = [.. Enumerable.Range(0, ' ').Select(c => (byte)c).Where(c => (char)c is not ('\n' or '\r' or '\t' or '\f' or '\v' or '\u001B' or '\u001E'))];
    private static readonly SearchValues<byte> ControlBytes = SearchValues.Create(ControlCharacters);
    private static readonly SearchValues<char> Controls = SearchValues.Create([.. ControlCharacters.Select(b => (char)b)]);
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>Decodes a whole input; false where it is binary.</summary>
    public static bool TryDecode(ReadOnlySpan<byte> bytes, out string text) => TryDecode(bytes, declared: null, out text, out _);

    /// <summary>Decodes a whole input; false where it is binary.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="declared">The charset that a header outside the input declares, or null.</param>
    /// <param name="text">The text, without byte order mark and NUL characters.</param>
    /// <param name="isRepaired">Whether bytes were replaced, or NUL characters dropped.</param>
    public static bool TryDecode(ReadOnlySpan<byte> bytes, string? declared, out string text, out bool isRepaired)
    {
        isRepaired = false;
        if (WideEncoding(bytes) is { } wide)
            text = wide.GetString(bytes[wide.Preamble.Length..]);
        else
            text = Decode(bytes, declared ?? Declaration(bytes), out isRepaired);
        int controls = CountControls(text.AsSpan());
        if (controls * 50 > text.Length)
            return false;
        if (text.Contains('\0', StringComparison.Ordinal))
        {
            isRepaired = true;
            text = text.Replace("\0", string.Empty, StringComparison.Ordinal);
        }

        return true;
    }

    /// <summary>Decodes bytes that are not UTF-16 or UTF-32.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes, string? declared, out bool isRepaired)
    {
        isRepaired = false;
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            bytes = bytes[3..];
        if (Utf8.IsValid(bytes))
            return Encoding.UTF8.GetString(bytes);
        if (IsMostlyUtf8(bytes))
        {
            isRepaired = true;
            return Encoding.UTF8.GetString(bytes);
        }

        return (EncodingOf(declared) ?? Windows1252).GetString(bytes);
    }

    /// <summary>The encoding for a text that is read piece by piece, told by its beginning.</summary>
    public static Encoding Stream(ReadOnlySpan<byte> head)
    {
        // The last character of the beginning may be cut
        int end = head.Length;
        while (end > 0 && head.Length - end < 3 && (head[end - 1] & 0xC0) == 0x80)
            end--;
        if (end > 0 && head[end - 1] >= 0xC0)
            end--;
        return Utf8.IsValid(head[..end]) ? EncodingOf(Declaration(head)) is { } declared && Ascii.IsValid(head[..end]) ? declared : Encoding.UTF8
            : IsMostlyUtf8(head) ? Encoding.UTF8 : EncodingOf(Declaration(head)) ?? Windows1252;
    }

    /// <summary>UTF-16 or UTF-32 where a byte order mark or the zero bytes of the beginning tell it; null otherwise.</summary>
    public static Encoding? WideEncoding(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0]))
            return new UTF32Encoding(bigEndian: false, byteOrderMark: true);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0, 0, 0xFE, 0xFF]))
            return new UTF32Encoding(bigEndian: true, byteOrderMark: true);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return new UnicodeEncoding(bigEndian: false, byteOrderMark: true);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return new UnicodeEncoding(bigEndian: true, byteOrderMark: true);
        bytes = bytes[..Math.Min(bytes.Length, HeadLength)];
        int even = 0, odd = 0;
        for (int i = 0; i + 1 < bytes.Length; i += 2)
        {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }

        // Latin letters have a zero in one place of each pair, and hardly one in the other
        int pairs = bytes.Length / 2;
        return pairs < 2 ? null
            : odd * 2 > pairs && even * 10 <= odd ? new UnicodeEncoding(bigEndian: false, byteOrderMark: false)
            : even * 2 > pairs && odd * 10 <= even ? new UnicodeEncoding(bigEndian: true, byteOrderMark: false)
            : null;
    }

    /// <summary>Whether the beginning of an input holds too many control characters for a text.</summary>
    public static bool IsBinary(ReadOnlySpan<byte> head)
    {
        int controls = 0;
        for (int at = 0; (at = Next(head, at)) >= 0; at++)
            controls++;
        return controls * 50 > head.Length;

        static int Next(ReadOnlySpan<byte> head, int at) => head[at..].IndexOfAny(ControlBytes) is >= 0 and int found ? at + found : -1;
    }

    /// <summary>The charset that a page or XML document declares in its beginning, or null.</summary>
    public static string? Declaration(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> head = bytes[..Math.Min(bytes.Length, HeadLength)].TrimStart(" \t\r\n"u8);
        if (!head.StartsWith("<"u8))
            return null;
        string start = Encoding.Latin1.GetString(head);
        if (start.StartsWith("<?xml", StringComparison.Ordinal))
        {
            int end = start.IndexOf("?>", StringComparison.Ordinal);
            if (end > 0 && Value(start.AsSpan(0, end), "encoding") is { } encoding)
                return encoding;
        }

        for (int at = 0; (at = start.IndexOf("<meta", at, StringComparison.OrdinalIgnoreCase)) >= 0; at += 5)
        {
            int end = start.IndexOf('>', at);
            if (Value(start.AsSpan(at, (end < 0 ? start.Length : end) - at), "charset") is { } charset)
                return charset;
        }

        return null;
    }

    /// <summary>The encoding of a label, or null where it names none, or one that says nothing about bytes which are no UTF-8.</summary>
    private static Encoding? EncodingOf(string? label)
    {
        label = label?.Trim().Trim('"', '\'').ToLowerInvariant();
        if (string.IsNullOrEmpty(label) || label.Length > 40 || label.StartsWith("utf", StringComparison.Ordinal) || label.StartsWith("unicode", StringComparison.Ordinal))
            return null;
        if (label is "iso-8859-1" or "iso8859-1" or "iso_8859-1" or "latin1" or "latin-1" or "ascii" or "us-ascii" or "l1")
            return Windows1252;
        return CodePagesEncodingProvider.Instance.GetEncoding(label);
    }

    private static bool IsMostlyUtf8(ReadOnlySpan<byte> bytes)
    {
        int valid = 0, broken = 0;
        while (!bytes.IsEmpty)
        {
            int ascii = bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
            if (ascii < 0)
                break;
            bytes = bytes[ascii..];
            if (Rune.DecodeFromUtf8(bytes, out _, out int length) == OperationStatus.Done)
                valid++;
            else
                broken++;
            bytes = bytes[length..];
        }

        return valid > broken * 2;
    }

    private static string? Value(ReadOnlySpan<char> tag, string name)
    {
        int at = tag.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return null;
        ReadOnlySpan<char> rest = tag[(at + name.Length)..].TrimStart();
        if (rest.IsEmpty || rest[0] != '=')
            return null;
        rest = rest[1..].TrimStart().TrimStart("\"'");
        int end = rest.IndexOfAny("\"' ;/?>");
        return end == 0 || rest.IsEmpty ? null : (end < 0 ? rest : rest[..end]).ToString();
    }

    private static int CountControls(ReadOnlySpan<char> text)
    {
        int controls = 0;
        for (int at = text.IndexOfAny(Controls); at >= 0; controls++)
        {
            int next = text[(at + 1)..].IndexOfAny(Controls);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return controls;
    }
}
