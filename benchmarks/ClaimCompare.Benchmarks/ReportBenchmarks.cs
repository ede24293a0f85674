using BenchmarkDotNet.Attributes;
using ClaimCompare.Tests.Shared;
using ClaimCompare.Writing;

namespace ClaimCompare.Benchmarks;

/// <summary>Writing the HTML report: thirty articles of one event, and two hundred articles with three thousand claims.</summary>
public class ReportBenchmarks
{
    private Comparison _comparison = null!;

    [Params(30, 200)]
    public int Articles { get; set; }

    [GlobalSetup]
    public void Setup() => _comparison = new ClaimComparer().Compare(GeneratedEvent.Articles(Articles, Articles > 30 ? 4 : 1));

    [Benchmark]
    public long Write()
    {
        using var output = new MemoryStream();
        HtmlReportWriter.Write(output, _comparison, "id");
        return output.Length;
    }
}
