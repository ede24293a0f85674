using ClaimCompare.Language;

namespace ClaimCompare.Quantities;

/// <summary>Reads one number, in digits or words, with its scale words; no unit, no qualifier.</summary>
internal static class NumberParser
{
    private const decimal Limit = 1e24m;

    /// <summary>Reads the number that begins at a token.</summary>
    public static bool TryParse(TokenizedText text, int index, out ParsedNumber number)
    {
        number = default;
        ReadOnlySpan<Token> tokens = text.Tokens;
        if ((uint)index >= (uint)tokens.Length)
            return false;
        if (tokens[index].Kind == TokenKind.Number)
            return TryDigits(text, index, out number);
        NumberWord word = NumberWord.Of(tokens[index]);
        return word.Class switch
        {
            NumberWordClass.Digit or NumberWordClass.Whole or NumberWordClass.Half => TrySpelled(text, index, out number),
            NumberWordClass.Fraction => Share(index + 1, 100m / word.Value, out number),
            NumberWordClass.Vague => TryVague(tokens, index, word.Value == 11 ? 11 : word.Value == 10 ? 20 : word.Value, word.Value == 11 ? 20 : word.Value * 10, out number),
            NumberWordClass.Several => TrySeveral(tokens, index, out number),
            _ => false,
        };
    }

    /// <summary>Whether a token joins the one before it without a gap that separates words.</summary>
    internal static bool IsAdjacentWord(ReadOnlySpan<Token> tokens, int index) => (uint)index < (uint)tokens.Length && tokens[index].Kind == TokenKind.Word && !tokens[index].Has(TokenFlags.SentenceStart);

    private static bool TryDigits(TokenizedText text, int index, out ParsedNumber number)
    {
        number = default;
        ReadOnlySpan<Token> tokens = text.Tokens;
        if (!DigitReader.TryRead(text.TextOf(tokens[index]), index > 0 && IsForeignCurrency(text, index - 1), out decimal value, out bool plain))
            return false;
        int at = index + 1;

        // 600-an, in one token or in three
        int suffix = SuffixAn(text, index);
        if (suffix > 0)
        {
            decimal place = LastPlace(value);
            number = new ParsedNumber { End = index + suffix, Value = value, Low = value, High = value + place - 1, Scale = 1, IsApproximate = true, HasDigits = true, IsPlain = false };
            return true;
        }

        decimal total = 0, part = value, scale = 1, last = decimal.MaxValue;
        bool approximate = false;
        while (at < tokens.Length)
        {
            NumberWord word = ScaleAt(text, at, index);
            if (word.Class == NumberWordClass.Vague && word.Value >= 1000 && scale == 1)
            {
                // 150 ribuan
                scale = word.Value;
                part *= scale;
                approximate = true;
                at++;
                break;
            }

            if (word.Class is not (NumberWordClass.Scale or NumberWordClass.Hundreds or NumberWordClass.Tens) || word.Value >= last)
                break;
            if (part >= Limit || (word.Class != NumberWordClass.Scale && part >= 10))
                break;
            part *= word.Value;
            scale = word.Value * (scale == 1 || last == decimal.MaxValue ? 1 : scale);
            last = word.Value;
            at++;

            // 2 juta 300 ribu: a further digit group that has a smaller scale of its own; 5 ratus ribu goes on multiplying
            if (at + 1 < tokens.Length && tokens[at].Kind == TokenKind.Number && ScaleAt(text, at + 1, at) is { Class: NumberWordClass.Scale } next && next.Value < last
                && DigitReader.TryRead(text.TextOf(tokens[at]), foreign: false, out decimal more, out _) && more < 1000)
            {
                total += part;
                part = more;
                scale = 1;
                at++;
                continue;
            }

            if (word.Class == NumberWordClass.Scale && at < tokens.Length && NumberWord.Of(tokens[at]).Class == NumberWordClass.Scale && NumberWord.Of(tokens[at]).Value > word.Value && total == 0)
                last = decimal.MaxValue;
        }

        total += part;
        number = new ParsedNumber
        {
            End = at,
            Value = total,
            Low = total,
            High = approximate ? total + Math.Max(LastPlace(value) * scale, 1) - 1 : total,
            Scale = scale,
            Mantissa = value,
            IsApproximate = approximate,
            HasDigits = true,
            IsPlain = plain && at == index + 1,
        };
        return true;
    }

    /// <summary>A scale word, or one of the letters M, T and K right behind digits (<c>Rp 12 M</c>, <c>100k</c>).</summary>
    private static NumberWord ScaleAt(TokenizedText text, int at, int number)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        if (!IsAdjacentWord(tokens, at))
            return default;
        NumberWord word = NumberWord.Of(tokens[at]);
        if (word.Class != NumberWordClass.None)
            return word;
        if (tokens[at].Length != 1)
            return default;
        char c = text.Text[tokens[at].Start];
        bool glued = !tokens[at].Has(TokenFlags.SpaceBefore);
        bool money = number > 0 && (tokens[number - 1].Kind == TokenKind.Symbol || UnitFinder.IsCurrencyBefore(text, number - 1));
        return c switch
        {
            'M' when money || glued => new NumberWord(NumberWordClass.Scale, 1_000_000_000),
            'T' when money => new NumberWord(NumberWordClass.Scale, 1_000_000_000_000),
            'K' or 'k' when glued => new NumberWord(NumberWordClass.Scale, 1000),
            _ => default,
        };
    }

    private static bool TrySpelled(TokenizedText text, int index, out ParsedNumber number)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        number = default;
        decimal total = 0, group = 0, pending = -1, last = decimal.MaxValue, scale = 1;
        bool closed = false, half = false, any = false;
        int at = index;
        while (at < tokens.Length && (at == index || IsAdjacentWord(tokens, at)))
        {
            NumberWord word = NumberWord.Of(tokens[at]);
            if (word.Class == NumberWordClass.Digit && pending < 0 && !closed)
                pending = word.Value;
            else if (word.Class == NumberWordClass.Whole && pending < 0 && !closed && word.Value < 1000 && group % (word.Value >= 100 ? 1000 : 100) == 0 && (group == 0 || word.Value < 100))
                (group, closed) = (group + word.Value, word.Value % 100 is > 0 and < 20);
            else if (word.Class == NumberWordClass.Whole && pending < 0 && group == 0 && word.Value >= 1000 && word.Value < last)
                (total, last, scale) = (total + word.Value, word.Value, word.Value);
            else if (word.Class == NumberWordClass.Teen && pending >= 2 && group % 100 == 0)
                (group, pending, closed) = (group + 10 + pending, -1, true);
            else if (word.Class == NumberWordClass.Tens && pending >= 1 && group % 100 == 0)
                (group, pending) = (group + (pending * 10), -1);
            else if (word.Class == NumberWordClass.Hundreds && pending >= 1 && group == 0)
                (group, pending) = (pending * 100, -1);
            else if (word.Class == NumberWordClass.Scale && (group > 0 || pending > 0) && word.Value < last)
            {
                total += (group + Math.Max(pending, 0)) * word.Value;
                (group, pending, closed, last, scale) = (0, -1, false, word.Value, word.Value);
            }
            else if (word.Class == NumberWordClass.Half && !any)
            {
                (pending, half, any) = (0.5m, true, true);
                at++;
                if (at >= tokens.Length || NumberWord.Of(tokens[at]).Class != NumberWordClass.Scale)
                    return Share(at, 50, out number);
                continue;
            }
            else if (word.Class == NumberWordClass.Half && pending > 0 && word.Value == 0.5m && !half)
                (pending, half, closed) = (pending + 0.5m, true, true);
            else if (word.Class == NumberWordClass.Point && any && TryDecimals(tokens, ref at, out decimal decimals))
            {
                pending = Math.Max(pending, 0) + decimals;
                closed = true;
                continue;
            }
            else if (word.Class == NumberWordClass.Denominator && pending > 0 && total == 0 && group == 0)
                return Share(at + 1, pending * 100 / word.Value, out number);
            else
                break;
            any = true;
            at++;
        }

        // A number so large that it overflows is no number anybody states
        decimal value = total + group + Math.Max(pending, 0);
        number = new ParsedNumber { End = at, Value = value, Low = value, High = value, Scale = scale, Mantissa = value / scale, IsSpelled = true };
        return any;
    }

    private static bool TryDecimals(ReadOnlySpan<Token> tokens, ref int at, out decimal decimals)
    {
        decimals = 0;
        decimal place = 0.1m;
        int i = at + 1;
        while (i < tokens.Length && i - at < 10 && NumberWord.Of(tokens[i]) is { Class: NumberWordClass.Digit } digit)
        {
            decimals += digit.Value * place;
            place /= 10;
            i++;
        }

        if (i == at + 1)
            return false;
        at = i;
        return true;
    }

    private static bool TryVague(ReadOnlySpan<Token> tokens, int index, decimal low, decimal end, out ParsedNumber number)
    {
        int at = index + 1;
        decimal scale = 1;
        while (IsAdjacentWord(tokens, at) && NumberWord.Of(tokens[at]) is { Class: NumberWordClass.Scale } word && scale < 1e18m)
        {
            scale *= word.Value;
            at++;
        }

        number = new ParsedNumber { End = at, Low = low * scale, High = (end * scale) - 1, Scale = scale, IsVague = true };
        return true;
    }

    private static bool TrySeveral(ReadOnlySpan<Token> tokens, int index, out ParsedNumber number)
    {
        number = default;
        if (!IsAdjacentWord(tokens, index + 1))
            return false;
        NumberWord word = NumberWord.Of(tokens[index + 1]);
        return word.Class is NumberWordClass.Tens or NumberWordClass.Hundreds or NumberWordClass.Scale && TryVague(tokens, index + 1, 2 * word.Value, 10 * word.Value, out number);
    }

    private static bool Share(int end, decimal percent, out ParsedNumber number)
    {
        number = new ParsedNumber { End = end, Value = Math.Round(percent, 6), Low = Math.Round(percent, 6), High = Math.Round(percent, 6), Scale = 1, IsFraction = true, IsSpelled = true };
        return true;
    }

    private static bool IsForeignCurrency(TokenizedText text, int index) => text.Tokens[index].Kind == TokenKind.Symbol && text.Text[text.Tokens[index].Start] != '%';

    /// <summary>How many tokens <c>600-an</c> takes; 0 where the number has no such ending.</summary>
    private static int SuffixAn(TokenizedText text, int index)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        if (text.TextOf(tokens[index]).EndsWith("-an", StringComparison.Ordinal))
            return 1;
        return index + 2 < tokens.Length && !tokens[index + 1].Has(TokenFlags.SpaceBefore) && text.Text[tokens[index + 1].Start] == '-'
            && !tokens[index + 2].Has(TokenFlags.SpaceBefore) && Context.Is(tokens[index + 2], ContextClass.SuffixAn) ? 3 : 0;
    }

    /// <summary>The place of the last digit that is not zero: 100 for 600, 10 for 30.</summary>
    private static decimal LastPlace(decimal value)
    {
        decimal place = 1;
        while (place < 1e18m && value >= place * 10 && value % (place * 10) == 0)
            place *= 10;
        return place;
    }
}
