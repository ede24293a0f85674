using ClaimCompare.Comparing;
using FluentAssertions;
using Xunit;
using C = ClaimCompare.Tests.Comparing.Claims;

namespace ClaimCompare.Tests.Comparing;

public sealed class KindBridgeTests
{
    [Theory]
    [InlineData(1146, 1146, "rumah", "rumah", ClaimKind.Count, true)]
    [InlineData(1146, 1147, "rumah", "rumah", ClaimKind.Count, false)]
    [InlineData(7, 7, "rumah", "rumah", ClaimKind.Count, false)]
    [InlineData(1146, 1146, "rumah", "jembatan", ClaimKind.Count, false)]
    [InlineData(1146, 1146, "rumah", "rumah", ClaimKind.Equipment, false)]
    public void Build_EqualFiguresOfTwoKinds_JoinWhereOneIsWhatRemains(int damaged, int counted, string first, string second, ClaimKind kind, bool joined)
    {
        ClaimFeatures[] claims = [C.Of(damaged, 3, "BPBD Lumbungsari", ClaimKind.Damage, counted: first), C.Of(counted, 4, "BNPB", kind, counted: second)];
        GroupBuilder.Build(claims).Should().HaveCount(joined ? 1 : 2);
    }

    [Fact]
    public void Join_ThreeGroups_JoinsWhatHangsTogether()
    {
        ClaimFeatures[] claims = [C.Of(640, 3, kind: ClaimKind.Displaced, counted: "warga"), C.Of(640, 4, kind: ClaimKind.People, counted: "warga"), C.Of(12, 4, kind: ClaimKind.Deaths, counted: "warga"), C.Of(640, 5, kind: ClaimKind.People, counted: "orang")];
        KindBridge.Join([[0], [1], [2], [3]], claims).Should().BeEquivalentTo<int[]>([[0, 1, 3], [2]], o => o.WithStrictOrdering());
    }
}
