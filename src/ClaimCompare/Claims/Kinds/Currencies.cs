using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>Finds amounts of money that leave out the currency of the amount before them: <c>Rp10 juta untuk yang hancur dan lima juta untuk yang retak</c>.</summary>
internal static class Currencies
{
    private const int Reach = 14;

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

    /// <summary>Whether the clause of an amount begins with a word like <c>dari</c>, right before it or before the noun of what it is.</summary>
    private static bool Opens(Document document, int number)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        return Context.Is(tokens[number - 1], ContextClass.Of) || (number > 1 && tokens[number - 1].Kind == TokenKind.Word && Context.Is(tokens[number - 2], ContextClass.Of));
    }
}
