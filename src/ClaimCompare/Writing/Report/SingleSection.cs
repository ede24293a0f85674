namespace ClaimCompare.Writing.Report;

/// <summary>The quantities that only one claim tells: nothing to compare, but their evidence stands here too.</summary>
internal static class SingleSection
{
    private const int MostOpen = 12;

    /// <summary>Writes the quantities; those beyond the first stand in a part to open.</summary>
    public static void Write(ReportContext report, HtmlOutput html)
    {
        ReportPage.Open(html, report.Texts, "single");
        int count = report.Single.Count, open = count <= MostOpen + 4 ? count : MostOpen;
        Cards(report, 0, open, html);
        if (count > open)
        {
            html.Raw("<details><summary>").Raw(report.Texts.Count("more.groups", count - open)).Raw("</summary>");
            Cards(report, open, count, html);
            html.Raw("</details>");
        }

        html.Raw("</section>");
    }

    private static void Cards(ReportContext report, int from, int to, HtmlOutput html)
    {
        html.Raw("<div class=\"cards\">");
        for (int i = from; i < to; i++)
        {
            int g = report.Single[i];
            FigureGroup group = report.Comparison.Groups[g];
            html.Raw("<article class=\"card\" id=\"g").Raw(g).Raw("\"><p class=\"eyebrow\"><span class=\"kind\">").Raw(report.Name("kind", group.Kind)).Raw("</span>").Raw(group.Event >= 0 && group.Event < report.Events.Count ? " · " + report.EventLink(group.Event) : string.Empty).Raw("</p><h3 lang=\"id\">").Text(report.Label(g)).Raw("</h3>");
            if (group.Claims.Count > 0)
            {
                html.Raw("<div id=\"c").Raw(ReportContext.Id(g, 0)).Raw("\">");
                EvidenceList.Claim(report, g, 0, html);
                html.Raw("</div>");
            }

            html.Raw("</article>");
        }

        html.Raw("</div>");
    }
}
