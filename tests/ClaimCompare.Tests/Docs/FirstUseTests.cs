using System.Text;
using ClaimCompare.Tests.Console;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests.Docs;

/// <summary>What <c>docs/first-use.md</c> says the console prints is what it prints; <c>CLAIMCOMPARE_APPROVE=1</c> writes it anew.</summary>
public sealed class FirstUseTests : IDisposable
{
    private const string Prompt = "$ tools/claimcompare ", Fence = "```";
    private static readonly string Docs = Path.Combine(SharedFiles.Root!, "docs");
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Commands_OfTheWalk_PrintWhatItSays()
    {
        foreach (string page in Directory.GetFiles(Path.Combine(Docs, "first-use"), "*.html"))
            File.Copy(page, Path.Combine(_folder.Path, Path.GetFileName(page)));
        string walk = Path.Combine(Docs, "first-use.md");
        string[] lines = File.ReadAllText(walk).Split('\n');
        var written = new StringBuilder();
        int commands = 0;
        for (int i = 0; i < lines.Length; i++)
        {
            written.Append(lines[i]).Append(i + 1 < lines.Length ? "\n" : string.Empty);
            if (!lines[i].StartsWith(Prompt, StringComparison.Ordinal) || lines[i].EndsWith("--version", StringComparison.Ordinal))
                continue;
            commands++;
            string output = Run(lines[i][Prompt.Length..]);
            written.Append(output.Length > 0 ? output + "\n" : output);
            i = Array.IndexOf(lines, Fence, i) - 1;
        }

        commands.Should().Be(5);
        if (Environment.GetEnvironmentVariable("CLAIMCOMPARE_APPROVE") == "1")
            File.WriteAllText(walk, written.ToString());
        string.Join('\n', lines).Should().Be(written.ToString(), "`CLAIMCOMPARE_APPROVE=1` writes the outputs anew");
    }

    [Fact]
    public void Program_OfTheWalk_IsTheOneThatIsCopied() =>
        File.ReadAllText(Path.Combine(Docs, "first-use.md")).Should().Contain("```csharp\n" + File.ReadAllText(Path.Combine(Docs, "first-use", "Program.cs")) + "```\n");

    /// <summary>Runs a command line in the folder of the pages; lines end without blanks, as they do in the page.</summary>
    private string Run(string line)
    {
        string[] arguments = [.. line.Split(' ').Select(a => a.Contains('.', StringComparison.Ordinal) ? Path.Combine(_folder.Path, a) : a)];
        ConsoleRun run = ConsoleRun.Wide(100, arguments);
        run.ExitCode.Should().Be(0, run.Error);
        return string.Join('\n', (run.Output + run.Error).ReplaceLineEndings("\n").Replace(_folder.Path + Path.DirectorySeparatorChar, string.Empty, StringComparison.Ordinal).TrimEnd('\n').Split('\n').Select(l => l.TrimEnd(' ')));
    }
}
