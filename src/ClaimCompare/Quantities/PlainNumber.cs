using ClaimCompare.Language;

namespace ClaimCompare.Quantities;

/// <summary>The short way for the numbers that make up most of a text; <see cref="NumberParser"/> reads all others.</summary>
internal static class PlainNumber
{
    private const int MostPlainDigits = 9;

    /// <summary>Most numbers are a few digits, or one word, with nothing behind that could go on: they need no more.</summary>
    public static bool TryParse(TokenizedText text, int index, out ParsedNumber number)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        ref readonly Token token = ref tokens[index];
        number = default;
        bool isWord = token.Kind == TokenKind.Word;
        if (!isWord && (token.Kind != TokenKind.Number || token.Length > MostPlainDigits))
            return false;
        if (index + 1 < tokens.Length && !tokens[index + 1].Has(TokenFlags.SentenceStart))
        {
            ref readonly Token next = ref tokens[index + 1];
            bool ends = next.Kind == TokenKind.Word ? next.Length > 1 && NumberWord.ClassOf(next) == NumberWordClass.None && !Context.Is(next, ContextClass.SuffixAn | ContextClass.Times)
                : isWord || text.Text[next.Start] == ')' || (text.Text[next.Start] == '.' && !NumberParser.IsBrokenGroup(text, index)) || (text.Text[next.Start] == ',' && (index + 2 >= tokens.Length || tokens[index + 2].Kind != TokenKind.Number));
            if (!ends)
                return false;
        }

        int value = 0;
        if (isWord)
        {
            if (NumberWord.ClassOf(token) != NumberWordClass.Digit)
                return false;
            value = (int)NumberWord.Of(token).Value;
        }
        else
        {
            foreach (char c in text.TextOf(token))
            {
                if (!char.IsAsciiDigit(c))
                    return false;
                value = (value * 10) + (c - '0');
            }
        }

        number = new ParsedNumber { End = index + 1, Value = value, Low = value, High = value, Scale = 1, Mantissa = value, Small = isWord ? int.MaxValue : value, HasDigits = !isWord, IsPlain = !isWord, IsSpelled = isWord };
        return true;
    }
}
