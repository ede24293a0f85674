using ClaimCompare.Comparing;
using ClaimCompare.Reading;
using ClaimCompare.Reconciling;
using FluentAssertions;
using Xunit;
using C = ClaimCompare.Tests.Comparing.Claims;

namespace ClaimCompare.Tests.Reconciling;

/// <summary>Parts that stand in sentences or articles of their own against the whole of the same day.</summary>
public sealed class ScatteredSumsTests
{
    private const string When = "2025-03-03";

    [Theory]
    [InlineData("adds up", null, null)]
    [InlineData("more than the whole", ArithmeticCause.Overlap, null)]
    [InlineData("fewer", null, null)]
    [InlineData("a whole of another day", null, null)]
    [InlineData("a whole published before", ArithmeticCause.StaleTotal, 28)]
    [InlineData("an earlier whole", ArithmeticCause.StaleParts, null)]
    [InlineData("a part of a part", null, null)]
    [InlineData("a whole in the article of the parts", ArithmeticCause.Overlap, null)]
    public void Find_PartsByPlace_AreHeldAgainstTheWholeOfTheirDay(string name, ArithmeticCause? cause, int? expected)
    {
        List<List<ClaimFeatures>> groups = name switch
        {
            "adds up" => Parts([Whole(28, 3)]),
            "more than the whole" => Parts([Whole(19, 4)]),
            "fewer" => Parts([Whole(47, 4)]),
            "a whole of another day" => Parts([C.Of(19, 5, "BNPB", article: "b", when: "2025-03-05", place: "Lumbungsari")]),
            "a whole published before" => Parts([Whole(19, 3)]),
            "an earlier whole" => Parts([C.Of(28, 2, "BNPB", article: "c", when: "2025-03-02", place: "Lumbungsari"), Whole(33, 4)]),
            "a part of a part" => [[Whole(11, 4)], [Part(12, "Bandung")], [Part(9, "Jawa Barat")]],
            _ => Parts([C.Of(19, 4, "BNPB", article: "a", when: When, place: "Lumbungsari")]),
        };
        List<ArithmeticCheck> checks = Find(groups);
        if (cause is null)
        {
            checks.Should().BeEmpty();
            return;
        }

        ArithmeticCheck check = checks.Should().ContainSingle().Which;
        (check.Cause, check.Expected, check.Sum, check.Parts.Count).Should().Be((cause.Value, (decimal?)expected, 28, 3));
        check.Why.Indonesian.Should().NotContain("{").And.Contain("28");
        check.Why.English.Should().NotContain("{");
    }

    [Fact]
    public void Find_DigitsThatChangedPlaces_NamesTheFigure()
    {
        ArithmeticCheck check = Find([[Whole(208, 4)], [Part(120, "Karangjati")], [Part(90, "Sukawening")], [Part(70, "Wanaraja")]]).Should().ContainSingle().Which;
        (check.Cause, check.Suspect!.Value, check.Expected).Should().Be((ArithmeticCause.Slip, 208, 280));
    }

    [Fact]
    public void Find_DeadAndInjuredAmongCasualties_AreHeldAgainstThem()
    {
        List<List<ClaimFeatures>> Of(decimal casualties) =>
        [
            [C.Of(casualties, 4, "BNPB", ClaimKind.Casualties, "b", When, place: "Lumbungsari")], [C.Of(12, 4, "polisi", ClaimKind.Deaths, "a", When, place: "Lumbungsari")],
            [C.Of(31, 4, "polisi", ClaimKind.Injuries, "a", When, place: "Lumbungsari")],
        ];
        Find(Of(43)).Should().BeEmpty();
        Find(Of(60)).Should().BeEmpty("some may be missing");
        Find(Of(38)).Should().ContainSingle().Which.Sum.Should().Be(43);
    }

    [Fact]
    public void Compare_DeathsByDistrictAndATotalElsewhere_ReportsThatTheyDoNotAddUp()
    {
        Article[] articles =
        [
            ArticleReader.FromText("rinci", "Banjir bandang melanda Kabupaten Lumbungsari. Di Kecamatan Karangjati 12 orang tewas, kata BPBD Lumbungsari. Di Kecamatan Sukawening 9 orang tewas. Di Kecamatan Wanaraja 7 orang tewas.", PartialDate.OfDay(new DateOnly(2025, 3, 4))),
            ArticleReader.FromText("total", "Banjir bandang di Kabupaten Lumbungsari menewaskan 25 orang, kata BNPB. Bupati Lumbungsari menetapkan tanggap darurat di Kabupaten Lumbungsari.", PartialDate.OfDay(new DateOnly(2025, 3, 4))),
            ArticleReader.FromText("lagi", "Korban tewas akibat banjir bandang di Kabupaten Lumbungsari 25 orang, kata BNPB.", PartialDate.OfDay(new DateOnly(2025, 3, 4))),
        ];
        ArithmeticCheck check = new ClaimComparer { SeparatesEvents = false }.Compare(articles).Checks.Should().ContainSingle().Which;
        (check.Whole.Value, check.Sum, check.Cause).Should().Be((25, 28, ArithmeticCause.Overlap));
        check.Parts.Should().AllSatisfy(p => p.ArticleId.Should().Be("rinci"));
    }

    private static List<List<ClaimFeatures>> Parts(List<ClaimFeatures> whole) => [whole, [Part(12, "Karangjati")], [Part(9, "Sukawening")], [Part(7, "Wanaraja")]];

    private static ClaimFeatures Whole(decimal value, int day) => C.Of(value, day, "BNPB", article: "b", when: When, place: "Lumbungsari");

    private static ClaimFeatures Part(decimal value, string place) => C.Of(value, 4, "BPBD Lumbungsari", article: "a", when: When, place: place);

    private static List<ArithmeticCheck> Find(List<List<ClaimFeatures>> groups) => ScatteredSums.Find([.. groups.Select(g => (GroupFinisher.Finish(g), g))]);
}
