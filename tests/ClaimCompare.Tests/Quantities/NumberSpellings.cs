using System.Globalization;

namespace ClaimCompare.Tests.Quantities;

/// <summary>Writes whole numbers in the ways Indonesian does, for the round trip through the reader.</summary>
internal static class NumberSpellings
{
    private static readonly string[] Digits = ["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"];
    private static readonly (long Scale, string Name, string[] Others)[] Scales =
    [
        (1_000_000_000_000_000, "kuadriliun", ["kuadriliun"]), (1_000_000_000_000, "triliun", ["triliun", "trilyun"]), (1_000_000_000, "miliar", ["miliar", "milyar"]), (1_000_000, "juta", ["juta", "jt"]), (1000, "ribu", ["ribu", "rb"]),
    ];

    /// <summary>All spellings of a number.</summary>
    public static IEnumerable<string> Of(long value)
    {
        yield return value.ToString(CultureInfo.InvariantCulture);
        yield return Grouped(value);
        string words = Words(value);
        yield return words;
        yield return char.ToUpperInvariant(words[0]) + words[1..];
        yield return words.ToUpperInvariant();
        yield return words.Replace(" belas", "belas", StringComparison.Ordinal).Replace(" puluh", "puluh", StringComparison.Ordinal).Replace(" ratus", "ratus", StringComparison.Ordinal);
        foreach ((long scale, _, string[] names) in Scales)
        {
            if (value < scale || value % (scale / 1000) != 0 || value / scale >= 1000)
                continue;
            decimal mantissa = (decimal)value / scale;
            foreach (string name in names)
            {
                yield return Comma(mantissa) + " " + name;
                yield return Comma(mantissa) + name;
            }
        }
    }

    /// <summary>The number in words.</summary>
    public static string Words(long value)
    {
        if (value < 10)
            return Digits[value];
        var parts = new List<string>();
        foreach ((long scale, string name, _) in Scales)
        {
            long chunk = value / scale;
            value %= scale;
            if (chunk == 1 && scale is 1000 or 1_000_000)
                parts.Add("se" + name);
            else if (chunk > 0)
                parts.Add(Words(chunk) + " " + name);
        }

        if (value >= 100)
            parts.Add(value / 100 == 1 ? "seratus" : Digits[value / 100] + " ratus");
        value %= 100;
        if (value is 10 or 11)
            parts.Add(value == 10 ? "sepuluh" : "sebelas");
        else if (value is > 11 and < 20)
            parts.Add(Digits[value - 10] + " belas");
        else
        {
            if (value >= 20)
                parts.Add(Digits[value / 10] + " puluh");
            if (value % 10 > 0)
                parts.Add(Digits[value % 10]);
        }

        return string.Join(' ', parts);
    }

    private static string Grouped(long value) => value.ToString("#,0", new NumberFormatInfo { NumberGroupSeparator = "." });

    private static string Comma(decimal value) => value.ToString("0.###", new NumberFormatInfo { NumberDecimalSeparator = "," });
}
