using System.Text.Json;
using ClaimCompare.Tests.Writing;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests.Console.Configuration;

public sealed class ConfigurationTests : IDisposable
{
    private static readonly Dictionary<string, string> Empty = new(StringComparer.Ordinal);
    private readonly TemporaryFolder _folder = new();
    private readonly string _article;

    public ConfigurationTests() => _article = _folder.Write("a.jsonl", """{"id":"a","outlet":"Harian Buana","date":"2025-03-03","text":"Sebanyak 12 orang tewas di Lumbungsari, kata BPBD Lumbungsari."}""");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Run_FileInTheFolder_GivesDefaults()
    {
        Write("""{ "lang": "id", "compare": { "format": "table" } }""");
        Compare().Output.Should().Contain("Besaran");
        Run("extract", _article).Output.Should().StartWith("{", "the format is set for compare alone");
    }

    [Fact]
    public void Run_LineVariableAndFile_TheLineIsStrongestThenTheVariable()
    {
        Write("""{ "extract": { "format": "csv" } }""");
        var environment = new Dictionary<string, string>(StringComparer.Ordinal) { ["CLAIMCOMPARE_EXTRACT_FORMAT"] = "jsonl" };
        Run("extract", _article).Output.Should().StartWith("article,");
        ConsoleRun.In(_folder.Path, environment, "extract", _article).Output.Should().StartWith("{");
        ConsoleRun.In(_folder.Path, environment, "extract", _article, "--format", "csv").Output.Should().StartWith("article,");
        environment["CLAIMCOMPARE_EXTRACT_FORMAT"] = string.Empty;
        ConsoleRun.In(_folder.Path, environment, "extract", _article).Output.Should().StartWith("article,");
    }

    [Fact]
    public void Run_KeyForAllCommands_IsTakenWhereACommandAcceptsIt()
    {
        // compare knows json, extract does not
        Write("""{ "format": "json" }""");
        Compare().Output.Should().StartWith("{\"schema\"");
        Run("extract", _article).ExitCode.Should().Be(0);
    }

    [Fact]
    public void Run_FileAboveInTheRepository_IsFoundAndOutsideOfOneNot()
    {
        Write("""{ "extract": { "format": "csv" } }""");
        string inner = Path.Combine(_folder.Path, "dalam", "lagi");
        Directory.CreateDirectory(inner);
        ConsoleRun.In(inner, Empty, "extract", _article).Output.Should().StartWith("{");
        Directory.CreateDirectory(Path.Combine(_folder.Path, ".git"));
        ConsoleRun.In(inner, Empty, "extract", _article).Output.Should().StartWith("article,");
        Directory.CreateDirectory(Path.Combine(_folder.Path, "dalam", ".git"));
        ConsoleRun.In(inner, Empty, "extract", _article).Output.Should().StartWith("{", "the search ends at the root of the repository");
    }

    [Fact]
    public void Run_FileNamedOrRefused_IsTakenOrNot()
    {
        Write("""{ "extract": { "format": "csv" } }""");
        string other = _folder.Write("lain.json", """{ "extract": { "format": "table" } }""");
        Run("extract", _article, "--config", other).Output.Should().Contain("Figure");
        Run("--config=" + other, "extract", _article).Output.Should().Contain("Figure");
        Run("extract", _article, "--no-config").Output.Should().StartWith("{");
        Environment("CLAIMCOMPARE_CONFIG", other, "extract", _article).Output.Should().Contain("Figure");
        Environment("CLAIMCOMPARE_NO_CONFIG", "1", "extract", _article).Output.Should().StartWith("{");
    }

    [Theory]
    [InlineData("{\n  \"langg\": \"id\"\n}", "CC062", 2)]
    [InlineData("{\n  // all commands\n  \"compare\": {\n    \"at\": 3\n  }\n}", "CC062", 4)]
    [InlineData("{\n  \"lang\": 3 }", "CC063", 2)]
    [InlineData("{\n  \"lang\": \"fr\" }", "CC063", 2)]
    [InlineData("{ \"lang\": [\"id\"] }", "CC063", 1)]
    [InlineData("{ \"lang\": null }", "CC063", 1)]
    [InlineData("{ \"lang\": {\"a\": [1, 2]} }", "CC063", 1)]
    [InlineData("{ \"quiet\": \"ya\" }", "CC063", 1)]
    [InlineData("{\n\n  \"explain\": { \"at\": 1.5 } }", "CC063", 3)]
    [InlineData("{ \"lang\": \"id\",\n \"lang\": \"en\" }", "CC063", 2)]
    [InlineData("{ \"compare\": \"json\" }", "CC063", 1)]
    [InlineData("{\n  \"lang\": \"id\"", "CC061", 2)]
    [InlineData("[]", "CC061", 1)]
    [InlineData("", "CC061", 1)]
    [InlineData("{} {}", "CC061", 1)]
    public void Run_WrongFile_NamesFileAndLine(string content, string code, int line)
    {
        string path = Write(content);
        ConsoleRun run = Run("extract", _article);
        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.ErrorLines.Should().ContainSingle().Which.Should().StartWith($"{code} {path}:{line}: ");
    }

    [Fact]
    public void Run_SeveralWrongKeys_NamesEach()
    {
        Write("{ \"satu\": 1,\n \"dua\": 2,\n \"lang\": \"id\" }");
        ConsoleRun run = Run("extract", _article);
        run.ErrorLines.Should().HaveCount(2);
        run.Error.Should().Contain(":1: kunci ini tidak dikenal").And.Contain("'dua'");
    }

    [Fact]
    public void Run_MissingFile_SaysSo()
    {
        ConsoleRun run = Run("extract", _article, "--config", "tidak-ada.json");
        run.ExitCode.Should().Be(2);
        run.ErrorLines.Should().ContainSingle().Which.Should().StartWith("CC060 " + Path.Combine(_folder.Path, "tidak-ada.json") + ": ");
    }

    [Fact]
    public void Run_WrongValueThatOnlyTheOptionKnows_NamesFileAndLine()
    {
        string path = Write("{\n \"watch\": { \"rest\": -1 } }");
        ConsoleRun run = Run("watch", _folder.Path, "--once");
        run.ExitCode.Should().Be(2);
        run.ErrorLines.Should().ContainSingle().Which.Should().StartWith("CC063 " + path + ":2: ");
    }

    [Theory]
    [InlineData("CLAIMCOMPARE_LANG", "fr", 2, "CC063 CLAIMCOMPARE_LANG: ")]
    [InlineData("CLAIMCOMPARE_QUIET", "ya", 2, "CC063 CLAIMCOMPARE_QUIET: ")]
    [InlineData("CLAIMCOMPARE_BAHASA", "id", 0, "CC160 CLAIMCOMPARE_BAHASA: ")]
    public void Run_WrongVariable_IsNamed(string name, string value, int code, string message)
    {
        ConsoleRun run = Environment(name, value, "extract", _article);
        run.ExitCode.Should().Be(code);
        run.ErrorLines.Should().ContainSingle().Which.Should().StartWith(message);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("true")]
    public void Run_QuietByVariable_LeavesNoticesOut(string value)
    {
        string path = _folder.Write("tanpa.txt", "Sebanyak 12 rumah rusak di Lumbungsari.");
        Run("extract", path).ErrorLines.Should().ContainSingle();
        Environment("CLAIMCOMPARE_QUIET", value, "extract", path).Error.Should().BeEmpty();
        Environment("CLAIMCOMPARE_QUIET", "0", "extract", path).ErrorLines.Should().ContainSingle();
    }

    [Fact]
    public void Run_DefaultsAndTwoDashes_LeaveNamesAlone()
    {
        Write("""{ "extract": { "format": "csv" } }""");
        ConsoleRun run = Run("extract", "--", "-tidak-ada.txt");
        run.ErrorLines.Should().ContainSingle().Which.Should().StartWith("CC001 -tidak-ada.txt");
        run.Output.Should().StartWith("article,");
    }

    [Fact]
    public void Help_WithAWrongFile_IsShownAllTheSame()
    {
        Write("{");
        Run("compare", "--help").ExitCode.Should().Be(0);
        Run("--version").ExitCode.Should().Be(0);
    }

    [Fact]
    public void Help_LanguageOfTheFile_IsTheLanguageOfThePage()
    {
        Write("""{ "lang": "id" }""");
        Run("compare", "--help").Output.Should().Contain("RINGKASAN");
    }

    [Fact]
    public void Config_Shows_WhereEachDefaultComesFrom()
    {
        string path = Write("{ \"lang\": \"id\",\n \"compare\": { \"format\": \"json\" } }");
        ConsoleRun run = Environment("CLAIMCOMPARE_QUIET", "1", "config");
        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("Berkas: " + path).And.Contain("--lang id (claimcompare.json:1)").And.Contain("compare --format json (claimcompare.json:2)").And.Contain("--quiet true (CLAIMCOMPARE_QUIET)");
    }

    [Theory]
    [InlineData("""{ "$schema": "x", "lang": "id", "quiet": true, "compare": { "format": "json", "fail-on": "conflict" }, "explain": { "at": 3 } }""", true)]
    [InlineData("""{ "lang": "fr" }""", false)]
    [InlineData("""{ "langg": "id" }""", false)]
    [InlineData("""{ "compare": { "at": 3 } }""", false)]
    [InlineData("""{ "quiet": 1 }""", false)]
    public void Config_Schema_AcceptsWhatTheProgramAccepts(string content, bool isRight)
    {
        using JsonDocument schema = JsonDocument.Parse(Run("config", "--schema").Output), document = JsonDocument.Parse(content);
        (SchemaValidator.Check(schema.RootElement, document.RootElement).Count == 0).Should().Be(isRight);
        Write(content);
        (Run("extract", _article).ExitCode == 0).Should().Be(isRight);
    }

    private string Write(string content) => _folder.Write("claimcompare.json", content);

    private ConsoleRun Run(params string[] arguments) => ConsoleRun.In(_folder.Path, Empty, arguments);

    private ConsoleRun Compare() => Run("compare", _article);

    private ConsoleRun Environment(string name, string value, params string[] arguments) => ConsoleRun.In(_folder.Path, new Dictionary<string, string>(StringComparer.Ordinal) { [name] = value }, arguments);
}
