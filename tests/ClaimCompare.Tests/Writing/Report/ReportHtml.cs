using System.Globalization;
using ClaimCompare.Reading;
using ClaimCompare.Writing;
using HtmlAgilityPack;

namespace ClaimCompare.Tests.Writing.Report;

/// <summary>Reports of comparisons made by hand, as text and as a tree.</summary>
internal static class ReportHtml
{
    /// <summary>The report of a comparison.</summary>
    public static string Of(Comparison comparison, string language = "en")
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        HtmlReportWriter.Write(writer, comparison, language);
        return writer.ToString();
    }

    /// <summary>The report of articles of the same day.</summary>
    public static string Of(params string[] texts) => Of(Compare(texts));

    /// <summary>Compares articles of successive days.</summary>
    public static Comparison Compare(params string[] texts) => new ClaimComparer().Compare(texts.Select((t, i) =>
        ArticleReader.FromText("artikel-" + i.ToString(CultureInfo.InvariantCulture), t, PartialDate.OfDay(new DateOnly(2025, 3, 3 + i))) with { Outlet = "Kabar " + i.ToString(CultureInfo.InvariantCulture) }));

    /// <summary>The report as a tree.</summary>
    public static HtmlNode Tree(string html)
    {
        var document = new HtmlDocument();
        document.LoadHtml(html);
        return document.DocumentNode;
    }

    /// <summary>The elements of a path, none where there are none.</summary>
    public static IEnumerable<HtmlNode> All(this HtmlNode node, string path) => node.SelectNodes(path) ?? Enumerable.Empty<HtmlNode>();
}
