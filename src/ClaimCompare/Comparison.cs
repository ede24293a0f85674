namespace ClaimCompare;

/// <summary>What several articles of one event say, brought together.</summary>
public sealed record Comparison
{
    /// <summary>The articles compared, ordered by date and identifier.</summary>
    public required IReadOnlyList<Article> Articles { get; init; }

    /// <summary>The quantities, those with the most claims first.</summary>
    public required IReadOnlyList<FigureGroup> Groups { get; init; }

    /// <summary>How groups relate; <see cref="Relation.A"/> and <see cref="Relation.B"/> are indexes into <see cref="Groups"/>.</summary>
    public IReadOnlyList<Relation> Links { get; init; } = [];
}
