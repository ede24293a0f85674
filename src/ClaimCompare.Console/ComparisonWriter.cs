using System.Text;
using ClaimCompare.Writing;

namespace ClaimCompare.ConsoleProgram;

/// <summary>Writes a comparison in one form.</summary>
/// <param name="output">The stream; it stays open.</param>
/// <param name="comparison">The comparison.</param>
/// <param name="language">The language of what people read: <c>id</c> or <c>en</c>.</param>
internal delegate void ComparisonWriter(Stream output, Comparison comparison, string language);

/// <summary>The forms that a comparison is written to a file in.</summary>
internal static class ComparisonWriters
{
    private static readonly Dictionary<string, ComparisonWriter> Writers = new(StringComparer.Ordinal)
    {
        ["json"] = ComparisonJsonWriter.Write,
        ["csv"] = static (output, comparison, _) =>
        {
            using var writer = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true);
            CsvOutput.WriteComparison(writer, comparison);
        },
    };

    /// <summary>The writer of the HTML report.</summary>
    public static ComparisonWriter Report { get; } = HtmlReportWriter.Write;

    /// <summary>The names of the machine formats.</summary>
    public static string[] Names => [.. Writers.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The writer of a machine format.</summary>
    public static ComparisonWriter Of(string format) => Writers[format];
}
