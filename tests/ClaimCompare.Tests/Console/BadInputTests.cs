using System.Text;
using ClaimCompare.Reading;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests.Console;

public sealed class BadInputTests : IDisposable
{
    private const string Good = """{"id":"baik","outlet":"Harian Buana","date":"2025-03-03","text":"Sebanyak 12 rumah rusak di Lumbungsari."}""";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Extract_EmptyFile_SaysSoAndExitsWith3() => Fails(_folder.Write("kosong.txt", string.Empty), ReadingCodes.Empty);

    [Fact]
    public void Extract_BlankFile_SaysSoAndExitsWith3() => Fails(_folder.Write("spasi.txt", " \n\t\n"), ReadingCodes.Empty);

    [Theory]
    [InlineData("\uFEFF")]
    [InlineData("\uFEFF\n")]
    [InlineData("\u00A0")]
    public void Extract_FileOfInvisibles_SaysSoAndExitsWith3(string content) => Fails(_folder.Write("samar.txt", content), ReadingCodes.Empty);

    [Fact]
    public void Extract_BinaryFile_SaysSoAndExitsWith3() => Fails(_folder.Write("gambar.txt", [0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 13, 0xFF, 0xFE, 0, 1, 2, 3]), ReadingCodes.Binary);

    [Fact]
    public void Extract_MissingFile_SaysSoAndExitsWith3() => Fails(Path.Combine(_folder.Path, "tidak-ada.txt"), ReadingCodes.NotFound);

    [Fact]
    public void Extract_FolderWithoutArticles_SaysSoAndExitsWith3()
    {
        _folder.Write("catatan.xyz", "bukan artikel");
        Fails(_folder.Path, ReadingCodes.NoArticles);
    }

    [Fact]
    public void Extract_PatternWithoutFiles_SaysSoAndExitsWith3() => Fails(Path.Combine(_folder.Path, "*.txt"), ReadingCodes.NoArticles);

    [Fact]
    public void Extract_InvalidJsonOnOneLineOfThree_ReadsTheOthers()
    {
        string path = _folder.Write("tiga.jsonl", Good + "\n{\"id\": \"rusak\", \"text\": \n" + Good.Replace("baik", "juga-baik", StringComparison.Ordinal) + "\n");
        ConsoleRun run = ConsoleRun.Of(["extract", path, "--format", "jsonl"]);
        run.ExitCode.Should().Be(3);
        run.ErrorLines.Should().ContainSingle().Which.Should().StartWith(ReadingCodes.InvalidJson).And.Contain("2");
        run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(2);
        run.Output.Should().Contain("\"baik\"").And.Contain("\"juga-baik\"");
    }

    [Fact]
    public void Extract_LineOf50MB_IsRefusedAndTheRestRead()
    {
        var huge = new StringBuilder(52_000_000).Append("{\"id\":\"besar\",\"text\":\"");
        while (huge.Length < 50_000_000)
            huge.Append("Sebanyak 12 rumah rusak. ");
        huge.Append("\"}\n").Append(Good).Append('\n');
        string path = _folder.Write("besar.jsonl", huge.ToString());
        ConsoleRun run = ConsoleRun.Of(["extract", path, "--format", "jsonl"]);
        run.ExitCode.Should().Be(3);
        run.ErrorLines.Should().ContainSingle().Which.Should().StartWith(ReadingCodes.TooLarge);
        run.Output.Should().Contain("\"baik\"").And.NotContain("\"besar\"");
    }

    [Fact]
    public void Extract_ArticleWithoutDate_WarnsAndExitsWith0()
    {
        string path = _folder.Write("tanpa.txt", "Sebanyak 12 rumah rusak di Lumbungsari kemarin.");
        ConsoleRun run = ConsoleRun.Of(["extract", path, "--format", "jsonl"]);
        run.ExitCode.Should().Be(0);
        run.ErrorLines.Should().ContainSingle().Which.Should().StartWith(ReadingCodes.NoDate);
        run.Output.Should().Contain("\"number\":\"12\"").And.Contain("\"when\":null");
    }

    [Theory]
    [InlineData("extract", "x.txt", "--bentuk")]
    [InlineData("extract", "x.txt", "-b")]
    [InlineData("tokens", "x.txt", "--bentuk")]
    [InlineData("compare", "x.txt", "--fail-on=apa")]
    [InlineData("explain", "x.txt", "--at=di-sini")]
    [InlineData("bandingkan", "x.txt", "")]
    [InlineData("extract", "x.txt", "--format=xml")]
    [InlineData("compare", "x.txt", "--lang=fr")]
    [InlineData("extract", "", "")]
    public void Run_WrongUsage_ExitsWith2AndNamesHelp(string command, string argument, string option)
    {
        ConsoleRun run = ConsoleRun.Of([.. new[] { command, argument, option }.Where(a => a.Length > 0)]);
        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain("CC020").And.Contain("--help");
    }

    [Fact]
    public void Extract_NameThatLooksLikeAnOption_IsANameBehindTwoDashes()
    {
        ConsoleRun run = ConsoleRun.Of(["extract", "--", "-tidak-ada.txt"]);
        run.ExitCode.Should().Be(3);
        run.ErrorLines.Should().ContainSingle().Which.Should().StartWith(ReadingCodes.NotFound + " -tidak-ada.txt");
    }

    [Fact]
    public void Extract_SameIdTwice_NumbersTheLater()
    {
        string path = _folder.Write("dua.jsonl", Good + "\n" + Good + "\n");
        ConsoleRun run = ConsoleRun.Of(["extract", path, "--format", "jsonl"]);
        run.ExitCode.Should().Be(0);
        run.ErrorLines.Should().ContainSingle().Which.Should().StartWith(ReadingCodes.SameId);
        run.Output.Should().Contain("\"baik#2\"");
    }

    private static void Fails(string path, string code)
    {
        foreach (string command in new[] { "read", "extract", "compare" })
        {
            ConsoleRun run = ConsoleRun.Of([command, path, "--format", command == "compare" ? "json" : "jsonl"]);
            run.ExitCode.Should().Be(3, command);
            run.ErrorLines.Should().ContainSingle(command).Which.Should().StartWith(code);
        }
    }
}
