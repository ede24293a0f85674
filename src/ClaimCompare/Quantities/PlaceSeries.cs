using ClaimCompare.Language;

namespace ClaimCompare.Quantities;

/// <summary>Tells the numbers of a series of names from numbers that belong to a name: <c>199 orang di Aceh, Riau 75, Jambi 49, dan Bali 11</c>.</summary>
internal static class PlaceSeries
{
    private const int MostNameWords = 4;
    private const int Reach = 40;

    /// <summary>Whether a number stands behind a name in a series of at least two such, with something counted before them in the sentence.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">The number's only token.</param>
    /// <param name="end">Index behind it.</param>
    public static bool IsMember(TokenizedText text, int index, int end)
    {
        if (!IsItem(text, index, end, out int open))
            return false;
        ReadOnlySpan<Token> tokens = text.Tokens;

        // Another member on either side
        bool another = (open > 0 && tokens[open - 1].Kind == TokenKind.Number && IsItem(text, open - 1, open, out _)) || NextIsItem(text, end);
        if (!another)
            return false;
        for (int i = open - 1; i >= Math.Max(0, open - Reach); i--)
        {
            if (tokens[i].Kind == TokenKind.Number && NumberTyper.IsAdjacentNoun(tokens, i + 1))
                return true;
            if (tokens[i].Has(TokenFlags.SentenceStart))
                return false;
        }

        return false;
    }

    private static bool NextIsItem(TokenizedText text, int at)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        for (int i = at + 1; i < Math.Min(tokens.Length, at + MostNameWords + 3) && !tokens[i].Has(TokenFlags.SentenceStart); i++)
        {
            if (tokens[i].Kind == TokenKind.Number)
                return IsItem(text, i, Context.At(tokens, i + 1, ContextClass.Classifier) ? i + 2 : i + 1, out int open) && open <= at + 1;
        }

        return false;
    }

    /// <summary>A comma or joining word, a name, the number, and again a sign or joining word or the end.</summary>
    private static bool IsItem(TokenizedText text, int index, int end, out int open)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        int name = index;
        while (name > 0 && index - name < MostNameWords && tokens[name - 1].Kind == TokenKind.Word && tokens[name - 1].IsCapitalised && !Context.Is(tokens[name - 1], ContextClass.Identifier))
            name--;
        open = name - 1;
        if (name == index || name < 1 || tokens[name].Has(TokenFlags.SentenceStart))
            return false;
        bool opens = text.Text[tokens[open].Start] is ',' or ';' || Context.Is(tokens[open], ContextClass.Conjunction);
        while (open > 0 && (text.Text[tokens[open].Start] is ',' or ';' || Context.Is(tokens[open], ContextClass.Conjunction)))
            open--;
        open++;
        bool closes = end >= tokens.Length || tokens[end].Has(TokenFlags.SentenceStart) || tokens[end].Kind == TokenKind.Punctuation || Context.Is(tokens[end], ContextClass.Conjunction);
        return opens && closes;
    }
}
