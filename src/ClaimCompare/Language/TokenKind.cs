namespace ClaimCompare.Language;

/// <summary>The shape of a token.</summary>
internal enum TokenKind : byte
{
    /// <summary>Letters, with inner hyphens, apostrophes and the period of an abbreviation.</summary>
    Word,

    /// <summary>Digits with their separators: <c>14.000</c>, <c>5,2</c>, <c>17.30</c>.</summary>
    Number,

    /// <summary>Punctuation and quotation marks.</summary>
    Punctuation,

    /// <summary>Percent signs, currency signs and the like.</summary>
    Symbol,

    /// <summary>An address of the web, of mail or of a person (<c>@nama</c>), or a hashtag.</summary>
    Address,

    /// <summary>Digits and letters in one name: case numbers, model names (<c>5G</c>, <c>34/PMK.011/2007</c>).</summary>
    Code,
}
