using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests;

/// <summary>Reasons write the same number as each language does.</summary>
public sealed class ReasonsTests
{
    [Theory]
    [InlineData("6.000", "6,000")]
    [InlineData(">1.234.567,25", ">1,234,567.25")]
    [InlineData("4,5", "4.5")]
    [InlineData("0,123456", "0.123456")]
    [InlineData("12, 1.200, 0,5", "12, 1,200, 0.5")]
    [InlineData("1.000–2.500", "1,000–2,500")]
    [InlineData("…–1.000", "…–1,000")]
    [InlineData("1.150 + 92", "1,150 + 92")]
    [InlineData("-1.150", "-1,150")]
    [InlineData("1.200 (warga 1.5)", "1,200 (warga 1.5)")]
    public void Of_Figures_AreEnglishInTheEnglishSentence(string value, string english)
    {
        Reason reason = Reasons.Of("relation.agree", value);
        reason.Indonesian.Should().Be("Angkanya sama: " + value + ".");
        reason.English.Should().Be("The figures are the same: " + english + ".");
    }

    [Theory]
    [InlineData("2025-11-14T17:30")]
    [InlineData("17.30")]
    [InlineData("0.87")]
    [InlineData("1.2.345")]
    [InlineData("1,5,3")]
    [InlineData("Posko 1.200")]
    [InlineData("1.200 rumah")]
    [InlineData("")]
    [InlineData(".,")]
    public void Of_AnythingElse_StaysAsItIs(string value) => Reasons.Of("relation.agree", value).English.Should().Be("The figures are the same: " + value + ".");

    [Theory]
    [InlineData("id", "1.234.567,5")]
    [InlineData("en", "1,234,567.5")]
    public void Show_ALanguage_GroupsAsItDoes(string language, string expected) => Reasons.Show(1234567.50m, language).Should().Be(expected);

    [Fact]
    public void Compare_LargeFigures_AreToldAsEachLanguageDoes()
    {
        Article[] articles = [Of("a", "Sebanyak 12.500 warga mengungsi di Lumbungsari, kata BPBD Lumbungsari.", 3), Of("b", "Sebanyak 14.000 warga mengungsi di Lumbungsari, menurut Palang Merah.", 3)];
        FigureGroup group = new ClaimComparer().Compare(articles).Groups.Should().ContainSingle().Which;
        string.Join(' ', group.Why.Select(r => r.English)).Should().Contain("14,000").And.NotContain("14.000");
        string.Join(' ', group.Why.Select(r => r.Indonesian)).Should().Contain("14.000").And.NotContain("14,000");
        group.Relations.Should().ContainSingle().Which.Why.English.Should().Contain("12,500");
    }

    private static Article Of(string id, string text, int day) => new() { Id = id, Text = text, Outlet = id, Date = PartialDate.OfDay(new DateOnly(2025, 3, day)) };
}
