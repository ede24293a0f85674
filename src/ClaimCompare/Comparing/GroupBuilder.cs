namespace ClaimCompare.Comparing;

/// <summary>Puts the claims that measure the same quantity together.</summary>
/// <remarks>Claims are taken in a fixed order; each joins the group of its block whose members it matches best on average, or begins one.</remarks>
internal static class GroupBuilder
{
    private const int MaxCompared = 24;

    /// <summary>The groups, each in the order of the claims.</summary>
    public static List<List<ClaimFeatures>> Build(IReadOnlyList<ClaimFeatures> claims)
    {
        var groups = new List<List<ClaimFeatures>>();
        var blocks = new Dictionary<(ClaimKind, string?, Measure, int), List<List<ClaimFeatures>>>();
        foreach (ClaimFeatures claim in claims)
        {
            if (!blocks.TryGetValue(claim.Block, out List<List<ClaimFeatures>>? block))
                blocks.Add(claim.Block, block = []);
            List<ClaimFeatures>? best = null;
            double top = PairScore.Threshold;
            foreach (List<ClaimFeatures> group in block)
            {
                double score = Score(group, claim);
                if (score > top)
                    (best, top) = (group, score);
            }

            if (best is null)
            {
                best = [];
                block.Add(best);
                groups.Add(best);
            }

            best.Add(claim);
        }

        return groups;
    }

    private static double Score(List<ClaimFeatures> group, ClaimFeatures claim)
    {
        // The latest members stand for a large group
        double sum = 0, best = 0;
        int from = Math.Max(0, group.Count - MaxCompared), n = group.Count - from;
        for (int i = from; i < group.Count; i++)
        {
            double score = PairScore.Of(group[i], claim).Total;
            if (score <= PairScore.CannotLink)
                return score;
            sum += score;
            best = Math.Max(best, score);
        }

        return (0.5 * sum / n) + (0.5 * best);
    }
}
