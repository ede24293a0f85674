using ClaimCompare.Reading;
using ClaimCompare.Tests.Console;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests.Reading;

public sealed class ReadAsyncTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ArticleReader _reader = new();

    public ReadAsyncTests()
    {
        for (int i = 0; i < 5; i++)
            _folder.Write($"a{i}.txt", $"Sebanyak {i + 2} rumah rusak di Lumbungsari.");
        _folder.Write("b.jsonl", "{\"id\":\"x\",\"text\":\"Sebanyak 12 rumah rusak.\"}\n{\"id\":\n");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task ReadAsync_Paths_GiveWhatReadGives()
    {
        string[] paths = [_folder.Path, Path.Combine(_folder.Path, "a*.txt"), Path.Combine(_folder.Path, "tidak-ada.txt"), Path.Combine(_folder.Path, "b.jsonl")];
        List<ReadResult> all = await All(_reader.ReadAsync(paths, TestContext.Current.CancellationToken));
        all.Should().BeEquivalentTo(paths.SelectMany(_reader.Read), o => o.WithStrictOrdering());
        all.Count(r => r.Problem is not null).Should().Be(3);
    }

    [Theory]
    [InlineData("*")]
    [InlineData("a*.txt")]
    [InlineData("")]
    public void FilesOf_FolderOrPattern_AreTheFilesThatReadReads(string pattern)
    {
        string path = Path.Combine(_folder.Path, pattern);
        IReadOnlyList<string> files = ArticleReader.FilesOf(path);
        files.Should().HaveCountGreaterThan(4);
        files.SelectMany(_reader.Read).Should().BeEquivalentTo(_reader.Read(path), o => o.WithStrictOrdering());
    }

    [Fact]
    public void FilesOf_AFileAndWhatIsNotThere_AreNone()
    {
        ArticleReader.FilesOf(Path.Combine(_folder.Path, "a0.txt")).Should().BeEmpty();
        ArticleReader.FilesOf(Path.Combine(_folder.Path, "tidak-ada", "*.txt")).Should().BeEmpty();
    }

    [Fact]
    public async Task ReadAsync_Cancelled_EndsBetweenTwoResults()
    {
        using var stop = new CancellationTokenSource();
        int given = 0;
        Func<Task> run = async () =>
        {
            await foreach (ReadResult _ in _reader.ReadAsync([_folder.Path], stop.Token))
            {
                if (++given == 2)
                    await stop.CancelAsync();
            }
        };
        await run.Should().ThrowAsync<OperationCanceledException>();
        given.Should().Be(2);
    }

    [Fact]
    public async Task ReadAsync_Paths_AreAskedForOneByOne()
    {
        int asked = 0;
        IEnumerable<string> Paths()
        {
            while (true)
            {
                asked++;
                yield return Path.Combine(_folder.Path, "a0.txt");
            }
        }

        await foreach (ReadResult _ in _reader.ReadAsync(Paths(), TestContext.Current.CancellationToken))
        {
            if (asked == 3)
                break;
        }

        asked.Should().Be(3);
    }

    [Fact]
    public async Task ReadAsync_Stream_GivesWhatReadGivesAndStaysOpen()
    {
        using var stream = new MemoryStream("Sebanyak 12 rumah rusak."u8.ToArray());
        List<ReadResult> all = await All(_reader.ReadAsync(stream, "-", TestContext.Current.CancellationToken));
        all.Should().ContainSingle().Which.Article!.Id.Should().Be("stdin");
        stream.CanRead.Should().BeTrue();
    }

    [Fact]
    public async Task ReadAsync_StreamThatIsTooLong_IsRefusedWithoutReadingItWhole()
    {
        using var endless = new EndlessStream();
        List<ReadResult> all = await All(new ArticleReader(new ReadingLimits { MaxBytes = 1 << 20 }).ReadAsync(endless, "x", TestContext.Current.CancellationToken));
        all.Should().ContainSingle().Which.Problem!.Code.Should().Be(ReadingCodes.TooLarge);
    }

    [Fact]
    public void ReadAsync_Nothing_ThrowsAtOnce()
    {
        FluentActions.Invoking(() => _reader.ReadAsync(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => _reader.ReadAsync(Stream.Null, null!)).Should().Throw<ArgumentNullException>();
    }

    private static async Task<List<ReadResult>> All(IAsyncEnumerable<ReadResult> results)
    {
        var all = new List<ReadResult>();
        await foreach (ReadResult one in results)
            all.Add(one);
        return all;
    }

    /// <summary>A stream without end.</summary>
    private sealed class EndlessStream : MemoryStream
    {
        public override int Read(Span<byte> buffer)
        {
            buffer.Fill((byte)'a');
            return buffer.Length;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));
    }
}
