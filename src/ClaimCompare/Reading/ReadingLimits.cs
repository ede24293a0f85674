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

    /// <summary>The largest HTML page that is parsed as a tree, in UTF-16 code units: 16 Mi. A larger one is read by its text alone.</summary>
    public int MaxPageLength { get; init; } = 16 * 1024 * 1024;

    /// <summary>The deepest nesting of HTML elements that is parsed as a tree; a deeper page is read by its text alone.</summary>
    public int MaxDepth { get; init; } = 512;

    /// <summary>The most tags of an HTML page that is parsed as a tree: 250,000, some ten times what the largest news pages hold. A page with more is read by its text alone.</summary>
    /// <remarks>The limits bound work, not time, so that the same page gives the same article on every machine; within them a page takes well under two seconds.</remarks>
    public int MaxTags { get; init; } = 250_000;

    /// <summary>The most elements of a page that are left open or closed out of order: 20,000. Parsing takes time in the square of them; a page with more is read by its text alone.</summary>
    public int MaxUnclosedTags { get; init; } = 20_000;
}
