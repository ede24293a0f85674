namespace ClaimCompare.Reconciling.Tables;

/// <summary>Finds the rows of a quantity that still hold: one vote an origin, the latest as-of, counts before estimates.</summary>
/// <remarks>Holds buffers: one instance serves one thread.</remarks>
internal sealed class TenableRows
{
    private readonly TableIndex _index;
    private readonly bool _hasTime;
    private readonly List<TableRow> _byOrigin = [], _latest = [], _tenable = [];
    private readonly Dictionary<decimal, HashSet<string>> _sources = [];

    public TenableRows(TableIndex index, bool hasTime)
    {
        _index = index;
        _hasTime = hasTime;
    }

    /// <summary>The rows that hold, of those known; ordered by origin. Valid until the next call.</summary>
    public List<TableRow> Find(ReadOnlySpan<TableRow> known)
    {
        _latest.Clear();
        _byOrigin.Clear();
        _tenable.Clear();
        bool confirmed = false;
        foreach (TableRow row in known)
            confirmed |= IsCount(_index.Claim(row));
        foreach (TableRow row in known)
        {
            // Estimates and vague words say nothing where somebody has counted
            if (!confirmed || !IsLoose(_index.Claim(row)))
                _byOrigin.Add(row);
        }

        // Stable: within an origin the order of the index stays
        _byOrigin.Sort(static (a, b) => a.Origin != b.Origin ? a.Origin.CompareTo(b.Origin) : a.First != b.First ? a.First.CompareTo(b.First) : a.Last.CompareTo(b.Last));
        for (int i = 0, end; i < _byOrigin.Count; i = end)
        {
            end = i + 1;
            while (end < _byOrigin.Count && _byOrigin[end].Origin == _byOrigin[i].Origin)
                end++;
            AddLatest(i, end);
        }

        long last = long.MinValue;
        foreach (TableRow row in _latest)
            last = Math.Max(last, row.First);
        bool exact = false;
        foreach (TableRow row in _latest)
        {
            if (_hasTime && row.Last < last)
                continue;
            _tenable.Add(row);
            exact |= IsExact(_index.Claim(row));
        }

        if (exact)
            _tenable.RemoveAll(r => _index.Claim(r) is { Qualifier: Qualifier.Approx, Value: not null });
        else if (!_tenable.Exists(r => TableFigures.IsPoint(_index.Claim(r))))
            AddEarlierPoints();
        return _tenable;
    }

    private static bool IsExact(in TableClaim claim) => claim.Value is not null && claim.Qualifier == Qualifier.Exact;

    private static bool IsCount(in TableClaim claim) => TableFigures.IsPoint(claim) && !claim.IsEstimate;

    private static bool IsLoose(in TableClaim claim) => claim.IsEstimate || claim.Qualifier == Qualifier.Vague;

    /// <summary>The latest statements of an origin: those whose time may still be the last, without repetitions of what it replaced.</summary>
    private void AddLatest(int start, int end)
    {
        long last = long.MinValue;
        for (int i = start; i < end; i++)
            last = Math.Max(last, _byOrigin[i].First);
        int from = _latest.Count;
        for (int i = start; i < end; i++)
        {
            TableRow row = _byOrigin[i];
            if (row.Last >= last && !Replaced(row, start, end))
                _latest.Add(row);
        }

        bool fresh = false;
        for (int i = from; i < _latest.Count; i++)
            fresh |= !IsStale(_latest[i], last, start, end);
        for (int i = _latest.Count - 1; fresh && i >= from; i--)
        {
            if (IsStale(_latest[i], last, start, end))
                _latest.RemoveAt(i);
        }

        DropMisprints(from);
    }

    /// <summary>Of several points that an origin is said to have stated at once, what most of those who printed it have is its statement.</summary>
    private void DropMisprints(int from)
    {
        if (_latest.Count - from < 3)
            return;
        _sources.Clear();
        int most = 0;
        for (int i = from; i < _latest.Count; i++)
        {
            ref readonly TableClaim claim = ref _index.Claim(_latest[i]);
            if (!TableFigures.IsPoint(claim))
                continue;
            if (!_sources.TryGetValue(claim.Value!.Value, out HashSet<string>? sources))
                _sources.Add(claim.Value.Value, sources = new HashSet<string>(StringComparer.Ordinal));
            sources.Add(claim.Source);
            most = Math.Max(most, sources.Count);
        }

        for (int i = _latest.Count - 1; i >= from && _sources.Count > 1; i--)
        {
            ref readonly TableClaim claim = ref _index.Claim(_latest[i]);
            if (TableFigures.IsPoint(claim) && _sources[claim.Value!.Value].Count < most)
                _latest.RemoveAt(i);
        }
    }

    /// <summary>Whether the origin printed another figure for exactly this time on a later day.</summary>
    private bool Replaced(in TableRow row, int start, int end)
    {
        if (row.Published < 0)
            return false;
        for (int i = end - 1; i >= start && _byOrigin[i].First >= row.First; i--)
        {
            TableRow other = _byOrigin[i];
            if (other.First == row.First && other.Last == row.Last && other.Published > row.Published)
                return true;
        }

        return false;
    }

    private bool IsStale(in TableRow row, long last, int start, int end)
    {
        ref readonly TableClaim claim = ref _index.Claim(row);
        for (int i = start; i < end && _byOrigin[i].First < last; i++)
        {
            if (_byOrigin[i].Last < last && _byOrigin[i].Last < row.First && TableFigures.Same(_index.Claim(_byOrigin[i]), claim))
                return true;
        }

        return false;
    }

    /// <summary>Where the last day brings bounds alone, the points before it that keep within them still hold.</summary>
    private void AddEarlierPoints()
    {
        long day = -1;
        int bounds = _tenable.Count;
        for (int pass = 0; pass < 2; pass++)
        {
            foreach (TableRow row in _latest)
            {
                ref readonly TableClaim claim = ref _index.Claim(row);
                if (!TableFigures.IsPoint(claim) || !Within(claim.Value!.Value, bounds))
                    continue;
                if (pass == 0)
                    day = Math.Max(day, row.Last / TableRow.Day);
                else if (row.Last / TableRow.Day == day)
                    _tenable.Add(row);
            }
        }
    }

    private bool Within(decimal value, int bounds)
    {
        for (int i = 0; i < bounds; i++)
        {
            ref readonly TableClaim bound = ref _index.Claim(_tenable[i]);
            if (bound.Low > value || bound.High < value)
                return false;
        }

        return true;
    }
}
