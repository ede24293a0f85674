using System.Globalization;
using ClaimCompare.ConsoleProgram;
using ClaimCompare.ConsoleProgram.Watching;
using ClaimCompare.Tests.Writing;
using ClaimCompare.Writing;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests.Console.Watching;

public sealed class WatchSessionTests : IDisposable
{
    private static readonly (string Name, string Content)[] Files =
    [
        ("a.jsonl", """{"id":"satu","outlet":"Harian Buana","date":"2025-03-03","text":"Sebanyak 12 orang tewas di Lumbungsari, kata BPBD Lumbungsari."}"""),
        ("b.jsonl", """{"id":"satu","outlet":"Warta Timur","date":"2025-03-04","text":"Korban tewas di Lumbungsari menjadi 15 orang, menurut BPBD Lumbungsari."}"""),
        ("c.jsonl", "{\"id\":\"dua\",\"date\":\"2025-03-04\",\"text\":\"PMI menyebut 210 rumah di Lumbungsari rusak.\"}\n{\"id\":\"satu#2\",\"date\":\"2025-03-05\",\"text\":\"Sebanyak 220 rumah di Lumbungsari rusak, kata PMI.\"}"),
        ("d.txt", "Sebanyak 7 orang luka-luka di Lumbungsari."),
    ];

    private readonly TemporaryFolder _folder = new();
    private readonly ManualTime _time = new();
    private readonly StringWriter _error = new(CultureInfo.InvariantCulture) { NewLine = "\n" };

    /// <summary>One of two pages of an article.</summary>
    private static string Page(int page) => "<html><head><title>Banjir di Lumbungsari</title><link rel=\"canonical\" href=\"https://buana.example/banjir-di-lumbungsari" + (page == 1 ? string.Empty : "?page=2")
        + "\"><link rel=\"" + (page == 1 ? "next\" href=\"?page=2" : "prev\" href=\"https://buana.example/banjir-di-lumbungsari") + "\"></head><body><p>Sebanyak " + (page == 1 ? "230" : "240")
        + " rumah di Lumbungsari rusak akibat banjir yang datang sejak Senin malam, kata PMI.</p><p>Air surut menjelang pagi, dan para warga mulai kembali ke rumah masing-masing.</p></body></html>";

    public void Dispose()
    {
        _folder.Dispose();
        _error.Dispose();
    }

    [Fact]
    public void Step_FilesInAnyOrder_GivesWhatCompareGivesForTheFolder()
    {
        foreach (int[] order in Orders(Files.Length))
        {
            using var folder = new TemporaryFolder();
            Comparison? last = null;
            WatchSession session = Session(folder.Path, c => last = c);
            foreach (int i in order)
            {
                Old(folder.Write(Files[i].Name, Files[i].Content));
                session.Step();
            }

            Json(last!).Should().Be(Compared(folder.Path));

            // The first goes, the second gets the content of the first
            File.Delete(Path.Combine(folder.Path, Files[order[0]].Name));
            Old(folder.Write(Files[order[1]].Name, Files[order[0]].Content + " "), hours: 2);
            session.Step();
            Json(last!).Should().Be(Compared(folder.Path));
        }
    }

    [Theory]
    [InlineData("1", "2")]
    [InlineData("2", "1")]
    public void Step_PagesOfOneArticle_GiveWhatCompareGivesForTheFolder(string first, string second)
    {
        Comparison? last = null;
        WatchSession session = Session(_folder.Path, c => last = c);
        foreach (string page in (string[])[first, second])
        {
            Old(_folder.Write(page + ".html", Page(page == "1" ? 1 : 2)));
            session.Step();
            Json(last!).Should().Be(Compared(_folder.Path));
        }

        last!.Articles.Should().ContainSingle().Which.Text.Should().Contain("230 rumah").And.Contain("240 rumah");
        Old(_folder.Write(second + ".html", Page(second == "1" ? 1 : 2).Replace("0 rumah", "9 rumah", StringComparison.Ordinal)), hours: 2);
        session.Step();
        Json(last!).Should().Be(Compared(_folder.Path));
        File.Delete(Path.Combine(_folder.Path, first + ".html"));
        session.Step();
        Json(last!).Should().Be(Compared(_folder.Path));
    }

    [Fact]
    public void Step_EachChange_HasALineOfItsOwn()
    {
        int written = 0;
        WatchSession session = Session(_folder.Path, _ => written++);
        session.Step();
        written.Should().Be(1, "also an empty folder has an output");
        Old(_folder.Write(Files[0].Name, Files[0].Content));
        session.Step();
        session.Step();
        written.Should().Be(2, "nothing is written where nothing changed");
        Old(_folder.Write(Files[0].Name, Files[1].Content), hours: 2);
        session.Step();
        File.Delete(Path.Combine(_folder.Path, Files[0].Name));
        session.Step();
        _error.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().Equal(
            "+ a.jsonl: 1 articles, 1 claims · 1 articles, 1 claims, 1 quantities; 0 in conflict.",
            "~ a.jsonl: 1 articles, 1 claims · 1 articles, 1 claims, 1 quantities; 0 in conflict.",
            "- a.jsonl · 0 articles, 0 claims, 0 quantities; 0 in conflict.");
    }

    [Fact]
    public void Step_OutputThatCannotBeWritten_IsToldOnceAndTriedAgain()
    {
        bool isFull = true;
        WatchSession session = Session(_folder.Path, _ =>
        {
            if (isFull)
                throw new IOException("No space is left.");
        });
        session.Step();
        session.Step();
        session.ExitCode.Should().Be(CommandLine.OutputLost);
        isFull = false;
        session.Step();
        session.ExitCode.Should().Be(0);
        _error.ToString().Should().Be("CC021 The output could not be written: No space is left.\n");
    }

    [Fact]
    public void AtomicFile_WriterThatFails_LeavesTheOldFileAndNothingElse()
    {
        string path = _folder.Write("hasil.json", "lama");
        FluentActions.Invoking(() => AtomicFile.Write(path, s =>
        {
            s.Write("baru"u8);
            throw new IOException("No space is left.");
        })).Should().Throw<IOException>();
        File.ReadAllText(path).Should().Be("lama");
        Directory.GetFiles(_folder.Path).Should().Equal(path);
        AtomicFile.Write(path, s => s.Write("baru"u8));
        File.ReadAllText(path).Should().Be("baru");
        Directory.GetFiles(_folder.Path).Should().Equal(path);
        FluentActions.Invoking(() => AtomicFile.Write(Path.Combine(_folder.Path, "tidak-ada", "x"), _ => { })).Should().Throw<IOException>();
    }

    private WatchSession Session(string folder, Action<Comparison> write) =>
        new(new Terminal(Stream.Null, Stream.Null, _error, isInteractive: false), new FolderWatch(folder, TimeSpan.FromSeconds(1), _time, []), write);

    private void Old(string path, double hours = 3) => File.SetLastWriteTimeUtc(path, _time.GetUtcNow().UtcDateTime.AddHours(-hours));

    private static string Compared(string folder) => ConsoleRun.Of(["compare", folder, "--format", "json"]).Output.TrimEnd('\n');

    private static string Json(Comparison comparison) => Written.By(s => ComparisonJsonWriter.Write(s, comparison, "en"));

    private static IEnumerable<int[]> Orders(int count) => count == 1
        ? [[0]]
        : Orders(count - 1).SelectMany(o => Enumerable.Range(0, count).Select(i => (int[])[.. o[..i], count - 1, .. o[i..]]));
}
