using ClaimCompare.Language;
using ClaimCompare.Reading;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests.Language;

public sealed class SentenceFinderTests
{
    [Theory]
    [InlineData("dua", "Ada dua rumah rusak.")]
    [InlineData("tiga", "Ada tiga warga luka.")]
    public void Around_SpanInASentence_GivesTheSentence(string number, string expected)
    {
        const string Text = "Ada dua rumah rusak. Ada tiga warga luka.";
        Article article = ArticleReader.FromText("a", Text, null);
        int at = Text.IndexOf(number, StringComparison.Ordinal);
        TextSpan sentence = SentenceFinder.Around(article, new TextSpan(at, at + number.Length));
        Text[sentence.Start..sentence.End].Should().Be(expected);
    }

    [Fact]
    public void Around_SpanOutsideEverySentence_GivesTheSpan()
    {
        var span = new TextSpan(500, 503);
        SentenceFinder.Around(ArticleReader.FromText("a", "Ada dua rumah rusak.", null), span).Should().Be(span);
    }
}
