using ClaimCompare.Comparing;
using ClaimCompare.Reading;

namespace ClaimCompare.Tests.Comparing;

/// <summary>Claims made by hand, each in an article of its own unless one is named.</summary>
internal static class Claims
{
    /// <summary>A claim with the features that comparing looks at.</summary>
    /// <param name="value">The value; null with a low end where only that is known.</param>
    /// <param name="day">The day of March 2025 on which its article was published.</param>
    /// <param name="source">Who says it; null for the article's own voice.</param>
    /// <param name="kind">What it measures.</param>
    /// <param name="article">The article's name.</param>
    /// <param name="when">When it is true, in ISO 8601.</param>
    /// <param name="modality">Fact, plan or denied.</param>
    /// <param name="qualifier">How the words bound it.</param>
    /// <param name="organisation">The body that the source speaks for.</param>
    /// <param name="place">Where.</param>
    /// <param name="counted">What is counted.</param>
    /// <param name="via">Who passed it on.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="measure">Level, change or rate.</param>
    public static ClaimFeatures Of(decimal value, int day, string? source = null, ClaimKind kind = ClaimKind.Deaths, string? article = null, string? when = null, Modality modality = Modality.Actual,
        Qualifier qualifier = Qualifier.Exact, string? organisation = null, string? place = null, string? counted = "orang",
        string? via = null, string? unit = null, Measure measure = Measure.Level)
    {
        string id = article ?? $"a{day}{source}{via}{value}{unit}";
        PartialDate? time = PartialDate.TryParse(when, out PartialDate parsed) ? parsed : null;
        bool lower = qualifier is Qualifier.MoreThan or Qualifier.AtLeast, upper = qualifier is Qualifier.LessThan or Qualifier.AtMost or Qualifier.Almost;
        var claim = new NumericClaim
        {
            ArticleId = id,
            Span = new TextSpan(0, 2),
            Number = value.ToString(System.Globalization.CultureInfo.InvariantCulture),
            Value = value,
            Low = upper ? null : value,
            High = lower ? null : value,
            Qualifier = qualifier,
            Kind = kind,
            Modality = modality,
            Object = counted,
            Place = place,
            When = time,
            Unit = unit,
            Measure = measure,
            Attribution = source is null && via is null ? Attribution.Narrator : new Attribution { Sources = source is null ? [] : [new Source(source, organisation)], Via = via is null ? [] : [via] },
        };
        return ClaimFeatures.Of(claim, ArticleReader.FromText(id, "Teks.", PartialDate.OfDay(new DateOnly(2025, 3, day))));
    }
}
