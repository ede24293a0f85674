using ClaimCompare.Reading;
using ClaimCompare.Tests.Console;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests.Reading;

/// <summary>Articles of several pages, in every input that pages come in.</summary>
public sealed class PageJoinerTests : IDisposable
{
    private const string Address = "https://buana.example/berita/banjir-rendam-lumbungsari";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("?page=")]
    [InlineData("/")]
    [InlineData("?halaman=")]
    [InlineData("/page/")]
    public void Read_PagesInAnyOrder_AreOneArticle(string sign)
    {
        foreach (int[] order in (int[][])[[1, 2, 3], [3, 2, 1], [2, 3, 1]])
        {
            using var folder = new TemporaryFolder();
            for (int i = 0; i < 3; i++)
                folder.Write($"{i}.html", Page(order[i], Rel(order[i], 3, sign)));
            List<ReadResult> results = [.. new ArticleReader().Read(folder.Path)];
            results.Codes().Should().BeEmpty();
            Article article = results.Articles().Should().ContainSingle().Subject;
            Body(article).Should().Equal(Text(1, 3));
            article.Id.Should().Be(Array.IndexOf(order, 1).ToString(System.Globalization.CultureInfo.InvariantCulture));
            article.Title.Should().Be("Banjir Rendam Lumbungsari");
            article.Authors.Should().Equal("Ratri Anggraeni");
            article.Date.ToString().Should().Be("2025-06-18T20:04");
            article.Url.Should().Be(Address);
            article.Paragraphs.Should().OnlyContain(p => p.End <= article.Text.Length).And.BeInAscendingOrder(p => p.Start);
            article.Paragraphs.Count(p => p.Role == ParagraphRole.Credit).Should().Be(1, "what every page repeats stands once");
        }
    }

    [Fact]
    public void Read_OneCanonicalAddressForAll_IsTakenApartByRelationsAndLists()
    {
        string canonical = $"<link rel=\"canonical\" href=\"{Address}\">";
        _folder.Write("a.html", Page(3, canonical, "<div class=\"paging\"><a href=\"?page=1\">1</a> <a href=\"?page=2\">2</a> <b>3</b> <a href=\"?page=4\">4</a></div>"));
        _folder.Write("b.html", Page(1, canonical + "<link rel=\"next\" href=\"?page=2\">"));
        _folder.Write("c.html", Page(2, canonical + $"<link rel=\"prev\" href=\"{Address}\">"));
        _folder.Write("d.html", Page(4, canonical, "<ul class=\"paging\">" + string.Concat(Enumerable.Range(1, 4).Select(n => $"<li class=\"{(n == 4 ? "active" : "page")}\"><a href=\"{Address}?page={n}\">{n}</a></li>")) + "</ul>"));
        Body(new ArticleReader().Read(_folder.Path).Articles().Should().ContainSingle().Subject).Should().Equal(Text(1, 4));
    }

    [Fact]
    public void Read_PageInTheMiddleThatIsNotThere_IsToldByANotice()
    {
        _folder.Write("1.html", Page(1, Rel(1, 4, "?page=")));
        _folder.Write("3.html", Page(3, Rel(3, 4, "?page=")));
        List<ReadResult> results = [.. new ArticleReader().Read(_folder.Path)];
        Body(results.Articles().Should().ContainSingle().Subject).Should().Equal(Text(1, 1).Concat(Text(3, 3)));
        ReadingProblem problem = results.Single(r => r.Problem is not null).Problem!;
        problem.Code.Should().Be(ReadingCodes.MissingPages);
        problem.IsNotice.Should().BeTrue();
        problem.Detail.Should().Contain("4 pages").And.Contain("2, 4;");
    }

    [Theory]
    [InlineData("<link rel=\"canonical\" href=\"" + Address + "?page=all\">")]
    [InlineData("<link rel=\"canonical\" href=\"" + Address + "\"><meta property=\"og:url\" content=\"" + Address + "?single=1\">")]
    [InlineData("<link rel=\"canonical\" href=\"" + Address + "\"><link rel=\"next\" href=\"?page=2\">")]
    public void Read_AllInOneBesideTheParts_StandsForThem(string head)
    {
        _folder.Write("0.html", Page(1, Rel(1, 3, "?page=")));
        _folder.Write("1.html", Page(1, 3, head));
        _folder.Write("2.html", Page(2, Rel(2, 3, "?page=")));
        _folder.Write("3.html", Page(3, Rel(3, 3, "?page=")));
        List<ReadResult> results = [.. new ArticleReader().Read(_folder.Path)];
        results.Codes().Should().BeEmpty();
        Article article = results.Articles().Should().ContainSingle().Subject;
        Body(article).Should().Equal(Text(1, 3));
        article.Id.Should().Be("1");
    }

    [Fact]
    public void Read_OtherHeadlineAtTheSameAddress_IsAnotherArticle()
    {
        _folder.Write("1.html", Page(1, Rel(1, 2, "?page=")));
        _folder.Write("2.html", Page(2, Rel(2, 2, "?page=")).Replace("Banjir Rendam Lumbungsari", "Buaya Muncul di Sungai Lor", StringComparison.Ordinal));
        new ArticleReader().Read(_folder.Path).Articles().Select(a => a.Title).Should().Equal("Banjir Rendam Lumbungsari", "Buaya Muncul di Sungai Lor");
    }

    [Fact]
    public void Read_NextArticleOfTheSite_IsNoPage()
    {
        _folder.Write("1.html", Page(1, $"<link rel=\"canonical\" href=\"{Address}\"><link rel=\"next\" href=\"https://buana.example/berita/buaya-di-sungai-lor\">"));
        _folder.Write("2.html", Page(2, "<link rel=\"canonical\" href=\"https://buana.example/berita/buaya-di-sungai-lor\"><link rel=\"prev\" href=\"" + Address + "\">"));
        List<ReadResult> results = [.. new ArticleReader().Read(_folder.Path)];
        results.Articles().Should().HaveCount(2);
        results.Codes().Should().BeEmpty();
    }

    [Fact]
    public void Read_ParagraphThatThePagesRepeat_StandsOnceAndShortLinesStay()
    {
        string repeated = Text(1, 1)[0];
        _folder.Write("1.html", Html(Rel(1, 2, "?page="), $"<p>{repeated}</p><p>Korban jiwa:</p><p>12 orang.</p><p>{Text(1, 1)[1]}</p>"));
        _folder.Write("2.html", Html(Rel(2, 2, "?page="), $"<p>{repeated}</p><p>{Text(2, 2)[0]}</p><p>Korban luka:</p><p>12 orang.</p><p>{Text(2, 2)[1]}</p>"));
        Body(new ArticleReader().Read(_folder.Path).Articles().Should().ContainSingle().Subject)
            .Should().Equal(repeated, "Korban jiwa:", "12 orang.", Text(1, 1)[1], Text(2, 2)[0], "Korban luka:", "12 orang.", Text(2, 2)[1]);
    }

    [Fact]
    public void Read_PathsOneByOne_JoinsOverThem()
    {
        string one = _folder.Write("1.html", Page(1, Rel(1, 2, "?page="))), two = _folder.Write("2.html", Page(2, Rel(2, 2, "?page=")));
        Body(new ArticleReader().Read([two, one]).Articles().Should().ContainSingle().Subject).Should().Equal(Text(1, 2));
        new ArticleReader().Read(one).Codes().Should().Equal(ReadingCodes.MissingPages);
    }

    [Fact]
    public async Task ReadAsync_PathsOneByOne_JoinsOverThem()
    {
        string one = _folder.Write("1.html", Page(1, Rel(1, 2, "?page="))), two = _folder.Write("2.html", Page(2, Rel(2, 2, "?page=")));
        List<ReadResult> results = [];
        await foreach (ReadResult result in new ArticleReader().ReadAsync([two, one], TestContext.Current.CancellationToken))
            results.Add(result);
        Body(results.Articles().Should().ContainSingle().Subject).Should().Equal(Text(1, 2));
    }

    [Fact]
    public void Read_ZipWithPages_JoinsThem() =>
        Body(Inputs.Read(Inputs.Zip([.. new[] { 2, 1, 3 }.Select(n => ($"{n}.html", Inputs.Utf8(Page(n, Rel(n, 3, "?page=")))))])).Articles().Should().ContainSingle().Subject).Should().Equal(Text(1, 3));

    [Fact]
    public void Read_WarcWithPages_JoinsThemByTheAddressesOfTheRecords()
    {
        string canonical = $"<link rel=\"canonical\" href=\"{Address}\">";
        byte[] file = [.. Inputs.WarcInfo(), .. Inputs.WarcPage(Address + "?page=2", Page(2, canonical)), .. Inputs.WarcPage("https://buana.example/lain", Inputs.Page(Inputs.Sentence)), .. Inputs.WarcPage(Address, Page(1, canonical + $"<link rel=\"next\" href=\"{Address}?page=2\">"))];
        List<Article> articles = Inputs.Read(file).Articles();
        articles.Should().HaveCount(2, "a page without neighbours stands by itself");
        Body(articles[1]).Should().Equal(Text(1, 2));
        articles[1].Url.Should().Be(Address);
    }

    [Fact]
    public void Read_MhtmlFiles_JoinsThemByTheAddressesTheyWereSavedFrom()
    {
        for (int n = 1; n <= 2; n++)
        {
            _folder.Write($"{n}.mhtml", $"From: <Saved>\r\nSnapshot-Content-Location: {Address}{(n == 1 ? string.Empty : "?page=2")}\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
                + Page(n, string.Empty, n == 1 ? "<a href=\"?page=2\">2</a>" : string.Empty) + "\r\n--b--\r\n");
        }

        Body(new ArticleReader().Read(_folder.Path).Articles().Should().ContainSingle().Subject).Should().Equal(Text(1, 2));
    }

    [Fact]
    public void Read_PagesSavedByABrowser_AreJoinedByItsComment()
    {
        for (int n = 1; n <= 2; n++)
            _folder.Write($"{n}.html", $"<!-- saved from url=(0061){Address}?page={n} -->\n" + Page(n, string.Empty, n == 1 ? "<a href=\"?page=2\">2</a>" : string.Empty));
        Article article = new ArticleReader().Read(_folder.Path).Articles().Should().ContainSingle().Subject;
        Body(article).Should().Equal(Text(1, 2));
        article.Url.Should().Be(Address + "?page=1");
    }

    [Fact]
    public void Read_MoreTextThanMayBeHeld_GivesWhatWaitedLongest()
    {
        var limits = new ReadingLimits { MaxHeldLength = 3000 };
        byte[] file = [.. Enumerable.Range(1, 40).SelectMany(i => Inputs.WarcPage($"https://buana.example/berita/kabar-{i}?page=1", Page(1, string.Empty, "<a href=\"?page=2\">2</a>")))];
        List<ReadResult> results = Inputs.Read(file, limits: limits);
        results.Articles().Should().HaveCount(40);
        results.Codes().Count(c => c == ReadingCodes.MissingPages).Should().Be(40);
        results.FindIndex(r => r.Article is not null).Should().BeLessThan(results.Count / 2);
    }

    [Fact]
    public void Read_WarcOfPagesThatNeverEnd_IsStreamed()
    {
        using var stream = new Inputs.Endless(i => Inputs.WarcPage($"https://buana.example/berita/kabar-{i}", Page(1, string.Empty, "<a href=\"?page=2\">2</a>")));
        new ArticleReader(new ReadingLimits { MaxHeldLength = 100_000 }).Read(stream, "tanpa-akhir.warc").Take(100).Should().HaveCount(100);
        stream.Total.Should().BeLessThan(2_000_000);
    }

    [Fact]
    public void Read_JoinedTextLongerThanAllowed_IsRefused()
    {
        for (int n = 1; n <= 2; n++)
            _folder.Write($"{n}.html", Page(n, Rel(n, 2, "?page=")));
        int length = new ArticleReader().Read(_folder.Path).Articles().Single().Text.Length;
        new ArticleReader(new ReadingLimits { MaxArticleLength = length - 1 }).Read(_folder.Path).Codes().Should().Equal(ReadingCodes.TooLarge);
    }

    [Theory]
    [InlineData("read")]
    [InlineData("extract")]
    public void Console_PagesGivenOneByOne_AreOneArticle(string command)
    {
        string one = _folder.Write("1.html", Page(1, Rel(1, 3, "?page="))), two = _folder.Write("2.html", Page(2, Rel(2, 3, "?page=")));
        ConsoleRun run = ConsoleRun.Of([command, two, one, "--format", "jsonl", "--lang", "id"]);
        run.ExitCode.Should().Be(0);
        run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().ContainSingle().Which.Should().Contain("\"id\":\"1\"").And.Contain("20 warga").And.Contain("10 warga");
        run.ErrorLines.Should().ContainSingle().Which.Should().StartWith("CC134 1: artikel ini terdiri atas beberapa halaman").And.Contain("3;");
    }

    [Fact]
    public void Console_CompareOfAFolderWithPages_HasEachFigureOnce()
    {
        for (int n = 1; n <= 2; n++)
            _folder.Write($"{n}.html", Page(n, Rel(n, 2, "?page=")));
        _folder.Write("0.html", Page(1, 2, $"<link rel=\"canonical\" href=\"{Address}?page=all\">"));
        ConsoleRun run = ConsoleRun.Of(["compare", _folder.Path, "--format", "json"]);
        run.ExitCode.Should().Be(0);
        using var json = System.Text.Json.JsonDocument.Parse(run.Output);
        json.RootElement.GetProperty("groups").EnumerateArray().SelectMany(g => g.GetProperty("claims").EnumerateArray()).Count(c => c.GetProperty("number").GetString() == "20").Should().Be(1);
    }

    /// <summary>What is read of a joined article, line by line.</summary>
    private static IEnumerable<string> Body(Article article) => article.Paragraphs.Where(p => p.IsRead).Select(p => article.Text[p.Start..p.End]);

    /// <summary>The paragraphs of some pages.</summary>
    private static string[] Text(int first, int last) => [.. Enumerable.Range(first, last - first + 1).SelectMany(n => new[]
    {
        $"Hingga bagian ke-{n}, sebanyak {n * 10} warga mengungsi ke balai desa, menurut Kepala BPBD Lumbungsari Rahma Widuri.",
        $"Air di dusun nomor {n} surut pada sore hari setelah pompa dinyalakan, dan warga mulai membersihkan rumah mereka.",
    })];

    private static string Rel(int page, int last, string sign)
    {
        string At(int n) => n == 1 ? Address : Address + sign + n.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return $"<link rel=\"canonical\" href=\"{At(page)}\">" + (page > 1 ? $"<link rel=\"prev\" href=\"{At(page - 1)}\">" : string.Empty) + (page < last ? $"<link rel=\"next\" href=\"{At(page + 1)}\">" : string.Empty);
    }

    private static string Page(int page, string head, string foot = "") => Page(page, page, head, foot);

    private static string Page(int first, int last, string head, string foot = "") => Html(head, string.Concat(Text(first, last).Select(t => "<p>" + t + "</p>")), foot);

    private static string Html(string head, string body, string foot = "") =>
        "<html><head><title>Banjir Rendam Lumbungsari</title>" + head + "</head><body><h1>Banjir Rendam Lumbungsari</h1><div>Ratri Anggraeni | Rabu, 18 Jun 2025 20.04 WIB</div><article>" + body
        + "<p>Editor: Sena Wirya</p></article>" + foot + "</body></html>";
}
