using System.Diagnostics;
using Microsoft.Playwright;
using Xunit;

namespace ClaimCompare.ReportTests;

/// <summary>Makes the pictures of <c>docs/gallery</c>: run by hand with <c>-explicit only</c>, never with the other tests.</summary>
[Trait("Category", "Gallery")]
public sealed class GalleryTests(Browser browser)
{
    private static readonly string Folder = Directory.CreateDirectory(Environment.GetEnvironmentVariable("GALLERY") ?? Path.Combine(Reports.Root(), "docs", "gallery")).FullName;

    public static TheoryData<string, string, string, int, int, ColorScheme> Views => new()
    {
        { "report-1440", "flood", "en", 1440, 1500, ColorScheme.Light },
        { "report-768", "flood", "id", 768, 2000, ColorScheme.Light },
        { "report-360", "flood", "id", 360, 2400, ColorScheme.Light },
        { "report-dark-1440", "flood", "id", 1440, 1300, ColorScheme.Dark },
        { "report-dark-360", "flood", "en", 360, 2400, ColorScheme.Dark },
        { "kursk-1440", "kursk", "id", 1440, 1500, ColorScheme.Light },
        { "events-1440", "mixed", "en", 1440, 1500, ColorScheme.Light },
        { "events-dark-768", "mixed", "id", 768, 1600, ColorScheme.Dark },
    };

    [Theory(Explicit = true)]
    [MemberData(nameof(Views))]
    public async Task Picture_OfTheTop_IsWritten(string file, string name, string language, int width, int height, ColorScheme scheme)
    {
        await using OpenedPage opened = await browser.Open(Reports.Of(name, language), width, scheme, height);
        await opened.Page.ScreenshotAsync(new() { Path = Path.Combine(Folder, file + ".png") });
    }

    [Theory(Explicit = true)]
    [InlineData("quantity-1440", "#g0", 1440, ColorScheme.Light)]
    [InlineData("quantity-360", "#g0", 360, ColorScheme.Light)]
    [InlineData("quantity-dark-768", "#g0", 768, ColorScheme.Dark)]
    public async Task Picture_OfAPart_IsWritten(string file, string part, int width, ColorScheme scheme)
    {
        await using OpenedPage opened = await browser.Open(Reports.Of("flood", "id"), width, scheme);
        ILocator locator = opened.Page.Locator(part);
        if (await locator.CountAsync() == 0)
            return;
        LocatorBoundingBoxResult box = (await locator.BoundingBoxAsync())!;
        await opened.Page.ScreenshotAsync(new() { Path = Path.Combine(Folder, file + ".png"), FullPage = true, Clip = new() { X = 0, Y = box.Y - 8, Width = width, Height = Math.Min(box.Height + 16, 1500) } });
    }

    [Fact(Explicit = true)]
    public async Task Picture_OfPaper_IsWritten()
    {
        await using OpenedPage opened = await browser.Open(Reports.Of("flood", "id"), 718, height: 1047 * 2);
        await opened.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await opened.Page.ScreenshotAsync(new() { Path = Path.Combine(Folder, "report-print.png") });
        await opened.Page.PdfAsync(new() { Path = Path.Combine(Path.GetTempPath(), "claimcompare-report.pdf"), Format = "A4", PrintBackground = true, Margin = new() { Top = "10mm", Bottom = "10mm", Left = "10mm", Right = "10mm" } });
    }

    [Theory(Explicit = true)]
    [InlineData("console-compare", "compare corpus/events/kursk --format table --lang id", 46)]
    [InlineData("console-extract", "extract corpus/events/kursk --format table", 30)]
    [InlineData("console-help", "compare --help", 30)]
    public async Task Picture_OfTheConsole_IsWritten(string file, string arguments, int rows)
    {
        string html = AnsiPage.Of("claimcompare " + arguments, await Run(arguments), rows);
        await using OpenedPage opened = await browser.Open(html, 1160);
        await opened.Page.Locator("pre").ScreenshotAsync(new() { Path = Path.Combine(Folder, file + ".png") });
    }

    /// <summary>Runs the console under <c>script</c>, which gives it a terminal; a picture shows no progress.</summary>
    private static async Task<string> Run(string arguments)
    {
        string console = Directory.GetFiles(Path.Combine(Reports.Root(), "src", "ClaimCompare.Console", "bin"), "ClaimCompare.Console.dll", SearchOption.AllDirectories).OrderByDescending(File.GetLastWriteTimeUtc).FirstOrDefault()
            ?? throw new InvalidOperationException("The console is not built.");
        var start = new ProcessStartInfo("script", ["-qec", "stty cols 132 rows 60; dotnet " + console + " " + arguments + " 2>/dev/null", "/dev/null"]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardInput = true, WorkingDirectory = Reports.Root() };
        start.Environment["TERM"] = "xterm-256color";
        start.Environment.Remove("NO_COLOR");
        using Process process = Process.Start(start)!;
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return output;
    }
}
