namespace ClaimCompare.Writing.Report;

/// <summary>What disagrees, in sentences: who reads only these knows the gist.</summary>
internal static class SummarySection
{
    private const int MostOpen = 12, MostAgreeing = 8;

    /// <summary>Writes the sentences, conflicts first.</summary>
    public static void Write(ReportContext report, HtmlOutput html)
    {
        ReportTexts texts = report.Texts;
        ReportPage.Open(html, texts, "summary");
        if (report.Comparison.Groups.Count == 0)
        {
            html.Raw("<p>").Raw(texts["summary.none"]).Raw("</p></section>");
            return;
        }

        List<string> points = [.. Points(report)];
        html.Raw("<ul class=\"points\">");
        foreach (string point in points.Take(MostOpen))
            html.Raw(point);
        html.Raw("</ul>");
        if (points.Count > MostOpen)
        {
            html.Raw("<details><summary>").Raw(texts.Count("more.points", points.Count - MostOpen)).Raw("</summary><ul class=\"points\">");
            foreach (string point in points.Skip(MostOpen))
                html.Raw(point);
            html.Raw("</ul></details>");
        }

        html.Raw("</section>");
    }

    private static IEnumerable<string> Points(ReportContext report)
    {
        ReportTexts texts = report.Texts;
        bool differs = false;
        foreach (int g in report.Compared)
        {
            FigureGroup group = report.Comparison.Groups[g];
            if (group.Status is not (GroupStatus.Conflict or GroupStatus.Update))
                continue;
            differs = true;
            yield return Item(report, group.Status, Sentences.OfGroup(report, g), g);
        }

        if (!differs)
            yield return "<li class=\"s-agree\">" + Chips.Status(texts, GroupStatus.Agree) + "<p>" + texts["summary.nothing"] + "</p></li>";
        int[] alike = [.. report.Compared.Where(g => report.Comparison.Groups[g].Status == GroupStatus.Agree)];
        if (alike.Length > 0)
            yield return Item(report, GroupStatus.Agree, Alike(report, alike));
        if (report.Single.Count > 0)
            yield return Item(report, GroupStatus.Single, "<a href=\"#single\">" + texts.Count("summary.single", report.Single.Count) + "</a>");
    }

    private static string Item(ReportContext report, GroupStatus status, string sentence, int? g = null) =>
        "<li class=\"s-" + WireNames.Of(status) + "\">" + Chips.Status(report.Texts, status) + (g is { } at ? Event(report, at) : string.Empty) + "<p>" + sentence + "</p></li>";

    /// <summary>The event of a group, where there are several.</summary>
    private static string Event(ReportContext report, int g) =>
        report.Comparison.Groups[g].Event is var e && e < report.Events.Count && e >= 0 ? " <span class=\"sub\">" + report.EventLink(e) + "</span>" : string.Empty;

    private static string Alike(ReportContext report, int[] alike)
    {
        ReportTexts texts = report.Texts;
        List<string> names = [];
        foreach (int g in alike.Take(MostAgreeing))
        {
            FigureGroup group = report.Comparison.Groups[g];
            string figure = HtmlOutput.Escape(group.Estimate.Best is { } best ? texts.Numbers.WithUnit(best, group.Unit) : texts.Numbers.Interval(group.Estimate.Low, group.Estimate.High, group.Unit));
            names.Add(report.GroupLink(g) + " <b>" + figure + "</b>" + (group.Estimate.Origins == 1 ? " (" + texts["summary.agree.one"] + ")" : string.Empty));
        }

        if (alike.Length > MostAgreeing)
            names.Add("<a href=\"#overview\">" + texts.Fill("summary.more", texts.Numbers.Plain(alike.Length - MostAgreeing)) + "</a>");
        return texts.Fill("summary.agree", string.Join("; ", names));
    }
}
