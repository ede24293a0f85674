using ClaimCompare.Language;

namespace ClaimCompare.Quantities;

/// <summary>What a number word does in a number.</summary>
internal enum NumberWordClass : byte
{
    None,
    Digit,
    Whole,
    Teen,
    Tens,
    Hundreds,
    Scale,
    Half,
    Fraction,
    Denominator,
    Vague,
    Several,
    Rounded,
    Point,
    Minus,
    Definite,
    Collective,
    Ordinal,
    Article,
    Large,
}

/// <summary>A number word with its value.</summary>
/// <param name="Class">What it does.</param>
/// <param name="Value">Its value; 0 where it has none.</param>
internal readonly record struct NumberWord(NumberWordClass Class, decimal Value)
{
    /// <summary>The number words of <c>numerals.tsv</c>.</summary>
    public static WordTable<NumberWord> Table { get; } = WordTable<NumberWord>.Load("numerals", (file, row) =>
        new NumberWord(Enum.Parse<NumberWordClass>(file.Cell(row, "class"), ignoreCase: true), Cells.Decimal(file.Cell(row, "value"))));

    /// <summary>Their classes alone: a byte a word, which stays in the nearest cache.</summary>
    private static readonly NumberWordClass[] Classes = [.. Enumerable.Range(0, Vocabulary.Default.Count).Select(word => Table[word].Class)];

    /// <summary>The number word of a token.</summary>
    public static NumberWord Of(in Token token) => Table[token.Word];

    /// <summary>What the word of a token does in a number: nearly all words do nothing.</summary>
    public static NumberWordClass ClassOf(in Token token) => Classes[token.Word];
}
