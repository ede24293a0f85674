using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests.Claims;

public class ClaimMarksTests
{
    [Theory]
    [InlineData("Data sementara menyebutkan 12 orang tewas.", ClaimMarks.Provisional)]
    [InlineData("Hingga pukul 17.00 WIB, sebanyak 12 orang tewas.", ClaimMarks.Provisional)]
    [InlineData("Sebanyak 12 orang tewas dan jumlah itu masih bisa bertambah.", ClaimMarks.Provisional)]
    [InlineData("Klaim bahwa 12 tentara tewas belum dapat diverifikasi.", ClaimMarks.Unverified)]
    [InlineData("Dikabarkan 12 orang tewas.", ClaimMarks.Unverified)]
    [InlineData("BPBD meralat jumlah korban tewas menjadi 12 orang.", ClaimMarks.Corrected)]
    [InlineData("Sebanyak 12 orang tewas dalam kecelakaan itu.", ClaimMarks.None)]
    [InlineData("Polisi memverifikasi bahwa 12 orang tewas.", ClaimMarks.None)]
    public void Extract_WordsOfStanding_AreMarks(string text, ClaimMarks expected) => Last(text).Marks.Should().Be(expected);

    [Theory]
    [InlineData("Korban tewas bertambah dari 10 menjadi 13 orang.", 10)]
    [InlineData("Jumlah pengungsi turun dari 1.200 menjadi 800 jiwa.", 1200)]
    public void Extract_ChangeOfACount_KeepsTheValueBefore(string text, int expected) => Last(text).ChangedFrom.Should().Be(expected);

    [Theory]
    [InlineData("Korban tewas menjadi 13 orang.")]
    [InlineData("Dari 20 korban, 13 orang tewas.")]
    public void Extract_NoChange_HasNoValueBefore(string text) => Last(text).ChangedFrom.Should().BeNull();

    [Theory]
    [InlineData("Serangan itu menewaskan 12 anak-anak.", PopulationGroups.Children)]
    [InlineData("Serangan itu menewaskan 12 warga sipil.", PopulationGroups.Civilians)]
    [InlineData("Sebanyak 12 tentara Rusia tewas.", PopulationGroups.Combatants)]
    [InlineData("Sebanyak 12 awak kapal hilang.", PopulationGroups.Crew)]
    [InlineData("Sebanyak 12 anak perempuan terluka.", PopulationGroups.Children | PopulationGroups.Women)]
    [InlineData("Sebanyak 12 rumah rusak.", PopulationGroups.None)]
    public void Extract_CountedNoun_TellsThePopulation(string text, PopulationGroups expected) => Last(text).Population.Should().Be(expected);

    [Theory]
    [InlineData("Sebanyak 12 tentara Rusia tewas.", "Rusia")]
    [InlineData("Sebanyak 12 warga India ditangkap.", "India")]
    [InlineData("Sebanyak 12 warga ditangkap.", null)]
    [InlineData("Sebanyak 12 tentara di Rusia tewas.", null)]
    public void Extract_NationOfTheCounted_IsTheSide(string text, string? expected) => Last(text).Side.Should().Be(expected);

    [Fact]
    public void Extract_SimilarEventOfAnotherYear_IsItsAnchor() =>
        Last("Gempa serupa pada 2009 menewaskan 1.117 orang.").Event.Should().Be(new EventAnchor("gempa", PartialDate.OfYear(2009)));

    [Theory]
    [InlineData("Gempa itu menewaskan 12 orang.")]
    [InlineData("Gempa pada Senin menewaskan 12 orang.")]
    public void Extract_EventOfTheArticle_HasNoAnchor(string text) => Last(text).Event.Should().BeNull();

    private static NumericClaim Last(string text) =>
        new ClaimExtractor().Extract(new Article { Id = "a", Text = text, Date = PartialDate.OfDay(new DateOnly(2025, 6, 17)) })[^1];
}
