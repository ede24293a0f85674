using System.Text.Json;
using ClaimCompare.Writing;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests.Writing;

/// <summary>Pins the JSON of articles and claims: the order of the fields, the escapes, the numbers.</summary>
public sealed class ArticleJsonWriterTests
{
    [Fact]
    public void Write_FullArticle_WritesEveryFieldInOrder()
    {
        var article = new Article
        {
            Id = "a",
            Outlet = "Harian Buana",
            Date = PartialDate.OfDay(new DateOnly(2025, 3, 3)),
            Updated = PartialDate.OfMinute(new DateOnly(2025, 3, 4), 65),
            UtcOffset = TimeSpan.FromHours(7),
            Section = "Daerah",
            Language = "id",
            Title = "Banjir \"besar\"",
            Authors = ["Rahma Widuri"],
            Editor = "Sena",
            Site = "buana.example",
            Url = "https://buana.example/a?b=1&c=2",
            Credits = ["AFP"],
            Text = "Satu.\n\tDua\\.",
            Paragraphs = [new Paragraph(ParagraphRole.Lead, 0, 5), new Paragraph(ParagraphRole.Body, 7, 12) { Time = PartialDate.OfMinute(new DateOnly(2025, 3, 3), 1265) }],
        };
        Written.By(s => ArticleJsonWriter.Write(s, article)).Should().Be(
            """{"id":"a","outlet":"Harian Buana","date":"2025-03-03","updated":"2025-03-04T01:05","utc_offset":"+07:00","title":"Banjir \"besar\"","authors":["Rahma Widuri"],"editor":"Sena","site":"buana.example","url":"https://buana.example/a?b=1&c=2","section":"Daerah","language":"id","credits":["AFP"],"text":"Satu.\n\tDua\\.","paragraphs":[{"role":"lead","start":0,"end":5,"time":null},{"role":"body","start":7,"end":12,"time":"2025-03-03T21:05"}]}""");
    }

    [Fact]
    public void Write_BareArticle_WritesNulls() => Written.By(s => ArticleJsonWriter.Write(s, new Article { Id = "b", Text = string.Empty })).Should().Be(
        """{"id":"b","outlet":null,"date":null,"updated":null,"utc_offset":null,"title":null,"authors":[],"editor":null,"site":null,"url":null,"section":null,"language":null,"credits":[],"text":"","paragraphs":[]}""");

    [Fact]
    public void WriteClaims_FullClaim_WritesEveryFieldInOrder() => Written.By(s => ArticleJsonWriter.WriteClaims(s, "a,1", [Written.Full])).Should().Be(string.Concat(
        """{"schema":"claimcompare/extract/1","id":"a,1","claims":[{"start":9,"end":30,"number":"sekitar \"Rp1,50\" miliar","value":1500000000,"low":1400000000,"high":null,"out_of":0.1,""",
        """
        "qualifier":"at_least","unit":"IDR","object":"rumah\nrusak","kind":"money","sources":["Rahma Widuri","saksi mata"],"via":["Kantor Berita Nusa","AFP"],
        """,
        """
        "modality":"hypothetical","measure":"change","when":"2025-03-03T17:05","said":"2025-03","published":null,"place":"Lumbungsari <Utara> & Kota's é \uD83D\uDE00",
        """,
        """
        "organisations":["BPBD Lumbungsari",null],"aliases":[["Widuri","Bu \"Rah\""],[]],"in":"text","sentence":{"start":0,"end":60,"text":null},"cue":{"start":40,"end":44,"text":null},
        """,
        """
        "rules":["quantity.number","kind.money"],"population":["children","women"],"side":"Lumbungsari","marks":["provisional","corrected"],"changed_from":1200000000,
        """,
        """
        "restates":{"start":80,"end":92,"text":null},"attribution":{"type":"indirect","stance":"admission","cue_lemma":"kata","content":{"start":0,"end":38,"text":null},"confidence":0.92},"chain":[{"name":"Rahma Widuri","role":"origin","organisation":"BPBD Lumbungsari","type":"person","office":"Kepala BPBD Lumbungsari, \"Plt\"","rank":"Mayor; Inf","span":{"start":45,"end":60,"text":null}},{"name":"saksi mata","role":"origin","organisation":null,"type":null,"office":null,"rank":null,"span":null},{"name":"Kantor Berita Nusa","role":"relayer","organisation":null,"type":null,"office":null,"rank":null,"span":null},{"name":"AFP","role":"relayer","organisation":"AFP","type":null,"office":null,"rank":null,"span":null}],"other_event":{"name":"gempa","when":"2009-09"}}]}
        """));

    [Fact]
    public void WriteClaims_BareClaim_WritesNulls() => Written.By(s => ArticleJsonWriter.WriteClaims(s, "b", [Written.Bare])).Should().Be(
        """{"schema":"claimcompare/extract/1","id":"b","claims":[{"start":0,"end":3,"number":"Dua","value":null,"low":null,"high":null,"out_of":null,"qualifier":"exact","unit":null,"object":null,"kind":"count","sources":[],"via":[],"modality":"actual","measure":"level","when":null,"said":null,"published":null,"place":null,"organisations":[],"aliases":[],"in":"text","sentence":{"start":0,"end":0,"text":null},"cue":null,"rules":[],"population":[],"side":null,"marks":[],"changed_from":null,"restates":null,"attribution":{"type":"narrator","stance":"neutral","cue_lemma":null,"content":null,"confidence":0.85},"chain":[],"other_event":null}]}""");

    [Fact]
    public void WriteClaims_WithArticle_QuotesSentenceAndCue()
    {
        var article = new Article { Id = "b", Text = "Dua rumah \"rusak\", kata warga.", Title = "Dua Rusak" };
        NumericClaim text = Written.Bare with { Sentence = new TextSpan(0, 30), Attribution = new Attribution { Cue = new TextSpan(19, 23) } }, title = Written.Bare with { In = ClaimLocation.Title, Sentence = new TextSpan(0, 9) };
        string json = Written.By(s => ArticleJsonWriter.WriteClaims(s, new ArticleClaims(article, [text, title])));
        json.Should().Contain("""
            "sentence":{"start":0,"end":30,"text":"Dua rumah \"rusak\", kata warga."},"cue":{"start":19,"end":23,"text":"kata"}
            """).And.Contain("""
            "sentence":{"start":0,"end":9,"text":"Dua Rusak"},"cue":null
            """);
    }

    [Fact]
    public void WriteClaims_SpanOutsideOfTheArticle_QuotesNothing() =>
        Written.By(s => ArticleJsonWriter.WriteClaims(s, new ArticleClaims(new Article { Id = "b", Text = "Dua" }, [Written.Bare with { Sentence = new TextSpan(0, 9000) }]))).Should().Contain("\"end\":9000,\"text\":null}");

    [Theory]
    [InlineData("1.50", "1.5")]
    [InlineData("-12.000", "-12")]
    [InlineData("0.0", "0")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    public void WriteClaims_Value_HasNoTrailingZeros(string value, string expected) =>
        Written.By(s => ArticleJsonWriter.WriteClaims(s, "b", [Written.Bare with { Value = decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture) }])).Should().Contain($"\"value\":{expected},");

    [Theory]
    [InlineData("é “ya” – … 東 Ω", "é “ya” – … 東 Ω")]
    [InlineData("a\u0000b\u001Fc\u007F", @"a\u0000b\u001Fc\u007F")]
    [InlineData("/ ' + < > & =", "/ ' + < > & =")]
    [InlineData("\"\\\r\n\t\b\f", """\"\\\r\n\t\b\f""")]
    public void Write_Text_EscapesWhatMustBe(string text, string escaped)
    {
        string json = Written.By(s => ArticleJsonWriter.Write(s, new Article { Id = "b", Text = text }));
        json.Should().Contain("\"text\":\"" + escaped + "\"");
        using JsonDocument back = JsonDocument.Parse(json);
        back.RootElement.GetProperty("text").GetString().Should().Be(text);
    }

    [Fact]
    public void Write_HalfACharacter_WritesAReplacement()
    {
        using JsonDocument back = JsonDocument.Parse(Written.By(s => ArticleJsonWriter.Write(s, new Article { Id = "b", Text = "a\uD83Db" })));
        back.RootElement.GetProperty("text").GetString().Should().Be("a\uFFFDb");
    }

    [Fact]
    public void Write_Null_Throws()
    {
        Action noArticle = () => ArticleJsonWriter.Write(Stream.Null, null!), noClaims = () => ArticleJsonWriter.WriteClaims(Stream.Null, "b", null!), noStream = () => ArticleJsonWriter.WriteClaims(null!, "b", []);
        noArticle.Should().Throw<ArgumentNullException>();
        noClaims.Should().Throw<ArgumentNullException>();
        noStream.Should().Throw<ArgumentNullException>();
    }
}
