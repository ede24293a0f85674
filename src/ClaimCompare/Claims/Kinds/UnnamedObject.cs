using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>Finds what a number counts where no step named anything: the word behind it, the head of its sentence, what was counted last.</summary>
internal static class UnnamedObject
{
    private const int MostBack = 8;
    private const int MostSentences = 2;
    private const int MostWords = 3;
    private const int Reach = 24;

    /// <summary>The noun phrase, or null.</summary>
    public static string? Of(Document document, Candidate[] work, KindDecision[] decisions, in Sentence sentence, int index)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        ref readonly Quantity quantity = ref document.Quantities[index];
        int at = quantity.EndToken;
        while (at < work[index].Right && ObjectWords.Is(tokens[at], ObjectClass.Other | ObjectClass.Skip) && !NounTable.TryMatch(tokens, at, work[index].Right, out _, out _))
            at++;
        bool isUnit = NounTable.TryMatch(tokens, at, sentence.EndToken, out int length, out NounClass unit) && unit is NounClass.Classifier or NounClass.Container;
        if (!isUnit && IsNoun(document, at, sentence.EndToken))
            return ObjectPhrase.Write(document, at, at + Math.Max(1, Words(document, at, sentence.EndToken)));
        return PeopleSubject.Capacity(document, quantity, Math.Max(work[index].Left, sentence.FirstToken)) ?? Head(document, decisions[index], sentence, quantity)
            ?? (isUnit ? ThingBefore(document, unit, at, sentence, quantity) ?? ObjectPhrase.Write(document, at, at + length) : null) ?? Told(document, decisions[index], sentence, quantity) ?? Last(document, work, decisions, index);
    }

    /// <summary>"1.200 lebih paket proyek", "sembilan pengiriman": whether a noun stands behind the number, though it may tell of an act.</summary>
    private static bool IsNoun(Document document, int at, int end) =>
        at < end && document.Tokens[at] is { Kind: TokenKind.Word, IsCapitalised: false } token && (NounTable.TryMatch(document.Tokens, at, end, out _, out NounClass noun) ? noun != NounClass.None : PeopleSubject.IsNominal(document, at))
        && !ObjectWords.Is(token, ObjectClass.Preposition | ObjectClass.Boundary);

    private static int Words(Document document, int at, int end)
    {
        int words = 0;
        while (at + words < end && words < MostWords && !document.Tokens[at + words].IsCapitalised && CountedNoun.IsNounLike(document, at + words, end) && !ObjectWords.Is(document.Tokens[at + words], ObjectClass.Preposition | ObjectClass.Skip))
            words++;
        return words;
    }

    /// <summary>Masker yang tiba hari Kamis, 15 ribu lembar: the noun at the head of the sentence, before a relative clause or a predicate that reaches the number.</summary>
    private static string? Head(Document document, in KindDecision decision, in Sentence sentence, in Quantity quantity)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int first = SentenceSubject.BehindOpeners(document, sentence, quantity.QualifierToken);
        if (ObjectWords.TryMatch(tokens, first, quantity.QualifierToken, ObjectClass.Part, out int opener))
            first += opener;
        int words = 0;
        while (first + words < quantity.QualifierToken && words < MostWords && (words == 0 || !tokens[first + words].IsCapitalised) && CountedNoun.IsNounLike(document, first + words, quantity.QualifierToken) && !ObjectWords.Is(tokens[first + words], ObjectClass.Preposition | ObjectClass.Skip) && !document.IsInDate(first + words))
            words++;
        int end = first + words;
        return words > 0 && end < quantity.QualifierToken && tokens[first].Word != 0 && (Speech.Is(tokens[end], SpeechClass.Relative) || Predicates.IsReaching(tokens[end]) || ObjectWords.Is(tokens[end], ObjectClass.Preposition))
            && NounTable.TryMatch(tokens, first, end, out _, out NounClass noun) && (IsThing(noun) || (decision.Kind == ClaimKind.People && noun is NounClass.Person or NounClass.Traveller && !OfficeTable.TryMatch(tokens, first, end, out _, out _)))
            ? ObjectPhrase.Write(document, first, end) : null;
    }

    /// <summary>Ia menitip kaus lewat temannya. Tiga helai sudah dicuci; bantuan untuk rumah, yang rusak berat 77 unit: the thing told of last, in the sentence or the one before, where only the word to count it by stands behind the number.</summary>
    private static string? ThingBefore(Document document, NounClass counter, int unit, in Sentence sentence, in Quantity quantity)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int here = document.Text.SentenceOf(quantity.FirstToken), from = here > 0 ? document.Sentences[here - 1].FirstToken : sentence.FirstToken;
        for (int i = quantity.QualifierToken - 1; i >= Math.Max(from, quantity.QualifierToken - Reach); i--)
        {
            // "penghuni unit itu": the word is a noun of its own here
            if (tokens[i].Word != 0 && tokens[i].Word == tokens[unit].Word)
                return null;
            if (tokens[i].Kind != TokenKind.Word || tokens[i].Has(TokenFlags.AllCaps) || document.IsInQuantity(i) || (i > 0 && ObjectWords.Is(tokens[i - 1], ObjectClass.Preposition) && !ObjectWords.Is(tokens[i - 1], ObjectClass.Purpose)) || !NounTable.TryMatch(tokens, i, quantity.QualifierToken, out int length, out NounClass noun) || !IsThing(noun) || noun == NounClass.Event || (noun == NounClass.Structure && counter == NounClass.Container))
                continue;

            // "baju kaus": the noun that it tells the sort of
            if (i > from && NounTable.TryMatch(tokens, i - 1, i, out _, out NounClass sort) && IsThing(sort) && !document.IsInQuantity(i - 1))
                (i, length) = (i - 1, length + 1);
            return ObjectPhrase.Write(document, i, i + length);
        }

        return null;
    }

    private static bool IsThing(NounClass noun) => noun is NounClass.Goods or NounClass.Item or NounClass.Vehicle or NounClass.Weapon or NounClass.Structure or NounClass.Event or NounClass.Animal;

    /// <summary>Siswa yang keracunan dibawa ke puskesmas. Dua sudah pulang: the people that the sentence before is about.</summary>
    private static string? Told(Document document, in KindDecision decision, in Sentence sentence, in Quantity quantity)
    {
        int here = document.Text.SentenceOf(quantity.FirstToken);
        return here > 0 && quantity.QualifierToken - sentence.FirstToken <= MostWords && decision.Kind is not (ClaimKind.Damage or ClaimKind.Equipment) ? SamePeople.Topic(document, decision, document.Sentences[here - 1])?.Object : null;
    }

    private static string? Last(Document document, Candidate[] work, KindDecision[] decisions, int index)
    {
        for (int i = index - 1; i >= Math.Max(0, index - MostBack) && Antecedents.IsNear(document, i, index, MostSentences); i--)
        {
            if (decisions[i].IsClaim && ListSharing.IsCounted(document.Quantities[i]) && decisions[i].Object is { } last && (decisions[i].Kind == decisions[index].Kind || decisions[index].Kind == ClaimKind.Count))
                return last;
        }

        return null;
    }
}
