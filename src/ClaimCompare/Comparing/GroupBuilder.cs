namespace ClaimCompare.Comparing;

/// <summary>Puts the claims that measure the same quantity together.</summary>
/// <remarks>
/// Only claims of one block (family of kinds, unit, measure, fact or plan) are compared with each other. A block that is too large for all its
/// pairs is cut by the counted noun, then by length, so that the work stays near-linear.
/// </remarks>
internal static class GroupBuilder
{
    private const int LargestBlock = 1200;

    /// <summary>The groups, each in the order of the claims, ordered by their first claims.</summary>
    public static List<List<ClaimFeatures>> Build(IReadOnlyList<ClaimFeatures> claims) => Build(claims, LargestBlock);

    /// <summary>The groups where blocks of more than some claims are cut.</summary>
    internal static List<List<ClaimFeatures>> Build(IReadOnlyList<ClaimFeatures> claims, int largest)
    {
        var words = new WordWeights(claims);
        foreach (ClaimFeatures claim in claims)
            claim.BeginGrouping();
        FindDeniedPlans(claims);
        Breakdowns.Find(claims);
        Breakdowns.FindMonthly(claims);
        foreach (IGrouping<object, ClaimFeatures> sort in claims.GroupBy<ClaimFeatures, object>(c => (c.Claim.ArticleId, c.Block)))
            sort.First().IsAlone = !sort.Skip(1).Any();
        var groups = new List<List<int>>();

        // 15 brought out, three of them dead: the 15 are no total of the dead that another counts as 15
        HashSet<(string, TextSpan, decimal)> wholes = [.. claims.Where(c => c.Claim is { Kind: ClaimKind.People, Value: not null }).Select(c => (c.Claim.ArticleId, c.Claim.Sentence, c.Claim.Value!.Value))];
        foreach (List<int> block in Enumerable.Range(0, claims.Count).GroupBy(i => claims[i].Block).SelectMany(b => Cut([.. b], claims, largest)))
        {
            HashSet<decimal> values = [.. block.Select(i => claims[i].Claim.Value).OfType<decimal>()];
            block.ForEach(i => claims[i].IsPart = claims[i].Whole is { } whole && values.Contains(whole) && !wholes.Contains((claims[i].Claim.ArticleId, claims[i].Claim.Sentence, whole)));
            foreach (int i in block.Where(i => claims[i].Claim.OutOf is not null && claims[i].States.Count > 0))
                claims[i].IsPartOfState = block.Exists(j => claims[j].Claim.Value == claims[i].Claim.OutOf && claims[j].Claim.ArticleId == claims[i].Claim.ArticleId && claims[j].States.Overlaps(claims[i].States));
            Sides.Imply([.. block.Select(i => claims[i])]);
            ToldChanges? told = ToldChanges.Of(block.ConvertAll(i => claims[i]));
            block.ForEach(i => claims[i].Changes = told);
            List<ClaimFeatures> scored = block.ConvertAll(i => claims[i].In(claims[block[0]].Claim.Unit));
            foreach (List<int> group in Clustering.Cluster(block.Count, (i, j) => PairScore.Of(scored[i], scored[j], words).Total))
                groups.Add([.. group.Select(i => block[i])]);
        }

        groups.Sort((a, b) => a[0].CompareTo(b[0]));
        return [.. KindBridge.Join(groups, claims).Select(g => g.ConvertAll(i => claims[i]))];
    }

    /// <summary>What is denied belongs with the plans where the figure is one of theirs and nobody states it as a fact.</summary>
    private static void FindDeniedPlans(IReadOnlyList<ClaimFeatures> claims)
    {
        List<ClaimFeatures> denied = [.. claims.Where(c => c.Claim is { Modality: Modality.Denied, Value: not null })];
        if (denied.Count == 0)
            return;
        var others = claims.Where(c => c.Claim is { Modality: not Modality.Denied, Value: not null }).ToLookup(c => (c.Block with { Mood = 0 }, c.Claim.Value), c => c.Block.Mood);
        foreach (ClaimFeatures claim in denied)
        {
            IEnumerable<int> same = others[(claim.Block, claim.Claim.Value)];
            claim.IsDeniedPlan = same.Any() && same.All(mood => mood == 1);
        }
    }

    private static IEnumerable<List<int>> Cut(List<int> block, IReadOnlyList<ClaimFeatures> claims, int largest) => block.Count <= largest
        ? [block]
        : block.GroupBy(i => string.Join(' ', claims[i].NounWords.Order(StringComparer.Ordinal)), StringComparer.Ordinal).SelectMany(g => g.Chunk(largest)).Select(c => c.ToList());
}
