using ClaimCompare.Comparing;
using ClaimCompare.Reconciling.Tables;

namespace ClaimCompare.Reconciling;

/// <summary>How far the origins of a comparison can be trusted, learned over its quantities from how often they agree with others.</summary>
/// <remarks>
/// The model is that of tables (<see cref="SourceReliability"/>): accuracies shrunken towards a common one, and off where fewer than thirty
/// quantities are in dispute or origins speak of fewer than five quantities on average. A single story never learns; a large archive may.
/// </remarks>
internal sealed class OriginReliability
{
    private const int FewestConflicts = 30, FewestVotes = 5;
    private const double Least = 0.25, Most = 4;
    private readonly GroupOrigins _origins;
    private readonly SourceReliability _weights;
    private readonly double _mean;

    private OriginReliability(GroupOrigins origins, SourceReliability weights, double mean, int quantities) => (_origins, _weights, _mean, Quantities) = (origins, weights, mean, quantities);

    /// <summary>How many quantities it was learned from.</summary>
    public int Quantities { get; }

    /// <summary>Learns from groups whose figures agree or contradict each other; null where there are too few.</summary>
    /// <param name="groups">The groups with their claims.</param>
    public static OriginReliability? Learn(IReadOnlyCollection<(FigureGroup Group, IReadOnlyList<ClaimFeatures> Claims)> groups)
    {
        if (groups.Count(g => g.Group.Status == GroupStatus.Conflict && g.Group.Estimate.Origins > 1) < FewestConflicts)
            return null;
        List<IReadOnlyList<ClaimFeatures>> said = [.. groups.Where(g => g.Group.Status is GroupStatus.Conflict or GroupStatus.Agree && g.Group.Estimate.Origins > 1).Select(g => g.Claims)];
        List<ClaimFeatures> all = [.. said.SelectMany(c => c).Where(c => c.Origins.Count > 0)];
        if (said.Sum(c => c.SelectMany(x => x.Claim.Attribution.Sources).Select(Named).Distinct(StringComparer.Ordinal).Count())
            < FewestVotes * all.SelectMany(c => c.Claim.Attribution.Sources).Select(Named).Distinct(StringComparer.Ordinal).Count() / 2)
            return null;
        var origins = new GroupOrigins(all);
        List<Vote> votes = [.. said.SelectMany((claims, quantity) => Votes(quantity, claims, origins))];
        int count = votes.Select(v => v.Origin).DefaultIfEmpty(-1).Max() + 1;
        if (SourceReliability.Learn(votes, count) is not { } weights)
            return null;
        double mean = votes.Select(v => v.Origin).Distinct().Average(o => weights[o]);
        return mean > 0 ? new OriginReliability(origins, weights, mean, said.Count) : null;
    }

    /// <summary>What the vote of an origin of a claim counts for; 1 is the mean, within a quarter and four.</summary>
    public double WeightOf(ClaimFeatures claim) => _origins.Of(claim) is { Count: > 0 } origins ? Math.Clamp(origins.Max(o => _weights[o]) / _mean, Least, Most) : 1;

    /// <summary>The last point that each origin states, by value.</summary>
    private static IEnumerable<Vote> Votes(int quantity, IReadOnlyList<ClaimFeatures> claims, GroupOrigins origins)
    {
        var last = new Dictionary<int, decimal>();
        foreach (ClaimFeatures claim in claims.Where(c => c.Claim is { Value: not null, Modality: Modality.Actual, Qualifier: Qualifier.Exact or Qualifier.Approx }).OrderBy(c => c, Comparer<ClaimFeatures>.Create(Timeline.Order)))
        {
            foreach (int origin in origins.Of(claim))
                last[origin] = claim.Claim.Value!.Value;
        }

        return last.Select(v => new Vote(quantity, v.Key, v.Value)).OrderBy(v => v.Value).ThenBy(v => v.Origin);
    }

    private static string Named(Source source) => source.Organisation ?? source.Name;
}
