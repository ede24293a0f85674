using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>Decides for every quantity whether it is a claim, what it measures and what it counts.</summary>
/// <remarks>
/// In this order: a counted noun that carries its kind; a verb whose object the number is; a state behind the counted noun; a noun or state
/// before the number; what a neighbour in a list has; what the counted noun is.
/// </remarks>
internal static class KindClassifier
{
    // A sentence with more numbers than this is a table: looking further back would cost its square
    private const int MostBack = 64;
    private const int MostAhead = 4;
    private const int DiseaseReach = 14;
    private static readonly string[] DefaultRules = [.. Enum.GetValues<NounClass>().Select(c => "kind.default(" + c.ToString().ToLowerInvariant() + ")")];

    /// <summary>One decision a quantity, in order.</summary>
    public static KindDecision[] Classify(Document document)
    {
        var decisions = new KindDecision[document.Quantities.Count];
        var work = new Candidate[document.Quantities.Count];
        TableHeading[] headings = TableReader.Read(document);
        int first = 0, last = -1;
        foreach (Sentence sentence in document.Sentences)
        {
            int end = first;
            while (end < work.Length && document.Quantities[end].FirstToken < sentence.EndToken)
                end++;
            for (int i = first; i < end; i++)
                work[i] = Govern(document, work, sentence, i, first, end) with { Heading = headings[i] };
            Apposition.Resume(document, work, sentence, first, end);
            ListSharing.Share(document, work, first, end);
            for (int i = first; i < end; i++)
            {
                decisions[i] = Decide(document, work, decisions, i, first, end, last);
                if (decisions[i].IsClaim && ListSharing.IsCounted(document.Quantities[i]))
                    last = i;
            }

            first = end;
        }

        return decisions;
    }

    private static Candidate Govern(Document document, Candidate[] work, in Sentence sentence, int index, int first, int end)
    {
        ref readonly Quantity quantity = ref document.Quantities[index];
        int before = index - 1;
        while (before >= Math.Max(first, index - MostBack) && (!IsAmount(document.Quantities[before]) || IsPlaces(document, work[before], before, sentence.FirstToken) || IsMeasureOfCause(document, before, index) || IsOblique(document, before, index)))
            before--;

        // "korban tewas akibat dua badai, A dan B, meningkat menjadi 259 orang": the number of a cause
        if (before >= Math.Max(first, index - MostBack) && document.Quantities[before].QualifierToken > sentence.FirstToken && ObjectWords.Is(document.Tokens[document.Quantities[before].QualifierToken - 1], ObjectClass.Boundary)
            && !document.Tokens[document.Quantities[before].QualifierToken - 1].IsCapitalised && quantity.QualifierToken > 0 && Context.Is(document.Tokens[quantity.QualifierToken - 1], ContextClass.Reach | ContextClass.Become) && work[before].Noun.Class is NounClass.Event or NounClass.None or NounClass.Vehicle or NounClass.Structure)
            before--;
        int left = before < Math.Max(first, index - MostBack) ? sentence.FirstToken : work[before].Noun.End <= quantity.QualifierToken ? Math.Max(document.Quantities[before].EndToken, work[before].Noun.End) : document.Quantities[before].EndToken;
        int right = RightEnd(document, sentence, index, end);
        var candidate = new Candidate { Left = left, Right = right };
        CountedNoun noun = candidate.Noun = CountedNoun.Read(document, Math.Max(quantity.EndToken, quantity.NounToken), right);
        if (!ListSharing.IsCounted(quantity))
            return candidate;
        if (noun.Kind is { } own && (own.Kind != ClaimKind.Casualties || own.IsPhrase))
        {
            // "seorang pasien tewas": an outcome outweighs the state that the noun names
            if (IsPassing(own.Kind) && Predicates.RightState(document, noun.End, right, NounClass.Person) is { } outcome && IsOutcome(outcome.Kind) && outcome.Illness is null)
                return candidate with { Word = outcome, Rule = "kind.state" };

            // "menewaskan 15 pengungsi": so does what was done to them
            if (IsPassing(own.Kind) && Predicates.LeftObject(document, quantity, left, NounClass.Person) is { Kind: ClaimKind.Deaths or ClaimKind.Injuries, Illness: null } harm)
                return candidate with { Word = harm, Rule = "kind.object" };
            return candidate with { Word = own, Rule = "kind.noun" };
        }

        KindWord? governing = Predicates.LeftObject(document, quantity, left, noun.Class, out KindWord? other);
        candidate = candidate with { Verb = governing ?? other };
        if (governing is { } verb)
        {
            // "menikam dua tetangga hingga meninggal": the outcome outweighs the attack
            if (verb is { Kind: ClaimKind.People, Role: KindRole.Object } && NounTable.IsHuman(noun.Class) && Predicates.DisplacedBefore(document, sentence.FirstToken, quantity.QualifierToken) is { } shelter)
                verb = shelter;

            // "berdampak pada 200 warga yang terpaksa mengungsi": what touched them did more
            if (verb.Kind == ClaimKind.Affected && Predicates.RightState(document, noun.End, right, noun.Class) is { Kind: ClaimKind.Deaths or ClaimKind.Injuries or ClaimKind.Missing or ClaimKind.Displaced, Illness: null } worse)
                verb = worse;
            bool isFatal = verb.Kind is ClaimKind.Injuries or ClaimKind.Casualties && Predicates.RightState(document, noun.End, right, noun.Class) is { Kind: ClaimKind.Deaths };
            candidate = isFatal ? candidate with { Word = Predicates.RightState(document, noun.End, right, noun.Class), Rule = "kind.state" } : candidate with { Word = verb, Rule = "kind.object" };
        }
        else if (Predicates.RightState(document, noun.End, right, noun.Class) is { } state)
            candidate = candidate with { Word = state, Rule = "kind.state" };
        else if ((quantity.Kind != QuantityKind.Article || IsBehindCopula(document, quantity)) && Predicates.LeftNoun(document, quantity, left, noun.Class, out int nounFirst, out int nounEnd) is { } word)
            candidate = candidate with { Word = word, Rule = "kind.before", LeftFirst = nounFirst, LeftEnd = nounEnd };
        else if (Predicates.Companion(document, quantity, left, noun.Class) is { } shared)
            candidate = candidate with { Word = shared, Rule = "kind.companion" };
        // "pengungsian tersebar di sejumlah titik, antara lain 2.600 jiwa di X": parts of the displaced
        else if (NounTable.IsHuman(noun.Class) && Predicates.IsBehindParts(document, quantity) && Predicates.DisplacedBefore(document, sentence.FirstToken, quantity.QualifierToken) is { } shelter)
            candidate = candidate with { Word = shelter, Rule = "kind.parts" };
        else if (Superlatives.Find(document, quantity, left, noun.Class) is { } most)
            candidate = candidate with { Word = most, Rule = "kind.superlative" };

        // "kasus meninggal dunia bertambah 71 kasus": the cases are those named before
        if (candidate.Word is null && noun.End - noun.First == 1 && Speech.Is(document.Tokens[noun.First], SpeechClass.Case) && Predicates.LeftNoun(document, quantity, left, NounClass.None, out int caseFirst, out int caseEnd) is { Kind: ClaimKind.Deaths, Role: KindRole.Noun } dead
            && (document.Tokens[caseFirst].Word == document.Tokens[noun.First].Word || (KindWord.TryMatch(document.Tokens, caseEnd - 1, caseEnd, out _, out KindWord last) && last is { Kind: ClaimKind.Deaths, Role: KindRole.Noun })))
            candidate = candidate with { Word = dead, Rule = "kind.before" };
        if (noun.Kind is { } victims && candidate.Word is null or { Kind: ClaimKind.Cases } or { Role: KindRole.Object, Kind: ClaimKind.Casualties })
            candidate = candidate with { Word = noun.Kind ?? candidate.Word, Rule = "kind.noun" };
        return candidate;
    }

    /// <summary>"Mereka yang tewas adalah seorang polisi": what stands before a copula is said of who follows it.</summary>
    private static bool IsBehindCopula(Document document, in Quantity quantity) =>
        quantity.FirstToken > 0 && ObjectWords.Is(document.Tokens[quantity.FirstToken - 1], ObjectClass.Copula | ObjectClass.Part);

    /// <summary>Where the next amount begins; numbers that count nothing and those of places (<c>dari empat sekolah</c>) are passed over.</summary>
    private static int RightEnd(Document document, in Sentence sentence, int index, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        for (int i = index + 1; i < Math.Min(end, index + MostAhead); i++)
        {
            ref readonly Quantity next = ref document.Quantities[i];
            if (!IsAmount(next) || (next.QualifierToken > 0 && ObjectWords.Is(tokens[next.QualifierToken - 1], ObjectClass.Preposition)
                && NounTable.TryMatch(tokens, next.EndToken, sentence.EndToken, out _, out NounClass noun) && noun is NounClass.Place or NounClass.Structure or NounClass.Group)
                || (next.Kind == QuantityKind.Article && ObjectWords.Is(tokens[next.FirstToken - 1], ObjectClass.Preposition) && NounTable.TryMatch(tokens, next.EndToken, sentence.EndToken, out _, out NounClass whose) && !NounTable.IsHuman(whose))
                || (next.QualifierToken > 0 && ObjectWords.Is(tokens[next.QualifierToken - 1], ObjectClass.Alternative))
                || (next.Kind == QuantityKind.Article && next.FirstToken > 1 && ObjectWords.Is(tokens[next.FirstToken - 1], ObjectClass.Copula) && Speech.Is(tokens[next.FirstToken - 2], SpeechClass.Relative))
                || (next.Kind == QuantityKind.Measurement && next.QualifierToken > 0 && ObjectWords.Is(tokens[next.QualifierToken - 1], ObjectClass.Attributive)))
                continue;
            return Math.Max(document.Quantities[index].EndToken, next.QualifierToken);
        }

        return index + MostAhead < end ? Math.Max(document.Quantities[index].EndToken, document.Quantities[index + MostAhead].QualifierToken) : sentence.EndToken;
    }

    /// <summary>Total korban di tiga provinsi mencapai 442 jiwa: the places where something is counted are passed over.</summary>
    private static bool IsPlaces(Document document, in Candidate candidate, int index, int first)
    {
        ref readonly Quantity quantity = ref document.Quantities[index];
        return quantity.QualifierToken > first && candidate.Noun.Class is NounClass.Place or NounClass.Group && Speech.Is(document.Tokens[quantity.QualifierToken - 1], SpeechClass.Place) && !Speech.Is(document.Tokens[quantity.QualifierToken - 1], SpeechClass.From | SpeechClass.Linker) && ListSharing.IsCounted(quantity);
    }

    /// <summary>Korban tewas akibat gempa bermagnitudo 7,7 di X mencapai 1.644 orang: the measure of a cause, where the number is one that is reached.</summary>
    private static bool IsMeasureOfCause(Document document, int index, int reached)
    {
        int at = document.Quantities[reached].QualifierToken - 1, from = document.Quantities[index].EndToken;
        if (document.Quantities[index].Kind != QuantityKind.Measurement || document.Quantities[reached].Kind == QuantityKind.Measurement || at <= from || !Context.Is(document.Tokens[at], ContextClass.Reach))
            return false;
        for (int i = from; i < at; i++)
        {
            if (document.Text.Text[document.Tokens[i].Start] is ',' or ';' || Speech.Is(document.Tokens[i], SpeechClass.Joiner) || ObjectWords.Is(document.Tokens[i], ObjectClass.Alternative))
                return false;
        }

        return true;
    }

    /// <summary>Kredit kepada 12 koperasi di X mencapai Rp 3 miliar: those behind a preposition, where the amount is one that is reached.</summary>
    private static bool IsOblique(Document document, int index, int reached)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        ref readonly Quantity counted = ref document.Quantities[index];
        int at = document.Quantities[reached].QualifierToken - 1;
        if (ListSharing.IsCounted(document.Quantities[reached]) || !ListSharing.IsCounted(counted) || counted.QualifierToken == 0 || at <= counted.EndToken || !Context.Is(tokens[at], ContextClass.Reach | ContextClass.Skip) || !ObjectWords.Is(tokens[counted.QualifierToken - 1], ObjectClass.Preposition))
            return false;
        for (int i = counted.EndToken; i < at; i++)
        {
            if (document.Text.Text[tokens[i].Start] is ',' or ';' || Speech.Is(tokens[i], SpeechClass.Joiner | SpeechClass.Relative) || ObjectWords.Is(tokens[i], ObjectClass.Alternative))
                return false;
        }

        return true;
    }

    private static bool IsAmount(in Quantity quantity) => ListSharing.IsCounted(quantity) || quantity.Kind is QuantityKind.Money or QuantityKind.Share or QuantityKind.Measurement;

    private static bool IsPassing(ClaimKind kind) => kind is ClaimKind.Detained or ClaimKind.Cases or ClaimKind.Displaced or ClaimKind.Affected;

    private static bool IsOutcome(ClaimKind kind) => kind is ClaimKind.Deaths or ClaimKind.Injuries or ClaimKind.Missing or ClaimKind.Rescued;

    private static KindDecision Decide(Document document, Candidate[] work, KindDecision[] decisions, int index, int first, int end, int last)
    {
        ref readonly Quantity quantity = ref document.Quantities[index];
        ref Candidate candidate = ref work[index];
        CountedNoun noun = candidate.Noun;
        if (!ListSharing.IsCounted(quantity))
            return IsAmount(quantity) ? AmountKinds.Decide(document, work, decisions, index) : default;
        if (candidate.Word is null && candidate.Heading.Exists)
            candidate = HeadingKinds.Complete(document, candidate, index > 0 ? work[index - 1] : default);
        if (candidate.Word is null && !candidate.IsTelling && Antecedents.Topic(document, candidate, quantity) is { } topic)
            (candidate.Word, candidate.Rule) = (topic, "kind.topic");
        if (candidate.Word is null && !candidate.Heading.Exists && CarriedKinds.Find(document, work, decisions, index) is { } carried)
            (candidate.Word, candidate.Rule) = (carried, "kind.carried");
        if (!ClaimFilter.IsClaim(document, work, index, first, end))
            return default;
        candidate.IsClaim = true;
        noun = candidate.Noun;
        if (candidate.Word is null && !candidate.HasNoun && Antecedents.Repeated(document, decisions, index) is { } repeated)
            return repeated;

        // "Sebelas di antaranya": of what was counted before, also in the sentence before
        bool isPart = IsPart(document, quantity, noun);
        int of = isPart ? Antecedents.Whole(document, work, decisions, index, last) : -1;
        int whole = !candidate.HasNoun && isPart || isPart && candidate.Word is null ? of : -1;

        // "25 orang di antaranya lansia dan 17 balita": the second part is of the same whole
        if (!isPart && index > first && candidate.Word is null && NounTable.IsHuman(noun.Class) && work[index - 1].Whole > 0 && work[index - 1].IsClaim && work[index - 1].Word is null && ListSharing.IsJoined(document, work, index - 1, index))
            (isPart, of, whole) = (true, work[index - 1].Whole - 1, work[index - 1].Whole - 1);
        string? text = whole >= 0 && !candidate.IsTelling ? decisions[whole].Object : ObjectFinder.Counted(document, work, index, first);
        if (whole < 0 && candidate.Word is null && !candidate.IsTelling && !candidate.HasNoun && last >= 0 && Antecedents.Follows(document, work, index, last, first))
        {
            whole = Antecedents.BeforePlaces(document, work, decisions, last, first);
            text ??= decisions[whole].Object;
            isPart = Antecedents.IsSubset(document, work[index], quantity);
        }

        // "rumah rusak ringan delapan unit dan rusak sedang dua unit": the same thing in another state
        if (text is null && !candidate.HasNoun && index > first && decisions[index - 1] is { IsClaim: true, Kind: ClaimKind.Damage } && candidate.Word is { Kind: ClaimKind.Damage })
            text = decisions[index - 1].Object;
        if (candidate.Word is null && candidate.HasNoun && Antecedents.Anaphor(document, work, decisions, index) is { } same)
            return same with { OutOf = quantity.OutOf, Measure = Measures.Read(document, quantity, candidate.Left, Math.Max(noun.End, quantity.EndToken), candidate.Right, isAmount: false) };
        NounClass noClass = noun.Class != NounClass.None ? noun.Class : whole >= 0 ? work[whole].Noun.Class : candidate.HasNoun || candidate.Rule == "kind.heading" ? NounClass.None : Antecedents.BorrowedClass(document, work, index, first);
        bool isAnimal = isPart && last >= 0 && work[last].Noun.Class == NounClass.Animal;
        // "96 santri keracunan, 20 di antaranya dirawat": the sick are sick whatever becomes of them
        if ((isPart || (index > first && last == index - 1)) && last >= 0 && decisions[last].Kind == ClaimKind.Cases && candidate.Word is { Illness: { } ill } treated)
            candidate.Word = treated with { Kind = ill };
        ClaimKind kind = candidate.Word is { } word ? Resolve(document, word, noun.Class, noClass, isAnimal) : whole >= 0 ? decisions[whole].Kind : Default(noClass);

        // "182 siswa keracunan. Dari 182 orang itu": the whole has been told before
        if (kind == ClaimKind.People && candidate.Word is null && noun.Class == NounClass.Generic && Antecedents.ToldBefore(document, decisions, index) is { } told)
            kind = told;

        // "17.612 jemaah tiba. Hari ini 3.259 orang diberangkatkan": travellers go themselves
        if (kind == ClaimKind.Deployed && noun.Class == NounClass.Generic && Antecedents.IsOfTravellers(document, work, index))
            kind = ClaimKind.People;

        // "12 orang tewas. Korban terdiri dari tujuh laki-laki": the victims are the dead
        if (kind == ClaimKind.Casualties && Antecedents.IsOfDead(document, decisions, index, last, candidate.Word))
            kind = ClaimKind.Deaths;

        // "menyelamatkan 120 korban. Sisanya korban laki-laki 26 orang": the rest of those counted before
        if (kind == ClaimKind.Casualties && last >= 0 && candidate.Word is { Role: KindRole.Noun } && Speech.Is(document.Tokens[document.Sentences[document.Text.SentenceOf(quantity.FirstToken)].FirstToken], SpeechClass.Partition) && IsOfPeople(decisions[last].Kind) && decisions[last].Kind != ClaimKind.People && Antecedents.IsNear(document, last, index, 1))
            kind = decisions[last].Kind;
        if (kind == ClaimKind.Count && (IsOfDisease(document, noun) || IsOfCasesBefore(document, candidate, quantity, last >= 0 && decisions[last].Kind == ClaimKind.Cases) || (last >= 0 && decisions[last].Kind == ClaimKind.Cases && noun.End - noun.First == 1 && Speech.Is(document.Tokens[noun.First], SpeechClass.Case))))
            kind = ClaimKind.Cases;
        if (text is null && kind is ClaimKind.Equipment or ClaimKind.Damage && noun.Class == NounClass.Goods && NounTable.TryMatch(document.Tokens, quantity.EndToken, document.Tokens.Length, out int container, out NounClass found) && found == NounClass.Container)
            text = ObjectPhrase.Write(document, quantity.EndToken, quantity.EndToken + container);
        if (kind == ClaimKind.Equipment && noClass == NounClass.Goods && candidate.Word is null && document.IsAboutContraband)
            kind = ClaimKind.Count;
        if (text is null && IsOfPeople(kind))
            text = last >= 0 && Antecedents.IsNear(document, last, index, 1) && IsOfPeople(decisions[last].Kind) ? decisions[last].Object : ObjectWords.Person;
        string rule = candidate.Word is { } row ? candidate.Rule + "(" + row.Form + ")" : whole >= 0 ? "kind.follows" : DefaultRules[(int)noun.Class];
        Measure measure = Measures.Read(document, quantity, candidate.Left, Math.Max(noun.End, quantity.EndToken), candidate.Right, isAmount: false);
        // "25,2 juta penduduk miskin, turun 680 ribu orang terhadap 2023": people who are counted as such are those counted before
        if (measure == Measure.Change && noun.Class == NounClass.Generic && !candidate.IsTelling && last >= first && text == ObjectPhrase.Write(document, noun.First, noun.End) && Antecedents.IsOfPeople(work[last], decisions[last].Kind))
            text = decisions[last].Object ?? text;
        decimal? outOf = quantity.OutOf is { } stated
            ? (noun.Class is NounClass.Structure or NounClass.Vehicle or NounClass.Place && Antecedents.IsPartOfPeople(document, work, index, first) ? null : stated)
            : measure == Measure.Change ? null : Antecedents.OutOf(document, work, index, isPart ? (of >= 0 ? of : last) : work[index].Whole - 1) ?? Antecedents.WholeBehind(document, work, index);
        string? unit = noun.Class == NounClass.Household ? "KK" : null;
        return new KindDecision(true, kind, text, measure, outOf, unit, rule);
    }

    /// <summary>Whether <c>di antaranya</c> stands behind a number, or behind the classifier or the word for people that follows it.</summary>
    private static bool IsPart(Document document, in Quantity quantity, in CountedNoun noun)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        if (Context.TryMatch(tokens, quantity.EndToken, ContextClass.Part, out _))
            return true;
        return NounTable.TryMatch(tokens, quantity.EndToken, tokens.Length, out int length, out NounClass found) && found is NounClass.Classifier or NounClass.Container or NounClass.Generic
            && (noun.First == noun.End || found == NounClass.Generic) && Context.TryMatch(tokens, quantity.EndToken + length, ContextClass.Part, out _);
    }

    /// <summary>What a governing word says of what is counted: <paramref name="own"/> is the class of the counted noun, <paramref name="noun"/> with what stands before a bare number.</summary>
    private static ClaimKind Resolve(Document document, KindWord word, NounClass own, NounClass noun, bool isAnimal)
    {
        ClaimKind kind = word.Illness is { } sick && document.IsAboutDisease ? sick : word.Kind;
        if (own != NounClass.None)
            return Predicates.Resolve(kind, noun);
        return isAnimal ? ClaimKind.Count : IsOnlyOfPeople(word) ? kind : Predicates.Resolve(kind, noun);
    }

    /// <summary>Whether a word can be said of people alone, whatever stands before the number.</summary>
    private static bool IsOnlyOfPeople(KindWord word) =>
        word.Kind is ClaimKind.Deaths or ClaimKind.Injuries or ClaimKind.Detained or ClaimKind.Cases or ClaimKind.Rescued || word is { Kind: ClaimKind.Casualties, Role: KindRole.Noun };

    private static bool IsOfPeople(ClaimKind kind) => kind is not (ClaimKind.Count or ClaimKind.Damage or ClaimKind.Equipment or ClaimKind.Money or ClaimKind.Share or ClaimKind.Measurement);

    /// <summary>Whether counted cases are sick people: a word of health stands beside them, or the article is about a disease.</summary>
    private static bool IsOfDisease(Document document, in CountedNoun noun)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        if (noun.End == noun.First || !Speech.Is(tokens[noun.First], SpeechClass.Case))
            return false;
        for (int i = noun.First; i < noun.End; i++)
        {
            if (Diseases.IsOne(tokens, i))
                return true;
        }

        if (document.IsAboutDisease)
            return true;

        // "kasus DBD hingga pekan ke-17 mencapai 88.593 kasus": the same word with its disease further left
        for (int i = noun.First - 1; i > Math.Max(0, noun.First - DiseaseReach) && !tokens[i].Has(TokenFlags.SentenceStart); i--)
        {
            if (Speech.Is(tokens[i - 1], SpeechClass.Case) && Diseases.IsOne(tokens, i))
                return true;
        }

        return false;
    }

    /// <summary>Jumlah kasus DBD naik menjadi 80: cases that stand before a bare number are sick people where a disease stands beside them, or such were counted last.</summary>
    private static bool IsOfCasesBefore(Document document, in Candidate candidate, in Quantity quantity, bool isOfCases)
    {
        if (candidate.HasNoun)
            return false;
        ReadOnlySpan<Token> tokens = document.Tokens;
        bool isDisease = false;
        for (int i = quantity.QualifierToken - 1; i >= Math.Max(candidate.Left, quantity.QualifierToken - DiseaseReach); i--)
        {
            if (Speech.Is(tokens[i], SpeechClass.Case))
                return isOfCases || isDisease || document.IsAboutDisease;
            isDisease |= Diseases.IsOne(tokens, i);
        }

        return false;
    }

    private static ClaimKind Default(NounClass noun) => noun switch
    {
        NounClass.Troop => ClaimKind.Deployed,
        NounClass.Generic or NounClass.Person or NounClass.Traveller or NounClass.Household => ClaimKind.People,
        NounClass.Vehicle or NounClass.Weapon or NounClass.Goods => ClaimKind.Equipment,
        _ => ClaimKind.Count,
    };

}
