using System.Globalization;
using ClaimCompare.Reconciling.Tables;
using ClaimCompare.Tests.Console;
using ClaimCompare.Tests.Writing;
using ClaimCompare.Writing;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ClaimCompare.Tests.Reconciling.Tables;

/// <summary>What holds for every table.</summary>
public sealed class TableLawTests
{
    private const string Heading = "source,entity,attribute,value,low,high,origin,qualifier,time,published,id";

    private static readonly Gen<string> Rows =
        from source in Gen.Elements("Buana", "Timur", "Samudra", "Pagi")
        from entity in Gen.Elements("Lumbungsari", "Lumbungsari + Karangmulya", "Karangmulya", "Nusa total")
        from attribute in Gen.Elements("deaths", "injured", "injured_severe")
        from figure in Gen.Elements("5,,", "12,,", "12,,", "120,,", "102,,", "0,,", ",10,40", ",10,", ",,40")
        from origin in Gen.Elements(string.Empty, "BPBD (Rahma)", "BPBD", "PMI via Buana")
        from qualifier in Gen.Elements(string.Empty, string.Empty, string.Empty, "approx", "estimate", "at_least")
        from time in Gen.Elements(string.Empty, "2025-03-03", "2025-03-03T13:00", "2025-03-04", "2025-03-04T09:00", "2025-03")
        from published in Gen.Elements(string.Empty, "2025-03-03", "2025-03-04", "2025-03-04T18:00", "2025-03-06")
        select string.Join(',', source, entity, attribute, figure, origin, qualifier, time, published);

    [Fact]
    public void Reconcile_AnyTable_KeepsItsOrderAndItsBounds() => Check((_, table) =>
    {
        TableEstimate[] estimates = [.. TableReconciler.Reconcile(table)];
        estimates.Select(e => (e.Entity, e.Attribute, e.Time)).Should().OnlyHaveUniqueItems();
        estimates.Should().BeInAscendingOrder(Comparer<TableEstimate>.Create((a, b) => string.CompareOrdinal(a.Entity + "\0" + a.Attribute + "\0" + a.Time?.ToString("O", CultureInfo.InvariantCulture), b.Entity + "\0" + b.Attribute + "\0" + b.Time?.ToString("O", CultureInfo.InvariantCulture))));
        foreach (TableEstimate e in estimates)
        {
            TableClaim[] claims = [.. table.Claims.Where(c => c.Entity == e.Entity && c.Attribute == e.Attribute)];
            if (e.Estimate.Best is { } best)
            {
                claims.Should().Contain(c => c.Value == best && c.Qualifier <= Qualifier.Approx);
                (e.Estimate.Low is null || e.Estimate.Low <= best).Should().BeTrue();
                (e.Estimate.High is null || e.Estimate.High >= best).Should().BeTrue();
            }

            (e.Estimate.Low is null || e.Estimate.High is null || e.Estimate.Low <= e.Estimate.High).Should().BeTrue();
            e.Estimate.Origins.Should().BeInRange(1, claims.Length);
        }
    });

    [Fact]
    public void Reconcile_RowsInAnotherOrder_GivesTheSame() => Check((rows, table) =>
    {
        ClaimTable turned = TableText.Of(Heading, rows.AsEnumerable().Reverse());
        TableText.Reconcile(turned).Should().Equal(TableText.Reconcile(table));
        Relations(turned).Should().Be(Relations(table));
    });

    [Fact]
    public void Relate_AnyTable_TellsEveryPairOnce() => Check((_, table) =>
    {
        TableRelation[] relations = [.. TableReconciler.Relate(table)];
        relations.Select(r => string.CompareOrdinal(r.A, r.B) < 0 ? (r.A, r.B) : (r.B, r.A)).Should().OnlyHaveUniqueItems();
        Array.TrueForAll(relations, r => r.A != r.B && r.Why.English.Length > 0 && r.Why.Indonesian.Length > 0).Should().BeTrue();
    });

    [Fact]
    public void Run_OtherCulture_WritesTheSame()
    {
        string table = Path.Combine(SharedFiles.Root!, "corpus", "figures", "palu-2018", "claims.csv");
        CultureInfo before = CultureInfo.CurrentCulture;
        var strange = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        strange.NumberFormat.NumberDecimalSeparator = ",";
        strange.NumberFormat.NegativeSign = "~";
        strange.DateTimeFormat.DateSeparator = "!";
        string expected = ConsoleRun.Of(["reconcile", table]).Output + ConsoleRun.Of(["reconcile", table, "--relations"]).Output;
        try
        {
            CultureInfo.CurrentCulture = strange;
            (ConsoleRun.Of(["reconcile", table]).Output + ConsoleRun.Of(["reconcile", table, "--relations"]).Output).Should().Be(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string Relations(ClaimTable table) => Written.By(s => TableWriter.WriteJson(s, TableReconciler.Relate(table), "en"));

    private static void Check(Action<string[], ClaimTable> law) => Prop.ForAll(
        Rows.ListOf().ToArbitrary(),
        rows =>
        {
            string[] named = [.. rows.Select((r, i) => r + ",r" + i.ToString("D3", CultureInfo.InvariantCulture))];
            law(named, TableText.Of(Heading, named));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(new Replay(new Rnd(17, 19), default)));
}
