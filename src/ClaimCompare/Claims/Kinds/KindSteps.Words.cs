using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>What the steps ask of words and kinds.</summary>
internal static partial class KindSteps
{
    private const int DiseaseReach = 14;

    /// <summary>Whether <c>di antaranya</c> stands behind a number, or behind the classifier or the word for people that follows it.</summary>
    public static bool IsPart(Document document, in Quantity quantity, in CountedNoun noun)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        if (Context.TryMatch(tokens, quantity.EndToken, ContextClass.Part, out _))
            return true;
        return NounTable.TryMatch(tokens, quantity.EndToken, tokens.Length, out int length, out NounClass found) && found is NounClass.Classifier or NounClass.Container or NounClass.Generic
            && (noun.First == noun.End || found == NounClass.Generic) && Context.TryMatch(tokens, quantity.EndToken + length, ContextClass.Part, out _);
    }

    /// <summary>Whether a sentence says no more than a number and a noun, but for adverbs and quotation marks.</summary>
    private static bool IsFragment(Document document, in Quantity quantity, in CountedNoun noun)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        Sentence sentence = document.Sentences[document.Text.SentenceOf(quantity.FirstToken)];
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if ((i < quantity.QualifierToken || i >= Math.Max(noun.End, quantity.EndToken)) && tokens[i].Kind != TokenKind.Punctuation && !ObjectWords.Is(tokens[i], ObjectClass.Skip))
                return false;
        }

        return true;
    }

    /// <summary>What a governing word says of what is counted: <paramref name="own"/> is the class of the counted noun, <paramref name="noun"/> with what stands before a bare number.</summary>
    private static ClaimKind Resolve(Document document, KindWord word, NounClass own, NounClass noun, bool isAnimal)
    {
        ClaimKind kind = word.Illness is { } sick && document.IsAboutDisease ? sick : word.Kind;
        if (own != NounClass.None)
            return Predicates.Resolve(kind, noun);

        // "Dari tujuh kecelakaan, tiga disebabkan kebakaran", "dari 31 perusahaan, 12 terbakar berulang": events and bodies are not damaged
        if (kind == ClaimKind.Damage && noun is NounClass.Group or NounClass.Event or NounClass.Abstract)
            return ClaimKind.Count;

        // "PHK menimpa 3.000 buruh dan 1.200 lainnya": what is said of things is none of people
        if (kind == ClaimKind.Damage && NounTable.IsHuman(noun))
            return word.OfPeople?.Kind ?? ClaimKind.People;

        // "dari 58 kontainer, sembilan tertahan di pelabuhan": nobody holds people
        if (kind is ClaimKind.Detained or ClaimKind.Missing && noun is NounClass.Vehicle or NounClass.Goods or NounClass.Weapon or NounClass.Item)
            return kind == ClaimKind.Missing && noun is NounClass.Vehicle or NounClass.Goods ? Predicates.Resolve(kind, noun) : Default(noun);
        return isAnimal ? ClaimKind.Count : noun == NounClass.Animal ? Predicates.Resolve(kind, noun) : IsOnlyOfPeople(word) && !(word.Kind == ClaimKind.Cases && noun == NounClass.Item) ? kind : Predicates.Resolve(kind, noun);
    }

    /// <summary>21 desa terendam: whether places were hit themselves, not what lies in them (<c>rumah di 11 desa terendam</c>) or belongs to them (<c>desa yang timbangannya rusak</c>).</summary>
    private static bool IsHitPlace(in KindState s, KindWord word)
    {
        if (s.Class != NounClass.Place || word.Kind != ClaimKind.Damage || !word.IsOfPlaces)
            return false;
        int before = s.Quantity.QualifierToken - 1, behind = s.Candidate.Noun.End;
        bool isInside = before >= 0 && (ObjectWords.Is(s.Tokens[before], ObjectClass.Preposition) || Speech.Is(s.Tokens[before], SpeechClass.Place));
        return !isInside && !(s.Candidate.HasNoun && Speech.At(s.Tokens, behind, SpeechClass.Relative) && behind + 1 < s.Tokens.Length && s.Tokens[behind + 1].Has(TokenFlags.CliticNya));
    }

    /// <summary>Whether nothing but a word of arrival stands between a change and a number: <c>turun 7 poin ke posisi 742</c>.</summary>
    private static bool IsReachedFrom(Document document, int index)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int from = document.Quantities[index - 1].EndToken, to = document.Quantities[index].QualifierToken;
        return to - from is 1 or 2 && Context.Is(tokens[from], ContextClass.Become) && (to - from == 1 || ObjectWords.Is(tokens[from + 1], ObjectClass.Empty));
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
