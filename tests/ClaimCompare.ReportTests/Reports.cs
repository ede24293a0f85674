using ClaimCompare.Reading;
using ClaimCompare.Tests.Shared;
using ClaimCompare.Writing;

namespace ClaimCompare.ReportTests;

/// <summary>The reports that the browser opens, written once.</summary>
internal static class Reports
{
    private static readonly Lazy<Comparison> KurskEvent = new(() => new ClaimComparer().Compare(new ArticleReader().Read(Path.Combine(Root(), "corpus", "events", "kursk")).Select(r => r.Article).OfType<Article>()));
    private static readonly Lazy<Comparison> FloodEvent = new(() => new ClaimComparer().Compare(GeneratedEvent.Articles(30)));
    private static readonly Lazy<Comparison> MixedEvents = new(MixedFolder.Compare);

    /// <summary>Four articles of the corpus.</summary>
    public static Comparison Kursk => KurskEvent.Value;

    /// <summary>Thirty articles of one made-up event.</summary>
    public static Comparison Flood => FloodEvent.Value;

    /// <summary>Two made-up events in one folder, with decisions.</summary>
    public static Comparison Mixed => MixedEvents.Value;

    /// <summary>The report of an event, by its name in a test.</summary>
    public static string Of(string name, string language) => Write(name switch { "kursk" => Kursk, "mixed" => Mixed, _ => Flood }, language);

    /// <summary>The report of a comparison.</summary>
    public static string Write(Comparison comparison, string language)
    {
        using var writer = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        HtmlReportWriter.Write(writer, comparison, language);
        return writer.ToString();
    }

    /// <summary>The root of the repository.</summary>
    public static string Root()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "ClaimCompare.sln")))
            folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException("The repository's root is not above the test's folder.");
    }
}
