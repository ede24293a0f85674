using ClaimCompare.Comparing;
using ClaimCompare.Reconciling;
using ClaimCompare.Tests.Comparing;
using FluentAssertions;
using Xunit;
using C = ClaimCompare.Tests.Comparing.Claims;

namespace ClaimCompare.Tests.Reconciling;

public sealed class RelationFinderTests
{
    public static TheoryData<string, RelationKind> Cases => new()
    {
        { "one speaker twice", RelationKind.SameOrigin },
        { "two bodies, one figure", RelationKind.Agree },
        { "about and exact", RelationKind.Refine },
        { "bound raised", RelationKind.Update },
        { "denied", RelationKind.Denies },
        { "grew", RelationKind.Update },
        { "fell", RelationKind.DownwardRevision },
        { "two bodies in one article", RelationKind.Conflict },
        { "two bodies for one time", RelationKind.Conflict },
        { "two bodies in one article for two times", RelationKind.Update },
        { "digits changed places", RelationKind.Slip },
        { "amounts of two bodies that fall", RelationKind.Conflict },
        { "one digit apart is no slip", RelationKind.Update },
        { "a million for a billion, days later", RelationKind.Slip },
        { "a count that left its bound behind", RelationKind.Update },
        { "a bound and a figure of one day", RelationKind.Refine },
        { "none against some", RelationKind.Denies },
        { "a day that was not over", RelationKind.Update },
        { "about and exact, one figure", RelationKind.Refine },
        { "two plans for soldiers on one day", RelationKind.Conflict },
        { "a bound left behind by a count with a time of its own", RelationKind.Update },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Find_TwoClaims_GivesTheirRelation(string name, RelationKind expected)
    {
        (ClaimFeatures a, ClaimFeatures b) = name switch
        {
            "one speaker twice" => (C.Of(12, 3, "BNPB"), C.Of(12, 4, "BNPB")),
            "two bodies, one figure" => (C.Of(12, 3, "BNPB"), C.Of(12, 3, "polisi")),
            "about and exact" => (C.Of(1200, 3, "BNPB", qualifier: Qualifier.Approx), C.Of(1214, 3, "polisi")),
            "bound raised" => (C.Of(600, 3, "BNPB", qualifier: Qualifier.MoreThan), C.Of(6000, 9, "polisi", qualifier: Qualifier.MoreThan)),
            "denied" => (C.Of(23, 3, "warga"), C.Of(23, 4, "BNPB", modality: Modality.Denied)),
            "grew" => (C.Of(12, 3, "BNPB"), C.Of(15, 5, "polisi")),
            "fell" => (C.Of(15, 3, "BNPB"), C.Of(12, 5, "BNPB")),
            "two bodies in one article" => (C.Of(12, 3, "BNPB", article: "x"), C.Of(15, 3, "polisi", article: "x")),
            "two bodies for one time" => (C.Of(12, 4, "BNPB", when: "2025-03-03"), C.Of(15, 5, "polisi", when: "2025-03-03")),
            "two bodies in one article for two times" => (C.Of(12, 5, "BNPB", article: "x", when: "2025-03-03"), C.Of(15, 5, "polisi", article: "x", when: "2025-03-04")),
            "digits changed places" => (C.Of(1312, 3, "BNPB"), C.Of(1213, 3, "BNPB")),
            "amounts of two bodies that fall" => (C.Of(71_500_000_000, 3, "Pemkab", ClaimKind.Money), C.Of(46_000_000_000, 4, "BNPB", ClaimKind.Money)),
            "a million for a billion, days later" => (C.Of(48_000_000_000, 3, "Disdag", ClaimKind.Money), C.Of(48_000_000, 5, kind: ClaimKind.Money)),
            "a count that left its bound behind" => (C.Of(11, 3, qualifier: Qualifier.AtLeast), C.Of(27, 4, "BNPB")),
            "a bound and a figure of one day" => (C.Of(11, 3, qualifier: Qualifier.AtLeast), C.Of(12, 3, "BNPB")),
            "a day that was not over" => (C.Of(24, 3, "Polres Lumbungsari", ClaimKind.Injuries, when: "2025-03-03"), C.Of(31, 4, "BNPB", ClaimKind.Injuries, when: "2025-03-03")),
            "about and exact, one figure" => (C.Of(30, 3, "BNPB", qualifier: Qualifier.Approx), C.Of(30, 3, "polisi")),
            "two plans for soldiers on one day" => (C.Of(3200, 3, "Kemenhan Utara", ClaimKind.Deployed, modality: Modality.Future), C.Of(5000, 3, "Kemlu Selatan", ClaimKind.Deployed, modality: Modality.Future)),
            "a bound left behind by a count with a time of its own" => (C.Of(3000, 4, "peternak", ClaimKind.Count, when: "2025-03-03", qualifier: Qualifier.MoreThan), C.Of(4812, 9, "Dinas Peternakan", ClaimKind.Count, when: "2025-03-08")),
            "none against some" => (C.Of(2, 3, "LBH", article: "x"), C.Of(0, 3, "polisi", article: "x")),
            _ => (C.Of(2000, 3, "BNPB"), C.Of(4000, 3, "BNPB")),
        };
        bool origin = ClaimPairs.ShareOrigin(a, b);
        RelationFinder.KindOf(a, b, origin).Should().Be(expected);
        RelationFinder.KindOf(b, a, origin).Should().Be(expected);
        Reason why = RelationFinder.Why(a, b, expected);
        why.Indonesian.Should().NotContain("{");
        why.English.Should().NotContain("{");
    }

    [Fact]
    public void KindOf_SentenceThatTellsWhatBecameWhat_GoesByItsWords()
    {
        Article article = ClaimCompare.Reading.ArticleReader.FromText("a", "Korban tewas di Lumbungsari turun dari 83 menjadi 76 orang, kata Dinkes Lumbungsari.", PartialDate.OfDay(new DateOnly(2025, 3, 4)));
        List<ClaimFeatures> claims = [.. new ClaimExtractor().Extract(article).Select(c => ClaimFeatures.Of(c, article))];
        claims.Select(c => c.Claim.Value).Should().Equal(83, 76);
        RelationFinder.KindOf(claims[0], claims[1], origin: true).Should().Be(RelationKind.DownwardRevision, "else the larger count of one day is the later");
    }
}
