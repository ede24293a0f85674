using ClaimCompare.Comparing;

namespace ClaimCompare.Reconciling;

/// <summary>Decides for a group how its figures stand to each other and what a careful reader commits to.</summary>
/// <remarks>
/// Follows the practice of UCDP and ACLED: origins count, not articles; the latest figures hold; best is a figure somebody stated; bounds and
/// vague words limit, they are no points.
/// </remarks>
internal static class Reconciler
{
    /// <summary>Status, estimate and reasons of a group.</summary>
    public static (GroupStatus Status, Estimate Estimate, List<Reason> Why) Reconcile(IReadOnlyList<ClaimFeatures> group)
    {
        List<ClaimFeatures> claims = [.. group.Where(c => c.Claim.Modality != Modality.Denied)];
        if (claims.Count == 0)
            claims = [.. group];
        List<ClaimFeatures> ordered = [.. claims.OrderBy(c => Day(c)).ThenBy(c => c.Published?.First ?? DateOnly.MinValue).ThenBy(c => c.Claim.ArticleId, StringComparer.Ordinal).ThenBy(c => c.Claim.Span.Start)];
        GroupStatus status = Status(group, ordered, out List<ClaimFeatures> tenable);
        int origins = OriginNames.Count(group.Select(c => c.Claim));
        (decimal? low, decimal? best, decimal? high) = Estimate(tenable, status, out int votes);
        var why = new List<Reason>();
        string figures = string.Join(", ", ordered.Select(c => Reasons.Show(c.Claim)).Distinct(StringComparer.Ordinal));
        why.Add(status switch
        {
            GroupStatus.Single => Reasons.Of("status.single"),
            GroupStatus.Agree => Reasons.Of("status.agree"),
            GroupStatus.Update => Reasons.Of("status.update", Reasons.Show(ordered[^1].Claim)),
            _ => Reasons.Of("status.conflict", figures),
        });
        why.Add(best is { } point ? Reasons.Of("estimate.point", Reasons.Show(point), Text(votes), Text(tenable.Count)) : Reasons.Of("estimate.bounds"));
        why.Add(Reasons.Of("estimate.origins", Text(group.Count), Text(group.Select(c => c.Claim.ArticleId).Distinct(StringComparer.Ordinal).Count()), Text(origins)));
        if (group[0].Claim.Modality is Modality.Future or Modality.Hypothetical)
            why.Add(Reasons.Of("estimate.plan"));
        return (status, new Estimate(low, best, high, origins), why);
    }

    /// <summary>Agreement, a development in time, or a contradiction; with the claims that still hold.</summary>
    private static GroupStatus Status(IReadOnlyList<ClaimFeatures> group, List<ClaimFeatures> ordered, out List<ClaimFeatures> tenable)
    {
        tenable = ordered;
        if (group.Count == 1)
            return GroupStatus.Single;
        if (AllAgree(ordered))
            return GroupStatus.Agree;
        DateOnly last = ordered.Max(Day);
        List<ClaimFeatures> latest = [.. ordered.Where(c => Day(c) == last)];
        List<ClaimFeatures> earlier = [.. ordered.Where(c => Day(c) < last)];
        bool toll = ClaimFeatures.IsToll(ordered[0].Claim.Kind);
        if (toll)
            return Toll(ordered, latest, earlier, out tenable);

        // Stocks and amounts: at one time there is one value
        bool contradiction = ordered.GroupBy(Day).Any(day => !AllAgree([.. day]));
        tenable = contradiction && earlier.Count > 0 && AllAgree(latest) ? latest : contradiction ? ordered : latest;
        return contradiction ? GroupStatus.Conflict : GroupStatus.Update;
    }

    /// <summary>Counts of people and damage grow as news comes in: within a day the larger is the later.</summary>
    private static GroupStatus Toll(List<ClaimFeatures> ordered, List<ClaimFeatures> latest, List<ClaimFeatures> earlier, out List<ClaimFeatures> tenable)
    {
        decimal top = latest.Max(c => Figures.Point(c.Claim));
        List<ClaimFeatures> leading = [.. latest.Where(c => Figures.Agree(c.Claim, latest.MaxBy(x => Figures.Point(x.Claim))!.Claim))];
        bool falls = ordered[0].Claim.Kind == ClaimKind.Missing;
        bool grows = earlier.TrueForAll(c => Figures.Agree(c.Claim, leading[0].Claim) || Figures.Point(c.Claim) < top);

        // Two bodies that each keep their figure on the last day disagree
        bool split = latest.Exists(a => latest.Exists(b => !Figures.Agree(a.Claim, b.Claim) && a.Origins.Count > 0 && b.Origins.Count > 0 && !OriginNames.Share(a.Claim, b.Claim)
            && Math.Max(Figures.Point(a.Claim), Figures.Point(b.Claim)) / 2 > Math.Max(1, Math.Min(Figures.Point(a.Claim), Figures.Point(b.Claim)))));
        if ((grows || falls) && !split)
        {
            tenable = leading;
            return GroupStatus.Update;
        }

        tenable = ordered;
        return GroupStatus.Conflict;
    }

    private static (decimal? Low, decimal? Best, decimal? High) Estimate(List<ClaimFeatures> tenable, GroupStatus status, out int votes)
    {
        // Points are exact and approximate figures; of those stated most often by different origins the later and finer counts
        List<ClaimFeatures> points = [.. tenable.Where(c => c.Claim.Value is not null && c.Claim.Qualifier is Qualifier.Exact or Qualifier.Approx)];
        votes = points.Count;
        if (points.Count == 0)
            return Bounds(tenable);
        var ranked = points.GroupBy(c => c.Claim.Value!.Value).Select(g => (Value: g.Key, Count: OriginNames.Count(g.Select(c => c.Claim)), Claims: g.Count(), Exact: g.Any(c => c.Claim.Qualifier == Qualifier.Exact), Last: g.Max(Day)))
            .OrderByDescending(g => status == GroupStatus.Agree ? Figures.Digits(g.Value) : 0).ThenByDescending(g => g.Last).ThenByDescending(g => g.Count).ThenByDescending(g => g.Exact).ThenByDescending(g => g.Claims).ThenByDescending(g => g.Value).ToList();
        decimal best = ranked[0].Value;
        votes = ranked[0].Claims;
        if (status != GroupStatus.Conflict)
            return (best, best, best);
        return (Math.Min(best, points.Min(c => c.Claim.Value!.Value)), best, Math.Max(best, points.Max(c => c.Claim.Value!.Value)));
    }

    /// <summary>Bounds alone: the tightest interval they leave; for an update that raised a bound, the raised one.</summary>
    private static (decimal? Low, decimal? Best, decimal? High) Bounds(List<ClaimFeatures> tenable)
    {
        decimal? low = tenable.Max(c => c.Claim.Low), high = tenable.Min(c => c.Claim.High);
        if (low > high)
            (low, high) = (tenable.Min(c => c.Claim.Low), tenable.Max(c => c.Claim.High));
        return (low, null, high);
    }

    private static bool AllAgree(List<ClaimFeatures> claims)
    {
        // Pairs of different figures only: repetitions add nothing
        List<NumericClaim> distinct = [.. claims.Select(c => c.Claim).DistinctBy(c => (c.Value, c.Low, c.High, c.Qualifier))];
        for (int i = 0; i < distinct.Count; i++)
        {
            for (int j = i + 1; j < distinct.Count; j++)
            {
                if (!Figures.Agree(distinct[i], distinct[j]))
                    return false;
            }
        }

        return true;
    }

    private static DateOnly Day(ClaimFeatures claim) => claim.Time?.Last ?? DateOnly.MinValue;

    private static string Text(int n) => n.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
