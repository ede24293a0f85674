namespace ClaimCompare.Writing.Report;

/// <summary>One quantity: its estimate, timeline, reasons, relations and evidence.</summary>
internal static class QuantitySection
{
    /// <summary>Writes all compared quantities.</summary>
    public static void WriteAll(ReportContext report, HtmlOutput html)
    {
        ReportPage.Open(html, report.Texts, "quantities");
        foreach (int g in report.Compared)
            Write(report, g, html);
        html.Raw("</section>");
    }

    /// <summary>Writes one quantity.</summary>
    public static void Write(ReportContext report, int g, HtmlOutput html)
    {
        FigureGroup group = report.Comparison.Groups[g];
        ReportTexts texts = report.Texts;
        html.Raw("\n<article class=\"q\" id=\"g").Raw(g).Raw("\" aria-labelledby=\"q").Raw(g).Raw("\"><header><p class=\"eyebrow\">").Raw(Chips.Status(texts, group.Status))
            .Raw(" <span class=\"kind\">").Raw(report.Name("kind", group.Kind)).Raw("</span>").Raw(Shared(texts, group)).Raw("</p><h3 id=\"q").Raw(g).Raw("\" lang=\"id\">").Text(report.Label(g)).Raw("</h3>");
        if (group.Status is GroupStatus.Conflict or GroupStatus.Update)
            html.Raw("<p class=\"say\">").Raw(Sentences.OfGroup(report, g, withLabel: false)).Raw("</p>");
        html.Raw("</header>");
        Numbers(report, group, html);
        TimelineFigure.Write(report, g, html);
        html.Raw("<div class=\"reasons\">");
        Why(texts, group, html);
        DecisionSection.OfGroup(report, group, html);
        RelationList.Write(report, g, html);
        html.Raw("</div>");
        CurveFigure.Write(report, g, html);
        EvidenceList.Write(report, g, html);
        html.Raw("</article>");
    }

    /// <summary>What all claims of the group have in common.</summary>
    private static string Shared(ReportTexts texts, FigureGroup group) =>
        group.Claims.All(c => c.Modality == group.Claims[0].Modality && c.Measure == group.Claims[0].Measure) ? Chips.Marks(texts, group.Claims[0]) : string.Empty;

    private static void Numbers(ReportContext report, FigureGroup group, HtmlOutput html)
    {
        ReportTexts texts = report.Texts;
        Estimate e = group.Estimate;
        html.Raw("<div class=\"key\"><dl class=\"lbh\">");
        Term(html, texts["low"], e.Low is { } low ? texts.Numbers.WithUnit(low, group.Unit) : texts["open"], string.Empty);
        Term(html, texts["best"], e.Best is { } best ? texts.Numbers.WithUnit(best, group.Unit) : texts["no-point"], e.Best is null ? " class=\"none\"" : " class=\"best\"");
        Term(html, texts["high"], e.High is { } high ? texts.Numbers.WithUnit(high, group.Unit) : texts["open"], string.Empty);
        (int articles, int outlets) = report.Spread(group);
        html.Raw("</dl><ul class=\"counts\"><li>").Raw(texts.Count("count.claims", group.Claims.Count)).Raw("</li><li>").Raw(texts.Count("count.articles", articles)).Raw("</li>");
        if (outlets > 0)
            html.Raw("<li>").Raw(texts.Count("count.outlets", outlets)).Raw("</li>");
        html.Raw("<li><b>").Raw(texts.Count("count.origins", e.Origins)).Raw("</b></li><li>").Raw(Chips.Grade(texts, e)).Raw("</li></ul></div>");
    }

    private static void Term(HtmlOutput html, string term, string value, string attributes) =>
        html.Raw("<div").Raw(attributes).Raw("><dt>").Raw(term).Raw("</dt><dd>").Text(value).Raw("</dd></div>");

    private static void Why(ReportTexts texts, FigureGroup group, HtmlOutput html)
    {
        if (group.Why.Count == 0)
            return;
        html.Raw("<div class=\"why\"><h4>").Raw(texts["h.why"]).Raw("</h4><ol>");
        foreach (Reason reason in group.Why)
            html.Raw("<li>").Text(texts.Reason(reason)).Raw("</li>");
        html.Raw("</ol></div>");
    }
}
