namespace ClaimCompare.Reconciling.Tables;

/// <summary>What reconciling needs of a row beside its figure, in numbers.</summary>
/// <param name="Claim">The row's place in the table.</param>
/// <param name="Origin">The body that answers for it, as a number whose order is that of the names.</param>
/// <param name="First">The first minute of the as-of time, counted from the first day of the calendar; -1 = no time at all.</param>
/// <param name="Last">The last minute of the as-of time.</param>
/// <param name="Published">The day on which it was printed, or -1.</param>
/// <param name="Known">The first day on which a reader could know it; 0 = always.</param>
/// <param name="IsDated">Whether the row itself states its as-of time.</param>
internal readonly record struct TableRow(int Claim, int Origin, long First, long Last, int Published, int Known, bool IsDated)
{
    /// <summary>Minutes of a day.</summary>
    public const int Day = 1440;

    /// <summary>A row with its times; a row without an as-of time is placed by its publication, and none is later than that.</summary>
    public static TableRow Of(int index, in TableClaim claim, int origin)
    {
        int published = claim.Published is { } p ? p.Last.DayNumber : -1;
        (long first, long last) = (claim.Time ?? claim.Published) is { } time ? Window(time) : (-1, -1);
        if (claim is { Time: { HasDay: true, HasTime: false } day, Published: { HasTime: true } print } && print.First == day.First)
            last = Window(print).Last;
        int known = published >= 0 ? published : Math.Max(0, (int)(first / Day));
        return new TableRow(index, origin, first, last, published, known, claim.Time is not null);
    }

    private static (long First, long Last) Window(PartialDate time) => time.HasTime
        ? (((long)time.First.DayNumber * Day) + time.MinuteOfDay, ((long)time.First.DayNumber * Day) + time.MinuteOfDay)
        : ((long)time.First.DayNumber * Day, ((long)time.Last.DayNumber * Day) + Day - 1);
}
