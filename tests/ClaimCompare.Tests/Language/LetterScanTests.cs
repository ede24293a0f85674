using ClaimCompare.Language;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests.Language;

public sealed class LetterScanTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("warga")]
    [InlineData("warga mengungsi ke balai desa")]
    [InlineData("Pengungsi, 12 orang, tiba")]
    [InlineData("KORBAN SELAMAT dirawat")]
    [InlineData("dua belas orang dirawat")]
    [InlineData("pengungsinya dirawat di posko")]
    [InlineData("rumah-rumah terendam banjir")]
    [InlineData("a, b, c, d, e, f, g, h, i")]
    [InlineData("@warga[kota`desa{dusun")]
    [InlineData("kaféteria sekolah ditutup")]
    [InlineData("kota\u2019s warga mengungsi lagi")]
    [InlineData("des\u8061 tetangga terendam air")]
    [InlineData("des\uFF41 tetangga terendam air")]
    [InlineData("des\u0161 tetangga terendam air")]
    public void Count_AnyText_IsThatOfOneByOne(string text)
    {
        for (int start = 0; start < text.Length; start++)
        {
            int expected = LetterScan.CountOneByOne(text.AsSpan(start), out ulong expectedKey);
            int count = LetterScan.Count(text.AsSpan(start), out ulong key);
            if (expected > ShortWordIndex.LongestWord)
                count.Should().BeGreaterThan(ShortWordIndex.LongestWord, "of {0}", text[start..]);
            else
                (count, key).Should().Be((expected, expectedKey), "of {0}", text[start..]);
        }
    }

    [Fact]
    public void Count_TwelveLetters_MakesTheKeyOfShortWords()
    {
        ulong expected = 0;
        foreach (char letter in "pengungsinya")
            expected = ShortWordIndex.Append(expected, letter);

        LetterScan.Count("pengungsinya dirawat", out ulong key).Should().Be(12);
        key.Should().Be(expected);
    }
}
