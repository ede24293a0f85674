using ClaimCompare.Comparing;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests.Comparing;

public sealed class GroupOriginsTests
{
    [Fact]
    public void Count_BodyAndItsSpokesman_AreOneOrigin() => Count([
        Claims.Of(12, 3, "Rahma Widuri", organisation: "BPBD Lumbungsari"), Claims.Of(12, 3, "BPBD Lumbungsari"), Claims.Of(12, 4)]).Should().Be(1);

    [Fact]
    public void Count_NameThatTiesTwoOrigins_MakesThemOne()
    {
        ClaimFeatures full = Claims.Of(12, 3, "Badan Nasional Penanggulangan Bencana"), other = Claims.Of(12, 3, "Widuri"), tie = Claims.Of(12, 4, "Widuri", organisation: "BNPB");
        Count([full, other]).Should().Be(2);
        Count([full, other, tie]).Should().Be(1);
    }

    [Fact]
    public void Count_NoSource_IsOne() => Count([Claims.Of(12, 3), Claims.Of(13, 4)]).Should().Be(1);

    [Theory]
    [InlineData("KPU", "KPU Lumbungsari", 1)]
    [InlineData("polisi", "Polres Lumbungsari", 1)]
    [InlineData("Bulog", "Perum Bulog Kanwil Jawa Timur", 1)]
    [InlineData("polisi", "BPBD Lumbungsari", 2)]
    [InlineData("Jawa Barat", "Jawa Barat Bersih", 2)]
    [InlineData("BPBD Lumbungsari", "BPBD Karangjati", 2)]
    public void Count_NameThatLeavesOutWhatAnotherTells_AddsNone(string a, string b, int expected)
    {
        Count([Claims.Of(12, 3, a), Claims.Of(13, 4, b)]).Should().Be(expected);
        Count([Claims.Of(13, 4, b), Claims.Of(12, 3, a)]).Should().Be(expected);
    }

    [Fact]
    public void Count_ShortNameOfSeveral_StandsForOneOfThem() =>
        Count([Claims.Of(12, 3, "Polres Lumbungsari"), Claims.Of(12, 3, "Polda Sulawesi Tengah"), Claims.Of(13, 4, "polisi")]).Should().Be(2);

    [Theory]
    [InlineData("seorang pejabat", "pejabat pertahanan", "Reuters", "Reuters", 1)]
    [InlineData("seorang pejabat", "pejabat pertahanan", "Reuters", "AFP", 2)]
    [InlineData("BNPB", "PMI", "Reuters", "Reuters", 2)]
    public void Count_SourcesWithoutNamesByOneRelay_AreOne(string a, string b, string first, string second, int expected) =>
        Count([Claims.Of(12, 3, a, via: first), Claims.Of(12, 4, b, via: second)]).Should().Be(expected);

    [Fact]
    public void Count_RelayAlone_IsTheOrigin() => Count([Claims.Of(12, 3, via: "Reuters"), Claims.Of(12, 4, via: "Reuters"), Claims.Of(13, 4, via: "AFP")]).Should().Be(2);

    [Fact]
    public void Share_ShortAndFullName_IsTrue()
    {
        ClaimFeatures a = Claims.Of(12, 3, "KPU"), b = Claims.Of(13, 4, "KPU Lumbungsari"), c = Claims.Of(14, 4, "Bawaslu");
        var origins = new GroupOrigins([a, b, c]);
        origins.Share(a, b).Should().BeTrue();
        origins.Share(a, c).Should().BeFalse();
        origins.Of(Claims.Of(12, 3)).Should().BeEmpty();
    }

    private static int Count(List<ClaimFeatures> claims) => new GroupOrigins(claims).Count(claims);
}
