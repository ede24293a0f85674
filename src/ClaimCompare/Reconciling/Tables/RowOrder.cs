namespace ClaimCompare.Reconciling.Tables;

/// <summary>How the times of two figures stand to each other.</summary>
internal enum TimeOrder
{
    /// <summary>One time for both.</summary>
    Same,

    /// <summary>The first is earlier.</summary>
    Before,

    /// <summary>The first is later.</summary>
    After,

    /// <summary>One may be earlier or later: a day, and an hour of that day.</summary>
    Overlap,

    /// <summary>One has no time.</summary>
    Missing,
}

/// <summary>Orders rows by their as-of times, and where these leave it open by what else tells it.</summary>
internal static class RowOrder
{
    // Two bodies that speak within an hour of each other speak of one moment
    private const long Moment = 60;

    /// <summary>How the first row's time stands to the second's.</summary>
    public static TimeOrder Of(TableIndex index, in TableRow a, in TableRow b)
    {
        if (!a.IsDated || !b.IsDated)
            return TimeOrder.Missing;
        bool oneBody = a.Origin == b.Origin, hours = a.First == a.Last && b.First == b.Last;
        if (!oneBody && hours && Math.Abs(a.First - b.First) <= Moment)
            return TimeOrder.Same;
        if (a.Last < b.First)
            return TimeOrder.Before;
        if (b.Last < a.First)
            return TimeOrder.After;
        if (oneBody && a.Published >= 0 && b.Published >= 0 && a.Published != b.Published)
            return a.Published < b.Published ? TimeOrder.Before : TimeOrder.After;
        if (a.First == b.First && a.Last == b.Last)
            return !oneBody || hours || OneReport(index, a, b) ? TimeOrder.Same : TimeOrder.Overlap;
        return TimeOrder.Overlap;
    }

    private static bool OneReport(TableIndex index, in TableRow a, in TableRow b) => string.Equals(index.Claim(a).Source, index.Claim(b).Source, StringComparison.Ordinal);
}
