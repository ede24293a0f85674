using System.Globalization;
using ClaimCompare.Reading;
using ClaimCompare.Reconciling.Tables;
using ClaimCompare.Writing;
using FluentAssertions;

namespace ClaimCompare.Tests.Reconciling.Tables;

/// <summary>Tables as tests write them, and what comes of them as CSV.</summary>
internal static class TableText
{
    /// <summary>A table of lines under a heading.</summary>
    public static ClaimTable Of(string heading, params IEnumerable<string> rows)
    {
        var problems = new List<ReadingProblem>();
        ClaimTable table = ClaimTableReader.Read(new StringReader(heading + "\n" + string.Join('\n', rows)), "t.csv", problems);
        problems.Should().BeEmpty();
        return table;
    }

    /// <summary>The estimates, one line each, without the heading.</summary>
    public static string[] Reconcile(ClaimTable table)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        TableWriter.WriteCsv(text, TableReconciler.Reconcile(table), table.HasTime);
        return text.ToString().Split("\r\n", StringSplitOptions.RemoveEmptyEntries)[1..];
    }

    /// <summary>The relations by the names of the rows, smaller name first.</summary>
    public static Dictionary<(string, string), RelationKind> Relate(ClaimTable table) =>
        TableReconciler.Relate(table).ToDictionary(r => string.CompareOrdinal(r.A, r.B) < 0 ? (r.A, r.B) : (r.B, r.A), r => r.Kind);
}
