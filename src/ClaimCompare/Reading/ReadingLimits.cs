namespace ClaimCompare.Reading;

/// <summary>What reading accepts before it refuses an input, or a part of it, with a code.</summary>
/// <remarks>
/// Inputs of one article (a page, a text, a saved page, one JSON object) are held as a whole, but for pages too long to be parsed, and obey <see cref="MaxBytes"/>. Inputs of many
/// (WARC, JSON Lines and arrays, CSV, feeds, archives) are streamed: no more than one record of <see cref="MaxRecordBytes"/> is held, and the whole
/// may be as long as <see cref="MaxStreamBytes"/>. What breaks a limit costs itself alone: the records and entries around it are read.
/// </remarks>
public sealed record ReadingLimits
{
    /// <summary>The limits where none are given.</summary>
    public static ReadingLimits Default { get; } = new();

    /// <summary>The largest input that is held as a whole, in bytes: 256 MiB.</summary>
    public long MaxBytes { get; init; } = 256L * 1024 * 1024;

    /// <summary>The longest input that is streamed, in bytes after unpacking: 64 GiB.</summary>
    public long MaxStreamBytes { get; init; } = 64L * 1024 * 1024 * 1024;

    /// <summary>The largest record of a streamed input, in bytes after unpacking: 32 MiB. A record is a line or element of JSON, a row of CSV, an item of a feed, a page of a WARC file.</summary>
    public int MaxRecordBytes { get; init; } = 32 * 1024 * 1024;

    /// <summary>The most entries of an archive that are read: 100,000. Those behind are not; an archive that holds more than ten times as many is refused.</summary>
    public int MaxEntries { get; init; } = 100_000;

    /// <summary>The most bytes that unpacking may make of one packed byte: 200. It holds once 16 MiB are unpacked; news pages pack to a fifth or a tenth of their size.</summary>
    public int MaxRatio { get; init; } = 200;

    /// <summary>The longest text of one article, in UTF-16 code units: two million, some 300 newspaper pages.</summary>
    public int MaxArticleLength { get; init; } = 2_000_000;

    /// <summary>The largest HTML page that is parsed as a tree, in UTF-16 code units: 16 Mi. A larger one is read by its text alone; one of three times as many bytes is not even held.</summary>
    public int MaxPageLength { get; init; } = 16 * 1024 * 1024;

    /// <summary>The deepest nesting of HTML elements that is parsed as a tree; a deeper page is read by its text alone. Elements of a feed may nest no deeper either.</summary>
    public int MaxDepth { get; init; } = 512;

    /// <summary>The most tags of an HTML page that is parsed as a tree: 250,000, some ten times what the largest news pages hold. A page with more is read by its text alone.</summary>
    /// <remarks>The limits bound work, not time, so that the same page gives the same article on every machine; within them a page takes well under two seconds.</remarks>
    public int MaxTags { get; init; } = 250_000;

    /// <summary>The most elements of a page that are left open or closed out of order: 20,000. Parsing takes time in the square of them; a page with more is read by its text alone.</summary>
    public int MaxUnclosedTags { get; init; } = 20_000;

    /// <summary>How much text of pages that belong to articles of several pages is held until the others come, in UTF-16 code units: 64 Mi. Beyond it the article whose pages have waited longest is given as far as it has come.</summary>
    /// <remarks>Each page counts for a thousand more than its text is long. Pages that say of no neighbours are never held.</remarks>
    public long MaxHeldLength { get; init; } = 64L * 1024 * 1024;

    /// <summary>How long one input may take where a <see cref="Clock"/> is given: ten minutes. What was read until then is kept.</summary>
    public TimeSpan MaxTime { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>The clock for <see cref="MaxTime"/>; none by default, since results may not depend on how fast a machine is. A service gives one.</summary>
    public TimeProvider? Clock { get; init; }
}
