using ClaimCompare.Language;

namespace ClaimCompare.Quantities;

/// <summary>Dates and times: days, months, years, decades, the hours of a clock.</summary>
internal static partial class NumberTyper
{
    private const int FirstYear = 1900;
    private const int LastYear = 2100;
    private const int EarliestYear = 1000;
    private const int LatestYear = 2200;
    private const int LongestDecade = 7;
    private const int HoursOfDay = 24;
    private const int MostDays = 6;

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

        bool hours = Context.At(tokens, index - 1, ContextClass.Duration) && Context.At(tokens, number.End, ContextClass.Duration) && !Context.At(tokens, number.End, ContextClass.Zone);
        if (Context.At(tokens, index - 1, ContextClass.ClockWord) && !hasUnit && !hours)
        {
            end = ClockEnd(text, number.End);
            return Is(QuantityKind.Time, out kind);
        }

        if (IsClock(form) && number.Value < HoursOfDay && IsStamp(text, index, number.End))
            return Is(QuantityKind.Time, out kind);
        if (IsClock(form) && Context.At(tokens, number.End, ContextClass.Zone))
        {
            end = ClockEnd(text, number.End);
            return Is(QuantityKind.Time, out kind);
        }

        // 30/5/2025 in pieces; any other slash makes a code of it, but 3/4 before a noun is a fraction
        if (IsGlued(text, number.End, '/') && number.IsPlain)
        {
            if (DigitFraction.IsOne(text, index, out _))
                return false;

            // Rp 135/unit, US$ 80/barel: a rate
            int per = number.End + 1;
            if (per < tokens.Length && tokens[per] is { Kind: TokenKind.Word, IsCapitalised: false, Length: > 1 } && !tokens[per].Has(TokenFlags.SpaceBefore) && !NameTyper.IsNamedBefore(text, index) && !IsGlued(text, per + 1, '/') && !IsGlued(text, per + 1, '-'))
                return false;
            end = number.End;
            bool years = form.Length == 4 && number.Small is >= FirstYear and <= LastYear;
            bool date = (number.Small <= 31 || years) && !NameTyper.IsNamedBefore(text, index);
            while (IsGlued(text, end, '/') && end + 1 < tokens.Length && !tokens[end + 1].Has(TokenFlags.SpaceBefore))
            {
                date &= tokens[end + 1].Kind == TokenKind.Number;
                end += 2;
            }

            return Is(date ? QuantityKind.Date : QuantityKind.Identifier, out kind);
        }

        if (!number.IsPlain || hasUnit)
            return IsDecade(tokens, index, number);
        if (number.Small <= 31 && Context.At(tokens, number.End, ContextClass.Month) && IsMonth(text, number.End))
        {
            end = number.End + 1;
            if (end < tokens.Length && tokens[end].Kind == TokenKind.Number && tokens[end].Length == 4)
                end++;
            return true;
        }

        // "pemulangan 27 April 385 orang": behind a whole date comes what happened on it
        bool isYear = form.Length == 4 && number.Small is >= FirstYear and <= LastYear;
        if (Context.At(tokens, index - 1, ContextClass.Month) && IsMonth(text, index - 1) && (isYear || !((index > 1 && tokens[index - 2].Kind == TokenKind.Number) || Context.At(tokens, number.End, ContextClass.Classifier))))
            return true;
        if (Context.At(tokens, index - 1, ContextClass.YearWord) && (isYear || !Context.At(tokens, number.End, ContextClass.Classifier)))
            return true;
        if (number.Small <= 31 && Context.At(tokens, index - 1, ContextClass.Day))
            return true;
        if (index > 0 && Context.Is(tokens[index - 1], ContextClass.DateWord) && !Context.Is(tokens[index - 1], ContextClass.To | ContextClass.Of | ContextClass.Between)
            && number.Small <= 31 && !IsAdjacentNoun(tokens, number.End))
            return true;

        // Tanggal 23 dan 24: the word stands before the first of the days
        if (number.Small <= 31 && index > 2 && (Context.Is(tokens[index - 1], ContextClass.And) ? !Context.At(tokens, number.End, ContextClass.Classifier) : text.Text[tokens[index - 1].Start] is ',' or '-' or '–' && !IsAdjacentNoun(tokens, number.End)) && tokens[index - 2] is { Kind: TokenKind.Number, Length: <= 2 } && Context.Is(tokens[index - 3], ContextClass.Day))
            return true;
        if (number.Small <= 31 && IsListOfDays(text, number.End))
            return true;
        if (number.Small <= 31 && IsStretchOfDays(text, number.End))
            return true;

        // A day range before a month: 10 hingga 12 Mei, 10-12 Mei
        if (number.Small <= 31 && number.End + 2 < tokens.Length && IsRangeSign(text, number.End) && tokens[number.End + 1].Kind == TokenKind.Number
            && Context.Is(tokens[number.End + 2], ContextClass.Month) && IsMonth(text, number.End + 2))
            return true;

        // (7-8/6/2025)
        if (number.Small <= 31 && number.End + 5 < tokens.Length && IsRangeSign(text, number.End) && tokens[number.End + 1] is { Kind: TokenKind.Number, Length: <= 2 } && IsGlued(text, number.End + 2, '/') && tokens[number.End + 3] is { Kind: TokenKind.Number, Length: <= 2 } && IsGlued(text, number.End + 4, '/'))
            return true;
        return IsYear(tokens, index, number);
    }

    /// <summary>29 November-4 Desember: whether a month, a hyphen and a day in one token lead on to another month.</summary>
    private static bool IsStretchOfDays(TokenizedText text, int at) =>
        Context.At(text.Tokens, at + 1, ContextClass.Month) && IsMonth(text, at + 1) && text.TextOf(text.Tokens[at]) is { Length: > 4 } form && form.IndexOf('-') > 2 && char.IsAsciiDigit(form[^1]);

    /// <summary>Pada 10, 18, dan 28 Agustus: whether days follow one another up to a month.</summary>
    private static bool IsListOfDays(TokenizedText text, int at)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        for (int days = 0; days < MostDays && at + 1 < tokens.Length; days++)
        {
            int next = at;
            while (next < Math.Min(tokens.Length, at + 2) && (text.Text[tokens[next].Start] == ',' || Context.Is(tokens[next], ContextClass.And)))
                next++;
            if (next == at || next >= tokens.Length || tokens[next].Kind != TokenKind.Number || tokens[next].Length > 2)
                return false;
            at = next + 1;
            if (at < tokens.Length && Context.Is(tokens[at], ContextClass.Month) && IsMonth(text, at))
                return true;
        }

        return false;
    }

    private static bool IsYear(ReadOnlySpan<Token> tokens, int index, in ParsedNumber number)
    {
        if (tokens[index].Length != 4 || Context.At(tokens, number.End, ContextClass.Classifier))
            return false;

        // 1446 H, 1446 Hijriah
        if (number.Small is >= EarliestYear and < LatestYear && Context.At(tokens, number.End, ContextClass.Calendar) && (tokens[number.End].Length > 1 || tokens[number.End].IsCapitalised))
            return true;
        if (number.Small is >= FirstYear and <= LastYear)
            return index == 0 || !Context.Is(tokens[index - 1], ContextClass.Skip) || Context.At(tokens, index - 2, ContextClass.YearWord | ContextClass.AfterAmount) || Context.Is(tokens[index - 1], ContextClass.DateWord | ContextClass.Era | ContextClass.Locative);

        // Berdiri sejak 1810, hingga 2120: further off only behind a word of time
        return number.Small is >= EarliestYear and < LatestYear && Context.At(tokens, index - 1, ContextClass.DateWord) && !IsAdjacentNoun(tokens, number.End)
            && (number.Small > LastYear || !Context.Is(tokens[index - 1], ContextClass.To | ContextClass.Of | ContextClass.Between));
    }

    private static bool IsDecade(ReadOnlySpan<Token> tokens, int index, in ParsedNumber number) =>
        number.IsApproximate && number.Scale == 1 && tokens[index].Length <= LongestDecade && (Context.At(tokens, index - 1, ContextClass.Era) || (number.Value is >= FirstYear and < LastYear && number.Value % 10 == 0));

    private static bool IsMonth(TokenizedText text, int index) => text.Tokens[index].IsCapitalised || text.Tokens[index].Length > 3;

    /// <summary>17.20 at the head of a paragraph, before a dash or a capital: when an entry of a live report was written.</summary>
    private static bool IsStamp(TokenizedText text, int index, int end)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        int start = tokens[index].Start;
        return (index == 0 || text.Text[start - 1] == '\n') && end < tokens.Length && (tokens[end].IsCapitalised || text.Text[tokens[end].Start] is '-' or '–' or '—' or '|');
    }

    /// <summary>Pukul dua, pukul setengah sepuluh, sekitar jam tujuh: an hour in words; but <c>dua jam tiga puluh menit</c> is how long something took.</summary>
    private static bool TrySpelledClock(TokenizedText text, int index, in ParsedNumber number, out QuantityKind kind, ref int end)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        kind = QuantityKind.Time;
        if (!Context.At(tokens, index - 1, ContextClass.ClockWord))
            return false;
        bool isStretch = Context.Is(tokens[index - 1], ContextClass.Duration);
        if (isStretch && (Context.At(tokens, number.End, ContextClass.Classifier) || Context.At(tokens, number.End, ContextClass.Duration) || (index > 1 && (tokens[index - 2].Kind == TokenKind.Number || NumberWord.ClassOf(tokens[index - 2]) != NumberWordClass.None))))
            return false;
        bool isHalf = number.IsFraction && NumberParser.TryParse(text, number.End, out ParsedNumber half) && half is { HasDigits: false, Value: > 0 and <= HoursOfDay } && (end = half.End) > 0;
        return isHalf || (!number.IsFraction && number.Value is > 0 and <= HoursOfDay);
    }

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
}
