using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests.Reconciling.Tables;

public sealed class TableRelationTests
{
    private const string Heading = "id,source,origin,entity,attribute,value,time,published,qualifier";

    [Theory]
    [InlineData("deaths,12,2025-03-03T13:00,,", "deaths,12,2025-03-03T13:00,,", RelationKind.Agree)]
    [InlineData("deaths,12,2025-03-03T13:00,,", "deaths,15,2025-03-04T13:00,,", RelationKind.Update)]
    [InlineData("deaths,15,2025-03-03T13:00,,", "deaths,12,2025-03-04T13:00,,", RelationKind.DownwardRevision)]
    [InlineData("deaths,15,2025-03-03,,", "deaths,42,2025-03-03,,", RelationKind.Conflict)]
    [InlineData("deaths,15,2025-03-03,,", "deaths,42,,,", RelationKind.Undated)]
    [InlineData("deaths,15,2025-03,,", "deaths,42,2025-03-04,,", RelationKind.Undated)]
    [InlineData("deaths,429,2025-03-03,,", "deaths,492,2025-03-03,,", RelationKind.Slip)]
    [InlineData("deaths,6200,2025-03-03,,", "deaths,62000,2025-03-03,,", RelationKind.Slip)]
    [InlineData("deaths,429,2025-03-03,,", "deaths,430,2025-03-04,,", RelationKind.Update)]
    [InlineData("deaths,16700,2025-03-03,,", "deaths,16732,2025-03-03,,", RelationKind.Refine)]
    [InlineData("deaths,74000,2025-03-03,,approx", "deaths,74444,2025-03-04,,", RelationKind.Refine)]
    [InlineData("deaths,400,2025-03-03,,at_least", "deaths,430,2025-03-03,,", RelationKind.Refine)]
    [InlineData("deaths,844,2025-03-03,,", "deaths,1203,2025-03-03,,estimate", RelationKind.Definition)]
    [InlineData("deaths,0,2025-03-03,,", "deaths,12,2025-03-03,,", RelationKind.Denies)]
    [InlineData("deaths,0,2025-03-03,,", "deaths,12,2025-03-04,,", RelationKind.Update)]
    [InlineData("injured_severe,12,2025-03-03,,", "injured,40,2025-03-03,,", RelationKind.PartOf)]
    [InlineData("bodies_buried,1551,2025-03-03,,", "deaths,1424,2025-03-03,,", RelationKind.PartOfViolation)]
    [InlineData("tewas,3,2025-03-03,,", "casualties,9,2025-03-03,,", RelationKind.PartOf)]
    [InlineData("new_deaths,3,2025-03-03,,", "deaths,9,2025-03-03,,", null)]
    public void Relate_TwoBodies_TellsHowTheFiguresStand(string first, string second, RelationKind? expected) => Check("x,s,P,e," + first, "y,t,Q,e," + second, expected);

    [Theory]
    [InlineData("deaths,12,2025-03-03T13:00,,", "deaths,12,2025-03-04T13:00,,", RelationKind.SameOrigin)]
    [InlineData("deaths,12,2025-03-03,,", "deaths,12,2025-03-03,,at_least", RelationKind.SameOrigin)]
    [InlineData("deaths,12,2025-03-03,2025-03-03,", "deaths,15,2025-03-03,2025-03-04,", RelationKind.Update)]
    [InlineData("deaths,48,2025-03-03,,", "deaths,384,2025-03-03T13:00,,", RelationKind.Update)]
    [InlineData("deaths,31,2025-03-03T13:00,,", "deaths,13,2025-03-03T13:00,,", RelationKind.Slip)]
    [InlineData("deaths,12,2025-03-03T13:00,,", "deaths,45,2025-03-03T13:00,,", RelationKind.Conflict)]
    [InlineData("injured_severe,632,2025-03-03,,", "injured,632,2025-03-03,,at_least", RelationKind.SameOrigin)]
    [InlineData("deaths_today,3,2025-03-03,,", "deaths,9,2025-03-03,,", RelationKind.Definition)]
    public void Relate_OneBody_TellsHowTheFiguresStand(string first, string second, RelationKind expected) => Check("x,s,P (A),e," + first, "y,t,P (A) via Z,e," + second, expected);

    [Theory]
    [InlineData("Palu", "Palu + Donggala", RelationKind.PartOf)]
    [InlineData("Kota Palu", "Donggala+Palu", RelationKind.PartOf)]
    [InlineData("RS Undata", "Nusa total", RelationKind.PartOf)]
    [InlineData("outside Nusa", "Nusa total", RelationKind.PartOf)]
    [InlineData("inside Nusa", "Nusa", RelationKind.PartOf)]
    [InlineData("outside Nusa", "Nusa", null)]
    [InlineData("Kota Palu", "Sulawesi Tengah", RelationKind.PartOf)]
    [InlineData("Karang", "Lumbung", null)]
    [InlineData("Palu + Donggala", "Donggala & Palu", RelationKind.Update)]
    public void Relate_TwoEntities_AreComparedWhereOneHoldsTheOther(string part, string whole, RelationKind? expected) =>
        Check($"x,s,P,{part},deaths,12,2025-03-03,,", $"y,t,Q,{whole},deaths,90,2025-03-04,,", expected);

    [Fact]
    public void Relate_FigureThatABodyHadReplaced_IsStale() => TableText.Relate(TableText.Of(
        Heading,
        "a,s,P (A),e,deaths,632,2025-03-01,,",
        "b,s,P (A),e,deaths,799,2025-03-02,,",
        "c,t,P,e,deaths,632,2025-03-03,,"))[("b", "c")].Should().Be(RelationKind.Stale);

    [Fact]
    public void Relate_FigureThatTheBodyWentBackFrom_IsASlip() => TableText.Relate(TableText.Of(
        Heading,
        "a,s,P,e,deaths,1407,2025-03-01,,",
        "b,t,P,e,deaths,1047,2025-03-02,,",
        "c,s,P,e,deaths,1407,2025-03-03,,"))[("a", "b")].Should().Be(RelationKind.Slip);

    [Fact]
    public void Relate_FigureThatIncludesAnotherOfTheReport_IsCountedAnotherWay() => TableText.Relate(TableText.Of(
        Heading,
        "a,s,P,e,missing,683,2025-03-01,,",
        "b,s,P,e,buried_under_rubble,152,2025-03-01,,",
        "c,t,P,e,missing,835,2025-03-03,,"))[("a", "c")].Should().Be(RelationKind.Definition);

    [Fact]
    public void Relate_FigureOfANamedPart_IsCountedAnotherWay() => TableText.Relate(TableText.Of(
        Heading,
        "a,s,P,e,injured,2549,2025-03-01,,",
        "b,t,P,e,injured,10679,2025-03-03,,",
        "c,t,P,e,injured_severe,2549,2025-03-03,,"))[("a", "b")].Should().Be(RelationKind.Definition);

    private static void Check(string first, string second, RelationKind? expected)
    {
        Dictionary<(string, string), RelationKind> relations = TableText.Relate(TableText.Of(Heading, first, second));
        relations.TryGetValue(("x", "y"), out RelationKind kind).Should().Be(expected is not null);
        if (expected is { } relation)
            kind.Should().Be(relation);
    }
}
