using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>Changes and rates of money, shares and measurements.</summary>
internal static partial class Measures
{
    private const int ExtentReach = 3;
    private const int MostPrices = 8;
    private const int PriceReach = 7;
    private const decimal MostTimes = 20;
    private const decimal MostRupiah = 100_000_000;
    private const decimal MostForeign = 1_000_000;

    /// <summary>Harga beras naik hingga 30 persen: whether a share behind a word of change and of extent is by how much something changed that is no share itself.</summary>
    /// <param name="document">The document.</param>
    /// <param name="quantity">The share.</param>
    /// <param name="measured">What is measured, or null.</param>
    public static bool IsByExtent(Document document, in Quantity quantity, string? measured)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int at = quantity.QualifierToken > 0 && !Is(tokens, quantity.QualifierToken, quantity.EndToken, MeasureClass.Extent) ? quantity.QualifierToken - 1 : quantity.QualifierToken;
        if (!Is(tokens, at, quantity.EndToken, MeasureClass.Extent))
            return false;
        for (int i = at - 1, steps = 0; i >= 0 && steps < ExtentReach && tokens[i].Kind == TokenKind.Word && !tokens[i + 1].Has(TokenFlags.SentenceStart); i--, steps++)
        {
            if (IsChange(tokens[i]))
                return !IsRatio(measured) && !IsRatioBefore(tokens, i);
        }

        return false;
    }

    private static bool IsRatio(string? measured)
    {
        if (measured is null)
            return false;
        foreach (Range word in measured.AsSpan().Split(' '))
        {
            if (((MeasureClass)Words.OfFirst(measured[word]) & (MeasureClass.Ratio | MeasureClass.Growth)) != 0)
                return true;
        }

        return false;
    }

    /// <summary>Harga beras Rp12.000: whether what is measured is something told for one of each, and the amount is one that somebody may pay for one.</summary>
    /// <param name="quantity">The amount.</param>
    /// <param name="measured">What is measured.</param>
    public static bool IsPrice(in Quantity quantity, string measured)
    {
        if (quantity.Value is { } value && value > (quantity.Unit == "IDR" ? MostRupiah : MostForeign))
            return false;
        if (((MeasureClass)Words.OfFirst(measured) & MeasureClass.Price) == 0)
            return false;
        int space = measured.IndexOf(' ', StringComparison.Ordinal);
        return space < 0 || ((MeasureClass)Words.OfFirst(measured[(space + 1)..]) & MeasureClass.Neither) == 0;
    }

    /// <summary>Whether what is measured is told for one of each alone.</summary>
    public static bool IsSingle(string measured) => ((MeasureClass)Words.OfFirst(measured) & MeasureClass.Single) != 0;

    /// <summary>Harga seekor sapi Rp20 juta: whether the number before money is one, right behind a word of price.</summary>
    public static bool IsOfOne(Document document, int index)
    {
        ref readonly Quantity one = ref document.Quantities[index - 1];
        return one.Value == 1 && one.QualifierToken > 0 && ((MeasureClass)Words.Of(document.Tokens[one.QualifierToken - 1]) & MeasureClass.Price) != 0 && document.Text.SentenceOf(one.FirstToken) == document.Text.SentenceOf(document.Quantities[index].FirstToken);
    }

    /// <summary>Whether a comma only parts a change from its size: <c>penurunan, yakni sebanyak 530 ribu jiwa</c>; <c>naik, masing-masing 2 dan 3 persen</c>.</summary>
    private static bool IsLedOn(Document document, int index)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        return document.Text.Text[tokens[index].Start] == ',' && index + 1 < tokens.Length
            && (ObjectWords.Is(tokens[index + 1], ObjectClass.Copula) || (Is(tokens, index + 1, index + 2, MeasureClass.Rate) && ObjectWords.Is(tokens[index + 1], ObjectClass.Skip)));
    }

    /// <summary>Whether an amount becomes another one: <c>naik Rp 2.000 per kilogram menjadi Rp 67.000</c>.</summary>
    private static bool IsOutset(Document document, in Quantity quantity, int right)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int become = right - 1;
        return become >= quantity.EndToken && become - quantity.EndToken < BecomeReach && Context.Is(tokens[become], ContextClass.Become) && quantity.Kind is QuantityKind.Money or QuantityKind.Measurement or QuantityKind.Cardinal;
    }

    /// <summary>Rombongan naik delapan bus, mereka turun dengan kekuatan 40 orang: whether a verb of going up or down tells how people came.</summary>
    private static bool IsRidden(Document document, in Quantity quantity, int verb, int head)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        if (quantity.Kind != QuantityKind.Cardinal)
            return false;
        for (int i = verb + 1; i < head; i++)
        {
            if (Speech.Is(tokens[i], SpeechClass.Amount) && ObjectWords.Is(tokens[i], ObjectClass.Preposition))
                return true;
        }

        return verb == head - 1 && NounTable.TryMatch(tokens, quantity.EndToken, tokens.Length, out _, out NounClass noun) && noun == NounClass.Vehicle;
    }

    /// <summary>Whether an active verb that neither counts nor says that something is left has the number.</summary>
    private static bool IsGiven(Document document, int verb) =>
        Predicates.IsActive(document, verb) && !Predicates.IsReaching(document.Tokens[verb]) && !LeftPhrase.IsCounting(document.Tokens[verb]) && !LeftPhrase.IsSpeaking(document, verb) && ((MeasureClass)Words.Of(document.Tokens[verb]) & MeasureClass.Remaining) == 0;

    /// <summary>Santunan Rp36 juta bagi ahli waris, honornya Rp500 ribu untuk anggota: whether people of one sort stand behind pay of which each gets one; but <c>tarifnya Rp110.000 untuk dewasa</c> is a price by itself.</summary>
    public static bool IsForEach(Document document, in Quantity quantity, string measured)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int at = quantity.EndToken;
        if (((MeasureClass)Words.OfFirst(measured) & MeasureClass.Pay) == 0 || at + 1 >= tokens.Length || !ObjectWords.Is(tokens[at], ObjectClass.Purpose))
            return false;
        at += Speech.Is(tokens[at + 1], SpeechClass.Plural) ? 2 : 1;
        return at < tokens.Length && (Speech.Is(tokens[at], SpeechClass.Relative) || (!tokens[at].IsCapitalised && ((NounTable.TryMatch(tokens, at, tokens.Length, out _, out NounClass noun) && NounTable.IsHuman(noun)) || OfficeTable.TryMatch(tokens, at, tokens.Length, out _, out _))));
    }

    private static bool IsRatioBefore(ReadOnlySpan<Token> tokens, int verb)
    {
        for (int i = verb - 1; i >= Math.Max(0, verb - ExtentReach) && tokens[i].Kind == TokenKind.Word; i--)
        {
            if (((MeasureClass)Words.Of(tokens[i]) & MeasureClass.Ratio) != 0)
                return true;
            if (tokens[i].Has(TokenFlags.SentenceStart))
                return false;
        }

        return false;
    }

    /// <summary>Dari Rp41.500 menjadi Rp46.000 per kilogram: what one of the two is told for, the other is as well.</summary>
    private static bool IsRateOfPair(Document document, in Quantity quantity, int left)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int at = document.FirstQuantity(quantity.FirstToken);
        if (Context.At(tokens, quantity.EndToken, ContextClass.Become) && quantity.QualifierToken > left && Speech.Is(tokens[quantity.QualifierToken - 1], SpeechClass.From) && at + 1 < document.Quantities.Count)
        {
            ref readonly Quantity next = ref document.Quantities[at + 1];
            return next.QualifierToken == quantity.EndToken + 1 && next.Unit == quantity.Unit && IsRateBehind(document, next, next.EndToken, tokens.Length, isAmount: true);
        }

        if (at == 0 || quantity.QualifierToken == 0 || !Context.Is(tokens[quantity.QualifierToken - 1], ContextClass.Become))
            return false;
        ref readonly Quantity last = ref document.Quantities[at - 1];
        return quantity.QualifierToken - last.EndToken is > 1 and <= RateReach + 1 && last.Unit == quantity.Unit && last.QualifierToken > 0 && Speech.Is(tokens[last.QualifierToken - 1], SpeechClass.From) && IsRateBehind(document, last, last.EndToken, quantity.QualifierToken, isAmount: true);
    }

    /// <summary>Ayam Rp36.700, ikan Rp30.000 dan telur Rp29.850 per kilogram: what the last of several prices is for, all are.</summary>
    /// <param name="document">The document.</param>
    /// <param name="index">A price behind which nothing of the sort stands.</param>
    public static bool SharesRate(Document document, int index)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        for (int i = index + 1; i < Math.Min(document.Quantities.Count, index + MostPrices); i++)
        {
            ref readonly Quantity last = ref document.Quantities[i - 1], next = ref document.Quantities[i];
            if (next.Unit != last.Unit || next.Kind != QuantityKind.Money || !AreAlike(last, next) || next.QualifierToken - last.EndToken is < 2 or > PriceReach)
                return false;
            bool isJoined = false;
            for (int j = last.EndToken; j < next.QualifierToken; j++)
            {
                bool joins = Speech.Is(tokens[j], SpeechClass.Joiner) || document.Text.Text[tokens[j].Start] == ',';
                isJoined |= joins && j == last.EndToken;
                if ((!joins && tokens[j].Kind != TokenKind.Word) || tokens[j].Has(TokenFlags.SentenceStart) || Predicates.IsVerbLike(document, j) || (Of(tokens, j, next.QualifierToken) & Telling) != 0 || Context.Is(tokens[j], ContextClass.Become))
                    return false;
            }

            if (!isJoined)
                return false;
            if (IsRateBehind(document, next, next.EndToken, tokens.Length, isAmount: true))
                return true;
        }

        return false;
    }

    /// <summary>Gaji 1.500 ringgit atau sekitar Rp4,8 juta sebulan: whether the same amount in another currency right behind is a rate.</summary>
    public static bool IsAlternativeRate(Document document, int index)
    {
        if (index + 1 >= document.Quantities.Count)
            return false;
        ref readonly Quantity one = ref document.Quantities[index];
        ref readonly Quantity next = ref document.Quantities[index + 1];
        int gap = next.QualifierToken - one.EndToken;
        return next.Kind == QuantityKind.Money && gap is 1 or 2 && (ObjectWords.Is(document.Tokens[one.EndToken], ObjectClass.Alternative) || document.Text.Text[document.Tokens[one.EndToken].Start] == '(') && IsRateBehind(document, next, next.EndToken, document.Tokens.Length, isAmount: true);
    }

    /// <summary>Whether two amounts may be prices of one list: a yearly income beside a price a share is far from it.</summary>
    private static bool AreAlike(in Quantity a, in Quantity b) => a.Value is > 0 and var one && b.Value is > 0 and var other && one <= other * MostTimes && other <= one * MostTimes;

    /// <summary>Whether a stroke stands behind an amount, before what each costs or gets: <c>Rp15.000/kg</c>.</summary>
    private static bool IsSlash(Document document, int counted, int right, bool isAmount)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        return isAmount && counted + 1 < right && document.Text.Text[tokens[counted].Start] == '/' && tokens[counted + 1].Kind == TokenKind.Word && !UnitFinder.TryAfter(document.Text, counted + 1, hasDigits: false, out _, out Unit? unit) | unit?.Sort != "money";
    }
}
