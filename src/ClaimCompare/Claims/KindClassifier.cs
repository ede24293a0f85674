namespace ClaimCompare.Claims;

/// <summary>Decides for every quantity whether it is a claim, what it measures and what it counts.</summary>
internal static class KindClassifier
{
    /// <summary>One decision a quantity, in order.</summary>
    public static KindDecision[] Classify(Document document)
    {
        var decisions = new KindDecision[document.Quantities.Count];
        for (int i = 0; i < decisions.Length; i++)
        {
            QuantityKind kind = document.Quantities[i].Kind;
            decisions[i] = kind switch
            {
                QuantityKind.Cardinal or QuantityKind.Zero => new(true, ClaimKind.Count, null, Measure.Level, null, null, "kind.count"),
                QuantityKind.Money => new(true, ClaimKind.Money, null, Measure.Level, null, null, "kind.money"),
                QuantityKind.Share => new(true, ClaimKind.Share, null, Measure.Level, null, null, "kind.share"),
                QuantityKind.Measurement => new(true, ClaimKind.Measurement, null, Measure.Level, null, null, "kind.measurement"),
                _ => default,
            };
        }

        return decisions;
    }
}
