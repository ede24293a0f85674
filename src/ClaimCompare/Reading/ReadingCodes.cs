namespace ClaimCompare.Reading;

/// <summary>The codes of <see cref="ReadingProblem"/>.</summary>
public static class ReadingCodes
{
    /// <summary>There is no such file or directory.</summary>
    public const string NotFound = "CC001";

    /// <summary>A directory or pattern holds no article.</summary>
    public const string NoArticles = "CC002";

    /// <summary>The input is empty.</summary>
    public const string Empty = "CC003";

    /// <summary>The input is binary.</summary>
    public const string Binary = "CC004";

    /// <summary>A line or file is no valid JSON.</summary>
    public const string InvalidJson = "CC005";

    /// <summary>A JSON object holds no text of an article.</summary>
    public const string NoText = "CC006";

    /// <summary>The input is larger than <see cref="ReadingLimits"/> allows.</summary>
    public const string TooLarge = "CC007";

    /// <summary>A page holds no article.</summary>
    public const string NoBody = "CC008";

    /// <summary>The input could not be opened or read.</summary>
    public const string Unreadable = "CC009";

    /// <summary>A marked article breaks its rules.</summary>
    public const string InvalidMarks = "CC010";

    /// <summary>A row of a table is no row of CSV (RFC 4180), or holds no claim.</summary>
    public const string InvalidRow = "CC011";

    /// <summary>A table lacks a column that it must have.</summary>
    public const string NoColumn = "CC012";

    /// <summary>A line of a file of decisions is no decision.</summary>
    public const string InvalidDecision = "CC040";

    /// <summary>A decision names a claim that is not among the claims compared.</summary>
    public const string ClaimNotFound = "CC041";

    /// <summary>A decision does not fit the claims as they are: other units, fact and plan, no point to choose.</summary>
    public const string UnfitDecision = "CC042";

    /// <summary>The input is of a kind that is not read (PDF, Word, pictures …); the problem names it.</summary>
    public const string UnsupportedFormat = "CC050";

    /// <summary>The input is a list of addresses (a sitemap, or lines of addresses), and no network is used: the pages themselves are wanted.</summary>
    public const string AddressList = "CC051";

    /// <summary>The input ends in the middle; what came before was read.</summary>
    public const string Truncated = "CC052";

    /// <summary>An archive or compressed input is damaged; what stands around the damage was read.</summary>
    public const string Damaged = "CC053";

    /// <summary>An archive lies inside another one.</summary>
    public const string NestedArchive = "CC054";

    /// <summary>An archive holds more entries than <see cref="ReadingLimits.MaxEntries"/>.</summary>
    public const string TooManyEntries = "CC055";

    /// <summary>Unpacking makes more of the input than <see cref="ReadingLimits.MaxRatio"/> allows: a bomb.</summary>
    public const string CompressionRatio = "CC056";

    /// <summary>An entry of an archive is encrypted.</summary>
    public const string Encrypted = "CC057";

    /// <summary>A feed or sitemap is no well-formed XML, or has a document type definition, which is never read.</summary>
    public const string InvalidXml = "CC058";

    /// <summary>A saved page (MHTML) breaks the rules of its form, or holds no page.</summary>
    public const string InvalidMime = "CC059";

    /// <summary>A record of a WARC file breaks the rules of its form.</summary>
    public const string InvalidRecord = "CC013";

    /// <summary>Reading took longer than <see cref="ReadingLimits.MaxTime"/>.</summary>
    public const string TimeLimit = "CC014";

    /// <summary>An input has so many problems of one kind that the later ones were counted only.</summary>
    public const string MoreProblems = "CC015";

    /// <summary>A notice: nothing tells when the article was published, so relative dates stay unresolved.</summary>
    public const string NoDate = "CC101";

    /// <summary>A notice: a page breaks a limit and was read by its text alone.</summary>
    public const string PlainText = "CC102";

    /// <summary>A notice: an identifier came twice; the later article got a number behind it.</summary>
    public const string SameId = "CC103";

    /// <summary>A notice: items hold a summary in place of the text, and the summary was read.</summary>
    public const string SummaryOnly = "CC130";

    /// <summary>A notice: nothing tells when a page was published, and the time at which it was saved stands for it.</summary>
    public const string CaptureDate = "CC131";

    /// <summary>A notice: entries or records that are no articles were passed over.</summary>
    public const string PassedOver = "CC132";

    /// <summary>A notice: bytes that are no characters of the input's encoding were replaced by U+FFFD, or NUL characters dropped.</summary>
    public const string Repaired = "CC133";

    /// <summary>A notice: an article has several pages, and some of them are not among the inputs; those that are were joined.</summary>
    public const string MissingPages = "CC134";
}
