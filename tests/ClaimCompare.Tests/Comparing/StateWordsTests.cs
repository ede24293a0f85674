using ClaimCompare.Comparing;
using ClaimCompare.Reading;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests.Comparing;

public sealed class StateWordsTests
{
    [Theory]
    [InlineData("Yang masih dirawat 27 orang luka, kata Dinkes.", "treated")]
    [InlineData("Sebanyak 12 jenazah sudah dikenali di rumah sakit.", "identified")]
    [InlineData("Empat belas orang tewas, 4 orang lainnya luka.", "rest")]
    [InlineData("Sebanyak 27 orang luka, tiga dirawat.", "")]
    [InlineData("Sebanyak 27 orang luka.", "")]
    [InlineData("Sebanyak 9 dari 12 jenazah sudah dikenali.", "identified")]
    [InlineData("RSUD Lumbungsari masih merawat 19 korban luka.", "treated")]
    [InlineData("Semua jenazah, sebanyak 66, telah dikenali oleh Polda.", "identified")]
    [InlineData("Sebanyak 4 orang luka, 66, telah dikenali.", "")]
    [InlineData("Pengungsi yang terdaftar di Lumbungsari per akhir Juni: 55.000 orang", "registered")]
    [InlineData("Puskesmas menyebut yang mereka rujuk 14 pasien.", "referred")]
    [InlineData("Sebanyak 12 orang tewas dan puluhan lainnya luka.", "")]
    [InlineData("Sebanyak 12 rumah yang sedang dibangun roboh.", "")]
    [InlineData("Sebanyak 12 rumah rusak sedang.", "medium")]
    [InlineData("Kelompok itu menyandera 12 orang dan menuntut pembebasan anggotanya.", "")]
    [InlineData("Kamar jenazah itu baru menerima 12 jenazah.", "received")]
    public void Beside_Sentence_NamesTheStageUpToTheNextMark(string text, string expected)
    {
        Article article = ArticleReader.FromText("a", text, null);
        NumericClaim claim = new ClaimExtractor().Extract(article).First(c => c.Number.Any(char.IsAsciiDigit));
        string.Join(' ', StateWords.Beside(text, claim)).Should().Be(expected);
    }

    [Theory]
    [InlineData("Kini tersisa 120 pengungsi di posko, kata BPBD.", "")]
    [InlineData("Sebanyak 12 sandera dibebaskan dan selamat, kata Polda.", "")]
    [InlineData("Kini tersisa 12 rumah yang belum diperbaiki, kata BPBD.", "rest")]
    public void Beside_ThoseWhoAreLeft_AreAllOfAStockAndTheRestOfOthers(string text, string expected) => Beside_Sentence_NamesTheStageUpToTheNextMark(text, expected);

    [Fact]
    public void Compare_StageOfTheOutcome_IsAQuantityOfItsOwn()
    {
        Article[] articles =
        [
            ArticleReader.FromText("a", "Sebanyak 31 orang luka dalam kecelakaan di Lumbungsari, kata Polres Lumbungsari.", PartialDate.OfDay(new DateOnly(2025, 3, 3))),
            ArticleReader.FromText("b", "Dari kecelakaan di Lumbungsari, 19 orang luka masih dirawat, kata RSUD Lumbungsari. Seluruhnya 31 orang luka, kata Polres Lumbungsari.", PartialDate.OfDay(new DateOnly(2025, 3, 4))),
        ];
        new ClaimComparer().Compare(articles).Groups.Should().Contain(g => g.Claims.Count == 1 && g.Claims[0].Value == 19).And.Contain(g => g.Claims.Count == 2 && g.Claims[0].Value == 31);
    }
}
