namespace ClaimCompare.Language;

/// <summary>A token: where it stands, its shape, and the number of its word in the <see cref="Vocabulary"/>.</summary>
/// <param name="Start">Offset of its first UTF-16 code unit.</param>
/// <param name="End">Offset behind its last code unit.</param>
/// <param name="Word">The word's number in the vocabulary; 0 where no lexicon has it.</param>
/// <param name="Kind">Its shape.</param>
/// <param name="Flags">What is known of it alone.</param>
internal readonly record struct Token(int Start, int End, int Word, TokenKind Kind, TokenFlags Flags)
{
    /// <summary>The number of UTF-16 code units.</summary>
    public int Length => End - Start;

    /// <summary>Whether the first letter is upper case.</summary>
    public bool IsCapitalised => (Flags & TokenFlags.Capitalised) != 0;

    /// <summary>Whether the flag is set.</summary>
    public bool Has(TokenFlags flag) => (Flags & flag) != 0;
}
