namespace ClaimCompare.Quantities;

/// <summary>Reads digits with separators.</summary>
/// <remarks>
/// Indonesian groups thousands with points and begins the decimals with a comma (EYD V). One point or comma that does not group three digits
/// begins decimals; several commas that group three digits each are grouping; where both signs stand, the last one begins the decimals. One
/// comma before exactly three digits is a decimal comma, but grouping behind a currency sign that is written the English way (<c>$1,250</c>).
/// </remarks>
internal static class DigitReader
{
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
        decimal place = 0.1m;
        int digits = 0;
        for (int i = 0; i < s.Length; i++)
        {
            char c = s[i];
            if (c is '.' or ',')
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
