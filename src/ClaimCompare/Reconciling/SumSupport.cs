using ClaimCompare.Comparing;

namespace ClaimCompare.Reconciling;

/// <summary>Finds the claims whose figures make up another figure of their article with one other: an arithmetic check that tells a slip from the figure it should be.</summary>
internal static class SumSupport
{
    private const int MostFigures = 60;
    private const decimal LeastTotal = 20;

    /// <summary>The articles and places of the claims that are parts of a sum that holds.</summary>
    public static HashSet<(string Article, TextSpan Span)> Find(IEnumerable<ClaimFeatures> claims)
    {
        var found = new HashSet<(string, TextSpan)>();
        IEnumerable<ClaimFeatures> figures = claims.Where(c => c.Claim is { Value: > 0, Qualifier: Qualifier.Exact, Measure: Measure.Level, Modality: Modality.Actual } && c.Claim.Unit != "%");
        foreach (List<ClaimFeatures> article in figures.GroupBy(c => (c.Claim.ArticleId, c.Claim.Unit), (_, g) => g.Take(MostFigures).ToList()))
        {
            foreach (ClaimFeatures whole in article.Where(c => c.Claim.Value >= LeastTotal))
            {
                List<ClaimFeatures> parts = article.FindAll(c => c.Claim.Value < whole.Claim.Value && SumFinder.CanBePart(c, whole));
                foreach (ClaimFeatures part in parts)
                {
                    if (parts.Exists(c => c != part && c.Claim.Value + part.Claim.Value == whole.Claim.Value))
                        found.Add((part.Claim.ArticleId, part.Claim.Span));
                }
            }
        }

        return found;
    }
}
