using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ClaimCompare.PackageTests;

/// <summary>Holds the public surface: whoever changes it says so by approving the new one.</summary>
public sealed class PublicApiTests
{
    private static readonly string Approved = Path.Combine(DotNet.Root, "tests", "ClaimCompare.PackageTests", "PublicApi.approved.txt");

    [Fact]
    public void PublicApi_OfThePackages_IsTheApprovedOne()
    {
        string surface = PublicApi.Of(typeof(ClaimExtractor).Assembly, typeof(ClaimCompareServiceCollectionExtensions).Assembly);
        if (Environment.GetEnvironmentVariable("CLAIMCOMPARE_APPROVE") == "1")
            File.WriteAllText(Approved, surface);
        string[] now = surface.Split('\n'), approved = File.ReadAllText(Approved).ReplaceLineEndings("\n").Split('\n');
        string changes = string.Join('\n', approved.Except(now, StringComparer.Ordinal).Select(l => "- " + l.Trim()).Concat(now.Except(approved, StringComparer.Ordinal).Select(l => "+ " + l.Trim())));
        surface.Should().Be(
            File.ReadAllText(Approved).ReplaceLineEndings("\n"),
            "the public surface is pinned. If the change is meant, run the tests once with CLAIMCOMPARE_APPROVE=1, commit PublicApi.approved.txt and tell of it in CHANGELOG.md. Changes:\n{0}\n",
            changes.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal));
    }

    [Fact]
    public void PublicApi_Text_TellsMembersAndTheirKinds()
    {
        // The check itself must see what it holds
        string surface = PublicApi.Of(typeof(ClaimExtractor).Assembly);
        surface.Should().Contain("sealed class ClaimCompare.ClaimExtractor\n")
            .And.Contain("    IAsyncEnumerable<ArticleClaims> ExtractAsync(IAsyncEnumerable<Article> articles, Int32 parallelism = 0, CancellationToken cancellationToken = default)\n")
            .And.Contain("    String? Title { get; init; }\n")
            .And.NotContain("ClaimCompare.Claims.");
    }
}
