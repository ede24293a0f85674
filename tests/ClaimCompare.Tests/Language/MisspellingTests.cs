using ClaimCompare.Language;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests.Language;

public sealed class MisspellingTests
{
    [Theory]
    [InlineData("Abdul Karim Wijaya", "Abdu Karim Wijaya")]
    [InlineData("Rahma Widuri", "Rahma Wiudri")]
    [InlineData("Rahma Widuri", "Rahma Wideri")]
    [InlineData("Kusumawardhana", "Kusumawardana")]
    public void IsOf_OneSlip_IsTrueEitherWay(string a, string b)
    {
        Misspelling.IsOf(a, b).Should().BeTrue();
        Misspelling.IsOf(b, a).Should().BeTrue();
    }

    [Theory]
    [InlineData("Rahma Putra", "Rahma Putri")]
    [InlineData("Rahma Widuri", "Rahma Widuri")]
    [InlineData("Rahma Widuri", "Salma Widuri")]
    [InlineData("Rahma Widuri", "Rahma Hartono")]
    [InlineData("Rahma", "Rahmi")]
    [InlineData("BPBD Bima", "BPBD Bina")]
    [InlineData("", "")]
    [InlineData("R", "Ra")]
    public void IsOf_OtherNames_IsFalse(string a, string b)
    {
        Misspelling.IsOf(a, b).Should().BeFalse();
        Misspelling.IsOf(b, a).Should().BeFalse();
    }

    [Fact]
    public void IsOf_ALetterForAnother_OnlyWhereItMayBe()
    {
        Misspelling.IsOf("Kepala Desa Sukajaya", "Kepala Desa Sukamaya", takesChange: false).Should().BeFalse();
        Misspelling.IsOf("Kepala Desa Sukajaya", "Kepala Desa Sukajaaya", takesChange: false).Should().BeTrue();
    }
}
