using ClaimCompare.Language;

namespace ClaimCompare.Quantities;

/// <summary>Tells the numbers that count nothing: dates, times, ages, durations, ranks, scores, names and codes.</summary>
internal static class NumberTyper
{
    private const int FirstYear = 1900;
    private const int LastYear = 2100;
    private static readonly PhraseTable<bool> Idioms = PhraseTable<bool>.Load("idioms", (_, _) => true);

    /// <summary>Decides whether a parsed number is one of those.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">The number's first token.</param>
    /// <param name="number">The number.</param>
    /// <param name="hasUnit">Whether a unit or currency stands beside it.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="end">Index behind the last token that belongs to it.</param>
    public static bool TryType(TokenizedText text, int index, in ParsedNumber number, bool hasUnit, out QuantityKind kind, out int end)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        end = number.End;
        kind = QuantityKind.Cardinal;
        if (number.IsDigitRun)
            return Is(QuantityKind.Identifier, out kind);
        if (!number.HasDigits && TryIdiom(tokens, index, ref end))
            return Is(QuantityKind.Article, out kind);
        if (Context.At(tokens, end, ContextClass.Coordinate) && number.HasDigits)
        {
            while (Context.At(tokens, end, ContextClass.Coordinate))
                end++;
            return Is(QuantityKind.Identifier, out kind);
        }

        if (number.HasDigits && TryDateOrTime(text, index, number, hasUnit, out kind, ref end))
            return true;
        if (Context.At(tokens, end, ContextClass.Duration) && !hasUnit && !tokens[end].Has(TokenFlags.SentenceStart))
        {
            kind = HasAgeBefore(tokens, index) ? QuantityKind.Age : QuantityKind.Duration;
            end++;
            return true;
        }

        if (Context.At(tokens, index - 1, ContextClass.Age))
            return Is(QuantityKind.Age, out kind);
        if (Context.At(tokens, end, ContextClass.Times) && !hasUnit && IsRatio(tokens, end))
            return Is(QuantityKind.Ratio, out kind);
        if (number.IsSpelled && NumberWord.Of(tokens[index]) is { Class: NumberWordClass.Digit, Value: 1 } && end == index + 1
            && (Context.At(tokens, index - 1, ContextClass.IdiomBefore) || Context.TryMatch(tokens, end, ContextClass.IdiomAfter, out _)))
            return Is(QuantityKind.Article, out kind);
        if (!number.HasDigits || hasUnit)
            return false;
        return TryName(text, index, number, out kind);
    }

    /// <summary>Whether the number word stands in a set phrase: <c>kaki lima</c>, <c>seribu kali</c>.</summary>
    private static bool TryIdiom(ReadOnlySpan<Token> tokens, int index, ref int end)
    {
        for (int start = Math.Max(0, index - 2); start <= index; start++)
        {
            if (Idioms.TryMatch(tokens, start, tokens.Length, out int length, out _) && start + length > index)
            {
                end = Math.Max(index + 1, start + length);
                return true;
            }
        }

        return false;
    }

    private static bool TryDateOrTime(TokenizedText text, int index, in ParsedNumber number, bool hasUnit, out QuantityKind kind, ref int end)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        ReadOnlySpan<char> form = text.TextOf(tokens[index]);
        kind = QuantityKind.Date;

        // A token of its own: 30/5/2025, 2019-2024, 17:30
        if (form.ContainsAny('/', ':'))
        {
            kind = form.Contains(':') ? QuantityKind.Time : QuantityKind.Date;
            return true;
        }

        if (Context.At(tokens, index - 1, ContextClass.ClockWord) && !hasUnit)
        {
            end = ClockEnd(text, number.End);
            return Is(QuantityKind.Time, out kind);
        }

        if (IsClock(form) && Context.At(tokens, number.End, ContextClass.Zone))
        {
            end = ClockEnd(text, number.End);
            return Is(QuantityKind.Time, out kind);
        }

        // 30/5/2025 in pieces; any other slash makes a code of it
        if (IsGlued(text, number.End, '/') && number.IsPlain)
        {
            end = number.End;
            bool date = number.Value <= 31;
            while (IsGlued(text, end, '/') && end + 1 < tokens.Length && !tokens[end + 1].Has(TokenFlags.SpaceBefore))
            {
                date &= tokens[end + 1].Kind == TokenKind.Number;
                end += 2;
            }

            return Is(date ? QuantityKind.Date : QuantityKind.Identifier, out kind);
        }

        if (!number.IsPlain || hasUnit)
            return IsDecade(tokens, index, number);
        if (number.Value <= 31 && Context.At(tokens, number.End, ContextClass.Month) && IsMonth(text, number.End))
        {
            end = number.End + 1;
            if (end < tokens.Length && tokens[end].Kind == TokenKind.Number && tokens[end].Length == 4)
                end++;
            return true;
        }

        if (Context.At(tokens, index - 1, ContextClass.Month) && IsMonth(text, index - 1))
            return true;
        if (Context.At(tokens, index - 1, ContextClass.YearWord) && !Context.At(tokens, number.End, ContextClass.Classifier))
            return true;
        if (index > 0 && Context.Is(tokens[index - 1], ContextClass.DateWord) && !Context.Is(tokens[index - 1], ContextClass.To | ContextClass.Of | ContextClass.Between)
            && number.Value <= 31 && !IsAdjacentNoun(tokens, number.End))
            return true;

        // A day range before a month: 10 hingga 12 Mei, 10-12 Mei
        if (number.Value <= 31 && number.End + 2 < tokens.Length && IsRangeSign(text, number.End) && tokens[number.End + 1].Kind == TokenKind.Number
            && Context.Is(tokens[number.End + 2], ContextClass.Month) && IsMonth(text, number.End + 2))
            return true;
        return IsYear(tokens, index, number);
    }

    private static bool IsYear(ReadOnlySpan<Token> tokens, int index, in ParsedNumber number) =>
        tokens[index].Length == 4 && number.Value is >= FirstYear and <= LastYear
        && !Context.At(tokens, number.End, ContextClass.Classifier)
        && (index == 0 || !Context.Is(tokens[index - 1], ContextClass.Skip) || Context.At(tokens, index - 2, ContextClass.YearWord) || Context.Is(tokens[index - 1], ContextClass.DateWord | ContextClass.Era));

    private static bool IsDecade(ReadOnlySpan<Token> tokens, int index, in ParsedNumber number) =>
        number.IsApproximate && number.Scale == 1 && (Context.At(tokens, index - 1, ContextClass.Era) || (number.Value is >= FirstYear and < LastYear && number.Value % 10 == 0));

    private static bool TryName(TokenizedText text, int index, in ParsedNumber number, out QuantityKind kind)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        Token token = tokens[index];
        int before = index - 1;

        // No. 5, Pasal 340: the period of an abbreviation may stand between
        if (before > 0 && tokens[before].Kind == TokenKind.Punctuation && text.Text[tokens[before].Start] == '.' && !tokens[before].Has(TokenFlags.SpaceBefore))
            before--;
        bool decimals = number.Scale == 1 && !number.IsApproximate && number.Value < 1000;
        if ((number.IsPlain || decimals) && Context.At(tokens, before, ContextClass.Identifier) && !Context.At(tokens, number.End, ContextClass.Classifier))
            return Is(QuantityKind.Identifier, out kind);
        if (number.IsPlain && IsDeepName(text, index, number))
            return Is(QuantityKind.Identifier, out kind);
        if (text.Text[token.Start] == '0' && token.Length > 2 && number.IsPlain)
            return Is(QuantityKind.Identifier, out kind);
        if (token.Has(TokenFlags.SentenceStart) && number.IsPlain && number.End < tokens.Length && !tokens[number.End].Has(TokenFlags.SpaceBefore)
            && text.Text[tokens[number.End].Start] is '.' or ')')
            return Is(QuantityKind.Identifier, out kind);
        if (index > 1 && text.Text[tokens[index - 1].Start] == '(' && tokens[index - 2].IsCapitalised && number.IsPlain && number.Value is >= 1 and <= 120
            && number.End < tokens.Length && text.Text[tokens[number.End].Start] is ')' or ',')
            return Is(QuantityKind.Age, out kind);
        if (number.IsPlain && number.Value <= 99 && IsScore(text, index, number))
            return Is(QuantityKind.Score, out kind);
        if (number.IsPlain && index > 0 && tokens[index - 1].Kind == TokenKind.Word && tokens[index - 1].IsCapitalised && !tokens[index - 1].Has(TokenFlags.SentenceStart)
            && !IsAdjacentNoun(tokens, number.End) && !Context.Is(tokens[index - 1], ContextClass.Skip | ContextClass.Reach) && !IsRangeSign(text, number.End))
            return Is(QuantityKind.Identifier, out kind);
        kind = QuantityKind.Cardinal;
        return false;
    }

    /// <summary>Pasal 27 ayat (3), Pelat B 1234 XY, Ruang sidang 3: a name's number behind a bracket, letters or a further word.</summary>
    private static bool IsDeepName(TokenizedText text, int index, in ParsedNumber number)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        if (index < 1)
            return false;
        Token before = tokens[index - 1];
        if (index > 1 && text.Text[before.Start] == '(' && Context.Is(tokens[index - 2], ContextClass.Identifier) && number.End < tokens.Length && text.Text[tokens[number.End].Start] == ')')
            return true;
        bool letters = before.Kind == TokenKind.Word && before.Length <= 2 && before.IsCapitalised && !text.TextOf(before).ContainsAnyInRange('a', 'z');
        if (letters && number.End < tokens.Length && tokens[number.End].Kind == TokenKind.Word && tokens[number.End].Length <= 3 && !text.TextOf(tokens[number.End]).ContainsAnyInRange('a', 'z'))
            return true;
        return index > 1 && before.Kind == TokenKind.Word && !before.Has(TokenFlags.SentenceStart) && Context.Is(tokens[index - 2], ContextClass.Room) && number.Value < 1000;
    }

    private static bool IsScore(TokenizedText text, int index, in ParsedNumber number)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        int other = number.End < tokens.Length && text.Text[tokens[number.End].Start] is '-' or '–' ? number.End + 1
            : index > 0 && text.Text[tokens[index - 1].Start] is '-' or '–' ? index - 2 : -1;
        if ((uint)other >= (uint)tokens.Length || tokens[other].Kind != TokenKind.Number || tokens[other].Length > 2)
            return false;
        for (int i = Math.Max(0, index - 6); i < Math.Min(tokens.Length, index + 6); i++)
        {
            if (Context.Is(tokens[i], ContextClass.Score))
                return true;
        }

        return false;
    }

    private static bool IsRatio(ReadOnlySpan<Token> tokens, int times)
    {
        int next = times + 1;
        if (next >= tokens.Length || tokens[next].Kind != TokenKind.Word)
            return false;
        return Context.Is(tokens[next], ContextClass.Double) || !Context.At(tokens, next, ContextClass.DateWord | ContextClass.Conjunction | ContextClass.Skip | ContextClass.ZeroBridge);
    }

    private static bool HasAgeBefore(ReadOnlySpan<Token> tokens, int index) =>
        Context.At(tokens, index - 1, ContextClass.Age) || Context.At(tokens, index - 2, ContextClass.Age);

    private static bool IsMonth(TokenizedText text, int index) => text.Tokens[index].IsCapitalised || text.Tokens[index].Length > 3;

    private static bool IsAdjacentNoun(ReadOnlySpan<Token> tokens, int index) =>
        NumberParser.IsAdjacentWord(tokens, index) && !Context.Is(tokens[index], ContextClass.Passive) && !Context.Is(tokens[index], ContextClass.DateWord | ContextClass.Conjunction | ContextClass.Of | ContextClass.ZeroBridge);

    private static bool IsRangeSign(TokenizedText text, int index)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        return (uint)index < (uint)tokens.Length && (text.Text[tokens[index].Start] is '-' or '–' or '—' || Context.Is(tokens[index], ContextClass.To));
    }

    private static bool IsGlued(TokenizedText text, int index, char sign) =>
        index < text.Tokens.Length && text.Text[text.Tokens[index].Start] == sign && !text.Tokens[index].Has(TokenFlags.SpaceBefore);

    private static bool IsClock(ReadOnlySpan<char> form) => form.Length is 4 or 5 && form[^3] is '.' or ':' && char.IsAsciiDigit(form[^2]) && form[^2] < '6';

    private static int ClockEnd(TokenizedText text, int end)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        if (end + 1 < tokens.Length && IsRangeSign(text, end) && tokens[end + 1].Kind == TokenKind.Number)
            end += 2;
        while (Context.At(tokens, end, ContextClass.Zone) && !tokens[end].Has(TokenFlags.SentenceStart))
            end++;
        return end;
    }

    private static bool Is(QuantityKind value, out QuantityKind kind)
    {
        kind = value;
        return true;
    }
}
