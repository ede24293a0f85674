using ClaimCompare.Comparing;
using ClaimCompare.Reconciling;
using ClaimCompare.Tests.Comparing;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using Xunit;
using C = ClaimCompare.Tests.Comparing.Claims;

namespace ClaimCompare.Tests.Reconciling;

public sealed class ReconcilerTests
{
    [Fact]
    public void Reconcile_CountThatGrew_HoldsTheLast() => Check([C.Of(12, 3, "BNPB"), C.Of(15, 5, "BNPB"), C.Of(13, 4)], GroupStatus.Update, 15, 15, 15, 1);

    [Fact]
    public void Reconcile_RoundedAndExact_HoldsTheFiner() => Check([C.Of(200_000, 3, "KLH", qualifier: Qualifier.Approx), C.Of(200_994, 3, "KLH")], GroupStatus.Agree, 200_994, 200_994, 200_994, 1);

    [Fact]
    public void Reconcile_TwoBodiesForOneTime_KeepsBothEndsAndTheCautiousBest() =>
        Check([C.Of(743, 4, "camat", ClaimKind.Damage, when: "2025-03-03"), C.Of(689, 4, "BPBD", ClaimKind.Damage, when: "2025-03-03")], GroupStatus.Conflict, 689, 689, 743, 2);

    [Fact]
    public void Reconcile_FigureThatMoreOriginsState_IsTheBest() => Check(
        [C.Of(689, 4, "BPBD", ClaimKind.Damage, when: "2025-03-03"), C.Of(743, 4, "camat", ClaimKind.Damage, when: "2025-03-03"), C.Of(743, 4, "Kodim", ClaimKind.Damage, when: "2025-03-03")],
        GroupStatus.Conflict, 689, 743, 743, 3);

    [Fact]
    public void Reconcile_ConflictThatALaterFigureEnded_HoldsTheLast() => Check(
        [C.Of(22, 4, "Basarnas", when: "2025-03-03"), C.Of(24, 4, "polisi", when: "2025-03-03"), C.Of(30, 9, "Basarnas", when: "2025-03-08")], GroupStatus.Conflict, 30, 30, 30, 2);

    [Fact]
    public void Reconcile_ThreeVoices_HoldsTheOneBetween() => Check(
        [C.Of(45_000, 4, "polisi", ClaimKind.People, when: "2025-03-03"), C.Of(250_000, 4, "panitia", ClaimKind.People, when: "2025-03-03"), C.Of(112_000, 4, "Hitung Kota", ClaimKind.People, when: "2025-03-03")],
        GroupStatus.Conflict, 45_000, 112_000, 250_000, 3);

    [Fact]
    public void Reconcile_BoundThatAllowsOneOfTwo_IsAVoteForIt() => Check(
        [C.Of(85, 4, "PT Lumbung", ClaimKind.People, when: "2025-03-03"), C.Of(142, 4, "Disnaker", ClaimKind.People, when: "2025-03-03"), C.Of(140, 4, "serikat pekerja", ClaimKind.People, when: "2025-03-03", qualifier: Qualifier.AtLeast)],
        GroupStatus.Conflict, 85, 142, 142, 3);

    [Fact]
    public void Reconcile_BoundAgainstAPoint_LeavesAnEndOpen() => Check(
        [C.Of(700, 4, "polisi", ClaimKind.People, when: "2025-03-03", qualifier: Qualifier.Approx), C.Of(2000, 4, "panitia", ClaimKind.People, when: "2025-03-03", qualifier: Qualifier.MoreThan)],
        GroupStatus.Conflict, 700, 700, null, 2);

    [Fact]
    public void Reconcile_ZeroThatDenies_IsNotTheBest() =>
        Check([C.Of(6, 4, "Telepon Laut", ClaimKind.Count, when: "2025-03-03"), C.Of(0, 4, "garda pantai", ClaimKind.Count, when: "2025-03-03")], GroupStatus.Conflict, 0, 6, 6, 2);

    [Fact]
    public void Reconcile_FigureThatAnotherVoiceTakesApart_IsNotTheBest() => Check(
        [C.Of(61, 3, "Kejati", ClaimKind.Count, when: "2025-03-02"), C.Of(68, 4, "BPK", ClaimKind.Count, article: "x", when: "2025-03-02"), C.Of(61, 4, "BPK", ClaimKind.Count, article: "x", when: "2025-03-02", modality: Modality.Denied)],
        GroupStatus.Conflict, 61, 68, 68, 2);

    [Fact]
    public void Reconcile_OneFigureInTwoUnits_IsOne()
    {
        FigureGroup group = GroupFinisher.Finish([C.Of(190, 3, "Kabar Langit", ClaimKind.Measurement, unit: "m", counted: "ketinggian"), C.Of(625, 4, "Radar Kita", ClaimKind.Measurement, unit: "ft", counted: "ketinggian")]);
        (group.Status, group.Unit, group.Estimate.Best).Should().Be((GroupStatus.Agree, "m", 190));
        group.Claims[1].Unit.Should().Be("ft", "claims stay as they were stated");
    }

    [Fact]
    public void Reconcile_BoundsAlone_HasNoBest() =>
        Check([C.Of(580, 3, "BNPB", qualifier: Qualifier.MoreThan), C.Of(1000, 8, "PMI", qualifier: Qualifier.MoreThan)], GroupStatus.Update, 1000, null, null, 2);

    [Fact]
    public void Reconcile_AnyClaims_BestIsClaimedAndBetweenTheEnds() => Prop.ForAll(
        Gen.Choose(0, int.MaxValue).ToArbitrary(),
        seed =>
        {
            var random = new Random(seed);
            string?[] sources = [null, "BNPB", "polisi", "Bupati Dewi", "Badan Nasional Penanggulangan Bencana"];
            Qualifier[] qualifiers = [Qualifier.Exact, Qualifier.Exact, Qualifier.Approx, Qualifier.MoreThan, Qualifier.AtMost];
            List<ClaimFeatures> claims = [.. Enumerable.Range(0, random.Next(1, 9)).Select(i => C.Of(random.Next(0, 50), random.Next(1, 9), sources[random.Next(5)],
                article: "a" + (i % 4), when: random.Next(3) == 0 ? $"2025-03-0{random.Next(1, 9)}" : null, qualifier: qualifiers[random.Next(5)], modality: random.Next(9) == 0 ? Modality.Denied : Modality.Actual))];
            (GroupStatus status, Estimate estimate, List<Reason> why) = Reconciler.Reconcile(claims, new GroupRelations(claims));
            (status == GroupStatus.Single).Should().Be(claims.Count == 1);
            (estimate.Low is null || estimate.High is null || estimate.Low <= estimate.High).Should().BeTrue();
            if (estimate.Best is { } best)
            {
                claims.Should().Contain(c => c.Claim.Value == best);
                best.Should().BeInRange(estimate.Low ?? decimal.MinValue, estimate.High ?? decimal.MaxValue);
            }

            estimate.Origins.Should().BePositive();
            why.Should().NotBeEmpty();
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    private static void Check(List<ClaimFeatures> claims, GroupStatus status, decimal? low, decimal? best, decimal? high, int origins)
    {
        (GroupStatus found, Estimate estimate, _) = Reconciler.Reconcile(claims, new GroupRelations(claims));
        (found, estimate.Low, estimate.Best, estimate.High, estimate.Origins).Should().Be((status, low, best, high, origins));
        claims.Reverse();
        Reconciler.Reconcile(claims, new GroupRelations(claims)).Estimate.Should().Be(estimate, "the order of claims does not matter");
    }
}
