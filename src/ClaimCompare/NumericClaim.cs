namespace ClaimCompare;

/// <summary>A number expression that says how many or how much of something there is, with what is known about it.</summary>
/// <remarks>Offsets count UTF-16 code units of the article's text, or of its title where <see cref="In"/> says so.</remarks>
public sealed record NumericClaim
{
    /// <summary>The <see cref="Article.Id"/> of the article it stands in.</summary>
    public required string ArticleId { get; init; }

    /// <summary>Which text the offsets refer to.</summary>
    public ClaimLocation In { get; init; }

    /// <summary>The span of the number expression.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The number expression itself, verbatim.</summary>
    public required string Number { get; init; }

    /// <summary>The number as stated, in plain units; null for a range and for vague words.</summary>
    public decimal? Value { get; init; }

    /// <summary>The lowest number the words allow, inclusive; null = open.</summary>
    public decimal? Low { get; init; }

    /// <summary>The highest number the words allow, inclusive; null = open.</summary>
    public decimal? High { get; init; }

    /// <summary>The whole of which this is a part, or null.</summary>
    public decimal? OutOf { get; init; }

    /// <summary>How the words bound the number.</summary>
    public Qualifier Qualifier { get; init; }

    /// <summary>The canonical unit (see <see cref="Quantity.Unit"/>), or null.</summary>
    public string? Unit { get; init; }

    /// <summary>The counted noun phrase in its shortest telling form, or null.</summary>
    public string? Object { get; init; }

    /// <summary>What it measures.</summary>
    public ClaimKind Kind { get; init; }

    /// <summary>Fact, plan, supposition or denied.</summary>
    public Modality Modality { get; init; }

    /// <summary>Level, change or rate.</summary>
    public Measure Measure { get; init; }

    /// <summary>Who says it, and through whom.</summary>
    public Attribution Attribution { get; init; } = Attribution.Narrator;

    /// <summary>The time of the event or the as-of time of the count, only where the text ties one to it; else null.</summary>
    public PartialDate? When { get; init; }

    /// <summary>When the entry of a live report that it stands in was published; null elsewhere: then the date of the article holds.</summary>
    public PartialDate? Published { get; init; }

    /// <summary>The most exact place named for it, or null.</summary>
    public string? Place { get; init; }

    /// <summary>Whose people are counted: civilians or soldiers, children, crew …, as far as the counted noun tells.</summary>
    public PopulationGroups Population { get; init; }

    /// <summary>The nation or place whose people or things are counted, as the counted noun names it (<c>12 tentara Rusia</c>: <c>Rusia</c>), or null.</summary>
    public string? Side { get; init; }

    /// <summary>Whether the figure is provisional, unverified or a correction.</summary>
    public ClaimMarks Marks { get; init; }

    /// <summary>The value that the text says the figure had before (<c>dari 10 menjadi 13</c>: 10 of the 13), in plain units; null where it says none.</summary>
    public decimal? ChangedFrom { get; init; }

    /// <summary>The other event that the figure is of; null where it is of the one the article is about, or where nothing tells.</summary>
    public EventAnchor? Event { get; init; }

    /// <summary>
    /// The span of the later claim of the article's text that states the same figure with its source, where this one stands in the article's own voice
    /// (a lead, a title); null elsewhere. Both go back to one origin.
    /// </summary>
    public TextSpan? Restates { get; init; }

    /// <summary>The sentence it stands in.</summary>
    public TextSpan Sentence { get; init; }

    /// <summary>The names of the rules that made it, in order.</summary>
    public IReadOnlyList<string> Rules { get; init; } = [];
}
