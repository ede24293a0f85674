using Microsoft.Playwright;

namespace ClaimCompare.ReportTests;

/// <summary>A report opened from a file, with everything it asked for and complained of.</summary>
internal sealed class OpenedPage : IAsyncDisposable
{
    private readonly string _file;

    private OpenedPage(IBrowserContext context, IPage page, string file)
    {
        Context = context;
        Page = page;
        _file = file;
    }

    public IBrowserContext Context { get; }

    public IPage Page { get; }

    /// <summary>Errors and warnings of the console (a blocked asset is one), uncaught errors, dialogs, and requests for anything but the page itself.</summary>
    public List<string> Complaints { get; } = [];

    public static async Task<OpenedPage> Of(IBrowserContext context, string html)
    {
        string file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".html");
        await File.WriteAllTextAsync(file, html);
        IPage page = await context.NewPageAsync();
        var opened = new OpenedPage(context, page, file);
        string address = new Uri(file).AbsoluteUri;
        page.Console += (_, m) =>
        {
            if (m.Type is "error" or "warning")
                opened.Complaints.Add("console: " + m.Text);
        };
        page.PageError += (_, e) => opened.Complaints.Add("error: " + e);
        page.Request += (_, r) =>
        {
            if (r.Url != address)
                opened.Complaints.Add("request: " + r.Url);
        };
        page.Dialog += (_, d) =>
        {
            opened.Complaints.Add("dialog: " + d.Message);
            _ = d.DismissAsync();
        };
        await page.GotoAsync(address);
        return opened;
    }

    public async ValueTask DisposeAsync()
    {
        await Context.DisposeAsync();
        File.Delete(_file);
    }
}
