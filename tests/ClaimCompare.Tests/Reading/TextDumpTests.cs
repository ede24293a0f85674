using ClaimCompare.Reading;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests.Reading;

public sealed class TextDumpTests
{
    private const string Long = Inputs.Sentence + " Air surut menjelang pagi, dan para warga mulai kembali ke rumah masing-masing untuk membersihkan lumpur yang tersisa di lantai.";

    [Theory]
    [InlineData("=====")]
    [InlineData("==========")]
    [InlineData("----------")]
    [InlineData("**********")]
    [InlineData("\f")]
    public void Read_ArticlesBetweenLinesOfSigns_ReadsEach(string line)
    {
        List<ReadResult> results = Inputs.Read("Judul: Banjir\nTanggal: 3 Maret 2025\nMedia: Harian Buana\nURL: https://buana.example/1\nIsi:\n" + Long + "\n" + line + "\r\n" + Long + " Dua.\n\n" + line + "\n", "kumpulan.txt");
        results.Codes().Should().BeEmpty();
        results.Articles().Select(a => (a.Id, a.Title, a.Outlet, a.Url, a.Text)).Should().Equal(("kumpulan-1", "Banjir", "Harian Buana", "https://buana.example/1", Long), ("kumpulan-2", null, null, null, Long + " Dua."));
        results.Articles()[0].Date.ToString().Should().Be("2025-03-03");
    }

    [Theory]
    [InlineData("\n---\n")]
    [InlineData("\n====\n")]
    [InlineData("\n-- * --\n")]
    public void Read_ShortRule_PartsNothing(string rule) => Inputs.Read(Long + rule + Long, "satu.txt").Articles().Should().ContainSingle().Which.Text.Should().Be(Long + rule + Long);

    [Fact]
    public void Read_ShortPartBetweenLines_PartsNothing() => Inputs.Read(Long + "\n==========\nCatatan.\n", "satu.txt").Articles().Should().ContainSingle().Which.Id.Should().Be("satu");
}
