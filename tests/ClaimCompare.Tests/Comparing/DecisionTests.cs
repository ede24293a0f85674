using ClaimCompare.Reading;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests.Comparing;

/// <summary>Decisions of people, applied to the comparison of a few articles.</summary>
public sealed class DecisionTests
{
    private static readonly Article[] Articles =
    [
        Of("a", "Banjir melanda Lumbungsari. Sebanyak 12 orang tewas di Lumbungsari, kata BPBD Lumbungsari. Sekitar 200 rumah di Lumbungsari rusak.", 3),
        Of("b", "Korban tewas di Lumbungsari menjadi 15 orang, menurut BPBD Lumbungsari. Tim mengirim 40 relawan.", 4),
        Of("c", "PMI menyebut 17 orang tewas dalam banjir di Lumbungsari. Kerugian mencapai Rp2 miliar.", 4),
    ];

    [Fact]
    public void Reject_AClaim_TakesItOutOfTheEstimateAndShowsWhatTheProgramSays()
    {
        Comparison plain = Compare(), decided = Compare(Decide(DecisionKind.Reject, At("c", "17")));
        plain.Groups[0].Estimate.High.Should().Be(17);
        FigureGroup group = decided.Groups.Should().ContainSingle(g => g.Kind == ClaimKind.Deaths).Which;
        group.Estimate.Should().Match<Estimate>(e => e.Best == 15 && e.High == 15 && e.Origins == 1);
        group.Decisions.Should().ContainSingle().Which.Who.Should().Be("Rina");
        ProgramGroup program = group.Program.Should().ContainSingle().Which;
        program.Estimate.Should().Be(plain.Groups[0].Estimate);
        program.Claims.Should().HaveCount(3);
        decided.Rejected.Should().ContainSingle().Which.Value.Should().Be(17);
        decided.Decisions.Should().ContainSingle().Which.Should().Match<DecisionOutcome>(o => o.IsApplied && o.Group == 0);
    }

    [Fact]
    public void Split_ThenMerge_GivesTheProgramsGroupsAgain()
    {
        Comparison plain = Compare(), split = Compare(Decide(DecisionKind.Split, At("c", "17")));
        split.Groups.Where(g => g.Kind == ClaimKind.Deaths).Select(g => g.Claims.Count).Should().Equal(2, 1);
        Comparison merged = Compare(Decide(DecisionKind.Split, At("c", "17")), Decide(DecisionKind.Merge, At("c", "17"), At("a", "12")));
        merged.Groups.Select(g => g.Estimate).Should().BeEquivalentTo(plain.Groups.Select(g => g.Estimate));
    }

    [Fact]
    public void Choose_AClaim_IsTheBestAndTheIntervalHoldsIt()
    {
        FigureGroup group = Compare(Decide(DecisionKind.Choose, At("a", "12"))).Groups[0];
        group.Estimate.Should().Match<Estimate>(e => e.Best == 12 && e.Low == 12 && e.High == 17);
        group.Program[0].Estimate.Best.Should().NotBe(12);
        group.Why.Should().Contain(r => r.Code == "estimate.chosen" && r.English.Contains("Rina", StringComparison.Ordinal));
        Compare(Decide(DecisionKind.Choose, At("a", "12")), Decide(DecisionKind.Reject, At("a", "12"))).Groups[0].Estimate.Best.Should().NotBe(12);
    }

    [Fact]
    public void Rename_AGroup_ChangesItsLabelAlone()
    {
        FigureGroup group = Compare(Decide(DecisionKind.Rename, At("b", "15"))).Groups[0];
        group.Label.Should().Be("Korban banjir");
        group.Program[0].Label.Should().NotBe("Korban banjir");
        group.Estimate.Should().Be(Compare().Groups[0].Estimate);
    }

    [Fact]
    public void Decisions_OfAShiftedText_StillFindTheirClaim()
    {
        Decision decision = Decide(DecisionKind.Reject, At("c", "17"));
        Article[] shifted = [Articles[0], Articles[1], Of("c", "Hujan deras turun 17 jam di kota. Warga menunggu. " + Articles[2].Text, 4)];
        Comparison comparison = new ClaimComparer().Compare(shifted, shifted.SelectMany(new ClaimExtractor().Extract), [decision]);
        comparison.Rejected.Should().ContainSingle().Which.Kind.Should().Be(ClaimKind.Deaths);
    }

    [Theory]
    [InlineData("c", "99", ReadingCodes.ClaimNotFound)]
    [InlineData("z", "17", ReadingCodes.ClaimNotFound)]
    public void Decisions_OfAClaimThatIsGone_ChangeNothingAndAreReported(string article, string number, string code)
    {
        Comparison comparison = Compare(Decide(DecisionKind.Reject, new ClaimAddress(article, null, number, null)), Decide(DecisionKind.Reject, At("a", "200")));
        comparison.Decisions.Select(d => d.Code).Should().Equal(code, null);
        comparison.Groups.Sum(g => g.Claims.Count).Should().Be(Compare().Groups.Sum(g => g.Claims.Count) - 1);
        comparison.Decisions[0].Group.Should().BeNull();
    }

    [Fact]
    public void Decisions_ThatDoNotFit_ChangeNothing()
    {
        string? OnlyCode(params Decision[] decisions) => Compare(decisions).Decisions[^1].Code;
        OnlyCode(Decide(DecisionKind.Merge, At("a", "12"), At("c", "Rp2 miliar"))).Should().Be(ReadingCodes.UnfitDecision);
        OnlyCode(Decide(DecisionKind.Split, At("b", "40"))).Should().Be(ReadingCodes.UnfitDecision);
        OnlyCode(Decide(DecisionKind.Reject, At("c", "17")), Decide(DecisionKind.Choose, At("c", "17"))).Should().Be(ReadingCodes.UnfitDecision);
    }

    [Fact]
    public void Decisions_InABuilder_SurviveNewArticles()
    {
        var builder = new ComparisonBuilder();
        builder.Decide(Decide(DecisionKind.Reject, At("c", "17")));
        foreach (Article article in Articles.Reverse())
            builder.Add(article);
        builder.Build().Rejected.Should().ContainSingle();
        builder.Add(Of("d", "Korban tewas di Lumbungsari menjadi 16 orang, menurut BPBD Lumbungsari.", 5));
        builder.Build().Groups[0].Estimate.Best.Should().Be(16);
        builder.Build().Rejected.Should().ContainSingle();
    }

    private static Comparison Compare(params Decision[] decisions) => new ClaimComparer().Compare(Articles, Articles.SelectMany(new ClaimExtractor().Extract), decisions);

    private static Decision Decide(DecisionKind kind, params ClaimAddress[] claims) =>
        new() { Kind = kind, Claims = claims, Who = "Rina", Why = "dibaca ulang", Label = kind == DecisionKind.Rename ? "Korban banjir" : null };

    private static ClaimAddress At(string article, string number)
    {
        Article found = Array.Find(Articles, a => a.Id == article)!;
        return ClaimAddress.Of(new ClaimExtractor().Extract(found).First(c => c.Number == number && c.In == ClaimLocation.Text), found);
    }

    private static Article Of(string id, string text, int day) => ArticleReader.FromText(id, text, PartialDate.OfDay(new DateOnly(2025, 3, day)));
}
