namespace ClaimCompare.Writing.Report;

/// <summary>The finding of the whole comparison in one line, and what it was found in.</summary>
internal static class Headline
{
    /// <summary>The page's heading.</summary>
    public static string Of(ReportContext report)
    {
        IReadOnlyList<FigureGroup> groups = report.Comparison.Groups;
        ReportTexts texts = report.Texts;
        string all = texts.Numbers.Plain(groups.Count);
        int conflicts = groups.Count(g => g.Status == GroupStatus.Conflict), updates = groups.Count(g => g.Status == GroupStatus.Update);
        return groups.Count == 0 ? texts["title.none"]
            : conflicts > 0 ? texts.Count("title.conflict", conflicts, all)
            : updates > 0 ? texts.Count("title.update", updates, all)
            : texts[report.Compared.Count > 0 ? "title.agree" : "title.single"];
    }

    /// <summary>How many articles, outlets, claims and quantities, and when the articles were published.</summary>
    public static string Scope(ReportContext report)
    {
        Comparison comparison = report.Comparison;
        ReportTexts texts = report.Texts;
        var parts = new List<string> { texts.Count("count.articles", comparison.Articles.Count) };
        int outlets = comparison.Articles.Select(a => a.Outlet).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Count();
        if (outlets > 0)
            parts.Add(texts.Count("count.outlets", outlets));
        if (report.Events.Count > 0)
            parts.Add(texts.Count("count.events", report.Events.Count));
        parts.Add(texts.Count("count.claims", comparison.Groups.Sum(g => g.Claims.Count)));
        parts.Add(texts.Count("count.groups", comparison.Groups.Count));
        PartialDate[] dates = [.. comparison.Articles.Select(a => a.Date).OfType<PartialDate>().Order()];
        if (dates.Length > 0)
        {
            string first = Day(texts, dates[0]), last = Day(texts, dates[^1]);
            parts.Add(first == last ? texts.Fill("published.on", first) : texts.Fill("published.span", first, last));
        }

        return string.Join(" · ", parts);
    }

    private static string Day(ReportTexts texts, PartialDate date) => texts.Dates.Long(date.HasTime ? PartialDate.OfDay(date.First) : date);
}
