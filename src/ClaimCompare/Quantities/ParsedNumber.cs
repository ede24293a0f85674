namespace ClaimCompare.Quantities;

/// <summary>One number as it is written, before units and qualifiers.</summary>
internal readonly struct ParsedNumber
{
    /// <summary>Index behind its last token.</summary>
    public int End { get; init; }

    /// <summary>The value; null for vague words.</summary>
    public decimal? Value { get; init; }

    /// <summary>The digits of a number too large for a decimal; else null.</summary>
    public string? Digits { get; init; }

    /// <summary>The lowest value it allows.</summary>
    public decimal Low { get; init; }

    /// <summary>The highest value it allows.</summary>
    public decimal High { get; init; }

    /// <summary>What its last scale words multiply by; 1 where there are none.</summary>
    public decimal Scale { get; init; }

    /// <summary>The number before its scale words.</summary>
    public decimal Mantissa { get; init; }

    /// <summary>Where <see cref="IsPlain"/>: the value, or <see cref="int.MaxValue"/> where it is larger; means nothing elsewhere.</summary>
    public int Small { get; init; }

    /// <summary>A magnitude in words: <c>ribuan</c>.</summary>
    public bool IsVague { get; init; }

    /// <summary>Loosened by <c>-an</c>.</summary>
    public bool IsApproximate { get; init; }

    /// <summary>A fraction by itself, in percent: <c>setengah</c>.</summary>
    public bool IsFraction { get; init; }

    /// <summary>Written in digits.</summary>
    public bool HasDigits { get; init; }

    /// <summary>Digits alone, without separators and scale words.</summary>
    public bool IsPlain { get; init; }

    /// <summary>Single digits read aloud: a code.</summary>
    public bool IsDigitRun { get; init; }

    /// <summary>Written in words.</summary>
    public bool IsSpelled { get; init; }
}
