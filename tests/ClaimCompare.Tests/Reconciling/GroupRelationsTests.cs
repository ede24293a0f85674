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
    public void KindOf_VoicesOfOneArticle_ContradictEachOtherWhateverTheDateOfTheStatement()
    {
        ClaimFeatures guard = C.Of(85, 4, "garda pantai", ClaimKind.People, article: "x", counted: "penumpang"), office = C.Of(130, 4, "IOM", ClaimKind.People, article: "x", counted: "penumpang"),
            later = C.Of(130, 9, "IOM", ClaimKind.People, counted: "penumpang");
        new GroupRelations([guard, later]).KindOf(guard, later).Should().Be(RelationKind.Update);
        new GroupRelations([guard, office, later]).KindOf(guard, later).Should().Be(RelationKind.Conflict);
    }

    [Fact]
    public void KindOf_DisputeOverWhatDoesNotChange_DoesNotMoveUnlessOneOfTheTwoMovesItsFigure()
    {
        ClaimFeatures lawyer = C.Of(58, 3, "Hotman Sitanggang", ClaimKind.Money, counted: "kerugian"), office = C.Of(212, 4, "Kejati Lumbungsari", ClaimKind.Money, article: "x", counted: "kerugian"),
            expert = C.Of(190, 4, "ahli", ClaimKind.Money, article: "x", counted: "kerugian"), auditor = C.Of(187, 8, "BPK", ClaimKind.Money, counted: "kerugian"), moved = C.Of(220, 9, "Kejati Lumbungsari", ClaimKind.Money, counted: "kerugian");
        new GroupRelations([lawyer, office, expert, auditor]).KindOf(lawyer, auditor).Should().Be(RelationKind.Conflict);
        new GroupRelations([lawyer, office, expert, auditor, moved]).KindOf(lawyer, auditor).Should().Be(RelationKind.Conflict, "neither of the two moved a figure");
        new GroupRelations([lawyer, office, expert, auditor, moved]).KindOf(lawyer, moved).Should().Be(RelationKind.Update, "the office moved its figure");
    }

    [Fact]
    public void KindOf_ZeroSaidAgainstAFigure_DeniesWhatIsNoSmaller()
    {
        ClaimFeatures nine = C.Of(9, 3, "Dinkes Lumbungsari", article: "x"), none = C.Of(0, 3, "militer", article: "x"), eleven = C.Of(11, 6, "WHO"), one = C.Of(1, 6, "WHO");
        new GroupRelations([none, eleven]).KindOf(none, eleven).Should().Be(RelationKind.Update, "nobody had died then");
        new GroupRelations([nine, none, eleven]).KindOf(none, eleven).Should().Be(RelationKind.Denies);
        new GroupRelations([nine, none, one]).KindOf(none, one).Should().Be(RelationKind.Update, "the zero was said against nine");
    }

    [Fact]
    public void KindOf_OldFigureOfTheOriginThatComesBack_IsStale()
    {
        ClaimFeatures old = C.Of(12, 3, "BNPB"), newer = C.Of(15, 4, "BNPB"), repeated = C.Of(12, 6, "BNPB");
        new GroupRelations([old, newer, repeated]).KindOf(newer, repeated).Should().Be(RelationKind.Stale);
        new GroupRelations([newer, repeated]).KindOf(newer, repeated).Should().Be(RelationKind.DownwardRevision, "nobody had said it before");
        new GroupRelations([old, newer, repeated]).KindOf(old, newer).Should().Be(RelationKind.Update);
    }

    [Fact]
    public void KindOf_FigureWithAnotherMagnitude_IsASlipAgainstAllThatAreNear()
    {
        ClaimFeatures first = C.Of(1_300_000, 3, "Bulog", ClaimKind.Measurement), second = C.Of(1_820_000, 5, "Bulog", ClaimKind.Measurement), slip = C.Of(1_820, 5, "Bulog", ClaimKind.Measurement, article: "x");
        var relations = new GroupRelations([first, second, slip]);
        relations.KindOf(second, slip).Should().Be(RelationKind.Slip);
        relations.KindOf(first, slip).Should().Be(RelationKind.Slip);
        relations.KindOf(first, second).Should().Be(RelationKind.Update);
        relations.Why(first, slip, RelationKind.Slip).Code.Should().Be("relation.slipped", "the two do not share digits");
        relations.Why(first, second, RelationKind.Update).Code.Should().Be("relation.update");
        new GroupRelations([first, slip]).KindOf(first, slip).Should().NotBe(RelationKind.Slip, "nothing has its digits");
    }

    [Fact]
    public void KindOf_ConcededFigure_HasMovedForWhomeverTheOriginCameTo()
    {
        ClaimFeatures claimed = C.Of(318, 3, "Dewan Utara", ClaimKind.Rescued, article: "x", when: "2025-03-03"), counted = C.Of(311, 3, "Ombudsman Selatan", ClaimKind.Rescued, article: "x", when: "2025-03-03"),
            conceded = C.Of(311, 6, "Dewan Utara", ClaimKind.Rescued, article: "y", when: "2025-03-03"), observed = C.Of(311, 6, "OSCE", ClaimKind.Rescued, article: "y", when: "2025-03-03");
        new GroupRelations([claimed, counted, observed]).KindOf(claimed, observed).Should().Be(RelationKind.Conflict);
        var relations = new GroupRelations([claimed, counted, conceded, observed]);
        relations.KindOf(claimed, counted).Should().Be(RelationKind.Conflict, "they did contradict each other");
        relations.KindOf(claimed, observed).Should().Be(RelationKind.DownwardRevision);
        relations.IsResolved(claimed, counted).Should().BeTrue();
        relations.IsResolved(counted, conceded).Should().BeFalse();
    }

    [Fact]
    public void KindOf_LoweredBoundOfWhatComesAndGoes_IsARevision()
    {
        ClaimFeatures first = C.Of(27, 3, "garda pantai", ClaimKind.Missing, when: "2025-03-03", qualifier: Qualifier.AtLeast), second = C.Of(10, 6, "garda pantai", ClaimKind.Missing, when: "2025-03-06", qualifier: Qualifier.AtLeast);
        new GroupRelations([first, second]).KindOf(first, second).Should().Be(RelationKind.DownwardRevision);
        ClaimFeatures dead = C.Of(27, 3, "garda pantai", ClaimKind.Deaths, when: "2025-03-03", qualifier: Qualifier.AtLeast), fewer = C.Of(10, 6, "garda pantai", ClaimKind.Deaths, when: "2025-03-06", qualifier: Qualifier.AtLeast);
        new GroupRelations([dead, fewer]).KindOf(dead, fewer).Should().Be(RelationKind.Refine, "the dead do not become fewer");
    }
}
