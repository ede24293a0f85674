using ClaimCompare.Comparing;

namespace ClaimCompare.Writing.Report;

/// <summary>The marks of a group's timeline and the sources that they are keyed by.</summary>
internal sealed class TimelineData
{
    private readonly List<(string Key, List<OriginNames> Origins)> _known = [];
    private readonly Dictionary<string, int> _keys = new(StringComparer.Ordinal);

    private TimelineData()
    {
    }

    /// <summary>The names of the sources, in the order in which they first speak.</summary>
    public List<string> Sources { get; } = [];

    /// <summary>The marks, by time.</summary>
    public List<TimelineMark> Marks { get; private set; } = [];

    /// <summary>The letter of a source: A to Z, then A2 …</summary>
    public static string Letter(int source) => (char)('A' + (source % 26)) + (source < 26 ? string.Empty : ((source / 26) + 1).ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>Collects the marks of a group.</summary>
    public static TimelineData Of(ReportContext report, FigureGroup group)
    {
        var data = new TimelineData();
        var marks = new Dictionary<(string?, decimal?, decimal?, decimal?, Qualifier, Modality), TimelineMark>();
        IEnumerable<int> order = Enumerable.Range(0, group.Claims.Count).OrderBy(c => report.Time(group.Claims[c]).Time ?? PartialDate.OfYear(9999)).ThenBy(c => c);
        foreach (int c in order)
        {
            NumericClaim claim = group.Claims[c];
            (PartialDate? time, string basis) = report.Time(claim);
            var key = (time?.ToString(), claim.Value, claim.Low, claim.High, claim.Qualifier, claim.Modality);
            if (!marks.TryGetValue(key, out TimelineMark? mark))
            {
                DateOnly last = time?.Last ?? DateOnly.MaxValue;
                if (time is { HasDay: false } && report.Article(claim)?.Date is { } published && published.First < last && published.First >= time.Value.First)
                    last = published.First;
                marks.Add(key, mark = new TimelineMark { Claim = claim, Time = time, Last = last });
                data.Marks.Add(mark);
            }

            mark.Claims.Add((data.SourceOf(report, claim), c, basis));
        }

        return data;
    }

    /// <summary>The number of a claim's source: one for all names of one origin.</summary>
    private int SourceOf(ReportContext report, NumericClaim claim)
    {
        IReadOnlyList<Source> sources = claim.Attribution.Sources;
        string key = sources.Count == 0 ? "\0" + report.Outlet(claim) : string.Join('\0', sources.Select(s => s.Organisation ?? s.Name));
        if (_keys.TryGetValue(key, out int known))
            return known;
        List<OriginNames> origins = [.. sources.Select(OriginNames.Of)];
        int same = origins.Count == 0 ? -1 : _known.FindIndex(k => k.Origins.Count == origins.Count && origins.TrueForAll(o => k.Origins.Exists(o.IsSameInGroup)));
        if (same < 0)
        {
            same = Sources.Count;
            _known.Add((key, origins));
            Sources.Add(report.Source(claim, withBody: true));
        }

        _keys.Add(key, same);
        return same;
    }
}
