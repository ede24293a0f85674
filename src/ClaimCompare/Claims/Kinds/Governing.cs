using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>Finds the words that govern a quantity in its own clause.</summary>
/// <remarks>In this order: a counted noun that carries its kind; a verb whose object the number is; a state behind the counted noun; a noun or state before the number.</remarks>
internal static class Governing
{
    // A sentence with more numbers than this is a table: looking further back would cost its square
    private const int MostBack = 64;
    private const int MostAhead = 4;

    /// <summary>The quantity with its counted noun and the word that tells its kind.</summary>
    /// <param name="document">The document.</param>
    /// <param name="work">The candidates before it in its sentence.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="index">The quantity.</param>
    /// <param name="first">The first quantity of its sentence.</param>
    /// <param name="end">Index behind the last one.</param>
    public static Candidate Govern(Document document, Candidate[] work, in Sentence sentence, int index, int first, int end)
    {
        ref readonly Quantity quantity = ref document.Quantities[index];
        int before = index - 1;
        while (before >= Math.Max(first, index - MostBack) && (!IsAmount(document.Quantities[before]) || IsPlaces(document, work[before], before, sentence.FirstToken) || IsMeasureOfCause(document, before, index) || IsOblique(document, before, index) || IsSite(document, work[before], before, index) || IsChangeTo(document, before, index)))
            before--;

        // "korban tewas akibat dua badai, A dan B, meningkat menjadi 259 orang", "dari dua badai": the number of a cause
        if (before >= Math.Max(first, index - MostBack) && document.Quantities[before].QualifierToken > sentence.FirstToken && (ObjectWords.Is(document.Tokens[document.Quantities[before].QualifierToken - 1], ObjectClass.Boundary) || (work[before].Noun.Class == NounClass.Event && Context.Is(document.Tokens[document.Quantities[before].QualifierToken - 1], ContextClass.Of)))
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
            if (IsPassing(own.Kind) && Predicates.RightState(document, noun.End, right, NounClass.Person) is { } outcome && (IsOutcome(outcome.Kind) || (outcome.Kind == ClaimKind.Affected && own.Kind == ClaimKind.Cases)) && outcome.Illness is null)
                return candidate with { Word = outcome, Rule = "kind.state" };

            // "menewaskan 15 pengungsi", "mengevakuasi 20 pasien": so does what was done to them
            if (IsPassing(own.Kind) && Predicates.LeftObject(document, quantity, left, NounClass.Person) is { Kind: ClaimKind.Deaths or ClaimKind.Injuries or ClaimKind.Displaced, Illness: null } harm && (harm.Kind != ClaimKind.Displaced || own.Kind == ClaimKind.Cases))
                return candidate with { Word = harm, Rule = "kind.object" };

            // "pasien anak yang meninggal mencapai 12 pasien": what is told of them before the number that they reach
            if (own.Kind == ClaimKind.Cases && quantity.QualifierToken > left && Context.Is(document.Tokens[quantity.QualifierToken - 1], ContextClass.Reach | ContextClass.Become | ContextClass.Skip) && Predicates.LeftNoun(document, quantity, left, NounClass.Person, out int deadFirst, out int deadEnd) is { Kind: ClaimKind.Deaths } fallen)
                return candidate with { Word = fallen, Rule = "kind.before", LeftFirst = deadFirst, LeftEnd = deadEnd };
            if (own.Kind == ClaimKind.Detained && Releases.Of(document, quantity, noun, left, right) is { } release)
                return candidate with { Word = release, Rule = "kind.release" };

            // "mewawancarai 38 penyintas": of those who are talked with nothing else is told
            if (own.Kind is ClaimKind.Rescued && Predicates.LeftObject(document, quantity, left, NounClass.Person) is { Kind: ClaimKind.People } met)
                return candidate with { Word = met, Rule = "kind.object" };

            // "dua korban tidak pernah ditemukan": those who are not found are missing, whatever the noun says
            if (own.Kind is ClaimKind.Deaths or ClaimKind.Casualties && Predicates.RightState(document, noun.End, right, NounClass.Person) is { Kind: ClaimKind.Missing, IsPhrase: true } lost && !(own.Kind == ClaimKind.Deaths && Speech.At(document.Tokens, noun.End, SpeechClass.Place)))
                return candidate with { Word = lost, Rule = "kind.state" };
            // "dua tahanan kabur": nobody holds them any more
            if (own.Kind == ClaimKind.Detained && Predicates.RightState(document, noun.End, right, NounClass.Person) is { Kind: ClaimKind.People, Role: KindRole.State } gone)
                return candidate with { Word = gone, Rule = "kind.state" };
            return candidate with { Word = own, Rule = "kind.noun" };
        }

        // "jenazah seorang bayi, tiga anak": whose the bodies are
        if (NounTable.IsHuman(noun.Class) && Predicates.BodyBefore(document, quantity) is { } body)
            return candidate with { Word = body, Rule = "kind.body" };

        KindWord? governing = Predicates.LeftObject(document, quantity, left, noun.Class, out KindWord? other);
        candidate = candidate with { Verb = governing ?? other };
        if (governing is { } verb)
        {
            // "kelompok itu kehilangan enam anggota": those of a group fight, but for a family's
            if (verb.OfTroops is { } lostTroops && ((noun.End - noun.First == 1 && ObjectWords.Is(document.Tokens[noun.First], ObjectClass.Member)) || BorrowedClasses.IsOfTeam(document, quantity, left)))
                verb = lostTroops;

            // "menikam dua tetangga hingga meninggal": the outcome outweighs the attack
            if (verb is { Kind: ClaimKind.People, Role: KindRole.Object } && NounTable.IsHuman(noun.Class) && Predicates.DisplacedBefore(document, sentence.FirstToken, quantity.QualifierToken) is { } shelter)
                verb = shelter;

            // "berdampak pada 200 warga yang terpaksa mengungsi", "memuat angka 67 orang meninggal": what touched or holds them tells less
            if (verb is { Kind: ClaimKind.Affected } or { Kind: ClaimKind.People, Role: KindRole.Object } && Predicates.RightState(document, noun.End, right, noun.Class) is { Kind: ClaimKind.Deaths or ClaimKind.Injuries or ClaimKind.Missing or ClaimKind.Displaced, Illness: null } worse
                && (verb.Kind == ClaimKind.Affected || worse.Kind is ClaimKind.Deaths or ClaimKind.Injuries || !Surroundings.IsCarried(document, quantity, noun.End, left)))
                verb = worse;
            bool isFatal = verb.Kind is ClaimKind.Injuries or ClaimKind.Casualties && Predicates.RightState(document, noun.End, right, noun.Class) is { Kind: ClaimKind.Deaths };
            candidate = isFatal ? candidate with { Word = Predicates.RightState(document, noun.End, right, noun.Class), Rule = "kind.state" } : candidate with { Word = verb, Rule = "kind.object" };
        }
        else if (StateOf(document, work, candidate, quantity, index, first) is { } state && !IsOfPlace(document, candidate, quantity, state))
            candidate = candidate with { Word = state, Rule = "kind.state" };
        else if ((quantity.Kind != QuantityKind.Article || IsBehindCopula(document, quantity) || (noun.End == noun.First && Predicates.IsLastOfClause(document, quantity, right))) && Predicates.LeftNoun(document, quantity, left, noun.Class, out int nounFirst, out int nounEnd) is { } word)
            candidate = candidate with { Word = word, Rule = "kind.before", LeftFirst = nounFirst, LeftEnd = nounEnd };
        else if (Predicates.Companion(document, quantity, left, noun.Class) is { } shared)
            candidate = candidate with { Word = shared, Rule = "kind.companion" };
        // "pengungsian tersebar di sejumlah titik, antara lain 2.600 jiwa di X": parts of the displaced
        else if (NounTable.IsHuman(noun.Class) && Predicates.IsBehindParts(document, quantity) && Predicates.DisplacedBefore(document, sentence.FirstToken, quantity.QualifierToken) is { } shelter)
            candidate = candidate with { Word = shelter, Rule = "kind.parts" };
        else if (NounTable.IsHuman(noun.Class) && Predicates.ListedObject(document, sentence, quantity, noun.End, left) is { } listed)
            candidate = candidate with { Word = listed, Rule = "kind.listed" };
        else if (Superlatives.Find(document, quantity, left, noun.Class) is { } most)
            candidate = candidate with { Word = most, Rule = "kind.superlative" };

        // "rincian korban wafat: 52 orang di RSUD": where the dead are
        if ((candidate.Word is null || (candidate is { Rule: "kind.state", Word.Illness: not null } && Speech.At(document.Tokens, noun.End, SpeechClass.Place))) && ToldTopic.Of(document, sentence, quantity, noun.Class) is { } topic)
            candidate = candidate with { Word = topic, Rule = "kind.topic" };

        // "kasus meninggal dunia bertambah 71 kasus": the cases are those named before
        if (candidate.Word is null && noun.End - noun.First == 1 && Speech.Is(document.Tokens[noun.First], SpeechClass.Case) && Predicates.LeftNoun(document, quantity, left, NounClass.None, out int caseFirst, out int caseEnd) is { Kind: ClaimKind.Deaths, Role: KindRole.Noun } dead
            && (document.Tokens[caseFirst].Word == document.Tokens[noun.First].Word || (KindWord.TryMatch(document.Tokens, caseEnd - 1, caseEnd, out _, out KindWord last) && last is { Kind: ClaimKind.Deaths, Role: KindRole.Noun })))
            candidate = candidate with { Word = dead, Rule = "kind.before" };
        // "berkas itu memuat 29 korban": what holds or carries them says nothing of them
        if (noun.Kind is { } && candidate.Word is { Kind: ClaimKind.People, Role: KindRole.Object } && quantity.QualifierToken > left && ObjectWords.Is(document.Tokens[quantity.QualifierToken - 1], ObjectClass.Carry | ObjectClass.Hold))
            candidate = candidate with { Word = null };
        if (noun.Kind is { } victims && candidate.Word is null or { Kind: ClaimKind.Cases } or { Role: KindRole.Object, Kind: ClaimKind.Casualties })
            candidate = candidate with { Word = noun.Kind ?? candidate.Word, Rule = "kind.noun" };
        return candidate;
    }

    /// <summary>The state behind the counted noun, where it is said of those counted.</summary>
    private static KindWord? StateOf(Document document, Candidate[] work, in Candidate candidate, in Quantity quantity, int index, int first)
    {
        CountedNoun noun = candidate.Noun;
        int at = Surroundings.IsApposed(document, quantity, noun.End) ? Surroundings.Close(document, quantity, noun.End) + 1 : noun.End;
        // "Sejak itu, 40 orang, sebagian besar warga sipil, telah tewas": a comma before the number need not open an apposition
        if ((Predicates.RightState(document, at, candidate.Right, noun.Class) ?? (at > noun.End ? Predicates.RightState(document, noun.End, candidate.Right, noun.Class) : null)) is not { } state)
            return null;
        work[index] = candidate;

        // "Separuh dari 23 juta penduduknya terusir": the state of the share, not of its whole
        if (index > first && document.Quantities[index - 1] is { Kind: QuantityKind.Share } share && share.EndToken == quantity.QualifierToken - 1 && Context.Is(document.Tokens[share.EndToken], ContextClass.Of))
            return null;
        if (Surroundings.IsSiteOfPeople(document, work, index, first))
            return null;

        // "perahu yang membawa 23 penumpang terbalik": the boat turns over
        bool isOfVehicle = state.IsOfThings || (state.Kind is ClaimKind.Damage or ClaimKind.Missing && Predicates.RightState(document, at, candidate.Right, NounClass.Vehicle)?.Form == state.Form);
        return isOfVehicle && noun.Class != NounClass.None && (Surroundings.IsCarried(document, quantity, noun.End, candidate.Left) || (state.IsOfThings && Surroundings.IsWithVehicle(document, quantity, candidate.Left))) ? null : state;
    }

    /// <summary>"korban meninggal menjadi 268 orang di wilayah yang terdampak": what was touched is the place, those counted have an outcome of their own.</summary>
    private static bool IsOfPlace(Document document, in Candidate candidate, in Quantity quantity, KindWord state) =>
        state.Kind is ClaimKind.Affected or ClaimKind.Damage && NounTable.IsHuman(candidate.Noun.Class)
        && Predicates.LeftNoun(document, quantity, candidate.Left, candidate.Noun.Class, out _, out _) is { Role: KindRole.Noun, Kind: ClaimKind.Deaths or ClaimKind.Injuries or ClaimKind.Missing or ClaimKind.Cases };

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
                || (next.Kind == QuantityKind.Measurement && next.QualifierToken > 0 && ObjectWords.Is(tokens[next.QualifierToken - 1], ObjectClass.Attributive))
                || IsHome(document, document.Quantities[i - 1], next, sentence.EndToken))
                continue;
            return Math.Max(document.Quantities[index].EndToken, next.QualifierToken);
        }

        return index + MostAhead < end ? Math.Max(document.Quantities[index].EndToken, document.Quantities[index + MostAhead].QualifierToken) : sentence.EndToken;
    }

    /// <summary>640 warga empat desa mengungsi: whether a number counts where the people right before it live.</summary>
    private static bool IsHome(Document document, in Quantity people, in Quantity places, int end) =>
        places.QualifierToken == people.EndToken + 1 && ListSharing.IsCounted(places) && NounTable.TryMatch(document.Tokens, people.EndToken, places.QualifierToken, out _, out NounClass who) && NounTable.IsHuman(who) && NounTable.TryMatch(document.Tokens, places.EndToken, end, out _, out NounClass where) && where == NounClass.Place;

    /// <summary>Total korban di tiga provinsi mencapai 442 jiwa: the places where something is counted are passed over.</summary>
    private static bool IsPlaces(Document document, in Candidate candidate, int index, int first)
    {
        ref readonly Quantity quantity = ref document.Quantities[index];
        bool isSite = candidate.Noun.Class is NounClass.Place or NounClass.Group || (candidate.Noun.Class == NounClass.Structure && document.Text.Text[document.Tokens[Math.Min(candidate.Noun.End, document.Tokens.Length - 1)].Start] == ':');
        return quantity.QualifierToken > first && isSite && Speech.Is(document.Tokens[quantity.QualifierToken - 1], SpeechClass.Place) && !Speech.Is(document.Tokens[quantity.QualifierToken - 1], SpeechClass.From | SpeechClass.Linker) && ListSharing.IsCounted(quantity);
    }

    /// <summary>Korban tewas akibat gempa bermagnitudo 7,1 di X mencapai 1.530 orang: the measure of a cause, where the number is one that is reached.</summary>
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

    /// <summary>Pernikahan merosot 6 persen menjadi 4.747 pasang: the share by which what is counted came to its number.</summary>
    private static bool IsChangeTo(Document document, int index, int reached)
    {
        int at = document.Quantities[reached].QualifierToken - 1;
        return document.Quantities[index].Kind == QuantityKind.Share && ListSharing.IsCounted(document.Quantities[reached]) && at == document.Quantities[index].EndToken && Context.Is(document.Tokens[at], ContextClass.Become);
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

    /// <summary>Korban tewas akibat serangan di sebuah restoran bertambah menjadi 37 orang: where it happened, before a number that is reached.</summary>
    private static bool IsSite(Document document, in Candidate candidate, int index, int reached)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int at = document.Quantities[reached].QualifierToken - 1, before = document.Quantities[index].QualifierToken - 1;
        return at > document.Quantities[index].EndToken && before >= 0 && candidate.Noun.Class is NounClass.Structure or NounClass.Vehicle or NounClass.Place or NounClass.Group && ListSharing.IsCounted(document.Quantities[reached])
            && Context.Is(tokens[at], ContextClass.Reach | ContextClass.Become) && Speech.Is(tokens[before], SpeechClass.Place) && !Speech.Is(tokens[before], SpeechClass.From | SpeechClass.Linker);
    }

    /// <summary>Whether a quantity counts or measures something.</summary>
    public static bool IsAmount(in Quantity quantity) => ListSharing.IsCounted(quantity) || quantity.Kind is QuantityKind.Money or QuantityKind.Share or QuantityKind.Measurement;

    private static bool IsPassing(ClaimKind kind) => kind is ClaimKind.Detained or ClaimKind.Cases or ClaimKind.Displaced or ClaimKind.Affected;

    private static bool IsOutcome(ClaimKind kind) => kind is ClaimKind.Deaths or ClaimKind.Injuries or ClaimKind.Missing or ClaimKind.Rescued;
}
