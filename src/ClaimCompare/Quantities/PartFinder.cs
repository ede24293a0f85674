using System.Runtime.InteropServices;
using ClaimCompare.Language;

namespace ClaimCompare.Quantities;

/// <summary>Ties parts to their wholes: <c>37 dari 64</c>, <c>dari 10 korban, dua di antaranya</c>.</summary>
internal static class PartFinder
{
    /// <summary>Reads <c>dari 64</c> right behind a number.</summary>
    public static bool TryWhole(TokenizedText text, int at, in ParsedNumber part, out decimal whole, out int end)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        whole = 0;
        end = at;
        if (!Context.At(tokens, at, ContextClass.Of))
            return false;
        at++;
        while (Context.At(tokens, at, ContextClass.Total) || (at < tokens.Length && QualifierFinder.IsOne(tokens, at)))
            at++;
        if (!NumberParser.TryParse(text, at, out ParsedNumber other) || other.Value is not { } value || value < part.Value
            || UnitFinder.TryAfter(text, other.End, other.HasDigits, out _, out _) || NumberTyper.TryType(text, at, other, hasUnit: false, out _, out _))
            return false;
        whole = value;
        end = other.End;
        return true;
    }

    /// <summary>Gives the later numbers of a sentence the whole that the sentence opens with: <c>Dari 7 truk, empat di antaranya …, tersisa tiga</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="quantities">All quantities so far.</param>
    /// <param name="first">The first quantity of the sentence.</param>
    public static void Apply(TokenizedText text, List<Quantity> quantities, int first)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        Span<Quantity> all = CollectionsMarshal.AsSpan(quantities);
        for (int i = first; i < all.Length - 1; i++)
        {
            Quantity whole = all[i];
            if (whole.Kind != QuantityKind.Cardinal || whole.Value is not { } total || !OpensWith(tokens, whole))
                continue;
            for (int j = i + 1; j < all.Length; j++)
            {
                ref Quantity part = ref all[j];
                if (part.Kind != QuantityKind.Cardinal || part.OutOf is not null || part.Value is not { } value || value >= total || (Context.At(tokens, part.QualifierToken - 1, ContextClass.Reach) && !Context.At(tokens, part.QualifierToken - 1, ContextClass.Amount)))
                    continue;
                // "Dari 1.900 pekerja, 900 orang pulang, terdiri dari 700 laki-laki dan 200 perempuan": what makes up a part is none of the whole
                if (j > i + 1 && all[j - 1].OutOf == total && tokens[part.QualifierToken - 1].Kind == TokenKind.Word && IsSum(all[j..], all[j - 1].Value))
                    return;
                part = part with { OutOf = total };
            }

            return;
        }
    }

    /// <summary>Whether at least two counts add up to a number.</summary>
    private static bool IsSum(ReadOnlySpan<Quantity> parts, decimal? whole)
    {
        decimal sum = 0;
        int counts = 0;
        foreach (ref readonly Quantity part in parts)
        {
            if (part.Kind != QuantityKind.Cardinal || part.Value is not { } value)
                continue;
            sum += value;
            counts++;
        }

        return counts > 1 && sum == whole;
    }

    /// <summary>Whether <c>dari</c> (with words of a total) stands before the quantity, at the head of a sentence or clause.</summary>
    private static bool OpensWith(ReadOnlySpan<Token> tokens, in Quantity whole)
    {
        int at = whole.QualifierToken - 1;
        while (Context.At(tokens, at, ContextClass.Total))
            at--;
        return Context.At(tokens, at, ContextClass.Of) && (tokens[at].Has(TokenFlags.SentenceStart) || tokens[at].IsCapitalised || (at > 0 && (tokens[at - 1].Kind == TokenKind.Punctuation || Context.Is(tokens[at - 1], ContextClass.ClauseHead))));
    }
}
