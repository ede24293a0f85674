namespace ClaimCompare.Reading;

/// <summary>Knows the HTML reports of this program: one that lies among the articles must not be read as one of them.</summary>
internal static class OwnReport
{
    /// <summary>The element in the head of every report that names what made it.</summary>
    public const string Mark = "<meta name=\"generator\" content=\"ClaimCompare\">";

    private const int Head = 1000;

    /// <summary>Whether a page is such a report: the mark stands near its beginning, where no text of an article does.</summary>
    public static bool Is(string html) => html.AsSpan(0, Math.Min(html.Length, Head)).Contains(Mark, StringComparison.Ordinal);
}
