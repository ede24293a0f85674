using System.Globalization;

namespace ClaimCompare.Writing.Report;

/// <summary>Writes numbers as a language groups them: <c>6.000</c> in Indonesian, <c>6,000</c> in English.</summary>
internal sealed class ReportNumbers
{
    private const int LongestQuote = 40;
    private static readonly int[] Powers = [12, 9, 6];
    private readonly ReportTexts _texts;
    private readonly NumberFormatInfo _format;

    public ReportNumbers(ReportTexts texts)
    {
        _texts = texts;
        bool indonesian = texts.Language == "id";
        _format = new NumberFormatInfo { NumberGroupSeparator = indonesian ? "." : ",", NumberDecimalSeparator = indonesian ? "," : ".", NegativeSign = "−" };
    }

    /// <summary>A number in full.</summary>
    public string Plain(decimal value) => value.ToString("#,0.######", _format);

    /// <summary>A number with its unit; in words of scale (<c>1,2 triliun</c>) where that loses nothing.</summary>
    public string WithUnit(decimal value, string? unit) => Unit(Scaled(value), unit);

    /// <summary>A number in the fewest characters, for axes and labels: <c>150 rb</c>, <c>1,2 jt</c>; rounded to three digits where it must be.</summary>
    public string Short(decimal value)
    {
        decimal size = Math.Abs(value);
        int power = size >= 1e15m ? 15 : size >= 1e12m ? 12 : size >= 1e9m ? 9 : size >= 1e6m ? 6 : size >= 1e5m && size % 1000 == 0 ? 3 : 0;
        if (power == 0)
            return Plain(Rounded(value, 2));
        decimal scaled = value / Power(power);
        return Join(_texts.Fill("scale." + power.ToString(CultureInfo.InvariantCulture), Plain(Rounded(scaled, Math.Abs(scaled) < 10 ? 2 : 1))));
    }

    /// <summary>A claim's figure with the sign of its qualifier; vague words as they stand, in quotation marks.</summary>
    public string Figure(NumericClaim claim, bool brief = false)
    {
        string Show(decimal value) => brief ? Short(value) : WithUnit(value, claim.Unit);
        string figure = claim switch
        {
            { Qualifier: Qualifier.Vague } => Quote(claim.Number),
            { Value: { } value } => Sign(claim.Qualifier) + Show(value),
            { Low: { } low, High: { } high } when low == high => Sign(claim.Qualifier) + Show(low),
            { Low: { } low, High: { } high } => Sign(claim.Qualifier) + (brief ? Short(low) + "–" + Short(high) : Unit(Scaled(low) + "–" + Scaled(high), claim.Unit)),
            { Low: { } low } => "≥\u00A0" + Show(low),
            { High: { } high } => "≤\u00A0" + Show(high),
            _ => Quote(claim.Number),
        };
        return claim.OutOf is { } whole && !brief ? figure + " " + _texts.Fill("out-of", WithUnit(whole, claim.Unit)) : figure;
    }

    /// <summary>An interval; an open end as the word for it.</summary>
    public string Interval(decimal? low, decimal? high, string? unit) => low is { } a && high is { } b
        ? a == b ? WithUnit(a, unit) : Unit(Scaled(a) + "–" + Scaled(b), unit)
        : low is { } l ? "≥\u00A0" + WithUnit(l, unit) : high is { } h ? "≤\u00A0" + WithUnit(h, unit) : _texts["open"];

    private static string Sign(Qualifier qualifier) => qualifier switch
    {
        Qualifier.Approx => "~",
        Qualifier.MoreThan => ">\u00A0",
        Qualifier.AtLeast => "≥\u00A0",
        Qualifier.LessThan or Qualifier.Almost => "<\u00A0",
        Qualifier.AtMost => "≤\u00A0",
        _ => string.Empty,
    };

    private static string Quote(string words) => "“" + (words.Length > LongestQuote ? words[..LongestQuote] + "…" : words) + "”";

    private string Scaled(decimal value)
    {
        decimal size = Math.Abs(value);
        foreach (int power in Powers)
        {
            if (size >= Power(power) && size < Power(power) * 1_000_000 && (value / Power(power) * 100) % 1 == 0)
                return Join(_texts.Fill("word." + power.ToString(CultureInfo.InvariantCulture), Plain(value / Power(power))));
        }

        return Plain(value);
    }

    private string Unit(string number, string? unit)
    {
        if (string.IsNullOrEmpty(unit))
            return number;
        if (_texts.Find("unit." + unit) is { } template)
            return Join(template.Replace("{0}", number, StringComparison.Ordinal));
        return unit.Length == 3 && unit.AsSpan().IndexOfAnyExceptInRange('A', 'Z') < 0 ? unit + "\u00A0" + number : number + "\u00A0" + unit;
    }

    /// <summary>Number and word stay on one line.</summary>
    private static string Join(string text) => text.Replace(' ', '\u00A0');

    private static decimal Power(int power)
    {
        decimal value = 1;
        for (int i = 0; i < power; i++)
            value *= 10;
        return value;
    }

    private static decimal Rounded(decimal value, int decimals) => Math.Round(value, decimals, MidpointRounding.AwayFromZero);
}
