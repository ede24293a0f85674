namespace ClaimCompare.Writing.Report;

/// <summary>All compared quantities in one table: status, best with range, origins.</summary>
internal static class OverviewSection
{
    /// <summary>Writes the table; three columns, so that it fits a narrow screen.</summary>
    public static void Write(ReportContext report, HtmlOutput html)
    {
        ReportTexts texts = report.Texts;
        ReportPage.Open(html, texts, "overview");
        html.Raw("<table class=\"glance\"><caption>").Raw(texts["caption.overview"]).Raw("</caption><thead><tr><th scope=\"col\">").Raw(texts["column.quantity"])
            .Raw("</th><th scope=\"col\" class=\"r\">").Raw(texts["column.best"]).Raw("</th><th scope=\"col\" class=\"r\">").Raw(texts["column.origins"]).Raw("</th></tr></thead>");
        if (report.Events.Count == 0)
            Rows(report, report.Compared, html);
        foreach (int e in report.Events)
        {
            if (report.ComparedOf(e).Any())
                Rows(report, report.ComparedOf(e), html, report.EventLink(e));
        }

        html.Raw("</table></section>");
    }

    private static void Rows(ReportContext report, IEnumerable<int> groups, HtmlOutput html, string? heading = null)
    {
        ReportTexts texts = report.Texts;
        html.Raw("<tbody>");
        if (heading is not null)
            html.Raw("<tr class=\"eh\"><th colspan=\"3\" scope=\"rowgroup\">").Raw(heading).Raw("</th></tr>");
        foreach (int g in groups)
        {
            FigureGroup group = report.Comparison.Groups[g];
            Estimate e = group.Estimate;
            html.Raw("<tr><th scope=\"row\">").Raw(report.GroupLink(g)).Raw("<br>").Raw(Chips.Status(texts, group.Status)).Raw("</th><td class=\"r\"><b>")
                .Text(texts.Best(e.Low, e.Best, e.High, group.Unit)).Raw("</b>");
            if (texts.BesideBest(e.Low, e.Best, e.High, group.Unit) is { } beside)
                html.Raw("<br><span class=\"sub\">").Raw(Sentences.Whole(beside)).Raw("</span>");
            html.Raw("</td><td class=\"r\">").Raw(texts.Numbers.Plain(e.Origins)).Raw("<br><span class=\"sub\">").Raw(texts.Count("count.claims", group.Claims.Count).Replace(' ', '\u00A0')).Raw("</span></td></tr>");
        }

        html.Raw("</tbody>");
    }
}
