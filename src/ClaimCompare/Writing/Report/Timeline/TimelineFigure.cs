namespace ClaimCompare.Writing.Report;

/// <summary>A timeline with its legend and the table that says the same.</summary>
internal static class TimelineFigure
{
    private const int MostRowsOpen = 8, MostDrawn = 120;

    /// <summary>Writes the figure of a group; where all claims say one thing at one time, the table alone.</summary>
    public static void Write(ReportContext report, int g, HtmlOutput html)
    {
        FigureGroup group = report.Comparison.Groups[g];
        TimelineData data = TimelineData.Of(report, group);
        List<TimelineMark> drawn = [.. data.Marks.Where(m => m.HasFigure)];
        html.Raw("<figure class=\"chart\">");
        if (drawn.Count > 1)
            Draw(report, g, group, data, Sample(drawn), drawn.Count, html);
        int rows = data.Marks.Sum(m => m.Sources.Count());
        if (drawn.Count > 1 && rows > MostRowsOpen)
        {
            Keys(report, data, html);
            html.Raw("<details><summary>").Raw(report.Texts["chart.table"]).Raw("</summary>");
            TimelineTable.Write(report, g, group, data, html);
            html.Raw("</details>");
        }
        else
        {
            TimelineTable.Write(report, g, group, data, html);
        }

        html.Raw("</figure>");
    }

    private static void Draw(ReportContext report, int g, FigureGroup group, TimelineData data, List<TimelineMark> drawn, int all, HtmlOutput html)
    {
        ReportTexts texts = report.Texts;
        var svg = new TimelineSvg(report, group, drawn);
        svg.Write(g, Description(report, group, data, drawn), html);
        html.Raw("<figcaption><p>");
        List<string> legend = [.. drawn.Select(m => m.Glyph).Distinct().Order().Select(s => "<span><span aria-hidden=\"true\">" + TimelineGlyphs.Sign(s) + "</span> " + texts[TimelineGlyphs.Key(s)] + "</span>")];
        if (group.Estimate.Best is { } best)
            legend.Add("<span>" + texts.Fill("glyph.best", HtmlOutput.Escape(texts.Numbers.WithUnit(best, group.Unit))) + "</span>");
        if (group.Estimate.Low != group.Estimate.High)
            legend.Add("<span>" + texts["glyph.tenable"] + "</span>");
        if (svg.HasBeyond)
            legend.Add("<span>" + texts["glyph.beyond"] + "</span>");
        if (drawn.Exists(m => m.XEnd > m.XStart))
            legend.Add("<span>" + texts["glyph.time"] + "</span>");
        html.Raw(string.Join("; ", legend)).Raw(".");
        if (group.Unit is { } unit)
            html.Raw(" ").Raw(texts.Fill("chart.unit", HtmlOutput.Escape(unit)));
        if (svg.IsLogarithmic)
            html.Raw(" ").Raw(texts["chart.log"]);
        if (svg.IsInSteps)
            html.Raw(" ").Raw(texts["chart.steps"]);
        if (drawn.Count < all)
            html.Raw(" ").Raw(texts.Fill("chart.sampled", texts.Numbers.Plain(drawn.Count), texts.Numbers.Plain(all)));
        if (svg.Unlabelled > 0)
            html.Raw(" ").Raw(texts.Count("chart.unlabelled", svg.Unlabelled));
        html.Raw("</p></figcaption>");
    }

    /// <summary>Of very many marks some at equal distances, with the ends of both axes.</summary>
    private static List<TimelineMark> Sample(List<TimelineMark> marks)
    {
        if (marks.Count <= MostDrawn)
            return marks;
        HashSet<int> kept = [marks.IndexOf(marks.MaxBy(m => m.Point)!), marks.IndexOf(marks.MinBy(m => m.Point)!), marks.Count - 1];
        for (int i = 0; i < MostDrawn - 3; i++)
            kept.Add((int)((long)i * marks.Count / (MostDrawn - 3)));
        return [.. kept.Order().Select(i => marks[i])];
    }

    private static string Description(ReportContext report, FigureGroup group, TimelineData data, List<TimelineMark> drawn)
    {
        ReportTexts texts = report.Texts;
        PartialDate[] times = [.. drawn.Select(m => m.Time).OfType<PartialDate>().Order()];
        string first = times.Length > 0 ? texts.Dates.Long(times[0]) : texts["chart.untimed"], last = times.Length > 0 ? texts.Dates.Long(times[^1]) : texts["chart.untimed"];
        return texts.Fill("chart.desc", texts.Numbers.Plain(drawn.Count), texts.Numbers.Plain(data.Sources.Count), first, last,
            texts.Numbers.WithUnit(drawn.Min(m => m.Lowest), group.Unit), texts.Numbers.WithUnit(drawn.Max(m => m.Highest), group.Unit));
    }

    private static void Keys(ReportContext report, TimelineData data, HtmlOutput html)
    {
        html.Raw("<p class=\"kh\">").Raw(report.Texts["chart.keys"]).Raw("</p><ul class=\"keys\">");
        for (int i = 0; i < data.Sources.Count; i++)
            html.Raw("<li>").Raw(TimelineTable.Key(i)).Raw(" ").Text(data.Sources[i]).Raw("</li>");
        html.Raw("</ul>");
    }
}
