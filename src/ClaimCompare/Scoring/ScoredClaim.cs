namespace ClaimCompare.Scoring;

/// <summary>A claim in the form that scoring compares: names as lists of aliases, everything else as the machine formats write it.</summary>
internal sealed record ScoredClaim
{
    public required int Start { get; init; }

    public required int End { get; init; }

    public string Number { get; init; } = string.Empty;

    public decimal? Value { get; init; }

    public decimal? Low { get; init; }

    public decimal? High { get; init; }

    public decimal? OutOf { get; init; }

    public string Qualifier { get; init; } = "exact";

    public string? Unit { get; init; }

    public string? Object { get; init; }

    public string Kind { get; init; } = "count";

    public string Modality { get; init; } = "actual";

    public string Measure { get; init; } = "level";

    /// <summary>One entry a source, each the names used for it, fullest first.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Sources { get; init; } = [];

    /// <summary>One entry a relayer, each the names used for it.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Via { get; init; } = [];

    /// <summary>One entry a source: the names of the body it speaks for; empty where there is none.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Organisations { get; init; } = [];

    public string? When { get; init; }

    public string? Said { get; init; }

    public string? Place { get; init; }

    /// <summary>In what way the program attributed it, or null.</summary>
    public AttributionType? Attributed { get; init; }

    /// <summary>The attribution construction that an annotator named, or null.</summary>
    public string? Construction { get; init; }

    /// <summary>The group that an annotator put it in, or null.</summary>
    public string? Group { get; init; }

    /// <summary>Whether the offsets refer to the title.</summary>
    public bool InTitle { get; init; }

    /// <summary>The scored form of a claim of the program.</summary>
    public static ScoredClaim Of(NumericClaim claim) => new()
    {
        Start = claim.Span.Start,
        End = claim.Span.End,
        Number = claim.Number,
        Value = claim.Value,
        Low = claim.Low,
        High = claim.High,
        OutOf = claim.OutOf,
        Qualifier = Names.Of(claim.Qualifier),
        Unit = claim.Unit,
        Object = claim.Object,
        Kind = Names.Of(claim.Kind),
        Modality = Names.Of(claim.Modality),
        Measure = Names.Of(claim.Measure),
        Sources = [.. claim.Attribution.Sources.Select(s => (IReadOnlyList<string>)[s.Name])],
        Via = [.. claim.Attribution.Via.Select(v => (IReadOnlyList<string>)[v])],
        Organisations = [.. claim.Attribution.Sources.Select(s => (IReadOnlyList<string>)(s.Organisation is null ? [] : [s.Organisation]))],
        Attributed = claim.Attribution.Type,
        When = claim.When?.ToString(),
        Said = claim.Attribution.Said?.ToString(),
        Place = claim.Place,
        InTitle = claim.In == ClaimLocation.Title,
    };
}
