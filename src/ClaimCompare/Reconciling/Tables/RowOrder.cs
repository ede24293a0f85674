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
        if (oneBody && (IsHourBefore(index, a, b) || IsHourBefore(index, b, a)))
            return IsHourBefore(index, a, b) ? TimeOrder.Before : TimeOrder.After;
        if (oneBody && IsRise(index, a, b))
            return TimeOrder.Before;
        if (oneBody && IsRise(index, b, a))
            return TimeOrder.After;
        return IsDay(a) && IsDay(b) ? TimeOrder.Same : TimeOrder.Overlap;
    }

    private static bool IsDay(in TableRow row) => row.Last - row.First < TableRow.Day;

    /// <summary>Whether the first has an hour and the second, of that day, was printed at a later one.</summary>
    private static bool IsHourBefore(TableIndex index, in TableRow a, in TableRow b) =>
        a.First == a.Last && b.First != b.Last && index.Claim(b).Published is { HasTime: true } print && print.First.DayNumber == b.First / TableRow.Day && a.First % TableRow.Day < print.MinuteOfDay;

    /// <summary>Whether the first has a day alone and the smaller figure, and the second an hour of that day: a body counts upwards.</summary>
    private static bool IsRise(TableIndex index, in TableRow a, in TableRow b) =>
        a.First != a.Last && IsDay(a) && b.First == b.Last && index.Claim(a).High < index.Claim(b).Low;

    private static bool OneReport(TableIndex index, in TableRow a, in TableRow b) => string.Equals(index.Claim(a).Source, index.Claim(b).Source, StringComparison.Ordinal);
}
