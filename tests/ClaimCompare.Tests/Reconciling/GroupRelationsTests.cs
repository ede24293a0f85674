using ClaimCompare.Comparing;
using ClaimCompare.Reconciling;
using FluentAssertions;
using Xunit;
using C = ClaimCompare.Tests.Comparing.Claims;

namespace ClaimCompare.Tests.Reconciling;

public sealed class GroupRelationsTests
{
    [Fact]
    public void KindOf_FiguresThatContradictedEachOther_StillDoWhenTheyComeBack()
    {
        ClaimFeatures police = C.Of(159, 4, "Polres Lumbungsari", ClaimKind.Detained, when: "2025-03-03"), aid = C.Of(214, 4, "LBH Lumbungsari", ClaimKind.Detained, when: "2025-03-03"),
            later = C.Of(214, 9, "LBH Lumbungsari", ClaimKind.Detained);
        new GroupRelations([police, later]).KindOf(police, later).Should().Be(RelationKind.Update);
        new GroupRelations([police, aid, later]).KindOf(police, later).Should().Be(RelationKind.Conflict);
    }

    [Fact]
    public void KindOf_FigureThatItsOriginReplacesInTheArticle_ContradictsNobody()
    {
        ClaimFeatures old = C.Of(41, 5, "Pemkab Lumbungsari", article: "x"), corrected = C.Of(38, 5, "Pemkab Lumbungsari", article: "x"), other = C.Of(38, 5, "BNPB", article: "x");
        new GroupRelations([old, other]).KindOf(old, other).Should().Be(RelationKind.Conflict);
        new GroupRelations([old, corrected, other]).KindOf(old, other).Should().Be(RelationKind.Update);
    }

    [Fact]
    public void KindOf_FigureThatAnOriginMovedOn_HasMovedForOthersToo()
    {
        ClaimFeatures six = C.Of(6, 3, "BNPB", ClaimKind.Count, counted: "desa"), nine = C.Of(9, 5, "BPBD Lumbungsari", ClaimKind.Count, counted: "desa"), two = C.Of(2, 9, "BPBD Lumbungsari", ClaimKind.Count, counted: "desa");
        new GroupRelations([six, two]).KindOf(six, two).Should().Be(RelationKind.Conflict);
        new GroupRelations([six, nine, two]).KindOf(six, two).Should().Be(RelationKind.DownwardRevision);
    }

    [Fact]
    public void KindOf_SmallerCountOfARival_IsNoCorrection()
    {
        ClaimFeatures claimed = C.Of(420, 3, "Kementerian Pertahanan Utara"), admitted = C.Of(96, 3, "Staf Umum Selatan", article: "x"), denied = C.Of(410, 3, "Kementerian Pertahanan Utara", article: "x"),
            later = C.Of(131, 6, "Staf Umum Selatan", when: "2025-03-06");
        new GroupRelations([claimed, later]).KindOf(claimed, later).Should().Be(RelationKind.DownwardRevision);
        new GroupRelations([claimed, admitted, denied, later]).KindOf(claimed, later).Should().Be(RelationKind.Conflict);
    }

    [Fact]
    public void KindOf_OldFigureOfTheOriginThatComesBack_IsStale()
    {
        ClaimFeatures old = C.Of(12, 3, "BNPB"), newer = C.Of(15, 4, "BNPB"), repeated = C.Of(12, 6, "BNPB");
        new GroupRelations([old, newer, repeated]).KindOf(newer, repeated).Should().Be(RelationKind.Stale);
        new GroupRelations([newer, repeated]).KindOf(newer, repeated).Should().Be(RelationKind.DownwardRevision, "nobody had said it before");
        new GroupRelations([old, newer, repeated]).KindOf(old, newer).Should().Be(RelationKind.Update);
    }
}
