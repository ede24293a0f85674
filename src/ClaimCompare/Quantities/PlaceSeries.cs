using ClaimCompare.Language;

namespace ClaimCompare.Quantities;

/// <summary>Tells the numbers of a series of names from numbers that belong to a name: <c>199 orang di Aceh, Riau 75, Jambi 49, dan Bali 11</c>.</summary>
internal static class PlaceSeries
{
    private const int MostNameWords = 4;
    private const int Reach = 40;
    private const int FewestOfLong = 3;

    /// <summary>No number beyond it is an age.</summary>
    public const int LongestLife = 120;

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
                break;
        }

        // "Tersebar di X 11, Y 6, dan Z 154": the sentence before has told what is counted
        return IsLong(text, index, open, end);
    }

    /// <summary>Whether three members and more follow one another about a number.</summary>
    private static bool IsLong(TokenizedText text, int index, int open, int end)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        int members = 1;
        for (int before = open; before > 0 && tokens[before - 1].Kind == TokenKind.Number && IsItem(text, before - 1, before, out int further) && further < before; before = further)
            members++;
        for (int i = end; i < Math.Min(tokens.Length, index + Reach) && members < FewestOfLong && !tokens[i].Has(TokenFlags.SentenceStart); i++)
        {
            if (tokens[i].Kind != TokenKind.Number)
                continue;
            if (!IsItem(text, i, i + 1, out int next) || next > end + 1)
                break;
            members++;
            end = i + 1;
        }

        // "Di RSUD A 38, RS B 6": two are enough where the sentence begins with where they are
        return members >= FewestOfLong || (members == FewestOfLong - 1 && StartsWithSite(tokens, index));
    }

    private static bool StartsWithSite(ReadOnlySpan<Token> tokens, int index)
    {
        int first = index;
        while (first > 0 && !tokens[first].Has(TokenFlags.SentenceStart))
            first--;
        if (tokens[first].Kind != TokenKind.Word)
            first++;
        return tokens[first + 1].IsCapitalised && (Context.Is(tokens[first], ContextClass.Locative) || PlaceWords.Default.Before.TryMatch(tokens, first, index, out _, out _));
    }

    /// <summary>Whether a number in brackets behind a name has one of its like in the sentence that is no age: <c>Aceh (212), Riau (75) dan Bali (11)</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">The number's only token.</param>
    public static bool IsBracketed(TokenizedText text, int index)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        for (int i = index - 1; i > Math.Max(1, index - Reach) && !tokens[i].Has(TokenFlags.SentenceStart); i--)
        {
            if (IsBeyondLife(text, i))
                return true;
        }

        for (int i = index + 1; i < Math.Min(tokens.Length - 1, index + Reach) && !tokens[i].Has(TokenFlags.SentenceStart); i++)
        {
            if (IsBeyondLife(text, i))
                return true;
        }

        return false;
    }

    /// <summary>Whether a number alone in brackets behind a name is more than anybody's age.</summary>
    private static bool IsBeyondLife(TokenizedText text, int index) =>
        text.Tokens[index].Kind == TokenKind.Number && text.Tokens[index - 1].Length == 1 && text.Text[text.Tokens[index - 1].Start] == '(' && index > 1 && text.Tokens[index - 2].IsCapitalised
        && NumberParser.TryParse(text, index, out ParsedNumber number) && number.Value is > LongestLife && number.End < text.Tokens.Length && text.Text[text.Tokens[number.End].Start] == ')';

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

    private static bool IsHead(ReadOnlySpan<Token> tokens, int at, int name) =>
        tokens[at].Kind == TokenKind.Word && (!tokens[at].IsCapitalised || tokens[at].Has(TokenFlags.SentenceStart)) && (PlaceWords.Default.Heads.TryMatch(tokens, at, name, out _, out _) || PlaceWords.Default.Before.TryMatch(tokens, at, name, out _, out _));

    /// <summary>Kab. A 29 - Kab. B 21: whether a sign with spaces around it begins a row of a list that stands in one line.</summary>
    private static bool IsRowSign(TokenizedText text, int index) =>
        text.Text[text.Tokens[index].Start] is '-' or '–' or '•' && text.Tokens[index].Length == 1 && text.Tokens[index].Has(TokenFlags.SpaceBefore) && index + 1 < text.Tokens.Length && text.Tokens[index + 1].Has(TokenFlags.SpaceBefore);

    /// <summary>A comma, colon, sign of a row or joining word, a name, the number, and again a sign or joining word or the end.</summary>
    private static bool IsItem(TokenizedText text, int index, int end, out int open)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        int name = index;
        while (name > 0 && index - name < MostNameWords && tokens[name - 1].Kind == TokenKind.Word && tokens[name - 1].IsCapitalised && !Context.Is(tokens[name - 1], ContextClass.Identifier) && !(tokens[name - 1].Has(TokenFlags.SentenceStart) && IsHead(tokens, name - 1, index)))
            name--;
        open = name - 1;
        if (name == index || name < 1 || tokens[name].Has(TokenFlags.SentenceStart))
            return false;
        // "rinciannya klaster A 41, B 73", "Lewat A 9, lewat B 15": what sort of place it is, or a preposition
        bool heads = IsHead(tokens, open, name), opens = heads && tokens[open].Has(TokenFlags.SentenceStart);
        if (heads && !opens && open > 0)
            opens = tokens[--open].Has(TokenFlags.SentenceStart);
        opens |= text.Text[tokens[open].Start] is ',' or ';' or ':' || IsRowSign(text, open) || Context.Is(tokens[open], ContextClass.Conjunction | ContextClass.Locative);
        while (open > 0 && (text.Text[tokens[open].Start] is ',' or ';' || IsRowSign(text, open) || Context.Is(tokens[open], ContextClass.Conjunction)))
            open--;
        open++;
        bool closes = end >= tokens.Length || tokens[end].Has(TokenFlags.SentenceStart) || tokens[end].Kind == TokenKind.Punctuation || Context.Is(tokens[end], ContextClass.Conjunction);
        return opens && closes;
    }
}
