using ClaimCompare.Language;

namespace ClaimCompare.Quantities;

/// <summary>Tells <c>3/4 warga</c>, a fraction in digits, from <c>Senin 3/4</c>, a date.</summary>
internal static class DigitFraction
{
    private const decimal LargestDenominator = 10;

    /// <summary>Whether a fraction begins at a token: a smaller number over a larger one, right before a noun or <c>dari</c>, outside brackets.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">The upper number's token.</param>
    /// <param name="percent">The fraction in percent.</param>
    public static bool IsOne(TokenizedText text, int index, out decimal percent)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        percent = 0;
        if (index + 3 >= tokens.Length || !NumberTyper.IsGlued(text, index + 1, '/') || tokens[index + 2].Kind != TokenKind.Number || tokens[index + 2].Has(TokenFlags.SpaceBefore)
            || !DigitReader.TryRead(text.TextOf(tokens[index]), foreign: false, out decimal upper, out bool plain) || !plain
            || !DigitReader.TryRead(text.TextOf(tokens[index + 2]), foreign: false, out decimal lower, out plain) || !plain
            || upper < 1 || upper >= lower || lower > LargestDenominator || NameTyper.IsNamedBefore(text, index))
            return false;
        bool bracket = index > 0 && text.Text[tokens[index - 1].Start] == '(';
        Token next = tokens[index + 3];
        bool counted = NumberParser.IsAdjacentWord(tokens, index + 3) && !next.IsCapitalised
            && (Context.Is(next, ContextClass.Of | ContextClass.Classifier) || (!Context.Is(next, ContextClass.Zone | ContextClass.ClockWord | ContextClass.AfterAmount) && NumberTyper.IsAdjacentNoun(tokens, index + 3)));
        percent = upper * 100 / lower;
        return counted && !bracket;
    }
}
