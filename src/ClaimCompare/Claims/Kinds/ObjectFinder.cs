using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>Finds what a number counts or measures, in the words of the text.</summary>
internal static partial class ObjectFinder
{
    private const int MostBack = 64;
    private const int MostWords = 5;

    /// <summary>The counted thing: the noun itself; where it only says that people are counted, a noun before the number or what was counted last.</summary>
    /// <param name="document">The document.</param>
    /// <param name="work">The candidates.</param>
    /// <param name="index">The quantity.</param>
    /// <param name="first">The first quantity of its sentence.</param>
    /// <param name="last">The last counted claim before it; -1 where there is none.</param>
    public static string? Counted(Document document, Candidate[] work, int index, int first, int last)
    {
        ref readonly Candidate candidate = ref work[index];
        ref readonly Quantity quantity = ref document.Quantities[index];
        bool isTimes = candidate.HasNoun && Context.Is(document.Tokens[candidate.Noun.First], ContextClass.Times);
        if (candidate.IsTelling && !isTimes && Instances.Of(document, candidate, quantity) is { } happening)
            return happening;
        if (candidate.IsTelling && !isTimes)
            return ObjectPhrase.Write(document, candidate.Noun.First, JoinedNouns.End(document, candidate.Noun));
        if (candidate.Heading.Exists && Row(document, candidate.Heading, quantity.FirstToken, isPrinted: candidate.HasNoun && candidate.Noun.Class == NounClass.Generic) is { } row)
            return row;
        if (candidate.LeftEnd > candidate.LeftFirst && (candidate.HasNoun ? IsVictim(candidate) || IsTellingState(document, candidate) : !(candidate.Word is { Role: KindRole.State } && (Predicates.IsVerbLike(document, candidate.LeftFirst) || Speech.Is(document.Tokens[candidate.LeftFirst], SpeechClass.Place))) && HasNoun(document, candidate.LeftFirst, candidate.LeftEnd)))
            return ObjectPhrase.Write(document, candidate.LeftFirst, candidate.LeftEnd);
        bool isOfPeople = !candidate.HasNoun && candidate.Word is { Role: KindRole.State, Kind: ClaimKind.Deaths or ClaimKind.Injuries or ClaimKind.Detained or ClaimKind.Cases } && candidate.Noun.Class != NounClass.Animal;
        if (!(candidate.HasNoun && candidate.Rule is "kind.state" or "kind.object" or "kind.alternative") && LeftPhrase.TryRead(document, quantity, candidate.Left, isSubject: !isTimes, out int from, out int to, out bool isOblique, candidate.HasNoun && !isTimes)
            && !(!candidate.HasNoun && (IsOthers(document, work, index, first) || Tellers.IsOther(document, work, index, last, from, to, isOblique))) && (isTimes || HasNoun(document, from, to, isHuman: candidate.HasNoun)) && !(isOblique && candidate.HasNoun) && !(!candidate.HasNoun && IsOtherThanAnimals(document, quantity, from, to)) && !((isOfPeople || (!candidate.HasNoun && IsOther(document, quantity) && Speech.Is(document.Tokens[from], SpeechClass.Place))) && IsSite(document, from, to)) && !(!candidate.HasNoun && IsContainer(document, quantity, candidate.Right) && IsNoStuff(document, from, to)))
            return ObjectPhrase.Write(document, from, to);
        if (candidate.HasNoun && ObjectWords.Is(document.Tokens[candidate.Noun.First], ObjectClass.Person) && WholeBehind(document, work, index) is { } behind)
            return behind;
        if (candidate.HasNoun && candidate.Noun.Class == NounClass.Generic && NumberName(document, quantity) is { } named)
            return named;
        if (candidate.HasNoun && Whole(document, work, index, first) is { } whole)
            return whole;
        if (candidate.HasNoun && Compared(document, work, index, first) is var compared && compared >= 0)
            return Counted(document, work, compared, first, last);
        if (candidate.HasNoun && !IsMore(document, candidate))
            return ObjectPhrase.Write(document, candidate.Noun.First, candidate.Noun.End);

        // "6.000 di antaranya", "12 luka-luka", "40 lainnya": what the number before it counts
        for (int i = index - 1; i >= Math.Max(first, index - MostBack); i--)
        {
            if (candidate.HasNoun && (work[i].Noun.Kind is not null || !NounTable.IsHuman(work[i].Noun.Class)))
                break;
            if (isOfPeople && !(candidate.Word is { Kind: ClaimKind.Detained } && IsWhole(document, i)) && work[i].Noun.Class is NounClass.Structure or NounClass.Vehicle or NounClass.Place)
                continue;

            // "seorang sopir dan tiga orang lain": others than the one who was named
            if (candidate.HasNoun && document.Quantities[i].Kind == QuantityKind.Article)
                break;
            if (work[i].HasNoun && ListSharing.IsCounted(document.Quantities[i]))
                return ObjectPhrase.Write(document, work[i].Noun.First, candidate is { HasNoun: false, Word: { } own } ? WithoutState(document, work[i].Noun, own.Kind) : work[i].Noun.End);
        }

        if (candidate.HasNoun)
            return ObjectPhrase.Write(document, candidate.Noun.First, candidate.Noun.End);

        // "realisasi KPR sebesar 5.300 unit": a classifier counts what stands before the number, known or not
        if (NounTable.TryMatch(document.Tokens, quantity.EndToken, candidate.Right, out _, out NounClass unit) && unit is NounClass.Classifier or NounClass.Container
            && LeftPhrase.TryRead(document, quantity, candidate.Left, isSubject: false, out int subject, out int subjectEnd, out bool isBehind) && !isBehind && !IsTaker(document, subject, subjectEnd, quantity.QualifierToken) && !IsClassifier(document, subject, subjectEnd) && !IsOtherThanAnimals(document, quantity, subject, subjectEnd) && !(unit == NounClass.Container && IsNoStuff(document, subject, subjectEnd)))
            return ObjectPhrase.Write(document, subject, subjectEnd);
        return candidate.LeftEnd > candidate.LeftFirst && candidate.Word is { Role: KindRole.Noun } ? ObjectPhrase.Write(document, candidate.LeftFirst, candidate.LeftEnd) : null;
    }

    /// <summary>"Titik pertama berjumlah 52 ekor": the classifier of animals counts no places or things.</summary>
    private static bool IsOtherThanAnimals(Document document, in Quantity quantity, int first, int end) =>
        quantity.EndToken < document.Tokens.Length && Speech.Is(document.Tokens[quantity.EndToken], SpeechClass.Tail) && NounTable.TryMatch(document.Tokens, first, end, out _, out NounClass noun) && noun is NounClass.Place or NounClass.Structure or NounClass.Classifier or NounClass.Container;

    /// <summary>Whether what stands behind a number is what things are kept in.</summary>
    private static bool IsContainer(Document document, in Quantity quantity, int right) => NounTable.TryMatch(document.Tokens, quantity.EndToken, right, out _, out NounClass noun) && noun == NounClass.Container;

    /// <summary>Puskesmas memegang lima vial, jatah kami 90 tangki: people, houses, places and mere amounts are nothing that is kept in something.</summary>
    private static bool IsNoStuff(Document document, int first, int end) =>
        IsPerson(document, first, end) || AmountWords.Is(document.Tokens[first], AmountClass.Attribute) || IsPlace(document, first, end) || (NounTable.TryMatch(document.Tokens, first, end, out int length, out NounClass noun) && (noun is NounClass.Structure or NounClass.Place or NounClass.Group or NounClass.Container || (noun == NounClass.Abstract && length == end - first)));

    /// <summary>Where a noun ends that is counted again in another state: of <c>14 korban meninggal, tujuh luka-luka</c> the seven are <c>korban</c>.</summary>
    private static int WithoutState(Document document, in CountedNoun noun, ClaimKind kind)
    {
        for (int i = noun.First + 1; i < noun.End; i++)
        {
            if (KindWord.TryMatch(document.Tokens, i, noun.End, out int length, out KindWord state) && i + length == noun.End && state is { Role: KindRole.State, Kind: ClaimKind.Deaths or ClaimKind.Injuries or ClaimKind.Missing or ClaimKind.Rescued or ClaimKind.Cases or ClaimKind.Detained } && state.Kind != kind)
                return i;
        }

        return noun.End;
    }

    /// <summary>What the whole right behind a part counts: <c>19 orang dari 23 penumpang</c>.</summary>
    private static string? WholeBehind(Document document, Candidate[] work, int index)
    {
        int end = work[index].Noun.End;
        if (index + 1 >= work.Length || end >= document.Tokens.Length || !Context.Is(document.Tokens[end], ContextClass.Of) || document.Quantities[index + 1].QualifierToken != end + 1)
            return null;
        CountedNoun whole = work[index + 1].Noun;
        return work[index + 1].IsTelling && NounTable.IsHuman(whole.Class) ? ObjectPhrase.Write(document, whole.First, whole.End) : null;
    }

    /// <summary>The number before that is compared with this one in the same general words: <c>penduduk miskin turun 210 ribu orang dibandingkan Mei yang sebanyak 25 juta orang</c>; -1 where none is.</summary>
    private static int Compared(Document document, Candidate[] work, int index, int first)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int before = index - 1;
        while (before >= first && !ListSharing.IsCounted(document.Quantities[before]))
            before--;
        if (before < first || !work[before].HasNoun || !ObjectWords.Is(tokens[work[index].Noun.First], ObjectClass.Person) || tokens[work[before].Noun.First].Word != tokens[work[index].Noun.First].Word)
            return -1;
        for (int i = work[before].Noun.End; i < document.Quantities[index].QualifierToken; i++)
        {
            if (Measures.IsArrival(tokens, i, i + 1))
                return before;
        }

        return -1;
    }

    /// <summary>Dari 58 kontainer, sembilan tertahan: whether a number is the whole that its sentence goes on with the parts of.</summary>
    private static bool IsWhole(Document document, int index)
    {
        int before = document.Quantities[index].QualifierToken - 1;
        return before >= 0 && Speech.Is(document.Tokens[before], SpeechClass.From) && document.Tokens[before].Has(TokenFlags.SentenceStart);
    }

    /// <summary>What the whole of a part counts, where its noun tells more than that people are counted.</summary>
    private static string? Whole(Document document, Candidate[] work, int index, int first)
    {
        if (document.Quantities[index].OutOf is not { } total)
            return null;
        for (int i = index - 1; i >= Math.Max(first, index - MostBack); i--)
        {
            if (document.Quantities[i].Value == total && work[i].IsTelling)
                return ObjectPhrase.Write(document, work[i].Noun.First, work[i].Noun.End);
        }

        return null;
    }

    /// <summary>Whether a phrase is the subject of an active verb, or a place: it has or pays an amount and is not what is measured.</summary>
    private static bool IsAgent(Document document, int first, int end, int number)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        if (PlaceWords.Default.TryName(tokens, first, end, out int length) && first + length == end)
            return true;
        for (int i = end; i < number; i++)
        {
            if (Predicates.IsActive(document, i) && !Context.Is(tokens[i], ContextClass.Skip | ContextClass.Reach) && !ObjectWords.Is(tokens[i], ObjectClass.Skip | ObjectClass.Copula))
                return true;
        }

        return false;
    }

    /// <summary>Whether a phrase is the subject of a verb whose object is counted; not where a preposition stands between: <c>sepeda motor mendominasi dengan 900 unit</c>.</summary>
    private static bool IsTaker(Document document, int first, int end, int number) => !ObjectWords.Is(document.Tokens[number - 1], ObjectClass.Preposition) && IsAgent(document, first, end, number);

    private static bool IsBody(Document document, int first, int end) =>
        Speech.Is(document.Tokens[first], SpeechClass.Collective | SpeechClass.Institution | SpeechClass.Metonym) || (end - first == 1 && document.Tokens[first].Has(TokenFlags.AllCaps));

    /// <summary>Whether the word before the number says no more than that there are victims; of <c>korban tewas dan hilang 65 orang</c> the printed word stays.</summary>
    private static bool IsVictim(in Candidate candidate) => candidate.Word is { Kind: ClaimKind.Casualties, Role: KindRole.Noun, IsPhrase: false };

    /// <summary>Whether the word before the number names people by their state and not as victims: <c>penderita sudah 638 orang</c>.</summary>
    private static bool IsTellingState(Document document, in Candidate candidate) =>
        candidate.Word is { Role: KindRole.Noun } && candidate.Noun.Class == NounClass.Generic && (ObjectWords.Is(document.Tokens[candidate.Noun.First], ObjectClass.Person) || (Speech.Is(document.Tokens[candidate.Noun.First - 2], SpeechClass.Amount) && Predicates.IsHaving(document, candidate.Noun.First - 2))) && !(candidate.LeftEnd - candidate.LeftFirst == 1 && PeopleSubject.IsNominal(document, candidate.LeftFirst))
        && !(NounTable.TryMatch(document.Tokens, candidate.LeftFirst, candidate.LeftEnd, out _, out NounClass left) && left == NounClass.Event)
        && !(candidate.LeftFirst + (ObjectWords.Is(document.Tokens[candidate.LeftFirst], ObjectClass.Empty) ? 1 : 0) is var named && KindWord.TryMatch(document.Tokens, named, named + 1, out _, out KindWord head) && head.Kind is ClaimKind.Casualties or ClaimKind.Deaths);

    /// <summary>What a row or column counts: the row's name where it is a thing, else the heading; people with a word of their own are in no ward or hall: <c>Bangsal bedah 11 orang</c>.</summary>
    private static string? Row(Document document, in TableHeading heading, int number, bool isPrinted = false)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        if (!(isPrinted && !HasNoun(document, heading.LabelFirst, heading.LabelEnd, isHuman: true)) && heading.LabelEnd > heading.LabelFirst && NounTable.TryMatch(tokens, heading.LabelFirst, heading.LabelEnd, out _, out NounClass label)
            && label is not (NounClass.Place or NounClass.Group or NounClass.Abstract or NounClass.Classifier or NounClass.None) && !PlaceWords.Default.TryName(tokens, heading.LabelFirst, heading.LabelEnd, out _))
            return ObjectPhrase.Write(document, heading.LabelFirst, heading.LabelEnd);
        (int first, int end) = Cell(document, heading, number);
        while (first < end && (tokens[first].Kind != TokenKind.Word || ObjectWords.Is(tokens[first], ObjectClass.Opening | ObjectClass.Empty | ObjectClass.Skip)))
            first++;
        int stop = first;
        while (stop < end && tokens[stop].Kind == TokenKind.Word && !(stop > first && ObjectWords.Is(tokens[stop], ObjectClass.Per | ObjectClass.Preposition)))
            stop++;
        if (HasNoun(document, first, stop))
            return stop - first <= MostWords ? ObjectPhrase.Write(document, first, stop) : null;

        // "Rincian yang diamankan": only the rows name who
        return heading.LabelEnd - heading.LabelFirst == 1 && !tokens[heading.LabelFirst].IsCapitalised ? ObjectPhrase.Write(document, heading.LabelFirst, heading.LabelEnd) : null;
    }

    /// <summary>The cell of a heading that stands over a number, where tabs part the cells of both lines; else the whole heading.</summary>
    private static (int First, int End) Cell(Document document, in TableHeading heading, int number)
    {
        ReadOnlySpan<char> text = document.Text.Text;
        ReadOnlySpan<Token> tokens = document.Tokens;
        ReadOnlySpan<char> before = text[..tokens[number].Start];
        int column = before[(before.LastIndexOf('\n') + 1)..].Count('\t');
        if (column == 0 || heading.End - heading.First < 2)
            return (heading.First, heading.End);
        int first = heading.First;
        for (int i = heading.First + 1; i < heading.End; i++)
        {
            if (!text[tokens[i - 1].End..tokens[i].Start].Contains('\t'))
                continue;
            if (column-- == 0)
                return (first, i);
            first = i;
        }

        return first > heading.First ? (first, heading.End) : (heading.First, heading.End);
    }

    /// <summary>Whether a noun that people or things are counted by stands in a phrase.</summary>
    public static bool HasNoun(Document document, int first, int end, bool isHuman = false)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        for (int i = first; i < end; i++)
        {
            if (NounTable.TryMatch(tokens, i, end, out _, out NounClass noun) && noun is not (NounClass.None or NounClass.Abstract or NounClass.Classifier) && (!isHuman || (NounTable.IsHuman(noun) && noun != NounClass.Generic)))
                return true;
            if (!isHuman && KindWord.TryMatch(tokens, i, end, out _, out KindWord word) && word.Role == KindRole.Noun)
                return true;
        }

        return false;
    }

    /// <summary>Whether a phrase begins with a place, a thing or an event, of which nobody can die: <c>tewas di tempat dan dua lagi</c>.</summary>
    private static bool IsSite(Document document, int first, int end) =>
        NounTable.TryMatch(document.Tokens, first + (first + 1 < end && Speech.Is(document.Tokens[first], SpeechClass.Place) ? 1 : 0), end, out _, out NounClass noun) && !NounTable.IsHuman(noun) && noun is not (NounClass.None or NounClass.Generic or NounClass.Classifier or NounClass.Animal or NounClass.Household);

    /// <summary>24 lainnya: whether a number has no noun and counts others.</summary>
    private static bool IsOther(Document document, in Quantity quantity) =>
        quantity.EndToken < document.Tokens.Length && ObjectWords.Is(document.Tokens[quantity.EndToken], ObjectClass.Other);

    /// <summary>41 penumpang memegang paspor X dan 14 lainnya Y: whether a bare number counts others of what its sentence has counted before.</summary>
    private static bool IsOthers(Document document, Candidate[] work, int index, int first)
    {
        if (!IsOther(document, document.Quantities[index]))
            return false;
        for (int i = index - 1; i >= Math.Max(first, index - MostBack); i--)
        {
            if (ListSharing.IsCounted(document.Quantities[i]))
                return work[i].HasNoun;
        }

        return false;
    }

    /// <summary>Whether more of what was counted before is counted: <c>40 orang lainnya</c>.</summary>
    private static bool IsMore(Document document, in Candidate candidate) =>
        candidate.Noun.End < candidate.Right && ObjectWords.Is(document.Tokens[candidate.Noun.End], ObjectClass.Other);
}
