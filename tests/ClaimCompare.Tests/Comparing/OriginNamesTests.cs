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
    [InlineData("Dinkes NTT", "Dinas Kesehatan Nusa Tenggara Timur", true)]
    [InlineData("Polda Sulteng", "Kepolisian Daerah Sulawesi Tengah", true)]
    [InlineData("Badan Penanggulangan Bencana Daerah (BPBD) Lumbungsari", "BPBD Lumbungsari", true)]
    [InlineData("Dinkes Lumbungsari", "Dinkes Karangjati", false)]
    [InlineData("Kementerian LH", "KLH", true)]
    [InlineData("RSUD ABC", "RSUD Arya Bima Cendana", true)]
    [InlineData("RSUD ABC", "RSUD Arya Bima", false)]
    [InlineData("RSUD ABC", "Puskesmas Arya Bima Cendana", false)]
    [InlineData("KLH/BPLH", "Kementerian Lingkungan Hidup", true)]
    [InlineData("TNI/Polri", "Polri", false)]
    [InlineData("Kejati Jatim", "Kejaksaan Tinggi Jawa Barat", false)]
    public void IsSame_TwoNames_TellsWhetherTheyAreOneOrigin(string a, string b, bool same)
    {
        OriginNames first = OriginNames.Of(new Source(a)), second = OriginNames.Of(new Source(b));
        first.IsSame(second).Should().Be(same);
        second.IsSame(first).Should().Be(same);
    }

    [Fact]
    public void Of_AliasInSmallLetters_IsNoName() =>
        OriginNames.Of(new Source("BNPB") { Aliases = ["badan itu"] }).IsSame(OriginNames.Of(new Source("IOM") { Aliases = ["badan itu"] })).Should().BeFalse("both only point back");

    [Fact]
    public void IsSame_AliasOfTheOther_IsOneOrigin() =>
        OriginNames.Of(new Source("Rahma Widuri") { Aliases = ["Rahma"] }).IsSame(OriginNames.Of(new Source("Rahma"))).Should().BeTrue();
}
