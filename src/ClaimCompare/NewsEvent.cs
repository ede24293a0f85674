namespace ClaimCompare;

/// <summary>An event that articles report: which they are, where and when, and what holds them together.</summary>
public sealed record NewsEvent
{
    /// <summary>A short name for people: the words that most of its articles share and others do not, names first.</summary>
    public required string Label { get; init; }

    /// <summary>The identifiers of its articles, ordered by date and identifier.</summary>
    public required IReadOnlyList<string> Articles { get; init; }

    /// <summary>The places that its claims name most often, at most five.</summary>
    public IReadOnlyList<string> Places { get; init; } = [];

    /// <summary>The first day of publication, or null where none is known.</summary>
    public DateOnly? First { get; init; }

    /// <summary>The last day of publication, or null where none is known.</summary>
    public DateOnly? Last { get; init; }

    /// <summary>Why its articles belong together, and why they are kept apart from others.</summary>
    public IReadOnlyList<Reason> Why { get; init; } = [];
}
