using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace ClaimCompare.Benchmarks;

/// <summary>Megabytes (10⁶ bytes of UTF-8) that one call reads a second.</summary>
internal sealed class ThroughputColumn : IColumn
{
    public string Id => nameof(ThroughputColumn);

    public string ColumnName => "MB/s";

    public string Legend => "Megabytes (10^6 bytes of UTF-8 text) a second on one thread; - for tables and reports";

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) => GetValue(summary, benchmarkCase, SummaryStyle.Default);

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style)
    {
        if (summary[benchmarkCase]?.ResultStatistics is not { } statistics)
            return "?";
        if (benchmarkCase.Parameters.Items.Any(p => p.Name is "Claims" or "Articles"))
            return "-";
        object? size = benchmarkCase.Parameters.Items.FirstOrDefault(p => p.Name == "Bytes")?.Value;
        long bytes = size is int n ? n : Texts.CorpusBytes;
        return (bytes * 1000.0 / statistics.Mean).ToString("0.0", CultureInfo.InvariantCulture);
    }
}
