using ClaimCompare.Language;

namespace ClaimCompare.Quantities;

/// <summary>Reads ordinals: <c>ke-12</c>, <c>kelima belas</c>, <c>keseratus</c>, <c>Bab II</c>.</summary>
internal static class OrdinalFinder
{
    private const int PrefixLength = 3;

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
            && NumberWord.Of(tokens[index + 1]).Class is NumberWordClass.Teen or NumberWordClass.Tens or NumberWordClass.Hundreds
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

        if (!token.Has(TokenFlags.AllCaps) || form.Length is < 2 or > 8 || form.IndexOfAnyExcept("IVXLCDM") >= 0 || index == 0 || !tokens[index - 1].IsCapitalised)
            return false;
        value = Roman(form);
        return true;
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
