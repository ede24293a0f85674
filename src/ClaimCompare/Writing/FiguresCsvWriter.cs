using System.Globalization;
using ClaimCompare.Reading;

namespace ClaimCompare.Writing;

/// <summary>Writes a comparison as CSV with the columns that displacement and conflict desks work with: one row a reported figure.</summary>
/// <remarks>
/// The headings and words are those of the figure export of IDMC's Helix (<c>Figure role</c>, <c>Reported</c>, <c>Quantifier</c>, <c>Unit</c>,
/// <c>Stock date</c>, <c>Publishers</c>, <c>Sources</c>, <c>Source excerpt</c>, <c>Analysis and calculation logic</c> …), and <c>best</c>, <c>high</c> and
/// <c>low</c> of UCDP's Georeferenced Event Dataset for the quantity that the figure belongs to. One figure of each quantity is the
/// <c>Recommended figure</c>: the last that states the best; all others, and those of plans and denials, are <c>Triangulation</c>. A figure of
/// displaced people who are there is a stock (<c>Stock date</c>), people who fled, the dead and all other changes are flows (<c>Start date</c>,
/// <c>End date</c>). Dates are days; <c>… accuracy</c> says <c>Day</c>, <c>Month</c> or <c>Year</c>. Nothing is estimated: what the article does not say is empty, so
/// households are never made persons, and UCDP's <c>deaths_civilians</c> and sides are left to people. The table is meant for spreadsheets: texts
/// that begin like a formula have an apostrophe before them.
/// </remarks>
public static class FiguresCsvWriter
{
    /// <summary>Writes the figures of all groups, in the order of the comparison.</summary>
    /// <param name="output">The text; it stays open.</param>
    /// <param name="comparison">The comparison.</param>
    /// <param name="language">The language of the calculation logic: <c>id</c>, else English.</param>
    public static void Write(TextWriter output, Comparison comparison, string language)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(comparison);
        CsvOutput.Write(output, Columns, Rows(comparison, language), forSpreadsheets: true);
    }

    private static readonly CsvColumn<Figure>[] Columns =
    [
        new("ID", "string", "The figure.", f => ResourceNames.Key(f.Claim)),
        new("Event ID", "string", "The quantity, by number.", f => CsvOutput.Text(f.Index + 1)),
        new("Event name", "string", "The quantity.", f => f.Group.Label),
        new("Figure category", "string", "What is measured.", f => Category(f.Claim)),
        new("Figure role", "string", "Recommended figure or Triangulation.", f => f.IsRecommended ? "Recommended figure" : "Triangulation"),
        new("Reported", "number", "The figure as stated.", f => CsvOutput.Text(f.Claim.Value)),
        new("Reported low", "number", "The lowest value that its words allow.", f => CsvOutput.Text(f.Claim.Low)),
        new("Reported high", "number", "The highest value that its words allow.", f => CsvOutput.Text(f.Claim.High)),
        new("Quantifier", "string", "Exact, Approximately, More than or Less than.", f => Quantifier(f.Claim.Qualifier)),
        new("Unit", "string", "Person, Household, a currency or a unit of measurement.", f => Unit(f.Claim)),
        new("Counted", "string", "What is counted, in the article's words.", f => f.Claim.Object),
        new("Modality", "string", "Fact, plan, supposition or denied.", f => WireNames.Of(f.Claim.Modality)),
        new("Start date", "string", "Flows: the first day.", f => IsStock(f.Claim) ? null : Day(f.Claim.When?.First)),
        new("Start date accuracy", "string", "Day, Month or Year.", f => IsStock(f.Claim) ? null : Accuracy(f.Claim.When)),
        new("End date", "string", "Flows: the last day.", f => IsStock(f.Claim) ? null : Day(f.Claim.When?.Last)),
        new("Stock date", "string", "Stocks: the day of the count.", f => IsStock(f.Claim) ? Day(f.Claim.When?.First) : null),
        new("Stock date accuracy", "string", "Day, Month or Year.", f => IsStock(f.Claim) ? Accuracy(f.Claim.When) : null),
        new("Stock reporting date", "string", "Stocks: when the article was published.", f => IsStock(f.Claim) && f.Article?.Date is { HasDay: true } date ? Day(date.First) : null),
        new("Locations", "string", "The most exact place.", f => f.Claim.Place),
        new("Publishers", "string", "The outlet.", f => f.Article?.Outlet ?? f.Article?.Site),
        new("Publication date", "string", "When the article was published.", f => f.Article?.Date?.ToString()),
        new("Sources", "string", "Who states the figure.", f => CsvLists.Join(f.Claim.Attribution.Sources.Select(Named))),
        new("Relayed by", "string", "Who passed it on.", f => CsvLists.Join(f.Claim.Attribution.Via)),
        new("Source excerpt", "string", "The sentence.", f => SentenceQuotation.Of(ClaimText.Of(f.Article, f.Claim.In), f.Claim.Sentence, f.Claim.Span)),
        new("Source url", "string", "Where the article was published.", f => f.Article?.Url),
        new("Entry title", "string", "The headline.", f => f.Article?.Title),
        new("Analysis and calculation logic", "string", "Why these are low, best and high.", f => f.Logic),
        new("Disaggregation", "string", "Whose people it counts.", f => CsvLists.Join(WireNames.OfFlags(f.Claim.Population))),
        new("Side", "string", "The nation or place whose people or things it counts.", f => f.Claim.Side),
        new("Marks", "string", "Not final, not confirmed, corrected.", f => CsvLists.Join(WireNames.OfFlags(f.Claim.Marks))),
        new("Changed from", "number", "The value that the text says it had before.", f => CsvOutput.Text(f.Claim.ChangedFrom)),
        new("Other event", "string", "The other event that it is of, with its time.", f => OtherEvent(f.Claim)),
        new("best", "number", "The quantity's best figure.", f => CsvOutput.Text(f.Group.Estimate.Best)),
        new("high", "number", "The highest tenable.", f => CsvOutput.Text(f.Group.Estimate.High)),
        new("low", "number", "The lowest tenable.", f => CsvOutput.Text(f.Group.Estimate.Low)),
    ];

    private static IEnumerable<Figure> Rows(Comparison comparison, string language)
    {
        Dictionary<string, Article> articles = comparison.Articles.DistinctBy(a => a.Id, StringComparer.Ordinal).ToDictionary(a => a.Id, StringComparer.Ordinal);
        for (int i = 0; i < comparison.Groups.Count; i++)
        {
            FigureGroup group = comparison.Groups[i];
            string logic = string.Join(' ', group.Why.Select(r => r.In(language)));
            NumericClaim? recommended = group.Estimate.Best is { } best ? group.Claims.LastOrDefault(c => c.Value == best && c.Modality == Modality.Actual) : null;
            foreach (NumericClaim claim in group.Claims)
                yield return new Figure(i, group, claim, articles.GetValueOrDefault(claim.ArticleId), ReferenceEquals(claim, recommended), logic);
        }
    }

    private static string Category(NumericClaim claim) => claim.Kind switch
    {
        ClaimKind.Displaced => IsStock(claim) ? "IDPs" : "Internal Displacements",
        _ => claim.Kind.ToString(),
    };

    private static bool IsStock(NumericClaim claim) =>
        claim.Measure == Measure.Level && claim.Kind is ClaimKind.Displaced or ClaimKind.Missing or ClaimKind.Detained or ClaimKind.Deployed or ClaimKind.People or ClaimKind.Equipment;

    private static string Quantifier(Qualifier qualifier) => qualifier switch
    {
        Qualifier.Exact => "Exact",
        Qualifier.MoreThan or Qualifier.AtLeast => "More than",
        Qualifier.LessThan or Qualifier.AtMost or Qualifier.Almost => "Less than",
        _ => "Approximately",
    };

    private static string? Unit(NumericClaim claim) => claim.Unit switch
    {
        "KK" => "Household",
        { } unit => unit,
        null when claim.Kind is ClaimKind.Count or ClaimKind.Damage or ClaimKind.Equipment or ClaimKind.Money or ClaimKind.Share or ClaimKind.Measurement => null,
        null => "Person",
    };

    private static string Named(Source source) => source.Organisation is { } body && body != source.Name ? source.Name + " (" + body + ")" : source.Name;

    /// <summary>A background event in words; one that the text does not name is <c>other</c>.</summary>
    private static string? OtherEvent(NumericClaim claim) => claim.Event is not { } other ? null : (other.Name ?? "other") + (other.When is { } when ? " " + when : string.Empty);

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Accuracy(PartialDate? date) => date is not { } d ? null : d.HasDay ? "Day" : d.Month > 0 ? "Month" : "Year";

    private sealed record Figure(int Index, FigureGroup Group, NumericClaim Claim, Article? Article, bool IsRecommended, string Logic);
}
