using System.Collections.Frozen;
using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>The classes of words that help to find what is counted and count nothing themselves.</summary>
[Flags]
internal enum ObjectClass : ulong
{
    None = 0,
    Other = 1,
    Skip = 1 << 1,
    Pronoun = 1 << 2,
    Empty = 1 << 3,
    Preposition = 1 << 4,
    Alternative = 1 << 5,
    Copula = 1 << 6,
    Part = 1 << 7,
    Boundary = 1 << 8,
    Opening = 1 << 9,
    Per = 1 << 10,
    Speaker = 1 << 11,
    Among = 1 << 12,
    Few = 1 << 13,
    Person = 1 << 14,
    Purpose = 1 << 15,
    Attributive = 1 << 16,
    Together = 1 << 17,
    Manner = 1 << 18,
    Superlative = 1 << 19,
    Relation = 1 << 20,
    Undergo = 1 << 21,
    Instance = 1 << 22,
    Division = 1 << 23,
    Captive = 1 << 24,
    Release = 1 << 25,
    Carry = 1 << 26,
    Aboard = 1 << 27,
    Corpse = 1 << 28,
    Statement = 1 << 29,
    Side = 1 << 30,
    Named = 1UL << 31,
    Convict = 1UL << 32,
    Package = 1UL << 33,
    Member = 1UL << 34,
    Length = 1UL << 35,
    Solved = 1UL << 40,
    Epithet = 1UL << 41,
    Serve = 1UL << 42,
    Distance = 1UL << 43,
    Shelter = 1UL << 44,
    Folk = 1UL << 45,
    Quarters = 1UL << 46,
    Typical = 1UL << 47,
    Hold = 1UL << 48,
    Staff = 1UL << 49,
    Enlist = 1UL << 50,
    Pull = 1UL << 51,
    After = 1UL << 52,
    Victim = 1UL << 53,
    Tally = 1UL << 54,
    Coded = 1UL << 55,
    Barrel = 1UL << 56,
    Peril = 1UL << 57,
    Move = 1UL << 58,
    Care = 1UL << 59,
    Existence = 1UL << 60,
    Quake = 1UL << 61,
    Travel = 1UL << 38,
    Bearing = 1UL << 37,
    Toward = 1UL << 39,
    Sum = 1UL << 36,
    Sort = 1UL << 62,
    Piece = 1UL << 63,
}

/// <summary>Looks up <c>object-words.tsv</c>.</summary>
internal static class ObjectWords
{
    private static readonly ClassTable Words = ClassTable.Load<ObjectClass>("object-words");

    /// <summary>The word for people of whom nothing else is said.</summary>
    public static string? Person { get; } = LexiconFile.Load("object-words").Rows.FirstOrDefault(r => r[^1] == "person")?[0];

    private static readonly FrozenSet<string> Persons = LexiconFile.Load("nouns").Rows.Where(r => r.Length > 1 && r[1] == "generic").Select(r => r[0]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a word counts people as such: <c>orang</c>, <c>jiwa</c>.</summary>
    public static bool IsPerson(string form) => Persons.Contains(form);

    /// <summary>The word for how far something is from something else.</summary>
    public static string? Distance { get; } = LexiconFile.Load("object-words").Rows.FirstOrDefault(r => r[^1] == "distance")?[0];

    /// <summary>The word for those whom something befell.</summary>
    public static string? Victim { get; } = LexiconFile.Load("object-words").Rows.FirstOrDefault(r => r[^1] == "victim")?[0];

    private static readonly FrozenSet<string> Tallies = LexiconFile.Load("object-words").Rows.Where(r => r[^1] == "tally").Select(r => r[0]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a word is an abbreviation by which victims are tallied: <c>MD 2, LB 4</c>.</summary>
    public static bool IsTally(string form) => Tallies.Contains(form);

    /// <summary>Whether a token has one of the classes.</summary>
    public static bool Is(in Token token, ObjectClass classes) => (Words.Of(token) & (ulong)classes) != 0;

    /// <summary>Whether a form, or the first word of it, has one of the classes.</summary>
    public static bool Is(string form, ObjectClass classes) => (Words.OfFirst(form) & (ulong)classes) != 0;

    /// <summary>Finds the longest form that begins at a token and has one of the classes.</summary>
    public static bool TryMatch(ReadOnlySpan<Token> tokens, int index, int end, ObjectClass classes, out int length)
    {
        length = 0;
        return index < end && (Words.Beginning(tokens[index]) & (ulong)classes) != 0 && (Words.Longest(tokens, index, end, out length) & (ulong)classes) != 0;
    }
}
