using System.Globalization;
using ClaimCompare.Reading;

namespace ClaimCompare.Writing;

/// <summary>The columns of tables of claims. What a column is called and where it stands never changes; new ones are added at the end.</summary>
internal static class ClaimColumns
{
    /// <summary>A date of reduced precision after ISO 8601.</summary>
    public const string DatePattern = @"\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2})?)?)?";

    /// <summary>All columns of a claim.</summary>
    public static CsvColumn<NumericClaim>[] All { get; } =
    [
        new("article", "string", "The article's identifier.", c => c.ArticleId) { IsRequired = true },
        new("in", "string", "Which text of the article the offsets refer to.", c => c.In == ClaimLocation.Title ? "title" : "text") { IsRequired = true, Enumeration = Names<ClaimLocation>() },
        Offset("start", "Offset of the number's first UTF-16 code unit.", c => c.Span.Start) with { IsRequired = true },
        Offset("end", "Offset behind the number.", c => c.Span.End) with { IsRequired = true },
        new("number", "string", "The number expression, verbatim.", c => c.Number),
        new("value", "number", "The number as stated, in plain units; missing for ranges and vague words.", c => CsvOutput.Text(c.Value)),
        new("low", "number", "The lowest value that the words allow; missing is open.", c => CsvOutput.Text(c.Low)),
        new("high", "number", "The highest value that the words allow; missing is open.", c => CsvOutput.Text(c.High)),
        new("out_of", "number", "The whole of which this is a part.", c => CsvOutput.Text(c.OutOf)),
        new("qualifier", "string", "How the words bound the number.", c => WireNames.Of(c.Qualifier)) { IsRequired = true, Enumeration = Names<Qualifier>() },
        new("unit", "string", "ISO 4217 for money, the symbol for measurements, KK for households.", c => c.Unit),
        new("object", "string", "What is counted.", c => c.Object),
        new("kind", "string", "What is measured.", c => WireNames.Of(c.Kind)) { IsRequired = true, Enumeration = Names<ClaimKind>() },
        new("sources", "string", "Who says it, apart by semicolons; missing is the article's own voice.", c => CsvLists.Join(c.Attribution.Sources.Select(s => s.Name))),
        new("organisations", "string", "For each source the body it speaks for, apart by semicolons.", c => CsvLists.Join(c.Attribution.Sources.Select(s => s.Organisation))),
        new("via", "string", "Who passed it on, apart by semicolons.", c => CsvLists.Join(c.Attribution.Via)),
        new("modality", "string", "Fact, plan, supposition or denied.", c => WireNames.Of(c.Modality)) { IsRequired = true, Enumeration = Names<Modality>() },
        new("measure", "string", "How many there are, by how many they changed, or how many a unit.", c => WireNames.Of(c.Measure)) { IsRequired = true, Enumeration = Names<Measure>() },
        new("when", "string", "When the figure is true, ISO 8601 as precise as the text.", c => c.When?.ToString()) { Pattern = DatePattern },
        new("said", "string", "When the source said it, ISO 8601 as precise as the text.", c => c.Attribution.Said?.ToString()) { Pattern = DatePattern },
        new("published", "string", "When the entry of a live report that it stands in was published, ISO 8601; empty elsewhere.", c => c.Published?.ToString()) { Pattern = DatePattern },
        new("place", "string", "The most exact place named for it.", c => c.Place),
        new("aliases", "string", "For each source its other names, apart by vertical bars.", c => CsvLists.Join(c.Attribution.Sources.Select(s => s.Aliases))),
        Offset("sentence_start", "Offset of the first code unit of its sentence.", c => c.Sentence.Start),
        Offset("sentence_end", "Offset behind its sentence.", c => c.Sentence.End),
        Offset("cue_start", "Offset of the first code unit of the words that attribute it.", c => c.Attribution.Cue?.Start),
        Offset("cue_end", "Offset behind the words that attribute it.", c => c.Attribution.Cue?.End),
        new("rules", "string", "The rules that made the claim, in order, apart by semicolons.", c => CsvLists.Join(c.Rules)),
        new("population", "string", "Whose people it counts, apart by semicolons.", c => CsvLists.Join(WireNames.OfFlags(c.Population))) { Pattern = Flags<PopulationGroups>() },
        new("side", "string", "The nation or place whose people or things it counts, as the counted noun names it.", c => c.Side),
        new("marks", "string", "What the text says of its standing: not final, not confirmed, corrected; apart by semicolons.", c => CsvLists.Join(WireNames.OfFlags(c.Marks))) { Pattern = Flags<ClaimMarks>() },
        new("changed_from", "number", "The value that the text says the figure had before.", c => CsvOutput.Text(c.ChangedFrom)),
        new("other_event", "boolean", "Whether it is of another event than the one the article is about.", c => c.Event is null ? "false" : "true"),
        new("other_event_name", "string", "The word for that event, in lower case.", c => c.Event?.Name),
        new("other_event_when", "string", "When that event was, ISO 8601 as precise as the text.", c => c.Event?.When?.ToString()) { Pattern = DatePattern },
        Offset("restates_start", "Offset of the claim of the text that states the same figure with its source, where this one has none.", c => c.Restates?.Start),
        Offset("restates_end", "Offset behind that claim's number.", c => c.Restates?.End),
        new("attribution", "string", "How the text attributes it.", c => c.Attribution.Type is { } type ? WireNames.Of(type) : null) { Enumeration = Names<AttributionType>() },
        new("stance", "string", "How the text presents the statement.", c => WireNames.Of(c.Attribution.Stance)) { IsRequired = true, Enumeration = Names<AttributionStance>() },
        new("cue_lemma", "string", "The cue as the lexicon lists it.", c => c.Attribution.CueLemma),
        Offset("content_start", "Offset of the first code unit of what is said.", c => c.Attribution.Content?.Start),
        Offset("content_end", "Offset behind what is said.", c => c.Attribution.Content?.End),
        new("confidence", "number", "The share of claims attributed in this way whose sources were right where it was measured.", c => c.Attribution.Confidence?.ToString("R", CultureInfo.InvariantCulture)) { Minimum = 0 },
        new("via_organisations", "string", "For each that passed it on the body it belongs to, apart by semicolons.", c => CsvLists.Join(c.Attribution.ViaOrganisations)),
        new("source_types", "string", "For each source what sort it is, apart by semicolons.", c => CsvLists.Join(c.Attribution.Sources.Select(s => s.Type is { } type ? WireNames.Of(type) : null))),
        new("offices", "string", "For each source the office given with its name, apart by semicolons.", c => CsvLists.Join(c.Attribution.Sources.Select(s => s.Office))),
        new("ranks", "string", "For each source the rank before its name, apart by semicolons.", c => CsvLists.Join(c.Attribution.Sources.Select(s => s.Rank))),
        new("source_spans", "string", "For each source the offsets of the phrase that names it, as start-end, apart by semicolons.", c => CsvLists.Join(c.Attribution.Sources.Select(s => s.Span is { } span ? string.Create(CultureInfo.InvariantCulture, $"{span.Start}-{span.End}") : null))),
    ];

    /// <summary>The names of an enumeration's members in the machine formats.</summary>
    public static string[] Names<T>()
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(WireNames.Of)];

    /// <summary>A list of flags, as XML Schema describes it.</summary>
    private static string Flags<T>()
        where T : struct, Enum
    {
        string name = "(" + string.Join('|', Enum.GetValues<T>().Skip(1).Select(WireNames.Of)) + ")";
        return name + "(; " + name + ")*";
    }

    private static CsvColumn<NumericClaim> Offset(string name, string description, Func<NumericClaim, int?> value) =>
        new(name, "integer", description, c => value(c)?.ToString(CultureInfo.InvariantCulture)) { Minimum = 0 };
}
