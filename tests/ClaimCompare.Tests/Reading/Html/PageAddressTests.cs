using ClaimCompare.Reading;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests.Reading.Html;

public sealed class PageAddressTests
{
    private const string Base = "buana.example/berita/banjir-di-lor";

    [Theory]
    [InlineData("https://www.buana.example/berita/banjir-di-lor", 0)]
    [InlineData("https://buana.example/berita/banjir-di-lor/?utm_source=x&fbclid=y#bagian-2", 0)]
    [InlineData("http://m.Buana.example/berita/banjir-di-lor?page=2", 2)]
    [InlineData("//buana.example/berita/banjir-di-lor?halaman=3", 3)]
    [InlineData("/berita/banjir-di-lor?hal=4", 4)]
    [InlineData("?page=5", 5)]
    [InlineData("https://buana.example/berita/banjir-di-lor/page/6", 6)]
    [InlineData("https://buana.example/berita/banjir-di-lor/halaman-7/", 7)]
    public void Parse_AddressOfAPage_GivesTheArticleAndTheNumber(string address, int number)
    {
        PageAddress page = PageAddress.Parse(address, "https://buana.example/berita/banjir-di-lor")!;
        page.Should().Be(new PageAddress(Base, number, false, null, 0));
    }

    [Theory]
    [InlineData("?page=all")]
    [InlineData("?PAGE=Semua")]
    [InlineData("?single=1")]
    public void Parse_AllPagesInOne_IsWhole(string query) =>
        PageAddress.Parse("https://buana.example/berita/banjir-di-lor" + query, null).Should().Be(new PageAddress(Base, 0, true, null, 0));

    [Theory]
    [InlineData("https://nasional.sindonews.com/read/1/banjir?showpage=2", 2, false)]
    [InlineData("https://www.tempo.co/read/1/banjir?page_num=3", 3, false)]
    [InlineData("https://news.detik.com/berita/d-1/banjir?single=1", 0, true)]
    public void Parse_ParameterOfAnOutlet_IsKnownByItsDomain(string address, int number, bool whole)
    {
        PageAddress page = PageAddress.Parse(address, null)!;
        (page.Number, page.IsWhole, page.Key.Contains('?', StringComparison.Ordinal)).Should().Be((number, whole, false));
    }

    [Fact]
    public void Parse_BareNumberBehindAName_IsLeftToOtherAddresses() =>
        PageAddress.Parse("https://buana.example/berita/banjir-di-lor/2", null).Should().Be(new PageAddress(Base + "/2", 0, false, Base, 2));

    [Theory]
    [InlineData("https://buana.example/2025/03/12")]
    [InlineData("https://buana.example/index.php?page=4711")]
    [InlineData("https://buana.example/index.php?p=2")]
    [InlineData("https://buana.example/berita?showpage=2")]
    public void Parse_OtherNumbers_AreNoPages(string address)
    {
        PageAddress page = PageAddress.Parse(address, null)!;
        (page.Number, page.IsWhole, page.Shorter).Should().Be((0, false, null));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("#komentar")]
    [InlineData("javascript:void(0)")]
    [InlineData("mailto:redaksi@buana.example")]
    [InlineData("?page=2")]
    [InlineData("https://")]
    public void Parse_WhatLeadsToNoPage_IsNull(string? address) => PageAddress.Parse(address, null).Should().BeNull();
}
