using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>How a counted thing behaves.</summary>
internal enum NounClass : byte
{
    None,
    Generic,
    Person,
    Troop,
    Household,
    Structure,
    Vehicle,
    Weapon,
    Goods,
    Animal,
    Place,
    Group,
    Event,
    Abstract,
    Classifier,
    Container,
    Item,

    /// <summary>People who travel or are brought: sent on their way they are no personnel.</summary>
    Traveller,
}

/// <summary>The counted nouns of <c>nouns.tsv</c>.</summary>
internal static class NounTable
{
    private static readonly PhraseTable<NounClass> Nouns = PhraseTable<NounClass>.Load("nouns", (file, row) => Enum.Parse<NounClass>(file.Cell(row, "class"), ignoreCase: true));

    /// <summary>Finds the longest noun that begins at a token.</summary>
    public static bool TryMatch(ReadOnlySpan<Token> tokens, int index, int end, out int length, out NounClass noun)
    {
        length = 0;
        noun = NounClass.None;
        return index < end && Nouns.TryMatch(tokens, index, end, out length, out noun);
    }

    /// <summary>Whether people are counted.</summary>
    public static bool IsHuman(NounClass noun) => noun is NounClass.Generic or NounClass.Person or NounClass.Troop or NounClass.Household or NounClass.Traveller;
}
