namespace ClaimCompare;

/// <summary>One row of a table of claims: what a source states about an attribute of an entity.</summary>
public readonly record struct TableClaim
{
    /// <summary>The name of the row: its <c>id</c>, or null where the table gives none.</summary>
    public string? Id { get; init; }

    /// <summary>The line of the table on which the row begins, counted from 1.</summary>
    public required int Line { get; init; }

    /// <summary>Who printed the figure.</summary>
    public required string Source { get; init; }

    /// <summary>Who answers for the figure: a body, its speaker in brackets behind it, <c>via</c> an agency. Null: the source itself.</summary>
    public string? Origin { get; init; }

    /// <summary>What the figure is about.</summary>
    public required string Entity { get; init; }

    /// <summary>What is counted or measured.</summary>
    public required string Attribute { get; init; }

    /// <summary>The figure as stated, in plain units; null for ranges and vague words.</summary>
    public decimal? Value { get; init; }

    /// <summary>The lowest value the words allow, inclusive; null = open.</summary>
    public decimal? Low { get; init; }

    /// <summary>The highest value the words allow, inclusive; null = open.</summary>
    public decimal? High { get; init; }

    /// <summary>How the words bound the figure.</summary>
    public Qualifier Qualifier { get; init; }

    /// <summary>Whether the figure is an estimate (<c>qualifier</c> <c>estimate</c>) and no count: it never moves the estimate of counts.</summary>
    public bool IsEstimate { get; init; }

    /// <summary>The time for which the figure holds; null = not stated.</summary>
    public PartialDate? Time { get; init; }

    /// <summary>When the source printed it; null = not known.</summary>
    public PartialDate? Published { get; init; }

    /// <summary>The name of the row in relations: its identifier, else its line.</summary>
    public string Name => Id ?? Line.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
