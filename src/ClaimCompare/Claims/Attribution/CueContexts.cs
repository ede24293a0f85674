using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>The classes of words around cues and documents.</summary>
[Flags]
internal enum CueContext : ulong
{
    None = 0,
    Consult = 1,
    Title = 1 << 1,
    Control = 1 << 2,
    Bare = 1 << 3,
    Made = 1 << 4,
    Interview = 1 << 5,
    Order = 1 << 6,
    Instrument = 1 << 7,
    Through = 1 << 8,
    Named = 1 << 9,
    Members = 1 << 10,
    Press = 1 << 11,
    While = 1 << 12,
    Dimension = 1 << 15,
}

/// <summary>Looks up the classes of <c>cue-contexts.tsv</c>.</summary>
internal static class CueContexts
{
    private static readonly ClassTable Words = ClassTable.Load<CueContext>("cue-contexts");

    /// <summary>Whether a token has one of the classes by itself.</summary>
    public static bool Is(in Token token, CueContext classes) => (Words.Of(token) & (ulong)classes) != 0;

    /// <summary>Finds the longest form that begins at a token, if it has one of the classes.</summary>
    public static bool TryMatch(ReadOnlySpan<Token> tokens, int index, int end, CueContext classes, out int length)
    {
        length = 0;
        return index < end && (Words.Beginning(tokens[index]) & (ulong)classes) != 0 && (Words.Longest(tokens, index, end, out length) & (ulong)classes) != 0;
    }
}
