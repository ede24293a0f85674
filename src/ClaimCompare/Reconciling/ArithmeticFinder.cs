using ClaimCompare.Comparing;

namespace ClaimCompare.Reconciling;

/// <summary>Finds breakdowns (<c>42 orang, terdiri dari 30 pria dan 13 wanita</c>) that do not add up, and the likely cause.</summary>
internal static class ArithmeticFinder
{
    private const int FewestParts = 2;

    /// <summary>The breakdowns that do not add up, in the order of the claims.</summary>
    /// <param name="groups">The groups, as lists of claims.</param>
    public static List<ArithmeticCheck> Find(IEnumerable<IReadOnlyList<ClaimFeatures>> groups)
    {
        var groupOf = new Dictionary<ClaimFeatures, IReadOnlyList<ClaimFeatures>>(ReferenceEqualityComparer.Instance);
        foreach (IReadOnlyList<ClaimFeatures> group in groups)
        {
            foreach (ClaimFeatures claim in group)
                groupOf[claim] = group;
        }

        var checks = new List<ArithmeticCheck>();
        foreach (IGrouping<(string, TextSpan), ClaimFeatures> sentence in groupOf.Keys.Where(c => c.Article is not null && c.Claim.Sentence.Length > 0).Order(ClaimOrder.Instance).GroupBy(c => (c.Claim.ArticleId, c.Claim.Sentence)))
        {
            List<ClaimFeatures> claims = [.. sentence];
            for (int w = 0; w + FewestParts < claims.Count; w++)
            {
                List<ClaimFeatures> parts = Parts(claims, w);
                if (parts.Count >= FewestParts && Check(claims[w], parts, groupOf[claims[w]]) is { } check)
                    checks.Add(check);
            }
        }

        return checks;
    }

    private static List<ClaimFeatures> Parts(List<ClaimFeatures> claims, int w)
    {
        ClaimFeatures whole = claims[w], first = claims[w + 1];
        if (!IsCounted(whole) || whole.Claim.Span.End > first.Claim.Span.Start || first.Claim.Span.Start > whole.Article!.Text.Length
            || !WholeWords.HasBreakdown(whole.Article.Text.AsSpan(whole.Claim.Span.End, first.Claim.Span.Start - whole.Claim.Span.End)))
            return [];
        return [.. claims.Skip(w + 1).TakeWhile(c => IsCounted(c) && (c.Claim.OutOf is null || c.Claim.OutOf == whole.Claim.Value) && c.Claim.Unit == whole.Claim.Unit && CanBePart(c.Claim.Kind, whole.Claim.Kind))];
    }

    private static bool IsCounted(ClaimFeatures c) => c.Claim is { Value: > 0, Qualifier: Qualifier.Exact, Measure: Measure.Level, Modality: Modality.Actual } && c.Claim.Unit != "%";

    // 42 tewas, terdiri dari 30 pria: the outcome is not said again of the parts
    private static bool CanBePart(ClaimKind part, ClaimKind whole) => ClaimFeatures.Family(part) == ClaimFeatures.Family(whole) || whole is ClaimKind.Casualties or ClaimKind.People
        || (part == ClaimKind.People && ClaimFeatures.IsVictims(whole));

    private static ArithmeticCheck? Check(ClaimFeatures whole, List<ClaimFeatures> parts, IReadOnlyList<ClaimFeatures> group)
    {
        decimal total = whole.Claim.Value!.Value, sum = parts.Sum(p => p.Claim.Value!.Value);

        // "Lima orang, yakni lima pegawai": the figure is said again, nothing is broken down
        if (parts.Exists(p => p.Claim.Value == total) || ArithmeticCauses.AddsUp(sum, total))
            return null;
        return ArithmeticCauses.Check(whole, parts, sum, ArithmeticCauses.Of(whole, parts, group, sum));
    }
}
