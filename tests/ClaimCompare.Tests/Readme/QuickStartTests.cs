using System.Globalization;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests.Readme;

public sealed class QuickStartTests
{
    [Fact]
    public void Readme_Example_IsTheCompiledOne()
    {
        string[] compiled = Lines(File.ReadAllText(Path.Combine(SharedFiles.Root!, "tests", "ClaimCompare.Tests", "Readme", "QuickStart.cs")));
        string readme = File.ReadAllText(Path.Combine(SharedFiles.Root!, "README.md"));
        int start = readme.IndexOf("```csharp", StringComparison.Ordinal), end = readme.IndexOf("\n```", start + 9, StringComparison.Ordinal);
        start.Should().BePositive();
        Lines(readme[(start + 9)..end]).Should().BeSubsetOf(compiled);
    }

    [Fact]
    public void Run_Example_FindsTheClaimAndTheUpdate()
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        Comparison comparison = QuickStart.Run(output);
        output.ToString().Should().StartWith("12 Deaths AtLeast: Rahma Widuri");
        FigureGroup group = comparison.Groups.Should().ContainSingle().Subject;
        group.Status.Should().Be(GroupStatus.Update);
        group.Estimate.Best.Should().Be(15);
        group.Estimate.Origins.Should().Be(1);
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
