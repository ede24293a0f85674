using System.Text;

namespace ClaimCompare.Reading;

/// <summary>The text of a page that no parser may touch: one pass over its tags, without a tree.</summary>
/// <remarks>What stands inside scripts, styles, comments and the like is passed over to its end, or to the end of the page where it has none.</remarks>
internal static class PlainPageReader
{
    /// <summary>The text, one block a line.</summary>
    /// <param name="html">The page.</param>
    /// <param name="longest">The longest text; null is given for more.</param>
    public static string? Read(ReadOnlySpan<char> html, int longest)
    {
        var text = new StringBuilder();
        bool space = false;
        for (int at = 0; at < html.Length;)
        {
            int next = html[at..].IndexOf('<');
            int stop = next < 0 ? html.Length : at + next;
            Append(text, html[at..stop], ref space);
            if (text.Length > longest)
                return null;
            if (stop == html.Length)
                break;
            at = Tag(html, stop, text, ref space);
        }

        while (text.Length > 0 && text[^1] == '\n')
            text.Length--;
        return text.ToString();
    }

    /// <summary>Passes over a tag; gives the offset behind it and, where its content is no text, behind that.</summary>
    private static int Tag(ReadOnlySpan<char> html, int at, StringBuilder text, ref bool space)
    {
        ReadOnlySpan<char> rest = html[at..];
        if (rest.StartsWith("<!--"))
            return Behind(html, at + 4, "-->");
        if (rest.StartsWith("<![CDATA["))
            return Behind(html, at + 9, "]]>");
        int start = at + 1;
        bool end = start < html.Length && html[start] == '/';
        if (end)
            start++;
        if (start >= html.Length || !(char.IsAsciiLetter(html[start]) || html[start] is '!' or '?'))
        {
            Append(text, "<", ref space);
            return at + 1;
        }

        int stop = start;
        while (stop < html.Length && (char.IsAsciiLetterOrDigit(html[stop]) || html[stop] is '-' or ':'))
            stop++;
        ReadOnlySpan<char> name = html[start..stop];
        int close = TagEnd(html, stop);
        PageTag tag = PageTags.Of(name);
        if (PageTags.IsBlock(tag) || tag == PageTag.Break)
            Break(text, ref space);
        if (end || close >= html.Length || html[close - 2] == '/' || !(tag is PageTag.Skipped or PageTag.Script or PageTag.Title or PageTag.NoScript) || name is "input" or "embed")
            return close;
        Span<char> ending = stackalloc char[name.Length + 2];
        "</".CopyTo(ending);
        name.CopyTo(ending[2..]);
        int behind = Behind(html, close, ending);
        return behind >= html.Length ? html.Length : TagEnd(html, behind);
    }

    /// <summary>The offset behind the tag's end; a sign inside a quoted value ends none, unless the value never ends.</summary>
    private static int TagEnd(ReadOnlySpan<char> html, int at)
    {
        int close = at;
        while (close < html.Length && html[close] != '>')
        {
            int next = html[close..].IndexOfAny('>', '"', '\'');
            if (next < 0)
                return html.Length;
            close += next;
            if (html[close] == '>')
                break;
            int quote = html[close] is '"' or '\'' && close > 0 && html[close - 1] is '=' or ' ' ? html[(close + 1)..].IndexOf(html[close]) : -2;
            close += quote >= 0 ? quote + 2 : 1;
            if (quote == -1)
                break;
        }

        int found = close >= html.Length ? -1 : html[close..].IndexOf('>');
        return found < 0 ? html.Length : close + found + 1;
    }

    private static int Behind(ReadOnlySpan<char> html, int at, ReadOnlySpan<char> end)
    {
        int found = html[at..].IndexOf(end, StringComparison.OrdinalIgnoreCase);
        return found < 0 ? html.Length : at + found + end.Length;
    }

    private static void Append(StringBuilder text, ReadOnlySpan<char> raw, ref bool space)
    {
        foreach (char c in HtmlText.Decode(raw))
        {
            char shown = HtmlText.Shown(c);
            if (shown == ' ')
            {
                space = true;
            }
            else if (shown != '\0')
            {
                if (space && text.Length > 0 && text[^1] != '\n')
                    text.Append(' ');
                space = false;
                text.Append(shown);
            }
        }
    }

    private static void Break(StringBuilder text, ref bool space)
    {
        space = false;
        if (text.Length > 0 && text[^1] != '\n')
            text.Append('\n');
    }
}
