namespace ClaimCompare.Scoring;

/// <summary>A claim that is missed, spurious, or wrong in a field.</summary>
/// <param name="Article">The article's identifier.</param>
/// <param name="Fault"><c>missed</c>, <c>spurious</c>, or <c>wrong</c> with the fields.</param>
/// <param name="Gold">The gold claim, or null.</param>
/// <param name="Predicted">The predicted claim, or null.</param>
internal sealed record ScoringError(string Article, string Fault, ScoredClaim? Gold, ScoredClaim? Predicted)
{
    private static readonly HashSet<string> TupleFields = new(["value", "qualifier", "unit", "kind", "modality", "source"], StringComparer.Ordinal);

    /// <summary>The text around the number, the number between <c>»</c> and <c>«</c>; empty where no article is known.</summary>
    public string Context { get; init; } = string.Empty;

    /// <summary>The wrong fields; empty for a claim that is missed or spurious.</summary>
    public IReadOnlyList<string> Fields { get; } = Fault.StartsWith("wrong ", StringComparison.Ordinal) ? Fault["wrong ".Length..].Split(',') : [];

    /// <summary>Whether the headline figure counts the claim as wrong.</summary>
    public bool BreaksTuple => Fields.Count == 0 || Fields.Any(TupleFields.Contains);
}
