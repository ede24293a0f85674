using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>Finds what a number goes back to: the last count, an earlier one under the same noun, the whole that it is a part of.</summary>
internal static class Antecedents
{
    // A sentence with more numbers than this is a table: looking further back would cost its square
    private const int MostBack = 64;
    private const int FewestTold = 10;
    private const int MostNumberName = 12;
    private const int LeastSame = 21;
    private const int MostOfDead = 3;
    private const int SubsetReach = 6;
    private const int MostAnaphor = 16;
    private const int CauseReach = 6;

    /// <summary>Whether a bare number counts more or fewer of what the last one counts: no noun of its own stands before it, and it is in the same sentence or the next of the paragraph.</summary>
    public static bool Follows(Document document, Candidate[] work, int index, int last, int first)
    {
        ref readonly Quantity quantity = ref document.Quantities[index];
        if (quantity.Kind == QuantityKind.Zero)
            return false;
        if (LeftPhrase.TryRead(document, quantity, work[index].Left, isSubject: true, out int from, out int to, out bool isOblique) && ObjectFinder.HasNoun(document, from, to) && !(last >= first && ObjectWords.Is(document.Tokens[Math.Min(quantity.EndToken, document.Tokens.Length - 1)], ObjectClass.Other)) && !Tellers.IsOther(document, work, index, last, from, to, isOblique) && !Surroundings.IsObject(document, quantity, work[index].Left)
            && !(isOblique && last >= first && IsListed(document, quantity)))
            return false;
        if (last >= first)
            return true;
        int here = document.Text.SentenceOf(quantity.FirstToken), there = document.Text.SentenceOf(document.Quantities[last].FirstToken);
        // "Angka itu berkurang 43.000": back to the last number, also from another paragraph
        Sentence sentence = document.Sentences[here];
        if (here - there is 1 or 2 && sentence.EndToken - sentence.FirstToken > 2 && ObjectWords.Is(document.Tokens[sentence.FirstToken], ObjectClass.Empty) && Speech.Is(document.Tokens[sentence.FirstToken + 1], SpeechClass.Anaphor))
            return true;
        // Over a sentence without a number too, but for one that names others in between: "Saya mencari jalan. Yang terbuka cuma dua"
        if (document.Sentences[here].Paragraph == document.Sentences[there].Paragraph)
            return here - there == 1 || (here - there == 2 && !Surroundings.IsRelative(document, work[index].Left, quantity.QualifierToken));

        // Into another paragraph, but for a row of a list: "Tenda, 340 unit"
        return here - there == 1 && quantity.QualifierToken > 0 && document.Text.Text[document.Tokens[quantity.QualifierToken - 1].Start] is not (',' or ':');
    }

    /// <summary>Whether the phrase before a bare number of a list is where those counted before it are.</summary>
    public static bool IsBehindSite(Document document, in Candidate candidate, in Quantity quantity) =>
        !candidate.HasNoun && IsListed(document, quantity) && LeftPhrase.TryRead(document, quantity, candidate.Left, isSubject: true, out _, out _, out bool isOblique) && isOblique;

    /// <summary>40 rumah di RT 3 dan 25 di RT 4: whether a joining word or comma stands before a number and a place behind it, so that what is before them is where the others are.</summary>
    private static bool IsListed(Document document, in Quantity quantity)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        return quantity.QualifierToken > 0 && (Speech.Is(tokens[quantity.QualifierToken - 1], SpeechClass.Joiner) || document.Text.Text[tokens[quantity.QualifierToken - 1].Start] == ',') && Speech.At(tokens, quantity.EndToken, SpeechClass.Place);
    }

    /// <summary>Dan jumlah migran yang mendarat mencapai 170 ribu: whether the name of another number, with what it counts, stands behind a joining word.</summary>
    public static bool HasNumberName(Document document, in Candidate candidate, in Quantity quantity)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        for (int i = quantity.QualifierToken - 2; i > Math.Max(candidate.Left, quantity.QualifierToken - MostNumberName); i--)
        {
            if (ObjectWords.Is(tokens[i], ObjectClass.Empty) && !tokens[i].Has(TokenFlags.CliticNya) && Speech.Is(tokens[i - 1], SpeechClass.Joiner) && NounTable.TryMatch(tokens, i + 1, quantity.QualifierToken, out _, out _))
                return true;
        }

        return false;
    }

    /// <summary>Whether something is said of a bare number that sets it off from the whole: <c>87 sudah pulang</c>, <c>yang sampai dua</c>.</summary>
    public static bool IsSubset(Document document, in Candidate candidate, in Quantity quantity)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int at = quantity.EndToken;
        if (at < candidate.Right && tokens[at].Kind == TokenKind.Word && (Predicates.IsModal(tokens, at) || Predicates.IsVerbLike(document, at) || Speech.Is(tokens[at], SpeechClass.Relative)))
            return true;
        for (int i = quantity.QualifierToken - 1; i >= Math.Max(candidate.Left, quantity.QualifierToken - SubsetReach) && tokens[i].Kind == TokenKind.Word; i--)
        {
            if (Speech.Is(tokens[i], SpeechClass.Relative))
                return !(i > 0 && SourceFinder.IsInDate(document, i - 1));
        }

        return false;
    }

    /// <summary>320 jiwa mengungsi di dua titik. 25 orang di antaranya lansia: people are a part of the people counted last, not of the things.</summary>
    public static int Whole(Document document, Candidate[] work, KindDecision[] decisions, int index, int last)
    {
        if (last >= 0 && !work[index].HasNoun && IsMore(document, index, last))
            return Larger(document, work, decisions, index, last);
        if (last < 0 || !NounTable.IsHuman(work[index].Noun.Class) && work[index].Noun.Class != NounClass.Generic || IsOfPeople(work[last], decisions[last].Kind))
            return last;
        int here = document.Text.SentenceOf(document.Quantities[index].FirstToken);
        for (int i = last - 1; i >= Math.Max(0, last - MostAnaphor); i--)
        {
            if (here - document.Text.SentenceOf(document.Quantities[i].FirstToken) > 1)
                break;
            if (decisions[i].IsClaim && ListSharing.IsCounted(document.Quantities[i]) && IsOfPeople(work[i], decisions[i].Kind))
                return i;
        }

        return last;
    }

    /// <summary>Whether a number is larger than another, of which it can be no part then.</summary>
    private static bool IsMore(Document document, int index, int other) =>
        (document.Quantities[index].Value ?? document.Quantities[index].Low) is { } part && document.Quantities[other].Value is { } whole && part > whole;

    /// <summary>64 siswa dari lima sekolah, 22 di antaranya dirawat: the people before a smaller number, where they are enough; else the last.</summary>
    private static int Larger(Document document, Candidate[] work, KindDecision[] decisions, int index, int last)
    {
        for (int i = last - 1; i >= Math.Max(0, last - MostAnaphor) && IsNear(document, i, index, 1); i--)
        {
            if (decisions[i].IsClaim && ListSharing.IsCounted(document.Quantities[i]) && !IsMore(document, index, i))
                return i;
        }

        return last;
    }

    /// <summary>Whether victims, named by no more than the word, are among the dead that the sentence or the one before has counted.</summary>
    public static bool IsOfDead(Document document, KindDecision[] decisions, int index, int last, KindWord? word)
    {
        if (last < 0 || word is not { Role: KindRole.Noun } noun || noun.Form.Contains(' ', StringComparison.Ordinal) || document.Quantities[index].Value is not { } part)
            return false;
        for (int i = last; i >= Math.Max(0, last - MostBack) && IsNear(document, i, index, MostOfDead); i--)
        {
            if (!decisions[i].IsClaim || decisions[i].Kind is ClaimKind.Measurement or ClaimKind.Count || decisions[i].Measure == Measure.Change)
                continue;
            return decisions[i].Kind == ClaimKind.Deaths && document.Quantities[i].Value is { } whole && part <= whole && (i == last || part * 2 > whole);
        }

        return false;
    }

    /// <summary>Dari 472 jiwa, seorang tewas dan dua rumah hanyut: whether the whole that a number of things would be part of counts people.</summary>
    public static bool IsPartOfPeople(Document document, Candidate[] work, int index, int first)
    {
        for (int i = index - 1; i >= Math.Max(first, index - MostBack); i--)
        {
            if (document.Quantities[i].Value == document.Quantities[index].OutOf)
                return NounTable.IsHuman(work[i].Noun.Class);
        }

        return false;
    }

    /// <summary>Whether the people counted last, not long before, were passengers or pilgrims.</summary>
    public static bool IsOfTravellers(Document document, Candidate[] work, int index)
    {
        for (int i = index - 1; i >= Math.Max(0, index - MostAnaphor) && IsNear(document, i, index, 2); i--)
        {
            if (NounTable.IsHuman(work[i].Noun.Class) && work[i].Noun.Class != NounClass.Generic)
                return work[i].Noun.Class == NounClass.Traveller;
        }

        return false;
    }

    /// <summary>Whether people are counted: by the kind, or by the noun where the kind is of things.</summary>
    public static bool IsOfPeople(in Candidate candidate, ClaimKind kind) =>
        kind is not (ClaimKind.Count or ClaimKind.Damage or ClaimKind.Equipment) || NounTable.IsHuman(candidate.Noun.Class);

    /// <summary>The whole of a part that the sentence ties to it: <c>210 orang ditangkap dan 33 di antaranya</c>.</summary>
    public static decimal? OutOf(Document document, Candidate[] work, int index, int whole)
    {
        if (whole < 0 || document.Quantities[index].OutOf is not null || document.Quantities[index].Kind == QuantityKind.Zero || document.Quantities[index].Qualifier != Qualifier.Exact)
            return null;

        // The second of two parts that each say so is of the same whole
        if (work[whole].Whole > 0)
            whole = work[whole].Whole - 1;
        work[index].Whole = whole + 1;
        ref readonly Quantity part = ref document.Quantities[index];
        ref readonly Quantity total = ref document.Quantities[whole];
        return total.Value is { } value && (part.Value ?? part.High ?? part.Low) is { } own && own < value ? value : null;
    }

    /// <summary>The whole that stands behind a part with its noun: <c>85 orang dari total 425 anggota</c>.</summary>
    public static decimal? WholeBehind(Document document, Candidate[] work, int index)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int at = work[index].Noun.End;

        // "436 kematian akibat DBD dari total 51.400 kasus"
        if (work[index].HasNoun && at < tokens.Length && ObjectWords.Is(tokens[at], ObjectClass.Boundary))
        {
            int behind = at + 1;
            while (behind < Math.Min(tokens.Length, at + CauseReach) && tokens[behind].Kind == TokenKind.Word && !Context.Is(tokens[behind], ContextClass.Of))
                behind++;
            at = Context.At(tokens, behind, ContextClass.Of) && Context.At(tokens, behind + 1, ContextClass.Total) ? behind : at;
        }

        // "20 bus yang terbakar dari sebanyak 104 bus"
        if (work[index].HasNoun && at + 2 < tokens.Length && Speech.Is(tokens[at], SpeechClass.Relative) && Context.At(tokens, at + 2, ContextClass.Of))
            at += 2;
        if (!work[index].HasNoun || index + 1 >= work.Length || document.Quantities[index].OutOf is not null || !Context.At(tokens, at, ContextClass.Of))
            return null;
        bool isTotal = false;
        for (at++; Context.At(tokens, at, ContextClass.Total); at++)
            isTotal = true;
        if (at < tokens.Length && Context.Is(tokens[at], ContextClass.Amount))
            at++;
        ref readonly Quantity whole = ref document.Quantities[index + 1];
        bool isSame = work[index + 1].HasNoun && (tokens[work[index + 1].Noun.First].Word == tokens[work[index].Noun.First].Word || (NounTable.IsHuman(work[index].Noun.Class) && NounTable.IsHuman(work[index + 1].Noun.Class)));
        return whole.FirstToken == at && whole.Kind == QuantityKind.Cardinal && (isTotal || isSame) && whole.Value is { } value && (document.Quantities[index].Value ?? document.Quantities[index].High) is { } part && part < value ? value : null;
    }

    /// <summary>"400 rumah di 5 desa. Jumlah itu bertambah 30": what the sentence before counted in its places, not the places.</summary>
    public static int BeforePlaces(Document document, Candidate[] work, KindDecision[] decisions, int last, int first)
    {
        if (last >= first || work[last].Noun.Class != NounClass.Place)
            return last;
        int sentence = document.Text.SentenceOf(document.Quantities[last].FirstToken);
        for (int i = last - 1; i >= 0 && document.Text.SentenceOf(document.Quantities[i].FirstToken) == sentence; i--)
        {
            if (decisions[i].IsClaim && work[i].HasNoun && work[i].Noun.Class != NounClass.Place && ListSharing.IsCounted(document.Quantities[i]))
                return i;
        }

        return last;
    }

    /// <summary>Puluhan rumah itu: what the text counted under the same noun before.</summary>
    public static KindDecision? Anaphor(Document document, Candidate[] work, KindDecision[] decisions, int index)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        CountedNoun noun = work[index].Noun;
        if (noun.End >= tokens.Length || !Speech.Is(tokens[noun.End], SpeechClass.Anaphor) || tokens[noun.First].Word == 0)
            return null;
        for (int i = index - 1; i >= Math.Max(0, index - MostAnaphor); i--)
        {
            // Of people of whom no more is said only the same number points back: "42 orang tersebut"
            if (noun.Class == NounClass.Generic && document.Quantities[i].Value != document.Quantities[index].Value)
                continue;
            if (decisions[i].IsClaim && work[i].HasNoun && tokens[work[i].Noun.First].Word == tokens[noun.First].Word)
                return decisions[i] with { Rule = "kind.anaphor", OutOf = null };
        }

        return null;
    }

    /// <summary>Angka 75 ribu itu: a figure that the text told before, pointed back at.</summary>
    public static KindDecision? Repeated(Document document, KindDecision[] decisions, int index)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        ref readonly Quantity quantity = ref document.Quantities[index];
        if (quantity.QualifierToken == 0 || quantity.EndToken >= tokens.Length || !ObjectWords.Is(tokens[quantity.QualifierToken - 1], ObjectClass.Empty) || !Speech.Is(tokens[quantity.EndToken], SpeechClass.Anaphor))
            return null;
        for (int i = index - 1; i >= Math.Max(0, index - MostBack); i--)
        {
            if (decisions[i].IsClaim && document.Quantities[i].Kind == quantity.Kind && document.Quantities[i].Value is { } value && value == quantity.Value)
                return decisions[i] with { Rule = "kind.repeated", OutOf = null };
        }

        return null;
    }

    /// <summary>The kind of people that a whole behind <c>dari</c> was told to be before; null where its value was not.</summary>
    public static ClaimKind? ToldBefore(Document document, KindDecision[] decisions, int index)
    {
        ref readonly Quantity quantity = ref document.Quantities[index];
        int before = quantity.QualifierToken - 1;
        while (before > 0 && Context.Is(document.Tokens[before], ContextClass.Total))
            before--;
        if (before < 0 || !Context.Is(document.Tokens[before], ContextClass.Of) || quantity.Value is not >= FewestTold)
            return null;
        for (int i = index - 1; i >= Math.Max(0, index - MostBack); i--)
        {
            if (decisions[i] is { IsClaim: true, Kind: ClaimKind.Cases or ClaimKind.Affected or ClaimKind.Displaced or ClaimKind.Casualties or ClaimKind.Deaths or ClaimKind.Injuries or ClaimKind.Missing or ClaimKind.Rescued } && document.Quantities[i].Value == quantity.Value)
                return decisions[i].Kind;
        }

        return null;
    }

    /// <summary>Whether wounded people were counted not long before, and no sick ones.</summary>
    public static bool IsAmongWounded(KindDecision[] decisions, int index)
    {
        bool isFound = false;
        for (int i = index - 1; i >= Math.Max(0, index - MostAnaphor); i--)
        {
            if (decisions[i].IsClaim && decisions[i].Kind == ClaimKind.Cases)
                return false;
            isFound |= decisions[i].IsClaim && decisions[i].Kind == ClaimKind.Injuries;
        }

        return isFound;
    }

    /// <summary>The nearest earlier figure of people with the same telling number, of whom more was said than that they are; -1 where there is none.</summary>
    public static int SameBefore(Document document, Candidate[] work, KindDecision[] decisions, int index)
    {
        ref readonly Quantity quantity = ref document.Quantities[index];
        if (quantity.Kind != QuantityKind.Cardinal || quantity.Value is not >= LeastSame)
            return -1;
        for (int i = index - 1; i >= Math.Max(0, index - MostBack); i--)
        {
            if (decisions[i].IsClaim && document.Quantities[i].Value == quantity.Value && document.Quantities[i].Kind == QuantityKind.Cardinal)
                return IsOutcome(decisions[i].Kind) && (decisions[i].Unit is null) == (work[index].Noun.Class != NounClass.Household) ? i : -1;
        }

        return -1;
    }

    private static bool IsOutcome(ClaimKind kind) =>
        kind is ClaimKind.Cases or ClaimKind.Affected or ClaimKind.Displaced or ClaimKind.Deaths or ClaimKind.Injuries or ClaimKind.Missing or ClaimKind.Rescued or ClaimKind.Detained;

    /// <summary>Whether a quantity stands in the sentence of another or soon behind it.</summary>
    public static bool IsNear(Document document, int last, int index, int most) =>
        document.Text.SentenceOf(document.Quantities[index].FirstToken) - document.Text.SentenceOf(document.Quantities[last].FirstToken) <= most;
}
