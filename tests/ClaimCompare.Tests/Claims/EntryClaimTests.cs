using ClaimCompare.Reading;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests.Claims;

/// <summary>Figures of a live report are of the time of their entry.</summary>
public sealed class EntryClaimTests
{
    private static readonly (string Time, string Text)[] Entries =
    [
        ("00.10", "Jumlah korban tewas akibat banjir bandang di Lumbungsari bertambah menjadi 21 orang, kata Kepala BPBD Lumbungsari Rahma Widuri. Kemarin 8 rumah roboh."),
        ("20.40", "Polres Lumbungsari mencatat 18 orang tewas akibat banjir bandang di Lumbungsari. Besok 60 relawan akan diterjunkan."),
        ("16.25", "Sebanyak 14 orang tewas akibat banjir bandang di Lumbungsari, menurut BPBD Lumbungsari."),
        ("12.05", "Hingga siang ini, 9 orang tewas akibat banjir bandang di Lumbungsari, kata Rahma."),
        ("08.30", "Sedikitnya 5 orang tewas akibat banjir bandang di Lumbungsari, kata BPBD Lumbungsari. Sebanyak 40 rumah hanyut kemarin."),
        ("06.15", "Sebanyak 3 orang tewas akibat banjir bandang di Lumbungsari. Pada 2018 banjir serupa menewaskan 7 orang."),
    ];

    [Theory]
    [InlineData("21", null, "2025-03-04T00:10")]
    [InlineData("18", null, "2025-03-03T20:40")]
    [InlineData("14", null, "2025-03-03T16:25")]
    [InlineData("9", "2025-03-03", "2025-03-03T12:05")]
    [InlineData("5", "2025-03-03", "2025-03-03T08:30")]
    [InlineData("3", null, "2025-03-03T06:15")]
    [InlineData("40", "2025-03-02", "2025-03-03T08:30")]
    [InlineData("7", "2018", "2025-03-03T06:15")]
    [InlineData("60", "2025-03-04", "2025-03-03T20:40")]
    [InlineData("8", "2025-03-03", "2025-03-04T00:10")]
    public void Extract_FigureOfAnEntry_IsPublishedWithIt(string number, string? when, string published)
    {
        NumericClaim claim = new ClaimExtractor().Extract(Live(Entries)).Single(c => c.Number == number);
        claim.Published.ToString().Should().Be(published);
        claim.When?.ToString().Should().Be(when);
    }

    [Fact]
    public void Extract_ArticleThatIsNoLiveReport_HasNoTimesOfEntries() =>
        new ClaimExtractor().Extract(ArticleReader.FromText("biasa", Entries[0].Text, PartialDate.OfDay(new DateOnly(2025, 3, 4)))).Should().HaveCount(2).And.OnlyContain(c => c.Published == null);

    [Fact]
    public void Extract_DateOfAStatementInAnOlderEntry_IsNotOneOfANewerDay()
    {
        Article article = Live([("00.10", "Rahma Widuri melaporkan 21 orang tewas akibat banjir bandang di Lumbungsari."), ("20.40", "Sebanyak 18 orang tewas akibat banjir bandang, kata Rahma Widuri, Senin (3/3/2025).")]);
        IReadOnlyList<NumericClaim> claims = new ClaimExtractor().Extract(article);
        claims.Single(c => c.Number == "18").Attribution.Said.ToString().Should().Be("2025-03-03");
        claims.Single(c => c.Number == "21").Attribution.Said.Should().BeNull();
    }

    [Theory]
    [InlineData("jsonl")]
    [InlineData("csv")]
    public void Compare_ClaimsOfAFile_CompareAsFreshOnesDo(string format)
    {
        using var folder = new Console.TemporaryFolder();
        string text = folder.Write("langsung.jsonl", "{\"id\":\"langsung\",\"date\":\"2025-03-03\",\"text\":\"" + Live(Entries).Text.Replace("\n", "\\n", StringComparison.Ordinal) + "\"}\n");
        string claims = folder.Write("klaim." + format, Console.ConsoleRun.Of(["extract", text, "--format", format]).Output);
        string fresh = Console.ConsoleRun.Of(["compare", text, "--format", "json"]).Output;
        fresh.Should().Contain("\"published\":\"2025-03-04T00:10\"");
        Console.ConsoleRun.Of(["compare", text, "--claims", claims, "--format", "json"]).Output.Should().Be(fresh);
    }

    [Fact]
    public void Extract_SpeakerOfTheEntryAbove_DoesNotGoOn()
    {
        Article article = Live([("12.05", "BPBD Lumbungsari mencatat 9 orang tewas akibat banjir bandang di Lumbungsari."), ("08.30", "Sebanyak 40 rumah di Lumbungsari juga terendam air setinggi satu meter sejak dini hari.")]);
        new ClaimExtractor().Extract(article).Single(c => c.Number == "40").Attribution.Sources.Should().BeEmpty();
    }

    [Fact]
    public void Compare_LiveReportNewestFirst_SeesTheFiguresGrow()
    {
        Comparison comparison = new ClaimComparer().Compare([Live([.. Entries[..^1], ("06.15", "Sebanyak 3 orang tewas akibat banjir bandang di Lumbungsari, kata warga bernama Handaru.")])]);
        FigureGroup deaths = comparison.Groups.Single(g => g.Kind == ClaimKind.Deaths && g.Claims.Count > 1);
        deaths.Claims.Select(c => c.Number).Should().BeEquivalentTo("21", "18", "14", "9", "5", "3");
        deaths.Status.Should().Be(GroupStatus.Update);
        deaths.Estimate.Best.Should().Be(21);
        deaths.Relations.Should().OnlyContain(r => r.Kind == RelationKind.Update || r.Kind == RelationKind.Refine);
    }

    private static Article Live((string Time, string Text)[] entries) =>
        ArticleReader.FromText("langsung", string.Join("\n", entries.Select(e => e.Time + " WIB\n" + e.Text)), PartialDate.OfMinute(new DateOnly(2025, 3, 3), 370));
}
