using ClaimCompare.Language;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests.Language;

public class SpellingFilterTests
{
    private static readonly string[] Words = ["rahma", "widuri", "o", "ökologi", "naïve"];

    [Theory]
    [InlineData("rahma")]
    [InlineData("Rahma")]
    [InlineData("RAHMA")]
    [InlineData("Widuri")]
    [InlineData("O")]
    [InlineData("ökologi")]
    [InlineData("ÖKOLOGI")]
    [InlineData("NAÏVE")]
    public void MayHold_WordOfTheListInAnyCase_True(string word) =>
        new SpellingFilter(Words).MayHold(word).Should().BeTrue();

    [Theory]
    [InlineData("")]
    [InlineData("rahmat")]
    [InlineData("melati")]
    [InlineData("widura")]
    public void MayHold_WordOfOtherLetters_False(string word) =>
        new SpellingFilter(Words).MayHold(word).Should().BeFalse();
}
