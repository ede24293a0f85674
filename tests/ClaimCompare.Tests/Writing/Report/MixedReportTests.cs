using ClaimCompare.Tests.Shared;
using FluentAssertions;
using HtmlAgilityPack;
using Xunit;

namespace ClaimCompare.Tests.Writing.Report;

/// <summary>Events, decisions, curves, grades, derived figures, failing sums and marks in the report.</summary>
public sealed class MixedReportTests
{
    private static readonly Comparison Compared = MixedFolder.Compare();
    private static readonly HtmlNode English = ReportHtml.Tree(ReportHtml.Of(Compared)), Indonesian = ReportHtml.Tree(ReportHtml.Of(Compared, "id"));

    [Fact]
    public void Compared_HoldsAllThatIsShown()
    {
        Compared.Events.Should().HaveCount(2);
        Compared.Decisions.Select(d => d.IsApplied).Should().Equal(true, true, true, false);
        Compared.Rejected.Should().ContainSingle();
        Compared.Derived.Should().ContainSingle();
        Compared.Checks.Should().ContainSingle();
        Compared.Groups.Should().Contain(g => g.Curve.Count > 1).And.Contain(g => g.Program.Count > 0);
        Compared.Groups.SelectMany(g => g.Claims).Aggregate(ClaimMarks.None, (m, c) => m | c.Marks).Should().Be(ClaimMarks.Provisional | ClaimMarks.Unverified);
    }

    [Fact]
    public void Write_SeveralEvents_GivesEachASectionWithItsQuantities()
    {
        for (int e = 0; e < 2; e++)
        {
            HtmlNode section = English.SelectSingleNode("//section[@id='e" + e + "']")!;
            section.SelectSingleNode("h2")!.InnerText.Should().Be(Compared.Events[e].Label);
            section.All(".//article[@class='q']").Select(q => int.Parse(q.Id![1..], System.Globalization.CultureInfo.InvariantCulture)).Should().NotBeEmpty().And.OnlyContain(g => Compared.Groups[g].Event == e);
        }

        English.All("//section[@id='events']//li").Should().HaveCount(2);
        English.All("//nav//a[@href='#events']").Should().ContainSingle();
        English.All("//tbody/tr[@class='eh']/th[@scope='rowgroup']").Should().HaveCount(2);
        English.All("//section[@id='quantities']").Should().BeEmpty();
        English.InnerText.Should().Contain("These articles report 2 events");
        Indonesian.InnerText.Should().Contain("memberitakan 2 peristiwa");
    }

    [Fact]
    public void Write_OneEvent_HasNoEventsPart()
    {
        HtmlNode page = ReportHtml.Tree(ReportHtml.Of(ReportHtml.Compare("Sebanyak 12 orang tewas di Lumbungsari, kata BPBD Lumbungsari.", "Sebanyak 15 orang tewas di Lumbungsari, kata BPBD Lumbungsari.")));
        page.All("//section[@id='events'] | //section[@id='e0'] | //tr[@class='eh']").Should().BeEmpty();
        page.All("//section[@id='quantities']").Should().ContainSingle();
    }

    [Fact]
    public void Write_Decisions_StandBesideWhatTheProgramWouldSay()
    {
        int chosen = Compared.Decisions[1].Group!.Value;
        string block = HtmlEntity.DeEntitize(English.SelectSingleNode("//article[@id='g" + chosen + "']//div[@class='reasons']")!.InnerText);
        block.Should().Contain("Chosen as the best").And.Contain("by Rina: hitungan terakhir yang diperiksa").And.Contain("The program itself would say").And.Contain("1,500");
        string all = HtmlEntity.DeEntitize(English.SelectSingleNode("//section[@id='decisions']")!.InnerText);
        all.Should().ContainAll("Rejected", "angka dari kabupaten lain", "6\u00A0March\u00A02025", "“Korban bus Mekar Jaya”", "Not applied (CC041)", "Rejected claims", "19");
        English.All("//section[@id='decisions']//blockquote").Should().ContainSingle("the rejected claim keeps its sentence");
        HtmlEntity.DeEntitize(Indonesian.SelectSingleNode("//section[@id='decisions']")!.InnerText).Should().ContainAll("Ditolak", "Tidak diterapkan (CC041)", "Klaim yang ditolak");
    }

    [Fact]
    public void Write_ACurve_DrawsItAndSaysTheSameInATable()
    {
        int g = Compared.Groups.ToList().FindIndex(x => x.Kind == ClaimKind.Deaths && x.Event == 0 && x.Curve.Count > 1);
        HtmlNode figure = English.SelectSingleNode("//article[@id='g" + g + "']//figure[@class='as']")!;
        figure.SelectSingleNode("svg/title")!.InnerText.Should().Contain("from 12 (3\u00A0March\u00A02025) to 15");
        figure.SelectSingleNode("svg/path")!.GetAttributeValue("d", string.Empty).Should().MatchRegex("^M[0-9. ]+H[0-9]+V");
        figure.All(".//tbody/tr").Select(r => r.SelectSingleNode("td/b")!.InnerText).Should().StartWith("12").And.EndWith("15");
        figure.InnerText.Should().Contain("the day of publication stands for it");
    }

    [Fact]
    public void Write_AGrade_StandsWithEveryQuantity()
    {
        English.All("//article[@class='q']").Should().OnlyContain(q => q.SelectSingleNode(".//ul[@class='counts']")!.InnerText.Contains("Grade "));
        FigureGroup group = Compared.Groups[0] with { Estimate = Compared.Groups[0].Estimate with { Grade = EstimateGrade.Established, IsContested = true } };
        HtmlNode counts = ReportHtml.Tree(ReportHtml.Of(Compared with { Groups = [group, .. Compared.Groups.Skip(1)] }, "id")).SelectSingleNode("//article[@id='g0']//ul[@class='counts']")!;
        counts.InnerText.Should().Contain("Tingkat A: tiga sumber bebas atau lebih").And.Contain("Diperselisihkan");
    }

    [Fact]
    public void Write_ADerivedFigure_IsToldApartFromClaims()
    {
        string section = HtmlEntity.DeEntitize(English.SelectSingleNode("//section[@id='derived']")!.InnerText);
        section.Should().ContainAll("Nobody stated these figures", "40", "Semua penumpang luka-luka", "Kabar Tirta");
        English.All("//section[@id='derived']//a[@class='f']").Should().ContainSingle("the whole leads to its evidence");
    }

    [Fact]
    public void Write_ASumThatFails_SaysPartsSumAndCause()
    {
        HtmlNode section = English.SelectSingleNode("//section[@id='checks']")!;
        HtmlEntity.DeEntitize(section.InnerText).Should().Contain("30 + 21 = 51, not 42.").And.Contain("Possible slip");
        section.All(".//a[@class='f']").Should().HaveCount(3);
    }

    [Theory]
    [InlineData("en", "Provisional", "Unverified", "12 before", "children", "another event: banjir, 2009")]
    [InlineData("id", "Sementara", "Belum terverifikasi", "sebelumnya 12", "anak-anak", "peristiwa lain: banjir, 2009")]
    public void Write_Marks_AreWords(string language, params string[] words) =>
        HtmlEntity.DeEntitize((language == "id" ? Indonesian : English).InnerText).Should().ContainAll(words);

    [Fact]
    public void Write_AllParts_HaveUniqueIdentifiersThatAllLinksReach()
    {
        string[] ids = [.. English.All("//*[@id]").Select(n => n.Id!)];
        ids.Should().OnlyHaveUniqueItems();
        English.All("//a[starts-with(@href,'#')]").Select(a => a.GetAttributeValue("href", string.Empty)[1..]).Should().BeSubsetOf(ids);
        English.All("//*[@aria-labelledby]").SelectMany(n => n.GetAttributeValue("aria-labelledby", string.Empty).Split(' ')).Should().BeSubsetOf(ids);
    }
}
