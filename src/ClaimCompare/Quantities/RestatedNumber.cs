using ClaimCompare.Language;

namespace ClaimCompare.Quantities;

/// <summary>A number that brackets behind it say again: <c>6 (enam)</c>, <c>enam (6)</c>, <c>Rp 5.000.000 (lima juta rupiah)</c>.</summary>
internal static class RestatedNumber
{
    private const int LongestUnit = 2;

    /// <summary>Index behind the closing bracket; the index itself where no bracket says the value again.</summary>
    public static int End(TokenizedText text, int at, decimal value)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        if (at + 2 >= tokens.Length || text.Text[tokens[at].Start] != '(' || tokens[at + 1].Has(TokenFlags.SentenceStart))
            return at;
        int end;
        if (tokens[at + 1].Kind == TokenKind.Number)
        {
            if (!DigitReader.TryRead(text.TextOf(tokens[at + 1]), foreign: false, out decimal digits, out _) || digits != value)
                return at;
            end = at + 2;
        }
        else
        {
            if (NumberWord.ClassOf(tokens[at + 1]) is not (NumberWordClass.Digit or NumberWordClass.Whole) || !SpelledNumber.TryParse(tokens, at + 1, 0, out ParsedNumber words) || words.Value != value)
                return at;
            end = words.End;
            for (int i = 0; i < LongestUnit && end < tokens.Length && tokens[end].Kind == TokenKind.Word; i++)
                end++;
        }

        return end < tokens.Length && text.Text[tokens[end].Start] == ')' ? end + 1 : at;
    }
}
