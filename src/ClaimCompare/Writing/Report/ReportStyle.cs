using System.Security.Cryptography;
using System.Text;

namespace ClaimCompare.Writing.Report;

/// <summary>The one style sheet of the page, with the source expression that lets it through the Content Security Policy.</summary>
internal sealed class ReportStyle
{
    private static readonly ReportStyle Indonesian = new(ReportTexts.In("id")), English = new(ReportTexts.In("en"));

    private ReportStyle(ReportTexts texts)
    {
        var sheet = new StringBuilder(Load());
        foreach (string mark in new[] { "number", "cue", "source" })
            sheet.Append("mark.").Append(mark[0]).Append("::after{content:\"").Append(texts["mark." + mark]).Append("\"}");
        Sheet = sheet.ToString();
        Source = "'sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Sheet))) + "'";
    }

    /// <summary>The style sheet, exactly as it stands between the tags.</summary>
    public string Sheet { get; }

    /// <summary>The hash source of Content Security Policy Level 3.</summary>
    public string Source { get; }

    /// <summary>The style sheet with the labels of a language.</summary>
    public static ReportStyle In(ReportTexts texts) => texts.Language == "id" ? Indonesian : English;

    /// <summary>The sheet without comments and line ends.</summary>
    private static string Load()
    {
        using Stream stream = typeof(ReportStyle).Assembly.GetManifestResourceStream("Report/Report.css")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var sheet = new StringBuilder();
        while (reader.ReadLine() is { } line)
        {
            string text = line.Trim();
            if (!text.StartsWith("/*", StringComparison.Ordinal))
                sheet.Append(text);
        }

        return sheet.ToString();
    }
}
