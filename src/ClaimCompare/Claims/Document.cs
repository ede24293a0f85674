using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>One text of an article (its text or its title) with what the ground stages found in it.</summary>
internal sealed class Document
{
    /// <summary>The article.</summary>
    public required Article Article { get; init; }

    /// <summary>Which of its texts this is.</summary>
    public ClaimLocation Location { get; init; }

    /// <summary>Tokens and sentences.</summary>
    public required TokenizedText Text { get; init; }

    /// <summary>The paragraphs that the sentences' indexes refer to.</summary>
    public required IReadOnlyList<Paragraph> Paragraphs { get; init; }

    /// <summary>The number expressions, in order.</summary>
    public required MentionList<Quantity> Quantities { get; init; }

    /// <summary>The time expressions, in order.</summary>
    public required MentionList<DateMention> Dates { get; init; }

    /// <summary>The places, in order.</summary>
    public required MentionList<PlaceMention> Places { get; init; }

    private const int LeastDiseaseWords = 2;
    private const int LeastDisplacedWords = 3;
    private const int LeastTelling = 60;
    private const byte InDate = 1;
    private const byte InQuantity = 2;
    private byte[]? _mentioned;
    private HashSet<string>? _namedPlaces;
    private bool? _isAboutDisease;
    private bool? _isAboutContraband;
    private bool? _isAboutDisplaced;
    private bool? _isWithoutHarm;
    private bool? _isAboutGas;
    private bool? _isAboutFraud;
    private bool? _isAboutEvacuation;
    private PrisonerClass? _prisoners;
    private int? _wounded;
    private NameWords? _names;
    private List<(int First, int End)>? _quotes;

    /// <summary>The quotations, as ranges of tokens between the marks, in order.</summary>
    public List<(int First, int End)> Quotes => _quotes ??= QuoteFinder.Find(this);

    /// <summary>Whether words of health stand in the text more than once.</summary>
    public bool IsAboutDisease => _isAboutDisease ??= FindDisease();

    /// <summary>Whether words for the wounded that are none for the sick stand in the text more than once.</summary>
    public bool IsAboutWounded => (_wounded ??= CountWounded()) >= LeastDiseaseWords;

    /// <summary>Whether in a text of some length nobody is told to be wounded and nothing to be hit: who is brought to hospital then is sick.</summary>
    public bool IsWithoutHarm => _isWithoutHarm ??= Tokens.Length >= LeastTelling && (_wounded ??= CountWounded()) == 0 && !FindHarm();

    /// <summary>Whether the text tells of gas that people choke on.</summary>
    public bool IsAboutGas => _isAboutGas ??= FindGas();

    /// <summary>Whether words of forbidden goods stand in the text more than once.</summary>
    public bool IsAboutContraband => _isAboutContraband ??= FindContraband();

    /// <summary>Whether words of fraud stand in the text more than once, and none for the dead or wounded does.</summary>
    public bool IsAboutFraud => _isAboutFraud ??= FindFraud();

    /// <summary>The words of prisoners and prisons that stand in the text again and again.</summary>
    public PrisonerClass Prisoners => _prisoners ??= Claims.Prisoners.Find(Tokens);

    /// <summary>Whether words for people who left their homes stand in the text several times.</summary>
    public bool IsAboutDisplaced => _isAboutDisplaced ??= FindDisplaced();

    /// <summary>Whether the text tells of people who are brought home out of a country.</summary>
    public bool IsAboutEvacuation => _isAboutEvacuation ??= Evacuations.IsAbout(Tokens);

    /// <summary>Whether a capitalised token is the first word of something that the text names as a place elsewhere.</summary>
    public bool IsNamedPlace(int index) => Tokens[index].IsCapitalised && (_namedPlaces ??= FindNamedPlaces()).GetAlternateLookup<ReadOnlySpan<char>>().Contains(Text.TextOf(Tokens[index]));

    /// <summary>Whether the word of a token begins a row of capitalised words somewhere.</summary>
    public bool BeginsName(int index) => (_names ??= new NameWords(Text)).Begins(Tokens[index]);

    /// <summary>Whether the word of a token ends a row of capitalised words somewhere, of more than one where that is asked for.</summary>
    public bool EndsName(int index, bool behindAnother) => (_names ??= new NameWords(Text)).Ends(Tokens[index], behindAnother);

    /// <summary>Whether a token lies in a time expression.</summary>
    public bool IsInDate(int token) => IsIn(token, InDate);

    /// <summary>Whether a token lies in a number expression that counts something, with its currency or unit.</summary>
    public bool IsInQuantity(int token) => IsIn(token, InQuantity);

    /// <summary>The index of the first time expression that begins at a token or behind it.</summary>
    public int FirstDate(int token)
    {
        int low = 0, high = Dates.Count;
        while (low < high)
        {
            int middle = (low + high) >> 1;
            if (Dates[middle].FirstToken < token)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>The index of the first quantity that begins at a token or behind it.</summary>
    public int FirstQuantity(int token)
    {
        int low = 0, high = Quantities.Count;
        while (low < high)
        {
            int middle = (low + high) >> 1;
            if (Quantities[middle].FirstToken < token)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private bool IsIn(int token, byte mention)
    {
        byte[] mentioned = _mentioned ??= FindMentioned();
        return (uint)token < (uint)mentioned.Length && (mentioned[token] & mention) != 0;
    }

    /// <summary>Notes of every token whether it lies in a mention: asked for nearly all that stand near a cue.</summary>
    private byte[] FindMentioned()
    {
        var mentioned = new byte[Tokens.Length];
        foreach (ref readonly DateMention date in Dates)
        {
            // "Saat itu" only points at a time: for whoever speaks it is a word like others
            for (int i = date.FirstToken; i < date.EndToken && date.Rule != DateMention.Then; i++)
                mentioned[i] |= InDate;
        }

        foreach (ref readonly Quantity quantity in Quantities)
        {
            for (int i = quantity.FirstToken; i < quantity.EndToken && quantity.Kind is not (QuantityKind.Identifier or QuantityKind.Ordinal or QuantityKind.Article); i++)
                mentioned[i] |= InQuantity;
        }

        return mentioned;
    }

    private bool FindDisease()
    {
        int found = 0;
        bool isRun = false, isNamed = false;
        for (int i = 0; i < Tokens.Length && !(isNamed && found >= LeastDiseaseWords); i++)
        {
            // "pandemi Covid-19": one mention, however many words it has
            bool isOne = Diseases.IsOne(Tokens, i, out bool isBody);
            isNamed |= isOne && !isBody;
            if (isOne && !isRun)
                found++;
            isRun = isOne;
        }

        return found >= LeastDiseaseWords && (isNamed || (_wounded ??= CountWounded()) == 0);
    }

    /// <summary>Counts the words for the wounded, no more than two.</summary>
    private int CountWounded()
    {
        int found = 0;
        for (int i = 0; i < Tokens.Length && found < LeastDiseaseWords; i++)
        {
            if (!KindWord.TryMatch(Tokens, i, Tokens.Length, out int length, out KindWord word))
                continue;
            found += word is { Kind: ClaimKind.Injuries, Illness: null } ? 1 : 0;
            i += length - 1;
        }

        return found;
    }

    private bool FindHarm()
    {
        for (int i = 0; i < Tokens.Length; i++)
        {
            if (KindHints.Is(Tokens[i], HintClass.Harm))
                return true;
            if ((KindWord.MayBegin(Tokens[i], ClaimKind.Damage) || KindWord.MayBegin(Tokens[i], ClaimKind.Casualties)) && KindWord.TryMatch(Tokens, i, Tokens.Length, out _, out KindWord word) && word.Kind is ClaimKind.Damage or ClaimKind.Casualties)
                return true;
        }

        return false;
    }

    private bool FindGas()
    {
        for (int i = 0; i < Tokens.Length; i++)
        {
            if (KindHints.At(Tokens, i, HintClass.Gas))
                return true;
        }

        return false;
    }

    private bool FindContraband()
    {
        int found = 0;
        for (int i = 0; i < Tokens.Length && found < LeastDiseaseWords; i++)
        {
            if (Contraband.IsOne(Tokens, i))
                found++;
        }

        return found >= LeastDiseaseWords;
    }

    private bool FindFraud()
    {
        int found = 0;
        for (int i = 0; i < Tokens.Length; i++)
        {
            if (Fraud.IsOne(Tokens, i))
                found++;
            else if ((KindWord.MayBegin(Tokens[i], ClaimKind.Deaths) || KindWord.MayBegin(Tokens[i], ClaimKind.Injuries)) && KindWord.TryMatch(Tokens, i, Tokens.Length, out _, out KindWord word) && word is { Kind: ClaimKind.Deaths or ClaimKind.Injuries })
                return false;
        }

        return found >= LeastDiseaseWords;
    }

    private bool FindDisplaced()
    {
        int found = 0;
        bool isTold = false;
        for (int i = 0; i < Tokens.Length && !(isTold && found >= LeastDisplacedWords); i++)
        {
            int length = 0;
            bool isWord = KindWord.MayBegin(Tokens[i], ClaimKind.Displaced) && KindWord.TryMatch(Tokens, i, Tokens.Length, out length, out KindWord word) && word.Kind == ClaimKind.Displaced;
            isTold |= isWord;
            if (!isWord && !ObjectWords.Is(Tokens[i], ObjectClass.Quarters))
                continue;
            found++;
            i += isWord ? length - 1 : 0;
        }

        return isTold && found >= LeastDisplacedWords;
    }

    private HashSet<string> FindNamedPlaces()
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (PlaceMention place in Places)
        {
            if (place.Place is null && place.EndToken - place.FirstToken == 1)
                names.Add(Text.TextOf(Tokens[place.FirstToken]).ToString());
        }

        return names;
    }

    /// <summary>The tokens.</summary>
    public ReadOnlySpan<Token> Tokens => Text.Tokens;

    /// <summary>The sentences.</summary>
    public ReadOnlySpan<Sentence> Sentences => Text.Sentences;

    /// <summary>When a sentence was published: with its entry of a live report, else with its article; null where nothing tells it.</summary>
    public PartialDate? Published(in Sentence sentence) => Paragraphs[sentence.Paragraph].Time ?? Article.Date;

    /// <summary>The time of the entry of a live report that a sentence stands in, or null.</summary>
    public PartialDate? EntryTime(in Sentence sentence) => Paragraphs[sentence.Paragraph].Time;

    /// <summary>The day of the entry that a sentence stands in, where its stamp names the day: <c>Kamis, 19.40 WIB</c>; else null.</summary>
    public PartialDate? EntryDay(in Sentence sentence)
    {
        if (EntryTime(sentence) is not { } time)
            return null;
        for (int p = sentence.Paragraph; p >= 0 && Paragraphs[p].Time == time; p--)
        {
            if (Paragraphs[p].Role != ParagraphRole.Byline)
                continue;
            foreach (ref readonly DateMention date in Dates)
            {
                if (Tokens[date.FirstToken].Start >= Paragraphs[p].Start && Tokens[date.FirstToken].Start < Paragraphs[p].End && date.Value.HasDay && date.Kind != DateKind.Clock)
                    return PartialDate.OfDay(time.First);
            }
        }

        return null;
    }

    /// <summary>Whether the paragraph of a sentence is one that claims are looked for in.</summary>
    public bool IsRead(in Sentence sentence) => Paragraphs[sentence.Paragraph].IsRead;
}
