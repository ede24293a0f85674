using System.Text;
using ClaimCompare.Reading;
using ClaimCompare.Tests.Console;
using ClaimCompare.Tests.Shared;
using ClaimCompare.Tests.Writing.Report;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests.Reading;

/// <summary>A report that lies among the articles is not taken for one of them.</summary>
public sealed class OwnReportTests
{
    [Theory]
    [InlineData("id")]
    [InlineData("en")]
    public void Read_AReport_IsNoArticle(string language)
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(ReportHtml.Of(MixedFolder.Compare(), language)));
        ReadResult result = new ArticleReader().Read(input, "laporan.html").Should().ContainSingle().Which;
        result.Article.Should().BeNull();
        result.Problem!.Code.Should().Be(ReadingCodes.NoBody);
    }

    [Fact]
    public void Read_APageThatSpeaksOfAReport_IsAnArticle()
    {
        string page = "<!DOCTYPE html><html><head><title>Banjir</title></head><body><article><h1>Banjir</h1><p>" + string.Concat(Enumerable.Repeat("Air sungai meluap setelah hujan deras. ", 40)) + OwnReport.Mark + "</p></article></body></html>";
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(page));
        new ArticleReader().Read(input, "a.html").Should().ContainSingle().Which.Article!.Text.Should().StartWith("Air sungai");
    }

    [Fact]
    public void Compare_TwiceInTheFolderOfItsReport_ReadsTheSameArticles()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", "Sebanyak 12 orang tewas di Lumbungsari, kata BPBD Lumbungsari.");
        string report = Path.Combine(folder.Path, "laporan.html");
        ConsoleRun first = ConsoleRun.Of(["compare", folder.Path, "--report", report]), second = ConsoleRun.Of(["compare", folder.Path, "--report", report]);
        second.Output.Should().Be(first.Output);
        second.ErrorLines.Should().Contain(l => l.StartsWith("CC008", StringComparison.Ordinal) && l.Contains("laporan.html", StringComparison.Ordinal));
    }
}
