using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>How a word tells the kind of a figure.</summary>
internal enum KindRole : byte
{
    /// <summary>The counted noun is of that kind: <c>10 jenazah</c>, <c>korban tewas 10 orang</c>.</summary>
    Noun,

    /// <summary>True of what is counted: <c>10 orang tewas</c>.</summary>
    State,

    /// <summary>A verb or noun whose object is counted: <c>menewaskan 10 orang</c>.</summary>
    Object,
}

/// <summary>A row of <c>kind-words.tsv</c>.</summary>
/// <param name="Form">The form.</param>
/// <param name="Kind">The kind it tells.</param>
/// <param name="Role">How it tells it.</param>
internal sealed record KindWord(string Form, ClaimKind Kind, KindRole Role)
{
    /// <summary>The kind where the article is about a disease.</summary>
    public ClaimKind? Illness { get; init; }

    /// <summary>The word as it is said of people, where it then tells another kind: a house that burns is damage, a man who does a victim.</summary>
    public KindWord? OfPeople { get; private init; }

    /// <summary>Whether it is the form for people of a word that is said of things in the first place.</summary>
    public bool IsOfThings { get; private init; }

    /// <summary>The word as it is said of people who are no troops, where it then tells another kind: who loses a child mourns one.</summary>
    public KindWord? OfCivilians { get; private init; }

    /// <summary>Of a form for civilians: the word as it is said of troops; else null.</summary>
    public KindWord? OfTroops { get; private init; }

    /// <summary>The only class of nouns it can be said of, or none where there is no such bound: what brings down drones only lets bombs fall.</summary>
    public NounClass Only { get; private init; }

    /// <summary>Whether it tells damage of villages and sites too: those that are flooded or burnt down are hit, those that are cut off are only counted.</summary>
    public bool IsOfPlaces { get; private init; }

    private static readonly PhraseTable<KindWord> Table = PhraseTable<KindWord>.Load("kind-words", (file, row) =>
        new KindWord(row[0], Enum.Parse<ClaimKind>(file.Cell(row, "kind"), ignoreCase: true), Enum.Parse<KindRole>(file.Cell(row, "role"), ignoreCase: true))
        {
            Illness = Enum.TryParse(file.Cell(row, "illness"), ignoreCase: true, out ClaimKind kind) ? kind : null,
            OfPeople = Enum.TryParse(file.Cell(row, "people"), ignoreCase: true, out ClaimKind people) ? new KindWord(row[0], people, Enum.Parse<KindRole>(file.Cell(row, "role"), ignoreCase: true)) { IsOfThings = true } : null,
            IsOfPlaces = file.Cell(row, "place").Length > 0,
            Only = Enum.TryParse(file.Cell(row, "only"), ignoreCase: true, out NounClass only) ? only : NounClass.None,
            OfCivilians = Enum.TryParse(file.Cell(row, "civil"), ignoreCase: true, out ClaimKind civil) ? new KindWord(row[0], civil, Enum.Parse<KindRole>(file.Cell(row, "role"), ignoreCase: true)) { OfTroops = new KindWord(row[0], Enum.Parse<ClaimKind>(file.Cell(row, "kind"), ignoreCase: true), Enum.Parse<KindRole>(file.Cell(row, "role"), ignoreCase: true)) } : null,
        });

    private static readonly uint[] Kinds = FindKinds();

    /// <summary>Whether it is several words.</summary>
    public bool IsPhrase => Form.Contains(' ', StringComparison.Ordinal);

    /// <summary>Whether a form of a kind begins with the word of a token: of nearly all words this tells that none needs to be looked for.</summary>
    public static bool MayBegin(in Token token, ClaimKind kind) => (Kinds[token.Word] & (1U << (int)kind)) != 0;

    /// <summary>Finds the longest form that begins at a token, as it is said of what is counted.</summary>
    public static bool TryMatch(ReadOnlySpan<Token> tokens, int index, int end, NounClass noun, out int length, out KindWord word)
    {
        bool found = TryMatch(tokens, index, end, out length, out word);
        if (found && word.Only != NounClass.None && word.Only != noun)
            return false;
        if (found && word.OfPeople is { } people && NounTable.IsHuman(noun))
            word = people;
        else if (found && word.OfCivilians is { } civil && NounTable.IsHuman(noun) && noun != NounClass.Troop)
            word = civil;
        return found;
    }

    /// <summary>Finds the longest form that begins at a token.</summary>
    public static bool TryMatch(ReadOnlySpan<Token> tokens, int index, int end, out int length, out KindWord word)
    {
        length = 0;
        KindWord? row = null;
        bool found = index < end && Table.TryMatch(tokens, index, end, out length, out row);
        word = row!;
        return found;
    }

    /// <summary>The kinds, a bit each, of all forms that begin with a word.</summary>
    private static uint[] FindKinds()
    {
        var kinds = new uint[Vocabulary.Default.Count];
        foreach ((int first, _, KindWord word) in Table.Forms)
            kinds[first] |= 1U << (int)word.Kind;
        return kinds;
    }
}
