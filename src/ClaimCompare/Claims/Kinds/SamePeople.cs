using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>
/// Finds who people are that are counted as such where words tie their number to one before: lists of places (<c>terbanyak di X dengan 617 jiwa, disusul Y 402 jiwa</c>),
/// figures pointed back at (<c>angka tersebut berkurang 13 orang</c>) and others set against them (<c>sedangkan yang pulang 90 orang</c>).
/// </summary>
internal static class SamePeople
{
    private const int MostBack = 16;
    private const int MostSentences = 2;
    private const int Reach = 24;
    private const int LongestTopic = 14;
    private const int LongestSite = 8;
    private const int LongestTime = 8;
    private const int MostBeside = 4;

    private enum Link
    {
        None,
        Figure,
        Contrast,
        List,
        Part,
    }

    /// <summary>The decision with what the number before counts, or null where nothing ties the two.</summary>
    public static KindDecision? Of(Document document, Candidate[] work, KindDecision[] decisions, in Sentence sentence, int index, int first)
    {
        KindDecision decision = decisions[index];
        bool isEvent = IsInstance(document, work[index], decision);
        if ((!isEvent && !IsUnnamed(work[index], decision)) || IsRelative(document, work[index]))
            return null;
        if (index > first && IsOtherForm(document, work, index) && decisions[index - 1] is { IsClaim: true, Object: { } form } && !ObjectWords.IsPerson(form))
            return decision with { Object = form };
        if (index > first && IsBeside(document, work, index) && decisions[index - 1] is { IsClaim: true, Object: { } beside } && decisions[index - 1].Kind == decision.Kind && !work[index - 1].IsTelling && work[index - 1].Noun.Class != NounClass.Household && !ObjectWords.IsPerson(beside))
            return decision with { Object = beside };
        Link link = LinkOf(document, work, sentence, index, first);
        if (link == Link.None || (isEvent && link == Link.List && !IsBehindName(document, document.Quantities[index])))
            return null;
        int here = document.Text.SentenceOf(document.Quantities[index].FirstToken);
        for (int i = index - 1; i >= Math.Max(0, index - MostBack); i--)
        {
            int back = here - document.Text.SentenceOf(document.Quantities[i].FirstToken);
            if (back > (link is Link.Contrast or Link.Part ? 0 : MostSentences))
                break;
            if (back > 1 && link == Link.List && !isEvent && Topic(document, decision, document.Sentences[here - 1]) is { } nearer)
                return nearer with { Object = decision.Object };
            if (isEvent && decisions[i].IsClaim && work[i] is { HasNoun: true, Noun.Class: NounClass.Event or NounClass.None } && decisions[i].Kind == decision.Kind)
                return decisions[i].Object is { } happening ? decision with { Object = happening } : null;
            if (isEvent || !decisions[i].IsClaim || !ListSharing.IsCounted(document.Quantities[i]) || !Antecedents.IsOfPeople(work[i], decisions[i].Kind) || work[i].Noun.Class == NounClass.Household || (back > 0 && work[i].IsTelling && (work[i].IsBreakdown || decisions[i].OutOf is not null || IsPart(document, document.Quantities[i]))))
                continue;
            if (link == Link.Part && !work[i].IsBreakdown)
                return null;
            bool isSame = decisions[i].Kind == decision.Kind;
            if (decisions[i].Object is not { } same || ObjectWords.IsPerson(same))
                return null;

            // "2.146 warga mengungsi. Terbanyak di X dengan 617 jiwa": in a sentence of its own the printed word stays
            return isSame || (link == Link.List && work[index].Word is null && Predicates.IsCompatible(decisions[i].Kind, NounClass.Person)) ? decision with { Object = link == Link.List && back > 0 ? decision.Object : same, Kind = decisions[i].Kind } : null;
        }

        return link == Link.List && here > 0 && !isEvent && Topic(document, decision, document.Sentences[here - 1]) is { } told ? told with { Object = decision.Object } : null;
    }

    /// <summary>"Disusul Kudus 37 kali": whether a name stands right before the number, not what happened.</summary>
    private static bool IsBehindName(Document document, in Quantity quantity) =>
        quantity.QualifierToken > 0 && document.Tokens[quantity.QualifierToken - 1] is { Kind: TokenKind.Word, IsCapitalised: true } before && !before.Has(TokenFlags.SentenceStart);

    /// <summary>Whether cases or times of something are counted: <c>37 kali</c>, <c>lima kejadian</c>.</summary>
    private static bool IsInstance(Document document, in Candidate candidate, in KindDecision decision) =>
        decision.Kind == ClaimKind.Count && candidate.Noun.End - candidate.Noun.First == 1 && (ObjectWords.Is(document.Tokens[candidate.Noun.First], ObjectClass.Instance) || Context.Is(document.Tokens[candidate.Noun.First], ContextClass.Times));

    /// <summary>Whether people are counted as such and nothing is said of them but what a list or the sentence before says.</summary>
    private static bool IsUnnamed(in Candidate candidate, in KindDecision decision) =>
        candidate is { HasNoun: true, IsTelling: false } && decision.Object is { } text && ObjectWords.IsPerson(text)
        && (candidate.Word is null || candidate.Rule is "kind.carried" or "kind.places" or "kind.same" or "kind.topic" or "kind.superlative" or "kind.list" or "kind.series" or "kind.part" or "kind.alternative");

    /// <summary>"210 orang yang menikah": who they are is said behind.</summary>
    private static bool IsRelative(Document document, in Candidate candidate) => Speech.At(document.Tokens, candidate.Noun.End, SpeechClass.Relative);

    /// <summary>"47.800 atau hampir 0,05 juta orang": the same number in another form.</summary>
    private static bool IsOtherForm(Document document, Candidate[] work, int index) =>
        !work[index - 1].HasNoun && ListSharing.IsCounted(document.Quantities[index - 1]) && document.Quantities[index - 1].EndToken == document.Quantities[index].QualifierToken - 1 && ObjectWords.Is(document.Tokens[document.Quantities[index].QualifierToken - 1], ObjectClass.Alternative);

    /// <summary>"mahasiswa yang kini 2,9 juta orang bakal tinggal 1,5 juta orang": whether no more than a few words without a noun stand between two numbers of people.</summary>
    private static bool IsBeside(Document document, Candidate[] work, int index)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int from = Math.Max(work[index - 1].Noun.End, document.Quantities[index - 1].EndToken), to = document.Quantities[index].QualifierToken;
        if (to - from is < 1 or > MostBeside || !ListSharing.IsCounted(document.Quantities[index - 1]))
            return false;
        for (int i = from; i < to; i++)
        {
            if (Speech.Is(tokens[i], SpeechClass.Contrast | SpeechClass.Relative) || ObjectWords.Is(tokens[i], ObjectClass.Alternative | ObjectClass.Part) || tokens[i].IsCapitalised || tokens[i].Kind == TokenKind.Punctuation && document.Text.Text[tokens[i].Start] != ',' || NounTable.TryMatch(tokens, i, to, out _, out _))
                return false;
        }

        return true;
    }

    private static Link LinkOf(Document document, Candidate[] work, in Sentence sentence, int index, int first)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        ref readonly Quantity quantity = ref document.Quantities[index];
        int number = quantity.QualifierToken;
        if (index > first && (ListSharing.IsNextPlace(document, work, index) || IsNextSite(document, work, index) || (IsBracketed(document, quantity) && IsBracketed(document, document.Quantities[index - 1]))))
            return Link.List;
        if (index > first && work[index].IsBreakdown)
            return Link.Part;
        int left = Math.Max(Math.Max(sentence.FirstToken, work[index].Left), number - Reach);
        for (int i = number - 1; i >= left; i--)
        {
            Token token = tokens[i];
            if (ObjectWords.TryMatch(tokens, i, number, ObjectClass.Superlative, out _))
                return IsOfThings(document, left, i) ? Link.None : Link.List;
            if (ObjectWords.Is(token, ObjectClass.Sum) || (i + 1 < number && ObjectWords.Is(token, ObjectClass.Empty) && Speech.Is(tokens[i + 1], SpeechClass.Anaphor)))
                return Link.Figure;
            if (Speech.Is(token, SpeechClass.Next) && i + 1 < number && !document.IsInDate(i) && (!Speech.Is(token, SpeechClass.Contrast) || IsBeforeName(document, i + 1, number)))
                return Link.List;
            if (Speech.Is(token, SpeechClass.Contrast) && !document.IsInDate(i) && index > first && i > sentence.FirstToken)
                return Speech.Is(tokens[i + 1], SpeechClass.Place) ? Link.None : Link.Contrast;
            if (NounTable.TryMatch(tokens, i, number, out _, out NounClass noun) && NounTable.IsHuman(noun) && noun != NounClass.Generic && !document.IsInQuantity(i) && !LeftPhrase.IsCounting(tokens[number - 1]))
                return Link.None;
        }

        if (Breakdown.IsDetail(document, quantity, sentence))
            return Link.List;
        return number - sentence.FirstToken <= LongestTime && number - sentence.FirstToken > 1 && Context.Is(tokens[sentence.FirstToken], ContextClass.DateWord | ContextClass.Duration) && document.IsInDate(sentence.FirstToken) ? Link.Figure : Link.None;
    }

    /// <summary>"410 orang/1 kloter, embarkasi Lirang 350 orang": whether nothing but a site with its name stands between a mark or joining word and the number.</summary>
    private static bool IsNextSite(Document document, Candidate[] work, int index)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int from = Math.Max(work[index - 1].Noun.End, document.Quantities[index - 1].EndToken), to = document.Quantities[index].QualifierToken;
        if (to - from is < 3 or > LongestSite || !(Speech.Is(tokens[from], SpeechClass.Joiner) || document.Text.Text[tokens[from].Start] == ',') || !tokens[to - 1].IsCapitalised || tokens[to - 1].Kind != TokenKind.Word)
            return false;
        for (int i = from + 1; i < to; i++)
        {
            if (tokens[i].Kind != TokenKind.Word || (!tokens[i].IsCapitalised && (Predicates.IsVerbLike(document, i) && !Speech.Is(tokens[i], SpeechClass.Joiner) || (NounTable.TryMatch(tokens, i, to, out _, out NounClass noun) && NounTable.IsHuman(noun)))))
                return false;
        }

        return true;
    }

    /// <summary>"Sirampog (40 orang), Bumiayu (12 orang)": whether a number stands in a bracket behind its place.</summary>
    private static bool IsBracketed(Document document, in Quantity quantity) => quantity.QualifierToken > 0 && document.Text.Text[document.Tokens[quantity.QualifierToken - 1].Start] == '(';

    /// <summary>"262 orang, termasuk 12 bayi": whether a number is a part of the one before it.</summary>
    private static bool IsPart(Document document, in Quantity quantity) => quantity.QualifierToken > 0 && ObjectWords.Is(document.Tokens[quantity.QualifierToken - 1], ObjectClass.Part);

    /// <summary>"Pelanggaran terbanyak": whether it is no people of whom there is most.</summary>
    private static bool IsOfThings(Document document, int left, int superlative) =>
        superlative > left && CountedNoun.IsNounLike(document, superlative - 1, superlative) && !(NounTable.TryMatch(document.Tokens, superlative - 1, superlative, out _, out NounClass noun) && NounTable.IsHuman(noun));

    /// <summary>"Kemudian Jawa Timur", "adapun Papua": whether the name of another place follows, and nobody who tells of it.</summary>
    private static bool IsBeforeName(Document document, int at, int number)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        if (at < number && Speech.Is(tokens[at], SpeechClass.Anaphor))
            at++;
        if (at < number && document.Text.Text[tokens[at].Start] == ',')
            at++;
        return at < number && tokens[at].Kind == TokenKind.Word && (tokens[at].IsCapitalised || (at + 1 < number && tokens[at + 1].IsCapitalised && !ObjectWords.Is(tokens[at], ObjectClass.Preposition))) && !LeftPhrase.IsCounting(tokens[number - 1]);
    }

    /// <summary>Para pengungsi ditempatkan di tiga lokasi. Rinciannya, masjid 210 orang: the people that the sentence before is about.</summary>
    public static KindDecision? Topic(Document document, in KindDecision decision, in Sentence before)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        for (int i = before.FirstToken; i < Math.Min(before.EndToken, before.FirstToken + LongestTopic); i++)
        {
            if (i > before.FirstToken && (document.IsInQuantity(i - 1) || tokens[i].IsCapitalised))
                continue;
            bool isNamed = KindWord.TryMatch(tokens, i, before.EndToken, out int length, out KindWord word) && word is { Role: KindRole.Noun, Kind: ClaimKind.Cases or ClaimKind.Displaced or ClaimKind.Detained };
            if (!isNamed && !(NounTable.TryMatch(tokens, i, before.EndToken, out length, out NounClass noun) && noun is NounClass.Person or NounClass.Traveller or NounClass.Troop && !(OfficeTable.TryMatch(tokens, i, before.EndToken, out int office, out _) && !Speech.At(tokens, i + office, SpeechClass.Relative))))
                continue;
            return decision with { Object = ObjectPhrase.Write(document, i, i + length), Kind = isNamed && decision.Kind == ClaimKind.People ? word.Kind : decision.Kind };
        }

        return null;
    }
}
