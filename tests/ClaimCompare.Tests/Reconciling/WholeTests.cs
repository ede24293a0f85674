using ClaimCompare.Comparing;
using ClaimCompare.Reading;
using ClaimCompare.Reconciling;
using FluentAssertions;
using Xunit;
using C = ClaimCompare.Tests.Comparing.Claims;

namespace ClaimCompare.Tests.Reconciling;

/// <summary>Figures derived from statements over a whole, breakdowns that do not add up, curves and grades.</summary>
public sealed class WholeTests
{
    private const string Aboard = "Pesawat itu membawa 242 orang, terdiri dari 230 penumpang dan 12 awak.";

    [Fact]
    public void Derived_AllOfAWhole_GivesAMarkedFigureAndMovesNoEstimate()
    {
        Comparison comparison = Compare(Of("a", Aboard + " Polisi menyatakan semua penumpang dan awak tewas. Sebanyak 133 orang tewas di tempat.", 3));
        DerivedFigure derived = comparison.Derived.Should().ContainSingle().Which;
        (derived.Value, derived.Kind).Should().Be((242, ClaimKind.Deaths));
        comparison.Articles[0].Text[derived.Span.Start..derived.Span.End].Should().Be("semua penumpang dan awak tewas");
        derived.Wholes.Should().NotBeEmpty();
        comparison.Groups[derived.Group!.Value].Estimate.High.Should().Be(133);
    }

    [Theory]
    [InlineData("Tidak semua penumpang tewas.")]
    [InlineData("Hampir seluruh penumpang tewas.")]
    [InlineData("Jika semua. Penumpang tewas.")]
    [InlineData("Semua penumpang belum selamat.")]
    [InlineData("Semua saksi tewas.")]
    public void Derived_StatementThatDoesNotHold_GivesNone(string statement) => Compare(Of("a", Aboard + " " + statement, 3)).Derived.Should().BeEmpty();

    [Theory]
    [InlineData("Sebanyak 42 orang tewas, terdiri dari 30 pria dan 12 wanita.", null, null)]
    [InlineData("Sebanyak 24 orang tewas, terdiri dari 30 pria dan 12 wanita.", ArithmeticCause.Slip, 42)]
    [InlineData("Sebanyak 42 orang tewas, terdiri dari 30 pria dan 21 wanita.", ArithmeticCause.Slip, 12)]
    [InlineData("Sebanyak 42 orang tewas, terdiri dari 35 pria dan 16 wanita.", ArithmeticCause.Overlap, null)]
    [InlineData("Sebanyak 42 orang tewas, terdiri dari 20 pria dan 13 wanita.", ArithmeticCause.Unknown, null)]
    public void Checks_Breakdown_ReportsWhatDoesNotAddUp(string sentence, ArithmeticCause? cause, int? expected)
    {
        IReadOnlyList<ArithmeticCheck> checks = Compare(Of("a", sentence, 3)).Checks;
        if (cause is null)
        {
            checks.Should().BeEmpty();
            return;
        }

        ArithmeticCheck check = checks.Should().ContainSingle().Which;
        (check.Cause, check.Expected).Should().Be((cause.Value, (decimal?)expected));
        check.Parts.Should().HaveCount(2);
        (check.Suspect is null).Should().Be(expected is null);
    }

    [Fact]
    public void Checks_NewerTotalOfAnotherArticle_IsAStaleTotal() => Compare(
        Of("a", "Sebanyak 40 orang tewas di Lumbungsari, terdiri dari 30 pria dan 17 wanita.", 3), Of("b", "Korban tewas di Lumbungsari menjadi 47 orang, kata BPBD Lumbungsari.", 4))
        .Checks.Should().ContainSingle().Which.Cause.Should().Be(ArithmeticCause.StaleTotal);

    [Fact]
    public void Curve_DayByDay_IsWhatReadersOfThatDayCouldCommitTo()
    {
        FigureGroup group = Compare(
            Of("a", "Sebanyak 12 orang tewas di Lumbungsari, kata BPBD Lumbungsari.", 3), Of("b", "Korban tewas di Lumbungsari menjadi 15 orang hingga Selasa (4/3/2025), kata BPBD Lumbungsari.", 4)).Groups[0];
        group.Curve.Select(p => (p.Day.Day, p.Best, p.Claims, p.IsPlacedByPublication)).Should().Equal((3, 12m, 1, true), (4, 15m, 2, false));
        group.Accumulation.Should().Be(Accumulation.Cumulative);
        (group.Curve[^1].Low, group.Curve[^1].High).Should().Be((group.Estimate.Low, group.Estimate.High));
    }

    [Fact]
    public void Estimate_CopiedSentence_CountsOnceHoweverOften()
    {
        const string bulletin = "Sebanyak 12 orang dinyatakan tewas akibat banjir bandang di Lumbungsari pada Senin malam, kata ";
        Article[] copies = [.. Enumerable.Range(1, 6).Select(i => Of("a" + i, bulletin + (i % 2 == 0 ? "BPBD Lumbungsari." : "Rahma Widuri."), 3))];
        FigureGroup group = Compare(copies).Groups[0];
        (group.Estimate.Origins, group.Estimate.Articles, group.Estimate.Outlets, group.Estimate.Grade).Should().Be((1, 6, 6, EstimateGrade.Single));
        group.Relations.Should().OnlyContain(r => r.Kind == RelationKind.SameOrigin);
    }

    [Fact]
    public void Estimate_ThreeOrigins_IsGradeAAndAContradictionIsContested()
    {
        FigureGroup agreed = Compare(Of("a", "Sebanyak 12 orang tewas di Lumbungsari, kata BPBD Lumbungsari.", 3), Of("b", "PMI menyebut 12 orang tewas di Lumbungsari.", 3), Of("c", "Polisi mencatat 12 orang tewas di Lumbungsari.", 3)).Groups[0];
        (agreed.Estimate.Grade, agreed.Estimate.IsContested).Should().Be((EstimateGrade.Established, false));
        List<ClaimFeatures> apart = [C.Of(12, 3, "BPBD Lumbungsari", when: "2025-03-03"), C.Of(17, 3, "PMI", when: "2025-03-03")];
        Reconciler.Reconcile(apart, new GroupRelations(apart)).Estimate.IsContested.Should().BeTrue();
    }

    [Fact]
    public void Compare_SlipOfADigit_HoldsTheFigureThatAddsUp()
    {
        Article sum = Of("a", "Pesawat yang jatuh di Lumbungsari mengangkut 230 penumpang dan 12 awak. Seluruhnya 242 orang berada di dalamnya.", 3),
            slip = Of("b", "Pesawat yang jatuh di Lumbungsari mengangkut 130 penumpang.", 3);
        FigureGroup group = Compare(sum, slip).Groups.Single(g => g.Claims.Count == 2);
        (group.Status, group.Estimate.Best).Should().Be((GroupStatus.Conflict, 230));
        group.Why.Should().Contain(r => r.English.Contains("adds up", StringComparison.Ordinal));
        Compare(Of("a", "Pesawat yang jatuh di Lumbungsari mengangkut 230 penumpang.", 3), slip).Groups.Single(g => g.Claims.Count == 2).Estimate.Best.Should().Be(130, "nothing tells which is the slip");
    }

    private static Comparison Compare(params Article[] articles) => new ClaimComparer().Compare(articles);

    private static Article Of(string id, string text, int day) => ArticleReader.FromText(id, text, PartialDate.OfDay(new DateOnly(2025, 3, day)));
}
