using System.Text;
using ClaimCompare.Writing;

namespace ClaimCompare.ConsoleProgram.Commands;

/// <summary>The machine formats of claims and comparisons: each name with the writer behind it.</summary>
internal static class OutputFormats
{
    /// <summary>The formats of claims; the first is the one of redirected output.</summary>
    public static string[] OfClaims { get; } = ["jsonl", "csv", "datapackage", "web-annotation", "schema-org", "brat"];

    /// <summary>The formats of comparisons; the first is the one of redirected output.</summary>
    public static string[] OfComparisons { get; } = ["json", "csv", "figures-csv", "datapackage", "web-annotation", "schema-org", "brat"];

    /// <summary>Whether a format is a folder of files.</summary>
    public static bool IsFolder(string? format) => format is "datapackage" or "brat";

    /// <summary>Writes claims; false where the format is none of ours.</summary>
    /// <param name="target">Where to.</param>
    /// <param name="format">The name of the format.</param>
    /// <param name="articles">Articles with their claims; they are taken one by one.</param>
    /// <param name="forSpreadsheets">Whether CSV is made safe for spreadsheets.</param>
    public static bool TryWrite(OutputTarget target, string format, IEnumerable<ArticleClaims> articles, bool forSpreadsheets)
    {
        Stream output = target.Terminal.Output;
        switch (format)
        {
            case "jsonl":
                foreach (ArticleClaims article in articles)
                {
                    ArticleJsonWriter.WriteClaims(output, article);
                    target.Terminal.NewLine();
                }

                return true;
            case "csv":
                Csv(output, w => CsvOutput.WriteClaims(w, articles.SelectMany(a => a.Claims), forSpreadsheets));
                return true;
            case "datapackage":
                DataPackageWriter.Write(articles, target.Create, forSpreadsheets);
                return true;
            case "web-annotation":
                WebAnnotationWriter.Write(output, articles);
                target.Terminal.NewLine();
                return true;
            case "schema-org":
                SchemaOrgWriter.Write(output, articles);
                target.Terminal.NewLine();
                return true;
            case "brat":
                BratWriter.Write(articles, target.Create);
                return true;
            default:
                return false;
        }
    }

    /// <summary>Writes a comparison; false where the format is none of ours.</summary>
    /// <param name="target">Where to.</param>
    /// <param name="format">The name of the format.</param>
    /// <param name="comparison">The comparison.</param>
    /// <param name="language">The language of the reasons.</param>
    /// <param name="forSpreadsheets">Whether CSV is made safe for spreadsheets.</param>
    public static bool TryWrite(OutputTarget target, string format, Comparison comparison, string language, bool forSpreadsheets)
    {
        Stream output = target.Terminal.Output;
        switch (format)
        {
            case "json":
                ComparisonJsonWriter.Write(output, comparison, language);
                target.Terminal.NewLine();
                return true;
            case "csv":
                Csv(output, w => CsvOutput.WriteComparison(w, comparison, forSpreadsheets));
                return true;
            case "figures-csv":
                Csv(output, w => FiguresCsvWriter.Write(w, comparison, language));
                return true;
            case "datapackage":
                DataPackageWriter.Write(comparison, language, target.Create, forSpreadsheets);
                return true;
            case "web-annotation":
                WebAnnotationWriter.Write(output, comparison);
                target.Terminal.NewLine();
                return true;
            case "schema-org":
                SchemaOrgWriter.Write(output, comparison, language);
                target.Terminal.NewLine();
                return true;
            case "brat":
                BratWriter.Write(comparison, target.Create);
                return true;
            default:
                return false;
        }
    }

    private static void Csv(Stream output, Action<TextWriter> write)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(false), 1 << 16, leaveOpen: true);
        write(writer);
    }
}
