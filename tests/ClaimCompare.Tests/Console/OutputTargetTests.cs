using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests.Console;

/// <summary><c>--output</c>: all or nothing, and nothing else touched.</summary>
public sealed class OutputTargetTests : IDisposable
{
    private const string Article = """{"id":"a","date":"2025-03-03","text":"Sebanyak 12 rumah rusak di Lumbungsari."}""";
    private readonly TemporaryFolder _folder = new();
    private readonly string _articles;

    public OutputTargetTests() => _articles = _folder.Write("masukan/artikel.jsonl", Article + "\n");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("extract", "jsonl")]
    [InlineData("extract", "csv")]
    [InlineData("extract", "table")]
    [InlineData("extract", "web-annotation")]
    [InlineData("extract", "schema-org")]
    [InlineData("compare", "json")]
    [InlineData("compare", "csv")]
    [InlineData("compare", "figures-csv")]
    [InlineData("compare", "table")]
    [InlineData("compare", "web-annotation")]
    [InlineData("compare", "schema-org")]
    public void Output_File_HoldsWhatStandardOutputHolds(string command, string format)
    {
        string path = _folder.Write("hasil/lama.txt", "lama");
        ConsoleRun run = ConsoleRun.Of([command, _articles, "--format", format, "--output", path]), plain = ConsoleRun.Of([command, _articles, "--format", format]);
        run.ExitCode.Should().Be(0);
        run.Output.Should().BeEmpty();
        plain.Output.Should().NotBeEmpty();
        File.ReadAllText(path).Should().Be(plain.Output);
        Left("hasil").Should().Equal("lama.txt");
        ConsoleRun.Of([command, _articles, "--format", format, "--output", "-"]).Output.Should().Be(plain.Output);
    }

    [Theory]
    [InlineData("extract", "datapackage")]
    [InlineData("extract", "brat")]
    [InlineData("compare", "datapackage")]
    [InlineData("compare", "brat")]
    public void Output_Folder_IsMadeOrFilled(string command, string format)
    {
        string made = Path.Combine(_folder.Path, "hasil", "baru");
        ConsoleRun.Of([command, _articles, "--format", format, "--output", made + "/"]).ExitCode.Should().Be(0);
        string[] files = Left("hasil/baru");
        files.Should().Contain(format == "brat" ? "a.ann" : "datapackage.json");
        _folder.Write("ada/milik-orang.txt", "tetap");
        _folder.Write("ada/" + files[0], "lama");
        ConsoleRun.Of([command, _articles, "--format", format, "--output", Path.Combine(_folder.Path, "ada")]).ExitCode.Should().Be(0);
        Left("ada").Should().BeEquivalentTo([.. files, "milik-orang.txt"]);
        foreach (string file in files)
            File.ReadAllText(Path.Combine(_folder.Path, "ada", file)).Should().Be(File.ReadAllText(Path.Combine(made, file)));
        Left(".").Should().BeEquivalentTo("ada", "hasil", "masukan");
    }

    [Fact]
    public void Output_FolderFormatWithoutFolder_IsWrongUsage()
    {
        foreach (string format in new[] { "datapackage", "brat" })
        {
            ConsoleRun run = ConsoleRun.Of(["extract", _articles, "--format", format]);
            run.ExitCode.Should().Be(2);
            run.ErrorLines[0].Should().StartWith("CC020").And.Contain("--output");
            ConsoleRun.Of(["compare", _articles, "--format", format, "--output", "-"]).ExitCode.Should().Be(2);
        }
    }

    [Fact]
    public void Output_PlaceThatTakesNothing_SaysSoAndExitsWith4()
    {
        string file = _folder.Write("berkas", "isi");
        Fails("json", Path.Combine(_folder.Path, "tidak-ada", "x.json"));
        Fails("json", _folder.Path);
        Fails("json", Path.Combine(file, "x.json"));
        Fails("json", "a\0b");
        Fails("brat", file);
        Fails("brat", Path.Combine(file, "x"));
        File.ReadAllText(file).Should().Be("isi");
        Left(".").Should().BeEquivalentTo("berkas", "masukan");
    }

    [Fact]
    public void Output_Device_IsWrittenAndStays()
    {
        Assert.SkipUnless(File.Exists("/dev/null"), "there is no /dev/null here");
        ConsoleRun.Of(["extract", _articles, "--output", "/dev/null"]).ExitCode.Should().Be(0);
        File.Exists("/dev/null").Should().BeTrue();
        new FileInfo("/dev/null").Length.Should().Be(0);
    }

    [Fact]
    public void Output_InputsThatFail_KeepTheGood()
    {
        string path = Path.Combine(_folder.Path, "hasil.jsonl");
        ConsoleRun.Of(["extract", "tidak-ada.txt", _articles, "--output", path]).ExitCode.Should().Be(3);
        File.ReadAllText(path).Should().Contain("\"id\":\"a\"");
    }

    private void Fails(string format, string path)
    {
        ConsoleRun run = ConsoleRun.Of(["compare", _articles, "--format", format, "--output", path]);
        run.ExitCode.Should().Be(4, path);
        run.ErrorLines.Should().ContainSingle().Which.Should().StartWith("CC021 ");
    }

    private string[] Left(string folder) => [.. Directory.GetFileSystemEntries(Path.Combine(_folder.Path, folder)).Select(p => Path.GetFileName(p)!).Order(StringComparer.Ordinal)];
}
