using System.Text;
using ClaimCompare.Writing;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ClaimCompare.Tests.Writing;

public sealed class CodePointsTests
{
    private static readonly string[] Pieces = ["a", "é", "e\u0301", "😀", "👨‍👩‍👧", "\uD83D", "\uDE00", "\n", "12", "\u202E", "𝟙"];

    [Theory]
    [InlineData("abc", 3, 3)]
    [InlineData("😀 12", 2, 1)]
    [InlineData("😀 12", 5, 4)]
    [InlineData("e\u0301 12", 3, 3)]
    [InlineData("👨‍👩‍👧 12", 9, 6)]
    [InlineData("😀", 1, 1)]
    public void At_Offset_CountsCodePoints(string text, int offset, int expected) => new CodePoints(text).At(offset).Should().Be(expected);

    [Fact]
    public void At_AnyText_CountsAsUtf32DoesAndComesBack() => Prop.ForAll(
        Gen.Elements(Pieces).ListOf().Select(p => string.Concat(p)).ToArbitrary(),
        text =>
        {
            var points = new CodePoints(text);
            for (int i = 0; i <= text.Length; i++)
            {
                if (points.Splits(i))
                    continue;
                int count = Encoding.UTF32.GetByteCount(text[..i]) / 4;
                points.At(i).Should().Be(count);
                points.OffsetOf(count).Should().Be(i);
            }

            points.OffsetOf(points.Count + 1).Should().BeNull();
            points.OffsetOf(-1).Should().BeNull();
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000).WithReplay(new Replay(new Rnd(17, 19), default)));

    [Fact]
    public void WellFormed_HalvesOfPairs_BecomeReplacements()
    {
        // Half a pair cannot stand in an attribute's data
        foreach ((string text, string expected) in new[] { ("a\uD83Db", "a\uFFFDb"), ("\uDE00\uD83D", "\uFFFD\uFFFD"), ("😀", "😀"), ("\uD83D😀", "\uFFFD😀"), ("😀\uDE00", "😀\uFFFD") })
            ClaimText.WellFormed(text).Should().Be(expected);
    }
}
