using ClaimCompare.Comparing;

namespace ClaimCompare.Reconciling;

/// <summary>Finds figures of one article that add up to another of it: <c>62 penumpang dan 6 awak</c>, <c>68 orang di pesawat</c>.</summary>
internal static class SumFinder
{
    private const int MostFigures = 60;
    private const decimal LeastTotal = 20;

    /// <summary>Pairs of the index of a part and the index of the group whose figure it makes up with one or two others.</summary>
    public static HashSet<(int Part, int Whole)> Find(List<LinkedGroup> groups)
    {
        var found = new HashSet<(int, int)>();
        IEnumerable<(int Group, ClaimFeatures Claim)> figures = Enumerable.Range(0, groups.Count).SelectMany(g => groups[g].Claims.Select(c => (g, c)))
            .Where(x => x.c.Claim is { Value: > 0, Qualifier: Qualifier.Exact, Measure: Measure.Level, Modality: Modality.Actual } && x.c.Claim.Unit != "%");
        foreach (IGrouping<(string, string?), (int Group, ClaimFeatures Claim)> article in figures.GroupBy(x => (x.Claim.Claim.ArticleId, x.Claim.Claim.Unit)))
        {
            List<(int Group, decimal Value, ClaimFeatures Claim)> list = [.. article.Select(x => (x.Group, x.Claim.Claim.Value!.Value, x.Claim)).DistinctBy(x => (x.Group, x.Value)).Take(MostFigures)];
            foreach ((int whole, decimal total, ClaimFeatures claim) in list)
            {
                if (total >= LeastTotal)
                    Pairs(list.FindAll(x => x.Group != whole && x.Value < total && CanBePart(x.Claim, claim)), whole, total, found);
            }
        }

        return found;
    }

    private static void Pairs(List<(int Group, decimal Value, ClaimFeatures Claim)> parts, int whole, decimal total, HashSet<(int, int)> found)
    {
        for (int i = 0; i < parts.Count; i++)
        {
            for (int j = i + 1; j < parts.Count; j++)
            {
                if (parts[i].Group == parts[j].Group)
                    continue;
                decimal rest = total - parts[i].Value - parts[j].Value;
                if (rest < 0)
                    continue;
                if (rest == 0)
                {
                    found.UnionWith([(parts[i].Group, whole), (parts[j].Group, whole)]);
                    continue;
                }

                for (int k = j + 1; k < parts.Count; k++)
                {
                    if (parts[k].Value == rest && parts[k].Group != parts[i].Group && parts[k].Group != parts[j].Group)
                        found.UnionWith([(parts[i].Group, whole), (parts[j].Group, whole), (parts[k].Group, whole)]);
                }
            }
        }
    }

    /// <summary>Outcomes of people are parts of people; of other kinds only the same thing, counted more narrowly, is.</summary>
    public static bool CanBePart(ClaimFeatures part, ClaimFeatures whole) =>
        part.Claim.Kind == whole.Claim.Kind && part.Claim.Kind != ClaimKind.People ? whole.NounWords.IsSubsetOf(part.NounWords)
        : whole.Claim.Kind is ClaimKind.People or ClaimKind.Casualties && (ClaimFeatures.IsVictims(part.Claim.Kind) || (part.Claim.Kind == ClaimKind.People && !part.NounWords.Overlaps(whole.NounWords)));
}
