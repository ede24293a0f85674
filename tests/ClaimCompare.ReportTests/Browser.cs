using System.ComponentModel;
using ClaimCompare.ReportTests;
using Microsoft.Playwright;
using Xunit;

[assembly: AssemblyFixture(typeof(Browser))]

namespace ClaimCompare.ReportTests;

/// <summary>Debian's Chromium under Playwright, started once; tests are skipped with the reason where it does not start.</summary>
public sealed class Browser : IAsyncLifetime
{
    private const string Chromium = "/usr/bin/chromium";

    // Nothing of the browser's own may look for a network
    private static readonly string[] Arguments =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private string? _missing;

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Chromium))
        {
            _missing = "there is no " + Chromium + " (apt-get install chromium)";
            return;
        }

        try
        {
            _playwright = await Playwright.CreateAsync();
            _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium, Args = Arguments });
        }
        catch (Exception e) when (e is PlaywrightException or Win32Exception or IOException or TimeoutException)
        {
            _missing = "the browser does not start: " + e.Message.Split('\n')[0];
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    /// <summary>Opens a page of a width in its own context, with what it asks for and complains of on record.</summary>
    internal async Task<OpenedPage> Open(string html, int width, ColorScheme scheme = ColorScheme.Light, int height = 900, float scale = 1)
    {
        Assert.SkipWhen(_missing is not null, _missing ?? string.Empty);
        IBrowserContext context = await _browser!.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = height }, ColorScheme = scheme, DeviceScaleFactor = scale });
        return await OpenedPage.Of(context, html);
    }
}
