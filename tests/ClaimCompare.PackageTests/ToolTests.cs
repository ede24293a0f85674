using System.Diagnostics;
using System.IO.Compression;
using System.Reflection.PortableExecutable;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.PackageTests;

/// <summary>Packs the console as a tool, installs it from that package alone and runs it on pages in a clean folder, as a new user does.</summary>
public sealed class ToolTests : IDisposable
{
    private const string Version = "0.0.0-test";
    private const string Configuration = """
        <configuration>
          <packageSources>
            <clear />
            <add key="local" value="feed" />
          </packageSources>
        </configuration>
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("claimcompare-tool-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Pack_Console_InstallsFromALocalSourceAndRuns()
    {
        string feed = Path.Combine(_folder, "feed"), tools = Path.Combine(_folder, "tools");
        (int packed, string packing) = DotNet.Run(DotNet.Root, "pack", Path.Combine("src", "ClaimCompare.Console"), "-c", "Release", "--output", feed, "-p:Version=" + Version, "-p:RunAnalyzers=false", "--artifacts-path", Path.Combine(_folder, "build"));
        packed.Should().Be(0, packing);
        string package = Path.Combine(feed, $"ClaimCompare.Console.{Version}.nupkg");
        IsReproducible(package, "ClaimCompare.dll").Should().BeTrue("the build is deterministic");

        File.WriteAllText(Path.Combine(_folder, "nuget.config"), Configuration);
        (int installed, string installing) = DotNet.Run(_folder, "tool", "install", "ClaimCompare.Console", "--version", Version, "--tool-path", tools, "--configfile", Path.Combine(_folder, "nuget.config"));
        installed.Should().Be(0, installing);

        string[] pages = [Page("pagi", "2025-03-03", "Sebanyak 12 orang tewas akibat banjir bandang di Lumbungsari, kata BPBD Lumbungsari."), Page("siang", "2025-03-03", "Sedikitnya 12 orang tewas akibat banjir bandang di Lumbungsari, menurut BPBD Lumbungsari."), Page("malam", "2025-03-04", "Korban tewas akibat banjir bandang di Lumbungsari bertambah menjadi 15 orang, menurut BPBD Lumbungsari.")];
        string program = Path.Combine(tools, OperatingSystem.IsWindows() ? "claimcompare.exe" : "claimcompare");
        Run(program, "--version").Output.Should().StartWith("claimcompare " + Version);
        (int code, string output) = Run(program, ["compare", .. pages, "--format", "table", "--lang", "id"]);
        code.Should().Be(0, output);
        output.Should().Contain("3 artikel").And.Contain("15");
    }

    private static bool IsReproducible(string package, string file)
    {
        using ZipArchive archive = ZipFile.OpenRead(package);
        using var bytes = new MemoryStream();
        using (Stream entry = archive.Entries.Single(e => e.Name == file).Open())
            entry.CopyTo(bytes);
        bytes.Position = 0;
        using var reader = new PEReader(bytes);
        return reader.ReadDebugDirectory().Any(e => e.Type == DebugDirectoryEntryType.Reproducible);
    }

    private string Page(string name, string date, string text)
    {
        string path = Path.Combine(_folder, name + ".html");
        File.WriteAllText(path, $"""<!doctype html><html lang="id"><head><title>Banjir {name}</title><meta property="article:published_time" content="{date}T08:00:00+07:00"></head><body><article><h1>Banjir {name}</h1><p>{text}</p></article></body></html>""");
        return path;
    }

    private (int Code, string Output) Run(string program, params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = _folder, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.Result);
    }
}
