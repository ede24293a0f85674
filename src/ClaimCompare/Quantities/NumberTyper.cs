using ClaimCompare.Language;

namespace ClaimCompare.Quantities;

/// <summary>Tells the numbers that count nothing: dates, times, ages, durations, ranks, scores, names and codes.</summary>
internal static partial class NumberTyper
{
    private const int LongestLife = 120;
    private const int LongestSeries = 8;
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
        if (number.IsDigitRun || (number.IsPlain && NameTyper.IsNamedByYear(tokens, index, number.End)))
            return Is(QuantityKind.Identifier, out kind);
        // "Letnan Satu", "kaki lima": a name whose last word the number is
        if (!number.HasDigits && TryIdiom(tokens, index, ref end, out bool isLast))
            return Is(isLast ? QuantityKind.Identifier : QuantityKind.Article, out kind);
        // "lima besar", "tiga teratas": who stands so high in a ranking
        if (!number.HasDigits && !hasUnit && Context.At(tokens, end, ContextClass.RankAfter))
            return Is(QuantityKind.Ordinal, out kind);
        if (Context.At(tokens, end, ContextClass.Coordinate) && number.HasDigits)
        {
            while (Context.At(tokens, end, ContextClass.Coordinate))
                end++;
            return Is(QuantityKind.Identifier, out kind);
        }

        // HUT ke - 78: an ordinal whose hyphen stands apart
        if (number.HasDigits && index > 1 && text.Text[tokens[index - 1].Start] is '-' or '–' && Context.Is(tokens[index - 2], ContextClass.Become) && tokens[index - 2].Length == 2)
            return Is(QuantityKind.Ordinal, out kind);
        if (number.HasDigits && IsDegrees(text, index, end))
            return Is(QuantityKind.Identifier, out kind);
        if (number.HasDigits && LabelTyper.TryType(text, index, number, hasUnit, out kind, ref end))
            return true;
        if (!number.HasDigits && (LabelTyper.IsPlaceName(text, index, number) || NameTyper.IsNamedByWord(text, index, number)))
            return Is(QuantityKind.Identifier, out kind);
        if (number.HasDigits ? TryDateOrTime(text, index, number, hasUnit, out kind, ref end) : !hasUnit && TrySpelledClock(text, index, number, out kind, ref end))
            return true;
        if (!hasUnit && TryDuration(text, index, ref end, out kind))
            return true;
        if (Context.At(tokens, index - 1, ContextClass.Age) || (IsAgeOfSpeaker(tokens, index) && !hasUnit && number.Value <= LongestLife && !IsAdjacentNoun(tokens, end)))
        {
            end = LabelTyper.RangeEnd(text, number, end);
            return Is(QuantityKind.Age, out kind);
        }

        if (Context.At(tokens, end, ContextClass.Goal) && !hasUnit)
            return Is(QuantityKind.Score, out kind);
        if (Context.At(tokens, end, ContextClass.Times) && !hasUnit && IsRatio(tokens, end))
            return Is(QuantityKind.Ratio, out kind);
        if (IsRank(text, index, end, number.HasDigits))
        {
            end = LabelTyper.RangeEnd(text, number, end);
            return Is(QuantityKind.Ordinal, out kind);
        }

        if (IsProportion(tokens, index, end))
            return Is(QuantityKind.Ratio, out kind);
        if (number.IsSpelled && NumberWord.Of(tokens[index]) is { Class: NumberWordClass.Digit, Value: 1 } && end == index + 1
            && (Context.At(tokens, index - 1, ContextClass.IdiomBefore) || Context.TryMatch(tokens, end, ContextClass.IdiomAfter, out _)))
            return Is(QuantityKind.Article, out kind);
        if (!number.HasDigits || hasUnit)
            return false;
        return NameTyper.TryType(text, index, number, out kind, ref end);
    }

    /// <summary>Whether a word of time stands behind a number or range: how long something took, or somebody's age.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">The first token of the number or range.</param>
    /// <param name="end">Index behind it; moved behind the word of time.</param>
    /// <param name="kind">Duration or age.</param>
    public static bool TryDuration(TokenizedText text, int index, ref int end, out QuantityKind kind)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        kind = QuantityKind.Duration;
        if (!Context.At(tokens, end, ContextClass.Duration) || tokens[end].Has(TokenFlags.SentenceStart) || (Context.TryMatch(tokens, end, ContextClass.Classifier, out int thing) && thing > 1))
            return false;
        if (HasAgeBefore(tokens, index) || IsAgeOf(text, index, end))
            kind = QuantityKind.Age;
        end++;
        return true;
    }

    /// <summary>Whether the number word stands in a set phrase: <c>kaki lima</c>, <c>seribu kali</c>.</summary>
    private static bool TryIdiom(ReadOnlySpan<Token> tokens, int index, ref int end, out bool isLast)
    {
        isLast = false;
        for (int start = Math.Max(0, index - 2); start <= index; start++)
        {
            if (Idioms.TryMatch(tokens, start, tokens.Length, out int length, out _) && start + length > index)
            {
                end = Math.Max(index + 1, start + length);
                isLast = start < index && start + length == index + 1;
                return true;
            }
        }

        return false;
    }

    private static bool IsRatio(ReadOnlySpan<Token> tokens, int times)
    {
        int next = times + 1;
        if (next >= tokens.Length || tokens[next].Kind != TokenKind.Word)
            return false;
        return Context.Is(tokens[next], ContextClass.Double) || !Context.At(tokens, next, ContextClass.DateWord | ContextClass.Conjunction | ContextClass.Skip | ContextClass.ZeroBridge | ContextClass.Happening);
    }

    /// <summary>7°15′ LS: degrees before minutes or a point of the compass, and what stands behind such degrees.</summary>
    private static bool IsDegrees(TokenizedText text, int index, int end)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        bool minutes = index > 0 && text.Text[tokens[index - 1].Start] is '°' or '′' && !tokens[index].Has(TokenFlags.SpaceBefore);
        return minutes || (end + 1 < tokens.Length && text.Text[tokens[end].Start] == '°' && (tokens[end + 1].Kind == TokenKind.Number || Context.Is(tokens[end + 1], ContextClass.Coordinate)));
    }

    /// <summary>2 banding 1: a number right before or behind the word of a proportion, with a number on its other side.</summary>
    private static bool IsProportion(ReadOnlySpan<Token> tokens, int index, int end) =>
        (Context.At(tokens, end, ContextClass.Proportion) && end + 1 < tokens.Length && (tokens[end + 1].Kind == TokenKind.Number || NumberWord.ClassOf(tokens[end + 1]) == NumberWordClass.Digit))
        || (Context.At(tokens, index - 1, ContextClass.Proportion) && index > 1 && (tokens[index - 2].Kind == TokenKind.Number || NumberWord.ClassOf(tokens[index - 2]) == NumberWordClass.Digit));

    /// <summary>Rahma (45 tahun), bayi 7 bulan, lansia 70 tahun ke atas: a stretch of time that is somebody's age.</summary>
    private static bool IsAgeOf(TokenizedText text, int index, int end)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        if (Context.At(tokens, index - 1, ContextClass.AgeBearer))
            return true;
        return index > 1 && text.Text[tokens[index - 1].Start] == '(' && tokens[index - 2].Kind == TokenKind.Word && tokens[index - 2].IsCapitalised
            && end + 1 < tokens.Length && text.Text[tokens[end + 1].Start] is ')' or ',';
    }

    private static bool HasAgeBefore(ReadOnlySpan<Token> tokens, int index) =>
        Context.At(tokens, index - 1, ContextClass.Age) || Context.At(tokens, index - 2, ContextClass.Age);

    /// <summary>Umur saya 33: a pronoun between the word of age and the number.</summary>
    private static bool IsAgeOfSpeaker(ReadOnlySpan<Token> tokens, int index) =>
        Context.At(tokens, index - 1, ContextClass.Pronoun) && Context.At(tokens, index - 2, ContextClass.Age);

    internal static bool IsAdjacentNoun(ReadOnlySpan<Token> tokens, int index) =>
        NumberParser.IsAdjacentWord(tokens, index) && !Context.Is(tokens[index], ContextClass.Passive) && !Context.Is(tokens[index], ContextClass.DateWord | ContextClass.Conjunction | ContextClass.Of)
        && (!Context.Is(tokens[index], ContextClass.ZeroBridge) || Context.Is(tokens[index], ContextClass.Classifier));

    internal static bool IsRangeSign(TokenizedText text, int index)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        return (uint)index < (uint)tokens.Length && (text.Text[tokens[index].Start] is '-' or '–' or '—' || Context.Is(tokens[index], ContextClass.To));
    }

    internal static bool IsGlued(TokenizedText text, int index, char sign) =>
        index < text.Tokens.Length && text.Text[text.Tokens[index].Start] == sign && !text.Tokens[index].Has(TokenFlags.SpaceBefore);

    /// <summary>Lantai tiga, kuartal empat, abad ke - 13: a number behind a word of ranks, or behind <c>ke</c> and a hyphen.</summary>
    private static bool IsRank(TokenizedText text, int index, int end, bool hasDigits)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        if (index > 1 && text.Text[tokens[index - 1].Start] == '-' && Context.Is(tokens[index - 2], ContextClass.Become) && tokens[index - 2].Length == 2)
            return true;
        int before = index - 1;

        // Ayat satu, dua, dan empat: more of the same ranks
        if (!hasDigits && before > 1 && !IsAdjacentNoun(tokens, end))
        {
            while (before > 1 && (NumberWord.ClassOf(tokens[before]) == NumberWordClass.Digit || ((text.Text[tokens[before].Start] == ',' || Context.Is(tokens[before], ContextClass.Conjunction)) && before - 1 > 0)) && index - before < LongestSeries)
                before--;
            if (before < index - 1 && Context.Is(tokens[before], ContextClass.RankBefore) && Context.Is(tokens[before], ContextClass.Identifier))
                return true;
            before = index - 1;
        }

        if (before > 0 && Context.Is(tokens[before], ContextClass.Become) && tokens[before].Length == 2)
        {
            // Hari ke tiga, yang ke dua: apart from ke, with nothing counted behind
            if (NumberWord.ClassOf(tokens[before - 1]) == NumberWordClass.None && tokens[before - 1].Kind == TokenKind.Word && (Context.Is(tokens[before - 1], ContextClass.Duration) || (!hasDigits && (!IsAdjacentNoun(tokens, end) || Context.Is(tokens[end], ContextClass.Locative)))))
                return true;
            before--;
        }

        return (!hasDigits || before < index - 1) && Context.At(tokens, before, ContextClass.RankBefore) && (!Context.At(tokens, end, ContextClass.Classifier) || (before == index - 1 && Context.Is(tokens[before], ContextClass.Identifier) && !Context.At(tokens, before - 1, ContextClass.Total | ContextClass.Rate)));
    }

    private static bool Is(QuantityKind value, out QuantityKind kind)
    {
        kind = value;
        return true;
    }
}
