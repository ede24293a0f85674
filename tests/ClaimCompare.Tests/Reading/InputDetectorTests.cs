using ClaimCompare.Reading;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests.Reading;

/// <summary>What an input is shows in its bytes.</summary>
public sealed class InputDetectorTests
{
    [Theory]
    [InlineData("", InputFormat.Empty)]
    [InlineData(" \r\n\t", InputFormat.Empty)]
    [InlineData("Sebanyak 12 rumah rusak.", InputFormat.Text)]
    [InlineData("Sebanyak 12 rumah rusak.\n{\"a\": 1}\nDemikian.", InputFormat.Text)]
    [InlineData("[Foto: Bagas] Sebanyak 12 rumah rusak.", InputFormat.Text)]
    [InlineData("WARTA: 12 rumah rusak.", InputFormat.Text)]
    [InlineData("Penulis: Bagas\nEditor: Handaru\n\nSebanyak 12 rumah rusak.", InputFormat.Text)]
    [InlineData("outlet: Buana\ndate: 2025-03-03\n---\nSebanyak [[12 | kind: damage]] rumah.", InputFormat.Marked)]
    [InlineData("<p>Sebanyak 12 rumah rusak.", InputFormat.Html)]
    [InlineData("<!-- x --><!DOCTYPE html><html>", InputFormat.Html)]
    [InlineData("<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\">", InputFormat.Html)]
    [InlineData("\n<?xml version=\"1.0\"?>\n<!-- x -->\n<rss version=\"2.0\">", InputFormat.Feed)]
    [InlineData("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"b\">]><rss>", InputFormat.Feed)]
    [InlineData("<feed xmlns=\"http://www.w3.org/2005/Atom\">", InputFormat.Feed)]
    [InlineData("<atom:feed xmlns:atom=\"http://www.w3.org/2005/Atom\">", InputFormat.Feed)]
    [InlineData("<rdf:RDF xmlns:rdf=\"x\">", InputFormat.Feed)]
    [InlineData("<urlset><url>", InputFormat.AddressList)]
    [InlineData("<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><sitemap>", InputFormat.AddressList)]
    [InlineData("https://buana.example/1\nhttps://buana.example/2\n", InputFormat.AddressList)]
    [InlineData("{\"id\":\"a\",\"text\":\"b\"}\n{\"id\":\"c\"}\n", InputFormat.JsonLines)]
    [InlineData("rusak\n{\"id\":\"a\",\"text\":\"b\"}\n{\"id\":\"c\"}\n", InputFormat.JsonLines)]
    [InlineData("{\n  \"id\": \"a\"\n}\n", InputFormat.JsonObject)]
    [InlineData("[ {\"id\":\"a\"} ]", InputFormat.JsonArray)]
    [InlineData("judul,isi,tanggal\nBanjir,Sebanyak 12 rumah rusak.,2025-03-03\n", InputFormat.Csv)]
    [InlineData(",title;text\n", InputFormat.Text)]
    [InlineData("title;content;url\nBanjir;Sebanyak 12 rumah rusak.;x\n", InputFormat.Csv)]
    [InlineData("id\ttext\n1\tSebanyak 12 rumah rusak.\n", InputFormat.Csv)]
    [InlineData("source,entity,attribute,value\nBuana,banjir,korban,12\n", InputFormat.Csv)]
    [InlineData("Rusia, Ukraina, dan Korea\nTiga negara, dua pihak, satu perang.\n", InputFormat.Text)]
    [InlineData("From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary=\"b\"\r\n\r\n--b", InputFormat.Mhtml)]
    [InlineData("WARC/1.0\r\nWARC-Type: warcinfo\r\n", InputFormat.Warc)]
    [InlineData("PK\u0003\u0004", InputFormat.Zip)]
    [InlineData("%PDF-1.7\n", InputFormat.Unsupported)]
    [InlineData("{\\rtf1\\ansi", InputFormat.Unsupported)]
    [InlineData("GIF89a", InputFormat.Unsupported)]
    [InlineData("\u0001\u0002\u0003\u0000abc", InputFormat.Binary)]
    public void Detect_Content_TellsItsFormat(string content, object format) => InputDetector.Detect(Inputs.Utf8(content), out _).Should().Be((InputFormat)format);

    [Fact]
    public void Detect_GzipByItsBytes() => InputDetector.Detect(Inputs.Gzip([1, 2, 3]), out _).Should().Be(InputFormat.Gzip);

    [Theory]
    [InlineData("%PDF-1.7\n", "PDF")]
    [InlineData("GIF89a", "GIF")]
    [InlineData("RIFFxxxxWEBPVP8 ", "WebP")]
    [InlineData("xxxxftypisom", "MP4")]
    public void Detect_Unsupported_NamesWhatItIs(string content, string name)
    {
        InputDetector.Detect(Inputs.Utf8(content), out string what);
        what.Should().Contain(name);
        Inputs.Read(content, "masukan.txt").Should().ContainSingle().Which.Problem!.Detail.Should().Contain(name);
    }

    [Fact]
    public void Read_WordDocument_IsNamed()
    {
        ReadResult result = Inputs.Read(Inputs.Zip(("[Content_Types].xml", [1]), ("word/document.xml", [2]))).Should().ContainSingle().Subject;
        result.Problem!.Code.Should().Be(ReadingCodes.UnsupportedFormat);
        result.Problem.Detail.Should().Contain("DOCX");
    }

    [Theory]
    [InlineData("<urlset><url><loc>https://buana.example/1</loc></url></urlset>")]
    [InlineData("<?xml version=\"1.0\"?><sitemapindex><sitemap><loc>https://buana.example/s.xml</loc></sitemap></sitemapindex>")]
    [InlineData("https://buana.example/1\nhttps://buana.example/2")]
    public void Read_ListOfAddresses_IsRefusedWithAHint(string content)
    {
        foreach (byte[] bytes in new[] { Inputs.Utf8(content), Inputs.Gzip(Inputs.Utf8(content)) })
        {
            ReadingProblem problem = Inputs.Read(bytes).Should().ContainSingle().Subject.Problem!;
            problem.Code.Should().Be(ReadingCodes.AddressList);
            problem.Detail.Should().Contain("WARC");
        }
    }
}
