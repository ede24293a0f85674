namespace ClaimCompare.Language;

/// <summary>The gazetteer and the words around place names, from <c>places.tsv</c> and <c>place-context.tsv</c>.</summary>
internal sealed class PlaceWords
{
    private PlaceWords()
    {
        Gazetteer = PhraseTable<Entry>.Load("places", (file, row) => new Entry(
            new Place(file.Cell(row, "name"), file.Cell(row, "level"), file.Cell(row, "within"), file.Cell(row, "need") == "epithet"), file.Cell(row, "need") == "cue", file.Cell(row, "need") == "caps"));
        LexiconFile context = LexiconFile.Load("place-context");
        PhraseTable<bool> Class(params string[] names) => PhraseTable<bool>.Build(context.Rows
            .Where(row => names.Contains(context.Cell(row, "class")))
            .Select(row => (row[0], true)));
        Before = Class("before");
        At = Class("at");
        Origins = Class("origin");
        Seats = Class("based");
        Dwellings = Class("dwelling");
        Heads = Class("head", "facility");
        Facilities = Class("facility");
        Hospitals = Class("hospital");
        Bodies = Class("body");
        Persons = Class("person");
        Residents = Class("resident");
        NoPlaces = Class("no-place");
        Joiners = Class("joiner", "inside");
        Inside = Class("inside");
        Counted = Class("counted");
        Offices = Class("office");
        Units = Class("unit");
        Tails = Class("tail");
        Areas = Class("area");
        Central = Class("central");
        MayBegin = new bool[Vocabulary.Default.Count];
        foreach (string form in LexiconFile.Load("places").Rows.Select(row => row[0]))
            MayBegin[Vocabulary.Default.Find(form.Split(' ')[0].ToLowerInvariant())] = true;
        foreach (string[] row in context.Rows)
        {
            if (context.Cell(row, "class") is "head" or "facility" or "before")
                MayBegin[Vocabulary.Default.Find(row[0].Split(' ')[0].ToLowerInvariant())] = true;
        }

        MayBegin[0] = false;
        BehindHead = new bool[MayBegin.Length];
        foreach (string form in LexiconFile.Load("places").Rows.Select(row => row[0]))
        {
            string[] words = form.Split(' ');
            if (words.Length == 2)
                BehindHead[Vocabulary.Default.Find(words[1].ToLowerInvariant())] = true;
        }

        foreach (string[] row in context.Rows)
        {
            if (context.Cell(row, "class") == "no-place")
                BehindHead[Vocabulary.Default.Find(row[0].Split(' ')[0].ToLowerInvariant())] = false;
        }

        BehindHead[0] = false;
    }

    /// <summary>The tables of the embedded lexicons.</summary>
    public static PlaceWords Default { get; } = new();

    /// <summary>Finds the place of the gazetteer whose name begins at a capitalised token; what stands around it does not matter.</summary>
    public bool TryName(ReadOnlySpan<Token> tokens, int index, int end, out int length)
    {
        length = 0;
        return index < end && tokens[index].IsCapitalised && Gazetteer.TryMatch(tokens, index, end, out length, out _) && tokens[index + length - 1].IsCapitalised;
    }

    /// <summary>Whether a place, or a word that leads one in, can begin with the word.</summary>
    public bool[] MayBegin { get; }

    /// <summary>Whether the word is the second of a place's name, as in <c>Pulau Selayar</c>, and may stand for it alone: <c>di perairan Selayar</c>.</summary>
    public bool[] BehindHead { get; }

    public PhraseTable<Entry> Gazetteer { get; }

    public PhraseTable<bool> Before { get; }

    public PhraseTable<bool> At { get; }

    public PhraseTable<bool> Origins { get; }

    public PhraseTable<bool> Seats { get; }

    public PhraseTable<bool> Dwellings { get; }

    public PhraseTable<bool> Heads { get; }

    public PhraseTable<bool> Facilities { get; }

    public PhraseTable<bool> Hospitals { get; }

    public PhraseTable<bool> Bodies { get; }

    public PhraseTable<bool> Persons { get; }

    public PhraseTable<bool> Residents { get; }

    public PhraseTable<bool> NoPlaces { get; }

    public PhraseTable<bool> Joiners { get; }

    public PhraseTable<bool> Inside { get; }

    public PhraseTable<bool> Counted { get; }

    public PhraseTable<bool> Offices { get; }

    public PhraseTable<bool> Units { get; }

    /// <summary>Nouns that a name of a place stands behind: <c>kawasan</c>.</summary>
    public PhraseTable<bool> Areas { get; }

    /// <summary>What makes the name of a company, a paper or a club of the place before it.</summary>
    public PhraseTable<bool> Tails { get; }

    /// <summary>Bodies of a whole country, which count elsewhere than at their seat.</summary>
    public PhraseTable<bool> Central { get; }

    /// <summary>A form of the gazetteer.</summary>
    /// <param name="Place">The place.</param>
    /// <param name="NeedsCue">Whether it counts only behind a word that leads a place in.</param>
    /// <param name="NeedsCaps">Whether only upper case is the place.</param>
    internal sealed record Entry(Place Place, bool NeedsCue, bool NeedsCaps);
}
