using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>Tells the parts that a sentence splits those counted before into: <c>Rinciannya, 43 laki-laki dan 12 perempuan</c>.</summary>
internal static class Breakdown
{
    private const int Reach = 10;
    private const int MostBetween = 2;
    private const int MostOpening = 3;
    private const int LongestGap = 14;
    private const int LongestLead = 6;

    /// <summary>Whether a number counts one of the parts.</summary>
    public static bool Is(Document document, Candidate[] work, KindDecision[] decisions, int index)
    {
        ref readonly Quantity quantity = ref document.Quantities[index];
        Sentence own = document.Sentences[document.Text.SentenceOf(quantity.FirstToken)];
        if (index > 0 && document.Quantities[index - 1].FirstToken >= own.FirstToken)
        {
            if (GoesOn(document, work, index, own.FirstToken))
                return true;
            if (IsOfPeople(work[index]) && IsOpened(document, work, decisions, index))
                return true;
        }

        return IsOfPeople(work[index]) && (IsNamed(document, work, index, own) || IsNextPart(document, work, index, own) || IsDivided(document, work[index], quantity, own));
    }

    /// <summary>Empat lagi penumpang gerbong pertama: whether a sentence opens with a number of others and says no more than who or where they are.</summary>
    public static bool IsRest(Document document, in Candidate candidate, in Quantity quantity)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int at = quantity.EndToken + (NounTable.TryMatch(tokens, quantity.EndToken, candidate.Right, out int people, out NounClass noun) && noun == NounClass.Generic ? people : 0);
        if (at >= candidate.Right || !ObjectWords.Is(tokens[at], ObjectClass.Other) || Speech.Is(tokens[at], SpeechClass.Partition) || !IsOfPeople(candidate))
            return false;
        for (int i = quantity.QualifierToken - 1; i >= candidate.Left && !tokens[i + 1].Has(TokenFlags.SentenceStart); i--)
        {
            // "dua orang menjadi joki, sementara dua lainnya penadah": the others of a clause behind another
            if (i > candidate.Left && tokens[i - 1].Kind == TokenKind.Punctuation && document.Text.Text[tokens[i - 1].Start] == ',' && Speech.Is(tokens[i], SpeechClass.Contrast | SpeechClass.Joiner))
                break;
            if (tokens[i].Kind == TokenKind.Word && !Speech.Is(tokens[i], SpeechClass.Joiner | SpeechClass.Next))
                return false;
        }

        // "satu lagi lari ke Batam": a verb without a prefix looks like any word
        int next = at + 1;
        if (next < candidate.Right && tokens[next].Kind == TokenKind.Word && !Speech.Is(tokens[next], SpeechClass.Place) && !ObjectWords.Is(tokens[next], ObjectClass.Copula) && !NounTable.TryMatch(tokens, next, candidate.Right, out _, out _))
            return false;
        for (int i = next; i < candidate.Right && tokens[i].Kind == TokenKind.Word; i++)
        {
            if (Predicates.IsVerbLike(document, i) || Predicates.IsModal(tokens, i))
                return false;
        }

        return true;
    }

    private static bool IsOfPeople(in Candidate candidate) => !candidate.HasNoun || NounTable.IsHuman(candidate.Noun.Class);

    /// <summary>Di X ada 13 orang, terdiri dari sembilan polisi: parts that open right behind a whole that has its kind from a sentence before.</summary>
    private static bool IsOpened(Document document, Candidate[] work, KindDecision[] decisions, int index)
    {
        if (!decisions[index - 1].IsClaim || !ListSharing.IsCounted(document.Quantities[index - 1]) || !Antecedents.IsOfPeople(work[index - 1], decisions[index - 1].Kind))
            return false;
        int from = Math.Max(work[index - 1].Noun.End, document.Quantities[index - 1].EndToken), to = document.Quantities[index].QualifierToken;

        // "masing-masing 90 di X dan 80 di Y": one number alone would be what each of them has
        if (to - from is > 0 and <= MostOpening && Speech.Is(document.Tokens[to - 1], SpeechClass.Partition) && !ObjectWords.Is(document.Tokens[to - 1], ObjectClass.Part))
            return index + 1 < document.Quantities.Count && ListSharing.IsCounted(document.Quantities[index + 1]) && document.Text.SentenceOf(document.Quantities[index + 1].FirstToken) == document.Text.SentenceOf(document.Quantities[index].FirstToken);
        // "menjadi 72 orang: 40 laki-laki, 32 perempuan": a colon opens them too
        if (to - from == 1 && document.Text.Text[document.Tokens[from].Start] == ':')
            return work[index].HasNoun;
        for (int i = from; i < Math.Min(to, from + MostBetween); i++)
        {
            if (ObjectWords.TryMatch(document.Tokens, i, to, ObjectClass.Part, out _))
                return to - i <= MostBetween + 1;
        }

        return false;
    }

    /// <summary>Tujuh petugas, dua relawan, kemudian seorang warga; 52 orang di dua klinik, 80 orang di puskesmas: the next part behind one, over the number of its places.</summary>
    private static bool GoesOn(Document document, Candidate[] work, int index, int first)
    {
        int last = index - 1;
        while (last > Math.Max(0, index - MostBetween - 1) && document.Quantities[last].FirstToken >= first && !work[last].IsBreakdown && !(ListSharing.IsCounted(document.Quantities[last]) && IsOfPeople(work[last])))
            last--;
        ref readonly Quantity quantity = ref document.Quantities[index];
        if (document.Quantities[last].FirstToken < first || !(work[last].IsBreakdown || (work[last].Rule is "kind.topic" or "kind.part" && work[last].Word is not null)))
            return false;
        if (last == index - 1 && ListSharing.IsJoined(document, work, last, index))
            return IsOfPeople(work[index]) || work[index].Noun.Class == NounClass.None;
        int from = Math.Max(work[last].Noun.End, document.Quantities[last].EndToken), to = quantity.QualifierToken;
        return IsOfPeople(work[index]) && to - from <= LongestGap && IsBehindMark(document, from, to) && !HasVerb(document, from, to);
    }

    /// <summary>Whether a comma or a joining word stands among the tokens before a number, and nothing that begins another clause.</summary>
    private static bool IsBehindMark(Document document, int from, int to)
    {
        bool isFound = false;
        for (int i = from; i < to; i++)
        {
            if (ObjectWords.Is(document.Tokens[i], ObjectClass.Boundary) && !Speech.Is(document.Tokens[i], SpeechClass.Next | SpeechClass.Contrast))
                return false;
            isFound |= document.Text.Text[document.Tokens[i].Start] is ',' or ';' || Speech.Is(document.Tokens[i], SpeechClass.Joiner | SpeechClass.Next);
        }

        return isFound;
    }

    /// <summary>Whether words name the number as a part: <c>rinciannya</c>, <c>dari jumlah itu</c>, <c>mereka terdiri atas</c>, <c>di antara 18 korban</c>.</summary>
    private static bool IsNamed(Document document, Candidate[] work, int index, in Sentence own)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        ref readonly Quantity quantity = ref document.Quantities[index];

        // Rinciannya, anggota KPPS 43 orang, saksi 9 orang
        if (IsDetail(document, quantity, own) && !HasVerb(document, work[index].Left, quantity.QualifierToken))
            return true;

        // Terbanyak di Balai Desa X dengan 617 jiwa, disusul Y 402 jiwa
        if (tokens[own.FirstToken].Kind == TokenKind.Word && ObjectWords.Is(tokens[own.FirstToken], ObjectClass.Superlative) && !work[index].IsTelling && !HasVerb(document, own.FirstToken, quantity.QualifierToken))
            return true;

        // Di antara 18 korban, ada 11 anak
        int opener = own.FirstToken + 2;
        if (index > 0 && opener < quantity.QualifierToken && Speech.Is(tokens[own.FirstToken], SpeechClass.Place) && Context.Is(tokens[own.FirstToken + 1], ContextClass.Between) && document.FirstQuantity(opener) is var whole && whole < index
            && document.Quantities[whole].QualifierToken == opener && !HasVerb(document, work[index].Left, quantity.QualifierToken))
            return true;

        // "para korban berasal dari empat kabupaten: 11 orang dari X": over the number of their places
        bool isOverPlaces = index > 0 && work[index - 1].Noun.Class is NounClass.Place or NounClass.Group && document.Quantities[index - 1].FirstToken >= own.FirstToken;
        for (int i = Math.Max(isOverPlaces ? own.FirstToken : work[index].Left, quantity.QualifierToken - Reach); i + 1 < quantity.QualifierToken; i++)
        {
            if (Context.Is(tokens[i], ContextClass.Of) && ObjectWords.Is(tokens[i + 1], ObjectClass.Empty) && i + 2 < quantity.QualifierToken && Speech.Is(tokens[i + 2], SpeechClass.Anaphor))
                return !HasVerb(document, i + 3, quantity.QualifierToken);
            if (ObjectWords.Is(tokens[i], ObjectClass.Pronoun | ObjectClass.Victim) && ObjectWords.Is(tokens[i + 1], ObjectClass.Part))
                return !HasVerb(document, i + 2, quantity.QualifierToken);
        }

        return false;
    }

    /// <summary>Tiga orang di antaranya positif. Kemudian, dua orang membawa senjata: the next part in a sentence of its own.</summary>
    private static bool IsNextPart(Document document, Candidate[] work, int index, in Sentence own)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        if (index == 0 || work[index].Noun.Class != NounClass.Generic || !Speech.Is(tokens[own.FirstToken], SpeechClass.Next) || document.Quantities[index].QualifierToken - own.FirstToken > MostBetween || !Antecedents.IsNear(document, index - 1, index, 1) || !IsOfPeople(work[index - 1]))
            return false;
        return KindSteps.IsPart(document, document.Quantities[index - 1], work[index - 1].Noun);
    }

    /// <summary>Menurut kelompok umur, terdapat 31 bayi: whether the head of the sentence says by what those counted before are told apart.</summary>
    private static bool IsDivided(Document document, in Candidate candidate, in Quantity quantity, in Sentence own)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int limit = Math.Min(own.FirstToken + LongestLead, quantity.QualifierToken);
        for (int i = own.FirstToken; i + 1 < limit; i++)
        {
            if (ObjectWords.Is(tokens[i], ObjectClass.Per) && ObjectWords.TryMatch(tokens, i + 1, limit, ObjectClass.Division, out int length))
                return !HasVerb(document, Math.Max(candidate.Left, i + 1 + length), quantity.QualifierToken);
        }

        return false;
    }

    /// <summary>Whether a number stands in a sentence that opens with a word for the parts of what was told, with no verb before it.</summary>
    public static bool IsDetailed(Document document, in Candidate candidate, in Quantity quantity) =>
        IsDetail(document, quantity, document.Sentences[document.Text.SentenceOf(quantity.FirstToken)]) && !HasVerb(document, candidate.Left, quantity.QualifierToken);

    /// <summary>Whether the sentence opens with a word for the parts of what was counted.</summary>
    public static bool IsDetail(Document document, in Quantity quantity, in Sentence sentence)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int first = sentence.FirstToken;

        // Adapun rinciannya: the word that goes on stands before it
        if (first + 1 < sentence.EndToken && Speech.Is(tokens[first], SpeechClass.Continuation) && ObjectWords.TryMatch(tokens, first + 1, sentence.EndToken, ObjectClass.Part, out _))
            return first + 1 < quantity.QualifierToken;
        return first < quantity.QualifierToken && ObjectWords.TryMatch(tokens, first, sentence.EndToken, ObjectClass.Part, out int opener) && (opener > 1 || !Speech.Is(tokens[first], SpeechClass.Clause));
    }

    private static bool HasVerb(Document document, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (Predicates.IsActive(document, i) && !LeftPhrase.IsCounting(document.Tokens[i]))
                return true;
        }

        return false;
    }
}
