namespace ClaimCompare.Writing.Report;

/// <summary>The events of a mixed folder: a list of them, then the quantities of each.</summary>
internal static class EventSection
{
    /// <summary>Writes the list and a part of the page for each event.</summary>
    public static void WriteAll(ReportContext report, HtmlOutput html)
    {
        ReportTexts texts = report.Texts;
        ReportPage.Open(html, texts, "events");
        html.Raw("<p class=\"lead\">").Raw(texts.Fill("events.lead", texts.Numbers.Plain(report.Events.Count))).Raw("</p><ol class=\"evs\">");
        foreach (int e in report.Events)
            html.Raw("<li>").Raw(report.EventLink(e)).Raw("<br><span class=\"sub\">").Text(Scope(report, e)).Raw("</span></li>");
        html.Raw("</ol></section>");
        foreach (int e in report.Events)
            Write(report, e, html);
    }

    private static void Write(ReportContext report, int e, HtmlOutput html)
    {
        NewsEvent one = report.Comparison.Events[e];
        ReportTexts texts = report.Texts;
        html.Raw("\n<section id=\"e").Raw(e).Raw("\" class=\"part\" aria-labelledby=\"h-e").Raw(e).Raw("\"><p class=\"eyebrow\">").Raw(texts.Fill("event.number", texts.Numbers.Plain(e + 1)))
            .Raw("</p><h2 id=\"h-e").Raw(e).Raw("\" lang=\"id\">").Text(report.EventLabel(e)).Raw("</h2><p class=\"meta\">").Text(Scope(report, e)).Raw("</p>");
        if (one.Why.Count > 0)
        {
            html.Raw("<details class=\"ew\"><summary>").Raw(texts["event.why"]).Raw("</summary><ul class=\"notes\">");
            foreach (Reason reason in one.Why)
                html.Raw("<li>").Text(texts.Reason(reason)).Raw("</li>");
            html.Raw("</ul></details>");
        }

        bool any = false;
        foreach (int g in report.ComparedOf(e))
        {
            QuantitySection.Write(report, g, html);
            any = true;
        }

        if (!any)
            html.Raw("<p>").Raw(texts["event.none"]).Raw("</p>");
        html.Raw("</section>");
    }

    /// <summary>How many articles, claims and quantities, when and where.</summary>
    private static string Scope(ReportContext report, int e)
    {
        NewsEvent one = report.Comparison.Events[e];
        ReportTexts texts = report.Texts;
        FigureGroup[] groups = [.. report.Comparison.Groups.Where(g => g.Event == e)];
        var parts = new List<string> { texts.Count("count.articles", one.Articles.Count), texts.Count("count.claims", groups.Sum(g => g.Claims.Count)), texts.Count("count.groups", groups.Length) };
        if (one is { First: { } first, Last: { } last })
        {
            string from = texts.Dates.Long(PartialDate.OfDay(first)), to = texts.Dates.Long(PartialDate.OfDay(last));
            parts.Add(from == to ? texts.Fill("published.on", from) : texts.Fill("published.span", from, to));
        }

        if (one.Places.Count > 0)
            parts.Add(texts.Fill("event.places", string.Join(", ", one.Places)));
        return string.Join(" · ", parts);
    }
}
