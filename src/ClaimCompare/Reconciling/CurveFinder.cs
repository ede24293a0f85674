using ClaimCompare.Comparing;

namespace ClaimCompare.Reconciling;

/// <summary>Tells what readers of each day could commit to.</summary>
internal static class CurveFinder
{
    private const int MostDays = 400;

    /// <summary>A point for each day on which a claim was published, the last days where there are very many; none where no day is known.</summary>
    /// <param name="group">The claims.</param>
    /// <param name="relations">How they relate.</param>
    public static List<CurvePoint> Find(IReadOnlyList<ClaimFeatures> group, GroupRelations relations)
    {
        var curve = new List<CurvePoint>();
        var known = new List<ClaimFeatures>();
        var counter = new StatusCounter(relations);
        foreach (IGrouping<DateOnly, ClaimFeatures> day in group.Where(c => DayOf(c) is not null).GroupBy(c => DayOf(c)!.Value).OrderBy(g => g.Key).TakeLast(MostDays))
        {
            foreach (ClaimFeatures claim in day.Order(ClaimOrder.Instance))
            {
                known.Add(claim);
                counter.Add(claim);
            }

            Estimate estimate = Reconciler.Commit(known, counter.Status, relations, out _);
            curve.Add(new CurvePoint(day.Key, estimate.Low, estimate.Best, estimate.High, known.Count, day.Any(c => c.Claim.When is null && c.Claim.Attribution.Said is null)));
        }

        return curve;
    }

    /// <summary>When readers learned of a claim: with its article, else at its own time.</summary>
    private static DateOnly? DayOf(ClaimFeatures claim) => claim.Published?.First ?? claim.Time?.Last;
}
