using ClaimCompare.Reading;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests.Reconciling;

public sealed class LinkFinderTests
{
    [Theory]
    [InlineData("Sebanyak 40 orang tewas di Sumatera Utara, kata BNPB. Sebanyak 12 orang tewas di Medan.", 12, 40, RelationKind.PartOf)]
    [InlineData("Sebanyak 40 orang tewas di Medan, kata BNPB. Sebanyak 12 anak tewas di Medan.", 12, 40, RelationKind.PartOf)]
    [InlineData("Sebanyak 37 dari 64 rumah di Medan rusak, kata BNPB. Di sana berdiri 64 rumah.", 37, 64, RelationKind.PartOf)]
    [InlineData("Pesawat itu membawa 62 penumpang dan 6 awak, sehingga 68 orang berada di dalamnya.", 62, 68, RelationKind.PartOf)]
    [InlineData("Sebanyak 1.140 keluarga mengungsi di Medan, kata BNPB. Sebanyak 4.954 jiwa mengungsi di Medan.", 1140, 4954, RelationKind.Definition)]
    public void Find_GroupsOfOneArticle_TellsHowTheyRelate(string text, int first, int second, RelationKind expected)
    {
        Comparison comparison = new ClaimComparer().Compare([ArticleReader.FromText("a", text, PartialDate.OfDay(new DateOnly(2025, 3, 3)))]);
        comparison.Links.Where(l => l.Kind == expected).Select(l => new[] { Best(l.A), Best(l.B) }.Order()).Should().ContainEquivalentOf(new decimal?[] { first, second }.Order());
        decimal? Best(int group) => comparison.Groups[group].Estimate.Best;
    }

    [Fact]
    public void Find_FiguresThatHaveNothingToDoWithEachOther_AreNotLinked()
    {
        Comparison comparison = new ClaimComparer().Compare([ArticleReader.FromText("a", "Sebanyak 12 gembala tewas di Medan. Sebanyak 40 prajurit tewas di Jakarta. Harga beras naik menjadi Rp12.900.", PartialDate.OfDay(new DateOnly(2025, 3, 3)))]);
        comparison.Groups.Should().HaveCountGreaterThan(2);
        comparison.Links.Should().BeEmpty();
    }
}
