namespace ClaimCompare.Writing.Report;

/// <summary>The horizontal axis: to scale where the times leave room for that, else one step a time.</summary>
internal sealed class TimeAxis
{
    private const double Inset = 2, Window = 26, LabelSpace = 10, CharacterWidth = 7.4;
    private const int MostInWindow = 4, MostTicks = 5, MinutesOfDay = 1440;
    private static readonly int[] DaySteps = [1, 2, 3, 4, 5, 7, 10, 14, 21, 30], MonthSteps = [1, 2, 3, 4, 6, 12], YearSteps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];
    private readonly ReportTexts _texts;
    private int _year = -1;
    private double _lastRight = double.MinValue;

    private TimeAxis(ReportTexts texts) => _texts = texts;

    /// <summary>Whether distances are not to scale.</summary>
    public bool IsInSteps { get; private set; }

    /// <summary>The ticks: where, what is said, and the year beneath it where it is new.</summary>
    public List<(double Place, string Label, string Year)> Ticks { get; } = [];

    /// <summary>Gives every mark its place.</summary>
    public static TimeAxis Place(IReadOnlyList<TimelineMark> marks, ReportTexts texts)
    {
        var axis = new TimeAxis(texts);
        List<TimelineMark> timed = [.. marks.Where(m => m.Time is not null)];
        bool untimed = timed.Count < marks.Count;
        double last = untimed && timed.Count > 0 ? Box.LastPlace - 16 : Box.LastPlace;
        if (timed.Count > 0 && !axis.TryScale(timed, last))
            axis.Steps(timed, last);
        foreach (TimelineMark mark in marks.Where(m => m.Time is null))
            mark.X = mark.XStart = mark.XEnd = timed.Count == 0 ? Box.LastPlace / 2 : Box.LastPlace - 4;
        if (untimed)
            axis.Add(timed.Count == 0 ? Box.LastPlace / 2 : Box.LastPlace - 4, texts["chart.untimed"], string.Empty);
        return axis;
    }

    private bool TryScale(List<TimelineMark> marks, double last)
    {
        double min = marks.Min(Start), max = marks.Max(End), span = max - min;
        if (span <= 0 || marks.Select(Middle).Distinct().Count() < 2)
            return false;
        double Place(double day) => Inset + ((day - min) / span * (last - Inset));
        foreach (TimelineMark mark in marks)
            (mark.X, mark.XStart, mark.XEnd) = (Place(Middle(mark)), Place(Start(mark)), Place(End(mark)));
        double[] pixels = [.. marks.Select(m => Box.Pixels(m.X)).Order()];
        if (pixels.Any(x => pixels.Count(y => y >= x && y < x + Window) > MostInWindow))
            return false;
        DateOnly first = DateOnly.FromDayNumber((int)Math.Floor(min)), end = DateOnly.FromDayNumber((int)Math.Floor(max));
        foreach (PartialDate date in Rounds(first, end))
        {
            double x = Place(date.First.DayNumber + (date.HasDay ? 0.5 : 0));
            if (x >= Inset - 0.01 && x <= last + 0.01)
                Add(x, date);
        }

        // A short span may hold no round date: its ends stand for it
        if (Ticks.Count == 0)
        {
            Add(Inset, PartialDate.OfDay(first));
            Add(last, PartialDate.OfDay(end));
        }

        return true;
    }

    private void Steps(List<TimelineMark> marks, double last)
    {
        bool oneDay = marks.TrueForAll(m => m.Time!.Value.HasTime && m.Time.Value.First == marks[0].Time!.Value.First);
        string Key(TimelineMark mark) => oneDay ? mark.Time!.Value.ToString() : mark.Time is { HasTime: true } t ? PartialDate.OfDay(t.First).ToString() : mark.Time!.Value.ToString();
        List<IGrouping<string, TimelineMark>> columns = [.. marks.GroupBy(Key, StringComparer.Ordinal).OrderBy(c => c.Min(Middle)).ThenBy(c => c.Key, StringComparer.Ordinal)];
        IsInSteps = columns.Count > 1;
        for (int i = 0; i < columns.Count; i++)
        {
            double x = last * (i + 0.5) / columns.Count;
            foreach (TimelineMark mark in columns[i])
                mark.X = mark.XStart = mark.XEnd = x;
            PartialDate date = columns[i].First().Time!.Value;
            if (oneDay)
                Add(x, _texts.Dates.Clock(date.MinuteOfDay), i == 0 ? _texts.Dates.Short(date, withYear: false) : string.Empty);
            else
                Add(x, date.HasTime ? PartialDate.OfDay(date.First) : date);
        }
    }

    private void Add(double place, PartialDate date)
    {
        string label = date.Month == 0 ? _texts.Dates.Short(date, withYear: true) : _texts.Dates.Short(date, withYear: false);
        string year = date.Month > 0 && date.Year != _year ? date.Year.ToString(System.Globalization.CultureInfo.InvariantCulture) : string.Empty;
        if (Add(place, label, year))
            _year = date.Year;
    }

    /// <summary>Adds a tick where its words fit in the narrowest drawing.</summary>
    private bool Add(double place, string label, string year)
    {
        double half = Math.Max(label.Length, year.Length) * CharacterWidth / 2, x = Box.Pixels(place);
        if (x - half < _lastRight + LabelSpace || x + half > Box.Width + 4)
            return false;
        _lastRight = x + half;
        Ticks.Add((place, label, year));
        return true;
    }

    private static IEnumerable<PartialDate> Rounds(DateOnly first, DateOnly last)
    {
        int days = last.DayNumber - first.DayNumber, months = ((last.Year - first.Year) * 12) + last.Month - first.Month;
        if (months > 36)
        {
            int step = Array.Find(YearSteps, s => (last.Year - first.Year) / s < MostTicks);
            for (int year = (first.Year + step - 1) / step * step; step > 0 && year <= last.Year; year += step)
            {
                if (year > 0)
                    yield return PartialDate.OfYear(year);
            }
        }
        else if (days > 75)
        {
            int step = Array.Find(MonthSteps, s => months / s < MostTicks);
            for (int month = (first.Year * 12) + first.Month - 1; month <= (last.Year * 12) + last.Month - 1; month++)
            {
                if (month % step == 0)
                    yield return PartialDate.OfMonth(month / 12, (month % 12) + 1);
            }
        }
        else
        {
            int step = Math.Max(1, Array.Find(DaySteps, s => days / s < MostTicks));
            for (int day = first.DayNumber; day <= last.DayNumber; day += step)
                yield return PartialDate.OfDay(DateOnly.FromDayNumber(day));
        }
    }

    private static double Start(TimelineMark mark) => mark.Time!.Value.First.DayNumber + (mark.Time.Value.HasTime ? (double)mark.Time.Value.MinuteOfDay / MinutesOfDay : mark.Time.Value.HasDay ? 0.5 : 0);

    private static double End(TimelineMark mark) => mark.Time!.Value.HasDay ? Start(mark) : mark.Last.DayNumber + 1;

    private static double Middle(TimelineMark mark) => (Start(mark) + End(mark)) / 2;
}
