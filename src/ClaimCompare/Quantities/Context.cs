using ClaimCompare.Language;

namespace ClaimCompare.Quantities;

/// <summary>The classes of words that tell what a number beside them is.</summary>
[Flags]
internal enum ContextClass : ulong
{
    None = 0,
    Month = 1,
    YearWord = 1 << 1,
    DateWord = 1 << 2,
    ClockWord = 1 << 3,
    Zone = 1 << 4,
    Duration = 1 << 5,
    Age = 1 << 6,
    Identifier = 1 << 7,
    Score = 1 << 8,
    Times = 1 << 9,
    Double = 1 << 10,
    Part = 1 << 11,
    Of = 1 << 12,
    Total = 1 << 13,
    Between = 1 << 14,
    To = 1 << 15,
    And = 1 << 16,
    Skip = 1 << 17,
    Reach = 1 << 18,
    NotMore = 1 << 19,
    IdiomBefore = 1 << 20,
    IdiomAfter = 1 << 21,
    Conjunction = 1 << 22,
    Classifier = 1 << 23,
    Zero = 1 << 24,
    ZeroOutcome = 1 << 25,
    ZeroBridge = 1 << 26,
    Minus = 1 << 27,
    Era = 1 << 28,
    ArticleNoun = 1 << 29,
    SuffixAn = 1 << 30,
    Coordinate = 1UL << 31,
    Room = 1UL << 32,
    Passive = 1UL << 33,
    Subunit = 1UL << 34,
    Power = 1UL << 35,
    AfterAmount = 1UL << 36,
    Proportion = 1UL << 37,
    AgeBearer = 1UL << 38,
    Verse = 1UL << 39,
    RankAfter = 1UL << 40,
    Dimension = 1UL << 41,
    Become = 1UL << 42,
    Shorthand = 1UL << 43,
    RankBefore = 1UL << 44,
    Caliber = 1UL << 45,
    Numbering = 1UL << 46,
    Service = 1UL << 47,
    Locative = 1UL << 48,
    Day = 1UL << 49,
    ZeroAnswer = 1UL << 50,
    ZeroNoun = 1UL << 51,
    Goal = 1UL << 52,
    Pronoun = 1UL << 53,
    Or = 1UL << 54,
    Copula = 1UL << 55,
    Happening = 1UL << 56,
    Rate = 1UL << 57,
    Calendar = 1UL << 58,
    Craft = 1UL << 59,
    Worth = 1UL << 60,
    Amount = 1UL << 61,
    Bore = 1UL << 62,
    ClauseHead = 1UL << 63,
}

/// <summary>Looks up the classes of <c>number-contexts.tsv</c>.</summary>
internal static class Context
{
    private static readonly ClassTable Words = ClassTable.Load<ContextClass>("number-contexts");

    /// <summary>The classes of a single token.</summary>
    public static ContextClass Of(in Token token) => (ContextClass)Words.Of(token);

    /// <summary>Whether a token has one of the classes.</summary>
    public static bool Is(in Token token, ContextClass classes) => (Words.Of(token) & (ulong)classes) != 0;

    /// <summary>Whether the token at an index exists and has one of the classes.</summary>
    public static bool At(ReadOnlySpan<Token> tokens, int index, ContextClass classes) => (uint)index < (uint)tokens.Length && Is(tokens[index], classes);

    /// <summary>Finds the longest form that begins at a token and has one of the classes.</summary>
    public static bool TryMatch(ReadOnlySpan<Token> tokens, int index, ContextClass classes, out int length)
    {
        length = 0;
        return (uint)index < (uint)tokens.Length && (Words.Beginning(tokens[index]) & (ulong)classes) != 0
            && (Words.Longest(tokens, index, tokens.Length, out length) & (ulong)classes) != 0;
    }
}
