using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>Rates by the words beside the number: per kilogram, each, a month.</summary>
internal static partial class Measures
{
    /// <summary>Whether a word of rate stands behind the counted noun, or what each gets behind an amount.</summary>
    private static bool IsRateBehind(Document document, in Quantity quantity, int counted, int right, bool isAmount)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        if (IsSlash(document, counted, right, isAmount))
            return true;
        for (int i = counted; i < Math.Min(right, counted + (isAmount ? EachReach : RateReach)) && tokens[i].Kind == TokenKind.Word; i++)
        {
            MeasureClass found = Of(tokens, i, right);

            // "40 pos dan tiap kloter punya dokter": what is joined has figures of its own
            if (i > counted && Speech.Is(tokens[i - 1], SpeechClass.Joiner))
                return false;
            if ((found & MeasureClass.Apiece) != 0 && isAmount && i == quantity.EndToken)
                return true;
            // "12 rudal semalam": a night that is past; only an amount is for each night
            if ((found & MeasureClass.Rate) == 0 || (!isAmount && tokens[i].Length > 4 && document.FirstDate(i) is var date && date < document.Dates.Count && document.Dates[date].FirstToken == i && document.Dates[date].Kind != DateKind.Absolute))
                continue;
            if (i > counted && Is(tokens, i - 1, i, MeasureClass.Span))
                return false;

            // "12.000 orang datang dalam sehari": behind what is counted it is when; "dua penumpang lagi masing-masing guru": who each of them is
            if (Speech.Is(tokens[i], SpeechClass.Place) || (!isAmount && Speech.Is(tokens[i], SpeechClass.Partition) && IsSaidOf(document, i + 1, right)))
                return false;
            return !IsAsOf(document, i) && !(i + 1 < right && tokens[i + 1].Kind == TokenKind.Word && tokens[i + 1].IsCapitalised) && (i == counted || !Speech.Is(tokens[i - 1], SpeechClass.Place) || ObjectWords.Is(tokens[i], ObjectClass.Per));
        }

        return false;
    }

    /// <summary>Whether a noun for people right behind a word for each tells who those counted are.</summary>
    private static bool IsSaidOf(Document document, int at, int right) => at < right && NounTable.TryMatch(document.Tokens, at, right, out _, out NounClass noun) && NounTable.IsHuman(noun);

    /// <summary>Nine million tons a year: whether the unit names a stretch of time or area; one that is a unit of its own (<c>km/h</c>) has a single letter behind the stroke.</summary>
    private static bool IsRateUnit(in Quantity quantity) =>
        quantity is { Kind: QuantityKind.Measurement, Unit: { } unit } && unit.IndexOf('/', StringComparison.Ordinal) is > 0 and var stroke && unit.Length - stroke > 2;

    /// <summary>Rp1,25 miliar seorang: whether a word for each one stands right behind an amount, and not before whom it is.</summary>
    private static bool IsApiece(Document document, in Quantity quantity, int counted)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        return counted == quantity.EndToken && counted < tokens.Length && Is(tokens, counted, tokens.Length, MeasureClass.Apiece)
            && (counted + 1 == tokens.Length || tokens[counted + 1].Kind != TokenKind.Word || tokens[counted + 1].Has(TokenFlags.SentenceStart) || Is(tokens, counted + 1, tokens.Length, MeasureClass.Rate));
    }

    /// <summary>per April, per 24 Juni: the day of a count.</summary>
    private static bool IsAsOf(Document document, int index)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;

        // per 100.000 kelahiran hidup
        if (ObjectWords.Is(tokens[index], ObjectClass.Per) && document.FirstQuantity(index + 1) is var at && at < document.Quantities.Count && document.Quantities[at] is { Kind: QuantityKind.Cardinal, Value: >= LeastBase } whole && whole.QualifierToken == index + 1)
            return false;
        if (index + 1 >= tokens.Length || tokens[index + 1].Kind == TokenKind.Number || Context.Is(tokens[index + 1], ContextClass.Month))
            return index + 1 < tokens.Length;
        int date = document.FirstDate(index + 1);
        return ObjectWords.Is(tokens[index], ObjectClass.Skip) && date < document.Dates.Count && document.Dates[date].FirstToken == index + 1;
    }

    /// <summary>masing-masing 12.300 dan 8.950: the figures of two things named before.</summary>
    private static bool IsPair(Document document, in Quantity quantity)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int at = quantity.EndToken;
        for (int i = at; i < Math.Min(tokens.Length, at + 3); i++)
        {
            if ((Speech.Is(tokens[i], SpeechClass.Joiner) || document.Text.Text[tokens[i].Start] == ',') && document.FirstQuantity(i + 1) is var next && next < document.Quantities.Count)
                return document.Quantities[next].QualifierToken == i + 1;
        }

        return false;
    }

    /// <summary>Setiap korban menerima Rp 10 juta; Setiap tahun, ribuan burung datang: the clause says each.</summary>
    private static bool IsEach(Document document, in Quantity quantity, int left, int right)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        if (quantity.Kind == QuantityKind.Money && IsHeadedEach(document, quantity))
            return true;
        for (int i = quantity.QualifierToken - 1; i >= Math.Max(left, quantity.QualifierToken - ResumeReach); i--)
        {
            if (tokens[i].Kind == TokenKind.Punctuation && !(i >= 2 && tokens[i - 2].Has(TokenFlags.SentenceStart)))
                return false;
            bool isFirst = tokens[i].Has(TokenFlags.SentenceStart) || i == left || tokens[i - 1].Kind == TokenKind.Punctuation || Speech.Is(tokens[i - 1], SpeechClass.Relative | SpeechClass.Joiner);
            if (isFirst && Is(tokens, i, right, MeasureClass.Rate) && (tokens[i].Has(TokenFlags.SentenceStart) || ObjectWords.Is(tokens[i], ObjectClass.Per)))
                return !IsAsOf(document, i);
        }

        return false;
    }

    /// <summary>Untuk setiap orang, negara mengeluarkan Rp28 juta; Setiap keluarga, lanjutnya, memperoleh Rp6 juta: whether the sentence opens with each, and money is its first number.</summary>
    private static bool IsHeadedEach(Document document, in Quantity quantity)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        Sentence sentence = document.Sentences[document.Text.SentenceOf(quantity.FirstToken)];
        int at = sentence.FirstToken;
        if (quantity.QualifierToken - at > HeadedReach || document.Quantities[document.FirstQuantity(at)].FirstToken != quantity.FirstToken)
            return false;
        if (ObjectWords.Is(tokens[at], ObjectClass.Purpose))
            at++;
        return at + 1 < quantity.QualifierToken && ObjectWords.Is(tokens[at], ObjectClass.Per) && Is(tokens, at, at + 1, MeasureClass.Rate) && !IsAsOf(document, at);
    }
}
