namespace ClaimCompare.Writing.Report;

/// <summary>Figures that nobody stated but that statements over a whole imply, apart from those that somebody stands for.</summary>
internal static class DerivedSection
{
    /// <summary>Writes the figures with their derivation.</summary>
    public static void Write(ReportContext report, HtmlOutput html)
    {
        ReportTexts texts = report.Texts;
        ReportPage.Open(html, texts, "derived");
        html.Raw("<p class=\"lead\">").Raw(texts["derived.lead"]).Raw("</p><ul class=\"finds\">");
        foreach (DerivedFigure figure in report.Comparison.Derived)
        {
            html.Raw("<li><p class=\"cf\"><b>").Text(texts.Numbers.Plain(figure.Value)).Raw("</b> <span class=\"kind\">").Raw(report.Name("kind", figure.Kind)).Raw("</span></p><p>")
                .Text(texts.Reason(figure.Why)).Raw("</p><p class=\"mt\">").Text(report.Outlet(figure.ArticleId)).Raw(" · ")
                .Raw(texts.Fill("derived.wholes", string.Join(" + ", figure.Wholes.Select(report.Linked))));
            if (figure.Group is { } g && (uint)g < (uint)report.Comparison.Groups.Count)
                html.Raw(" · ").Raw(texts.Fill("derived.group", report.GroupLink(g)));
            html.Raw("</p></li>");
        }

        html.Raw("</ul></section>");
    }
}
