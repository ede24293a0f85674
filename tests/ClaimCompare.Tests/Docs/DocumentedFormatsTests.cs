using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ClaimCompare.Tests.Console;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests.Docs;

/// <summary>The examples of <c>docs/formats.md</c> are what the program writes; <c>CLAIMCOMPARE_APPROVE=1</c> writes them anew.</summary>
public sealed class DocumentedFormatsTests
{
    private const string Fence = "```";
    private static readonly string Page = Path.Combine(SharedFiles.Root!, "docs", "formats.md");
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void Examples_OfThePage_AreWhatTheProgramWrites()
    {
        using var folder = new TemporaryFolder();
        string[] lines = File.ReadAllText(Page).Split('\n');
        var written = new StringBuilder();
        int examples = 0;
        string article = string.Empty;
        for (int i = 0; i < lines.Length; i++)
        {
            written.Append(lines[i]).Append(i + 1 < lines.Length ? "\n" : string.Empty);
            if (!lines[i].StartsWith("<!-- ", StringComparison.Ordinal))
                continue;
            string[] words = lines[i].Split(' ')[1..^1];
            int end = Array.IndexOf(lines, Fence, i + 2);
            if (words[0] == "article")
            {
                article = folder.Write(words[1], string.Join('\n', lines[(i + 2)..end]) + "\n");
                continue;
            }

            written.Append(lines[i + 1]).Append('\n').Append(Made(folder, article, words)).Append("\n" + Fence + "\n");
            i = end;
            examples++;
        }

        examples.Should().Be(7);
        if (Environment.GetEnvironmentVariable("CLAIMCOMPARE_APPROVE") == "1")
            File.WriteAllText(Page, written.ToString());
        string.Join('\n', lines).Should().Be(written.ToString(), "`CLAIMCOMPARE_APPROVE=1` writes the examples anew");
    }

    private static string Made(TemporaryFolder folder, string article, string[] words)
    {
        string[] command = [words[1], article, "--format", words[2]];
        if (words.Length > 3)
        {
            string made = Path.Combine(folder.Path, words[2]);
            ConsoleRun.Of([.. command, "--output", made]).ExitCode.Should().Be(0);
            return File.ReadAllText(Path.Combine(made, words[3])).Replace("\r\n", "\n", StringComparison.Ordinal).TrimEnd('\n');
        }

        ConsoleRun run = ConsoleRun.Of(command);
        run.ExitCode.Should().Be(0, run.Error);
        string output = run.Output.Replace("\r\n", "\n", StringComparison.Ordinal).TrimEnd('\n');
        if (!output.StartsWith('{'))
            return output;
        using JsonDocument json = JsonDocument.Parse(output);
        return JsonSerializer.Serialize(json.RootElement, Indented);
    }
}
