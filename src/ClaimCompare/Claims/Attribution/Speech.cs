using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>The classes of words of reported speech.</summary>
[Flags]
internal enum SpeechClass : ulong
{
    None = 0,
    Evidence = 1,
    Pronoun = 1 << 1,
    Third = 1 << 2,
    Bridge = 1 << 3,
    Stop = 1 << 4,
    Clause = 1 << 5,
    Linker = 1 << 6,
    Anaphor = 1 << 7,
    Determiner = 1 << 8,
    Collective = 1 << 9,
    Medium = 1 << 10,
    Addressee = 1 << 11,
    Negation = 1 << 12,
    Complementiser = 1 << 13,
    OwnVoice = 1 << 14,
    Continuation = 1 << 15,
    BackPointer = 1 << 16,
    Agent = 1 << 17,
    Body = 1 << 18,
    Law = 1 << 19,
    Metonym = 1 << 20,
    Alias = 1 << 21,
    Regional = 1 << 22,
    Joiner = 1 << 23,
    Or = 1 << 24,
    Address = 1 << 25,
    State = 1 << 26,
    Closing = 1 << 27,
    Plural = 1 << 28,
    Amount = 1 << 29,
    Modal = 1 << 30,
    Before = 1UL << 31,
    Case = 1UL << 32,
    Place = 1UL << 33,
    Tail = 1UL << 34,
    From = 1UL << 35,
    Relative = 1UL << 36,
    Topic = 1UL << 37,
    Common = 1UL << 38,
    Owner = 1UL << 39,
    Following = 1UL << 40,
    Contrast = 1UL << 41,
    OwnSide = 1UL << 42,
    National = 1UL << 43,
    Institution = 1UL << 44,
    Credit = 1UL << 45,
    Both = 1UL << 46,
    Group = 1UL << 47,
    Organisation = 1UL << 48,
    CallName = 1UL << 49,
    Partition = 1UL << 50,
    Addition = 1UL << 51,
    Next = 1UL << 52,
    Measured = 1UL << 53,
    Form = 1UL << 54,
    Degree = 1UL << 55,
    Anonymous = 1UL << 56,
    Whole = 1UL << 57,
    Market = 1UL << 58,
    Hearsay = 1UL << 59,
    As = 1UL << 60,
    Account = 1UL << 61,
    Describing = 1UL << 62,
    Heading = 1UL << 63,
}

/// <summary>Looks up the classes of <c>speech-words.tsv</c>.</summary>
internal static class Speech
{
    private static readonly ClassTable Words = ClassTable.Load<SpeechClass>("speech-words");

    /// <summary>Whether a token has one of the classes.</summary>
    public static bool Is(in Token token, SpeechClass classes) => (Words.Of(token) & (ulong)classes) != 0;

    /// <summary>Whether a form of one of the classes begins with the word of a token.</summary>
    public static bool MayBegin(in Token token, SpeechClass classes) => (Words.Beginning(token) & (ulong)classes) != 0;

    /// <summary>Whether the token at an index exists and has one of the classes.</summary>
    public static bool At(ReadOnlySpan<Token> tokens, int index, SpeechClass classes) => (uint)index < (uint)tokens.Length && Is(tokens[index], classes);

    /// <summary>Finds the longest form that begins at a token, if it has one of the classes; else the token by itself.</summary>
    public static bool TryMatch(ReadOnlySpan<Token> tokens, int index, int end, SpeechClass classes, out int length)
    {
        length = 0;
        if (index >= end)
            return false;
        length = 1;
        if ((Words.Beginning(tokens[index]) & (ulong)classes) == 0)
            return false;
        if ((Words.Longest(tokens, index, end, out int longest) & (ulong)classes) != 0)
        {
            length = longest;
            return true;
        }

        // A longer form of another class hides no word
        return Is(tokens[index], classes);
    }

    /// <summary>The classes of all forms that begin at the tokens of a range.</summary>
    public static SpeechClass In(ReadOnlySpan<Token> tokens, int first, int end) => (SpeechClass)Words.Beginning(tokens, first, end);
}
