namespace ClaimCompare;

/// <summary>The claims that measure the same quantity: same kind, population, event or stock, and measure, whatever their date, source or value.</summary>
public sealed record FigureGroup
{
    /// <summary>A short name for people, built from the claims.</summary>
    public required string Label { get; init; }

    /// <summary>What is measured.</summary>
    public required ClaimKind Kind { get; init; }

    /// <summary>The canonical unit, or null.</summary>
    public string? Unit { get; init; }

    /// <summary>How the figures stand to each other.</summary>
    public required GroupStatus Status { get; init; }

    /// <summary>Low, best, high and the number of independent origins.</summary>
    public required Estimate Estimate { get; init; }

    /// <summary>The claims, ordered by publication date, article and offset.</summary>
    public required IReadOnlyList<NumericClaim> Claims { get; init; }

    /// <summary>How every two claims relate; <see cref="Relation.A"/> and <see cref="Relation.B"/> are indexes into <see cref="Claims"/>.</summary>
    public IReadOnlyList<Relation> Relations { get; init; } = [];

    /// <summary>The reasons for status and estimate.</summary>
    public IReadOnlyList<Reason> Why { get; init; } = [];

    /// <summary>The index of its event in <see cref="Comparison.Events"/>.</summary>
    public int Event { get; init; }

    /// <summary>How the count behaves while time goes on.</summary>
    public Accumulation Accumulation { get; init; }

    /// <summary>What a reader could commit to at the end of each day on which a claim was published, in order; empty where no date is known.</summary>
    public IReadOnlyList<CurvePoint> Curve { get; init; } = [];

    /// <summary>The decisions that shaped it, in their order; empty where the program alone did.</summary>
    public IReadOnlyList<Decision> Decisions { get; init; } = [];

    /// <summary>What the program would make of its claims without those decisions; empty where there are none.</summary>
    public IReadOnlyList<ProgramGroup> Program { get; init; } = [];
}
