using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>The steps that tell people apart by what the text is about.</summary>
internal static partial class KindSteps
{
    private const int MannedReach = 6;
    private const int LongestHome = 5;
    private const int MostConvictsBack = 16;
    private const int MostVictimsBack = 20;

    // "kapal bermuatan 417 orang ditarik ke pantai. Mereka diduga pengungsi": what they are said to be afterwards
    private static KindDecision? Named(ref KindState s)
    {
        if (s.Kind == ClaimKind.People && s.Candidate is { Word: null or { Kind: ClaimKind.People, Role: KindRole.Object }, Noun.Class: NounClass.Generic, IsTelling: false } && s.Index + 1 == s.End && LaterName.Find(s.Document, s.Candidate, s.Quantity) is { } name)
            s.Kind = name.Kind;
        return null;
    }

    /// <summary>169 penumpang berasal dari X, 53 Inggris, dan tujuh Portugal: whether a country stands behind a number of a list of people, who are from there.</summary>
    private static bool IsOfCountry(in KindState s)
    {
        int mark = s.Quantity.QualifierToken - 1;
        if (!s.Candidate.HasNoun || s.Index == s.First || !s.Tokens[s.Candidate.Noun.First].IsCapitalised || s.Work[s.Index - 1] is not { IsClaim: true, HasNoun: true } before || !NounTable.IsHuman(before.Noun.Class))
            return false;
        return (s.Document.Text.Text[s.Tokens[mark].Start] == ',' || Speech.Is(s.Tokens[mark], SpeechClass.Joiner)) && mark - before.Noun.End <= LongestHome && PlaceWords.Default.TryName(s.Tokens, s.Candidate.Noun.First, s.Candidate.Noun.End, out _);
    }

    // "Tenda-tenda penuh. Kami melayani 900 orang": whom a text about displaced people counts without another word
    private static KindDecision? Topical(ref KindState s)
    {
        if (s.Kind == ClaimKind.People && s.Candidate.Word is null or { Kind: ClaimKind.People, Role: KindRole.Object } && TopicalPeople.Find(s.Document, s.Candidate, s.Quantity) is { } topical)
            s.Kind = topical;
        else if (s.Kind == ClaimKind.People && s.Candidate.Rule == "kind.object" && Evacuations.IsOfVictims(s.Document, s.Candidate, s.Quantity))
            s.Kind = ClaimKind.Rescued;

        // "terdiri atas 61 laki-laki, 69 perempuan": the next of those told apart
        else if (s.Kind == ClaimKind.People && s.Candidate.Word is null && s.Index > s.First && s.Last == s.Index - 1 && s.Decisions[s.Last].Kind == ClaimKind.Displaced && s.Work[s.Last].Word is null && s.Document.IsAboutDisplaced && TopicalPeople.IsFolk(s.Document, s.Candidate) && ListSharing.IsJoined(s.Document, s.Work, s.Last, s.Index))
            s.Kind = ClaimKind.Displaced;

        // "penyintas 5.800 jiwa tersebar di empat pos": survivors, in a text about people who left their homes
        else if (s.Kind == ClaimKind.Rescued && s.Candidate.Word is { Kind: ClaimKind.Rescued, Role: KindRole.Noun, IsPhrase: false } && s.Document.IsAboutDisplaced)
            s.Kind = ClaimKind.Displaced;

        // "menampung 1.150 jiwa, sedangkan 780 lainnya di masjid": the rest of a list
        else if (s.Kind == ClaimKind.People && !s.Candidate.HasNoun && s.Index > s.First && s.Last == s.Index - 1 && s.Candidate.Rule == "kind.list" && s.Decisions[s.Last].Kind == ClaimKind.Displaced)
            s.Kind = ClaimKind.Displaced;

        // "mengangkat sembilan orang dari laut": they are saved
        else if (s.Kind == ClaimKind.People && s.Candidate.Word is null && Rescues.IsPulledOut(s.Document, s.Candidate, s.Quantity))
            s.Kind = ClaimKind.Rescued;

        // "mengevakuasi 14 orang dari laut": nobody left home
        else if (s.Kind is ClaimKind.Displaced or ClaimKind.Deployed && s.Candidate is { Rule: "kind.object" or "kind.state", HasNoun: true } && (s.Kind == ClaimKind.Displaced || (s.Candidate.Word!.Role == KindRole.Object && s.Candidate.Noun.Class != NounClass.Troop)) && Rescues.IsFromPeril(s.Document, s.Candidate))
            s.Kind = ClaimKind.Rescued;
        return null;
    }

    /// <summary>What is said of vehicles alone behind a bare number of them: <c>88 drone jatuh dan 41 tidak mencapai sasaran</c>; null where nothing is.</summary>
    private static KindWord? OwnState(in KindState s)
    {
        int at = s.Quantity.EndToken;
        while (at < s.Candidate.Right && ObjectWords.Is(s.Tokens[at], ObjectClass.Other))
            at++;
        return at < s.Candidate.Right && Predicates.RightState(s.Document, at, s.Candidate.Right, NounClass.Vehicle) is { Only: NounClass.Vehicle } state ? state : null;
    }

    // "korban arisan bodong itu 120 orang": they lost money
    private static KindDecision? Cheated(ref KindState s)
    {
        if (s.Kind == ClaimKind.Casualties && s.Document.IsAboutFraud)
            s.Kind = ClaimKind.Affected;

        // "Korban mereka tersebar di enam provinsi, jumlahnya 14.000 orang", "data 15 juta nasabah": and so are those whose number or data alone is told
        else if (s.Kind == ClaimKind.People && s.Candidate is { Word: null, HasNoun: true } && s.Document.IsAboutFraud && (s.Candidate.Noun.Class == NounClass.Generic ? IsOfVictims(s) : s.Quantity.QualifierToken > s.Candidate.Left && Speech.Is(s.Tokens[s.Quantity.QualifierToken - 1], SpeechClass.Evidence)))
            s.Kind = ClaimKind.Affected;
        return null;
    }

    /// <summary>Whether the sentence names victims before a number that it sums them up by.</summary>
    private static bool IsOfVictims(in KindState s)
    {
        int first = s.Document.Sentences[s.Document.Text.SentenceOf(s.Quantity.FirstToken)].FirstToken;
        bool isSum = false;
        for (int i = s.Quantity.QualifierToken - 1; i >= Math.Max(first, s.Quantity.QualifierToken - MostVictimsBack); i--)
        {
            if (ObjectWords.Is(s.Tokens[i], ObjectClass.Victim))
                return isSum;
            isSum |= ObjectWords.Is(s.Tokens[i], ObjectClass.Sum | ObjectClass.Empty);
        }

        return false;
    }

    // "menambah 22 perawat di puskesmas": staff taken on
    private static KindDecision? Enlisted(ref KindState s)
    {
        if (s.Kind == ClaimKind.People && s.Candidate is { Word: null, Noun.Class: NounClass.Generic, IsTelling: false } && IsOfSearch(s))
        {
            s.Kind = ClaimKind.Deployed;
            return null;
        }

        if (s.Kind != ClaimKind.People || s.Candidate is not { Word: null, HasNoun: true } || !ObjectWords.TryMatch(s.Tokens, s.Candidate.Noun.First, s.Candidate.Noun.End, ObjectClass.Staff, out _))
            return null;
        int verb = s.Quantity.QualifierToken - 1;

        // "didampingi satu dokter dan dua perawat": the next of those taken on
        if ((verb >= s.Candidate.Left && ObjectWords.Is(s.Tokens[verb], ObjectClass.Enlist)) || IsManned(s, verb) || (s.Index > s.First && s.Decisions[s.Index - 1] is { IsClaim: true, Kind: ClaimKind.Deployed } && ListSharing.IsJoined(s.Document, s.Work, s.Index - 1, s.Index)))
            s.Kind = ClaimKind.Deployed;
        return null;
    }

    /// <summary>Pencarian hari pertama melibatkan 32 orang: whether a search or an operation takes those counted on.</summary>
    private static bool IsOfSearch(in KindState s)
    {
        int verb = s.Quantity.QualifierToken - 1;
        if (verb <= s.Candidate.Left || !ObjectWords.Is(s.Tokens[verb], ObjectClass.Enlist) || !Predicates.IsActive(s.Document, verb))
            return false;
        for (int i = verb - 1; i >= Math.Max(s.Candidate.Left, verb - MannedReach); i--)
        {
            if (KindWord.TryMatch(s.Tokens, i, verb, out _, out KindWord word) && word is { Role: KindRole.Object, Kind: ClaimKind.Missing or ClaimKind.Rescued or ClaimKind.Displaced or ClaimKind.Deployed } && !Predicates.IsVerbLike(s.Document, i))
                return true;
        }

        return false;
    }

    /// <summary>Posko disiapkan dengan tiga dokter: what a place is made ready with.</summary>
    private static bool IsManned(in KindState s, int with)
    {
        if (with < s.Candidate.Left || !(ObjectWords.Is(s.Tokens[with], ObjectClass.Preposition) && Context.Is(s.Tokens[with], ContextClass.AfterAmount)))
            return false;
        for (int i = with - 1; i >= Math.Max(s.Candidate.Left, with - MannedReach); i--)
        {
            if (ObjectWords.Is(s.Tokens[i], ObjectClass.Enlist))
                return true;
        }

        return false;
    }

    /// <summary>Whether a bare number, said to be of others or in a clause without a head, goes on with the things or animals that the sentence before counted.</summary>
    private static bool IsOfThings(in KindState s, ClaimKind said)
    {
        NounClass last = s.Work[s.Last].Noun.Class;
        bool isOther = s.Quantity.EndToken < s.Tokens.Length && ObjectWords.Is(s.Tokens[s.Quantity.EndToken], ObjectClass.Other);
        if (last == NounClass.Animal)
            return isOther || IsFirst(s) || Tellers.IsHeadless(s.Document, s.Candidate.Left, s.Quantity.QualifierToken);
        if (last is not (NounClass.Goods or NounClass.Vehicle or NounClass.Weapon or NounClass.Structure or NounClass.Item))
            return false;
        return isOther || (last != NounClass.Structure && said is ClaimKind.Detained or ClaimKind.Missing or ClaimKind.Deployed or ClaimKind.Displaced && Tellers.IsHeadless(s.Document, s.Candidate.Left, s.Quantity.QualifierToken));
    }

    /// <summary>Whether a number opens its sentence.</summary>
    private static bool IsFirst(in KindState s) => s.Tokens[s.Quantity.QualifierToken].Has(TokenFlags.SentenceStart);

    /// <summary>Whether a classifier of things stands behind a number: <c>15 ribu lembar</c>, <c>40 buah</c>.</summary>
    private static bool IsOfNoStuff(in KindState s, int before) =>
        s.Candidate is { HasNoun: false, Noun.Class: NounClass.Goods } && NounTable.TryMatch(s.Tokens, s.Quantity.EndToken, s.Tokens.Length, out _, out NounClass found) && found == NounClass.Container && (s.Work[before].Noun.Class is NounClass.Structure or NounClass.Place or NounClass.Group || NounTable.IsHuman(s.Work[before].Noun.Class));

    // "masker, 15 ribu lembar"
    private static bool IsByPiece(in KindState s) =>
        NounTable.TryMatch(s.Tokens, s.Quantity.EndToken, s.Tokens.Length, out _, out NounClass found) && found is NounClass.Classifier or NounClass.Container && !Speech.Is(s.Tokens[s.Quantity.EndToken], SpeechClass.Tail);

    // "membebaskan 826 narapidana", "4.236 narapidana diberi remisi dan 118 di antaranya bebas": convicts who are let out are nobody's captives
    private static KindDecision? Freed(ref KindState s)
    {
        if (s.Kind == ClaimKind.Rescued && (s.Candidate.IsTelling ? IsConvict(s, s.Index) : (s.Of >= 0 && IsConvict(s, s.Of)) || (s.Last >= 0 && Antecedents.IsNear(s.Document, s.Last, s.Index, 2) && IsConvict(s, s.Last))) && Releases.IsTold(s.Document, s.Quantity, s.Candidate.Noun.End, s.Candidate.Left, s.Candidate.Right))
            s.Kind = ClaimKind.People;

        // "8.119 narapidana mendapat remisi. Terbanyak di Lapas X, yakni 1.874 orang": nor are those of them who are in one prison
        else if (!s.Candidate.IsTelling && (s.Kind == ClaimKind.Rescued ? Releases.IsTold(s.Document, s.Quantity, s.Candidate.Noun.End, s.Candidate.Left, s.Candidate.Right) : s.Kind == ClaimKind.Detained && s.Candidate is { Word: { Role: KindRole.State, IsPhrase: true }, Rule: "kind.before" or "kind.same" }) && IsOfConvicts(s))
            s.Kind = ClaimKind.People;
        return null;
    }

    // "Dua negara bertukar tawanan. Yang dilepas 311 orang", "dari 564 penghuni lapas itu": prisoners stay what they are when they go home, and who lives in a prison is held
    private static KindDecision? Exchanged(ref KindState s)
    {
        if (s.Kind is ClaimKind.Rescued or ClaimKind.People && s.Document.Prisoners.HasFlag(PrisonerClass.Exchange) && s.Candidate.Noun.Class is NounClass.None or NounClass.Generic or NounClass.Troop && (s.Kind == ClaimKind.Rescued || s.Candidate is { Word: null, HasNoun: true, Noun.Class: NounClass.Generic } || Releases.IsTold(s.Document, s.Quantity, s.Candidate.Noun.End, s.Candidate.Left, s.Candidate.Right)))
            s.Kind = ClaimKind.Detained;
        else if (s.Kind == ClaimKind.People && s.Candidate is { Word: null, HasNoun: true } && s.Document.Prisoners.HasFlag(PrisonerClass.Prison) && Prisoners.IsInmate(s.Tokens, s.Candidate.Noun.First))
            s.Kind = ClaimKind.Detained;
        return null;
    }

    /// <summary>Whether the people counted last were convicts of whom no more was said, or parts of them.</summary>
    private static bool IsOfConvicts(in KindState s)
    {
        for (int i = s.Index - 1; i >= Math.Max(0, s.Index - MostConvictsBack); i--)
        {
            if (s.Decisions[i] is { IsClaim: true, Kind: ClaimKind.People } && s.Work[i].IsTelling)
                return IsConvict(s, i);
        }

        return false;
    }

    private static bool IsConvict(in KindState s, int index) => s.Work[index].HasNoun && ObjectWords.TryMatch(s.Tokens, s.Work[index].Noun.First, s.Work[index].Noun.End, ObjectClass.Convict, out _);

    private static bool IsOfSpeakers(in KindState s)
    {
        int before = s.Quantity.QualifierToken - 1;
        while (before >= s.Candidate.Left && ObjectWords.Is(s.Tokens[before], ObjectClass.Skip | ObjectClass.Few))
            before--;
        return before >= s.Candidate.Left && (before == s.Candidate.Left || s.Tokens[before - 1].Kind == TokenKind.Punctuation) && Speech.Is(s.Tokens[before], SpeechClass.Pronoun) && ObjectWords.Is(s.Tokens[before], ObjectClass.Pronoun) && Predicates.IsLastOfClause(s.Document, s.Quantity, s.Candidate.Right);
    }
}
