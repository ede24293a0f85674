using ClaimCompare.Writing.Report;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests.Writing.Report;

/// <summary>Numbers and dates as a language writes them. A dot above stands for a space that does not break.</summary>
public sealed class ReportNumbersTests
{
    [Theory]
    [InlineData("6000", null, "6.000", "6,000")]
    [InlineData("12.5", "%", "12,5%", "12.5%")]
    [InlineData("1200000000000", "IDR", "Rp1,2˙triliun", "Rp1.2˙trillion")]
    [InlineData("1234567", null, "1.234.567", "1,234,567")]
    [InlineData("2500000", "USD", "US$2,5˙juta", "US$2.5˙million")]
    [InlineData("300", "KK", "300˙KK", "300˙households")]
    [InlineData("40", "SGD", "SGD˙40", "SGD˙40")]
    [InlineData("7.2", "km", "7,2˙km", "7.2˙km")]
    [InlineData("-15", null, "−15", "−15")]
    [InlineData("79228162514264337593543950335", null, "79.228.162.514.264.337.593.543.950.335", "79,228,162,514,264,337,593,543,950,335")]
    public void WithUnit_AValue_IsWrittenAsTheLanguageDoes(string value, string? unit, string indonesian, string english)
    {
        decimal number = decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture);

        Shown(ReportTexts.In("id").Numbers.WithUnit(number, unit)).Should().Be(indonesian);
        Shown(ReportTexts.In("en").Numbers.WithUnit(number, unit)).Should().Be(english);
    }

    [Theory]
    [InlineData("15000", "15.000", "15,000")]
    [InlineData("150000", "150˙rb", "150k")]
    [InlineData("1200000", "1,2˙jt", "1.2m")]
    [InlineData("950000000000", "950˙M", "950bn")]
    [InlineData("0.123456", "0,12", "0.12")]
    public void Short_AValue_IsBrief(string value, string indonesian, string english)
    {
        decimal number = decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture);

        Shown(ReportTexts.In("id").Numbers.Short(number)).Should().Be(indonesian);
        Shown(ReportTexts.In("en").Numbers.Short(number)).Should().Be(english);
    }

    [Theory]
    [InlineData(Qualifier.Approx, 600, 600, 600, "~600")]
    [InlineData(Qualifier.MoreThan, 600, 600, null, ">˙600")]
    [InlineData(Qualifier.AtLeast, 600, 600, null, "≥˙600")]
    [InlineData(Qualifier.Almost, 600, null, 600, "<˙600")]
    [InlineData(Qualifier.AtMost, 600, null, 600, "≤˙600")]
    [InlineData(Qualifier.Range, null, 200, 300, "200–300")]
    [InlineData(Qualifier.Vague, null, 1000, 9999, "“ribuan”")]
    [InlineData(Qualifier.Exact, null, 200, null, "≥˙200")]
    [InlineData(Qualifier.Exact, null, null, null, "“ribuan”")]
    public void Figure_AQualifier_IsASign(Qualifier qualifier, int? value, int? low, int? high, string expected)
    {
        var claim = new NumericClaim { ArticleId = "a", Span = new TextSpan(0, 6), Number = "ribuan", Value = value, Low = low, High = high, Qualifier = qualifier };

        Shown(ReportTexts.In("en").Numbers.Figure(claim)).Should().Be(expected);
    }

    [Theory]
    [InlineData("en", "Rose from 600 (2025-04) to >6,000 (2025-11-14T17:30).", "Rose from 600 (April˙2025) to >6,000 (14˙November˙2025, 17:30).")]
    [InlineData("id", "Naik dari 600 (2025-04) menjadi >6.000 (2025-11-14T17:30).", "Naik dari 600 (April˙2025) menjadi >6.000 (14˙November˙2025, 17.30).")]
    [InlineData("en", "", "")]
    public void Localise_AReason_WritesDatesAsTheLanguageDoes(string language, string reason, string expected) =>
        Shown(ReportTexts.In(language).Dates.Localise(reason)).Should().Be(expected);

    private static string Shown(string text) => text.Replace('\u00A0', '˙');
}
