using System.IO.Compression;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.PackageTests;

/// <summary>Packs the library, and uses the package from a fresh project outside of the solution.</summary>
public sealed class PackTests : IDisposable
{
    private const string Version = "0.0.0-test";
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
            <InvariantGlobalization>true</InvariantGlobalization>
            <NuGetAudit>false</NuGetAudit>
            <RestorePackagesPath>packages</RestorePackagesPath>
            <RestoreAdditionalProjectSources>FEED</RestoreAdditionalProjectSources>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="ClaimCompare" Version="VERSION" />
          </ItemGroup>
        </Project>
        """;

    private const string Program = """
        using ClaimCompare;
        using ClaimCompare.Reading;

        Article article = ArticleReader.FromText("uji", "Sedikitnya 12 orang tewas di Lumbungsari, kata Rahma Widuri.");
        foreach (NumericClaim claim in new ClaimExtractor().Extract(article))
            Console.WriteLine($"{claim.Number} {claim.Kind} {claim.Qualifier} {claim.Place} {claim.Attribution.Sources[0].Name}");
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("claimcompare-package-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Pack_Library_WorksInAFreshProject()
    {
        string feed = Path.Combine(_folder, "feed"), fresh = Path.Combine(_folder, "fresh");
        (int packed, string packing) = DotNet.Run(DotNet.Root, "pack", Path.Combine("src", "ClaimCompare"), "-c", "Release", "--output", feed, "-p:Version=" + Version, "--artifacts-path", Path.Combine(_folder, "build"));
        packed.Should().Be(0, packing);

        string[] entries = Entries(Path.Combine(feed, $"ClaimCompare.{Version}.nupkg"));
        entries.Should().Contain(["README.md", "LICENSE", "lib/net10.0/ClaimCompare.dll", "lib/net10.0/ClaimCompare.xml"]);
        Entries(Path.Combine(feed, $"ClaimCompare.{Version}.snupkg")).Should().Contain("lib/net10.0/ClaimCompare.pdb");

        Directory.CreateDirectory(fresh);
        File.WriteAllText(Path.Combine(fresh, "fresh.csproj"), Project.Replace("FEED", feed, StringComparison.Ordinal).Replace("VERSION", Version, StringComparison.Ordinal));
        File.WriteAllText(Path.Combine(fresh, "Program.cs"), Program);
        (int restored, string restoring) = DotNet.Run(fresh, "restore");
        Assert.SkipWhen(restored != 0 && restoring.Contains("NU1301", StringComparison.Ordinal), "No package source can be reached, so nothing can be restored into a fresh project.");
        restored.Should().Be(0, restoring);
        (int ran, string output) = DotNet.Run(fresh, "run", "--no-restore");
        ran.Should().Be(0, output);
        output.Trim().Should().EndWith("12 Deaths AtLeast Lumbungsari Rahma Widuri");
    }

    private static string[] Entries(string package)
    {
        using ZipArchive archive = ZipFile.OpenRead(package);
        return [.. archive.Entries.Select(e => e.FullName)];
    }
}
