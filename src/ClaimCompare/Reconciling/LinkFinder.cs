using ClaimCompare.Comparing;

namespace ClaimCompare.Reconciling;

/// <summary>Finds how groups relate: parts of wholes, and other ways of counting the same.</summary>
internal static class LinkFinder
{
    /// <summary>The links between groups, by index.</summary>
    public static List<Relation> Find(IReadOnlyList<(FigureGroup Group, List<ClaimFeatures> Claims)> groups)
    {
        var links = new List<Relation>();
        for (int i = 0; i < groups.Count; i++)
        {
            for (int j = 0; j < groups.Count; j++)
            {
                if (i == j || !ShareArticle(groups[i].Claims, groups[j].Claims))
                    continue;
                FigureGroup part = groups[i].Group, whole = groups[j].Group;
                if (IsPart(groups[i].Claims, whole) || (part.Kind is ClaimKind.Deaths or ClaimKind.Injuries && whole.Kind == ClaimKind.Casualties && SameMood(part, whole) && part.Estimate.Best < whole.Estimate.Best))
                    links.Add(new Relation(i, j, RelationKind.PartOf, Reasons.Of("link.part-of", part.Label, whole.Label)));
                else if (i < j && part.Kind == whole.Kind && part.Unit == whole.Unit && !SameMood(part, whole) && groups[i].Claims[0].NounWords.SetEquals(groups[j].Claims[0].NounWords))
                    links.Add(new Relation(i, j, RelationKind.Definition, Reasons.Of("link.definition", part.Label, whole.Label)));
            }
        }

        return links;
    }

    private static bool IsPart(List<ClaimFeatures> part, FigureGroup whole) =>
        part.Exists(c => c.Claim.OutOf is { } total && whole.Claims.Any(w => w.Value == total && w.OutOf is null && w.Unit == c.Claim.Unit && w.ArticleId == c.Claim.ArticleId));

    private static bool SameMood(FigureGroup a, FigureGroup b) => a.Claims[0].Modality == b.Claims[0].Modality;

    private static bool ShareArticle(List<ClaimFeatures> a, List<ClaimFeatures> b) => a.Exists(x => b.Exists(y => x.Claim.ArticleId == y.Claim.ArticleId));
}
