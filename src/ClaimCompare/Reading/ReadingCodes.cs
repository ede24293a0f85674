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

    /// <summary>A notice: nothing tells when the article was published, so relative dates stay unresolved.</summary>
    public const string NoDate = "CC101";

    /// <summary>A notice: a page breaks a limit and was read by its text alone.</summary>
    public const string PlainText = "CC102";

    /// <summary>A notice: an identifier came twice; the later article got a number behind it.</summary>
    public const string SameId = "CC103";
}
