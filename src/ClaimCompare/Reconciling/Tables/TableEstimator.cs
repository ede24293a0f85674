using System.Runtime.InteropServices;

namespace ClaimCompare.Reconciling.Tables;

/// <summary>Estimates one quantity from the rows that are known of it.</summary>
/// <remarks>Holds buffers: one instance serves one thread.</remarks>
internal sealed class TableEstimator
{
    private readonly TableIndex _index;
    private readonly TenableRows _tenableRows;
    private readonly List<(decimal Value, int Origin)> _points = [];
    private readonly List<(decimal Value, double Weight)> _values = [];
    private readonly HashSet<int> _origins = [];
    private readonly Dictionary<int, int> _stated = [];
    private SourceReliability? _reliability;

    public TableEstimator(TableIndex index, bool hasTime)
    {
        _index = index;
        _tenableRows = new TenableRows(index, hasTime);
    }

    /// <summary>Learns the weights of origins from all quantities, each at its end.</summary>
    public void Learn()
    {
        var votes = new List<Vote>();
        for (int quantity = 0; quantity < _index.Count; quantity++)
        {
            CollectPoints(_tenableRows.Find(_index[quantity]));
            foreach ((decimal value, int origin) in _points)
                votes.Add(new Vote(quantity, origin, value));
        }

        _reliability = SourceReliability.Learn(votes, _index.Origins);
    }

    /// <summary>Status and estimate from the rows known.</summary>
    public (GroupStatus Status, Estimate Estimate) Estimate(ReadOnlySpan<TableRow> known)
    {
        List<TableRow> tenable = _tenableRows.Find(known);
        _origins.Clear();
        foreach (TableRow row in known)
            _origins.Add(row.Origin);
        CollectPoints(tenable);
        (decimal? low, decimal? best, decimal? high) = _points.Count == 0 ? Bounds(tenable) : Hull(tenable);
        return (Status(known, CollectionsMarshal.AsSpan(tenable)), new Estimate(low, best, high, _origins.Count));
    }

    private GroupStatus Status(ReadOnlySpan<TableRow> known, ReadOnlySpan<TableRow> tenable)
    {
        if (known.Length == 1)
            return GroupStatus.Single;
        if (TableFigures.AllAgree(_index, known))
            return GroupStatus.Agree;
        return tenable.Length < known.Length && TableFigures.AllAgree(_index, tenable) ? GroupStatus.Update : GroupStatus.Conflict;
    }

    /// <summary>The points that hold, by value and origin, each once.</summary>
    private void CollectPoints(List<TableRow> tenable)
    {
        _points.Clear();
        foreach (TableRow row in tenable)
        {
            ref readonly TableClaim claim = ref _index.Claim(row);
            if (TableFigures.IsPoint(claim))
                _points.Add((claim.Value!.Value, row.Origin));
        }

        _points.Sort();
        int kept = 0;
        for (int i = 0; i < _points.Count; i++)
        {
            if (i == 0 || _points[i] != _points[kept - 1])
                _points[kept++] = _points[i];
        }

        _points.RemoveRange(kept, _points.Count - kept);
    }

    private (decimal? Low, decimal? Best, decimal? High) Hull(List<TableRow> tenable)
    {
        decimal? low = _points[0].Value, high = _points[^1].Value;
        foreach (TableRow row in tenable)
        {
            ref readonly TableClaim claim = ref _index.Claim(row);
            bool isPoint = TableFigures.IsPoint(claim);

            // A bound that no point keeps within moves that side; other bounds add nothing to the points
            if (isPoint || claim.Low > _points[^1].Value)
                high = claim.High is null || high is null ? null : Math.Max(high.Value, claim.High.Value);
            if (isPoint || claim.High < _points[0].Value)
                low = claim.Low is null || low is null ? null : Math.Min(low.Value, claim.Low.Value);
        }

        return (low, Best(tenable), high);
    }

    private static bool Keeps(in TableClaim bound, decimal value) => !(bound.Low > value) && !(bound.High < value);

    /// <summary>The weighted low median of the points; where origins are known by their record, the value that most probably holds.</summary>
    private decimal Best(List<TableRow> tenable)
    {
        CollectValues(tenable);
        if (_values.Count == 1)
            return _values[0].Value;
        if (_reliability is not null && Probable() is { } value)
            return value;
        double total = 0, sum = 0;
        foreach ((decimal _, double weight) in _values)
            total += Math.Max(weight, 0.01);
        foreach ((decimal point, double weight) in _values)
        {
            sum += Math.Max(weight, 0.01);
            if (sum >= (total / 2) - 1e-9)
                return point;
        }

        return _values[^1].Value;
    }

    /// <summary>The values with the weight of their votes, without those that a bound excludes while it allows others.</summary>
    private void CollectValues(List<TableRow> tenable)
    {
        _values.Clear();
        _stated.Clear();
        foreach ((decimal _, int origin) in _points)
            _stated[origin] = _stated.GetValueOrDefault(origin) + 1;
        bool some = _points.Exists(p => IsAllowed(tenable, p.Value));
        foreach ((decimal value, int origin) in _points)
        {
            if (some && !IsAllowed(tenable, value))
                continue;

            // An origin that states several values has one vote for all of them
            double weight = (_reliability?[origin] ?? 1) / _stated[origin];
            if (_values.Count > 0 && _values[^1].Value == value)
                _values[^1] = (value, _values[^1].Weight + weight);
            else
                _values.Add((value, weight));
        }
    }

    private bool IsAllowed(List<TableRow> tenable, decimal value)
    {
        foreach (TableRow row in tenable)
        {
            ref readonly TableClaim claim = ref _index.Claim(row);
            if (!TableFigures.IsPoint(claim) && !Keeps(claim, value))
                return false;
        }

        return true;
    }

    /// <summary>The value with the better part of the probability, or null.</summary>
    private decimal? Probable()
    {
        (decimal value, double top) = _values.MaxBy(v => v.Weight);
        double total = 0;
        foreach ((decimal _, double weight) in _values)
            total += Math.Exp(weight - top);
        return 1 / total > 0.5 + 1e-9 ? value : null;
    }

    /// <summary>Bounds alone: the tightest interval they leave, or all they span where they leave none.</summary>
    private (decimal? Low, decimal? Best, decimal? High) Bounds(List<TableRow> tenable)
    {
        decimal? low = null, high = null, lowest = decimal.MaxValue, highest = decimal.MinValue;
        foreach (TableRow row in tenable)
        {
            ref readonly TableClaim claim = ref _index.Claim(row);
            low = claim.Low is null || low >= claim.Low ? low : claim.Low;
            high = claim.High is null || high <= claim.High ? high : claim.High;
            lowest = claim.Low is null || lowest is null ? null : Math.Min(lowest.Value, claim.Low.Value);
            highest = claim.High is null || highest is null ? null : Math.Max(highest.Value, claim.High.Value);
        }

        return low > high ? (lowest, null, highest) : (low, null, high);
    }
}
