using ClaimCompare.Comparing;
using FluentAssertions;
using Xunit;
using C = ClaimCompare.Tests.Comparing.Claims;

namespace ClaimCompare.Tests.Comparing;

public sealed class SidesTests
{
    [Theory]
    [InlineData("prajurit Kelmara", "kelmara")]
    [InlineData("tentara Rusia", "rusia")]
    [InlineData("bus Nusajaya bekas", "nusajaya")]
    [InlineData("tentara", null)]
    [InlineData("Kelmara", null)]
    [InlineData("korban PHK", null)]
    [InlineData(null, null)]
    public void OfNoun_CountedNoun_GivesTheNameBehindIt(string? noun, string? side) => Sides.OfNoun(noun).Should().Be(side);

    [Fact]
    public void Imply_TwoSidesNamed_GivesASpeakerForOneItsOwn()
    {
        ClaimFeatures north = C.Of(420, 3, "Kemenhan Utara", counted: "prajurit Selatan"), south = C.Of(310, 3, "Staf Umum Selatan", counted: "serdadu Utara"),
            own = C.Of(131, 5, "Staf Umum Selatan", counted: "prajurit"), study = C.Of(250, 5, "pusat kajian", counted: "prajurit");
        Sides.Imply([north, south, own, study]);
        own.ImpliedSide.Should().Be("selatan");
        study.ImpliedSide.Should().BeNull("it speaks for neither");
        Sides.AreSame(own, north).Should().BeTrue();
        Sides.AreSame(own, south).Should().BeFalse();
        Sides.AreSame(own, study).Should().BeNull();
    }

    [Fact]
    public void Imply_OneSideNamed_IsThatOfAll()
    {
        ClaimFeatures named = C.Of(612, 3, "Kemenhan Utara", ClaimKind.Deployed, counted: "tentara Utara"), bare = C.Of(600, 3, kind: ClaimKind.Deployed, counted: "tentara");
        Sides.Imply([named, bare]);
        bare.ImpliedSide.Should().Be("utara");
        ClaimPairs.HaveSameNouns(named, bare).Should().BeTrue();
    }

    [Fact]
    public void Imply_OneNameBehindAThing_TellsNothingUntilThereIsAnother()
    {
        ClaimFeatures named = C.Of(34, 3, "Kemenhan Utara", ClaimKind.Damage, counted: "tank Selatan"), bare = C.Of(31, 3, "Staf Umum Selatan", ClaimKind.Damage, counted: "tank"), other = C.Of(12, 4, "pusat kajian", ClaimKind.Damage, counted: "tank Utara");
        Sides.Imply([named, bare]);
        ClaimPairs.HaveSameNouns(named, bare).Should().BeTrue();
        Sides.Imply([named, bare, other]);
        ClaimPairs.HaveSameNouns(named, bare).Should().BeFalse();
        Sides.AreSame(named, other).Should().BeNull("two names of one thing may be one");
    }

    [Fact]
    public void Build_SoldiersOfTwoSides_AreTwoQuantities()
    {
        ClaimFeatures[] claims =
        [
            C.Of(131, 3, "Staf Umum Selatan", article: "x", counted: "prajurit Selatan"), C.Of(131, 4, "Kemenhan Utara", article: "y", counted: "prajurit Utara"),
            C.Of(148, 5, "Staf Umum Selatan", article: "z", counted: "prajurit"),
        ];
        GroupBuilder.Build(claims).Select(g => g.Count).Should().Equal(2, 1);
    }
}
