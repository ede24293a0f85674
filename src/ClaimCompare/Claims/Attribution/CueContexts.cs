using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>The classes of words around cues and documents.</summary>
[Flags]
internal enum CueContext : ulong
{
    None = 0,

    /// <summary>A verb of looking at a document, at the head of a sentence.</summary>
    Consult = 1,

    /// <summary>Behind a noun of a document, before its title.</summary>
    Title = 1 << 1,

    /// <summary>Before a verb: who is asked, told or allowed to say something.</summary>
    Control = 1 << 2,

    /// <summary>A bare stem that lead sentences use as a verb.</summary>
    Bare = 1 << 3,

    /// <summary>A passive by which a document was made or given out.</summary>
    Made = 1 << 4,

    /// <summary>What somebody gives an outlet.</summary>
    Interview = 1 << 5,

    /// <summary>A verb of telling somebody to do something.</summary>
    Order = 1 << 6,

    /// <summary>What measures or films, and answers for nothing.</summary>
    Instrument = 1 << 7,

    /// <summary>Before the office of who speaks for a body named first.</summary>
    Through = 1 << 8,

    /// <summary>Between who somebody is and the name.</summary>
    Named = 1 << 9,

    /// <summary>Before the members of a body.</summary>
    Members = 1 << 10,

    /// <summary>Who gathers news.</summary>
    Press = 1 << 11,

    /// <summary>Joins what somebody says to what else they do.</summary>
    While = 1 << 12,

    /// <summary>At the head of a sentence, before who speaks next.</summary>
    Introduces = 1 << 13,

    /// <summary>Behind a noun of what is said, before whose it is.</summary>
    Comes = 1 << 14,

    /// <summary>By what figures are told apart.</summary>
    Dimension = 1 << 15,

    /// <summary>By which somebody takes a stand on what happened, and tells nothing yet.</summary>
    Reaction = 1 << 16,

    /// <summary>Before who stands beside the one who speaks.</summary>
    Beside = 1 << 17,

    /// <summary>A document that answers for what it says where nobody stands behind it.</summary>
    Paper = 1 << 18,

    /// <summary>Announces an interview that is printed as questions and answers.</summary>
    Excerpt = 1 << 19,

    /// <summary>A determiner that only people have.</summary>
    OnePerson = 1 << 20,

    /// <summary>People who answer as a body, also without a name.</summary>
    OwnBody = 1 << 21,

    /// <summary>Before a passive cue: a name or an office.</summary>
    Identity = 1 << 22,

    /// <summary>Between a noun of identity and a passive cue.</summary>
    Withheld = 1 << 23,
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
