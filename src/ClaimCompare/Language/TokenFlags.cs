namespace ClaimCompare.Language;

/// <summary>What is known of a token without its neighbours.</summary>
[Flags]
internal enum TokenFlags : byte
{
    None = 0,

    /// <summary>The first letter is upper case.</summary>
    Capitalised = 1,

    /// <summary>Two letters or more, all upper case.</summary>
    AllCaps = 2,

    /// <summary>White space stands before it.</summary>
    SpaceBefore = 4,

    /// <summary>It is the first token of its sentence.</summary>
    SentenceStart = 8,

    /// <summary>The word was found after taking off a clitic (<c>-nya</c>, <c>-lah</c>, <c>-kah</c>, <c>-pun</c>).</summary>
    Clitic = 16,

    /// <summary>The clitic is <c>-nya</c>.</summary>
    CliticNya = 32,

    /// <summary>Letters with a digit at their end or behind <c>ke-</c>: <c>B1</c>, <c>F-16</c>, <c>ke-2</c>.</summary>
    Mixed = 64,

    /// <summary>It opens a quotation (for quotation marks).</summary>
    OpensQuote = 128,
}
