using System.Globalization;

namespace ClaimCompare.Writing.Report;

/// <summary>Draws a timeline. Places across are percentages and everything else is pixels, so that it fits any width and its words stay one size.</summary>
internal sealed class TimelineSvg
{
    private const int Edge = 22, Top = 34, TopBelowEdge = 50, Foot = 44, LeastHeight = 250, MostHeight = 420, Colours = 6;
    private const double TickWidth = 7.4;
    private readonly ReportContext _report;
    private readonly FigureGroup _group;
    private readonly IReadOnlyList<TimelineMark> _marks;
    private readonly double _height;
    private readonly ValueAxis _values;
    private readonly TimeAxis _times;

    public TimelineSvg(ReportContext report, FigureGroup group, IReadOnlyList<TimelineMark> marks)
    {
        (_report, _group, _marks) = (report, group, marks);
        _height = Math.Clamp(LeastHeight + ((marks.Count - 8) * 6), LeastHeight, MostHeight);
        Estimate e = group.Estimate;

        // A denied rumour of ten times the toll would press all other figures flat
        IEnumerable<TimelineMark> scaled = marks.Any(m => m.Glyph != TimelineGlyph.Denied) ? marks.Where(m => m.Glyph != TimelineGlyph.Denied) : marks;
        List<decimal> figures = [.. scaled.SelectMany(m => new[] { m.Lowest, m.Highest, m.Point }), .. new[] { e.Low, e.Best, e.High }.OfType<decimal>()];
        _values = ValueAxis.Around(figures, marks.Any(m => m.Glyph == TimelineGlyph.Denied) ? TopBelowEdge : Top, _height - Foot);
        _times = TimeAxis.Place(marks, report.Texts);
        foreach (TimelineMark mark in marks)
        {
            (mark.Y, mark.YLow, mark.YHigh) = (Within(mark.Point), Within(mark.Lowest), Within(mark.Highest));
            HasBeyond |= mark.Y <= Edge;
        }
    }

    /// <summary>Whether the vertical axis is logarithmic.</summary>
    public bool IsLogarithmic => _values.IsLogarithmic;

    /// <summary>Whether a denied figure is beyond the scale.</summary>
    public bool HasBeyond { get; }

    /// <summary>Whether time is shown in steps.</summary>
    public bool IsInSteps => _times.IsInSteps;

    /// <summary>How many marks got no label; known when the drawing is made.</summary>
    public int Unlabelled { get; private set; }

    /// <summary>Draws the timeline; <paramref name="g"/> is the number of its group.</summary>
    public void Write(int g, string description, HtmlOutput html)
    {
        html.Raw("<svg class=\"tl\" width=\"100%\" height=\"").Raw((int)_height).Raw("\" role=\"img\" aria-labelledby=\"vt").Raw(g).Raw(" vd").Raw(g).Raw("\"><title id=\"vt").Raw(g).Raw("\">")
            .Text(_report.Texts.Fill("chart.title", _report.Label(g))).Raw("</title><desc id=\"vd").Raw(g).Raw("\">").Text(description).Raw("</desc>");
        List<Box> words = Axis(html);
        html.Raw("<g transform=\"translate(").Raw((int)Box.Gutter).Raw(")\">");
        Times(html);
        var placement = new LabelPlacement(words, _height - Foot + 14);
        placement.Spread(_marks);
        foreach (TimelineMark mark in _marks)
            Mark(mark, html);
        foreach (TimelineMark mark in Priority())
        {
            if (placement.Find(mark, _report.Texts) is { } label)
                html.Raw("<text class=\"l\" x=\"").Raw(Percent(mark.X)).Raw("\" dx=\"").Raw(Number(label.Dx)).Raw("\" y=\"").Raw(Number(label.Y)).Raw(label.Anchor == "start" ? "\">" : "\" text-anchor=\"" + label.Anchor + "\">").Text(label.Text).Raw("</text>");
            else
                Unlabelled++;
        }

        html.Raw("</g></svg>");
    }

    /// <summary>The number's lines and words, the shaded interval and the line of the best; gives the boxes that are taken.</summary>
    private List<Box> Axis(HtmlOutput html)
    {
        var words = new List<Box>();
        Estimate e = _group.Estimate;
        if (e.Low != e.High)
        {
            double high = e.High is { } h ? _values.Y(h) : 0, low = e.Low is { } l ? _values.Y(l) : _height - Foot;
            html.Raw("<rect class=\"ten\" x=\"0\" width=\"100%\" y=\"").Raw(Number(high)).Raw("\" height=\"").Raw(Number(Math.Max(1, low - high))).Raw("\"/>");
        }

        foreach (decimal tick in _values.Ticks)
        {
            double y = _values.Y(tick);
            string label = _report.Texts.Numbers.Short(tick);
            html.Raw("<line class=\"gr\" x1=\"0\" x2=\"100%\" y1=\"").Raw(Number(y)).Raw("\" y2=\"").Raw(Number(y)).Raw("\"/><text class=\"t\" x=\"0\" y=\"").Raw(Number(y - 4)).Raw("\">").Text(label).Raw("</text>");
            words.Add(new Box(0, 0, label.Length * TickWidth, y - 16, y - 2));
        }

        if (e.Best is { } best)
            html.Raw("<line class=\"best\" x1=\"0\" x2=\"100%\" y1=\"").Raw(Number(_values.Y(best))).Raw("\" y2=\"").Raw(Number(_values.Y(best))).Raw("\"/>");
        return words;
    }

    private void Times(HtmlOutput html)
    {
        double foot = _height - Foot;
        foreach ((double place, string label, string year) in _times.Ticks)
        {
            html.Raw("<line class=\"tk\" x1=\"").Raw(Percent(place)).Raw("\" x2=\"").Raw(Percent(place)).Raw("\" y1=\"").Raw(Number(foot)).Raw("\" y2=\"").Raw(Number(foot + 5)).Raw("\"/>");
            Tick(html, place, foot + 18, label);
            if (year.Length > 0)
                Tick(html, place, foot + 33, year);
        }
    }

    private static void Tick(HtmlOutput html, double place, double y, string words) =>
        html.Raw("<text class=\"t\" text-anchor=\"middle\" x=\"").Raw(Percent(place)).Raw("\" y=\"").Raw(Number(y)).Raw("\">").Text(words).Raw("</text>");

    private void Mark(TimelineMark mark, HtmlOutput html)
    {
        int[] sources = [.. mark.Sources];
        string colour = sources.Length == 1 && sources[0] < Colours ? "k" + sources[0].ToString(CultureInfo.InvariantCulture) : "km";
        html.Raw("<g class=\"").Raw(colour).Raw(mark.Aside == 0 ? "\"><title>" : "\" transform=\"translate(" + mark.Aside.ToString(CultureInfo.InvariantCulture) + ")\"><title>")
            .Text(_report.Texts.Numbers.Figure(mark.Claim) + " · " + _report.Source(mark.Claim) + (mark.Time is { } t ? " · " + _report.Texts.Dates.Long(t) : string.Empty)).Raw("</title>");
        if (mark.XEnd > mark.XStart)
            Line(html, mark.XStart, mark.XEnd, mark.Y, mark.Y, "w");
        if (mark.Glyph == TimelineGlyph.Vague)
            html.Raw("<rect class=\"band\" transform=\"translate(-7)\" x=\"").Raw(Percent(mark.X)).Raw("\" y=\"").Raw(Number(mark.YHigh)).Raw("\" width=\"14\" height=\"").Raw(Number(Math.Max(2, mark.YLow - mark.YHigh))).Raw("\"/>");
        else if (mark.Glyph == TimelineGlyph.Range)
            Range(mark, html);
        else
            Shape(mark, html);
        html.Raw("</g>");
    }

    private static void Shape(TimelineMark mark, HtmlOutput html)
    {
        if (mark.Glyph is TimelineGlyph.Up or TimelineGlyph.Down)
            Use(mark, TimelineGlyphs.Shape(mark.Glyph), html);
        Use(mark, mark.Glyph is TimelineGlyph.Up or TimelineGlyph.Down ? mark.Claim.Qualifier == Qualifier.Approx ? "ga" : "ge" : TimelineGlyphs.Shape(mark.Glyph), html);
    }

    private static void Use(TimelineMark mark, string shape, HtmlOutput html) =>
        html.Raw("<use href=\"#").Raw(shape).Raw("\" x=\"").Raw(Percent(mark.X)).Raw("\" y=\"").Raw(Number(mark.Y)).Raw("\"/>");

    private static void Range(TimelineMark mark, HtmlOutput html)
    {
        Line(html, mark.X, mark.X, mark.YLow, mark.YHigh, "r");
        foreach (double y in new[] { mark.YLow, mark.YHigh })
            html.Raw("<rect transform=\"translate(-5)\" fill=\"currentColor\" width=\"10\" height=\"2.5\" x=\"").Raw(Percent(mark.X)).Raw("\" y=\"").Raw(Number(y - 1.2)).Raw("\"/>");
    }

    private static void Line(HtmlOutput html, double x1, double x2, double y1, double y2, string style) =>
        html.Raw("<line class=\"").Raw(style).Raw("\" x1=\"").Raw(Percent(x1)).Raw("\" x2=\"").Raw(Percent(x2)).Raw("\" y1=\"").Raw(Number(y1)).Raw("\" y2=\"").Raw(Number(y2)).Raw("\"/>");

    /// <summary>Who gets room first: the best, the ends, the last in time, then the others in their order.</summary>
    private IEnumerable<TimelineMark> Priority()
    {
        decimal max = _marks.Max(m => m.Point), min = _marks.Min(m => m.Point);
        return _marks.Select((m, i) => (Mark: m, Rank: m.Claim.Value is { } v && v == _group.Estimate.Best ? 0 : m.Point == max || m.Point == min ? 1 : i == _marks.Count - 1 ? 2 : 3)).OrderBy(x => x.Rank).Select(x => x.Mark);
    }

    private double Within(decimal number) => Math.Clamp(_values.Y(number), Edge, _height - Foot);

    private static string Percent(double value) => value.ToString("0.##", CultureInfo.InvariantCulture) + "%";

    private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
