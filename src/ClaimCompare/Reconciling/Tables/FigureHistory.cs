namespace ClaimCompare.Reconciling.Tables;

/// <summary>What the origins of a quantity stated before: tells which figure only repeats an older one.</summary>
internal sealed class FigureHistory
{
    private readonly TableIndex _index;
    private readonly Dictionary<(int Origin, decimal Value), (long First, int Row)> _first = [];

    public FigureHistory(TableIndex index, TableRow[] rows)
    {
        _index = index;
        foreach (TableRow row in rows)
        {
            if (!row.IsDated || index.Claim(row).Value is not { } value)
                continue;
            if (!_first.TryGetValue((row.Origin, value), out (long First, int Row) earlier) || row.Last < earlier.First)
                _first[(row.Origin, value)] = (row.Last, row.Claim);
        }
    }

    /// <summary>
    /// Whether the first row states what its origin stated before both, while the second has a newer figure; a speaker who takes his own figure back
    /// revises it.
    /// </summary>
    public bool IsRepeated(in TableRow row, in TableRow other)
    {
        ref readonly TableClaim claim = ref _index.Claim(row);
        ref readonly TableClaim newer = ref _index.Claim(other);
        if (claim.Value is not { } value || newer.Value is not { } next || claim.Origin is not null && Speaker(claim) == Speaker(newer))
            return false;
        long before = Math.Min(row.First, other.First);
        return _first.TryGetValue((row.Origin, value), out (long First, int Row) earlier) && earlier.First < before
            && !(_first.TryGetValue((other.Origin, next), out (long First, int Row) known) && known.First < before);
    }

    private static string Speaker(in TableClaim claim)
    {
        string origin = claim.Origin ?? claim.Source;
        int end = origin.IndexOf(')', StringComparison.Ordinal);
        return end < 0 ? origin : origin[..(end + 1)];
    }
}
