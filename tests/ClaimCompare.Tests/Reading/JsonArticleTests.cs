using ClaimCompare.Reading;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests.Reading;

/// <summary>JSON of common crawlers is mapped by the names of its fields.</summary>
public sealed class JsonArticleTests
{
    private const string Text = Inputs.Sentence;

    [Theory]
    [InlineData("news-please", """{"title":"Banjir","maintext":"TEXT","date_publish":"2025-03-03 21:05:00","date_download":"2025-04-01 00:00:00","source_domain":"buana.example","authors":["Ratri Anggraeni"],"url":"https://buana.example/1","description":"Ringkas.","language":"id"}""")]
    [InlineData("newspaper", """{"title":"Banjir","text":"TEXT","publish_date":"2025-03-03T21:05:00+07:00","source":"buana.example","authors":["Ratri Anggraeni"],"url":"https://buana.example/1","summary":"","keywords":["banjir"]}""")]
    [InlineData("Scrapy", """{"judul":"Banjir","isi":"TEXT","tanggal":"Senin, 3 Maret 2025 21:05 WIB","media":"buana.example","penulis":"Ratri Anggraeni","link":"https://buana.example/1"}""")]
    [InlineData("paragraphs", """{"Judul":"Banjir","Isi Berita":["TEXT"],"Tanggal Terbit":"2025-03-03 21:05","Sumber":"buana.example","Penulis":[{"name":"Ratri Anggraeni"}],"URL":"https://buana.example/1"}""")]
    [InlineData("JSON-LD", """{"@type":"NewsArticle","headline":"Banjir","articleBody":"TEXT","datePublished":"2025-03-03T14:05:00Z","publisher":{"@type":"Organization","name":"buana.example"},"author":{"name":"Ratri Anggraeni"},"url":"https://buana.example/1"}""")]
    [InlineData("NewsAPI", """{"source":{"id":null,"name":"buana.example"},"author":"Ratri Anggraeni","title":"Banjir","description":"Ringkas.","url":"https://buana.example/1","publishedAt":"2025-03-03T14:05:00Z","content":"TEXT"}""")]
    [InlineData("Elasticsearch", """{"_index":"news","_id":"7","_source":{"title":"Banjir","content":"TEXT","published_at":"2025-03-03T21:05:00","outlet":"buana.example","author":"Ratri Anggraeni","url":"https://buana.example/1"}}""")]
    [InlineData("nested", """{"status":"ok","article":{"title":"Banjir","body":"TEXT","date":1741010700,"source":"buana.example","author":"Ratri Anggraeni","url":"https://buana.example/1"}}""")]
    [InlineData("WordPress", """{"title":{"rendered":"Banjir"},"content":{"rendered":"<p>TEXT</p>\n","protected":false},"date":"2025-03-03T21:05:00","link":"https://buana.example/1","site_name":"buana.example","author_name":"Ratri Anggraeni"}""")]
    [InlineData("MongoDB", """{"_id":{"$oid":"7"},"headline":{"main":"Banjir"},"full_text":"TEXT","pub_date":{"$date":"2025-03-03T14:05:00Z"},"publisher":"buana.example","byline":"Ratri Anggraeni","canonical_url":"https://buana.example/1"}""")]
    public void Read_ObjectOfACrawler_FindsItsFields(string crawler, string json)
    {
        Article article = Inputs.Read(json.Replace("TEXT", Text, StringComparison.Ordinal), crawler + ".json").Should().ContainSingle().Subject.Article!;
        (article.Title, article.Text, article.Outlet, article.Url).Should().Be(("Banjir", Text, "buana.example", "https://buana.example/1"), crawler);
        article.Date.ToString().Should().StartWith("2025-03-03", crawler);
        article.Authors.Should().Equal(["Ratri Anggraeni"], crawler);
    }

    [Fact]
    public void Read_UniversalTime_IsMovedToTheDayOfTheOutlet() =>
        Inputs.Read($$"""{"text":"{{Text}}","date":"2025-03-03T18:30:00Z"}""").Articles()[0].Date.ToString().Should().Be("2025-03-04T01:30");

    [Theory]
    [InlineData("""{"status":"ok","totalResults":2,"articles":[@1,@2]}""")]
    [InlineData("""{"version":"https://jsonfeed.org/version/1.1","title":"Harian Buana","items":[@1,@2]}""")]
    [InlineData("""{"took":1,"hits":{"total":2,"hits":[{"_source":@1},{"_source":@2}]}}""")]
    [InlineData("""{"data":[@1,@2]}""")]
    [InlineData("""[@1,@2]""")]
    [InlineData("[\n  @1,\n  @2\n]\n")]
    [InlineData("@1\n@2\n")]
    public void Read_SeveralArticles_ReadsEach(string shape)
    {
        string json = shape.Replace("@1", Inputs.Line("satu"), StringComparison.Ordinal).Replace("@2", Inputs.Line("dua"), StringComparison.Ordinal);
        List<ReadResult> results = Inputs.Read(json);
        results.Codes().Should().BeEmpty();
        results.Articles().Select(a => a.Id).Should().Equal("satu", "dua");
    }

    [Fact]
    public void Read_ParagraphsOfAnArray_AreLines() =>
        Inputs.Read("""{"text":["Sebanyak 12 rumah rusak.","","Air surut."]}""").Articles()[0].Text.Should().Be("Sebanyak 12 rumah rusak.\nAir surut.");

    [Fact]
    public void Read_TheSameFieldTwice_TakesTheLast() =>
        Inputs.Read("""{"text":"Sebanyak 12 rumah rusak.","text":"Sebanyak 13 rumah rusak.","title":"A","judul":"B","title":""}""").Articles().Should().ContainSingle()
            .Which.Should().Match<Article>(a => a.Text == "Sebanyak 13 rumah rusak." && a.Title == "A");

    [Fact]
    public void Read_SummaryAlone_IsReadWithANotice()
    {
        List<ReadResult> results = Inputs.Read("""{"title":"Banjir","description":"Sebanyak 12 rumah rusak."}""");
        results.Articles().Should().ContainSingle().Which.Text.Should().Be("Sebanyak 12 rumah rusak.");
        results.Codes().Should().Equal(ReadingCodes.SummaryOnly);
    }

    [Fact]
    public void Read_ArrayWithABrokenElement_ReadsTheOthersAndNamesTheLine()
    {
        List<ReadResult> results = Inputs.Read("[\n" + Inputs.Line("satu") + ",\n{\"id\":\"rusak\",\"text\":tru},\n" + Inputs.Line("dua") + "\n]");
        results.Articles().Select(a => a.Id).Should().Equal("satu", "dua");
        results.Select(r => r.Problem).OfType<ReadingProblem>().Should().ContainSingle().Which.ToString().Should().StartWith(ReadingCodes.InvalidJson + " masukan:3: ");
    }

    [Fact]
    public void Read_ArrayWithAnUnclosedElement_RescuesTheLinesBehind()
    {
        List<ReadResult> results = Inputs.Read("[\n" + Inputs.Line("satu") + ",\n{\"id\":\"rusak\",\"text\":\"tanpa akhir,\n" + Inputs.Line("dua") + ",\n" + Inputs.Line("tiga") + "\n]");
        results.Articles().Select(a => a.Id).Should().Equal("satu", "dua", "tiga");
        results.Codes().Should().Contain(ReadingCodes.InvalidJson);
    }

    [Fact]
    public void Read_EndlessLines_GivesTheFirstAtOnce()
    {
        using var stream = new Inputs.Endless(n => Inputs.Utf8(Inputs.Line("a" + n) + "\n"));
        new ArticleReader().Read(stream, "-").Take(3).Articles().Select(a => a.Id).Should().Equal("a0", "a1", "a2");
        stream.Total.Should().BeLessThan(1 << 20);
    }

    [Fact]
    public void Read_EndlessArray_GivesTheFirstAtOnce()
    {
        using var stream = new Inputs.Endless(n => Inputs.Utf8((n == 0 ? "[" : ",") + Inputs.Line("a" + n)));
        new ArticleReader().Read(stream, "-").Take(3).Articles().Select(a => a.Id).Should().Equal("a0", "a1", "a2");
        stream.Total.Should().BeLessThan(1 << 20);
    }
}
