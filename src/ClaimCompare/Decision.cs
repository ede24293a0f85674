namespace ClaimCompare;

/// <summary>What a person decided about claims and their groups; the program applies it in every run and shows what it would say itself.</summary>
/// <remarks>Decisions are applied in their order: a later one stands over an earlier one. They are kept in a file that only grows, one JSON object a line (see the schema <c>decisions</c>).</remarks>
public sealed record Decision
{
    /// <summary>What is decided.</summary>
    public required DecisionKind Kind { get; init; }

    /// <summary>The claims it is about, at least one; two or more for a merge.</summary>
    public required IReadOnlyList<ClaimAddress> Claims { get; init; }

    /// <summary>Who decided.</summary>
    public required string Who { get; init; }

    /// <summary>Why.</summary>
    public required string Why { get; init; }

    /// <summary>When, as text; or null.</summary>
    public string? When { get; init; }

    /// <summary>The new label of <see cref="DecisionKind.Rename"/>; else null.</summary>
    public string? Label { get; init; }
}
