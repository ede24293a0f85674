using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>The steps that decide on one quantity, in their order: each does one thing to what the ones before have found.</summary>
internal static partial class KindSteps
{
    private static readonly string[] DefaultRules = [.. Enum.GetValues<NounClass>().Select(c => "kind.default(" + c.ToString().ToLowerInvariant() + ")")];

    /// <summary>The decision on a quantity.</summary>
    /// <param name="document">The document.</param>
    /// <param name="work">All candidates up to the end of the sentence.</param>
    /// <param name="decisions">The decisions before it.</param>
    /// <param name="index">The quantity.</param>
    /// <param name="first">The first quantity of its sentence.</param>
    /// <param name="end">Index behind the last one.</param>
    /// <param name="last">The last counted claim before it; -1 where there is none.</param>
    public static KindDecision Decide(Document document, Candidate[] work, KindDecision[] decisions, int index, int first, int end, int last)
    {
        var state = new KindState { Document = document, Work = work, Decisions = decisions, Index = index, First = first, End = end, Last = last, Of = -1, Whole = -1 };
        // A decision ends the row
        return Amount(ref state) ?? Currency(ref state) ?? Index(ref state) ?? Heading(ref state) ?? Topic(ref state) ?? Fragment(ref state) ?? Carried(ref state) ?? Filter(ref state) ?? Repeated(ref state)
            ?? Part(ref state) ?? NextPart(ref state) ?? Counted(ref state) ?? Follows(ref state) ?? Classified(ref state) ?? SameInAnotherState(ref state) ?? ReachedByChange(ref state) ?? Anaphor(ref state)
            ?? Borrowed(ref state) ?? Sick(ref state) ?? Governed(ref state) ?? Told(ref state) ?? Named(ref state) ?? Topical(ref state) ?? Travellers(ref state) ?? Crew(ref state) ?? Vehicles(ref state) ?? Devices(ref state) ?? Pieces(ref state) ?? Released(ref state) ?? Freed(ref state) ?? Exchanged(ref state) ?? Dead(ref state) ?? Brought(ref state) ?? Cheated(ref state) ?? Enlisted(ref state) ?? Rest(ref state) ?? Patients(ref state) ?? FatalCases(ref state) ?? Wounded(ref state) ?? Gassed(ref state) ?? Delivered(ref state) ?? Spots(ref state) ?? NextBuilt(ref state)
            ?? Contained(ref state) ?? Contraband(ref state) ?? People(ref state)
            ?? Finish(ref state);
    }

    private static KindDecision? Amount(ref KindState s)
    {
        if (ListSharing.IsCounted(s.Quantity))
            return null;
        if (!Governing.IsAmount(s.Quantity) || (s.Quantity.Kind == QuantityKind.Measurement && DistributiveOne.Is(s.Document, s.Work, s.Index)))
            return default(KindDecision);
        KindDecision amount = AmountKinds.Decide(s.Document, s.Work, s.Decisions, s.Index);
        return amount.Measure == Measure.Level && (IsOfEach(s) || RatePairs.Is(s.Document, s.Work, s.Decisions, s.Index)) ? amount with { Measure = Measure.Rate } : amount;
    }

    private static KindDecision? Currency(ref KindState s) =>
        Currencies.Continue(s.Document, s.Work, s.Decisions, s.Index, s.First) ?? Currencies.Bare(s.Document, s.Work, s.Decisions, s.Index) ?? Magnitudes.Continue(s.Document, s.Work, s.Decisions, s.Index, s.First);

    private static KindDecision? Index(ref KindState s) => Indexes.Read(s.Document, s.Work, s.Decisions, s.Index);

    private static KindDecision? Heading(ref KindState s)
    {
        if (s.Candidate is { Word: null, Heading.Exists: true })
            s.Candidate = HeadingKinds.Complete(s.Document, s.Candidate, s.Index > 0 ? s.Work[s.Index - 1] : default);
        return null;
    }

    private static KindDecision? Topic(ref KindState s)
    {
        if (s.Candidate.Word is null && (!s.Candidate.IsTelling || s.Candidate.Noun.Class is NounClass.Structure or NounClass.Vehicle or NounClass.Household) && SentenceTopic.Find(s.Document, s.Candidate, s.Quantity) is { } topic)
            (s.Candidate.Word, s.Candidate.Rule) = (topic, "kind.topic");
        return null;
    }

    // "Ada 132 korban luka. Dua puluh dua anak.": a sentence that is no more than the number and whom it counts
    private static KindDecision? Fragment(ref KindState s)
    {
        if (s.Candidate.Word is not null || !s.Candidate.HasNoun || !NounTable.IsHuman(s.Candidate.Noun.Class) || s.Last < 0 || s.Last >= s.First || !IsFragment(s.Document, s.Quantity, s.Candidate.Noun) || !Antecedents.IsNear(s.Document, s.Last, s.Index, 1))
            return null;
        if (s.Work[s.Last].Word is { } told && s.Decisions[s.Last].Kind == told.Kind && Antecedents.IsOfPeople(s.Work[s.Last], told.Kind) && Predicates.IsCompatible(told.Kind, s.Candidate.Noun.Class))
            (s.Candidate.Word, s.Candidate.Rule) = (told, "kind.fragment");
        return null;
    }

    private static KindDecision? Carried(ref KindState s)
    {
        // "menangkap empat orang. Mereka terdiri atas seorang jaksa yang bertugas di X": what parts of those held do for a living
        // "rincian korban wafat: 52 orang di RSUD": and where they are
        if (s.Candidate is { Rule: "kind.state", Word: { Role: KindRole.State } told } && (told.Kind == ClaimKind.Deployed ? Speech.At(s.Tokens, s.Candidate.Noun.End, SpeechClass.Relative) : told.Illness is not null && Speech.At(s.Tokens, s.Candidate.Noun.End, SpeechClass.Place)) && (Breakdown.Is(s.Document, s.Work, s.Decisions, s.Index) || Breakdown.IsRest(s.Document, s.Candidate, s.Quantity)))
            s.Candidate.Word = null;
        if (s.Candidate.Word is null && !s.Candidate.Heading.Exists && CarriedKinds.Find(s.Document, s.Work, s.Decisions, s.Index) is { } carried)
            (s.Candidate.Word, s.Candidate.Rule) = (carried, "kind.carried");
        if (s.Candidate is { Word: null, Heading.Exists: false } && DamagedThings.Find(s.Document, s.Work, s.Decisions, s.Index, s.First) is { } things)
            (s.Candidate.Word, s.Candidate.Rule) = (things, DamagedThings.Rule);
        return null;
    }

    private static KindDecision? Filter(ref KindState s)
    {
        if (!ClaimFilter.IsClaim(s.Document, s.Work, s.Index, s.First, s.End))
            return default(KindDecision);
        s.Candidate.IsClaim = true;
        return null;
    }

    private static KindDecision? Repeated(ref KindState s) =>
        s.Candidate is { Word: null, HasNoun: false } ? Antecedents.Repeated(s.Document, s.Decisions, s.Index) : null;

    // "Sebelas di antaranya": of what was counted before, also in the sentence before
    private static KindDecision? Part(ref KindState s)
    {
        s.IsPart = IsPart(s.Document, s.Quantity, s.Candidate.Noun);
        s.Of = s.IsPart ? Antecedents.Whole(s.Document, s.Work, s.Decisions, s.Index, s.Last) : -1;
        s.Whole = s.IsPart && (!s.Candidate.HasNoun || s.Candidate.Word is null) ? s.Of : -1;
        return null;
    }

    // "25 orang di antaranya lansia dan 17 balita": the second part is of the same whole
    private static KindDecision? NextPart(ref KindState s)
    {
        int i = s.Index;
        if (!s.IsPart && i > s.First && s.Candidate.Word is null && NounTable.IsHuman(s.Candidate.Noun.Class) && s.Work[i - 1] is { Whole: > 0, IsClaim: true, Word: null } && ListSharing.IsJoined(s.Document, s.Work, i - 1, i))
            (s.IsPart, s.Of, s.Whole) = (true, s.Work[i - 1].Whole - 1, s.Work[i - 1].Whole - 1);
        return null;
    }

    private static KindDecision? Counted(ref KindState s)
    {
        // "masing-masing 90 di balai desa dan 80 di masjid": where the first are is no name of the others
        if (s.Candidate is { IsBreakdown: true, HasNoun: false, Rule: "kind.carried" } && s.Index > s.First && s.Work[s.Index - 1] is { IsBreakdown: true, HasNoun: false })
            (s.Object, s.Class) = (s.Decisions[s.Index - 1].Object, NounClass.Generic);
        else if (s.Last >= s.First && Antecedents.IsBehindSite(s.Document, s.Candidate, s.Document.Quantities[s.Index]))
            s.Object = s.Decisions[Antecedents.BeforePlaces(s.Document, s.Work, s.Decisions, s.Index, s.Last, s.First)].Object;
        else
            s.Object = s.Whole >= 0 && !s.Candidate.IsTelling ? s.Decisions[s.Whole].Object : ObjectFinder.Counted(s.Document, s.Work, s.Index, s.First, s.Last);
        return null;
    }

    private static KindDecision? Follows(ref KindState s)
    {
        // "WNI yang memilih tinggal ada dua": the subject says who they are, whoever was counted before
        if (s.Whole < 0 && s.Candidate is { Word: null or { Role: KindRole.Object }, HasNoun: false, Heading.Exists: false } && RelativeSubject.TryRead(s.Document, s.Quantity, out int subject, out int subjectEnd, out NounClass noun))
        {
            // "perahu yang ikut mencari ada belasan": the verb of its clause does nothing to them
            (s.Object, s.Class, s.Candidate.Word) = (ObjectPhrase.Write(s.Document, subject, subjectEnd), noun, null);
            return null;
        }

        if (s.Whole >= 0 || s.Candidate.Word is not null || s.Candidate.IsTelling || s.Candidate.HasNoun || s.Last < 0 || Antecedents.HasNumberName(s.Document, s.Candidate, s.Document.Quantities[s.Index]) || !Antecedents.Follows(s.Document, s.Work, s.Index, s.Last, s.First))
            return null;
        s.Whole = Antecedents.BeforePlaces(s.Document, s.Work, s.Decisions, s.Index, s.Last, s.First);

        s.Whole = MostOf(s, Restated(s));

        // "61 WNI di sana. 27 dievakuasi, 34 memilih bertahan": the next part is one of the whole, not of the part before
        if (s.Work[s.Whole] is { Whole: > 0 and var all, Word: not null } && s.Whole == s.Index - 1 && s.Decisions[s.Whole].Kind != s.Decisions[all - 1].Kind && Antecedents.IsSubset(s.Document, s.Candidate, s.Quantity))
            s.Whole = all - 1;

        // "Rp900 juta untuk 1.020 ekor", "masker, 15 ribu lembar": animals and things are none of the people counted last
        if (IsOfNoStuff(s, s.Whole) || ((s.Candidate.Noun.Class == NounClass.Animal ? s.Decisions[s.Whole].Kind is not ClaimKind.Cases : IsByPiece(s)) && Antecedents.IsOfPeople(s.Work[s.Whole], s.Decisions[s.Whole].Kind)))
        {
            s.Whole = -1;
            return null;
        }

        // "lima jenazah dari dua titik di A, tiga dari B, satu dari C"
        s.Object = s.Whole != s.Last || (s.Last >= s.First && !s.Work[s.Last].HasNoun && Antecedents.IsOfPlace(s.Document, s.Quantity)) ? s.Decisions[s.Whole].Object : s.Object ?? s.Decisions[s.Whole].Object;
        s.IsPart = Antecedents.IsSubset(s.Document, s.Candidate, s.Quantity);
        return null;
    }

    // "kontrak 22 helikopter senilai Rp4 triliun. Delapan unit pertama", "hanya satu ekor": the classifier goes back to the last thing of its sort
    private static KindDecision? Classified(ref KindState s)
    {
        if (s.Object is not null || s.Whole >= 0 || s.Candidate.HasNoun || Classifiers.Antecedent(s.Document, s.Work, s.Index) is not (>= 0 and var before))
            return null;
        s.Object = s.Decisions[before].Object;
        s.Class = s.Work[before].Noun.Class;
        return null;
    }

    // "rumah rusak ringan delapan unit dan rusak sedang dua unit": the same thing in another state
    private static KindDecision? SameInAnotherState(ref KindState s)
    {
        if (s.Object is null && !s.Candidate.HasNoun && s.Index > s.First && s.Decisions[s.Index - 1] is { IsClaim: true, Kind: ClaimKind.Damage } before && s.Candidate.Word is { Kind: ClaimKind.Damage })
            s.Object = before.Object;
        return null;
    }

    // "menguat 27 poin ke 5.316": what reached the number is what changed
    private static KindDecision? ReachedByChange(ref KindState s)
    {
        if (!s.Candidate.HasNoun && s.Index > s.First && s.Decisions[s.Index - 1] is { IsClaim: true, Measure: Measure.Change, Object: { } changed } && !ListSharing.IsCounted(s.Document.Quantities[s.Index - 1]) && IsReachedFrom(s.Document, s.Index))
            s.Object = changed;
        return null;
    }

    private static KindDecision? Anaphor(ref KindState s)
    {
        if (s.Candidate is { Word: null, HasNoun: true } && Antecedents.Anaphor(s.Document, s.Work, s.Decisions, s.Index) is { } same)
            return same with { OutOf = s.Quantity.OutOf, Measure = ReadMeasure(s) };
        return null;
    }

    private static KindDecision? Borrowed(ref KindState s)
    {
        NounClass own = s.Candidate.Noun.Class;

        // "Prajurit kita di X ada 65 orang": those who are counted as people were named before
        if (own == NounClass.Generic && s.Candidate.Word is null && s.Whole < 0 && !s.Candidate.IsTelling && BorrowedClasses.OfPeople(s.Document, s.Candidate, s.Quantity) == NounClass.Troop)
            s.Class = NounClass.Troop;

        // "Kami tiga puluh satu": people speak of themselves
        if (s.Class == NounClass.None && own == NounClass.None && !s.Candidate.HasNoun && s.Candidate.Word is null && s.Whole < 0 && IsOfSpeakers(s))
        {
            s.Class = NounClass.Generic;
            s.Object = null;
        }

        // "500 selimut. Besok dikirim 300 lagi", "1.150 peti kemas. Yang tertahan 340": the things counted last
        if (s.Class == NounClass.None && own == NounClass.None && s.Candidate is { HasNoun: false, Word: { } said } && s.Last >= 0 && s.Last < s.First && Antecedents.IsNear(s.Document, s.Last, s.Index, 1) && IsOfThings(s, said.Kind))
            (s.Class, s.Object) = (s.Work[s.Last].Noun.Class, s.Decisions[s.Last].Object);

        if (s.Class == NounClass.None && IsOfCountry(s))
            (s.Class, s.Candidate.Noun) = (NounClass.Generic, s.Candidate.Noun with { Class = NounClass.Generic });
        s.Class = s.Class != NounClass.None ? s.Class : own != NounClass.None ? own : s.Whole >= 0 ? s.Work[s.Whole].Noun.Class : s.Candidate.HasNoun || s.Candidate.Rule == "kind.heading" ? NounClass.None : BorrowedClasses.Of(s.Document, s.Work, s.Index, s.First);
        return null;
    }

    private static KindDecision? Governed(ref KindState s)
    {
        bool isAnimal = s.IsPart && s.Last >= 0 && s.Work[s.Last].Noun.Class == NounClass.Animal;
        KindWord? own = s.Class == NounClass.Vehicle && !s.Candidate.HasNoun ? OwnState(s) : null;
        s.Kind = (own ?? s.Candidate.Word) is { } word ? IsHitPlace(s, word) ? word.Kind : Resolve(s.Document, word, s.Candidate.Noun.Class, s.Class, isAnimal) : s.Whole >= 0 ? s.Decisions[s.Whole].Kind : Default(s.Class);
        return null;
    }

    private static KindDecision? People(ref KindState s)
    {
        // "2,41 anak per perempuan": parts of people are a mean
        if (s.Kind == ClaimKind.People && s.Quantity.Value is { } mean && mean != decimal.Truncate(mean) && (!s.Candidate.HasNoun || s.Candidate.Noun.End >= s.Tokens.Length || ObjectWords.Is(s.Tokens[s.Candidate.Noun.End], ObjectClass.Per)))
            s.Kind = ClaimKind.Count;
        if (s.Object is null && IsOfPeople(s.Kind))
            s.Object = s.Last >= 0 && Antecedents.IsNear(s.Document, s.Last, s.Index, 1) && IsOfPeople(s.Decisions[s.Last].Kind) ? s.Decisions[s.Last].Object : ObjectWords.Person;
        return null;
    }

    private static KindDecision Finish(ref KindState s)
    {
        CountedNoun noun = s.Candidate.Noun;
        string rule = s.Candidate.Word is { } row ? s.Candidate.Rule + "(" + row.Form + ")" : s.Whole >= 0 ? "kind.follows" : DefaultRules[(int)noun.Class];
        Measure measure = ReadMeasure(s);
        if (measure == Measure.Level && s.Index > s.First && s.Decisions[s.Index - 1] is { IsClaim: true, Measure: Measure.Change } && !ObjectWords.Is(s.Tokens[Math.Max(0, s.Quantity.QualifierToken - 1)], ObjectClass.Empty | ObjectClass.Sum) && (ListSharing.IsNextPlace(s.Document, s.Work, s.Index) || IsJoinedToChange(s)))
            measure = Measure.Change;
        if (measure == Measure.Rate)
            RatePairs.TakeBack(s.Document, s.Work, s.Decisions, s.Index, s.First);

        // "25,2 juta penduduk miskin, turun 680 ribu orang terhadap 2023": people who are counted as such are those counted before
        if (measure == Measure.Change && noun.Class == NounClass.Generic && !s.Candidate.IsTelling && s.Last >= s.First && s.Object == ObjectPhrase.Write(s.Document, noun.First, noun.End) && Antecedents.IsOfPeople(s.Work[s.Last], s.Decisions[s.Last].Kind))
            s.Object = s.Decisions[s.Last].Object ?? s.Object;
        decimal? outOf = s.Quantity.OutOf is { } stated
            ? (noun.Class is NounClass.Structure or NounClass.Vehicle or NounClass.Place && Antecedents.IsPartOfPeople(s.Document, s.Work, s.Index, s.First) ? null : stated)
            : measure == Measure.Change ? null : Antecedents.OutOf(s.Document, s.Work, s.Index, s.IsPart ? (s.Of >= 0 ? s.Of : s.Last) : IsAmong(s) ? s.Candidate.Whole - 1 : -1) ?? Antecedents.WholeBehind(s.Document, s.Work, s.Index) ?? PointedWhole.Of(s.Document, s.Work, s.Decisions, s.Index, s.First, s.Object) ?? PointedWhole.OfNext(s.Document, s.Work, s.Decisions, s.Index, s.First);
        return new KindDecision(true, s.Kind, s.Object, measure, outOf, noun.Class == NounClass.Household ? "KK" : null, rule);
    }

    // "sembilan truk, di antaranya dua truk tangki": out of them, where "sembilan orang, yakni dua siswa dan tujuh guru" only says who they are
    private static bool IsAmong(in KindState s) =>
        s.Candidate.Whole > 0 && s.Quantity.QualifierToken > 1 && (Context.TryMatch(s.Document.Tokens, s.Quantity.QualifierToken - 2, ContextClass.Part, out int length) ? length == 2 : Context.At(s.Document.Tokens, s.Quantity.QualifierToken - 1, ContextClass.Part));

    // "menambah 200 bus dan 15 kapal": what one verb of change has
    private static bool IsJoinedToChange(in KindState s) =>
        s.Candidate.HasNoun && ListSharing.IsCounted(s.Quantity) && ListSharing.IsCounted(s.Document.Quantities[s.Index - 1]) && ListSharing.IsJoined(s.Document, s.Work, s.Index - 1, s.Index)
        && !Context.Is(s.Document.Tokens[s.Quantity.QualifierToken - 1], ContextClass.Of) && !Speech.Is(s.Document.Tokens[s.Quantity.QualifierToken - 1], SpeechClass.From)
        && !Measures.IsAdded(s.Document.Tokens, s.Document.Quantities[s.Index - 1].EndToken, s.Work[s.Index - 1].Noun.End + 1);

    private static Measure ReadMeasure(in KindState s)
    {
        Measure measure = Measures.Read(s.Document, s.Quantity, s.Candidate.Left, Math.Max(s.Candidate.Noun.End, s.Quantity.EndToken), s.Candidate.Right, isAmount: false);
        return measure == Measure.Level && (IsOfEach(s) || RatePairs.Is(s.Document, s.Work, s.Decisions, s.Index)) ? Measure.Rate : measure;
    }

    // "Satu kamar diisi 12 orang": how many each of a sort has
    private static bool IsOfEach(in KindState s) => s.Index > s.First && s.Document.Quantities[s.Index - 1].Value == 1 && DistributiveOne.Is(s.Document, s.Work, s.Index - 1);
}
