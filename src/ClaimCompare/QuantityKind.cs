namespace ClaimCompare;

/// <summary>What sort of number expression a quantity is, before anything is known about what it counts.</summary>
/// <remarks>Only <see cref="Cardinal"/>, <see cref="Money"/>, <see cref="Share"/>, <see cref="Measurement"/> and <see cref="Zero"/> can become claims.</remarks>
public enum QuantityKind
{
    /// <summary>A count: <c>14.000 tentara</c>.</summary>
    Cardinal,

    /// <summary>An amount of money.</summary>
    Money,

    /// <summary>A percentage or fraction.</summary>
    Share,

    /// <summary>A number with a unit of measurement.</summary>
    Measurement,

    /// <summary>A statement of none: <c>tidak ada korban jiwa</c>, <c>nihil</c>.</summary>
    Zero,

    /// <summary>A place in an order: <c>ke-12</c>, <c>kedua</c>, Roman numerals.</summary>
    Ordinal,

    /// <summary>A calendar date, year or decade.</summary>
    Date,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>A stretch of time: <c>tujuh hari</c>.</summary>
    Duration,

    /// <summary>An age.</summary>
    Age,

    /// <summary>A multiple or ratio: <c>dua kali lipat</c>, <c>1:4</c>.</summary>
    Ratio,

    /// <summary>A score of a game.</summary>
    Score,

    /// <summary>A number that names: addresses, articles of law, models, telephone and case numbers, list numbers.</summary>
    Identifier,

    /// <summary>A word that looks like a number and is none: <c>salah satu</c>, <c>seorang</c> as an article.</summary>
    Article,
}
