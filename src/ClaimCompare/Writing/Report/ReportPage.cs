using ClaimCompare.Reading;

namespace ClaimCompare.Writing.Report;

/// <summary>The page as a whole: head, landmarks and the order of its parts.</summary>
internal static class ReportPage
{
    /// <summary>Writes the page.</summary>
    public static void Write(ReportContext report, HtmlOutput html)
    {
        ReportTexts texts = report.Texts;
        ReportStyle style = ReportStyle.In(texts);
        string title = HtmlOutput.Escape(Headline.Of(report));
        html.Raw("<!DOCTYPE html>\n<html lang=\"").Raw(texts.Language).Raw("\"><head><meta charset=\"utf-8\">").Raw(OwnReport.Mark)
            .Raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src ").Raw(style.Source).Raw("; base-uri 'none'; form-action 'none'\">")
            .Raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><meta name=\"referrer\" content=\"no-referrer\"><meta name=\"color-scheme\" content=\"light dark\">")
            .Raw("<title>").Raw(title).Raw(" · ClaimCompare</title><style>").Raw(style.Sheet).Raw("</style></head>\n<body>")
            .Raw("<a class=\"skip\" href=\"#main\">").Raw(texts["skip"]).Raw("</a>");
        TimelineGlyphs.Write(html);
        html.Raw("<header class=\"top\"><p class=\"kicker\">").Raw(texts["kicker"]).Raw("</p><h1>").Raw(title).Raw("</h1><p class=\"meta\">").Raw(HtmlOutput.Escape(Headline.Scope(report))).Raw("</p>");
        Navigation(report, html);
        html.Raw("</header>\n<main id=\"main\" tabindex=\"-1\">");
        html.Raw("<div class=\"front\">");
        SummarySection.Write(report, html);
        if (report.Compared.Count > 0)
            OverviewSection.Write(report, html);
        html.Raw("</div>");
        if (report.Events.Count > 0)
            EventSection.WriteAll(report, html);
        else if (report.Compared.Count > 0)
            QuantitySection.WriteAll(report, html);

        if (report.Comparison.Links.Count > 0)
            LinkTree.Write(report, html);
        if (report.Comparison.Derived.Count > 0)
            DerivedSection.Write(report, html);
        if (report.Comparison.Checks.Count > 0)
            CheckSection.Write(report, html);
        if (report.Comparison.Decisions.Count > 0)
            DecisionSection.Write(report, html);
        if (report.Single.Count > 0)
            SingleSection.Write(report, html);
        if (report.Comparison.Articles.Count > 0)
            ArticleSection.Write(report, html);
        Notes(texts, html);
        html.Raw("</main>\n<footer><p>").Raw(texts["footer"]).Raw("</p></footer></body></html>\n");
    }

    /// <summary>A part of the page with its heading.</summary>
    public static void Open(HtmlOutput html, ReportTexts texts, string part) =>
        html.Raw("\n<section id=\"").Raw(part).Raw("\" class=\"part\" aria-labelledby=\"h-").Raw(part).Raw("\"><h2 id=\"h-").Raw(part).Raw("\">").Raw(texts["h." + part]).Raw("</h2>");

    private static void Navigation(ReportContext report, HtmlOutput html)
    {
        html.Raw("<nav aria-label=\"").Raw(report.Texts["nav"]).Raw("\"><ul>");
        (string Part, bool Present)[] parts =
        [
            ("summary", true), ("overview", report.Compared.Count > 0), ("events", report.Events.Count > 0), ("quantities", report.Events.Count == 0 && report.Compared.Count > 0),
            ("links", report.Comparison.Links.Count > 0), ("derived", report.Comparison.Derived.Count > 0), ("checks", report.Comparison.Checks.Count > 0), ("decisions", report.Comparison.Decisions.Count > 0),
            ("single", report.Single.Count > 0), ("articles", report.Comparison.Articles.Count > 0), ("notes", true),
        ];
        foreach ((string part, bool present) in parts)
        {
            if (present)
                html.Raw("<li><a href=\"#").Raw(part).Raw("\">").Raw(report.Texts["nav." + part]).Raw("</a></li>");
        }

        html.Raw("</ul></nav>");
    }

    private static void Notes(ReportTexts texts, HtmlOutput html)
    {
        Open(html, texts, "notes");
        html.Raw("<ul class=\"notes\">");
        for (int i = 1; texts.Find("notes." + i.ToString(System.Globalization.CultureInfo.InvariantCulture)) is { } note; i++)
            html.Raw("<li>").Raw(note).Raw("</li>");
        html.Raw("</ul></section>");
    }
}
