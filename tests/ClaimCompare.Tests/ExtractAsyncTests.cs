using System.Runtime.CompilerServices;
using System.Threading.Channels;
using ClaimCompare.Reading;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests;

public sealed class ExtractAsyncTests
{
    private static readonly ClaimExtractor Extractor = new();
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(1);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public async Task ExtractAsync_ArticlesOfAllSizes_ComeInTheirOrderWithTheirClaims(int parallelism)
    {
        // The first are long, so that the later are ready before
        Article[] articles = [.. Enumerable.Range(0, 40).Select(i => Of(i, i % 4 == 0 ? 200 : 1))];
        List<ArticleClaims> all = await All(Extractor.ExtractAsync(articles.ToAsyncEnumerable(), parallelism, TestContext.Current.CancellationToken));
        all.Select(a => a.Article).Should().Equal(articles);
        foreach (ArticleClaims one in all)
            one.Claims.Should().BeEquivalentTo(Extractor.Extract(one.Article));
    }

    [Fact]
    public async Task ExtractAsync_NoArticles_GivesNone() => (await All(Extractor.ExtractAsync(AsyncEnumerable.Empty<Article>(), 3, TestContext.Current.CancellationToken))).Should().BeEmpty();

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task ExtractAsync_SlowCaller_HoldsTheSourceBack(int parallelism)
    {
        int taken = 0, given = 0;
        async IAsyncEnumerable<Article> Source()
        {
            for (int i = 0; i < 30; i++)
            {
                taken++;
                (taken - given).Should().BeLessThanOrEqualTo(parallelism + 1, "no more than the bound is held, and one that the caller asks for");
                yield return Of(i, 1);
                await Task.Yield();
            }
        }

        await foreach (ArticleClaims _ in Extractor.ExtractAsync(Source(), parallelism, TestContext.Current.CancellationToken))
        {
            given++;
            await Task.Yield();
        }

        given.Should().Be(30);
    }

    [Fact]
    public async Task ExtractAsync_SourceThatWaits_GivesWhatIsReady()
    {
        var channel = Channel.CreateUnbounded<Article>();
        await using IAsyncEnumerator<ArticleClaims> claims = Extractor.ExtractAsync(channel.Reader.ReadAllAsync(TestContext.Current.CancellationToken), 4, TestContext.Current.CancellationToken).GetAsyncEnumerator(TestContext.Current.CancellationToken);
        for (int i = 0; i < 3; i++)
        {
            channel.Writer.TryWrite(Of(i, 1)).Should().BeTrue();
            (await claims.MoveNextAsync().AsTask().WaitAsync(Long, TestContext.Current.CancellationToken)).Should().BeTrue("the article is ready although the source has no next one");
            claims.Current.Article.Id.Should().Be("a" + i);
        }

        channel.Writer.Complete();
        (await claims.MoveNextAsync()).Should().BeFalse();
    }

    [Fact]
    public async Task ExtractAsync_SourceThatFails_GivesTheArticlesBeforeAndThenItsException()
    {
        static async IAsyncEnumerable<Article> Source()
        {
            yield return Of(0, 100);
            yield return Of(1, 1);
            await Task.Yield();
            throw new InvalidDataException("rusak");
        }

        var seen = new List<string>();
        Func<Task> run = async () =>
        {
            await foreach (ArticleClaims one in Extractor.ExtractAsync(Source(), 4))
                seen.Add(one.Article.Id);
        };
        (await run.Should().ThrowAsync<InvalidDataException>()).WithMessage("rusak");
        seen.Should().Equal("a0", "a1");
    }

    [Fact]
    public async Task ExtractAsync_Cancelled_EndsAndStopsTheSource()
    {
        using var stop = new CancellationTokenSource();
        bool isEnded = false;
        async IAsyncEnumerable<Article> Endless([EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            try
            {
                for (int i = 0; ; i++)
                {
                    yield return Of(i, 1);
                    await Task.Yield();
                    cancellationToken.ThrowIfCancellationRequested();
                }
            }
            finally
            {
                isEnded = true;
            }
        }

        int given = 0;
        Func<Task> run = async () =>
        {
            await foreach (ArticleClaims _ in Extractor.ExtractAsync(Endless(), 2, stop.Token))
            {
                if (++given == 5)
                    await stop.CancelAsync();
            }
        };
        await run.Should().ThrowAsync<OperationCanceledException>();
        given.Should().Be(5);
        isEnded.Should().BeTrue();
    }

    [Fact]
    public async Task ExtractAsync_SourceThatWaitsForever_IsCancelled()
    {
        using var stop = new CancellationTokenSource();
        var channel = Channel.CreateUnbounded<Article>();
        Task<List<ArticleClaims>> all = All(Extractor.ExtractAsync(channel.Reader.ReadAllAsync(CancellationToken.None), 2, stop.Token));
        await stop.CancelAsync();
        await FluentActions.Awaiting(() => all.WaitAsync(Long, TestContext.Current.CancellationToken)).Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public async Task ExtractAsync_CallerThatLeaves_DisposesTheSource()
    {
        bool isDisposed = false;
        async IAsyncEnumerable<Article> Source([EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            try
            {
                yield return Of(0, 1);
                await Task.Delay(Timeout.Infinite, cancellationToken);
            }
            finally
            {
                isDisposed = true;
            }
        }

        await foreach (ArticleClaims _ in Extractor.ExtractAsync(Source(TestContext.Current.CancellationToken), 2, TestContext.Current.CancellationToken))
            break;
        isDisposed.Should().BeTrue();
    }

    [Fact]
    public void ExtractAsync_WrongArguments_ThrowAtOnce()
    {
        FluentActions.Invoking(() => Extractor.ExtractAsync(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Extractor.ExtractAsync(AsyncEnumerable.Empty<Article>(), -1)).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static Article Of(int number, int sentences) => ArticleReader.FromText("a" + number, string.Concat(Enumerable.Repeat($"Sebanyak {number + 2} rumah rusak di Lumbungsari, kata Rahma Widuri. ", sentences)));

    private static async Task<List<ArticleClaims>> All(IAsyncEnumerable<ArticleClaims> articles)
    {
        var all = new List<ArticleClaims>();
        await foreach (ArticleClaims one in articles)
            all.Add(one);
        return all;
    }
}
