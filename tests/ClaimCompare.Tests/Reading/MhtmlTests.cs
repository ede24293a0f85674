using System.Text;
using ClaimCompare.Reading;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests.Reading;

public sealed class MhtmlTests
{
    private const string Head = "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://buana.example/1\r\nSubject: =?utf-8?Q?Banjir_di_Lumbungsari?=\r\nDate: Tue, 4 Mar 2025 01:00:00 -0000\r\nMIME-Version: 1.0\r\n";
    private static readonly string Page = Inputs.Page("Café itu “rusak”.");

    [Theory]
    [InlineData("quoted-printable", "utf-8")]
    [InlineData("base64", "windows-1252")]
    [InlineData("8bit", "utf-8")]
    public void Read_SavedPage_ReadsThePageInIt(string transfer, string charset)
    {
        byte[] body = (charset == "utf-8" ? Encoding.UTF8 : CodePagesEncodingProvider.Instance.GetEncoding(charset)!).GetBytes(Page);
        byte[] coded = transfer switch
        {
            "base64" => Encoding.ASCII.GetBytes(Convert.ToBase64String(body, Base64FormattingOptions.InsertLineBreaks)),
            "quoted-printable" => QuotedPrintable(body),
            _ => body,
        };
        byte[] file = [.. Inputs.Utf8(Head + "Content-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"----Batas--1----\"\r\n\r\n\r\n------Batas--1----\r\nContent-Type: text/css\r\n\r\np{}\r\n"
            + "------Batas--1----\r\nContent-Type: text/html; charset=\"" + charset + "\"\r\nContent-Transfer-Encoding: " + transfer + "\r\nContent-Location: https://buana.example/1?a=b\r\n\r\n"), .. coded, .. Inputs.Utf8("\r\n------Batas--1------\r\n")];
        List<ReadResult> results = Inputs.Read(file, "banjir.mhtml");
        Article article = results.Articles().Should().ContainSingle().Subject;
        (article.Id, article.Url, article.Title).Should().Be(("banjir", "https://buana.example/1", "Banjir di Lumbungsari"));
        article.Text.Should().Contain(Inputs.Sentence).And.Contain("Café itu “rusak”.");
        article.Date.ToString().Should().Be("2025-03-04T08:00");
        results.Codes().Should().Equal(ReadingCodes.CaptureDate);
    }

    [Fact]
    public void Read_NestedParts_FindsThePage()
    {
        string file = Head + "Content-Type: multipart/mixed; boundary=a\r\n\r\n--a\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nteks\r\n--b\r\nContent-Type: text/html\r\n\r\n" + Page + "\r\n--b--\r\n--a--\r\n";
        Inputs.Read(file).Articles().Should().ContainSingle().Which.Text.Should().Contain(Inputs.Sentence);
    }

    [Fact]
    public void Read_SinglePart_IsThePage() =>
        Inputs.Read(Head + "Content-Type: text/html; charset=utf-8\r\n\r\n" + Page).Articles().Should().ContainSingle().Which.Text.Should().Contain(Inputs.Sentence);

    [Theory]
    [InlineData("=?utf-8?Q?Banjir_di_Lumbungsari?=", "Banjir di Lumbungsari")]
    [InlineData("=?UTF-8?B?Q2Fmw6k=?= =?UTF-8?B?IDEy?=", "Café 12")]
    [InlineData("Warga =?iso-8859-1?q?Caf=E9?= kembali", "Warga Café kembali")]
    [InlineData("=?utf-8?Q?rusak", "=?utf-8?Q?rusak")]
    [InlineData("tanpa", "tanpa")]
    public void Words_EncodedWords_AreDecoded(string field, string expected) => MimeDecoder.Words(field).Should().Be(expected);

    [Theory]
    [InlineData("text/html; charset=\"utf-8\"; x=y", "charset", "utf-8")]
    [InlineData("multipart/related; type=\"text/html;x=1\"; boundary=a;", "boundary", "a")]
    [InlineData("multipart/related; boundary=\"tak tertutup", "boundary", "tak tertutup")]
    [InlineData("text/html; flag; CHARSET = utf-8", "charset", "utf-8")]
    [InlineData("text/html", "charset", null)]
    public void Parameter_OfAField_IsFound(string value, string name, string? expected) =>
        MimeHeaders.Read(Inputs.Utf8("Content-Type: " + value + "\r\n\r\n"), out _).Parameter("content-type", name).Should().Be(expected);

    private static byte[] QuotedPrintable(byte[] body)
    {
        var text = new StringBuilder();
        int column = 0;
        foreach (byte b in body)
        {
            string coded = b is >= 33 and <= 126 and not (byte)'=' or (byte)' ' ? ((char)b).ToString() : "=" + b.ToString("X2", System.Globalization.CultureInfo.InvariantCulture);
            if (column + coded.Length > 75)
            {
                text.Append("=\r\n");
                column = 0;
            }

            text.Append(coded);
            column += coded.Length;
        }

        return Encoding.ASCII.GetBytes(text.ToString());
    }
}
