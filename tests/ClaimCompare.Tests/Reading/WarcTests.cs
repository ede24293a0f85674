using System.IO.Compression;
using System.Text;
using ClaimCompare.Reading;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests.Reading;

public sealed class WarcTests
{
    private static readonly string Page = Inputs.Page("Sebanyak 12 rumah rusak.");

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Read_WebArchive_ReadsItsPages(bool packed)
    {
        byte[][] records =
        [
            Inputs.WarcInfo(),
            Inputs.WarcRecord("request", string.Empty, Inputs.Utf8("GET / HTTP/1.1\r\n\r\n")),
            Inputs.WarcPage("https://buana.example/1", Page),
            Inputs.WarcRecord("response", "Content-Type: application/http\r\n", Inputs.Utf8("HTTP/1.1 301 Moved\r\nContent-Type: text/html\r\n\r\n<html><p>pindah</p>")),
            Inputs.WarcRecord("response", "Content-Type: application/http\r\n", Inputs.Utf8("HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n\u0089PNG")),
            Inputs.WarcPage("https://buana.example/2", Page),
            Inputs.WarcRecord("conversion", "WARC-Target-URI: https://buana.example/3\r\nContent-Type: text/plain\r\n", Inputs.Utf8(Inputs.Sentence)),
        ];
        byte[] file = [.. records.SelectMany(r => packed ? Inputs.Gzip(r) : r)];
        List<ReadResult> results = Inputs.Read(file, packed ? "arsip.warc.gz" : "arsip.warc");
        results.Articles().Select(a => (a.Id, a.Url)).Should().Equal(("arsip-3", "https://buana.example/1"), ("arsip-6", "https://buana.example/2"), ("arsip-7", "https://buana.example/3"));
        results.Articles()[0].Date.ToString().Should().Be("2025-03-03T21:00");
        results.Articles()[0].Text.Should().Contain(Inputs.Sentence);
        results.Codes().Should().Equal(ReadingCodes.CaptureDate, ReadingCodes.PassedOver);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("raw deflate")]
    [InlineData("br")]
    [InlineData("gzip, br")]
    [InlineData("identity")]
    public void Read_CodedBody_IsUnpacked(string coding)
    {
        byte[] body = Inputs.Utf8(Page);
        foreach (string one in coding.Split(", "))
            body = Pack(body, one);
        byte[] file = Inputs.WarcPage("https://buana.example/1", Page, "Content-Encoding: " + coding.Replace("raw ", string.Empty, StringComparison.Ordinal) + "\r\n", body);
        Inputs.Read(file).Articles().Should().ContainSingle().Which.Text.Should().Contain(Inputs.Sentence);
        byte[] chunked = [.. Inputs.Utf8("7;x=y\r\n"), .. body[..7], .. Inputs.Utf8($"\r\n{body.Length - 7:X}\r\n"), .. body[7..], .. Inputs.Utf8("\r\n0\r\n\r\n")];
        file = Inputs.WarcPage("https://buana.example/1", Page, "Transfer-Encoding: chunked\r\nContent-Encoding: " + coding.Replace("raw ", string.Empty, StringComparison.Ordinal) + "\r\n", chunked);
        Inputs.Read(file).Articles().Should().ContainSingle().Which.Text.Should().Contain(Inputs.Sentence);
    }

    [Theory]
    [InlineData("Content-Encoding: gzip\r\n")]
    [InlineData("Content-Encoding: br\r\n")]
    [InlineData("Transfer-Encoding: chunked\r\n")]
    public void Read_CodingUndoneAlready_IsPassedOver(string field) =>
        Inputs.Read(Inputs.WarcPage("https://buana.example/1", Page, field)).Articles().Should().ContainSingle().Which.Text.Should().Contain(Inputs.Sentence);

    [Fact]
    public void Read_CharsetOfTheAnswer_BeatsThePage()
    {
        byte[] body = CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes(Inputs.Page("Kata Тимофей.", "<meta charset=iso-8859-1>"));
        byte[] block = [.. Inputs.Utf8("HTTP/1.1 200 OK\r\ncontent-type: text/html;charset=windows-1251\r\n\r\n"), .. body];
        Inputs.Read(Inputs.WarcRecord("response", "Content-Type: application/http\r\n", block)).Articles().Should().ContainSingle().Which.Text.Should().Contain("Тимофей");
    }

    [Theory]
    [InlineData(40)]
    [InlineData(-40)]
    [InlineData(100_000_000)]
    public void Read_LyingLength_CostsNoOtherRecord(int wrong)
    {
        byte[] honest = Inputs.WarcPage("https://buana.example/2", Page);
        int length = honest.Length - Encoding.Latin1.GetString(honest).IndexOf("HTTP/1.1", StringComparison.Ordinal) - 4;
        byte[] file = [.. Inputs.WarcPage("https://buana.example/1", Page), .. Inputs.WarcPage("https://buana.example/2", Page, length: length + wrong), .. Inputs.WarcPage("https://buana.example/3", Page)];
        List<ReadResult> results = Inputs.Read(file);
        results.Articles().Select(a => a.Url).Should().Contain("https://buana.example/1").And.Contain("https://buana.example/3");
        results.Codes().Should().Contain(ReadingCodes.InvalidRecord);
        if (wrong < 1000)
            results.Articles().Should().HaveCount(3);
    }

    [Fact]
    public void Read_EndlessArchive_HoldsOneRecord()
    {
        byte[] record = Inputs.WarcPage("https://buana.example/1", Page);
        using var stream = new Inputs.Endless(_ => record);
        new ArticleReader().Read(stream, "-").Take(3).Articles().Should().HaveCount(3);
        stream.Total.Should().BeLessThan(1 << 20);
    }

    private static byte[] Pack(byte[] bytes, string coding)
    {
        using var memory = new MemoryStream();
        using (Stream stream = coding switch
        {
            "gzip" => new GZipStream(memory, CompressionLevel.Fastest, leaveOpen: true),
            "deflate" => new ZLibStream(memory, CompressionLevel.Fastest, leaveOpen: true),
            "raw deflate" => new DeflateStream(memory, CompressionLevel.Fastest, leaveOpen: true),
            "br" => new BrotliStream(memory, CompressionLevel.Fastest, leaveOpen: true),
            _ => new BufferedStream(memory),
        })
        {
            stream.Write(bytes);
            stream.Flush();
            if (stream is BufferedStream)
                return memory.ToArray();
        }

        return memory.ToArray();
    }
}
