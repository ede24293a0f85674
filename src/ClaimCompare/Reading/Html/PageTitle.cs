namespace ClaimCompare.Reading;

/// <summary>Chooses the headline among those a page gives.</summary>
/// <remarks>
/// The visible heading is the headline where the title for browsers or for sharing begins with it; a page's first <c>h1</c> is often the name of
/// its section. Titles for sharing and browsers end with the site's name, which is cut off.
/// </remarks>
internal static class PageTitle
{
    private const int Shortest = 12;
    private static readonly string[] Separators = [" - ", " | ", " – ", " — ", " : ", " · ", " • ", " :: ", " « ", " » "];

    /// <summary>The headline, or null.</summary>
    /// <param name="headings">The texts of <c>h1</c> elements.</param>
    /// <param name="linked">The headlines of linked data.</param>
    /// <param name="shared">The title for sharing.</param>
    /// <param name="other">The second title for sharing.</param>
    /// <param name="title">The text of the <c>title</c> element.</param>
    /// <param name="site">The site's name.</param>
    public static string? Choose(IReadOnlyList<string> headings, IReadOnlyList<string> linked, string? shared, string? other, string? title, string? site)
    {
        // Of several headlines the one that the title repeats
        string? own = linked.FirstOrDefault(l => l.Length >= Shortest && Same(CutSite(title, site), l)) ?? linked.FirstOrDefault(l => l.Length >= Shortest);
        string? heading = headings.Where(h => Begins(shared, h) || Begins(title, h) || linked.Any(l => Begins(l, h))).MaxBy(h => h.Length);
        if (heading is { Length: < Shortest })
            heading = null;

        // Linked data that only copies the title for sharing tells nothing new, and search engines cut long headlines off
        if (own is not null && !Same(CutSite(shared, site), own) && !headings.Any(h => Begins(h, own)))
            return CutSite(own, site);

        // Without linked data a title that both ways of sharing give is what the newsroom calls it
        if (own is null && heading is not null && shared is not null && shared == other && !Begins(shared, heading) && !Begins(heading, CutSite(shared, site)!))
            return CutSite(shared, site);
        return heading ?? CutSite(own, site) ?? CutSite(shared, site) ?? CutSite(title, site) ?? headings.FirstOrDefault();
    }

    /// <summary>A title without the site's name behind it.</summary>
    public static string? CutSite(string? title, string? site)
    {
        if (string.IsNullOrEmpty(title))
            return null;
        foreach (string separator in Separators)
        {
            int at = title.LastIndexOf(separator, StringComparison.Ordinal);
            if (at < Shortest)
                continue;
            ReadOnlySpan<char> end = title.AsSpan(at + separator.Length).Trim();
            if (end.Length <= 40 && (OutletPages.IsOutlet(end) || IsSite(end, site)))
                return title[..at].Trim();
        }

        return title;
    }

    /// <summary>The name of a known outlet at the end of a title, or null.</summary>
    public static OutletPage? SiteOf(string? title)
    {
        foreach (string separator in Separators)
        {
            int at = title?.LastIndexOf(separator, StringComparison.Ordinal) ?? -1;
            if (at > 0 && OutletPages.ByName(title.AsSpan(at + separator.Length)) is { } outlet)
                return outlet;
        }

        return null;
    }

    private static bool IsSite(ReadOnlySpan<char> end, string? site) => site is { Length: > 2 } && (Letters(end).Contains(Letters(site), StringComparison.Ordinal) || Letters(site).Contains(Letters(end), StringComparison.Ordinal));

    private static bool Same(string? a, string b) => a is not null && Letters(a) == Letters(b);

    private static bool Begins(string? title, string heading) => title is not null && heading.Length > 0 && Letters(title).StartsWith(Letters(heading), StringComparison.Ordinal);

    /// <summary>Letters and digits of a text alone, in lower case.</summary>
    public static string Letters(ReadOnlySpan<char> text)
    {
        var letters = new System.Text.StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c))
                letters.Append(char.ToLowerInvariant(c));
        }

        return letters.ToString();
    }
}
