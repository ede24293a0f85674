namespace ClaimCompare.Reconciling.Tables;

/// <summary>What the origins of a quantity stated and when: tells which figure only repeats an older one, and which was taken back at once.</summary>
internal sealed class FigureHistory
{
    private readonly TableIndex _index;
    private readonly Dictionary<(int Origin, decimal Value), (long First, long Last)> _stated = [];

    public FigureHistory(TableIndex index, ReadOnlySpan<TableRow> rows)
    {
        _index = index;
        foreach (TableRow row in rows)
        {
            if (!row.IsDated || index.Claim(row).Value is not { } value)
                continue;
            (int, decimal) key = (row.Origin, value);
            _stated[key] = _stated.TryGetValue(key, out (long First, long Last) times) ? (Math.Min(times.First, row.Last), Math.Max(times.Last, row.First)) : (row.Last, row.First);
        }
    }

    /// <summary>
    /// Whether the first row states what its body stated before both, while the second has a newer figure of that body. A speaker who, in his turn, goes
    /// back to an older figure revises it.
    /// </summary>
    public bool IsRepeated(in TableRow row, in TableRow other, TimeOrder order)
    {
        ref readonly TableClaim claim = ref _index.Claim(row);
        ref readonly TableClaim newer = ref _index.Claim(other);
        if (row.Origin != other.Origin || claim.Value is not { } value || newer.Value is not { } next || !other.IsDated)
            return false;
        if (order is TimeOrder.Before or TimeOrder.After && Speaker(claim) is { } speaker && speaker == Speaker(newer))
            return false;
        long before = row.IsDated ? Math.Min(row.First, other.First) : other.First;
        return StatedBefore(row.Origin, value, before) && !StatedBefore(row.Origin, next, before);
    }

    /// <summary>Whether the body of two rows came back to the first's figure after the second: the second was no development.</summary>
    public bool ComesBack(in TableRow first, in TableRow second) =>
        first.Origin == second.Origin && _index.Claim(first).Value is { } value && _stated.TryGetValue((first.Origin, value), out (long First, long Last) times) && times.Last > second.Last;

    private static string? Speaker(in TableClaim claim)
    {
        int end = claim.Origin?.IndexOf(')', StringComparison.Ordinal) ?? -1;
        return end < 0 ? null : claim.Origin![..end];
    }

    private bool StatedBefore(int origin, decimal value, long time) => _stated.TryGetValue((origin, value), out (long First, long Last) times) && times.First < time;
}
