using System.Globalization;
using ClaimCompare.Reconciling.Tables;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests.Reconciling.Tables;

public sealed class TableReconcilerTests
{
    private const string Plain = "source,entity,attribute,value,origin,qualifier";
    private const string Timed = "source,entity,attribute,value,origin,qualifier,time,published";

    [Theory]
    [InlineData("s,e,a,5,,", "e,a,5,5,5,1,single")]
    [InlineData("s,e,a,5,,|t,e,a,5,,", "e,a,5,5,5,2,agree")]
    [InlineData("s,e,a,5,,|t,e,a,7,,", "e,a,5,5,7,2,conflict")]
    [InlineData("s,e,a,5,,|t,e,a,7,,|u,e,a,9,,", "e,a,7,5,9,3,conflict")]
    [InlineData("s,e,a,9,P,|t,e,a,9,P (A),|u,e,a,9,P via X,|v,e,a,7,,", "e,a,7,7,9,2,conflict")]
    [InlineData("s,e,a,400,,at_least|t,e,a,430,,", "e,a,430,430,430,2,agree")]
    [InlineData("s,e,a,400,,at_least", "e,a,,400,,1,single")]
    [InlineData("s,e,a,400,,at_least|t,e,a,600,,at_most", "e,a,,400,600,2,agree")]
    [InlineData("s,e,a,300,,|t,e,a,400,,more_than", "e,a,300,300,,2,conflict")]
    [InlineData("s,e,a,300,,|t,e,a,500,,|u,e,a,400,,more_than", "e,a,500,300,500,3,conflict")]
    [InlineData("s,e,a,844,,|t,e,a,1203,,estimate", "e,a,844,844,844,2,update")]
    [InlineData("s,e,a,74444,,|t,e,a,74000,,approx", "e,a,74444,74444,74444,2,agree")]
    public void Reconcile_RowsWithoutTimes_GivesTheCarefulReadersEstimate(string rows, string expected) =>
        TableText.Reconcile(TableText.Of(Plain, rows.Split('|'))).Should().Equal(expected);

    [Fact]
    public void Reconcile_Days_KnowOnlyWhatWasPrinted() => TableText.Reconcile(TableText.Of(
        Timed,
        "s,e,deaths,12,P,,2025-03-03,2025-03-03",
        "t,e,deaths,15,P,,2025-03-04,2025-03-05",
        "u,e,deaths,14,Q,,2025-03-04T10:00,2025-03-04")).Should().Equal(
        "e,deaths,2025-03-03,12,12,12,1,single",
        "e,deaths,2025-03-04,14,14,14,2,update",
        "e,deaths,2025-03-05,14,14,15,2,conflict");

    [Fact]
    public void Reconcile_RepetitionOfAnOlderFigure_IsStale() => TableText.Reconcile(TableText.Of(
        Timed,
        "s,e,deaths,1948,P,,2025-03-03,2025-03-03",
        "t,e,deaths,1948,P,,2025-03-04,2025-03-04",
        "u,e,deaths,2010,P,,2025-03-04T13:00,2025-03-04"))[^1].Should().Be("e,deaths,2025-03-04,2010,2010,2010,1,update");

    [Fact]
    public void Reconcile_MisprintOfOneOutlet_YieldsToTheOthers() => TableText.Reconcile(TableText.Of(
        Timed,
        "s,e,deaths,1047,P,,2025-03-04T13:00,2025-03-04",
        "t,e,deaths,1407,P,,2025-03-04T13:00,2025-03-04",
        "u,e,deaths,1407,P,,2025-03-04T13:00,2025-03-04")).Should().Equal("e,deaths,2025-03-04,1407,1407,1407,1,update");

    [Fact]
    public void Reconcile_BoundOfTheLastDay_LetsThePointBeforeItStand() => TableText.Reconcile(TableText.Of(
        Timed,
        "s,e,deaths,1407,P,,2025-03-03,2025-03-03",
        "t,e,deaths,1400,Q,at_least,2025-03-04,2025-03-04"))[^1].Should().Be("e,deaths,2025-03-04,1407,1407,1407,2,agree");

    [Fact]
    public void Reconcile_UndatedRow_StandsOnTheDayOfItsPublication() => TableText.Reconcile(TableText.Of(Timed, "s,e,deaths,3,P,,,2025-03-04", "t,e,injured,3,P,,,"))
        .Should().Equal("e,deaths,2025-03-04,3,3,3,1,single", "e,injured,,3,3,3,1,single");

    [Fact]
    public void Reconcile_Copies_DoNotRaiseTheError()
    {
        // Five sources of known accuracy; copies of the worst, which say whom they copy
        double alone = Error(0), three = Error(3), six = Error(6);
        alone.Should().BeLessThan(0.2);
        three.Should().Be(alone);
        six.Should().Be(alone);
    }

    [Fact]
    public void Reconcile_SourcesOfDifferentAccuracy_TrustsTheBetterOnes()
    {
        // Two that are nearly always right against three that guess: most votes would be wrong
        var random = new Random(5);
        var rows = new List<string>();
        for (int i = 0; i < 300; i++)
        {
            for (int s = 0; s < 5; s++)
                rows.Add(string.Create(CultureInfo.InvariantCulture, $"s{s},e{i},a,{(random.NextDouble() < (s < 2 ? 0.95 : 0.3) ? 1000 : 1000 + random.Next(1, 4))},,"));
        }

        TableText.Reconcile(TableText.Of(Plain, rows)).Count(r => r.Contains(",a,1000,", StringComparison.Ordinal)).Should().BeGreaterThan(280);
    }

    private static double Error(int copies)
    {
        var random = new Random(11);
        double[] accuracy = [0.9, 0.8, 0.75, 0.7, 0.4];
        var rows = new List<string>();
        const int Quantities = 200;
        for (int i = 0; i < Quantities; i++)
        {
            for (int s = 0; s < accuracy.Length; s++)
            {
                int value = random.NextDouble() < accuracy[s] ? 1000 + i : 1000 + i + random.Next(-50, 50);
                rows.Add(string.Create(CultureInfo.InvariantCulture, $"source {s},e{i:D3},a,{value},,"));
                for (int c = 0; c < copies && s == accuracy.Length - 1; c++)
                    rows.Add(string.Create(CultureInfo.InvariantCulture, $"copy {c},e{i:D3},a,{value},source {s} via copy {c},"));
            }
        }

        TableEstimate[] estimates = [.. TableReconciler.Reconcile(TableText.Of(Plain, rows))];
        return estimates.Select((e, i) => e.Estimate.Best == 1000 + i ? 0 : 1).Sum() / (double)Quantities;
    }
}
