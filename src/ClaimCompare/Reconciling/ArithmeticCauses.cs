using ClaimCompare.Comparing;

namespace ClaimCompare.Reconciling;

/// <summary>Tells why parts and their whole do not add up: which figure, read another way, would make them.</summary>
internal static class ArithmeticCauses
{
    // Rounded amounts add up to their whole within this share
    private const decimal RoundingShare = 0.005m;
    private static readonly decimal[] Scales = [1_000, 1_000_000, 1_000_000_000];

    /// <summary>Whether parts make up a whole, as far as figures are rounded.</summary>
    public static bool AddsUp(decimal sum, decimal total) => Figures.IsRounding(sum, total) || (total % 1 != 0 || total >= 1_000_000 ? Math.Abs(sum - total) <= RoundingShare * total : sum == total);

    /// <summary>The likely cause, the figure that would have to be wrong, and what it would have to be.</summary>
    /// <param name="whole">The claim of the whole.</param>
    /// <param name="parts">The claims of the parts.</param>
    /// <param name="group">The claims of the whole's group.</param>
    /// <param name="sum">What the parts add up to.</param>
    public static (ArithmeticCause Cause, ClaimFeatures? Suspect, decimal? Expected) Of(ClaimFeatures whole, IReadOnlyList<ClaimFeatures> parts, IReadOnlyList<ClaimFeatures> group, decimal sum)
    {
        decimal total = whole.Claim.Value!.Value;
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

    /// <summary>The finding.</summary>
    public static ArithmeticCheck Check(ClaimFeatures whole, IReadOnlyList<ClaimFeatures> parts, decimal sum, (ArithmeticCause Cause, ClaimFeatures? Suspect, decimal? Expected) found)
    {
        string name = found.Cause switch { ArithmeticCause.StaleTotal => "stale_total", ArithmeticCause.StaleParts => "stale_parts", _ => found.Cause.ToString().ToLowerInvariant() };
        Reason why = Reasons.Of("check." + name, Reasons.Show(sum), Reasons.Show(whole.Claim.Value!.Value), found.Suspect is null ? string.Empty : Reasons.Show(found.Suspect.Claim), found.Expected is { } e ? Reasons.Show(e) : string.Empty);
        return new ArithmeticCheck(whole.Claim, [.. parts.Select(p => p.Claim)], sum, found.Cause, found.Suspect?.Claim, found.Expected, why);
    }

    /// <summary>Two digits in the other order: 24 for 42.</summary>
    private static bool IsTransposed(decimal a, decimal b) => a is >= 10 and < 100 && b is >= 10 and < 100 && a % 1 == 0 && b % 1 == 0 && a != b && (int)a / 10 == (int)b % 10 && (int)a % 10 == (int)b / 10;
}
