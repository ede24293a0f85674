using ClaimCompare.Language;

namespace ClaimCompare.Quantities;

/// <summary>Reads one number, in digits or words, with its scale words; no unit, no qualifier.</summary>
internal static class NumberParser
{
    /// <summary>No scale word takes a number beyond this: what is computed from it still fits a decimal.</summary>
    internal const decimal Largest = 1e24m;

    private const decimal MostPower = 20;
    private const decimal Thousand = 1000;
    private const int MostGroups = 5;

    /// <summary>Reads the number that begins at a token.</summary>
    public static bool TryParse(TokenizedText text, int index, out ParsedNumber number)
    {
        number = default;
        ReadOnlySpan<Token> tokens = text.Tokens;
        if ((uint)index >= (uint)tokens.Length)
            return false;
        if (PlainNumber.TryParse(text, index, out number))
            return true;
        bool found = tokens[index].Kind == TokenKind.Number ? TryDigits(text, index, out number) : TryWords(tokens, index, out number);
        if (found && number.End < tokens.Length && NumberWord.ClassOf(tokens[number.End]) == NumberWordClass.Large && LargeNumber.TryParse(tokens, index, number, out ParsedNumber large))
            number = large;
        else if (found && TryPower(tokens, number, out ParsedNumber power))
            number = power;
        return found;
    }

    private static bool TryWords(ReadOnlySpan<Token> tokens, int index, out ParsedNumber number)
    {
        number = default;
        NumberWord word = NumberWord.Of(tokens[index]);
        return word.Class switch
        {
            NumberWordClass.Digit when SpelledNumber.TryDigitRun(tokens, index, out number) => true,
            NumberWordClass.Digit or NumberWordClass.Whole or NumberWordClass.Half => SpelledNumber.TryParse(tokens, index, 0, out number),
            NumberWordClass.Fraction => SpelledNumber.ShareOrScale(tokens, index + 1, 1 / word.Value, out number),
            NumberWordClass.Vague => TryVague(tokens, index, word.Value == 11 ? 11 : word.Value == 10 ? 20 : word.Value, word.Value == 11 ? 20 : word.Value * 10, out number),
            NumberWordClass.Rounded => TryRounded(tokens, index, word.Value, out number),
            NumberWordClass.Several => TrySeveral(tokens, index, out number),
            _ => false,
        };
    }

    /// <summary>Lima koma empat kali sepuluh pangkat negatif enam.</summary>
    private static bool TryPower(ReadOnlySpan<Token> tokens, in ParsedNumber number, out ParsedNumber power)
    {
        power = default;
        int at = number.End;
        if (at + 3 > tokens.Length || !Context.Is(tokens[at], ContextClass.Times) || number.Value is not { } value || NumberWord.Of(tokens[at + 1]) is not { Class: NumberWordClass.Whole, Value: 10 } || !Context.Is(tokens[at + 2], ContextClass.Power))
            return false;
        bool negative = Context.At(tokens, at + 3, ContextClass.Minus);
        if (!SpelledNumber.TryParse(tokens, negative ? at + 4 : at + 3, 0, out ParsedNumber exponent) || exponent.Value is not { } e || e > MostPower)
            return false;
        decimal scaled = DigitReader.Shift(value, negative ? -(int)e : (int)e);
        power = new ParsedNumber { End = exponent.End, Value = scaled, Low = scaled, High = scaled, Scale = 1, IsSpelled = true };
        return true;
    }

    /// <summary>Whether a token joins the one before it without a gap that separates words.</summary>
    internal static bool IsAdjacentWord(ReadOnlySpan<Token> tokens, int index) => (uint)index < (uint)tokens.Length && tokens[index].Kind == TokenKind.Word && !tokens[index].Has(TokenFlags.SentenceStart);

    private static bool TryDigits(TokenizedText text, int index, out ParsedNumber number)
    {
        number = default;
        ReadOnlySpan<Token> tokens = text.Tokens;
        if (DigitFraction.IsOne(text, index, out decimal percent))
            return Share(index + 3, percent, out number);
        if (!DigitReader.TryRead(text.TextOf(tokens[index]), index > 0 && IsForeignCurrency(text, index - 1), out decimal value, out bool plain))
            return false;
        int at = index + 1;

        // 10 000 000: groups apart by spaces
        int groups = plain ? SpacedGroups(text, index) : 0;
        for (int i = 0; i < groups; i++, at++)
            value = (value * Thousand) + (DigitReader.TryRead(text.TextOf(tokens[at]), foreign: false, out decimal group, out _) ? group : 0);
        plain &= groups == 0;
        if (plain && IsBrokenGroup(text, index))
        {
            value = (value * Thousand) + (DigitReader.TryRead(text.TextOf(tokens[index + 2]), foreign: false, out decimal rest, out _) ? rest : 0);
            plain = false;
            at += 2;
        }

        // 600-an, in one token or in three
        int suffix = SuffixAn(text, index);
        if (suffix > 0)
        {
            // 300-an ribu: the scale behind it
            decimal place = LastPlace(value), times = 1;
            int end = index + suffix;
            for (; IsAdjacentWord(tokens, end) && NumberWord.Of(tokens[end]) is { Class: NumberWordClass.Scale } more && times <= Largest / (value + place) / more.Value; end++)
                times *= more.Value;
            number = new ParsedNumber { End = end, Value = value * times, Low = value * times, High = ((value + place) * times) - 1, Scale = times, IsApproximate = true, HasDigits = true, IsPlain = false };
            return true;
        }

        if (plain && IsBrokenDecimal(text, index, at))
        {
            value += DigitReader.Decimals(text.TextOf(tokens[at + 1]));
            plain = false;
            at += 2;
        }

        decimal total = 0, part = value, scale = 1, last = decimal.MaxValue;
        bool approximate = false;
        while (at < tokens.Length)
        {
            // Rp 4,8 (miliar)
            bool bracket = at + 2 < tokens.Length && text.Text[tokens[at].Start] == '(' && text.Text[tokens[at + 2].Start] == ')' && NumberWord.ClassOf(tokens[at + 1]) == NumberWordClass.Scale;
            NumberWord word = ScaleAt(text, bracket ? at + 1 : at, index);
            if (bracket)
                at += 2;
            if (word.Class == NumberWordClass.Vague && word.Value >= 1000 && scale == 1 && part <= Largest / word.Value)
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
            if (part > Largest / word.Value || scale > Largest / word.Value || (word.Class != NumberWordClass.Scale && part >= 10))
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

            if (word.Class == NumberWordClass.Scale && at < tokens.Length && NumberWord.ClassOf(tokens[at]) == NumberWordClass.Scale && NumberWord.Of(tokens[at]).Value > word.Value && total == 0)
                last = decimal.MaxValue;
        }

        // 2 ribu seratus: words go on behind the scale
        if (last < decimal.MaxValue && last >= 1000 && total == 0 && IsAdjacentWord(tokens, at) && NumberWord.ClassOf(tokens[at]) is NumberWordClass.Digit or NumberWordClass.Whole
            && SpelledNumber.TryParse(tokens, at, 0, out ParsedNumber tail) && tail.Value < last)
        {
            total += tail.Value!.Value;
            at = tail.End;
        }

        total += part;
        bool isPlain = plain && at == index + 1;
        number = new ParsedNumber
        {
            End = RestatedNumber.End(text, at, total),
            Value = total,
            Low = total,
            High = approximate ? total + Math.Max(LastPlace(value) * scale, 1) - 1 : total,
            Scale = scale,
            Mantissa = value,
            IsApproximate = approximate,
            HasDigits = true,
            IsPlain = isPlain,
            Small = total <= int.MaxValue ? (int)total : int.MaxValue,
        };
        return true;
    }

    /// <summary>How many groups of three digits follow a number of one to three: two and more, or one of zeros.</summary>
    private static int SpacedGroups(TokenizedText text, int index)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        if (tokens[index].Length > 3 || text.Text[tokens[index].Start] == '0')
            return 0;
        int at = index + 1;
        while (at < tokens.Length && at - index <= MostGroups && tokens[at].Kind == TokenKind.Number && tokens[at].Length == 3 && !tokens[at].Has(TokenFlags.SentenceStart)
            && !text.TextOf(tokens[at]).ContainsAnyExceptInRange('0', '9'))
            at++;
        int groups = at - index - 1;
        return groups is >= 2 and < MostGroups || (groups == 1 && text.TextOf(tokens[index + 1]) is "000") ? groups : 0;
    }

    /// <summary>54. 700 warga: a space behind the point of a thousand, where something counted follows and no date or item of a list ends.</summary>
    internal static bool IsBrokenGroup(TokenizedText text, int index)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        if (index + 3 >= tokens.Length || tokens[index].Length > 3 || tokens[index].Has(TokenFlags.SentenceStart) || text.Text[tokens[index + 1].Start] != '.' || tokens[index + 1].Has(TokenFlags.SpaceBefore)
            || tokens[index + 2].Kind != TokenKind.Number || tokens[index + 2].Length != 3 || tokens[index + 2].Has(TokenFlags.SentenceStart) || text.Text[tokens[index].Start] == '0')
            return false;
        return !text.TextOf(tokens[index]).ContainsAnyExceptInRange('0', '9') && !text.TextOf(tokens[index + 2]).ContainsAnyExceptInRange('0', '9') && IsAdjacentWord(tokens, index + 3) && !tokens[index + 3].IsCapitalised
            && !Context.At(tokens, index - 1, ContextClass.Month | ContextClass.Identifier | ContextClass.Day | ContextClass.ClockWord | ContextClass.Numbering | ContextClass.Service);
    }

    /// <summary>Rp 95, 7 miliar: a space behind the decimal comma, certain between a currency and a scale.</summary>
    private static bool IsBrokenDecimal(TokenizedText text, int index, int at)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        return index > 0 && at + 2 < tokens.Length && text.Text[tokens[at].Start] == ',' && !tokens[at].Has(TokenFlags.SpaceBefore) && tokens[at + 1].Kind == TokenKind.Number && tokens[at + 1].Length <= 2
            && UnitFinder.IsCurrencyBefore(text, index - 1) && NumberWord.ClassOf(tokens[at + 2]) == NumberWordClass.Scale;
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
        bool money = number > 0 && UnitFinder.IsCurrencyBefore(text, number - 1);
        bool rupiah = money && UnitFinder.IsRupiahBefore(text, number - 1);
        return c switch
        {
            'M' when rupiah => new NumberWord(NumberWordClass.Scale, 1_000_000_000),
            'M' when money || glued => new NumberWord(NumberWordClass.Scale, 1_000_000),
            'G' when glued => new NumberWord(NumberWordClass.Scale, 1_000_000_000),
            'T' when money => new NumberWord(NumberWordClass.Scale, 1_000_000_000_000),
            'K' or 'k' when glued && (tokens[number].Length > 1 || money) => new NumberWord(NumberWordClass.Scale, 1000),
            _ => default,
        };
    }

    private static bool TryVague(ReadOnlySpan<Token> tokens, int index, decimal low, decimal end, out ParsedNumber number)
    {
        int at = index + 1;
        decimal scale = 1;
        while (IsAdjacentWord(tokens, at) && NumberWord.Of(tokens[at]) is { Class: NumberWordClass.Scale } word && scale <= Largest / end / word.Value)
        {
            scale *= word.Value;
            at++;
        }

        number = new ParsedNumber { End = at, Low = low * scale, High = (end * scale) - 1, Scale = scale, IsVague = true };
        return true;
    }

    /// <summary>Seratusan, seribuan: a number word and all up to twice of it.</summary>
    private static bool TryRounded(ReadOnlySpan<Token> tokens, int index, decimal value, out ParsedNumber number)
    {
        TryVague(tokens, index, value, 2 * value, out ParsedNumber vague);
        number = new ParsedNumber { End = vague.End, Value = vague.Low, Low = vague.Low, High = vague.High, Scale = vague.Scale, IsApproximate = true, IsSpelled = true };
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

    internal static bool Share(int end, decimal percent, out ParsedNumber number)
    {
        number = new ParsedNumber { End = end, Value = Math.Round(percent, 2), Low = Math.Round(percent, 2), High = Math.Round(percent, 2), Scale = 1, IsFraction = true, IsSpelled = true };
        return true;
    }

    private static bool IsForeignCurrency(TokenizedText text, int index) => text.Tokens[index].Kind == TokenKind.Symbol && text.Text[text.Tokens[index].Start] != '%';

    /// <summary>How many tokens <c>600-an</c> takes; 0 where the number has no such ending.</summary>
    private static int SuffixAn(TokenizedText text, int index)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        if (text.TextOf(tokens[index]).EndsWith("-an", StringComparison.Ordinal))
            return 1;

        // 300an
        if (index + 1 < tokens.Length && !tokens[index + 1].Has(TokenFlags.SpaceBefore) && Context.Is(tokens[index + 1], ContextClass.SuffixAn))
            return 2;
        return index + 2 < tokens.Length && !tokens[index + 1].Has(TokenFlags.SpaceBefore) && text.Text[tokens[index + 1].Start] == '-'
            && !tokens[index + 2].Has(TokenFlags.SpaceBefore) && Context.Is(tokens[index + 2], ContextClass.SuffixAn) ? 3 : 0;
    }

    /// <summary>The place of the last digit that is not zero: 100 for 600, 10 for 30.</summary>
    internal static decimal LastPlace(decimal value)
    {
        decimal place = 1;
        while (place < 1e18m && value >= place * 10 && value % (place * 10) == 0)
            place *= 10;
        return place;
    }
}
