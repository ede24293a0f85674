using ClaimCompare.Comparing;

namespace ClaimCompare.Writing.Report;

/// <summary>Says in a sentence what a group disagrees about, from the two claims that show it best.</summary>
internal static class Sentences
{
    private const int LongestWhole = 14;

    /// <summary>The sentence of a conflict or an update, as markup with links.</summary>
    public static string OfGroup(ReportContext report, int g, bool withLabel = true)
    {
        FigureGroup group = report.Comparison.Groups[g];
        string sentence = group.Status == GroupStatus.Conflict ? Conflict(report, g, group) : Update(report, g, group);
        if (withLabel)
            return sentence;

        // Under its own heading the quantity is not named again
        string label = Label(report, g) + ": ";
        if (!sentence.StartsWith(label, StringComparison.Ordinal))
            return sentence;
        return char.ToUpperInvariant(sentence[label.Length]) + sentence[(label.Length + 1)..];
    }

    private static string Conflict(ReportContext report, int g, FigureGroup group)
    {
        Relation? worst = Widest(report, group, RelationKind.Conflict) ?? Widest(report, group, RelationKind.Slip) ?? Widest(report, group, RelationKind.Denies);
        string label = Label(report, g), key = worst?.Kind switch { RelationKind.Conflict => "conflict", RelationKind.Slip => "slip", RelationKind.Denies => "denies", _ => "span" };
        string sentence = worst is null ? report.Texts.Fill("summary.span", label)
            : Ordered(group, worst) is var (a, b) ? report.Texts.Fill("summary." + key, label, report.FigureLink(g, a), Told(report, group.Claims[a]), report.FigureLink(g, b), Told(report, group.Claims[b])) : string.Empty;
        return sentence + Tenable(report, group);
    }

    private static string Update(ReportContext report, int g, FigureGroup group)
    {
        string label = Label(report, g);
        List<int> order = [.. Enumerable.Range(0, group.Claims.Count).Where(i => group.Claims[i].Modality != Modality.Denied && HasFigure(group.Claims[i]))
            .OrderBy(i => report.Time(group.Claims[i]).Time?.Last ?? DateOnly.MinValue).ThenBy(i => (group.Claims[i].Published ?? report.Article(group.Claims[i])?.Date)?.First ?? DateOnly.MinValue)
            .ThenBy(i => group.Claims[i].Published?.MinuteOfDay ?? -1)];
        if (Widest(report, group, RelationKind.Update) is null && Widest(report, group, RelationKind.DownwardRevision) is null && Widest(report, group, RelationKind.Undated) is { } undated)
            return report.Texts.Fill("summary.undated", label, report.FigureLink(g, undated.A), Dated(report, group.Claims[undated.A]), report.FigureLink(g, undated.B), Dated(report, group.Claims[undated.B])) + Tenable(report, group);
        if (order.Count < 2 || Figures.Point(group.Claims[order[0]]) == Figures.Point(group.Claims[order[^1]]))
            return report.Texts.Fill("summary.changed", label) + Tenable(report, group);
        NumericClaim first = group.Claims[order[0]], last = group.Claims[order[^1]];
        string key = Figures.Point(last) > Figures.Point(first) ? "summary.rose" : "summary.fell";
        return report.Texts.Fill(key, label, report.FigureLink(g, order[0]), Dated(report, first), report.FigureLink(g, order[^1]), Dated(report, last)) + Tenable(report, group);
    }

    private static string Tenable(ReportContext report, FigureGroup group)
    {
        Estimate e = group.Estimate;
        string text = string.Empty;
        if (e.Low != e.High || e.Low is null)
            text += " " + report.Texts.Fill("summary.range", Whole(report.Texts.Numbers.Interval(e.Low, e.High, group.Unit)));
        return e.Best is { } best ? text + " " + report.Texts.Fill("summary.best", "<b>" + HtmlOutput.Escape(report.Texts.Numbers.WithUnit(best, group.Unit)) + "</b>") : text;
    }

    /// <summary>A short interval stays on one line: a browser breaks behind its dash.</summary>
    public static string Whole(string interval) => interval.Length <= LongestWhole ? "<span class=\"nb\">" + HtmlOutput.Escape(interval) + "</span>" : HtmlOutput.Escape(interval);

    /// <summary>The pair that shows a relation best: figures that are still tenable, the furthest apart, the latest.</summary>
    private static Relation? Widest(ReportContext report, FigureGroup group, RelationKind kind) => group.Relations.Where(r => r.Kind == kind && IsSound(group, r))
        .OrderByDescending(r => IsTenable(group, r.A) && IsTenable(group, r.B)).ThenByDescending(r => Math.Abs((double)Figures.Point(group.Claims[r.A]) - (double)Figures.Point(group.Claims[r.B])))
        .ThenByDescending(r => report.Time(group.Claims[r.A]).Time?.Last ?? DateOnly.MinValue).FirstOrDefault();

    private static bool IsTenable(FigureGroup group, int c) =>
        Figures.Point(group.Claims[c]) is var point && (group.Estimate.Low is not { } low || point >= low) && (group.Estimate.High is not { } high || point <= high);

    private static (int, int) Ordered(FigureGroup group, Relation relation) =>
        Figures.Point(group.Claims[relation.A]) <= Figures.Point(group.Claims[relation.B]) ? (relation.A, relation.B) : (relation.B, relation.A);

    private static bool IsSound(FigureGroup group, Relation r) => (uint)r.A < (uint)group.Claims.Count && (uint)r.B < (uint)group.Claims.Count;

    private static bool HasFigure(NumericClaim claim) => claim.Value is not null || claim.Low is not null || claim.High is not null;

    private static string Label(ReportContext report, int g) => "<b>" + report.GroupLink(g) + "</b>";

    private static string Who(ReportContext report, NumericClaim claim) => HtmlOutput.Escape(report.Source(claim));

    private static string Told(ReportContext report, NumericClaim claim) =>
        Who(report, claim) + (report.Time(claim).Time is { } time ? " (" + report.Texts.Dates.Long(time) + ")" : string.Empty);

    private static string Dated(ReportContext report, NumericClaim claim) =>
        Who(report, claim) + (report.Time(claim).Time is { } time ? ", " + report.Texts.Dates.Long(time) : string.Empty);
}
