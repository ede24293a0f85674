using System.Globalization;
using ClaimCompare.Comparing;

namespace ClaimCompare.Reconciling;

/// <summary>Decides for a group how its figures stand to each other and what a careful reader commits to.</summary>
/// <remarks>Follows the practice of UCDP and ACLED: origins count, not articles; the latest figures hold; best is a figure somebody stated.</remarks>
internal static class Reconciler
{
    private const int MostCompared = 250;

    /// <summary>Status, estimate and reasons of a group.</summary>
    public static (GroupStatus Status, Estimate Estimate, List<Reason> Why) Reconcile(IReadOnlyList<ClaimFeatures> group)
    {
        List<ClaimFeatures> claims = [.. group.Where(c => c.Claim.Modality != Modality.Denied)];
        if (claims.Count == 0)
            claims = [.. group];
        claims.Sort(Timeline.Order);
        GroupStatus status = Status(group);
        (decimal? low, decimal? best, decimal? high) = Estimator.Estimate(claims, status, out List<ClaimFeatures> tenable);
        int origins = OriginNames.Count(group);
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
            best is { } point ? Reasons.Of("estimate.point", Reasons.Show(point), Text(tenable.Count(c => c.Claim.Value == point)), Text(tenable.Count)) : Reasons.Of("estimate.bounds"),
            Reasons.Of("estimate.origins", Text(group.Count), Text(group.Select(c => c.Claim.ArticleId).Distinct(StringComparer.Ordinal).Count()), Text(origins)),
        ];
        if (group[0].IsPlan)
            why.Add(Reasons.Of("estimate.plan"));
        return (status, new Estimate(low, best, high, origins), why);
    }

    /// <summary>A contradiction anywhere makes a conflict, else a development in time an update.</summary>
    private static GroupStatus Status(IReadOnlyList<ClaimFeatures> group)
    {
        if (group.Count == 1)
            return GroupStatus.Single;

        // Repetitions of one figure by one origin at one time add nothing
        List<ClaimFeatures> claims = [.. group.DistinctBy(c => (c.Claim.Value, c.Claim.Low, c.Claim.High, c.Claim.Modality, c.Time, c.Claim.ArticleId, c.Claim.Attribution.Sources.Count > 0 ? c.Claim.Attribution.Sources[0].Name : null)).Take(MostCompared)];
        GroupStatus status = GroupStatus.Agree;
        for (int i = 0; i < claims.Count; i++)
        {
            for (int j = i + 1; j < claims.Count; j++)
            {
                switch (RelationFinder.Find(claims[i], claims[j]).Kind)
                {
                    case RelationKind.Conflict or RelationKind.Slip or RelationKind.Denies:
                        return GroupStatus.Conflict;
                    case RelationKind.Update or RelationKind.DownwardRevision or RelationKind.Undated:
                        status = GroupStatus.Update;
                        break;
                }
            }
        }

        return status;
    }

    private static string Text(int n) => n.ToString(CultureInfo.InvariantCulture);
}
