using ClaimCompare.Comparing;

namespace ClaimCompare.Reconciling;

/// <summary>Finds breakdowns (<c>42 orang, terdiri dari 30 pria dan 13 wanita</c>) that do not add up, and the likely cause.</summary>
internal static class ArithmeticFinder
{
    private const int FewestParts = 2;

    // Rounded amounts add up to their whole within this share
    private const decimal RoundingShare = 0.005m;
    private static readonly decimal[] Scales = [1_000, 1_000_000, 1_000_000_000];

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
        if (parts.Exists(p => p.Claim.Value == total) || Figures.IsRounding(sum, total) || (total % 1 != 0 || total >= 1_000_000 ? Math.Abs(sum - total) <= RoundingShare * total : sum == total))
            return null;
        (ArithmeticCause cause, ClaimFeatures? suspect, decimal? expected) = Cause(whole, parts, group, total, sum);
        Reason why = Reasons.Of("check." + (cause == ArithmeticCause.StaleTotal ? "stale_total" : cause.ToString().ToLowerInvariant()), Reasons.Show(sum), Reasons.Show(total), suspect is null ? string.Empty : Reasons.Show(suspect.Claim), expected is { } e ? Reasons.Show(e) : string.Empty);
        return new ArithmeticCheck(whole.Claim, [.. parts.Select(p => p.Claim)], sum, cause, suspect?.Claim, expected, why);
    }

    private static (ArithmeticCause, ClaimFeatures?, decimal?) Cause(ClaimFeatures whole, List<ClaimFeatures> parts, IReadOnlyList<ClaimFeatures> group, decimal total, decimal sum)
    {
        if (group.Any(c => c.Claim.Value == sum && c.Claim.ArticleId != whole.Claim.ArticleId))
            return (ArithmeticCause.StaleTotal, whole, sum);
        foreach (ClaimFeatures figure in parts.Append(whole))
        {
            decimal stated = figure.Claim.Value!.Value, needed = figure == whole ? sum : stated + total - sum;
            if (needed <= 0)
                continue;
            decimal ratio = needed > stated ? needed / stated : stated / needed;
            if (Scales.Contains(ratio))
                return (ArithmeticCause.Scale, figure, needed);
            if (ratio is 10 or 100 || Figures.IsSlip(stated, needed) || IsTransposed(stated, needed))
                return (ArithmeticCause.Slip, figure, needed);
        }

        return (sum > total ? ArithmeticCause.Overlap : ArithmeticCause.Unknown, null, null);
    }

    /// <summary>Two digits in the other order: 24 for 42.</summary>
    private static bool IsTransposed(decimal a, decimal b) => a is >= 10 and < 100 && b is >= 10 and < 100 && a % 1 == 0 && b % 1 == 0 && a != b && (int)a / 10 == (int)b % 10 && (int)a % 10 == (int)b / 10;
}
