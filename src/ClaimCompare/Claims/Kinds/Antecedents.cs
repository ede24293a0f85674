using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>Finds what a number goes back to: the last count, an earlier one under the same noun, the whole that it is a part of.</summary>
internal static partial class Antecedents
{
    // A sentence with more numbers than this is a table: looking further back would cost its square
    private const int MostBack = 64;
    private const int MostNumberName = 12;
    private const int LeastSame = 21;
    private const int MostAnaphor = 16;

    /// <summary>Whether a bare number counts more or fewer of what the last one counts: no noun of its own stands before it, and it is in the same sentence or the next of the paragraph.</summary>
    public static bool Follows(Document document, Candidate[] work, int index, int last, int first)
    {
        ref readonly Quantity quantity = ref document.Quantities[index];
        if (quantity.Kind == QuantityKind.Zero)
            return false;

        // "94 pasien dipindahkan ke rumah sakit lain dan 68 boleh pulang": more of the subject behind a joining word, where their own verb follows
        if (last >= first && last == index - 1 && quantity.QualifierToken > work[index].Left && Speech.Is(document.Tokens[quantity.QualifierToken - 1], SpeechClass.Joiner) && quantity.EndToken < work[index].Right && Predicates.IsModal(document.Tokens, quantity.EndToken))
            return true;
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
            // "sebelas penambang ditangkap. Dari sebelas orang tersebut": the same number of people is of those named before
            if (decisions[i].IsClaim && work[i].HasNoun && (tokens[work[i].Noun.First].Word == tokens[noun.First].Word || (noun.Class == NounClass.Generic && noun.End - noun.First == 1 && work[i].Noun.Class is NounClass.Person or NounClass.Traveller or NounClass.Troop)))
                return decisions[i] with { Rule = "kind.anaphor", OutOf = null, Object = noun.Class == NounClass.Generic && work[i].Noun.Class != NounClass.Generic ? ObjectPhrase.Write(document, noun.First, noun.End) : decisions[i].Object };
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
