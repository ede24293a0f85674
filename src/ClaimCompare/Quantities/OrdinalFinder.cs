using ClaimCompare.Language;

namespace ClaimCompare.Quantities;

/// <summary>Reads ordinals: <c>ke-12</c>, <c>kelima belas</c>, <c>keseratus</c>, <c>Bab II</c>.</summary>
internal static class OrdinalFinder
{
    private const int PrefixLength = 3;
    private const int LongestRoman = 12;
    private const int ShortestLarge = 5;

    private static readonly (decimal Value, string Letters)[] Steps =
    [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ];

    /// <summary>Reads the ordinal that begins at a token; definite forms of one word (<c>kedua</c>) are left to their own class.</summary>
    public static bool TryRead(TokenizedText text, int index, out decimal? value, out int end)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        Token token = tokens[index];
        value = null;
        end = index + 1;
        if (token.Kind != TokenKind.Word)
            return false;
        NumberWord word = NumberWord.Of(token);
        if (word is { Class: NumberWordClass.Definite, Value: < 10 } && index + 1 < tokens.Length && NumberParser.IsAdjacentWord(tokens, index + 1)
            && NumberWord.ClassOf(tokens[index + 1]) is NumberWordClass.Teen or NumberWordClass.Tens or NumberWordClass.Hundreds
            && SpelledNumber.TryParse(tokens, index, word.Value, out ParsedNumber number))
        {
            (value, end) = (number.Value, number.End);
            return true;
        }

        ReadOnlySpan<char> form = text.TextOf(token);
        if (form.Length > PrefixLength && form[2] == '-' && form[0] is 'k' or 'K' && form[1] is 'e' or 'E' && char.IsAsciiDigit(form[PrefixLength]))
        {
            value = DigitReader.TryRead(form[PrefixLength..], foreign: false, out decimal rank, out _) ? rank : null;
            return true;
        }

        if (index == 0 || !token.IsCapitalised || form.Length > LongestRoman || form.IndexOfAnyExcept("IVXLCDM") >= 0 || !(tokens[index - 1].IsCapitalised || Context.Is(tokens[index - 1], ContextClass.Identifier | ContextClass.Duration)))
            return false;

        // One letter counts only behind a word that numbers things; L, C, D and M are mostly letters of names
        bool named = Context.Is(tokens[index - 1], ContextClass.Identifier);
        if (form.Length == 1 ? !named || form.IndexOfAnyExcept("IVX") >= 0 : form.Length < ShortestLarge && form.IndexOfAnyExcept("IVX") >= 0 && !named)
            return false;
        value = Roman(form);
        return IsCanonical(form, value.Value);
    }

    /// <summary>Whether the letters are how the value is written: <c>MMI</c> is 2001, <c>IIX</c> nothing.</summary>
    private static bool IsCanonical(ReadOnlySpan<char> form, decimal value)
    {
        foreach ((decimal step, string letters) in Steps)
        {
            for (; value >= step; value -= step)
            {
                if (!form.StartsWith(letters, StringComparison.Ordinal))
                    return false;
                form = form[letters.Length..];
            }
        }

        return form.IsEmpty;
    }

    private static decimal Roman(ReadOnlySpan<char> form)
    {
        decimal total = 0, largest = 0;
        for (int i = form.Length - 1; i >= 0; i--)
        {
            decimal v = form[i] switch { 'I' => 1, 'V' => 5, 'X' => 10, 'L' => 50, 'C' => 100, 'D' => 500, _ => 1000 };
            total += v < largest ? -v : v;
            largest = Math.Max(largest, v);
        }

        return total;
    }
}
