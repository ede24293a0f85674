using ClaimCompare.Language;

namespace ClaimCompare.Quantities;

/// <summary>Tells ages that no word of age stands beside.</summary>
internal static class AgeTyper
{
    private const int LongestDescription = 4;

    /// <summary>Seorang pria (57), seorang ibu hamil (31): the age in brackets behind one who is told without a name.</summary>
    public static bool IsOfOne(TokenizedText text, int index, in ParsedNumber number)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        if (index < 3 || text.Text[tokens[index - 1].Start] != '(' || number.Small is < 1 or > PlaceSeries.LongestLife || number.End >= tokens.Length || text.Text[tokens[number.End].Start] != ')')
            return false;
        for (int i = index - 2; i >= Math.Max(0, index - 2 - LongestDescription) && tokens[i].Kind == TokenKind.Word; i--)
        {
            if (NumberWord.Of(tokens[i]) is { Class: NumberWordClass.Article } one)
                return i < index - 2 && one.Value == 1;
        }

        return false;
    }
}
