using ClaimCompare.Comparing;

namespace ClaimCompare.Reconciling;

/// <summary>Commits to low, best and high for the claims of one quantity.</summary>
/// <remarks>
/// Best is a figure that somebody stated: the finest where all agree, the latest where the figures moved; where they contradict each other the one
/// that most origins state or allow in their last word, and of those the low median (the most cautious of two: ACLED's practice where sources differ;
/// UCDP keeps low and high).
/// Bounds and vague words limit, they are no points.
/// </remarks>
internal static class Estimator
{
    private const decimal NearEnd = 0.05m;

    /// <summary>The estimate, and how many claims state its best.</summary>
    /// <param name="claims">The claims that count, in the order of <see cref="Timeline.Order"/>.</param>
    /// <param name="status">How they stand to each other.</param>
    /// <param name="relations">How every two of them relate.</param>
    /// <param name="tenable">The claims that still hold.</param>
    public static (decimal? Low, decimal? Best, decimal? High) Estimate(List<ClaimFeatures> claims, GroupStatus status, GroupRelations relations, out List<ClaimFeatures> tenable)
    {
        switch (status)
        {
            case GroupStatus.Update:
                return Latest(claims, out tenable);
            case GroupStatus.Conflict:
                return Hull(claims, relations, out tenable);
            default:
                tenable = claims;
                return Points(claims) is { Count: > 0 } points ? Point(Finest(points)) : Bounds(claims);
        }
    }

    /// <summary>The figure that says most: as stated before converted, exact before about, with the most digits, stated most often, last.</summary>
    private static decimal Finest(List<ClaimFeatures> points) => points
        .OrderBy(c => c.IsConverted).ThenByDescending(c => c.Claim.Qualifier == Qualifier.Exact).ThenByDescending(c => Figures.Digits(c.Claim.Value!.Value))
        .ThenByDescending(c => points.Count(p => p.Claim.Value == c.Claim.Value)).ThenByDescending(Timeline.Day).ThenByDescending(c => c.Claim.Value).First().Claim.Value!.Value;

    private static (decimal?, decimal?, decimal?) Latest(List<ClaimFeatures> claims, out List<ClaimFeatures> tenable)
    {
        DateOnly last = claims.Max(Timeline.Day);
        List<ClaimFeatures> latest = claims.FindAll(c => Timeline.Day(c) == last), points = Points(latest);
        if (points.Count > 0)
        {
            // Counts of an event grow while its day goes on
            bool toll = ClaimFeatures.IsToll(claims[0].Claim.Kind) && claims[0].Claim.Kind != ClaimKind.Missing;
            ClaimFeatures best = points.OrderByDescending(Timeline.Published).ThenByDescending(c => c.Time is { HasTime: true } t ? t.MinuteOfDay : -1)
                .ThenByDescending(c => toll ? c.Claim.Value : claims.Count(o => o.Claim.Value == c.Claim.Value))
                .ThenByDescending(c => c.Claim.Qualifier == Qualifier.Exact).ThenByDescending(c => c.Claim.ArticleId, StringComparer.Ordinal).ThenByDescending(c => c.Claim.Span.Start).First();
            tenable = latest.FindAll(c => Figures.Agree(c.Claim, best.Claim));
            return Point(best.Claim.Value!.Value);
        }

        // A raised bound: an older figure that it allows still is the best there is
        (decimal? low, _, decimal? high) = Bounds(latest);
        ClaimFeatures? older = Points(claims).FindLast(c => (low is null || c.Claim.Value >= low) && (high is null || c.Claim.Value <= high));
        tenable = older is null ? latest : [older, .. latest];
        return older is null ? (low, null, high) : Point(older.Claim.Value!.Value);
    }

    private static (decimal?, decimal?, decimal?) Hull(List<ClaimFeatures> claims, GroupRelations relations, out List<ClaimFeatures> tenable)
    {
        List<ClaimFeatures> last = LastWords(claims, relations.Origins);
        tenable = last.FindAll(c => !last.Exists(d => Timeline.Day(d) > Timeline.Day(c) && (relations.KindOf(c, d) is RelationKind.Update or RelationKind.DownwardRevision || (c.IsRumour && !d.IsRumour))));
        if (tenable.Count == 0)
            tenable = last;
        if (tenable.Exists(c => !relations.IsSlipped(c)))
            tenable.RemoveAll(relations.IsSlipped);

        // A slip of a figure that adds up is no figure
        List<ClaimFeatures> sound = tenable.FindAll(relations.AddsUp);
        tenable = tenable.FindAll(c => sound.Contains(c) || !sound.Exists(d => relations.KindOf(c, d) == RelationKind.Slip));
        List<ClaimFeatures> points = Points(tenable) is { Count: > 0 } exact ? exact : tenable.FindAll(c => c.Claim.Value is not null);
        if (points.Count == 0)
            return AllOf(tenable);
        List<ClaimFeatures> ends = tenable.FindAll(c => points.Contains(c) || (c.Claim.Qualifier != Qualifier.Vague && !IsMet(c.Claim, points)));
        return (ends.Exists(c => c.Claim.Low is null) ? null : ends.Min(c => c.Claim.Low), Voted(claims, tenable, points, relations), ends.Exists(c => c.Claim.High is null) ? null : ends.Max(c => c.Claim.High));
    }

    /// <summary>The value that most origins state or allow, each for what it counts; of several the low median, a zero that denies left out where anything else stands, and what does not add up where something does.</summary>
    private static decimal Voted(List<ClaimFeatures> claims, List<ClaimFeatures> tenable, List<ClaimFeatures> points, GroupRelations relations)
    {
        List<(decimal Value, double Votes)> values = [.. points.Select(c => c.Claim.Value!.Value).Distinct().Order()
            .Select(v => (v, relations.Votes(claims.Where(c => c.Claim.Value == v || (c.Claim.Value is null or > 0 && tenable.Contains(c) && !points.Contains(c) && Allows(c.Claim, v))))))];
        if (values.Exists(v => points.Exists(p => p.Claim.Value == v.Value && !p.IsRumour)))
            values.RemoveAll(v => points.TrueForAll(p => p.Claim.Value != v.Value || p.IsRumour));
        List<decimal> best = [.. values.Where(v => v.Votes == values.Max(w => w.Votes)).Select(v => v.Value)];
        best = best.Exists(v => v != 0) ? best.FindAll(v => v != 0) : best;
        best = best.FindAll(v => v == 0 || !IsTakenApart(v, relations)) is { Count: > 0 } standing && standing.Exists(v => v != 0) ? standing : best;
        best = best.FindAll(v => points.Exists(p => p.Claim.Value == v && relations.AddsUp(p))) is { Count: > 0 } sums ? sums : best;
        return best[(best.Count - 1) / 2];
    }

    /// <summary>Whether a voice that states a figure of its own denies this one.</summary>
    private static bool IsTakenApart(decimal value, GroupRelations relations) => relations.Claims.Any(d => d.Claim.Modality == Modality.Denied && d.Claim.Value == value
        && relations.Claims.Any(c => c.Claim is { Modality: Modality.Actual, Value: > 0 } && c.Claim.Value != value && c.Claim.ArticleId == d.Claim.ArticleId && relations.Origins.Share(c, d)));

    private static bool Allows(NumericClaim claim, decimal value) => claim.Qualifier != Qualifier.Vague && (claim.Low is null || claim.Low <= value) && (claim.High is null || claim.High >= value);

    /// <summary>Whether a bound by itself says no more than one of the points: more than 50 beside about 50.</summary>
    private static bool IsMet(NumericClaim bound, List<ClaimFeatures> points) =>
        (bound.Low is null || bound.High is null) && points.Exists(p => (bound.Low ?? bound.High) is { } end && Math.Abs(p.Claim.Value!.Value - end) <= Math.Abs(end) * NearEnd);

    /// <summary>The last statement of each origin; where nobody is named, that of each article.</summary>
    private static List<ClaimFeatures> LastWords(List<ClaimFeatures> claims, GroupOrigins origins)
    {
        var last = new List<ClaimFeatures>();
        for (int i = claims.Count - 1; i >= 0; i--)
        {
            ClaimFeatures claim = claims[i];
            if (claim.Origins.Count > 0 && !last.Exists(c => origins.Share(c, claim)))
                last.Add(claim);
        }

        return last.Count > 0 ? last : [.. claims.AsEnumerable().Reverse().DistinctBy(c => c.Claim.ArticleId, StringComparer.Ordinal)];
    }

    /// <summary>Bounds alone: the tightest interval they leave, or all of it where they leave none.</summary>
    private static (decimal? Low, decimal? Best, decimal? High) Bounds(List<ClaimFeatures> claims)
    {
        decimal? low = claims.Max(c => c.Claim.Low), high = claims.Min(c => c.Claim.High);
        return low > high ? AllOf(claims) : (low, null, high);
    }

    /// <summary>Everything that some claim allows; where bounds exclude each other, what lies between them.</summary>
    private static (decimal? Low, decimal? Best, decimal? High) AllOf(List<ClaimFeatures> claims)
    {
        decimal? low = claims.Min(c => c.Claim.Low), high = claims.Max(c => c.Claim.High);
        return low > high ? (high, null, low) : (low, null, high);
    }

    private static List<ClaimFeatures> Points(List<ClaimFeatures> claims) => claims.FindAll(c => c.Claim.Value is not null && c.Claim.Qualifier is Qualifier.Exact or Qualifier.Approx);

    private static (decimal?, decimal?, decimal?) Point(decimal value) => (value, value, value);
}
