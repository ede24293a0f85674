using System.Globalization;
using ClaimCompare.Language;

namespace ClaimCompare;

/// <summary>Builds reasons in both languages from the templates of <c>reasons.tsv</c>; each writes numbers as its language does.</summary>
internal static class Reasons
{
    private static readonly Dictionary<string, (string Indonesian, string English)> Templates = Load();

    /// <summary>The reason of a rule.</summary>
    public static Reason Of(string code, params string[] values)
    {
        (string indonesian, string english) = Templates[code];
        return new Reason(code, Fill(indonesian, values), Fill(english, Array.ConvertAll(values, EnglishNumbers.Of)));
    }

    /// <summary>A word of the templates in Indonesian, or an empty string.</summary>
    public static string Word(string code) => Templates.TryGetValue(code, out (string Indonesian, string English) row) ? row.Indonesian : string.Empty;

    /// <summary>A figure as people read it: grouped by points, with its qualifier's sign.</summary>
    public static string Show(NumericClaim claim)
    {
        string sign = claim.Qualifier switch
        {
            Qualifier.Approx => "±",
            Qualifier.MoreThan => ">",
            Qualifier.AtLeast => "≥",
            Qualifier.LessThan or Qualifier.Almost => "<",
            Qualifier.AtMost => "≤",
            _ => string.Empty,
        };
        if (claim.Value is { } value)
            return sign + Show(value);
        return ShowInterval(claim.Low, claim.High);
    }

    /// <summary>An interval; an ellipsis where an end is open.</summary>
    public static string ShowInterval(decimal? from, decimal? to) => (from is { } low ? Show(low) : "…") + "–" + (to is { } high ? Show(high) : "…");

    /// <summary>A number grouped by points, with a decimal comma.</summary>
    public static string Show(decimal value) => value.ToString("#,0.######", Format);

    /// <summary>A number as a language writes it: <c>id</c> as <see cref="Show(decimal)"/>, else grouped by commas with a decimal point.</summary>
    public static string Show(decimal value, string language) => language == "id" ? Show(value) : value.ToString("#,0.######", CultureInfo.InvariantCulture);

    private static readonly NumberFormatInfo Format = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = ",", NegativeSign = "-" };

    private static string Fill(string template, string[] values)
    {
        for (int i = 0; i < values.Length; i++)
            template = template.Replace("{" + i.ToString(CultureInfo.InvariantCulture) + "}", values[i], StringComparison.Ordinal);
        return template;
    }

    private static Dictionary<string, (string, string)> Load()
    {
        LexiconFile file = LexiconFile.Load("reasons");
        return file.Rows.ToDictionary(r => r[0], r => (file.Cell(r, "id"), file.Cell(r, "en")), StringComparer.Ordinal);
    }
}
