using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>Finds what an amount, a share or a measurement is one of.</summary>
internal static partial class ObjectFinder
{
    private const int PurposeReach = 4;
    private const int NearReach = 5;

    /// <summary>What an amount, a share or a measurement is one of.</summary>
    /// <param name="document">The document.</param>
    /// <param name="work">The candidates.</param>
    /// <param name="index">The amount.</param>
    /// <param name="isMoney">Whether it is money.</param>
    /// <param name="isSure">Whether the words found name it for certain; where not, what the amount before it measures is the better guess.</param>
    /// <param name="isWeak">Whether even an amount some sentences before is the better guess.</param>
    public static string? Measured(Document document, Candidate[] work, int index, bool isMoney, out bool isSure, out bool isWeak)
    {
        ref readonly Candidate candidate = ref work[index];
        ref readonly Quantity quantity = ref document.Quantities[index];
        CountedNoun noun = candidate.Noun;
        isSure = true;
        isWeak = false;
        if (quantity.Kind == QuantityKind.Measurement && Distances.Read(document, quantity, candidate.Left, candidate.Right) is { } distance)
            return distance;
        if (OwnDimension.Of(document, quantity, candidate.Left) is { } sized)
            return sized;
        if (quantity.Unit == "M" && Magnitudes.Of(document, quantity) is { } quake)
            return quake;
        bool right = noun.End > noun.First && noun.First >= quantity.EndToken;
        bool isKnown = noun.Class is not (NounClass.None or NounClass.Abstract or NounClass.Event);
        if (right && (isMoney ? noun.Class == NounClass.Abstract || (noun.Class == NounClass.Event && noun.First == quantity.EndToken) : isKnown || (IsStuff(document, quantity, noun) && !IsMeasured(document, candidate, quantity))))
            return ObjectPhrase.Write(document, noun.First, noun.End);
        if (isMoney && candidate.Heading is { Exists: true } table && document.Text.SentenceOf(table.LabelFirst) != document.Text.SentenceOf(quantity.FirstToken) && !StartsWithAmount(document, table) && MoneyWords.OfTable(document, table) is { } listed)
            return listed;
        if (candidate.Heading is { Exists: true } heading && heading.LabelEnd <= quantity.FirstToken && document.Text.SentenceOf(heading.LabelFirst) != document.Text.SentenceOf(quantity.FirstToken) && Row(document, heading, quantity.FirstToken) is { } row)
            return row;
        if (isMoney && IsPart(document, quantity) && Purpose(document, candidate, quantity) is { } part)
            return part;
        CountedNoun whole = quantity.Kind == QuantityKind.Share && IsChanged(document, quantity, candidate.Left) ? default : Of(document, candidate, quantity);
        if (whole.End > whole.First && !isMoney && ((NounTable.IsHuman(whole.Class) && !IsReachedByThing(document, candidate, quantity)) || (quantity.Kind == QuantityKind.Share && IsTold(document, quantity))))
            return ObjectPhrase.Write(document, whole.First, whole.End);
        if (quantity.Kind == QuantityKind.Share && FrontedWhole.Of(document, document.Sentences[document.Text.SentenceOf(quantity.FirstToken)], quantity) is { } fronted)
            return fronted;
        if (LeftPhrase.TryRead(document, quantity, candidate.Left, isSubject: false, out int from, out int to, out bool isOblique) && ObjectPhrase.Write(document, from, to) is { } text)
        {
            if (ChangeSubject.TryRead(document, quantity, candidate.Left, from, to, out int subject, out int subjectEnd) && ObjectPhrase.Write(document, subject, subjectEnd) is { } changed)
            {
                // "BPS mencatat inflasi 0,3 persen": who records it has none; "kelompok pangan mencatat deflasi 0,4 persen": whose it is belongs to it
                if (!Measures.IsBareChange(document.Tokens[from]))
                    return subjectEnd - subject == 1 || document.Tokens[subjectEnd - 1].IsCapitalised ? text : text + " " + changed;
                (from, to, text) = (subject, subjectEnd, changed);
            }

            // "peredaran narkotika jenis sabu seberat 20 kilogram": the sort is what is weighed
            for (int i = from + 1; i + 1 < to; i++)
            {
                if (ObjectWords.Is(document.Tokens[i], ObjectClass.Sort) && ObjectPhrase.Write(document, i + 1, to) is { } sort)
                    return sort;
            }

            // "Uni Eropa naik 12.400 ton": what is left of a name without its place is where it is measured
            if (to - from > 1 && char.IsUpper(text[0]) && !text.Contains(' ', StringComparison.Ordinal) && !document.Tokens[from].Has(TokenFlags.SentenceStart | TokenFlags.AllCaps))
            {
                isSure = false;
                isWeak = true;
                return text;
            }

            if (to - from == 1 && FrontedTopic.OfOwned(document, document.Sentences[document.Text.SentenceOf(from)], from, text) is { } owned)
                return owned;

            // "Berdasarkan kajian X, 15 persen dari data itu", "dari X sebanyak 40.000 liter": the body is not what is measured
            if (!isMoney && (Speech.Is(document.Tokens[from], SpeechClass.Institution | SpeechClass.Collective) && !IsStructure(document, from, to) && !(IsPeople(document, from, to) && !IsAgent(document, from, to, quantity.QualifierToken))) || (!isMoney && whole.End > whole.First && IsBody(document, from, to)))
            {
                isSure = whole.End > whole.First;
                return isSure ? ObjectPhrase.Write(document, whole.First, whole.End) : right ? ObjectPhrase.Write(document, noun.First, noun.End) : null;
            }

            // "pelajar menempati urutan teratas dengan 41 persen": who takes a rank, but for places and bodies, which have what was told before
            if (RankedPlaces.Taker(document, quantity, candidate.Left, from, to, out bool isName) is { } taker)
            {
                isSure = !isName;
                isWeak = true;
                return isName ? text : taker;
            }

            // "kerugian yang dihitung bupati sebesar Rp1 miliar": who does it is not what the money is
            if (isMoney && from - 1 > candidate.Left && IsPerson(document, from, to) && Predicates.IsPassive(document, from - 1) && LeftPhrase.TryRead(document, quantity with { QualifierToken = from - 1, FirstToken = from - 1 }, candidate.Left, isSubject: false, out int done, out int doneEnd) && ObjectPhrase.Write(document, done, doneEnd) is { } reckoned)
                return reckoned;
            bool isLeft = !isOblique && !IsAgent(document, from, to, quantity.QualifierToken);

            // "baru memakai 62 persen dari kapasitas pabrik": who uses or gets a part is not what it is a part of
            if (quantity.Kind == QuantityKind.Share && !isLeft && !right && whole.End > whole.First && !ObjectWords.Is(document.Tokens[whole.First], ObjectClass.Empty)
                && (ObjectWords.Is(document.Tokens[quantity.QualifierToken - 1], ObjectClass.Preposition) || IsPerson(document, from, to) || IsBody(document, from, to)))
                return ObjectPhrase.Write(document, whole.First, whole.End);
            if (right && !isMoney && !isLeft)
                return ObjectPhrase.Write(document, noun.First, noun.End);
            if (isMoney && !isLeft && Purpose(document, candidate, quantity) is { } purpose)
                return purpose;
            // "dana pihak ketiga bank itu menjadi Rp12 triliun", "kerugian versi lembaga itu Rp1 miliar": the body that has or counts it
            if (isMoney && IsBody(document, from, to) && MoneyWords.Topic(document, quantity, candidate.Left) is { } held)
                return held;

            // "PBB mengalokasikan US$5 juta": the body that pays is not what is paid
            if (isMoney && !isLeft && !isOblique && IsBody(document, from, to))
            {
                isSure = false;
                return null;
            }

            // "5.300 unit atau naik 12 persen": the classifier of a count is not what is measured
            if (!isMoney && IsClassifier(document, from, to) && from > 0 && document.FirstQuantity(from) is > 0 and var counted && document.Quantities[counted - 1].EndToken == from)
            {
                isSure = false;
                return null;
            }

            // "sedangkan data per Juli tercatat Rp 50 miliar": what tells of the amount is not what is measured
            if ((to - from == 1 || isMoney) && !document.Tokens[from].IsCapitalised && Speech.Is(document.Tokens[from], SpeechClass.Evidence) && !NounTable.TryMatch(document.Tokens, from, to, out _, out _))
            {
                isSure = false;
                isWeak = true;
                return text;
            }

            // "Penjualan mengalami kenaikan 9 persen", "Ada penurunan 5 persen": what changed stands before the word for it, or was told before
            if (to - from == 1 && Measures.IsBareChange(document.Tokens[from]))
            {
                // "menuntut kenaikan 12 persen": what somebody wants is the change itself
                if (quantity.Kind != QuantityKind.Measurement && from - 1 >= candidate.Left && Predicates.IsActive(document, from - 1) && !ObjectWords.Is(document.Tokens[from - 1], ObjectClass.Undergo) && !Predicates.IsReaching(document.Tokens[from - 1]) && !LeftPhrase.IsCounting(document.Tokens[from - 1]))
                    return text;
                string? before = RankedPlaces.OfPlace(document, candidate, quantity, from);
                isSure = before is not null;
                isWeak = true;
                return before ?? text;
            }

            // "Desa X 8.000 liter": where it is measured, not what
            if (IsPlace(document, from, to) || RankedPlaces.IsRankedName(document, quantity, from, to) || (!isMoney && LeftPhrase.IsNamedPlace(document.Tokens, from, to)) || SeriesName.IsOne(document, work, index, from, to))
            {
                string? measured = RankedPlaces.OfPlace(document, candidate, quantity, from) ?? (isMoney ? MoneyWords.OfVerb(document, quantity, candidate.Left, isWeak: true) : null);
                isSure = measured is not null;
                isWeak = true;
                return measured ?? text;
            }

            // "Jarak pandang ketika pesawat hilang, menurut X, 800 meter": what stands in a clause of its own is not what is measured
            if (isOblique && SentenceSubject.Of(document, document.Sentences[document.Text.SentenceOf(quantity.FirstToken)], quantity.QualifierToken) is { } interrupted)
                return interrupted;

            // "Saham berkode KRTU merosot 6,2 persen": the code of what is measured
            if (!isMoney && to - from == 1 && from - 1 > candidate.Left && ObjectWords.Is(document.Tokens[from - 1], ObjectClass.Coded) && LeftPhrase.TryRead(document, quantity with { QualifierToken = from - 1, FirstToken = from - 1 }, candidate.Left, isSubject: false, out int coded, out int codedEnd))
                return ObjectPhrase.Write(document, coded, codedEnd);

            if (RankedPlaces.Measured(document, from, to, quantity.QualifierToken) is { } ranked)
                return ranked;

            // "Kliennya meraup Rp1,6 miliar": who has or pays money is not what it is
            if (isMoney && (!isLeft || IsBesidePerson(document, quantity, from, to)) && IsPerson(document, from, to))
            {
                isSure = false;
                return null;
            }

            // "800 meter di atas kawah dan 900 meter di atas X": what is told between two amounts of one sort
            if (isOblique && index > 0 && from >= document.Quantities[index - 1].EndToken && document.Quantities[index - 1] is var last && last.Kind == quantity.Kind && last.Unit == quantity.Unit && quantity.QualifierToken - 1 >= to && Speech.Is(document.Tokens[quantity.QualifierToken - 1], SpeechClass.Joiner))
            {
                isSure = false;
                isWeak = true;
                return text;
            }

            isSure = (quantity.Kind == QuantityKind.Measurement && !right) || (isOblique ? Context.Is(document.Tokens[quantity.QualifierToken - 1], ContextClass.Reach) : !IsAgent(document, from, to, quantity.QualifierToken));
            isWeak = isOblique && quantity.QualifierToken - to > NearReach;
            return text;
        }

        if (isMoney && Purpose(document, candidate, quantity) is { } aim)
            return aim;
        if (SentenceSubject.Of(document, document.Sentences[document.Text.SentenceOf(quantity.FirstToken)], quantity.QualifierToken) is { } head)
            return head;
        if (!isMoney && Possessor(document, quantity) is { } possessor)
            return possessor;
        if (FrontedTopic.Of(document, document.Sentences[document.Text.SentenceOf(quantity.FirstToken)], quantity.QualifierToken) is { } topic)
            return topic;
        if (Attributed(document, work, index) is { } owner)
            return owner;
        // "baru menerima 31 persen dari dana yang dibutuhkan"
        if (quantity.Kind == QuantityKind.Share && !right && whole.End > whole.First && IsTaken(document, quantity, candidate.Left) && !ObjectWords.Is(document.Tokens[whole.First], ObjectClass.Empty | ObjectClass.Pronoun) && !Speech.Is(document.Tokens[whole.First], SpeechClass.Anaphor | SpeechClass.Pronoun))
            return ObjectPhrase.Write(document, whole.First, whole.End);
        isWeak = true;
        isSure = right && (noun.Class != NounClass.Abstract || (quantity.Kind == QuantityKind.Share && noun.First == quantity.EndToken && (IsTold(document, quantity) || document.Text.Text[document.Tokens[quantity.QualifierToken - 1].Start] == ',')));
        if (right && !isMoney)
            return ObjectPhrase.Write(document, noun.First, noun.End);
        if (!isMoney && whole.End == whole.First)
            whole = Of(document, candidate, quantity);
        return whole.End > whole.First && !isMoney ? ObjectPhrase.Write(document, whole.First, whole.End) : null;
    }

    /// <summary>Ranjau ini ditanam lama, beratnya 7 kilogram: the thing at the head of the sentence, whose dimension stands right before the number.</summary>
    private static string? Possessor(Document document, in Quantity quantity)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int before = quantity.QualifierToken - 1, first = document.Sentences[document.Text.SentenceOf(quantity.FirstToken)].FirstToken;
        while (first < before && tokens[first].Kind != TokenKind.Word)
            first++;
        if (quantity.Kind != QuantityKind.Measurement || before <= first || !tokens[before].Has(TokenFlags.CliticNya) && !ObjectWords.Is(tokens[before], ObjectClass.Skip) || !document.Text.TextOf(tokens[before]).EndsWith("nya", StringComparison.Ordinal))
            return null;
        return NounTable.TryMatch(tokens, first, before, out int length, out NounClass noun) && noun is not (NounClass.Abstract or NounClass.Group or NounClass.Generic) && !NounTable.IsHuman(noun) ? ObjectPhrase.Write(document, first, first + length) : null;
    }

    /// <summary>Whether a phrase is the name of a place, or of several.</summary>
    public static bool IsPlace(Document document, int first, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        if (PlaceWords.Default.TryName(tokens, first, end, out int length) && first + length == end)
            return true;
        for (int i = first; i + 1 < end && tokens[i].IsCapitalised; i++)
        {
            if (Speech.Is(tokens[i + 1], SpeechClass.Joiner))
                return i + 2 < end && IsPlace(document, i + 2, end);
        }

        return false;
    }

    /// <summary>Harga daging / Rp60.000: whether the row itself names what is measured.</summary>
    private static bool StartsWithAmount(Document document, in TableHeading table) =>
        NounTable.TryMatch(document.Tokens, table.LabelFirst, table.LabelEnd, out _, out NounClass noun) && noun is not (NounClass.Place or NounClass.Structure or NounClass.Group or NounClass.None);

    /// <summary>Kapasitas produksi 64 ribu ton feronikel, produksi padi mencapai 2.700 ton GKG: whether a noun for an amount stands right before a number of stuff.</summary>
    private static bool IsMeasured(Document document, in Candidate candidate, in Quantity quantity)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int end = quantity.QualifierToken;
        while (end > candidate.Left + 1 && (Context.Is(tokens[end - 1], ContextClass.Skip | ContextClass.Reach) || ObjectWords.Is(tokens[end - 1], ObjectClass.Skip)))
            end--;
        for (int i = end - 1; i >= Math.Max(candidate.Left, end - 2) && tokens[i].Kind == TokenKind.Word; i--)
        {
            if (NounTable.TryMatch(tokens, i, end, out _, out NounClass noun) && noun == NounClass.Abstract)
                return LeftPhrase.TryRead(document, quantity, candidate.Left, isSubject: false, out int from, out int to, out bool isOblique) && !isOblique && to >= end - 1
                    && !(from > candidate.Left && Predicates.IsActive(document, from - 1) && !LeftPhrase.IsCounting(tokens[from - 1]));
        }

        return false;
    }

    /// <summary>Whether a number is the subject of what is told: right behind a verb of saying or at the head of its sentence or clause.</summary>
    private static bool IsTold(Document document, in Quantity quantity)
    {
        int before = quantity.QualifierToken - 1;
        return before < 0 || document.Tokens[quantity.QualifierToken].Has(TokenFlags.SentenceStart) || LeftPhrase.IsSpeaking(document, before) || Speech.Is(document.Tokens[before], SpeechClass.Complementiser | SpeechClass.Contrast);
    }

    /// <summary>Perekaman KTP telah mencapai 98 persen dari wajib KTP: whether a thing is said to have reached the share.</summary>
    private static bool IsReachedByThing(Document document, in Candidate candidate, in Quantity quantity) =>
        quantity.QualifierToken > candidate.Left && Predicates.IsReaching(document.Tokens[quantity.QualifierToken - 1]) && LeftPhrase.TryRead(document, quantity, candidate.Left, isSubject: false, out int first, out int end, out bool isOblique) && !isOblique && !IsPerson(document, first, end);

    /// <summary>Whether an active verb that reaches nothing stands right before the number: who takes a part of something.</summary>
    private static bool IsTaken(Document document, in Quantity quantity, int left)
    {
        int at = quantity.QualifierToken - 1;
        while (at > left && (ObjectWords.Is(document.Tokens[at], ObjectClass.Skip) || Context.Is(document.Tokens[at], ContextClass.Skip)))
            at--;
        return at > left && Predicates.IsActive(document, at) && !Predicates.IsReaching(document.Tokens[at]) && !Context.Is(document.Tokens[at], ContextClass.Reach | ContextClass.Become) && !Measures.IsChangeWord(document.Tokens[at]);
    }

    /// <summary>Korban meninggal Rp50 juta, korban luka maksimal Rp20 juta: whether who gets money stands right before it, and nothing does something to them.</summary>
    private static bool IsBesidePerson(Document document, in Quantity quantity, int from, int to) =>
        (to == quantity.QualifierToken || (KindWord.TryMatch(document.Tokens, to, quantity.QualifierToken, out int length, out KindWord state) && state.Role == KindRole.State && to + length == quantity.QualifierToken)) && (from == 0 || !(ObjectWords.Is(document.Tokens[from - 1], ObjectClass.Per | ObjectClass.Preposition) || Predicates.IsVerbLike(document, from - 1)));

    /// <summary>Whether a phrase names people or somebody by an office.</summary>
    private static bool IsPerson(Document document, int first, int end) => IsPeople(document, first, end) || OfficeTable.TryMatch(document.Tokens, first, end, out _, out _);

    private static bool IsPeople(Document document, int first, int end) => NounTable.TryMatch(document.Tokens, first, end, out _, out NounClass noun) && NounTable.IsHuman(noun);

    private static bool IsClassifier(Document document, int first, int end) => NounTable.TryMatch(document.Tokens, first, end, out int length, out NounClass noun) && noun == NounClass.Classifier && first + length == end;

    private static bool IsStructure(Document document, int first, int end) => NounTable.TryMatch(document.Tokens, first, end, out _, out NounClass noun) && noun == NounClass.Structure;
}
