using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>What <c>kind-hints.tsv</c> says of a word.</summary>
[Flags]
internal enum HintClass
{
    None = 0,

    /// <summary>Where people are held: <c>kantor polisi</c>.</summary>
    Custody = 1,

    /// <summary>Where the wounded and sick are cared for: <c>puskesmas</c>.</summary>
    Care = 1 << 1,

    /// <summary>A spot on something built: <c>titik</c>.</summary>
    Spot = 1 << 2,

    /// <summary>Where it is told of, people choke or faint who are not sick: <c>gas air mata</c>.</summary>
    Gas = 1 << 3,

    /// <summary>A verb that brings people somewhere: <c>melarikan</c>.</summary>
    Bring = 1 << 4,

    /// <summary>An event that hurts people: <c>kecelakaan</c>.</summary>
    Harm = 1 << 5,
}

/// <summary>Looks up <c>kind-hints.tsv</c>.</summary>
internal static class KindHints
{
    private static readonly ClassTable Words = ClassTable.Load<HintClass>("kind-hints");

    /// <summary>Whether a token has one of the classes.</summary>
    public static bool Is(in Token token, HintClass classes) => (Words.Of(token) & (ulong)classes) != 0;

    /// <summary>Whether a form that begins at a token has one of the classes.</summary>
    public static bool At(ReadOnlySpan<Token> tokens, int index, HintClass classes) =>
        index < tokens.Length && (Words.Beginning(tokens[index]) & (ulong)classes) != 0 && (Words.Longest(tokens, index, tokens.Length, out _) & (ulong)classes) != 0;
}
