using ClaimCompare.Language;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests.Language;

public sealed class ShortWordIndexTests
{
    private static readonly string[] Words = ["", "desa", "kota", "pengungsinya", "pengungsi", "di", "warga", "kabupaten-kota", "mengungsikannya"];
    private static readonly ShortWordIndex Index = new(Words);

    [Fact]
    public void Find_EveryShortWord_GivesItsPlace()
    {
        foreach (string word in Words.Where(w => w.Length is > 0 and <= ShortWordIndex.LongestWord && w.All(char.IsAsciiLetterLower)))
            Index.Find(Key(word)).Should().Be(Array.IndexOf(Words, word), "of {0}", word);
    }

    [Theory]
    [InlineData("des")]
    [InlineData("desak")]
    [InlineData("dusun")]
    [InlineData("a")]
    public void Find_AnotherWord_GivesNone(string word) => Index.Find(Key(word)).Should().Be(0);

    private static ulong Key(string word) => word.Aggregate(0UL, ShortWordIndex.Append);
}
