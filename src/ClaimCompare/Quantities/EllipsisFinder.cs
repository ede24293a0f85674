using System.Runtime.InteropServices;
using ClaimCompare.Language;

namespace ClaimCompare.Quantities;

/// <summary>Gives a number the scale or unit that stands once, with its neighbour: <c>dari 4 menjadi 5 juta</c>, <c>20 x 30 meter</c>.</summary>
internal static class EllipsisFinder
{
    private const decimal LargestMantissa = 1000;
    private const decimal LeastLevel = 1000;

    /// <summary>Looks at the quantities of one sentence.</summary>
    /// <param name="text">The text.</param>
    /// <param name="quantities">All quantities so far.</param>
    /// <param name="first">The first quantity of the sentence.</param>
    public static void Complete(TokenizedText text, List<Quantity> quantities, int first)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        Span<Quantity> all = CollectionsMarshal.AsSpan(quantities);
        ShareReached(text, all[first..]);
        for (int i = all.Length - 2; i >= first; i--)
        {
            ref Quantity q = ref all[i];
            ref readonly Quantity next = ref all[i + 1];
            if (!Context.At(tokens, q.EndToken, ContextClass.Dimension | ContextClass.Become))
            {
                if (q.Kind == QuantityKind.Cardinal && next.FirstToken == q.EndToken + 1 && next.Kind is QuantityKind.Share or QuantityKind.Measurement && next.Value is not null && Context.Is(tokens[q.EndToken], ContextClass.And) && HasDecimals(text, q))
                    q = q with { Kind = next.Kind, Unit = next.Unit, Rule = "quantity.shared-unit" };
                continue;
            }

            if (q.EndToken + 1 > next.FirstToken || q.Kind is not (QuantityKind.Cardinal or QuantityKind.Money) || q.Value is not { } value)
                continue;
            int gap = next.FirstToken - q.EndToken;
            if (gap == 1 && q.Kind == QuantityKind.Cardinal && next.Kind == QuantityKind.Measurement && Context.Is(tokens[q.EndToken], ContextClass.Dimension))
            {
                q = q with { Kind = QuantityKind.Measurement, Unit = next.Unit, Rule = "quantity.shared-unit" };
                continue;
            }

            if (gap != 1 || value <= 0 || value >= LargestMantissa || !Context.Is(tokens[q.EndToken], ContextClass.Become) || !Context.At(tokens, q.QualifierToken - 1, ContextClass.Of)
                || next.Kind is not (QuantityKind.Cardinal or QuantityKind.Money or QuantityKind.Share or QuantityKind.Measurement) || (q.Unit is not null && q.Unit != next.Unit))
                continue;
            decimal scale = ScaleOf(text, next);
            if (scale == 1 && next.Unit is null)
                continue;
            q = q with { Kind = next.Kind, Unit = next.Unit, Value = q.Value * scale, Low = q.Low * scale, High = q.High * scale, Rule = "quantity.shared-scale" };
        }
    }

    /// <summary>Turun 12 poin atau 0,3 persen menjadi 6.700,5: what is reached has the unit of what it rose or fell by.</summary>
    private static void ShareReached(TokenizedText text, Span<Quantity> sentence)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        int change = -1;
        for (int i = 0; i < sentence.Length; i++)
        {
            ref Quantity q = ref sentence[i];
            if (change >= 0 && q.Kind == QuantityKind.Cardinal && IsReached(text, q))
                q = q with { Kind = sentence[change].Kind, Unit = sentence[change].Unit, Rule = "quantity.shared-unit" };
            else if (q.Kind is QuantityKind.Measurement or QuantityKind.Money)
                change = Context.At(tokens, q.QualifierToken - (Context.At(tokens, q.QualifierToken - 1, ContextClass.Amount | ContextClass.Worth) ? 2 : 1), ContextClass.Reach) ? i : -1;
            else if (q.Kind != QuantityKind.Share)
                change = -1;
        }
    }

    /// <summary>Menjadi 6.700,5; ke level 6.700: a number that says what is reached, of nothing that is counted.</summary>
    private static bool IsReached(TokenizedText text, in Quantity quantity)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        int before = quantity.QualifierToken - 1;
        return (quantity.Value >= LeastLevel || HasDecimals(text, quantity)) && (Context.At(tokens, before, ContextClass.Become) || Context.At(tokens, before - 1, ContextClass.Become))
            && !NumberTyper.IsAdjacentNoun(tokens, quantity.EndToken);
    }

    /// <summary>0,88 dan 5,44 persen: nothing is counted in parts, so that the unit behind is that of both.</summary>
    private static bool HasDecimals(TokenizedText text, in Quantity quantity) => text.Text.AsSpan(quantity.Start, quantity.End - quantity.Start).Contains(',');

    /// <summary>What the scale words of a number multiply by; 1 where there are none.</summary>
    private static decimal ScaleOf(TokenizedText text, in Quantity quantity)
    {
        for (int i = quantity.FirstToken; i < quantity.EndToken; i++)
        {
            if (NumberParser.TryParse(text, i, out ParsedNumber number))
                return number.Scale;
        }

        return 1;
    }
}
