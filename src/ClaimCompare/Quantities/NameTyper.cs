using ClaimCompare.Language;

namespace ClaimCompare.Quantities;

/// <summary>Tells the numbers that name: addresses, articles of law, models, ranks, telephone numbers, scores, verses, coordinates, versions.</summary>
internal static partial class NameTyper
{
    private const int LeastLettered = 10;
    private const int LongestPrefix = 3;
    private const int ShortestName = 3;
    private const int OldestAge = 120;
    private const int LongestPhone = 6;
    private const int VerseReach = 4;
    private const int LongestRow = 60;
    private const int LastListMark = 40;

    /// <summary>Decides whether a number in digits, without a unit, is a name's.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">The number's first token.</param>
    /// <param name="number">The number.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="end">Index behind the last token that belongs to it.</param>
    public static bool TryType(TokenizedText text, int index, in ParsedNumber number, out QuantityKind kind, ref int end)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        Token token = tokens[index];
        int before = index - 1;

        // No. 5, Pasal 340: the period of an abbreviation may stand between
        if (before > 0 && tokens[before].Kind == TokenKind.Punctuation && text.Text[tokens[before].Start] == '.' && !tokens[before].Has(TokenFlags.SpaceBefore))
            before--;

        // Daerah Operasi (Daop) 1: the word in brackets
        if (before > 1 && text.Text[tokens[before].Start] == ')' && text.Text[tokens[before - 2].Start] == '(')
            before--;

        // BI 7-Day Rate: glued to a capitalised word
        if (number.IsPlain && number.End + 1 < tokens.Length && text.Text[tokens[number.End].Start] == '-' && !tokens[number.End].Has(TokenFlags.SpaceBefore) && tokens[number.End + 1] is { Kind: TokenKind.Word, IsCapitalised: true } glued
            && !glued.Has(TokenFlags.SpaceBefore) && index > 0 && tokens[index - 1].IsCapitalised && !tokens[index].Has(TokenFlags.SentenceStart))
            return Is(QuantityKind.Identifier, out kind);
        // H2+2, H+3: a day told from a feast
        if (index > 1 && number.IsPlain && text.Text[tokens[before].Start] is '+' or '-' && !token.Has(TokenFlags.SpaceBefore) && !tokens[before].Has(TokenFlags.SpaceBefore) && tokens[before - 1].Has(TokenFlags.Mixed))
            return Is(QuantityKind.Identifier, out kind);

        // RT 6 RW/4: the word before a slash
        if (before > 0 && text.Text[tokens[before].Start] == '/' && !tokens[before].Has(TokenFlags.SpaceBefore) && !token.Has(TokenFlags.SpaceBefore) && Context.Is(tokens[before - 1], ContextClass.Identifier))
            before--;

        // 3T, 5G, 4K: one capital letter right behind few digits, other than the one that stands for milliards
        if (number.IsPlain && number.Small < LeastLettered && number.End < tokens.Length && tokens[number.End] is { Kind: TokenKind.Word, Length: 1, IsCapitalised: true } letter && !letter.Has(TokenFlags.SpaceBefore) && text.Text[letter.Start] != 'M')
        {
            end = number.End + 1;
            return Is(QuantityKind.Identifier, out kind);
        }

        if (Context.At(tokens, before, ContextClass.Identifier) && (!Context.At(tokens, number.End, ContextClass.Classifier) || IsRegion(tokens, before, number.End)) && !IsCountOfSchools(tokens, before, number)
            && (number.IsPlain || (number.Scale == 1 && !number.IsApproximate && number.Value < 1000)))
        {
            end = LabelTyper.RangeEnd(text, number, NameEnd(text, number.End));
            return Is(QuantityKind.Identifier, out kind);
        }

        if (number.IsPlain && TryPhone(text, index, ref end))
            return Is(QuantityKind.Identifier, out kind);
        if (number.IsPlain && IsDeepName(text, index, number))
        {
            end = LabelTyper.RangeEnd(text, number, NameEnd(text, number.End));
            return Is(QuantityKind.Identifier, out kind);
        }

        // "7esa": the mark of a writer
        if (number.IsPlain && number.End < tokens.Length && tokens[number.End] is { Kind: TokenKind.Word, Word: 0, Length: >= ShortestName } mark && !mark.Has(TokenFlags.SpaceBefore))
            return Is(QuantityKind.Identifier, out kind);
        if (number.IsPlain && NameSeries.IsMember(text, index, number))
            return Is(QuantityKind.Identifier, out kind);
        if (IsNumberOfName(text, index, number) || (number.IsPlain && IsWithinName(tokens, index, number.End)))
            return Is(QuantityKind.Identifier, out kind);
        if (token.Has(TokenFlags.SentenceStart) && number.IsPlain && number.End < tokens.Length && !tokens[number.End].Has(TokenFlags.SpaceBefore)
            && text.Text[tokens[number.End].Start] is '.' or ')')
            return Is(QuantityKind.Identifier, out kind);
        if (number.IsPlain && IsAgeBetweenCommas(text, index, number))
            return Is(QuantityKind.Age, out kind);
        if (index > 1 && text.Text[tokens[index - 1].Start] == '(' && tokens[index - 2].IsCapitalised && number.IsPlain && number.Small is >= 1 and <= PlaceSeries.LongestLife
            && number.End < tokens.Length && text.Text[tokens[number.End].Start] is ')' or ',' && !(EndsPlace(tokens, index - 1) && !IsInitials(tokens[index - 2])) && !(text.Text[tokens[number.End].Start] == ')' && PlaceSeries.IsBracketed(text, index)))
            return Is(QuantityKind.Age, out kind);
        if (number.IsPlain && AgeTyper.IsOfOne(text, index, number))
            return Is(QuantityKind.Age, out kind);
        if (number.IsPlain && number.Small <= LastListMark && IsListMark(text, index, number.End))
            return Is(QuantityKind.Identifier, out kind);
        if (number.IsPlain && number.Small <= 99 && IsScore(text, index, number))
            return Is(QuantityKind.Score, out kind);
        if (number.IsPlain && index > 0 && tokens[index - 1].Kind == TokenKind.Word && tokens[index - 1].IsCapitalised && !tokens[index - 1].Has(TokenFlags.SentenceStart) && !OpensQuote(text, index - 1)
            && !token.Has(TokenFlags.SentenceStart) && !IsRow(text, index, number.End) && !PlaceSeries.IsMember(text, index, number.End)
            && (!NumberTyper.IsAdjacentNoun(tokens, number.End) || (tokens[number.End].IsCapitalised && Context.Is(tokens[number.End], ContextClass.Identifier)) || (IsRegion(tokens, index - 1, number.End) && PlaceWords.Default.Heads.TryMatch(tokens, index - 1, index, out _, out _))) && !Context.Is(tokens[index - 1], ContextClass.Skip | ContextClass.Reach | ContextClass.Shorthand) && (!NumberTyper.IsRangeSign(text, number.End) || NameEnd(text, number.End) > number.End))
        {
            end = NameEnd(text, number.End);
            return Is(QuantityKind.Identifier, out kind);
        }

        kind = QuantityKind.Cardinal;
        return false;
    }

    /// <summary>Rahma Widuri, 69, dan suaminya: an age between commas, behind two names or one that no lexicon has.</summary>
    private static bool IsAgeBetweenCommas(TokenizedText text, int index, in ParsedNumber number)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        if (index < 2 || number.Small is < 1 or > OldestAge || text.Text[tokens[index - 1].Start] != ',' || number.End >= tokens.Length || text.Text[tokens[number.End].Start] is not (',' or '.' or ')'))
            return false;
        Token name = tokens[index - 2];
        if (name.Has(TokenFlags.AllCaps) && name.Length <= LongestPrefix && index > 2 && tokens[index - 3].Kind == TokenKind.Word && tokens[index - 3].IsCapitalised && !tokens[index - 3].Has(TokenFlags.AllCaps))
            return true;
        return name.Kind == TokenKind.Word && name.IsCapitalised && !name.Has(TokenFlags.AllCaps) && (name.Word == 0 || FirstNames.Contains(text.TextOf(name)) || (index > 2 && tokens[index - 3].IsCapitalised && tokens[index - 3].Kind == TokenKind.Word && (tokens[index - 3].Word == 0 || FirstNames.Contains(text.TextOf(tokens[index - 3])))))
            && !PlaceWords.Default.TryName(tokens, index - 2, index - 1, out _);
    }

    /// <summary>Whether a number ends a short line, as the line before or behind it does: a row of a table (<c>Ile Ape 164</c>).</summary>
    private static bool IsRow(TokenizedText text, int index, int end)
    {
        ReadOnlySpan<char> all = text.Text;
        int last = text.Tokens[end - 1].End, first = text.Tokens[index].Start;
        if (last >= all.Length || all[last] != '\n')
            return false;
        int line = all[Math.Max(0, first - LongestRow)..first].LastIndexOf('\n');
        if (line < 0)
            return false;
        int start = Math.Max(0, first - LongestRow) + line;
        bool isBefore = start > 0 && char.IsAsciiDigit(all[start - 1]);
        ReadOnlySpan<char> next = all[(last + 1)..Math.Min(all.Length, last + 1 + LongestRow)];
        int nextEnd = next.IndexOf('\n');
        return isBefore || (nextEnd > 0 && char.IsAsciiDigit(next[nextEnd - 1]));
    }

    /// <summary>mendapat santunan: 1. dr. Toni, 2. drg. Yuniarto; 10 unit5. Tenda: the mark of an item within a line.</summary>
    private static bool IsListMark(TokenizedText text, int index, int end)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        if (index == 0 || end + 1 >= tokens.Length || text.Text[tokens[end].Start] is not ('.' or ')') || tokens[end].Has(TokenFlags.SpaceBefore) || tokens[end + 1].Kind != TokenKind.Word)
            return false;
        Token before = tokens[index - 1];
        bool isGlued = !tokens[index].Has(TokenFlags.SpaceBefore) && (before.Kind == TokenKind.Word || text.Text[before.Start] is ',' or ';' or '.');
        return isGlued || text.Text[before.Start] is ':' or ';' || (text.Text[before.Start] == ',' && text.Text[tokens[end].Start] == '.' && tokens[end + 1].IsCapitalised);
    }

    private static bool IsScore(TokenizedText text, int index, in ParsedNumber number)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        int other = number.End < tokens.Length && text.Text[tokens[number.End].Start] is '-' or '–' ? number.End + 1
            : index > 0 && text.Text[tokens[index - 1].Start] is '-' or '–' ? index - 2 : -1;
        if ((uint)other >= (uint)tokens.Length || tokens[other].Kind != TokenKind.Number || tokens[other].Length > 2)
            return false;
        for (int i = Math.Max(0, index - 10); i < Math.Min(tokens.Length, index + 6); i++)
        {
            if (Context.Is(tokens[i], ContextClass.Score))
                return true;
        }

        return false;
    }

    /// <summary>+62 812 3456 7890: a plus sign, or three groups and more of digits alone with nothing between.</summary>
    private static bool TryPhone(TokenizedText text, int index, ref int end)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        int at = index + 1;
        while (at < tokens.Length && at - index < LongestPhone && tokens[at].Kind == TokenKind.Number && !tokens[at].Has(TokenFlags.SentenceStart)
            && tokens[at].Length is >= 3 and <= 5 && !text.TextOf(tokens[at]).ContainsAnyExceptInRange('0', '9'))
            at++;
        bool plus = index > 0 && text.Text[tokens[index - 1].Start] == '+' && !tokens[index].Has(TokenFlags.SpaceBefore);
        if (at - index < (plus ? 2 : 3))
            return false;
        end = at;
        return true;
    }

    /// <summary>Al-Baqarah: 255: whether a word of holy writ stands a few words before a name and its colon.</summary>
    public static bool IsVerse(ReadOnlySpan<Token> tokens, int index)
    {
        for (int i = index; i >= Math.Max(0, index - VerseReach) && tokens[i].Kind == TokenKind.Word; i--)
        {
            if (Context.Is(tokens[i], ContextClass.Verse))
                return true;
        }

        return false;
    }

    /// <summary>"Hampir 900 yang ditahan", "Tersisa 50": a word of the language that opens a quotation has its capital from there, and names nothing.</summary>
    private static bool OpensQuote(TokenizedText text, int index) =>
        index > 0 && text.Tokens[index].Word != 0 && !text.Tokens[index].Has(TokenFlags.AllCaps) && text.Text[text.Tokens[index - 1].Start] is '"' or '“' or '‘' && !text.Tokens[index].Has(TokenFlags.SpaceBefore);

    private static bool Is(QuantityKind value, out QuantityKind kind)
    {
        kind = value;
        return true;
    }
}
