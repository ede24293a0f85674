namespace ClaimCompare.Reading;

/// <summary>Looks over the tags of a page before it is parsed: what would cost the parser more than its length allows is not given to it.</summary>
/// <remarks>
/// HtmlAgilityPack takes time in the square of elements that are opened and never closed in their order (<c>&lt;i&gt;&lt;b&gt;&lt;/i&gt;</c>), so
/// these are counted as well as all. How deep elements nest, it tells itself.
/// </remarks>
internal static class PageScan
{
    private const int Remembered = 64;

    /// <summary>Whether a page may be parsed as a tree.</summary>
    public static bool IsParsable(ReadOnlySpan<char> html, ReadingLimits limits)
    {
        if (html.Length > limits.MaxPageLength)
            return false;
        Span<uint> open = stackalloc uint[Remembered];
        int depth = 0, tags = 0, crossed = 0;
        for (int at = 0; at + 1 < html.Length;)
        {
            int next = html[at..].IndexOf('<');
            if (next < 0 || at + next + 1 >= html.Length)
                break;
            at += next + 1;
            bool end = html[at] == '/';
            int start = end ? at + 1 : at;
            if (start >= html.Length || !char.IsAsciiLetter(html[start]))
            {
                if (html[at] == '!' && html[at..].StartsWith("!--"))
                    at = Behind(html, at + 3, "-->");
                continue;
            }

            if (++tags > limits.MaxTags)
                return false;
            int stop = start;
            uint name = 0;
            while (stop < html.Length && (char.IsAsciiLetterOrDigit(html[stop]) || html[stop] is '-' or ':'))
                name = (name * 31) + (uint)(html[stop++] | 0x20);
            PageTag tag = PageTags.Of(html[start..stop]);
            at = stop;
            if (tag == PageTag.Script && !end)
            {
                at = Behind(html, at, "</script");
                continue;
            }

            if (tag is PageTag.Break or PageTag.Meta or PageTag.Image || IsVoid(html[start..stop]))
                continue;
            if (!end)
            {
                open[depth++ % Remembered] = name;
            }
            else if (depth > 0 && open[(depth - 1) % Remembered] == name)
            {
                depth--;
            }
            else
            {
                crossed++;
                int found = depth - 1;
                while (found >= 0 && found > depth - Remembered && open[found % Remembered] != name)
                    found--;
                if (found >= 0 && found > depth - Remembered)
                    depth = found;
            }

            if (crossed + depth > limits.MaxUnclosedTags)
                return false;
        }

        return true;
    }

    private static bool IsVoid(ReadOnlySpan<char> name) => name is "input" or "source" or "wbr" or "area" or "col" or "track" or "param" or "embed";

    private static int Behind(ReadOnlySpan<char> html, int at, string end)
    {
        int found = html[at..].IndexOf(end, StringComparison.OrdinalIgnoreCase);
        return found < 0 ? html.Length : at + found + end.Length;
    }
}
