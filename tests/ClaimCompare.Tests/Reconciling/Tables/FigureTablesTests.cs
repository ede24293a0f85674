using System.Globalization;
using ClaimCompare.Reading;
using ClaimCompare.Reconciling.Tables;
using ClaimCompare.Writing;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests.Reconciling.Tables;

/// <summary>Holds what reconciling reaches on the tables of <c>corpus/figures</c>.</summary>
public sealed class FigureTablesTests
{
    [Theory]
    [InlineData("cianjur-2022", 0.60, 0.76)]
    [InlineData("kanjuruhan-2022", 0.52, 0.78)]
    [InlineData("palu-2018", 0.86, 0.74)]
    [InlineData("selat-sunda-2018", 0.94, 0.88)]
    public void Reconcile_TablesOfEvents_ComesNearTheCarefulReader(string name, double truths, double relations)
    {
        string folder = Path.Combine(SharedFiles.Root!, "corpus", "figures", name);
        var problems = new List<ReadingProblem>();
        using StreamReader text = File.OpenText(Path.Combine(folder, "claims.csv"));
        ClaimTable table = ClaimTableReader.Read(text, name, problems);
        problems.Should().BeEmpty();
        ILookup<(string, string), TableEstimate> estimates = TableReconciler.Reconcile(table).ToLookup(e => (e.Entity, e.Attribute));
        Share(Path.Combine(folder, "truth.csv"), t => estimates[(t[0], t[1])].LastOrDefault(e => e.Estimate.Best is not null && string.CompareOrdinal(e.Time!.Value.ToString("O", CultureInfo.InvariantCulture), t[2]) <= 0)?.Estimate.Best == decimal.Parse(t[3], CultureInfo.InvariantCulture))
            .Should().BeGreaterThanOrEqualTo(truths);
        Dictionary<(string, string), RelationKind> said = TableText.Relate(table);
        Share(Path.Combine(folder, "relations.csv"), r => (said.TryGetValue(string.CompareOrdinal(r[0], r[1]) < 0 ? (r[0], r[1]) : (r[1], r[0]), out RelationKind kind) ? WireNames.Of(kind) : "different") == r[2])
            .Should().BeGreaterThanOrEqualTo(relations);
    }

    private static double Share(string path, Func<string[], bool> holds)
    {
        var rows = new CsvRowReader(new StringReader(File.ReadAllText(path)));
        rows.Read();
        int all = 0, right = 0;
        while (rows.Read())
        {
            string[] fields = [.. Enumerable.Range(0, rows.Count).Select(i => rows[i].ToString())];
            all++;
            right += holds(fields) ? 1 : 0;
        }

        return (double)right / all;
    }
}
