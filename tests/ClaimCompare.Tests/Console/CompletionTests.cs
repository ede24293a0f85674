using System.Diagnostics;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests.Console;

public sealed class CompletionTests
{
    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("pwsh")]
    public void Completions_OfAShell_PrintsItsScript(string shell)
    {
        ConsoleRun run = ConsoleRun.Of(["completions", shell]);
        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("[suggest:").And.EndWith("\n").And.NotContain("\r");
        string[] command = shell switch { "bash" or "zsh" or "fish" => [shell, "-n"], _ => [] };
        Assert.SkipWhen(command.Length == 0 || Find(shell) is null, shell + " is not installed: its script is not checked.");
        using var folder = new TemporaryFolder();
        (int code, string output) = Execute(shell, ["-n", folder.Write("skrip", run.Output)]);
        code.Should().Be(0, output);
    }

    [Fact]
    public void Completions_OfAnUnknownShell_IsWrongUsage() => ConsoleRun.Of(["completions", "tcsh"]).ExitCode.Should().Be(2);

    [Theory]
    [InlineData("claimcompare com", "compare completions")]
    [InlineData("claimcompare ex", "explain extract")]
    [InlineData("claimcompare compare --f", "--fail-on --format")]
    [InlineData("claimcompare compare --format ", "brat csv datapackage figures-csv json schema-org table web-annotation")]
    [InlineData("claimcompare compare --format c", "csv")]
    [InlineData("claimcompare   extract x.txt --la", "--lang")]
    [InlineData("claimcompare extract --lang i", "id")]
    [InlineData("claimcompare completions ", "bash fish pwsh zsh")]
    [InlineData("claimcompare compare ", "")]
    [InlineData("claimcompare compare tidak-ada", "")]
    public void Completions_InBash_OffersWhatFits(string line, string expected)
    {
        Assert.SkipWhen(Find("bash") is null, "bash is not installed.");
        string program = Path.Combine(AppContext.BaseDirectory, "ClaimCompare.Console.dll");
        string script = $$"""
            claimcompare() { dotnet '{{program}}' "$@"; }
            source <(claimcompare completions bash)
            complete -p claimcompare >/dev/null || exit 1
            COMP_LINE='{{line}}'; COMP_POINT=${#COMP_LINE}
            read -ra COMP_WORDS <<< "$COMP_LINE"
            [[ $COMP_LINE == *' ' ]] && COMP_WORDS+=('')
            COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
            _claimcompare
            echo "${COMPREPLY[@]}"
            """;
        (int code, string output) = Execute("bash", ["-c", script]);
        code.Should().Be(0, output);
        output.Trim().Split(' ', StringSplitOptions.RemoveEmptyEntries).Should().BeEquivalentTo(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private static string? Find(string program) => (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator).Select(f => Path.Combine(f, program)).FirstOrDefault(File.Exists);

    private static (int Code, string Output) Execute(string program, string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.Result);
    }
}
