using ClaimCompare.Reading;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests;

public sealed class ExtractAllTests
{
    private static readonly ClaimExtractor Extractor = new();

    [Theory]
    [InlineData(1)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(200)]
    public void ExtractAll_SoManyArticles_GivesEachItsOwnClaimsInTheirOrder(int count)
    {
        // Some are long, some have a title, some have no number, one stands there twice in a row
        Article[] articles = [.. Enumerable.Range(0, count).Select(Of)];
        if (count > 2)
            articles[2] = articles[1];
        List<ArticleClaims> all = [.. Extractor.ExtractAll(articles)];
        all.Select(a => a.Article).Should().Equal(articles);
        foreach (ArticleClaims one in all)
            one.Claims.Should().BeEquivalentTo(Extractor.Extract(one.Article), o => o.WithStrictOrdering());
    }

    [Fact]
    public void ExtractAll_NoArticles_GivesNone() => Extractor.ExtractAll([]).Should().BeEmpty();

    [Fact]
    public void ExtractAll_LongArticles_TakesNoMoreOfThemThanABatchHolds()
    {
        int taken = 0;
        string text = new('a', 100_000);
        IEnumerable<Article> Source()
        {
            for (int i = 0; i < 10; i++)
            {
                taken++;
                yield return ArticleReader.FromText("a" + i, text);
            }
        }

        using IEnumerator<ArticleClaims> claims = Extractor.ExtractAll(Source()).GetEnumerator();
        taken.Should().Be(0, "nothing is taken before it is asked for");
        claims.MoveNext().Should().BeTrue();
        taken.Should().Be(2, "the second reaches the bound");
    }

    [Fact]
    public void ExtractAll_SourceThatFails_GivesTheArticlesBeforeAndThenItsException()
    {
        static IEnumerable<Article> Source()
        {
            yield return Of(1);
            yield return Of(2);
            throw new InvalidDataException("rusak");
        }

        var seen = new List<string>();
        FluentActions.Invoking(() => Take(Source(), seen)).Should().Throw<InvalidDataException>().WithMessage("rusak");
        seen.Should().Equal("a1", "a2");
    }

    [Fact]
    public void ExtractAll_ANullAmongTheArticles_GivesThoseBeforeAndThrows()
    {
        var seen = new List<string>();
        FluentActions.Invoking(() => Take([Of(1), null!, Of(2)], seen)).Should().Throw<ArgumentException>().WithParameterName("articles");
        seen.Should().Equal("a1");
    }

    [Fact]
    public void ExtractAll_CallerThatLeaves_DisposesTheSource()
    {
        bool isDisposed = false;
        IEnumerable<Article> Source()
        {
            try
            {
                for (int i = 0; ; i++)
                    yield return Of(i);
            }
            finally
            {
                isDisposed = true;
            }
        }

        Extractor.ExtractAll(Source()).First().Article.Id.Should().Be("a0");
        isDisposed.Should().BeTrue();
    }

    [Fact]
    public void ExtractAll_Null_ThrowsAtOnce() => FluentActions.Invoking(() => Extractor.ExtractAll(null!)).Should().Throw<ArgumentNullException>();

    private static void Take(IEnumerable<Article> articles, List<string> seen)
    {
        foreach (ArticleClaims one in Extractor.ExtractAll(articles))
            seen.Add(one.Article.Id);
    }

    private static Article Of(int number)
    {
        string sentence = number % 5 == 3 ? "Hujan turun di Lumbungsari. " : $"Sebanyak {number + 2} rumah rusak di Lumbungsari, kata Rahma Widuri. Ia menambahkan, {number + 3} warga mengungsi. ";
        Article article = ArticleReader.FromText("a" + number, string.Concat(Enumerable.Repeat(sentence, number % 4 == 0 ? 30 : 1)));
        return number % 3 == 0 ? article with { Title = $"{number + 2} Rumah Rusak di Lumbungsari" } : article;
    }
}
