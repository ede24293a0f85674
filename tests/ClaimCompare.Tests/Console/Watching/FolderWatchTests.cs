using ClaimCompare.ConsoleProgram.Watching;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests.Console.Watching;

public sealed class FolderWatchTests : IDisposable
{
    private const string Whole = "{\"id\":\"a\",\"text\":\"Sebanyak 12 rumah rusak di Lumbungsari.\"}\n";
    private readonly TemporaryFolder _folder = new();
    private readonly ManualTime _time = new();
    private readonly FolderWatch _watch;

    public FolderWatchTests() => _watch = Watch(_folder.Path);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Look_NewFile_IsReadOnceItHasRested()
    {
        Write("a.jsonl", Whole);
        _watch.Look().Should().BeEmpty();
        _watch.HasPending.Should().BeTrue();
        _time.Advance(0.9);
        _watch.Look().Should().BeEmpty();
        _time.Advance(0.2);
        FolderChange change = _watch.Look().Should().ContainSingle().Subject;
        change.Kind.Should().Be(ChangeKind.Added);
        change.Articles.Should().ContainSingle().Which.Claims.Should().ContainSingle().Which.Number.Should().Be("12");
        _watch.HasPending.Should().BeFalse();
        _watch.Look().Should().BeEmpty();
    }

    [Fact]
    public void Look_FileThatLiesThereForLong_IsReadAtOnce()
    {
        Write("a.jsonl", Whole, age: 60);
        _watch.Look().Should().ContainSingle().Which.Kind.Should().Be(ChangeKind.Added);
    }

    [Fact]
    public void Look_FileThatGrows_RestsAnew()
    {
        Write("a.jsonl", Whole[..20]);
        _watch.Look().Should().BeEmpty();
        _time.Advance(0.9);
        Write("a.jsonl", Whole);
        _watch.Look().Should().BeEmpty();
        _time.Advance(0.9);
        _watch.Look().Should().BeEmpty("it was last seen growing 0.9 seconds ago");
        _time.Advance(0.2);
        _watch.Look().Should().ContainSingle().Which.Problems.Should().BeEmpty();
    }

    [Fact]
    public void Look_FileOfTheFuture_IsReadAllTheSame()
    {
        Write("a.jsonl", Whole, age: -86400);
        _watch.Look().Should().BeEmpty();
        _time.Advance(1.1);
        _watch.Look().Should().ContainSingle();
    }

    [Fact]
    public void Look_HalfWrittenFile_IsTriedAgainAndReadWhenWhole()
    {
        Write("a.jsonl", Whole[..^5]);
        LookFor(1.5).Should().BeEmpty("what cannot be read may be half written");
        Write("a.jsonl", Whole);
        FolderChange change = LookFor(1.5).Should().ContainSingle().Subject;
        change.Kind.Should().Be(ChangeKind.Added);
        change.Problems.Should().BeEmpty();
        change.Articles.Should().ContainSingle();
    }

    [Fact]
    public void Look_FileThatStaysBroken_IsGivenUpOnceWithWhatCouldBeRead()
    {
        Write("a.jsonl", Whole + "{\"id\":\n");
        List<FolderChange> changes = LookFor(60);
        FolderChange change = changes.Should().ContainSingle().Subject;
        change.Problems.Should().ContainSingle().Which.Code.Should().Be("CC005");
        change.Articles.Should().ContainSingle();
        Write("a.jsonl", Whole);
        LookFor(60).Should().ContainSingle().Which.Kind.Should().Be(ChangeKind.Changed);
    }

    [Fact]
    public void Look_RemovedFile_IsToldOnceAndOnlyWhereItWasRead()
    {
        string read = Write("a.jsonl", Whole, age: 60), fresh = Write("b.jsonl", Whole);
        _watch.Look().Should().ContainSingle();
        File.Delete(read);
        File.Delete(fresh);
        FolderChange change = _watch.Look().Should().ContainSingle().Subject;
        change.Kind.Should().Be(ChangeKind.Removed);
        change.Path.Should().Be(read);
        _watch.Look().Should().BeEmpty();
        _watch.HasPending.Should().BeFalse();
    }

    [Fact]
    public void Look_OutputAndHiddenAndOtherFiles_AreLeftAlone()
    {
        Write("laporan.html", "<html><body><p>Sebanyak 12 rumah rusak.</p></body></html>", age: 60);
        Write(".a.jsonl", Whole, age: 60);
        Write("gambar.png", Whole, age: 60);
        FolderWatch watch = Watch(_folder.Path, Path.Combine(_folder.Path, "laporan.html"));
        watch.Look().Should().BeEmpty();
        watch.HasPending.Should().BeFalse();
    }

    [Fact]
    public void Look_FolderAwayForAWhile_ForgetsNothing()
    {
        string inner = Path.Combine(_folder.Path, "berita"), away = Path.Combine(_folder.Path, "jauh");
        _folder.Write(Path.Combine("berita", "a.jsonl"), Whole);
        FolderWatch watch = Watch(inner);
        watch.Look();
        _time.Advance(2);
        watch.Look().Should().ContainSingle();
        Directory.Move(inner, away);
        watch.Look().Should().BeEmpty();
        watch.IsReachable.Should().BeFalse();
        Directory.Move(away, inner);
        watch.Look().Should().BeEmpty("nothing has changed");
        watch.IsReachable.Should().BeTrue();
    }

    private FolderWatch Watch(string folder, params string[] ignored) => new(folder, TimeSpan.FromSeconds(1), _time, ignored);

    private List<FolderChange> LookFor(double seconds)
    {
        var changes = new List<FolderChange>();
        for (double at = 0; at < seconds; at += 0.5)
        {
            changes.AddRange(_watch.Look());
            _time.Advance(0.5);
        }

        return changes;
    }

    private string Write(string name, string content, double age = 0)
    {
        string path = _folder.Write(name, content);
        File.SetLastWriteTimeUtc(path, _time.GetUtcNow().UtcDateTime.AddSeconds(-age));
        return path;
    }
}
