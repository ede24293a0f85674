using ClaimCompare.Comparing;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests.Comparing;

public sealed class OriginNamesTests
{
    [Theory]
    [InlineData("BNPB", "Badan Nasional Penanggulangan Bencana", true)]
    [InlineData("Bulog", "Perum Bulog", true)]
    [InlineData("Pemprov Jawa Barat", "Pemerintah Provinsi Jawa Barat", true)]
    [InlineData("Pemkab Lumbungsari", "Lumbungsari", true)]
    [InlineData("BPBD Jawa Barat", "Jawa Barat", false)]
    [InlineData("Kementerian Kesehatan", "Kementerian Kesehatan Gaza", false)]
    [InlineData("polisi", "BNPB", false)]
    [InlineData("Rahma Widuri", "Rahma", false)]
    public void IsSame_TwoNames_TellsWhetherTheyAreOneOrigin(string a, string b, bool same)
    {
        OriginNames first = OriginNames.Of(new Source(a)), second = OriginNames.Of(new Source(b));
        first.IsSame(second).Should().Be(same);
        second.IsSame(first).Should().Be(same);
    }

    [Fact]
    public void IsSame_AliasOfTheOther_IsOneOrigin() =>
        OriginNames.Of(new Source("Rahma Widuri") { Aliases = ["Rahma"] }).IsSame(OriginNames.Of(new Source("Rahma"))).Should().BeTrue();

    [Fact]
    public void Count_BodyAndItsSpokesman_AreOneOrigin() => OriginNames.Count([
        Claims.Of(12, 3, "Rahma Widuri", organisation: "BPBD Lumbungsari"), Claims.Of(12, 3, "BPBD Lumbungsari"), Claims.Of(12, 4)]).Should().Be(1);

    [Fact]
    public void Count_NameThatTiesTwoOrigins_MakesThemOne()
    {
        ClaimFeatures full = Claims.Of(12, 3, "Badan Nasional Penanggulangan Bencana"), other = Claims.Of(12, 3, "Widuri"), tie = Claims.Of(12, 4, "Widuri", organisation: "BNPB");
        OriginNames.Count([full, other]).Should().Be(2);
        OriginNames.Count([full, other, tie]).Should().Be(1);
    }

    [Fact]
    public void Count_NoSource_IsOne() => OriginNames.Count([Claims.Of(12, 3), Claims.Of(13, 4)]).Should().Be(1);
}
