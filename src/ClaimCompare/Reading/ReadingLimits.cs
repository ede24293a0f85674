namespace ClaimCompare.Reading;

/// <summary>What reading accepts before it refuses an input with a code.</summary>
public sealed record ReadingLimits
{
    /// <summary>The limits where none are given.</summary>
    public static ReadingLimits Default { get; } = new();

    /// <summary>The largest file, in bytes: 256 MiB.</summary>
    public long MaxBytes { get; init; } = 256L * 1024 * 1024;

    /// <summary>The longest text of one article, in UTF-16 code units: two million, some 300 newspaper pages.</summary>
    public int MaxArticleLength { get; init; } = 2_000_000;

    /// <summary>The largest HTML page that is parsed as a tree, in UTF-16 code units; a larger one is refused.</summary>
    public int MaxPageLength { get; init; } = 16 * 1024 * 1024;

    /// <summary>The deepest nesting of HTML elements that is parsed as a tree; a deeper page is read by its text alone.</summary>
    public int MaxDepth { get; init; } = 512;
}
