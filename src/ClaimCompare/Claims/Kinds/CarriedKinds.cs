using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>Finds the kind of a count of people of whom the clause says nothing: <c>BNPB mendata 2.950 pengungsi. Kodim menghitung 3.740 orang</c>.</summary>
internal static class CarriedKinds
{
    private const int MostBack = 16;
    private const int MostSentences = 2;
    private const int VerbReach = 6;
    private const int LongestRelative = 16;
    private const int MostTimes = 25;
    private const int LeastAgain = 10;
    private const int LongestPlace = 8;

    /// <summary>The word that a count goes on with: that of the count before it in the paragraph.</summary>
    public static KindWord? Find(Document document, Candidate[] work, KindDecision[] decisions, int index)
    {
        ref readonly Quantity quantity = ref document.Quantities[index];
        ref readonly Candidate candidate = ref work[index];
        if (quantity.Kind is not (QuantityKind.Cardinal or QuantityKind.Article))
            return null;
        if (Thing(document, work, decisions, index) is { } harm)
            return harm;
        bool isRest = Breakdown.IsRest(document, candidate, quantity), isPart = isRest || Breakdown.Is(document, work, decisions, index);
        // "di X dua orang, di Y satu orang": one at the next place of a list
        if ((quantity.Kind == QuantityKind.Article || quantity.Value == 1) && !isPart && !(index > 0 && work[index - 1].Rule == "kind.carried" && ListSharing.IsNextPlace(document, work, index)))
            return null;

        // "22.563 spesimen dari 15.222 orang": whom something is of
        if (!isPart && index > 0 && work[index - 1].HasNoun && work[index - 1].Noun.End + 1 == quantity.QualifierToken && Context.Is(document.Tokens[quantity.QualifierToken - 1], ContextClass.Of))
            return null;
        work[index].IsBreakdown = isPart;

        // "menjadi 860 orang sesudah ada penambahan 40 orang": more of those counted before in the sentence
        bool isAddition = candidate.Noun.Class == NounClass.Generic && !candidate.IsTelling && index > 0 && work[index - 1].IsClaim && quantity.QualifierToken > candidate.Left && Measures.IsChangeNoun(document.Tokens[quantity.QualifierToken - 1]) && document.Text.SentenceOf(document.Quantities[index - 1].FirstToken) == document.Text.SentenceOf(quantity.FirstToken);
        bool isGrowth = isAddition || (NounTable.IsHuman(candidate.Noun.Class) && IsOfLastFigure(document, quantity));

        // "Kasus ISPA 2.300. Anak-anak 900": people whose noun stands before their number
        bool isLeft = !candidate.HasNoun && quantity.QualifierToken > candidate.Left && ObjectWords.Is(document.Tokens[quantity.QualifierToken - 1], ObjectClass.Folk) && IsAlone(document, candidate, quantity);
        bool isAny = isLeft || (candidate.Noun.Class == NounClass.Person && (TopicalPeople.IsFolk(document, candidate) || IsRole(document, candidate, quantity)) && IsSaidNothing(document, candidate));
        bool isSame = !isAny && candidate.Noun.Class is NounClass.Person or NounClass.Traveller && candidate.HasNoun && document.Tokens[candidate.Noun.First].Word != 0;
        if (!isPart && !isGrowth && ((candidate.Noun.Class is not (NounClass.Generic or NounClass.Household) && !isSame && !isAny) || (!isLeft && !IsBare(document, candidate, quantity))))
            return null;
        if (!isPart && ((quantity.QualifierToken > candidate.Left && IsOfSpeaker(document.Tokens, quantity.QualifierToken)) || Surroundings.IsCarried(document, quantity, Math.Max(candidate.Noun.End, quantity.EndToken), candidate.Left) || Surroundings.IsAboard(document, Math.Max(candidate.Noun.End, quantity.EndToken))))
            return null;
        int here = document.Text.SentenceOf(quantity.FirstToken);
        if (!isPart && !isGrowth && Again(document, work, decisions, index, here) is { } again)
            return again;
        for (int i = index - 1; i >= Math.Max(0, index - MostBack); i--)
        {
            int there = document.Text.SentenceOf(document.Quantities[i].FirstToken);
            if (here - there > MostSentences)
                return null;
            if (!decisions[i].IsClaim || !ListSharing.IsCounted(document.Quantities[i]) || !Antecedents.IsOfPeople(work[i], decisions[i].Kind))
                continue;
            // "satu orang … Dari jumlah itu, sepuluh sudah dikenali": a part is no more than its whole
            if (isPart && !isRest && work[i] is { IsBreakdown: false, Rule: not "kind.topic" } && document.Quantities[i].Value < quantity.Value)
                continue;

            // "67 orang meninggal dan 20 orang hilang. Desa X 29 orang": nor is what one place has
            if (!isPart && !isGrowth && here != there && document.Quantities[i].Value < quantity.Value && IsOfPlace(document, candidate, quantity) && i > 0 && decisions[i - 1].IsClaim && document.Quantities[i - 1].Value >= quantity.Value)
                continue;

            // "dua orang tewas. Jumlah pelayar ditaksir 184 orang": far more than those are others
            if (!isPart && !isGrowth && document.Quantities[i].Value is { } told && quantity.Value > told * MostTimes)
                return null;

            // "96 siswa keracunan; 31 siswa ditangani": people with a noun of their own only where it is the same
            if (isSame && !isPart && !isGrowth && (!work[i].HasNoun || document.Tokens[work[i].Noun.First].Word != document.Tokens[candidate.Noun.First].Word))
                return null;
            // "40 polisi di gerbang. Penyerang sekitar 150 orang": nobody told that anyone was sent
            return (decisions[i].Kind == ClaimKind.Casualties && !isPart) || (decisions[i].Kind == ClaimKind.Deployed && work[i] is { Word: null, Noun.Class: NounClass.Troop }) || decisions[i].Kind is ClaimKind.People or ClaimKind.Measurement or ClaimKind.Money or ClaimKind.Share ? null : work[i].Word is { } word && word.Kind == decisions[i].Kind ? word : new KindWord(decisions[i].Rule ?? string.Empty, decisions[i].Kind, KindRole.State);
        }

        return null;
    }

    /// <summary>Desa X sendiri 29 orang: whether the name of a place, and no more than an adverb, stands before a number.</summary>
    private static bool IsOfPlace(Document document, in Candidate candidate, in Quantity quantity)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int at = quantity.QualifierToken - 1;
        if (at > candidate.Left && tokens[at].Kind == TokenKind.Word && !tokens[at].IsCapitalised && !Predicates.IsVerbLike(document, at))
            at--;
        return at >= candidate.Left && tokens[at] is { Kind: TokenKind.Word, IsCapitalised: true };
    }

    /// <summary>Kami ini 300 orang: whether people speak of themselves right before a number.</summary>
    private static bool IsOfSpeaker(ReadOnlySpan<Token> tokens, int number)
    {
        int before = number - 1;
        if (before > 0 && Speech.Is(tokens[before], SpeechClass.Anaphor | SpeechClass.Determiner))
            before--;
        return Speech.Is(tokens[before], SpeechClass.Pronoun) && !Speech.Is(tokens[before], SpeechClass.Third) && ObjectWords.Is(tokens[before], ObjectClass.Pronoun);
    }

    /// <summary>16 orang tewas. Puluhan hilang. "Yang kami terima 16 jiwa": the same number of people soon again is of the same; null where there is none.</summary>
    private static KindWord? Again(Document document, Candidate[] work, KindDecision[] decisions, int index, int here)
    {
        if (document.Quantities[index].Value is not >= LeastAgain || !(work[index].Noun.Class == NounClass.Generic || !work[index].HasNoun))
            return null;
        for (int i = index - 1; i >= Math.Max(0, index - MostBack) && here - document.Text.SentenceOf(document.Quantities[i].FirstToken) <= MostSentences; i--)
        {
            if (decisions[i].IsClaim && document.Quantities[i].Value == document.Quantities[index].Value && work[i].Word is { } word && word.Kind == decisions[i].Kind && word.Kind is ClaimKind.Deaths or ClaimKind.Injuries or ClaimKind.Missing or ClaimKind.Displaced or ClaimKind.Detained or ClaimKind.Rescued or ClaimKind.Cases)
                return word;
        }

        return null;
    }

    /// <summary>BPBD mencatat 16 rumah rusak. Desa X tujuh rumah, lima rumah di Y: the same things, of which the sentence says nothing else.</summary>
    private static KindWord? Thing(Document document, Candidate[] work, KindDecision[] decisions, int index)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        CountedNoun noun = work[index].Noun;
        if (noun.Class is not (NounClass.Structure or NounClass.Vehicle) || noun.First == noun.End || tokens[noun.First].Word == 0)
            return null;
        ref readonly Quantity quantity = ref document.Quantities[index];
        int here = document.Text.SentenceOf(quantity.FirstToken);
        for (int i = index - 1; i >= Math.Max(0, index - MostBack); i--)
        {
            int there = document.Text.SentenceOf(document.Quantities[i].FirstToken);
            if (here - there > 1)
                return null;

            // "Banjir merendam lima kecamatan. Di Kecamatan X 340 rumah": the houses in places that were hit
            if (here - there == 1 && decisions[i].IsClaim && work[i] is { Noun.Class: NounClass.Place, Word: { Kind: ClaimKind.Damage } hit } && noun.Class == NounClass.Structure && IsSilent(document, document.Sentences[here], work[index], quantity))
                return hit;
            if (!decisions[i].IsClaim || !(work[i].HasNoun ? work[i].Noun.Class == noun.Class && tokens[work[i].Noun.First].Word == tokens[noun.First].Word : IsNamed(document, noun, decisions[i].Object)))
                continue;
            if (decisions[i].Kind != ClaimKind.Damage || !IsSilent(document, document.Sentences[here], work[index], quantity))
                return null;
            return work[i].Word ?? new KindWord(decisions[i].Rule ?? string.Empty, ClaimKind.Damage, KindRole.State);
        }

        return null;
    }

    /// <summary>Total rumah terendam 1.146 unit: whether what a number without a noun counts begins with the word of another's noun.</summary>
    private static bool IsNamed(Document document, in CountedNoun noun, string? counted) =>
        counted is not null && counted.AsSpan().StartsWith(document.Text.TextOf(document.Tokens[noun.First]), StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the clause of a number has no verb but one of counting.</summary>
    private static bool IsSilent(Document document, in Sentence sentence, in Candidate candidate, in Quantity quantity)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        for (int i = Math.Max(sentence.FirstToken, candidate.Left); i < Math.Min(candidate.Right, sentence.EndToken); i++)
        {
            if (i >= quantity.QualifierToken && i < candidate.Noun.End)
                continue;
            if (Predicates.IsVerbLike(document, i) && !Predicates.IsReaching(tokens[i]) && !LeftPhrase.IsCounting(tokens[i]) && !Speech.Is(tokens[i], SpeechClass.Next) && !ObjectWords.Is(tokens[i], ObjectClass.Serve))
                return false;
        }

        return true;
    }

    /// <summary>Angka itu bertambah 1.084 anak: more of what the last figure counts.</summary>
    private static bool IsOfLastFigure(Document document, in Quantity quantity)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int first = document.Sentences[document.Text.SentenceOf(quantity.FirstToken)].FirstToken;

        // Jumlah itu jauh lebih sedikit dibandingkan tahun lalu, 894 orang
        if (first + 1 < quantity.QualifierToken && ObjectWords.Is(tokens[first], ObjectClass.Empty) && Speech.Is(tokens[first + 1], SpeechClass.Anaphor))
            return true;
        for (int i = quantity.QualifierToken - 1; i > Math.Max(first, quantity.QualifierToken - VerbReach); i--)
        {
            // "Kementerian meralatnya menjadi 72 orang": the last figure itself is changed
            if (i == quantity.QualifierToken - 1 && Context.Is(tokens[i], ContextClass.Become) && document.Text.TextOf(tokens[i - 1]).EndsWith("nya", StringComparison.Ordinal) && Predicates.IsActive(document, i - 1))
                return true;
            if (Speech.Is(tokens[i], SpeechClass.Anaphor) && ObjectWords.Is(tokens[i - 1], ObjectClass.Empty))
                return true;

            // "Warga menyebut jumlah sebenarnya 200 orang": the true number of those counted last
            if (ObjectWords.Is(tokens[i - 1], ObjectClass.Empty) && ObjectWords.TryMatch(tokens, i - 1, quantity.QualifierToken, ObjectClass.Sum, out int length) && length > 1)
                return true;
        }

        return false;
    }

    /// <summary>Whether no verb but one of counting and reaching has the number, and none is said of what it counts.</summary>
    private static bool IsBare(Document document, in Candidate candidate, in Quantity quantity)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        if (quantity.QualifierToken > candidate.Left && ObjectWords.Is(tokens[quantity.QualifierToken - 1], ObjectClass.Purpose))
            return false;

        // "pengaduan dari 24 keluarga": whose something is
        if (quantity.QualifierToken - 1 > candidate.Left && Context.Is(tokens[quantity.QualifierToken - 1], ContextClass.Of) && tokens[quantity.QualifierToken - 2].Kind == TokenKind.Word && !Predicates.IsReaching(tokens[quantity.QualifierToken - 2]) && !Predicates.IsVerbLike(document, quantity.QualifierToken - 2))
            return false;

        // "enam tersangka perempuan dan dua orang masih di bawah umur": the clause behind a joining word begins with the number
        bool isNext = quantity.QualifierToken > candidate.Left && candidate.Noun.Class == NounClass.Generic && Speech.Is(tokens[quantity.QualifierToken - 1], SpeechClass.Joiner);
        for (int i = quantity.QualifierToken - 1; i >= candidate.Left && !isNext; i--)
        {
            // "Palang Merah, yang membuka tenda di taman kota, menangani 140 orang": what is said of the teller
            i = BeforeRelative(document, i, candidate.Left);

            // "Desa X sebanyak 183 jiwa": of a place or an act, not all there are
            if (Context.Is(tokens[i], ContextClass.Total) && !(i + 1 == quantity.QualifierToken && tokens[i].Has(TokenFlags.SentenceStart)) && !(Context.Is(tokens[i], ContextClass.Reach) && i > candidate.Left && !tokens[i].Has(TokenFlags.SentenceStart) && tokens[i - 1].Kind == TokenKind.Word))
                return false;
            // "88 orang ditangkap, sementara LBH menghitung 120 orang": what the other clause says is of the other number
            if (ObjectWords.Is(tokens[i], ObjectClass.Boundary) && Speech.Is(tokens[i], SpeechClass.Contrast) && i > candidate.Left)
                break;
            // "Angkatan Bersenjata Velm berjumlah 200.000 orang": it has a subject of its own
            if (IsTelling(document, i) || (i > candidate.Left && tokens[i - 1].IsCapitalised && Predicates.IsHaving(document, i)))
                return false;
        }

        if (!isNext && LeftPhrase.TryRead(document, quantity, candidate.Left, isSubject: true, out int from, out int to) && ObjectFinder.HasNoun(document, from, to, isHuman: true))
            return false;
        int end = Math.Max(quantity.EndToken, candidate.Noun.End);
        for (int i = end; i < Math.Min(candidate.Right, end + VerbReach) && tokens[i].Kind == TokenKind.Word; i++)
        {
            // "Di X ada 13 orang terdiri dari sembilan polisi": what its parts are
            if (ObjectWords.TryMatch(tokens, i, candidate.Right, ObjectClass.Part, out _))
                break;

            // "tiga orang berperan sebagai joki, dua orang merupakan penadah": who they are
            if (ObjectWords.Is(tokens[i], ObjectClass.Copula | ObjectClass.Named) || Context.Is(tokens[i], ContextClass.Become))
                break;
            if (Predicates.IsVerbLike(document, i) && !LeftPhrase.IsCounting(tokens[i]) && !(ObjectWords.Is(tokens[i], ObjectClass.Serve) && !Predicates.IsActive(document, i)))
                return false;
        }

        return true;
    }

    /// <summary>64 siswa dari lima sekolah: whether nothing but where those counted are from, or where they are, ends their clause.</summary>
    private static bool IsSaidNothing(Document document, in Candidate candidate)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int at = candidate.Noun.End, end = Math.Min(tokens.Length, at + LongestPlace);
        if (at < end && tokens[at].Kind == TokenKind.Word && Speech.Is(tokens[at], SpeechClass.Place))
        {
            at++;
            while (at < end && tokens[at].Kind != TokenKind.Punctuation && (tokens[at].IsCapitalised || tokens[at].Kind == TokenKind.Number || document.IsInQuantity(at) || NounTable.TryMatch(tokens, at, end, out _, out _)))
                at++;
        }

        return at >= tokens.Length || tokens[at].Has(TokenFlags.SentenceStart) || tokens[at].Kind == TokenKind.Punctuation || Speech.Is(tokens[at], SpeechClass.Joiner);
    }

    /// <summary>Whether no more than the noun of people stands before their number in its clause, and nothing behind it.</summary>
    private static bool IsAlone(Document document, in Candidate candidate, in Quantity quantity)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int first = quantity.QualifierToken - 1;
        while (first > candidate.Left && tokens[first - 1].Kind == TokenKind.Word && !tokens[first].Has(TokenFlags.SentenceStart) && ObjectWords.Is(tokens[first - 1], ObjectClass.Folk))
            first--;
        bool isOpen = tokens[first].Has(TokenFlags.SentenceStart) || first == candidate.Left || document.Text.Text[tokens[first - 1].Start] is ',' or ';' or '"' or '“' || Speech.Is(tokens[first - 1], SpeechClass.Joiner);
        return isOpen && (quantity.EndToken >= candidate.Right || tokens[quantity.EndToken].Kind == TokenKind.Punctuation || Speech.Is(tokens[quantity.EndToken], SpeechClass.Joiner));
    }

    /// <summary>Empat orang perakit, tiga orang merupakan penadah: whether the word for people stands between a number and who they are.</summary>
    private static bool IsRole(Document document, in Candidate candidate, in Quantity quantity) =>
        candidate.Noun.First > quantity.EndToken && NounTable.TryMatch(document.Tokens, quantity.EndToken, candidate.Noun.First, out _, out NounClass people) && people == NounClass.Generic;

    /// <summary>The comma before a relative clause that ends with a comma; the token itself where it is no such comma.</summary>
    private static int BeforeRelative(Document document, int index, int left)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        if (tokens[index].Kind != TokenKind.Punctuation || document.Text.Text[tokens[index].Start] != ',')
            return index;
        for (int i = index - 1; i > Math.Max(left, index - LongestRelative); i--)
        {
            if (document.Text.Text[tokens[i].Start] == ',')
                return Speech.Is(tokens[i + 1], SpeechClass.Relative) ? i : index;
        }

        return index;
    }

    /// <summary>Whether a verb says more of those counted than that they were counted, reached or served.</summary>
    private static bool IsTelling(Document document, int index) =>
        Predicates.IsVerbLike(document, index) && !Speech.Is(document.Tokens[index], SpeechClass.Anaphor | SpeechClass.Topic | SpeechClass.Next) && !ObjectWords.Is(document.Tokens[index], ObjectClass.Preposition | ObjectClass.Named) && !Predicates.IsReaching(document.Tokens[index]) && !LeftPhrase.IsCounting(document.Tokens[index]) && !ObjectWords.Is(document.Tokens[index], ObjectClass.Serve);
}
