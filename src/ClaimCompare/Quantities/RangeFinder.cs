using ClaimCompare.Language;

namespace ClaimCompare.Quantities;

/// <summary>Joins two numbers to a range: <c>10.000 hingga 12.000</c>, <c>2–3 juta</c>, <c>antara 20 dan 30</c>.</summary>
internal static class RangeFinder
{
    private const int LeastScaled = 1000;
    private const int MostCounted = 19;
    private const int MostRateWords = 3;
    private const int RoundStep = 10;

    /// <summary>Looks for the other end of a range behind a number.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">The first number's first token.</param>
    /// <param name="floor">No token before this one is looked at.</param>
    /// <param name="number">The first number.</param>
    /// <param name="first">The first number's span with its unit.</param>
    /// <param name="range">The whole range.</param>
    /// <param name="low">The lower end in plain units.</param>
    /// <param name="high">The upper end.</param>
    public static bool TryExtend(TokenizedText text, int index, int floor, in ParsedNumber number, in NumberSpan first, out NumberSpan range, out decimal low, out decimal high)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        range = default;
        low = high = 0;
        int at = first.End;
        if (number.Value is not { } a)
            return false;
        bool isRate = first.Unit is { Sort: "money" } && TryRate(text, index, floor, ref at);
        if (!isRate && !TrySign(text, index, floor, ref at) && !TryOr(text, number, first, ref at))
            return TryNext(text, number, first, out range, out low, out high);

        // The second end may repeat the currency
        int second = at;
        Unit? currency = null;
        if (second < tokens.Length && tokens[second].Kind != TokenKind.Number)
        {
            int digits = second + 1;
            while (digits < tokens.Length && digits < second + 3 && tokens[digits].Kind != TokenKind.Number)
                digits++;
            if (digits < tokens.Length && tokens[digits].Kind == TokenKind.Number && UnitFinder.TryBefore(text, digits, out int start, out currency) && start == second)
                second = digits;
            else
                currency = null;
        }

        // "Rp15.000 per kg - Rp17.000 per kg": the other end is a price too
        if (isRate && currency?.Code != first.Unit!.Code)
            return false;
        if (second >= tokens.Length || tokens[second].Has(TokenFlags.SentenceStart) || !NumberParser.TryParse(text, second, out ParsedNumber other) || other.Value is not { } b || other.IsFraction)
            return false;
        bool hasAfter = UnitFinder.TryAfter(text, other.End, other.HasDigits, out int length, out Unit? after);
        Unit? unit = currency ?? (hasAfter ? after : null);
        decimal size = 1;

        // "50 sentimeter hingga 1 meter": the lower end in the unit of the upper
        if ((first.Unit is not null && unit is not null && first.Unit.Code != unit.Code && !UnitSizes.TryConvert(first.Unit.Code, unit.Code, out size)) || (first.Unit is not null && first.Unit.Side == "after" && unit is null))
            return false;
        if (unit is null && first.Unit is null && NumberTyper.TryType(text, second, other, hasUnit: false, out QuantityKind kind, out _) && kind is not QuantityKind.Duration)
            return false;

        // 2–3 juta, 1,5 hingga 2 juta: both ends share the scale
        if (number.Scale == 1 && other.Scale > 1 && a <= other.Mantissa && !number.IsFraction)
            a *= other.Scale;
        decimal factor = (unit ?? first.Unit)?.Factor ?? 1;
        if (size != 1)
            a = a * size * first.Unit!.Factor / factor;
        if (a >= b || b > NumberParser.Largest / Math.Max(1, factor))
            return false;
        low = a * factor;
        high = b * factor;
        range = new NumberSpan(first.First, hasAfter ? other.End + length : other.End, unit ?? first.Unit, other.IsFraction);
        return true;
    }

    /// <summary>Passes over what a price is for and the sign of the range behind it.</summary>
    private static bool TryRate(TokenizedText text, int index, int floor, ref int at)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        if (at >= tokens.Length || !(text.Text[tokens[at].Start] == '/' || Context.Is(tokens[at], ContextClass.Rate)))
            return false;
        for (int i = at + 2; i < Math.Min(tokens.Length, at + 2 + MostRateWords) && tokens[i - 1].Kind == TokenKind.Word; i++)
        {
            int sign = i;
            if (!TrySign(text, index, floor, ref sign))
                continue;
            at = sign;
            return true;
        }

        return false;
    }

    /// <summary>Whether a word or sign of a range stands at a token: most numbers have none behind them.</summary>
    public static bool MayExtend(TokenizedText text, int at)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        return at < tokens.Length && (text.Text[tokens[at].Start] is '-' or '–' or '—' or ',' or '/' || Context.Is(tokens[at], ContextClass.And | ContextClass.Or | ContextClass.Rate) || NumberWord.ClassOf(tokens[at]) != NumberWordClass.None || Context.TryMatch(tokens, at, ContextClass.To, out _));
    }

    /// <summary>Gelombang 2 sampai 4 meter: whether the other end of a range, and its unit, stand behind a number that without them would be a name's.</summary>
    public static bool HasUnitBehind(TokenizedText text, int at) =>
        TrySign(text, at, at, ref at) && at < text.Tokens.Length && !text.Tokens[at].Has(TokenFlags.SentenceStart) && NumberParser.TryParse(text, at, out ParsedNumber other) && UnitFinder.TryAfter(text, other.End, other.HasDigits, out _, out _);

    /// <summary>Puluhan hingga ratusan: two vague words span from the lower end of the first to the upper end of the second.</summary>
    public static bool TryExtendVague(TokenizedText text, int index, int floor, in ParsedNumber number, in NumberSpan first, out NumberSpan range, out decimal low, out decimal high)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        range = default;
        low = high = 0;
        int at = first.End;
        if (!TrySign(text, index, floor, ref at) || at >= tokens.Length || tokens[at].Has(TokenFlags.SentenceStart) || !NumberParser.TryParse(text, at, out ParsedNumber other) || !other.IsVague)
            return false;
        bool hasAfter = UnitFinder.TryAfter(text, other.End, other.HasDigits, out int length, out Unit? after);
        decimal factor = after?.Factor ?? 1;
        if (other.High <= number.High || (first.Unit is not null && first.Unit.Code != after?.Code) || other.High > NumberParser.Largest / Math.Max(1, factor))
            return false;
        low = number.Low * factor;
        high = other.High * factor;
        range = new NumberSpan(first.First, hasAfter ? other.End + length : other.End, after, other.IsFraction);
        return true;
    }

    /// <summary>Dua atau tiga, dua tiga, dua, tiga: the number that comes next in counting right behind a small one.</summary>
    private static bool TryNext(TokenizedText text, in ParsedNumber number, in NumberSpan first, out NumberSpan range, out decimal low, out decimal high)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        range = default;
        low = high = 0;
        int at = first.End;
        if (first.Unit is not null || number.Scale != 1 || number.Value is not { } a || a < 1 || (a > MostCounted && a % RoundStep != 0) || a % 1 != 0 || at >= tokens.Length || tokens[at].Has(TokenFlags.SentenceStart))
            return false;
        bool or = Context.Is(tokens[at], ContextClass.Or);
        bool comma = text.Text[tokens[at].Start] == ',';
        if ((!or && !number.IsSpelled) || (!or && !comma && tokens[at].Kind != TokenKind.Word))
            return false;
        if (or || comma)
            at++;
        if (at >= tokens.Length || !NumberParser.TryParse(text, at, out ParsedNumber other) || other.Value is not { } b || !(b == a + 1 || (or && IsNextRound(a, b))) || other.IsSpelled != number.IsSpelled || other.Scale != 1)
            return false;

        // "lima, enam, dan tujuh" counts on; what is left belongs to something counted
        bool counts = NumberParser.IsAdjacentWord(tokens, other.End) && NumberWord.ClassOf(tokens[other.End]) == NumberWordClass.None && !Context.Is(tokens[other.End], ContextClass.Conjunction | ContextClass.Or | ContextClass.Of);
        if (!counts && !or)
            return false;
        (low, high) = (a, b);
        range = new NumberSpan(first.First, other.End, null, IsFraction: false);
        return true;
    }

    /// <summary>60 atau 70 rumah, 200 atau 300 orang: the round number that comes next, or the next but one half a step away.</summary>
    private static bool IsNextRound(decimal low, decimal high)
    {
        decimal step = high - low;
        while (step > RoundStep && step % RoundStep == 0)
            step /= RoundStep;
        return low > MostCounted && high > low && high <= low * 2 && step is RoundStep or RoundStep / 2 && high % RoundStep == 0;
    }

    /// <summary>Rp25 atau 30 ribu: the scale that stands once, behind the second amount, is that of both.</summary>
    private static bool TryOr(TokenizedText text, in ParsedNumber number, in NumberSpan first, ref int at)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        if (first.Unit is not { Sort: "money" } || number is not { Scale: 1, Value: < LeastScaled } || at + 2 >= tokens.Length || !Context.Is(tokens[at], ContextClass.Or) || tokens[at + 1].Kind != TokenKind.Number
            || !NumberParser.TryParse(text, at + 1, out ParsedNumber other) || other.Scale < LeastScaled)
            return false;
        at++;
        return true;
    }

    private static bool TrySign(TokenizedText text, int index, int floor, ref int at)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        if (at >= tokens.Length || tokens[at].Has(TokenFlags.SentenceStart))
            return false;
        if (text.Text[tokens[at].Start] is '-' or '–' or '—')
        {
            at += at + 1 < tokens.Length && text.Text[tokens[at + 1].Start] == '-' ? 2 : 1;
            return true;
        }

        if (Context.TryMatch(tokens, at, ContextClass.To, out int length))
        {
            at += length;
            return true;
        }

        if (!Context.Is(tokens[at], ContextClass.And))
            return false;
        for (int i = index - 1; i >= Math.Max(floor, index - 3); i--)
        {
            if (Context.Is(tokens[i], ContextClass.Between))
            {
                at++;
                return true;
            }
        }

        return false;
    }
}
