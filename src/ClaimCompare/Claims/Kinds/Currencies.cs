using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>Finds amounts of money that leave out the currency of the amount before them: <c>Rp10 juta untuk yang hancur dan lima juta untuk yang retak</c>.</summary>
internal static class Currencies
{
    private const int Reach = 14;
    private const int PriceReach = 4;
    private const int MostBack = 64;
    private const string PriceRule = "kind.price";

    /// <summary>The decision on a number that goes on with the amount of money before it in its sentence; null where it does not.</summary>
    public static KindDecision? Continue(Document document, Candidate[] work, KindDecision[] decisions, int index, int first)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        ref readonly Quantity quantity = ref document.Quantities[index];
        if (index <= first || work[index].HasNoun || quantity.Kind != QuantityKind.Cardinal || NumberWord.ClassOf(tokens[quantity.EndToken - 1]) != NumberWordClass.Scale)
            return null;
        ref readonly Quantity before = ref document.Quantities[index - 1];
        int at = quantity.QualifierToken - 1;
        if (before.Kind != QuantityKind.Money || !decisions[index - 1].IsClaim || at < before.EndToken || quantity.QualifierToken - before.EndToken > Reach)
            return null;

        // "Dari dana 15 juta euro yang dijanjikan, baru dua juta yang cair": a part of the amount
        bool isPart = before.QualifierToken > 0 && Opens(document, before.QualifierToken);
        if (!(Speech.Is(tokens[at], SpeechClass.Joiner) || document.Text.Text[tokens[at].Start] == ',' || Context.Is(tokens[at], ContextClass.Become) || (isPart && ObjectWords.Is(tokens[at], ObjectClass.Skip))))
            return null;
        Measure measure = Measures.Read(document, quantity, work[index].Left, quantity.EndToken, work[index].Right, isAmount: true);
        return new KindDecision(true, ClaimKind.Money, decisions[index - 1].Object, measure == Measure.Level && !isPart ? decisions[index - 1].Measure : measure, isPart && quantity.Value < before.Value ? before.Value : null, before.Unit, "kind.currency");
    }

    /// <summary>The decision on a number of thousands or more that a word of price or pay stands before, in a text that tells of money: <c>ongkosnya 150 ribu</c>; null where it is no such.</summary>
    public static KindDecision? Bare(Document document, Candidate[] work, KindDecision[] decisions, int index)
    {
        ref readonly Quantity quantity = ref document.Quantities[index];
        if (quantity.Kind != QuantityKind.Cardinal || NumberWord.ClassOf(document.Tokens[quantity.EndToken - 1]) != NumberWordClass.Scale || (work[index].HasNoun && work[index].Noun.Class != NounClass.None))
            return null;
        bool isNext = index > 0 && decisions[index - 1] is { IsClaim: true, Rule: PriceRule } && Antecedents.IsNear(document, index - 1, index, 0);
        if (!(isNext ? !work[index].HasNoun : IsPriced(document, quantity, work[index])) || CurrencyOf(document, index) is not { } currency)
            return null;
        return AmountKinds.Measured(document, work, decisions, index, ClaimKind.Money) with { Unit = currency, Rule = PriceRule };
    }

    /// <summary>Whether a word of price or pay stands right before a number, or some words further left where nothing is counted.</summary>
    private static bool IsPriced(Document document, in Quantity quantity, in Candidate candidate)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        for (int i = quantity.QualifierToken - 1; i >= Math.Max(candidate.Left, quantity.QualifierToken - PriceReach) && tokens[i].Kind == TokenKind.Word; i--)
        {
            if (AmountWords.Is(tokens[i], AmountClass.Price))
                return i == quantity.QualifierToken - 1 || !candidate.HasNoun;
        }

        return false;
    }

    /// <summary>The currency of the last money before a number, else of the first in the text; null where there is none.</summary>
    private static string? CurrencyOf(Document document, int index)
    {
        for (int i = index - 1; i >= Math.Max(0, index - MostBack); i--)
        {
            if (document.Quantities[i].Kind == QuantityKind.Money)
                return document.Quantities[i].Unit;
        }

        for (int i = index + 1; i < Math.Min(document.Quantities.Count, index + MostBack); i++)
        {
            if (document.Quantities[i].Kind == QuantityKind.Money)
                return document.Quantities[i].Unit;
        }

        return null;
    }

    /// <summary>Whether the clause of an amount begins with a word like <c>dari</c>, right before it or before the noun of what it is.</summary>
    private static bool Opens(Document document, int number)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        return Context.Is(tokens[number - 1], ContextClass.Of) || (number > 1 && tokens[number - 1].Kind == TokenKind.Word && Context.Is(tokens[number - 2], ContextClass.Of));
    }
}
