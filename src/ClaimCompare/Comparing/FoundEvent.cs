namespace ClaimCompare.Comparing;

/// <summary>Articles that report one event.</summary>
/// <param name="Articles">Their indexes, in order.</param>
/// <param name="Weakest">The similarity (0 to 1) of the article that is least near to another one of them; 0 for a single one.</param>
internal sealed record FoundEvent(List<int> Articles, double Weakest);
