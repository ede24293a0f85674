using System.Globalization;
using ClaimCompare.Reading;
using ClaimCompare.Tests.Shared;
using ClaimCompare.Writing;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests.Writing;

/// <summary>The table for displacement and conflict desks: headings and words of IDMC's Helix, best, high and low of UCDP.</summary>
public sealed class FiguresCsvWriterTests
{
    private static readonly Article First = ArticleReader.FromText("satu", "😀 Sekitar 1.240 warga mengungsi di Lumbungsari, kata Kepala BPBD Lumbungsari Rahma Widuri, Senin (3/3/2025). Sebanyak 300 keluarga mengungsi di Karangjati.", PartialDate.OfDay(new DateOnly(2025, 3, 3)), "Warga mengungsi") with
    {
        Outlet = "Harian Buana",
        Url = "https://buana.example/1",
    };

    private static readonly Article Second = ArticleReader.FromText("dua", "Sedikitnya 12 anak tewas di Lumbungsari, menurut Polres Lumbungsari seperti dikutip Kantor Berita Nusa, Selasa (4/3/2025). Pemerintah akan mengirim 450 prajurit ke Lumbungsari. Kerugian Rp1,2 miliar.", PartialDate.OfDay(new DateOnly(2025, 3, 4))) with { Outlet = "Warta Timur" };

    private static readonly List<Dictionary<string, string>> Rows = Read(new ClaimComparer().Compare([First, Second]), "en");

    [Fact]
    public void Write_Headings_AreThoseOfHelixAndUcdp()
    {
        // The names are matched by the importers of these desks: they stand or fall letter by letter
        Rows[0].Keys.Should().Contain(["Event name", "Figure category", "Figure role", "Reported", "Quantifier", "Unit", "Start date", "Start date accuracy", "End date", "Stock date", "Stock date accuracy", "Stock reporting date",
            "Publishers", "Sources", "Source excerpt", "Analysis and calculation logic", "best", "high", "low"]);
        Rows[0].Keys.Should().OnlyHaveUniqueItems();
    }

    [Theory]
    [InlineData("1240", "Internal Displacements|IDPs", "Approximately", "Person")]
    [InlineData("300", "Internal Displacements|IDPs", "Exact", "Household")]
    [InlineData("12", "Deaths", "More than", "Person")]
    [InlineData("450", "Deployed", "Exact", "Person")]
    [InlineData("1200000000", "Money", "Exact", "IDR")]
    public void Write_AFigure_HasTheWordsOfHelix(string reported, string categories, string quantifier, string unit)
    {
        Dictionary<string, string> row = Row(reported);
        categories.Split('|').Should().Contain(row["Figure category"]);
        (row["Quantifier"], row["Unit"]).Should().Be((quantifier, unit));
    }

    [Fact]
    public void Write_AFigure_NamesSourcePublisherAndExcerpt()
    {
        Dictionary<string, string> row = Row("1240");
        (row["Sources"], row["Publishers"], row["Publication date"], row["Source url"], row["Entry title"]).Should().Be(("Rahma Widuri (BPBD Lumbungsari)", "Harian Buana", "2025-03-03", "https://buana.example/1", "Warga mengungsi"));
        row["Source excerpt"].Should().Contain("Sekitar 1.240 warga mengungsi di Lumbungsari").And.StartWith("😀");
        row["Locations"].Should().Be("Lumbungsari");
        Row("12")["Relayed by"].Should().Be("Kantor Berita Nusa");
        Row("12")["Disaggregation"].Should().Be("children");
        Row("450")["Modality"].Should().Be("future");
    }

    [Fact]
    public void Write_AGroup_HasOneRecommendedFigureAndItsEstimate()
    {
        List<Dictionary<string, string>> rows = Read(MixedFolder.Compare(), "id");
        foreach (IGrouping<string, Dictionary<string, string>> group in rows.GroupBy(r => r["Event ID"], StringComparer.Ordinal))
        {
            group.Count(r => r["Figure role"] == "Recommended figure").Should().BeLessThanOrEqualTo(1);
            group.Where(r => r["Figure role"] == "Recommended figure").Should().OnlyContain(r => r["Reported"] == r["best"]);
            group.Select(r => r["Figure role"]).Should().BeSubsetOf(["Recommended figure", "Triangulation"]);
            group.Select(r => (r["best"], r["high"], r["low"], r["Analysis and calculation logic"])).Distinct().Should().ContainSingle();
        }

        rows.Should().HaveCount(MixedFolder.Compare().Groups.Sum(g => g.Claims.Count));
        rows.Should().Contain(r => r["Marks"] == "provisional").And.Contain(r => r["Changed from"] == "12").And.Contain(r => r["Other event"] == "banjir 2009");
    }

    [Fact]
    public void Write_ADate_IsAFlowOrAStockButNeverBoth()
    {
        foreach (Dictionary<string, string> row in Rows)
        {
            (row["Start date"].Length > 0 && row["Stock date"].Length > 0).Should().BeFalse();
            foreach (string date in new[] { row["Start date"], row["End date"], row["Stock date"], row["Stock reporting date"] }.Where(d => d.Length > 0))
                DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _).Should().BeTrue(date);
            row["Start date accuracy"].Should().Be(row["Start date"].Length == 0 ? string.Empty : row["Start date accuracy"]);
            new[] { string.Empty, "Day", "Month", "Year" }.Should().Contain(row["Start date accuracy"]).And.Contain(row["Stock date accuracy"]);
        }
    }

    private static Dictionary<string, string> Row(string reported) => Rows.Should().ContainSingle(r => r["Reported"] == reported).Subject;

    private static List<Dictionary<string, string>> Read(Comparison comparison, string language)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        FiguresCsvWriter.Write(text, comparison, language);
        List<List<string>> records = CsvRecords.Parse(text.ToString());
        return [.. records.Skip(1).Select(r => records[0].Zip(r).ToDictionary(p => p.First, p => p.Second, StringComparer.Ordinal))];
    }
}
