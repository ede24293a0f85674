using ClaimCompare.Comparing;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests.Comparing;

public sealed class PlaceTreeTests
{
    [Fact]
    public void PathOf_Place_EndsWithTheLargest() => PlaceTree.PathOf("Kursk").Should().Equal("kursk", "rusia");

    [Theory]
    [InlineData("Sumut", "Sumatera Utara")]
    [InlineData("provinsi Sumatera Utara", "Sumatera Utara")]
    public void PathOf_OtherName_IsTheSamePlace(string a, string b) => PlaceTree.PathOf(a)[0].Should().Be(PlaceTree.PathOf(b)[0]);

    [Fact]
    public void PathOf_UnknownPlace_StandsAlone() => PlaceTree.PathOf("Desa Lumbungsari").Should().Equal("lumbungsari");

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void PathOf_Nothing_IsEmpty(string? place) => PlaceTree.PathOf(place).Should().BeEmpty();
}
