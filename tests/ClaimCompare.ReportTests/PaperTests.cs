using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Xml.Linq;
using FluentAssertions;
using Microsoft.Playwright;
using Xunit;

namespace ClaimCompare.ReportTests;

/// <summary>What the PDF of a report holds, read back by poppler: every row whole on one page, every word inside of its page.</summary>
public sealed class PaperTests(Browser browser)
{
    private const string Reader = "/usr/bin/pdftotext";

    [Theory]
    [InlineData("kursk", "A4")]
    [InlineData("flood", "A4")]
    [InlineData("flood", "Letter")]
    [InlineData("mixed", "A5")]
    public async Task Pdf_OfAReport_HasEveryRowWholeOnOnePage(string name, string format)
    {
        (string[] rows, List<(string Text, double Lowest, double Highest, double Height)> pages) = await Print(Reports.Of(name, "id"), format);

        pages.Should().HaveCountGreaterThan(2);
        rows.Should().HaveCountGreaterThan(name == "flood" ? 40 : 10);
        rows.Where(r => !pages.Exists(p => p.Text.Contains(r, StringComparison.Ordinal))).Should().BeEmpty("a row stands on one page");
        pages.Should().OnlyContain(p => p.Lowest >= 0 && p.Highest <= p.Height, "no word is cut by the edge of its page");
    }

    [Fact]
    public async Task Pdf_OfAPageThatCutsARow_IsFound()
    {
        string text = string.Join("<br>", Enumerable.Range(0, 200).Select(i => "baris-" + i.ToString(CultureInfo.InvariantCulture)));
        (string[] rows, List<(string Text, double Lowest, double Highest, double Height)> pages) = await Print("<!DOCTYPE html><html lang=id><meta charset=utf-8><title>x</title><table><tr><td>" + text + "</table></html>", "A4");

        rows.Should().ContainSingle().Which.Should().Contain("baris-199");
        pages.Exists(p => p.Text.Contains(rows[0], StringComparison.Ordinal)).Should().BeFalse("it is higher than a page");
    }

    private async Task<(string[] Rows, List<(string Text, double Lowest, double Highest, double Height)> Pages)> Print(string html, string format)
    {
        Assert.SkipUnless(File.Exists(Reader), "there is no " + Reader + " (apt-get install poppler-utils)");
        await using OpenedPage opened = await browser.Open(html, 718);
        string[] rows = await opened.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('tr')].map(r => r.textContent)");
        byte[] pdf = await opened.Page.PdfAsync(new() { Format = format, PrintBackground = true, Margin = new() { Top = "10mm", Bottom = "10mm", Left = "10mm", Right = "10mm" } });
        string file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".pdf");
        try
        {
            await File.WriteAllBytesAsync(file, pdf);
            string raw = await Read("-raw", file), boxes = await Read("-bbox", file);
            string[] texts = [.. raw.Split('\f').Select(Packed)];
            XElement[] pages = [.. XDocument.Parse(boxes).Descendants().Where(e => e.Name.LocalName == "page")];
            return ([.. rows.Select(Packed).Where(r => r.Length > 0)], [.. pages.Select((p, i) => (texts[i], Least(p, "yMin", 0, Math.Min), Least(p, "yMax", 0, Math.Max), Number(p, "height")))]);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static double Least(XElement page, string name, double none, Func<double, double, double> choose) =>
        page.Elements().Select(w => Number(w, name)).DefaultIfEmpty(none).Aggregate(choose);

    private static double Number(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);

    /// <summary>The text without spaces and ligatures, as rows are compared.</summary>
    private static string Packed(string text) => string.Concat(text.Normalize(NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c) && c is not ('\u00AD' or '\u200B')));

    private static async Task<string> Read(string option, string file)
    {
        using Process process = Process.Start(new ProcessStartInfo(Reader, ["-q", "-enc", "UTF-8", option, file, "-"]) { UseShellExecute = false, RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8 })!;
        string text = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return text;
    }
}
