using ClaimCompare.Language;

namespace ClaimCompare.Quantities;

/// <summary>An amount in another unit that brackets add right behind one: it is as loose as that.</summary>
internal static class BracketedAmount
{
    /// <summary>Sekitar 20 mil (32 km): makes the last quantity approximate where the one it says again is.</summary>
    public static void Loosen(TokenizedText text, List<Quantity> found, int first)
    {
        int last = found.Count - 1;
        if (last <= first || found[last] is not { Kind: QuantityKind.Measurement or QuantityKind.Money, Qualifier: Qualifier.Exact } amount || found[last - 1] is not { Qualifier: Qualifier.Approx } before || before.Kind != amount.Kind)
            return;
        if (before.EndToken == amount.QualifierToken - 1 && text.Text[text.Tokens[before.EndToken].Start] == '(')
            found[last] = amount with { Qualifier = Qualifier.Approx };
    }
}
