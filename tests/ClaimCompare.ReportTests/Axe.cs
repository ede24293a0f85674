using System.Text.Json;
using Microsoft.Playwright;
using Xunit;

namespace ClaimCompare.ReportTests;

/// <summary>The accessibility rules of axe-core, from the folder's npm packages.</summary>
internal static class Axe
{
    private static string Script => Path.Combine(Reports.Root(), "tests", "ClaimCompare.ReportTests", "node_modules", "axe-core", "axe.min.js");

    /// <summary>What axe finds wrong, one line a node; the test is skipped where axe is not installed.</summary>
    public static async Task<string[]> Violations(IPage page)
    {
        Assert.SkipUnless(File.Exists(Script), "axe-core is not installed (npm ci in tests/ClaimCompare.ReportTests)");

        // Evaluated by the debugger, which the page's policy does not hold back
        await page.EvaluateAsync(await File.ReadAllTextAsync(Script));
        JsonElement? result = await page.EvaluateAsync("async () => (await axe.run(document, { resultTypes: ['violations'] })).violations.flatMap(v => v.nodes.map(n => v.id + ': ' + n.html.slice(0, 160) + ' | ' + (n.failureSummary || '').replace(/\\s+/g, ' ').slice(0, 200)))");
        return [.. result!.Value.EnumerateArray().Select(e => e.GetString()!)];
    }
}
