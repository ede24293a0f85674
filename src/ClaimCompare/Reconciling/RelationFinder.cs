using ClaimCompare.Comparing;

namespace ClaimCompare.Reconciling;

/// <summary>Tells how two claims of one quantity relate.</summary>
internal static class RelationFinder
{
    /// <summary>The relation of two claims, tested in the order of <see cref="RelationKind"/>.</summary>
    public static (RelationKind Kind, Reason Why) Find(ClaimFeatures a, ClaimFeatures b)
    {
        NumericClaim x = a.Claim, y = b.Claim;
        bool agree = Figures.Agree(x, y), same = OriginNames.Share(x, y);
        string sx = Reasons.Show(x), sy = Reasons.Show(y);
        if (same && agree && x.Value == y.Value && x.Low == y.Low && x.High == y.High)
            return (RelationKind.SameOrigin, Reasons.Of("relation.same-origin", x.Attribution.Sources[0].Name));
        if (agree)
            return x.Value == y.Value && x.Low == y.Low && x.High == y.High ? (RelationKind.Agree, Reasons.Of("relation.agree", sx)) : (RelationKind.Refine, Reasons.Of("relation.refine", sx, sy));
        PartialDate? tx = a.Time, ty = b.Time;
        if (tx is null || ty is null)
            return (RelationKind.Undated, Reasons.Of("relation.undated", sx, sy));
        bool apart = tx.Value.Last < ty.Value.First || ty.Value.Last < tx.Value.First;
        (NumericClaim first, NumericClaim second, PartialDate tf, PartialDate ts) = tx <= ty ? (x, y, tx.Value, ty.Value) : (y, x, ty.Value, tx.Value);
        if (!apart)
        {
            if (x.Value is { } v && y.Value is { } w && Figures.IsSlip(v, w))
                return (RelationKind.Slip, Reasons.Of("relation.slip", sx, sy));
            if (!ClaimFeatures.IsToll(x.Kind))
                return (RelationKind.Conflict, Reasons.Of("relation.conflict", sx, sy));

            // Within one day of an event a larger count is the later one
            (first, second) = Figures.Point(x) <= Figures.Point(y) ? (x, y) : (y, x);
        }

        string[] words = [Reasons.Show(first), tf.ToString(), Reasons.Show(second), ts.ToString()];
        return Figures.Point(second) >= Figures.Point(first)
            ? (RelationKind.Update, Reasons.Of("relation.update", words))
            : (RelationKind.DownwardRevision, Reasons.Of("relation.downward-revision", words));
    }
}
