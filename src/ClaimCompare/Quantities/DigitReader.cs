using System.Globalization;

namespace ClaimCompare.Quantities;

/// <summary>Reads digits with separators.</summary>
/// <remarks>
/// Indonesian groups thousands with points and begins the decimals with a comma (EYD V). One point or comma that does not group three digits
/// begins decimals; several commas that group three digits each are grouping; where both signs stand, the last one begins the decimals. One
/// comma before exactly three digits is a decimal comma, but grouping behind a currency sign that is written the English way (<c>$1,250</c>).
/// </remarks>
internal static class DigitReader
{
    private const int MostPower = 20;
    private const int MostFast = 18;

    /// <summary>Reads the value of a token of digits.</summary>
    /// <param name="s">The token's text; a final <c>-an</c> is passed over.</param>
    /// <param name="foreign">Whether a currency sign stands before it.</param>
    /// <param name="value">The value.</param>
    /// <param name="plain">Whether there are digits alone.</param>
    public static bool TryRead(ReadOnlySpan<char> s, bool foreign, out decimal value, out bool plain)
    {
        value = 0;
        plain = true;
        if (s.EndsWith("-an", StringComparison.Ordinal))
            s = s[..^3];
        int e = s.IndexOfAny('e', 'E');
        if (e > 0)
        {
            plain = false;
            value = 0;
            return TryRead(s[..e], foreign, out decimal mantissa, out _) && int.TryParse(s[(e + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int power) && Math.Abs(power) <= MostPower
                && (value = Shift(mantissa, power)) == value;
        }

        if (Fraction(s) is { } fraction)
        {
            plain = false;
            value = fraction;
            return true;
        }

        int points = s.Count('.'), commas = s.Count(',');
        plain = points + commas == 0;
        int decimalAt = -1;
        if (points > 0 && commas > 0)
            decimalAt = Math.Max(s.LastIndexOf('.'), s.LastIndexOf(','));
        else if (points == 1 && !Groups(s, '.'))
            decimalAt = s.IndexOf('.');
        else if (commas == 1 && !(foreign && Groups(s, ',')))
            decimalAt = s.IndexOf(',');
        else if ((points > 1 && !Groups(s, '.')) || (commas > 1 && !Groups(s, ',')))
            return false;
        if (s.Length <= MostFast)
            return TryFast(s, decimalAt, out value);
        decimal place = 0.1m;
        int digits = 0;
        for (int i = 0; i < s.Length; i++)
        {
            char c = s[i];
            if (c is '.' or ',' or ' ' or '\u00A0')
                continue;
            if (!char.IsAsciiDigit(c) || ++digits > 24)
                return false;
            if (decimalAt >= 0 && i > decimalAt)
            {
                value += (c - '0') * place;
                place /= 10;
            }
            else
            {
                value = (value * 10) + (c - '0');
            }
        }

        return digits > 0;
    }

    /// <summary>Digits that a 64-bit number holds.</summary>
    private static bool TryFast(ReadOnlySpan<char> s, int decimalAt, out decimal value)
    {
        value = 0;
        long digits = 0;
        byte places = 0;
        bool any = false;
        for (int i = 0; i < s.Length; i++)
        {
            char c = s[i];
            if (c is '.' or ',' or ' ' or '\u00A0')
                continue;
            if (!char.IsAsciiDigit(c))
                return false;
            digits = (digits * 10) + (c - '0');
            any = true;
            if (decimalAt >= 0 && i > decimalAt)
                places++;
        }

        value = places == 0 ? digits : new decimal((int)digits, (int)(digits >> 32), 0, isNegative: false, places);
        return any;
    }

    /// <summary>A number with its decimal point moved; 0 where nothing is left of it.</summary>
    public static decimal Shift(decimal value, int places)
    {
        for (int i = 0; i < Math.Abs(places); i++)
            value = places > 0 ? value > NumberParser.Largest / 10 ? value : value * 10 : value / 10;
        return value;
    }

    /// <summary>The value of digits behind a decimal comma.</summary>
    public static decimal Decimals(ReadOnlySpan<char> digits)
    {
        decimal value = 0, place = 0.1m;
        foreach (char c in digits)
        {
            if (char.IsAsciiDigit(c))
                value += (c - '0') * place;
            place /= 10;
        }

        return value;
    }

    /// <summary>A sign for a fraction, alone or behind whole digits: <c>½</c>, <c>2½</c>.</summary>
    private static decimal? Fraction(ReadOnlySpan<char> s)
    {
        if (s.IsEmpty)
            return null;
        decimal? part = s[^1] switch
        {
            '½' => 0.5m,
            '¼' => 0.25m,
            '¾' => 0.75m,
            '⅓' => 1m / 3,
            '⅔' => 2m / 3,
            '⅛' => 0.125m,
            _ => null,
        };
        if (part is null || s[..^1].ContainsAnyExceptInRange('0', '9') || s.Length > 10)
            return null;
        decimal whole = 0;
        foreach (char c in s[..^1])
            whole = (whole * 10) + (c - '0');
        return whole + part;
    }

    /// <summary>Whether the sign groups three digits each time, with one to three digits before the first and no leading zero.</summary>
    private static bool Groups(ReadOnlySpan<char> s, char sign)
    {
        int first = s.IndexOf(sign);
        if (first is < 1 or > 3 || (s[0] == '0'))
            return false;
        for (int at = first; at < s.Length; at += 4)
        {
            if (s[at] != sign || s.Length - at < 4 || (s.Length - at > 4 && s[at + 4] != sign))
                return false;
        }

        return true;
    }
}
