using ClaimCompare.Comparing;
using ClaimCompare.Reconciling;

namespace ClaimCompare;

/// <summary>Compares what several articles of one event say: which claims measure the same quantity, how they relate, and what a careful reader commits to.</summary>
/// <remarks>The result does not depend on the order of articles and claims. Instances hold no state: one may be shared by all threads.</remarks>
public sealed class ClaimComparer
{
    private const int MaxRelated = 60;

    /// <summary>Extracts the claims of the articles and compares them.</summary>
    /// <exception cref="ArgumentNullException">The articles are null.</exception>
    public Comparison Compare(IEnumerable<Article> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        List<Article> all = [.. articles];
        var extractor = new ClaimExtractor();
        return Compare(all, all.SelectMany(extractor.Extract));
    }

    /// <summary>Compares claims from anywhere; claims of articles that are not given are compared by what they carry.</summary>
    /// <exception cref="ArgumentNullException">Articles or claims are null.</exception>
    public Comparison Compare(IEnumerable<Article> articles, IEnumerable<NumericClaim> claims)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(claims);
        List<Article> ordered = [.. articles.DistinctBy(a => a.Id, StringComparer.Ordinal).OrderBy(a => a.Date?.First ?? DateOnly.MinValue).ThenBy(a => a.Id, StringComparer.Ordinal)];
        Dictionary<string, Article> byId = ordered.ToDictionary(a => a.Id, StringComparer.Ordinal);

        // A headline repeats its article: it is no evidence of its own
        List<ClaimFeatures> features = [.. claims.Where(c => c.In == ClaimLocation.Text).DistinctBy(c => (c.ArticleId, c.Span))
            .Select(c => ClaimFeatures.Of(c, byId.GetValueOrDefault(c.ArticleId)))
            .OrderBy(f => f.Published?.First ?? DateOnly.MinValue).ThenBy(f => f.Claim.ArticleId, StringComparer.Ordinal).ThenBy(f => f.Claim.Span.Start)];
        List<(FigureGroup Group, List<ClaimFeatures> Claims)> groups = [.. GroupBuilder.Build(features).Select(g => (Finish(g), g))
            .OrderByDescending(g => g.g.Count).ThenBy(g => g.Item1.Kind).ThenBy(g => g.Item1.Label, StringComparer.Ordinal)];
        return new Comparison { Articles = ordered, Groups = [.. groups.Select(g => g.Group)], Links = LinkFinder.Find(groups) };
    }

    private static FigureGroup Finish(List<ClaimFeatures> group)
    {
        (GroupStatus status, Estimate estimate, List<Reason> why) = Reconciler.Reconcile(group);
        var relations = new List<Relation>();
        for (int i = 0; i < Math.Min(group.Count, MaxRelated); i++)
        {
            for (int j = i + 1; j < Math.Min(group.Count, MaxRelated); j++)
            {
                (RelationKind kind, Reason reason) = RelationFinder.IsStale(group[i], group[j], group)
                    ? (RelationKind.Stale, Reasons.Of("relation.stale", Reasons.Show((Timeline.Published(group[i]) < Timeline.Published(group[j]) ? group[j] : group[i]).Claim)))
                    : RelationFinder.Find(group[i], group[j]);
                relations.Add(new Relation(i, j, kind, reason));
            }
        }

        return new FigureGroup
        {
            Label = GroupLabel.Of(group),
            Kind = group[0].Claim.Kind,
            Unit = group[0].Claim.Unit,
            Status = status,
            Estimate = estimate,
            Claims = [.. group.Select(c => c.Claim)],
            Relations = relations,
            Why = why,
        };
    }
}
