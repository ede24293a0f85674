using System.Globalization;

namespace ClaimCompare.Writing.Report;

/// <summary>What a reader could commit to at the end of each day: a stepped line of the best within low and high, and the table that says the same.</summary>
internal static class CurveFigure
{
    private const int Width = 1000, Height = 80, Edge = 6;

    /// <summary>Writes the curve of a group; nothing where all is known on one day.</summary>
    public static void Write(ReportContext report, int g, HtmlOutput html)
    {
        FigureGroup group = report.Comparison.Groups[g];
        ReportTexts texts = report.Texts;
        if (group.Curve.Count < 2)
            return;
        html.Raw("<figure class=\"as\"><h4>").Raw(texts["h.curve"]).Raw("</h4>");
        decimal[] values = [.. group.Curve.SelectMany(p => new[] { p.Low, p.Best, p.High }).OfType<decimal>()];
        if (values.Length > 0 && values.Min() < values.Max())
            Draw(report, g, group, values.Min(), values.Max(), html);
        html.Raw("<details><summary>").Raw(texts["curve.table"]).Raw("</summary>");
        Table(report, g, group, html);
        html.Raw("</details></figure>");
    }

    private static void Draw(ReportContext report, int g, FigureGroup group, decimal least, decimal most, HtmlOutput html)
    {
        ReportTexts texts = report.Texts;
        CurvePoint first = group.Curve[0], last = group.Curve[^1];

        // What is known at the end of a day stands until the next: every day is as wide as another, the last too
        int days = last.Day.DayNumber - first.Day.DayNumber + 1;
        int X(CurvePoint point) => (int)((long)(point.Day.DayNumber - first.Day.DayNumber) * Width / days);
        double Y(decimal value) => Height - Edge - ((double)((value - least) / (most - least)) * (Height - (2 * Edge)));
        html.Raw("<svg class=\"cv\" viewBox=\"0 0 1000 80\" preserveAspectRatio=\"none\" width=\"100%\" height=\"80\" role=\"img\" aria-labelledby=\"cd").Raw(g).Raw("\"><title id=\"cd").Raw(g).Raw("\">")
            .Text(texts.Fill("curve.desc", report.Label(g), Shown(texts, first, group.Unit), Day(texts, first.Day), Shown(texts, last, group.Unit), Day(texts, last.Day))).Raw("</title>");
        for (int i = 0; i < group.Curve.Count; i++)
        {
            CurvePoint point = group.Curve[i];
            int from = X(point), to = i + 1 < group.Curve.Count ? X(group.Curve[i + 1]) : Width;
            double top = point.High is { } high ? Y(high) : 0, bottom = point.Low is { } low ? Y(low) : Height;
            html.Raw("<rect class=\"ten\" x=\"").Raw(from).Raw("\" width=\"").Raw(Math.Max(1, to - from)).Raw("\" y=\"").Raw(Number(top)).Raw("\" height=\"").Raw(Number(Math.Max(1, bottom - top))).Raw("\"/>");
        }

        html.Raw("<path d=\"").Raw(Path(group.Curve, X, Y)).Raw("\"/></svg><p class=\"ends\"><span>").Text(Day(texts, first.Day) + ": " + Shown(texts, first, group.Unit)).Raw("</span><span>")
            .Text(Day(texts, last.Day) + ": " + Shown(texts, last, group.Unit)).Raw("</span></p><figcaption>")
            .Text(texts.Fill("curve.key", texts.Numbers.WithUnit(least, group.Unit), texts.Numbers.WithUnit(most, group.Unit))).Raw("</figcaption>");
    }

    private static string Path(IReadOnlyList<CurvePoint> curve, Func<CurvePoint, int> x, Func<decimal, double> y)
    {
        var path = new System.Text.StringBuilder();
        bool isDrawing = false;
        for (int i = 0; i < curve.Count; i++)
        {
            if (curve[i].Best is not { } best)
            {
                isDrawing = false;
                continue;
            }

            path.Append(isDrawing ? 'V' : 'M').Append(isDrawing ? string.Empty : x(curve[i]).ToString(CultureInfo.InvariantCulture) + " ").Append(Number(y(best)));
            path.Append('H').Append((i + 1 < curve.Count ? x(curve[i + 1]) : Width).ToString(CultureInfo.InvariantCulture));
            isDrawing = true;
        }

        return path.ToString();
    }

    private static void Table(ReportContext report, int g, FigureGroup group, HtmlOutput html)
    {
        ReportTexts texts = report.Texts;
        html.Raw("<table class=\"days\"><caption>").Text(texts.Fill("curve.caption", report.Label(g))).Raw("</caption><thead><tr><th scope=\"col\">").Raw(texts["column.day"]);
        foreach (string column in new[] { "column.best", "column.claims" })
            html.Raw("</th><th scope=\"col\" class=\"r\">").Raw(texts[column]);
        html.Raw("</th></tr></thead><tbody>");
        bool leavesOut = false, isPlaced = false;
        for (int i = 0; i < group.Curve.Count; i++)
        {
            CurvePoint point = group.Curve[i];
            if (i > 0 && i + 1 < group.Curve.Count && (point.Low, point.Best, point.High) == (group.Curve[i - 1].Low, group.Curve[i - 1].Best, group.Curve[i - 1].High))
            {
                leavesOut = true;
                continue;
            }

            isPlaced |= point.IsPlacedByPublication;
            html.Raw("<tr><th scope=\"row\">").Text(Day(texts, point.Day)).Raw(point.IsPlacedByPublication ? "*" : string.Empty).Raw("</th><td class=\"r\"><b>").Text(texts.Best(point.Low, point.Best, point.High, group.Unit))
                .Raw("</b>");
            if (texts.BesideBest(point.Low, point.Best, point.High, group.Unit) is { } beside)
                html.Raw("<br><span class=\"sub\">").Raw(Sentences.Whole(beside)).Raw("</span>");
            html.Raw("</td><td class=\"r\">").Raw(texts.Numbers.Plain(point.Claims)).Raw("</td></tr>");
        }

        html.Raw("</tbody></table>");
        if (leavesOut || isPlaced)
            html.Raw("<p class=\"mt\">").Raw(string.Join(' ', new[] { isPlaced ? texts["curve.published"] : null, leavesOut ? texts["curve.same"] : null }.OfType<string>())).Raw("</p>");
    }

    private static string Shown(ReportTexts texts, CurvePoint point, string? unit) => texts.Best(point.Low, point.Best, point.High, unit);

    private static string Day(ReportTexts texts, DateOnly day) => texts.Dates.Long(PartialDate.OfDay(day));

    private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
