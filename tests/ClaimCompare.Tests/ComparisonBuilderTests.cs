using ClaimCompare.Reading;
using ClaimCompare.Tests.Writing;
using ClaimCompare.Writing;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests;

public sealed class ComparisonBuilderTests
{
    private static readonly Article[] Articles =
    [
        Of("a", "Sebanyak 12 orang tewas di Medan, kata BNPB.", 3),
        Of("b", "Korban tewas di Medan menjadi 15 orang, kata BNPB.", 4),
        Of("c", "PMI menyebut 210 rumah di Medan rusak.", 4),
    ];

    [Fact]
    public void Build_ArticlesOneByOne_GivesWhatTheyGiveAtOnce()
    {
        var builder = new ComparisonBuilder();
        foreach (Article article in Articles.Reverse())
        {
            builder.Add(article);
            builder.Build().Articles.Should().HaveCount(builder.Count);
        }

        Json(builder.Build()).Should().Be(Json(new ClaimComparer().Compare(Articles)));
    }

    [Fact]
    public void Add_SameArticleAgain_ReplacesIt()
    {
        var builder = new ComparisonBuilder();
        builder.Add(Articles[0]);
        builder.Add(Of("a", "Sebanyak 13 orang tewas di Medan, kata BNPB.", 3));
        builder.Count.Should().Be(1);
        builder.Build().Groups.Should().ContainSingle().Which.Estimate.Best.Should().Be(13);
    }

    [Fact]
    public void Remove_Article_TakesItsClaimsOut()
    {
        var builder = new ComparisonBuilder();
        builder.Add(Articles[0]);
        builder.Build().Groups.Should().NotBeEmpty();
        builder.Remove("a").Should().BeTrue();
        builder.Remove("a").Should().BeFalse();
        builder.Build().Groups.Should().BeEmpty();
    }

    private static Article Of(string id, string text, int day) => ArticleReader.FromText(id, text, PartialDate.OfDay(new DateOnly(2025, 3, day)));

    private static string Json(Comparison comparison) => Written.By(s => ComparisonJsonWriter.Write(s, comparison, "en"));
}
