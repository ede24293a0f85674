using ClaimCompare.Quantities;

namespace ClaimCompare.Comparing;

/// <summary>Units that measure the same: figures in one are converted to another before they are compared.</summary>
internal static class UnitScale
{
    private const decimal Loose = 0.005m;

    /// <summary>The unit that stands for all that measure the same; the unit itself where it is converted to no other.</summary>
    public static string? Base(string? unit) => unit is not null && UnitSizes.TryGet(unit, out (string Base, decimal Factor) scale) ? scale.Base : unit;

    /// <summary>Whether a unit is a power of ten of the one that stands for its measure, or is converted to no other.</summary>
    public static bool IsMetric(string? unit) => unit is null || !UnitSizes.TryGet(unit, out (string Base, decimal Factor) scale) || IsPowerOfTen(scale.Factor);

    /// <summary>A claim in another unit of the same measure; the claim itself where its unit is that or none of the measure, or where the figure grows too large.</summary>
    public static NumericClaim Convert(NumericClaim claim, string? unit)
    {
        if (claim.Unit == unit || claim.Unit is null || unit is null || !UnitSizes.TryGet(claim.Unit, out (string Base, decimal Factor) from) || !UnitSizes.TryGet(unit, out (string Base, decimal Factor) to) || from.Base != to.Base)
            return claim;
        decimal limit = decimal.MaxValue / 10_000_000;
        if (Math.Abs(claim.Value ?? 0) > limit || Math.Abs(claim.Low ?? 0) > limit || Math.Abs(claim.High ?? 0) > limit || Math.Abs(claim.OutOf ?? 0) > limit)
            return claim;

        // Nobody counts feet to the inch: what a factor other than a power of ten makes of a figure holds within half a percent
        decimal factor = from.Factor / to.Factor, loose = IsPowerOfTen(factor) ? 0 : Loose;
        return claim with { Value = claim.Value * factor, Low = claim.Low * factor * (1 - loose), High = claim.High * factor * (1 + loose), OutOf = claim.OutOf * factor, Unit = unit };
    }

    private static bool IsPowerOfTen(decimal factor)
    {
        while (factor >= 10)
            factor /= 10;
        while (factor is > 0 and < 1)
            factor *= 10;
        return factor == 1;
    }
}
