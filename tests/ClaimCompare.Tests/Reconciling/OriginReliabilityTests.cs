using ClaimCompare.Comparing;
using ClaimCompare.Reconciling;
using FluentAssertions;
using Xunit;
using C = ClaimCompare.Tests.Comparing.Claims;

namespace ClaimCompare.Tests.Reconciling;

public sealed class OriginReliabilityTests
{
    private static readonly string[] Sound = ["BPBD Lumbungsari", "Dinkes Lumbungsari", "Kodim Lumbungsari"];

    [Fact]
    public void WeightOf_ClaimItWasNotLearnedFrom_IsOne()
    {
        OriginReliability reliability = OriginReliability.Learn(Quantities(40))!;
        reliability.Should().NotBeNull();
        reliability.Quantities.Should().Be(40);
        reliability.WeightOf(Quantities(1)[0].Claims[0]).Should().Be(1);
    }

    [Fact]
    public void Learn_FewQuantities_IsOff()
    {
        OriginReliability.Learn(Quantities(29)).Should().BeNull();
        OriginReliability.Learn(Quantities(30)).Should().NotBeNull();
    }

    [Fact]
    public void Learn_OriginsThatSpeakOnce_IsOff() => OriginReliability.Learn([.. Enumerable.Range(0, 60).Select(i => Finished(
        [C.Of(10 + i, 4, "Satgas A" + i, ClaimKind.Count, when: "2025-03-03", counted: "desa"), C.Of(30 + i, 4, "Satgas B" + i, ClaimKind.Count, when: "2025-03-03", counted: "desa")]))]).Should().BeNull();

    [Fact]
    public void Reweigh_TwoVoices_HoldsTheOneThatAgreesWithOthersElsewhere()
    {
        List<(FigureGroup Group, IReadOnlyList<ClaimFeatures> Claims)> all = Quantities(40);
        List<ClaimFeatures> two = [C.Of(90, 4, "Relawan Garis", ClaimKind.Count, when: "2025-03-03", counted: "pos"), C.Of(120, 4, Sound[0], ClaimKind.Count, when: "2025-03-03", counted: "pos")];
        all.Add(Finished(two));
        all[^1].Group.Estimate.Best.Should().Be(90, "of two the cautious one");
        OriginReliability reliability = OriginReliability.Learn(all)!;
        reliability.WeightOf(two[0]).Should().BeLessThan(1).And.BeLessThan(reliability.WeightOf(two[1]));
        FigureGroup weighed = GroupFinisher.Reweigh(all[^1].Group, two, reliability, []);
        (weighed.Estimate.Low, weighed.Estimate.Best, weighed.Estimate.High).Should().Be((90, 120, 120));
        weighed.Why.Should().Contain(r => r.English.Contains("41 quantities", StringComparison.Ordinal));
    }

    private static List<(FigureGroup Group, IReadOnlyList<ClaimFeatures> Claims)> Quantities(int count) => [.. Enumerable.Range(0, count).Select(i => Finished(Claims(i)))];

    /// <summary>Three bodies that agree and volunteers who count fewer.</summary>
    private static List<ClaimFeatures> Claims(int i) =>
    [
        .. Sound.Select(s => C.Of(40 + i, 4, s, ClaimKind.Count, when: "2025-03-03", counted: "desa")),
        C.Of(11 + i, 4, "Relawan Garis", ClaimKind.Count, when: "2025-03-03", counted: "desa"),
    ];

    private static (FigureGroup, IReadOnlyList<ClaimFeatures>) Finished(List<ClaimFeatures> claims) => (GroupFinisher.Finish(claims), claims);
}
