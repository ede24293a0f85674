using ClaimCompare.Reading;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ClaimCompare.Tests.Comparing;

/// <summary>Separating the events of a mixed folder.</summary>
public sealed class EventTests
{
    private static readonly Article[] Articles =
    [
        Of("banjir-1", "Banjir bandang menerjang Kecamatan Lumbungsari, Kabupaten Tegalrejo, pada Senin malam. Sebanyak 12 orang tewas, kata Kepala BPBD Tegalrejo Rahma Widuri. Air Sungai Kaliputih meluap setelah hujan deras selama enam jam.", 3),
        Of("banjir-2", "Korban tewas akibat banjir bandang di Lumbungsari bertambah menjadi 15 orang, kata Rahma Widuri dari BPBD Tegalrejo. Sungai Kaliputih sudah surut dan warga Lumbungsari mulai membersihkan rumah.", 4),
        Of("banjir-3", "Bantuan untuk korban banjir Lumbungsari terus datang ke Tegalrejo. BPBD Tegalrejo mencatat 210 rumah di tepi Sungai Kaliputih rusak, ujar Rahma Widuri.", 5),
        Of("bus-1", "Sebuah bus pariwisata PO Mekar Jaya terguling di Tol Cikarang, Jawa Barat. Sebanyak 12 penumpang tewas dan sopir diperiksa Polres Bekasi, kata Kapolres Dewi Larasati. Bus membawa rombongan siswa SMA Harapan.", 3),
        Of("bus-2", "Polres Bekasi menetapkan sopir bus PO Mekar Jaya sebagai tersangka kecelakaan di Tol Cikarang. Korban tewas 13 orang, ujar Dewi Larasati, sebagian besar siswa SMA Harapan.", 4),
    ];

    [Fact]
    public void Compare_MixedFolder_SeparatesTheEvents()
    {
        Comparison comparison = new ClaimComparer().Compare(Articles);
        comparison.Events.Select(e => string.Join(' ', e.Articles)).Should().BeEquivalentTo(["banjir-1 banjir-2 banjir-3", "bus-1 bus-2"]);
        foreach (FigureGroup group in comparison.Groups)
            group.Claims.Should().OnlyContain(c => comparison.Events[group.Event].Articles.Contains(c.ArticleId, StringComparer.Ordinal));
        comparison.Groups.Where(g => g.Kind == ClaimKind.Deaths).Should().HaveCount(2);
        NewsEvent flood = comparison.Events.First(e => e.Articles.Contains("banjir-1", StringComparer.Ordinal));
        flood.Label.Should().Contain("Lumbungsari");
        (flood.First, flood.Last).Should().Be((new DateOnly(2025, 3, 3), new DateOnly(2025, 3, 5)));
        flood.Why.Select(r => r.Code).Should().Equal("event.together", "event.apart");
    }

    [Fact]
    public void Compare_MixedFolder_GivesTheGroupsOfSeparateRuns()
    {
        IEnumerable<string> mixed = new ClaimComparer().Compare(Articles).Groups.Select(Show);
        mixed.Should().BeEquivalentTo(new ClaimComparer().Compare(Articles[..3]).Groups.Concat(new ClaimComparer().Compare(Articles[3..]).Groups).Select(Show));
    }

    [Fact]
    public void Compare_OneEventAsked_IsOneEvent() => new ClaimComparer { SeparatesEvents = false }.Compare(Articles).Events.Should().ContainSingle().Which.Articles.Should().HaveCount(5);

    [Fact]
    public void Compare_ShortNotes_AreNotTornApart() => new ClaimComparer().Compare(
        [Of("a", "Sebanyak 12 orang tewas.", 3), Of("b", "Sekitar 200 rumah rusak.", 3), Of("c", "Kerugian Rp2 miliar.", 4)]).Events.Should().ContainSingle();

    [Fact]
    public void Compare_BackgroundOfAnotherEvent_StandsWithThatEvent()
    {
        Article background = Of("bus-3", Articles[4].Text + " Pada 3 Maret 2025, banjir di Lumbungsari menewaskan 14 orang.", 28);
        Article[] all = [.. Articles[..3], Later(Articles[3]), Later(Articles[4]), background];
        NumericClaim[] claims = [.. all.SelectMany(new ClaimExtractor().Extract).Select(c => c.Value == 14 ? c with { Place = "Lumbungsari", When = PartialDate.OfDay(new DateOnly(2025, 3, 3)) } : c)];
        Comparison comparison = new ClaimComparer().Compare(all, claims);
        comparison.Groups.First(g => g.Claims.Any(c => c.Value == 14)).Event.Should().Be(comparison.Events.ToList().FindIndex(e => e.Articles.Contains("banjir-1", StringComparer.Ordinal)));
        comparison.Groups.First(g => g.Claims.Any(c => c.Value == 13)).Event.Should().NotBe(comparison.Groups.First(g => g.Claims.Any(c => c.Value == 14)).Event);
    }

    [Fact]
    public void Compare_ClaimsWithoutArticles_AreOneEventWhereTheySayLittle()
    {
        NumericClaim[] claims = [.. Articles.SelectMany(new ClaimExtractor().Extract)];
        Comparison comparison = new ClaimComparer().Compare([], claims);
        comparison.Events.SelectMany(e => e.Articles).Should().BeEquivalentTo(Articles.Select(a => a.Id));
        comparison.Groups.Sum(g => g.Claims.Count).Should().Be(claims.Length);
    }

    [Fact]
    public void Compare_AnyOrder_GivesTheSameEvents() => Prop.ForAll(Gen.Shuffle(Articles).ToArbitrary(), shuffled =>
        new ClaimComparer().Compare(shuffled).Events.Select(e => string.Join(' ', e.Articles) + e.Label).Should()
            .Equal(new ClaimComparer().Compare(Articles).Events.Select(e => string.Join(' ', e.Articles) + e.Label))).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("dev")]
    [InlineData("kursk")]
    public void Compare_EventsOfTheEvaluationSet_AreKeptWholeAndApart(string set)
    {
        string? folder = SharedFiles.Root is { } root ? Path.Combine(root, "..", "shared", "eval") : null;
        Assert.SkipUnless(folder is not null && File.Exists(Path.Combine(folder, set + ".groups.jsonl")), "The evaluation set is not beside the repository.");
        List<Article> articles = [.. new ArticleReader().Read(Path.Combine(folder!, set + ".articles.jsonl")).Select(r => r.Article).OfType<Article>()];
        List<HashSet<string>> events = [];
        foreach (string line in File.ReadLines(Path.Combine(folder!, set + ".groups.jsonl")))
        {
            using System.Text.Json.JsonDocument json = System.Text.Json.JsonDocument.Parse(line);
            events.Add([.. json.RootElement.GetProperty("articles").EnumerateArray().Select(a => a.GetString()!)]);
        }

        foreach (HashSet<string> one in events)
            new ClaimComparer().Compare(articles.Where(a => one.Contains(a.Id)), []).Events.Should().ContainSingle(string.Join(' ', one));
        new ClaimComparer().Compare(articles.Where(a => events.Exists(e => e.Contains(a.Id))), []).Events.Should().HaveCount(events.Count);
    }

    private static Article Later(Article article) => article with { Date = PartialDate.OfDay(new DateOnly(2025, 3, 27)) };

    private static string Show(FigureGroup group) => group.Label + " " + group.Status + " " + group.Estimate + " " + group.Claims.Count;

    private static Article Of(string id, string text, int day) => ArticleReader.FromText(id, text, PartialDate.OfDay(new DateOnly(2025, 3, day)));
}
