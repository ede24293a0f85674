using System.Text.Json;
using ClaimCompare.Reading;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests.Console;

public sealed class ReconcileCommandTests
{
    private const string Table = "source,entity,attribute,value\nBuana,\"Lumbungsari, timur\",deaths,12\nTimur,\"Lumbungsari, timur\",deaths,15\n";

    [Fact]
    public void Reconcile_StandardInput_WritesCsvWhenRedirected()
    {
        ConsoleRun run = ConsoleRun.Of(["reconcile", "-"], Table);
        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Output.Should().Be("entity,attribute,value,low,high,origins,status\r\n\"Lumbungsari, timur\",deaths,12,12,15,2,conflict\r\n");
    }

    [Fact]
    public void Reconcile_TableWithTimes_WritesADayARow() => ConsoleRun.Of(["reconcile", "-"], "time,source,entity,attribute,value\n2025-03-03T13:00+07:00,Buana,Lumbungsari,deaths,12\n").Output
        .Should().Be("entity,attribute,time,value,low,high,origins,status\r\nLumbungsari,deaths,2025-03-03,12,12,12,1,single\r\n");

    [Fact]
    public void Reconcile_Json_HoldsTheSameEstimates()
    {
        using JsonDocument json = JsonDocument.Parse(ConsoleRun.Of(["reconcile", "-", "--format", "json"], Table).Output);
        JsonElement estimate = json.RootElement.GetProperty("estimates").EnumerateArray().Should().ContainSingle().Subject;
        estimate.GetProperty("value").GetDecimal().Should().Be(12);
        estimate.GetProperty("time").ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Theory]
    [InlineData("en", "cannot both be right")]
    [InlineData("id", "tidak mungkin keduanya benar")]
    public void Reconcile_Relations_GiveTheReasonInTheLanguageAskedFor(string language, string why)
    {
        string output = ConsoleRun.Of(["reconcile", "-", "--relations", "--lang", language], "time,source,entity,attribute,value\n2025-03-03,Buana,Lumbungsari,deaths,12\n2025-03-03,Timur,Lumbungsari,deaths,55\n").Output;
        output.Should().StartWith("a,b,relation,why\r\n2,3,conflict,").And.Contain(why);
    }

    [Theory]
    [InlineData("id", false, "Tertinggi")]
    [InlineData("en", false, "High")]
    [InlineData("id", true, "Hubungan")]
    public void Reconcile_TableForPeople_SpeaksTheLanguageAskedFor(string language, bool relations, string heading)
    {
        string[] command = ["reconcile", "-", "--format", "table", "--lang", language];
        ConsoleRun.Of(relations ? [.. command, "--relations"] : command, Table).Output.Should().Contain(heading);
    }

    [Fact]
    public void Reconcile_BrokenRows_AreReportedWithTheirLineAndTheOthersReconciled()
    {
        ConsoleRun run = ConsoleRun.Of(["reconcile", "-"], Table + "Pagi,Lumbungsari,deaths,banyak\n\"Sore,Lumbungsari,deaths,4\nMalam,Lumbungsari,deaths,9\n");
        run.ExitCode.Should().Be(3);
        run.ErrorLines.Should().HaveCount(2);
        run.ErrorLines[0].Should().StartWith("CC011 -:4: ");
        run.ErrorLines[1].Should().StartWith("CC011 -:5: ");
        run.Output.Should().Contain("deaths,12,").And.Contain("Lumbungsari,deaths,9,9,9,1,single");
    }

    [Theory]
    [InlineData("", ReadingCodes.Empty)]
    [InlineData("entity,attribute,value\n", ReadingCodes.NoColumn)]
    [InlineData("\0\u0001\u0002", ReadingCodes.Binary)]
    public void Reconcile_NoTable_SaysSoAndExitsWith3(string input, string code)
    {
        ConsoleRun run = ConsoleRun.Of(["reconcile", "-"], input);
        run.ExitCode.Should().Be(3);
        run.Output.Should().BeEmpty();
        run.ErrorLines.Should().ContainSingle().Which.Should().StartWith(code);
    }

    [Fact]
    public void Reconcile_MissingFile_SaysSoAndExitsWith3()
    {
        ConsoleRun run = ConsoleRun.Of(["reconcile", "tidak-ada.csv"]);
        run.ExitCode.Should().Be(3);
        run.ErrorLines.Should().ContainSingle().Which.Should().StartWith(ReadingCodes.NotFound);
    }
}
