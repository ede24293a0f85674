namespace ClaimCompare;

/// <summary>What several articles say, brought together event by event.</summary>
public sealed record Comparison
{
    /// <summary>The articles compared, ordered by date and identifier.</summary>
    public required IReadOnlyList<Article> Articles { get; init; }

    /// <summary>The quantities, those with the most claims first.</summary>
    public required IReadOnlyList<FigureGroup> Groups { get; init; }

    /// <summary>How groups relate; <see cref="Relation.A"/> and <see cref="Relation.B"/> are indexes into <see cref="Groups"/>.</summary>
    public IReadOnlyList<Relation> Links { get; init; } = [];

    /// <summary>The events that the articles report, ordered by the first of their articles; one for articles of one event.</summary>
    public IReadOnlyList<NewsEvent> Events { get; init; } = [];

    /// <summary>Figures that statements over a whole imply; they stand in no group and move no estimate.</summary>
    public IReadOnlyList<DerivedFigure> Derived { get; init; } = [];

    /// <summary>Breakdowns that do not add up.</summary>
    public IReadOnlyList<ArithmeticCheck> Checks { get; init; } = [];

    /// <summary>What became of each decision that was given, in their order.</summary>
    public IReadOnlyList<DecisionOutcome> Decisions { get; init; } = [];

    /// <summary>The claims that people rejected: they stand in no group.</summary>
    public IReadOnlyList<NumericClaim> Rejected { get; init; } = [];
}
