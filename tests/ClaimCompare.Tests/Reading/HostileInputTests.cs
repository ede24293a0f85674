using System.Text;
using ClaimCompare.Reading;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests.Reading;

/// <summary>Inputs made to break a reader: each has its outcome, and the good input around it is read.</summary>
public sealed class HostileInputTests
{
    private static readonly byte[] GoodLine = Inputs.Utf8(Inputs.Line("baik") + "\n");
    private static readonly string Good = Inputs.Page("Sebanyak 12 rumah rusak.");

    [Fact]
    public void LoneSurrogates_AreReplaced() =>
        Inputs.Read([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Inputs.Sentence), 0x3D, 0xD8, .. Encoding.Unicode.GetBytes(" selesai")]).Articles().Should().ContainSingle().Which.Text.Should().Be(Inputs.Sentence + "\uFFFD selesai");

    [Fact]
    public void Utf16JsonLinesWithoutMark_AreRead()
    {
        foreach (Encoding encoding in new[] { Encoding.Unicode, Encoding.BigEndianUnicode })
            Inputs.Read(encoding.GetBytes(Inputs.Line("satu") + "\n" + Inputs.Line("dua"))).Articles().Select(a => a.Id).Should().Equal("satu", "dua");
    }

    [Fact]
    public void OverlongUtf8_IsNoSlash()
    {
        List<ReadResult> results = Inputs.Read([.. Inputs.Utf8("Café, café, café, café, café "), 0xC0, 0xAF, .. Inputs.Utf8(" 12 orang.")]);
        results.Codes().Should().Equal(ReadingCodes.Repaired);
        results.Articles()[0].Text.Should().Be("Café, café, café, café, café \uFFFD\uFFFD 12 orang.");
    }

    [Fact]
    public void NulBytesInAPage_AreDropped()
    {
        List<ReadResult> results = Inputs.Read(Good.Replace("12 rumah", "1\02 rumah", StringComparison.Ordinal));
        results.Codes().Should().Contain(ReadingCodes.Repaired);
        results.Articles().Should().ContainSingle().Which.Text.Should().Contain("12 rumah rusak");
    }

    [Theory]
    [InlineData("<!DOCTYPE rss [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]><rss><channel><item><description>&c;</description></item></channel></rss>")]
    [InlineData("<?xml version=\"1.0\"?><!DOCTYPE feed [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><content>&x;</content></entry></feed>")]
    [InlineData("<!DOCTYPE rss SYSTEM \"http://buana.example/x.dtd\"><rss><channel><item><description>x</description></item></channel></rss>")]
    public void DocumentTypes_AreNeverRead(string feed)
    {
        ReadingProblem problem = Inputs.Read(feed).Should().ContainSingle().Subject.Problem!;
        problem.Code.Should().Be(ReadingCodes.InvalidXml);
        problem.Detail.Should().Contain("document type");
    }

    [Fact]
    public void NestedElementsOfAFeed_AreRefused() =>
        Inputs.Read("<rss><channel><item><description>a</description></item>" + string.Concat(Enumerable.Repeat("<x>", 100_000))).Codes().Should().Contain(ReadingCodes.InvalidXml);

    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    public void DeepJson_CostsItsLineAlone(string opening)
    {
        List<ReadResult> results = Inputs.Read(Inputs.Line("satu") + "\n{\"text\":" + string.Concat(Enumerable.Repeat(opening, 100_000)) + "\n" + Inputs.Line("dua"));
        results.Articles().Select(a => a.Id).Should().Equal("satu", "dua");
        results.Codes().Should().Equal(ReadingCodes.InvalidJson);
    }

    [Fact]
    public void ArrayOfAMillionElements_IsReadToItsEnd()
    {
        using var stream = new Inputs.Endless(n => n == 0 ? "[{}"u8.ToArray() : n <= 1_000_000 ? ",{}"u8.ToArray() : Inputs.Utf8("," + Inputs.Line("baik") + "]"), 1_000_002);
        List<ReadResult> results = [.. new ArticleReader().Read(stream, "-")];
        results.Articles().Should().ContainSingle().Which.Id.Should().Be("baik");
        results.Codes().Count(c => c == ReadingCodes.NoText).Should().Be(1000);
        results[^1].Problem!.ToString().Should().StartWith(ReadingCodes.MoreProblems).And.Contain("999001");
    }

    [Fact]
    public void FeedOfAHundredThousandItems_IsRead()
    {
        using var stream = new Inputs.Endless(n => Inputs.Utf8(n == 0 ? "<rss><channel>" : n == 100_001 ? "</channel></rss>" : "<item><title>Banjir</title></item>" + (n == 99_999 ? "<item><description>Sebanyak 12 rumah rusak.</description></item>" : string.Empty)), 100_002);
        new ArticleReader().Read(stream, "-").Articles().Should().ContainSingle();
    }

    [Fact]
    public void UnclosedQuotationMark_CostsItsRowAlone()
    {
        List<ReadResult> results = Inputs.Read("id,text\na,Sebanyak 12 rumah rusak.\nb,\"" + new string('x', 1_000_000) + "\nc,Sebanyak 13 rumah rusak.\n");
        results.Articles().Select(a => a.Id).Should().Equal("a", "c");
        results.Codes().Should().Equal(ReadingCodes.InvalidRow);
    }

    [Fact]
    public void FieldOf100MB_CostsItsRowAlone()
    {
        byte[] part = Inputs.Utf8(new string('x', 1_000_000));
        using var stream = new Inputs.Endless(n => n == 0 ? Inputs.Utf8("id,text\na,Sebanyak 12 rumah rusak.\nb,\"") : n <= 100 ? part : Inputs.Utf8("\"\nc,Sebanyak 13 rumah rusak.\n"), 102);
        List<ReadResult> results = [.. new ArticleReader().Read(stream, "-")];
        results.Articles().Select(a => a.Id).Should().Equal("a", "c");
        results.Codes().Should().Equal(ReadingCodes.InvalidRow);
    }

    [Theory]
    [InlineData((byte)'a', ReadingCodes.TooLarge)]
    [InlineData((byte)' ', ReadingCodes.Empty)]
    [InlineData((byte)0, ReadingCodes.Binary)]
    [InlineData((byte)'{', ReadingCodes.TooLarge)]
    public void InputOf200MBOfOneByte_IsRefused(byte value, string code)
    {
        byte[] part = new byte[1_000_000];
        Array.Fill(part, value);
        using var stream = new Inputs.Endless(_ => part, 200);
        new ArticleReader().Read(stream, "-").Codes().Should().Equal(code);
    }

    [Fact]
    public void EmptyInputs_SaySo()
    {
        Inputs.Read(string.Empty).Codes().Should().Equal(ReadingCodes.Empty);
        Inputs.Read("\uFEFF").Codes().Should().Equal(ReadingCodes.Empty);
        Inputs.Read(Inputs.Gzip([(byte)'\n'])).Codes().Should().Equal(ReadingCodes.Empty);
        Inputs.Read(Inputs.Zip()).Codes().Should().Equal(ReadingCodes.NoArticles);
        Inputs.Read(Inputs.WarcInfo()).Should().BeEmpty();
        Inputs.Read("<rss></rss>").Codes().Should().Equal(ReadingCodes.NoArticles);
    }

    [Fact]
    public void GzipThatIsCut_GivesWhatCameBefore()
    {
        byte[] packed = Inputs.Gzip([.. Enumerable.Range(0, 2000).SelectMany(i => Inputs.Utf8(Inputs.Line("a" + i, Inputs.Sentence + Convert.ToHexString(BitConverter.GetBytes(i * 7919L))) + "\n"))]);
        List<ReadResult> results = Inputs.Read(packed[..(packed.Length / 2)]);
        results.Articles().Should().HaveCountGreaterThan(100);
        results.Codes().Should().Contain(ReadingCodes.Truncated);
        Inputs.Read(packed[..^4]).Articles().Should().HaveCount(2000);
        Inputs.Read(packed[..^4]).Codes().Should().Equal(ReadingCodes.Truncated);
        Inputs.Read(packed).Codes().Should().BeEmpty();
    }

    [Fact]
    public void DamagedMemberInTheMiddle_CostsItselfAlone()
    {
        byte[][] members = [.. Enumerable.Range(1, 5).Select(i => Inputs.Gzip(Inputs.WarcPage("https://buana.example/" + i, Good)))];
        members[2][60] ^= 0xFF;
        members[2][61] ^= 0xFF;
        List<ReadResult> results = Inputs.Read([.. members.SelectMany(m => m)], "arsip.warc.gz");
        results.Articles().Select(a => a.Url![^1]).Should().Contain(['1', '2', '4', '5']);
        results.Codes().Should().Contain(ReadingCodes.Damaged);
    }

    [Fact]
    public void GzipBomb_Stops()
    {
        byte[] bomb = Inputs.Gzip([.. GoodLine, .. Filled(100_000_000)]);
        List<ReadResult> results = Inputs.Read(bomb);
        results.Articles().Should().ContainSingle();
        results.Codes().Should().Contain(ReadingCodes.CompressionRatio);
    }

    [Fact]
    public void GzipInsideGzip_IsRefused() => Inputs.Read(Inputs.Gzip(Inputs.Gzip(GoodLine))).Codes().Should().Equal(ReadingCodes.NestedArchive);

    [Fact]
    public void BombInsideAnAnswer_CostsItselfAlone()
    {
        byte[] body = Inputs.Gzip(new byte[100_000_000]);
        List<ReadResult> results = Inputs.Read([.. Inputs.WarcPage("https://buana.example/1", Good, "Content-Encoding: gzip\r\n", body), .. Inputs.WarcPage("https://buana.example/2", Good)]);
        results.Articles().Should().ContainSingle().Which.Url.Should().EndWith("2");
        results.Codes().Should().Contain(ReadingCodes.CompressionRatio);
    }

    [Fact]
    public void WarcThatIsCut_GivesTheRecordsBefore()
    {
        byte[] file = [.. Inputs.WarcPage("https://buana.example/1", Good), .. Inputs.WarcPage("https://buana.example/2", Good)];
        for (int cut = file.Length / 2; cut < file.Length; cut += 97)
        {
            List<ReadResult> results = Inputs.Read(file[..cut]);
            results.Articles().Should().HaveCountGreaterThanOrEqualTo(1, "cut at {0}", cut);
            if (cut < file.Length - 4 && cut > (file.Length / 2) + 8)
                results.Codes().Should().Contain(ReadingCodes.Truncated, "cut at {0}", cut);
        }
    }

    [Fact]
    public void RecordWithoutLength_CostsItselfAlone()
    {
        List<ReadResult> results = Inputs.Read([.. Inputs.Utf8("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: banyak\r\n\r\nHTTP/1.1 200 OK\r\n\r\n"), .. Inputs.WarcPage("https://buana.example/2", Good)]);
        results.Articles().Should().ContainSingle();
        results.Codes().Should().Contain(ReadingCodes.InvalidRecord);
    }

    [Fact]
    public void ZipOfBombsAndOthers_GivesTheGoodEntry()
    {
        byte[] nested = Inputs.Zip(("b.txt", new byte[1000]));
        List<ReadResult> results = Inputs.Read(Inputs.Zip(
            ("../../a.html", Inputs.Utf8(Good)), ("dalam.zip", nested), ("bom.txt", Filled(100_000_000)), ("b.jsonl.gz", Inputs.Gzip(GoodLine)), ("foto.png", [1]), ("laporan.pdf", Inputs.Utf8("%PDF-1.7"))), "kumpulan.zip");
        results.Articles().Select(a => a.Id).Should().BeEquivalentTo("a", "baik");
        results.Codes().Should().Contain([ReadingCodes.NestedArchive, ReadingCodes.CompressionRatio, ReadingCodes.UnsupportedFormat, ReadingCodes.PassedOver]);
        File.Exists("../../a.html").Should().BeFalse();
    }

    [Fact]
    public void ZipOfAHundredThousandEntries_IsReadToTheLimit()
    {
        (string, byte[])[] entries = [("a.html", Inputs.Utf8(Good)), .. Enumerable.Range(0, 100_000).Select(i => ("x" + i, Array.Empty<byte>()))];
        List<ReadResult> results = Inputs.Read(Inputs.Zip(entries));
        results.Articles().Should().ContainSingle();
        results.Codes().Should().Contain(ReadingCodes.TooManyEntries).And.Contain(ReadingCodes.MoreProblems);
        Inputs.Read(Inputs.Zip(entries), limits: new ReadingLimits { MaxEntries = 1000 }).Codes().Should().Equal(ReadingCodes.TooManyEntries);
    }

    [Fact]
    public void OverlappingEntries_AreRefused()
    {
        byte[] zip = Inputs.Zip([.. Enumerable.Range(0, 20).Select(i => ("a" + (char)('a' + i), Encoding.Latin1.GetBytes(string.Concat(Enumerable.Range(0, 500 + i).Select(n => (char)(33 + (n * n % 90)))))))]);

        // Each entry of the list says it is as long as the whole archive
        for (int at = 0; (at = IndexOf(zip, [0x50, 0x4B, 1, 2], at)) >= 0; at += 4)
            BitConverter.TryWriteBytes(zip.AsSpan(at + 20), zip.Length - 100);
        Inputs.Read(zip).Codes().Should().Equal(ReadingCodes.CompressionRatio);
    }

    [Fact]
    public void EncryptedEntry_CostsItselfAlone()
    {
        byte[] zip = Inputs.Zip(("a.html", Inputs.Utf8(Good)), ("b.html", Inputs.Utf8(Good)));
        zip[IndexOf(zip, [0x50, 0x4B, 1, 2], 0) + 8] |= 1;
        List<ReadResult> results = Inputs.Read(zip, "k.zip");
        results.Articles().Should().ContainSingle().Which.Id.Should().Be("b");
        results.Codes().Should().Equal(ReadingCodes.Encrypted);
    }

    [Fact]
    public void ZipThatIsCut_IsRefused() => Inputs.Read(Inputs.Zip(("a.html", Inputs.Utf8(Good)))[..^30]).Codes().Should().Equal(ReadingCodes.Truncated);

    [Fact]
    public void Wacz_GivesThePagesOfItsWarcFiles()
    {
        byte[] wacz = Inputs.Zip(("datapackage.json", Inputs.Utf8("{}")), ("pages/pages.jsonl", GoodLine), ("archive/data.warc.gz", [.. Inputs.Gzip(Inputs.WarcInfo()), .. Inputs.Gzip(Inputs.WarcPage("https://buana.example/1", Good))]));
        List<ReadResult> results = Inputs.Read(wacz, "a.wacz");
        results.Articles().Should().ContainSingle().Which.Id.Should().Be("data-2");
        results.Codes().Should().BeEquivalentTo(ReadingCodes.CaptureDate, ReadingCodes.PassedOver);
    }

    [Fact]
    public void SavedPageWithoutBoundary_IsReadOrRefused()
    {
        const string Head = "MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n";
        Inputs.Read(Head + "--tanpa-nama\r\nContent-Type: text/html\r\n\r\n" + Good + "\r\n--tanpa-nama--\r\n").Articles().Should().ContainSingle();
        Inputs.Read(Head + "teks saja").Codes().Should().Equal(ReadingCodes.InvalidMime);
    }

    [Fact]
    public void SavedPageInsideSavedPages_IsRefusedWhereTooDeep()
    {
        string Nested(int levels)
        {
            string part = "Content-Type: text/html\r\n\r\n" + Good;
            for (int i = 0; i < levels; i++)
                part = $"Content-Type: multipart/related; boundary=b{i}x\r\n\r\n--b{i}x\r\n{part}\r\n--b{i}x--\r\n";
            return "MIME-Version: 1.0\r\n" + part;
        }

        Inputs.Read(Nested(3)).Articles().Should().ContainSingle();
        Inputs.Read(Nested(200)).Codes().Should().Equal(ReadingCodes.InvalidMime);
    }

    [Fact]
    public void StreamThatFails_GivesWhatCameBefore()
    {
        using var stream = new Inputs.Endless(n => n < 5000 ? Inputs.Utf8(Inputs.Line("a" + n) + "\n") : throw new IOException("terputus"));
        List<ReadResult> results = [.. new ArticleReader().Read(stream, "-")];
        results.Articles().Should().HaveCountGreaterThan(4000);
        results.Codes().Should().Contain(ReadingCodes.Unreadable);
    }

    [Fact]
    public void TimeThatIsOver_EndsAnEndlessInput()
    {
        using var stream = new Inputs.Endless(n => Inputs.Utf8(Inputs.Line("a" + n) + "\n"));
        List<ReadResult> results = [.. new ArticleReader(new ReadingLimits { Clock = new Steps(), MaxTime = TimeSpan.FromSeconds(20) }).Read(stream, "-")];
        results.Articles().Should().NotBeEmpty();
        results.Codes().Should().Contain(ReadingCodes.TimeLimit);
    }

    [Fact]
    public void InputLongerThanAllowed_GivesWhatCameBefore()
    {
        using var stream = new Inputs.Endless(n => Inputs.Utf8(Inputs.Line("a" + n) + "\n"));
        List<ReadResult> results = [.. new ArticleReader(new ReadingLimits { MaxStreamBytes = 1_000_000 }).Read(stream, "-")];
        results.Articles().Should().HaveCountGreaterThan(1000);
        results.Codes().Should().Contain(ReadingCodes.TooLarge);
    }

    private static byte[] Filled(int length)
    {
        byte[] bytes = new byte[length];
        Array.Fill(bytes, (byte)'a');
        return bytes;
    }

    private static int IndexOf(byte[] bytes, byte[] mark, int from)
    {
        int at = bytes.AsSpan(from).IndexOf(mark);
        return at < 0 ? -1 : from + at;
    }

    /// <summary>A clock that goes on by a second whenever it is looked at.</summary>
    private sealed class Steps : TimeProvider
    {
        private long _time;

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => _time++;
    }
}
