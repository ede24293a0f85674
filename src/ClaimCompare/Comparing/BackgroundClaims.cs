namespace ClaimCompare.Comparing;

/// <summary>Finds the event of a claim that its article tells as background: an earlier disaster, the war before the truce.</summary>
internal static class BackgroundClaims
{
    private const int DaysAround = 14;

    /// <summary>The index of another event that place and time of the claim name; else the one of its article.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="own">The event of its article.</param>
    /// <param name="events">All events.</param>
    public static int EventOf(ClaimFeatures claim, int own, IReadOnlyList<NewsEvent> events)
    {
        if (claim.Claim.When is not { HasDay: true } when || claim.PlacePath.Count == 0 || IsAround(events[own], when) || events[own].First is null)
            return own;
        for (int e = 0; e < events.Count; e++)
        {
            if (e != own && IsAround(events[e], when) && events[e].Places.Any(p => PlaceTree.PathOf(p) is { Count: > 0 } path && claim.PlacePath[0] == path[0]))
                return e;
        }

        return own;
    }

    private static bool IsAround(NewsEvent one, PartialDate when) => one.First is { } first && one.Last is { } last && when.First >= first.AddDays(-DaysAround) && when.First <= last.AddDays(DaysAround);
}
