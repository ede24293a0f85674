using System.Text;
using ClaimCompare.Reading;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests.Reading;

public sealed class CsvArticleTests
{
    [Theory]
    [InlineData("judul,isi,tanggal,media\n\"Banjir, lagi\",\"Sebanyak \"\"12\"\" rumah rusak.\nAir surut.\",3 Maret 2025,Harian Buana\n")]
    [InlineData("tanggal;judul;media;isi\r\n3/3/2025;Banjir, lagi;Harian Buana;\"Sebanyak \"\"12\"\" rumah rusak.\r\nAir surut.\"\r\n")]
    [InlineData("\uFEFFTitle\tContent\tPublisher\tPublished At\nBanjir, lagi\t\"Sebanyak \"\"12\"\" rumah rusak.\nAir surut.\"\tHarian Buana\t2025-03-03\n")]
    public void Read_TableWithAHeading_FindsTheColumns(string table)
    {
        Article article = Inputs.Read(table, "berita.csv").Should().ContainSingle().Subject.Article!;
        (article.Id, article.Title, article.Text, article.Outlet).Should().Be(("berita-1", "Banjir, lagi", "Sebanyak \"12\" rumah rusak.\nAir surut.", "Harian Buana"));
        article.Date.ToString().Should().Be("2025-03-03");
    }

    [Fact]
    public void Read_BrokenRows_CostThemselvesAlone()
    {
        List<ReadResult> results = Inputs.Read("id,text\na,Sebanyak 12 rumah rusak.\nb,\"terbuka\nc,Sebanyak 13 rumah rusak.\nd\ne,Sebanyak 14 rumah rusak.\n", "t.csv");
        results.Articles().Select(a => a.Id).Should().Equal("a", "c", "e");
        results.Select(r => r.Problem?.ToString()).OfType<string>().Select(p => p[..(p.IndexOf(' ', 6) + 1)]).Should().Equal("CC011 t.csv:3: ", "CC011 t.csv:5: ");
    }

    [Fact]
    public void Read_RowsOfTwoEncodings_DecodesEach()
    {
        byte[] table = [.. Inputs.Utf8("id,text\na,Café 12 orang.\n"), .. Encoding.Latin1.GetBytes("b,Café 13 orang.\n")];
        Inputs.Read(table).Articles().Select(a => a.Text).Should().Equal("Café 12 orang.", "Café 13 orang.");
    }

    [Fact]
    public void Read_TableWithoutTexts_IsRefused() =>
        Inputs.Read("source,entity,attribute,value\nBuana,banjir,korban,12\n").Codes().Should().Equal(ReadingCodes.NoColumn);

    [Fact]
    public void Read_EndlessTable_GivesTheFirstAtOnce()
    {
        using var stream = new Inputs.Endless(n => Inputs.Utf8(n == 0 ? "id,text\n" : $"a{n},Sebanyak {n} rumah rusak.\n"));
        new ArticleReader().Read(stream, "-").Take(3).Articles().Select(a => a.Id).Should().Equal("a1", "a2", "a3");
        stream.Total.Should().BeLessThan(1 << 20);
    }
}
