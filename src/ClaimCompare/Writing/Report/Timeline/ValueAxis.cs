namespace ClaimCompare.Writing.Report;

/// <summary>The vertical axis: round ticks around the figures, logarithmic where they span more than two orders of magnitude.</summary>
internal sealed class ValueAxis
{
    private const double SpanOfLogarithm = 100, ShareOfZero = 0.35;
    private const int ZeroRow = 26, MostDecades = 6, Intervals = 4;
    private readonly double _min;
    private readonly double _max;
    private readonly double _top;
    private readonly double _bottom;

    private ValueAxis(double min, double max, double top, double bottom, bool isLogarithmic)
    {
        (_min, _max, _top, _bottom, IsLogarithmic) = (min, max, top, bottom, isLogarithmic);
    }

    /// <summary>Whether equal distances are equal ratios.</summary>
    public bool IsLogarithmic { get; }

    /// <summary>The ticks, the lowest first.</summary>
    public List<decimal> Ticks { get; } = [];

    /// <summary>Lays the axis around the figures.</summary>
    public static ValueAxis Around(IReadOnlyCollection<decimal> figures, double top, double bottom)
    {
        double min = (double)figures.Min(), max = (double)figures.Max();
        double smallest = figures.Any(f => f > 0) ? (double)figures.Where(f => f > 0).Min() : 0;
        if (min >= 0 && smallest > 0 && max / smallest > SpanOfLogarithm)
            return Logarithmic(smallest, max, min == 0, top, bottom);
        if (min == max)
            (min, max) = min == 0 ? (0, 1) : (min - Math.Abs(min * 0.25), max + Math.Abs(max * 0.25));
        if (min > 0 && min / max < ShareOfZero)
            min = 0;
        double step = Step((max - min) / Intervals, figures.All(f => f == Math.Floor(f)));
        (min, max) = (Math.Floor(min / step) * step, Math.Ceiling(max / step) * step);
        var axis = new ValueAxis(min, max, top, bottom, isLogarithmic: false);
        for (int i = 0; i <= (int)Math.Round((max - min) / step); i++)
            axis.AddTick(min + (i * step));
        return axis;
    }

    /// <summary>Where a number stands, in pixels from above.</summary>
    public double Y(decimal number)
    {
        double value = (double)number;
        if (!IsLogarithmic)
            return _bottom - ((value - _min) / (_max - _min) * (_bottom - _top));
        double foot = Ticks[0] == 0 ? _bottom - ZeroRow : _bottom;
        return value <= 0 ? _bottom : foot - ((Math.Log10(value) - _min) / (_max - _min) * (foot - _top));
    }

    private static ValueAxis Logarithmic(double smallest, double largest, bool withZero, double top, double bottom)
    {
        int first = (int)Math.Floor(Math.Log10(smallest) + 1e-9), last = (int)Math.Ceiling(Math.Log10(largest) - 1e-9), every = ((last - first - 1) / MostDecades) + 1;
        var axis = new ValueAxis(first, last, top, bottom, isLogarithmic: true);
        if (withZero)
            axis.Ticks.Add(0);
        for (int power = first; power <= last; power += every)
            axis.AddTick(Math.Pow(10, power));
        return axis;
    }

    /// <summary>The next of 1, 2, 2.5 and 5 times a power of ten.</summary>
    private static double Step(double raw, bool whole)
    {
        double power = Math.Pow(10, Math.Floor(Math.Log10(raw))), share = raw / power;
        double step = power * (share <= 1 ? 1 : share <= 2 ? 2 : share <= 2.5 && (!whole || power > 1) ? 2.5 : share <= 5 ? 5 : 10);
        return whole ? Math.Max(1, step) : step;
    }

    private void AddTick(double value)
    {
        // The largest figures stand at the end of what a decimal holds
        if (Math.Abs(value) < 7e28)
            Ticks.Add((decimal)value);
    }
}
