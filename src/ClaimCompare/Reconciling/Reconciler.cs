using System.Globalization;
using ClaimCompare.Comparing;

namespace ClaimCompare.Reconciling;

/// <summary>Decides for a group how its figures stand to each other and what a careful reader commits to.</summary>
/// <remarks>Follows the practice of UCDP and ACLED: origins count, not articles; the latest figures hold; best is a figure somebody stated.</remarks>
internal static class Reconciler
{
    /// <summary>Status, estimate and reasons of a group.</summary>
    public static (GroupStatus Status, Estimate Estimate, List<Reason> Why) Reconcile(IReadOnlyList<ClaimFeatures> group, GroupRelations relations)
    {
        var counter = new StatusCounter(relations);
        foreach (ClaimFeatures claim in group)
            counter.Add(claim);
        GroupStatus status = counter.Status;
        Estimate estimate = Commit(group, status, relations, out List<ClaimFeatures> tenable);
        List<ClaimFeatures> claims = Counted(group, relations);
        string figures = string.Join(", ", claims.Select(c => Reasons.Show(c.Claim)).Distinct(StringComparer.Ordinal));
        List<Reason> why =
        [
            status switch
            {
                GroupStatus.Single => Reasons.Of("status.single"),
                GroupStatus.Agree => Reasons.Of("status.agree"),
                GroupStatus.Update => Reasons.Of("status.update", Reasons.Show(claims[^1].Claim)),
                _ => Reasons.Of("status.conflict", figures),
            },
            estimate.Best is { } point ? Reasons.Of("estimate.point", Reasons.Show(point), Text(tenable.Count(c => c.Claim.Value == point)), Text(tenable.Count)) : Reasons.Of("estimate.bounds"),
            Reasons.Of("estimate.origins", Text(group.Count), Text(estimate.Articles), Text(estimate.Outlets), Text(estimate.Origins)),
            Reasons.Of("grade." + estimate.Grade.ToString().ToLowerInvariant()),
        ];
        if (group[0].IsPlan)
            why.Add(Reasons.Of("estimate.plan"));
        return (status, estimate, why);
    }

    /// <summary>Status and estimate of claims, without reasons; and the claims that still hold.</summary>
    public static Estimate Commit(IReadOnlyList<ClaimFeatures> group, GroupStatus status, GroupRelations relations, out List<ClaimFeatures> tenable)
    {
        List<ClaimFeatures> claims = Counted(group, relations);
        (decimal? low, decimal? best, decimal? high) = Estimator.Estimate(claims, status, relations, out tenable);
        int named = relations.Origins.Named(tenable);
        return new Estimate(low, best, high, relations.Origins.Count(group))
        {
            Articles = group.Select(c => c.Claim.ArticleId).Distinct(StringComparer.Ordinal).Count(),
            Outlets = group.Select(c => c.Article?.Outlet ?? c.Article?.Site ?? "\n" + c.Claim.ArticleId).Distinct(StringComparer.OrdinalIgnoreCase).Count(),
            Grade = named switch { 0 => EstimateGrade.Unsourced, 1 => EstimateGrade.Single, 2 => EstimateGrade.Confirmed, _ => EstimateGrade.Established },
            IsContested = status == GroupStatus.Conflict || group.Any(c => c.Claim.Modality == Modality.Denied),
        };
    }

    /// <summary>The claims that count, in the order in which readers learn of them: what is denied, or became another in its own sentence, does not where anything else is stated.</summary>
    private static List<ClaimFeatures> Counted(IReadOnlyList<ClaimFeatures> group, GroupRelations relations)
    {
        List<ClaimFeatures> claims = [.. group.Where(c => c.Claim.Modality != Modality.Denied)];
        if (claims.Count == 0)
            claims = [.. group];
        if (claims.Exists(c => !relations.IsPast(c)))
            claims.RemoveAll(relations.IsPast);
        claims.Sort(Timeline.Order);
        return claims;
    }

    private static string Text(int n) => n.ToString(CultureInfo.InvariantCulture);
}
