namespace ClaimCompare;

/// <summary>Who says a figure, and through whom it reached the article.</summary>
public sealed record Attribution
{
    /// <summary>The article's own voice: no source, nobody in between.</summary>
    public static Attribution Narrator { get; } = new();

    /// <summary>The innermost speakers, one entry a source; empty where the article says it in its own voice.</summary>
    public IReadOnlyList<Source> Sources { get; init; } = [];

    /// <summary>Who passed the statement on between the sources and the article.</summary>
    public IReadOnlyList<string> Via { get; init; } = [];

    /// <summary>When the source said it, or null.</summary>
    public PartialDate? Said { get; init; }

    /// <summary>The span of the words that attribute it (<c>menyatakan</c>, <c>menurut</c>), or null.</summary>
    public TextSpan? Cue { get; init; }

    /// <summary>The names of the rules that found it.</summary>
    public IReadOnlyList<string> Rules { get; init; } = [];
}
