using System.Net;

namespace ClaimCompare.Reading;

/// <summary>Makes plain text of the text of a page.</summary>
internal static class HtmlText
{
    // References to 128..159 mean Windows-1252 (WHATWG HTML, section 13.2.5.80)
    private const string HighControls = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    /// <summary>Resolves character references; a text without any is given back as it is.</summary>
    public static ReadOnlySpan<char> Decode(ReadOnlySpan<char> text) => text.Contains('&') ? WebUtility.HtmlDecode(text.ToString()) : text;

    /// <summary>What stands for a character in an article: a space for white space, 0 for what is not shown.</summary>
    public static char Shown(char c)
    {
        if (c is > ' ' and < '\u007F')
            return c;
        if (c <= ' ')
            return c is ' ' or '\n' or '\r' or '\t' or '\f' or '\v' ? ' ' : '\0';
        if (c < '\u00A0')
            return c == '\u007F' ? '\0' : Printed(HighControls[c - '\u0080']);
        if (c is '\u00AD' or '\u200B' or '\u2060' or '\uFEFF')
            return '\0';
        return char.IsWhiteSpace(c) ? ' ' : c;
    }

    /// <summary>A text of a page or its metadata on one line: references resolved, tags inside it taken out, white space made single.</summary>
    public static string? Clean(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return null;
        string decoded = WebUtility.HtmlDecode(text);

        // Metadata is often encoded twice
        if (decoded.Contains('&', StringComparison.Ordinal))
            decoded = WebUtility.HtmlDecode(decoded);
        var result = new System.Text.StringBuilder(decoded.Length);
        bool space = false;
        for (int i = 0; i < decoded.Length; i++)
        {
            if (decoded[i] == '<' && i + 1 < decoded.Length && (char.IsAsciiLetter(decoded[i + 1]) || decoded[i + 1] == '/'))
            {
                int close = decoded.IndexOf('>', i);
                if (close > 0 && close - i < 2000)
                {
                    space |= result.Length > 0 && PageTags.IsBlock(PageTags.Of(decoded.AsSpan(i + 1, close - i - 1).TrimStart('/')));
                    i = close;
                    continue;
                }
            }

            char c = Shown(decoded[i]);
            if (c == '\0')
                continue;
            if (c == ' ')
            {
                space = result.Length > 0;
                continue;
            }

            if (space)
                result.Append(' ');
            space = false;
            result.Append(c);
        }

        return result.Length == 0 ? null : result.ToString();
    }

    private static char Printed(char c) => char.IsControl(c) ? '\0' : c;
}
