namespace ClaimCompare;

/// <summary>A number expression in a text: an interval with the qualifier that its words give it.</summary>
/// <remarks>
/// <see cref="Value"/> is the number as stated in plain units (<c>1,2 triliun</c> is 1200000000000); null for a range and for vague words.
/// <see cref="Low"/> and <see cref="High"/> are inclusive, null where the words leave that end open.
/// </remarks>
public readonly record struct Quantity
{
    /// <summary>Offset of the first UTF-16 code unit of the number expression, with currency or unit, without the qualifier's words.</summary>
    public required int Start { get; init; }

    /// <summary>Offset behind the last code unit.</summary>
    public required int End { get; init; }

    /// <summary>The sort of number.</summary>
    public required QuantityKind Kind { get; init; }

    /// <summary>The number as stated, or null.</summary>
    public decimal? Value { get; init; }

    /// <summary>The digits of a whole number too large for <see cref="Value"/>, which is then null with <see cref="Low"/> at 10^24; else null.</summary>
    public string? Digits { get; init; }

    /// <summary>The lowest number the words allow, inclusive; null = open.</summary>
    public decimal? Low { get; init; }

    /// <summary>The highest number the words allow, inclusive; null = open.</summary>
    public decimal? High { get; init; }

    /// <summary>How the words bound the number.</summary>
    public Qualifier Qualifier { get; init; }

    /// <summary>The canonical unit: ISO 4217 for money, <c>%</c> for shares, the symbol for measurements, <c>KK</c> for households; else null.</summary>
    public string? Unit { get; init; }

    /// <summary>The whole of which this is a part (<c>37 dari 64</c>: 64), or null.</summary>
    public decimal? OutOf { get; init; }

    /// <summary>The name of the rule that recognised it.</summary>
    public string Rule { get; init; }

    /// <summary>The index of its first token.</summary>
    internal int FirstToken { get; init; }

    /// <summary>The index behind its last token.</summary>
    internal int EndToken { get; init; }

    /// <summary>The index of the first token of the qualifier's words, or of the number where there are none before it.</summary>
    internal int QualifierToken { get; init; }

    /// <summary>The index of the token where the counted noun may begin (<c>37 dari 64 permukiman</c>); 0 where that is <see cref="EndToken"/>.</summary>
    internal int NounToken { get; init; }

    /// <summary>The span of the number expression.</summary>
    public TextSpan Span => new(Start, End);
}
