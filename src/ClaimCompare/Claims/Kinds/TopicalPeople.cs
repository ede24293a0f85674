using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>
/// Finds what people are counted as of whom a clause says no more than that they are served, listed or left, in a text about people who
/// left their homes or fell ill: <c>tenda-tenda penuh; kami melayani 900 orang</c>.
/// </summary>
internal static class TopicalPeople
{
    private const int LeftReach = 12;
    private const int RightReach = 6;
    private const int LeastCarried = 10;

    /// <summary>The kind that the text around tells, or null where nothing does.</summary>
    public static ClaimKind? Find(Document document, in Candidate candidate, in Quantity quantity)
    {
        // "KBRI sudah memulangkan 300 WNI. Lewat pelabuhan 120 orang": people who are brought home out of a country
        if (quantity.Kind == QuantityKind.Cardinal && (IsFolk(document, candidate) || Evacuations.IsForeign(document, candidate)) && document.IsAboutEvacuation && Evacuations.IsBrought(document, candidate, quantity))
            return ClaimKind.Displaced;

        // "kamp yang dirancang untuk 20.000 orang": what a place is made for
        if (quantity.Kind != QuantityKind.Cardinal || !IsFolk(document, candidate) || (quantity.QualifierToken > 0 && ObjectWords.Is(document.Tokens[quantity.QualifierToken - 1], ObjectClass.Purpose)))
            return null;
        if ((document.IsAboutDisplaced || IsBehindDisplaced(document, quantity)) && (IsServed(document, candidate, quantity, ObjectClass.Serve | ObjectClass.Shelter | ObjectClass.Quarters | ObjectClass.Move) || IsSomewhere(document, candidate, quantity)))
            return ClaimKind.Displaced;
        // "Di posko, 112 keluarga masih bertahan", "sembilan keluarga satu tenda": who stays where displaced people stay
        if (IsServed(document, candidate, quantity, ObjectClass.Shelter) && IsInQuarters(document, candidate, quantity))
            return ClaimKind.Displaced;

        // "Rincian kedatangan pengungsi: 1. Desa X (3/2) 120 orang: 40 pria, 80 wanita": rows that name no more than place, time and people
        if (document.IsAboutDisplaced && IsRow(document, candidate, quantity))
            return ClaimKind.Displaced;

        // "Rombongan pertama terdiri atas 61 laki-laki, 69 perempuan": those who came, told apart
        if (document.IsAboutDisplaced && IsOpened(document.Tokens, quantity.QualifierToken, candidate.Left))
            return ClaimKind.Displaced;

        // "Para pengungsi ditempatkan di tiga lokasi. Rinciannya, masjid 210 orang": parts of those whom no number counts
        if (Breakdown.IsDetailed(document, candidate, quantity) && IsBehindDisplaced(document, quantity))
            return ClaimKind.Displaced;
        return document.IsAboutDisease && (IsServed(document, candidate, quantity, ObjectClass.Care) || IsRecorded(document, candidate, quantity)) ? ClaimKind.Cases : null;
    }

    /// <summary>Di posko, 112 keluarga bertahan: whether the clause names tents or halls for displaced people.</summary>
    private static bool IsInQuarters(Document document, in Candidate candidate, in Quantity quantity)
    {
        for (int i = Math.Max(candidate.Left, quantity.QualifierToken - LeftReach); i < Math.Min(candidate.Right, candidate.Noun.End + RightReach); i++)
        {
            if (ObjectWords.Is(document.Tokens[i], ObjectClass.Quarters))
                return true;
        }

        return false;
    }

    /// <summary>Tenda-tenda penuh. Kami melayani 900 orang: whether the sentence before tells of displaced people or where they stay.</summary>
    private static bool IsBehindDisplaced(Document document, in Quantity quantity)
    {
        int here = document.Text.SentenceOf(quantity.FirstToken);
        if (here == 0)
            return false;
        ReadOnlySpan<Token> tokens = document.Tokens;
        Sentence before = document.Sentences[here - 1];
        for (int i = before.FirstToken; i < before.EndToken; i++)
        {
            if (ObjectWords.Is(tokens[i], ObjectClass.Quarters) || (KindWord.TryMatch(tokens, i, before.EndToken, out _, out KindWord word) && word.Kind == ClaimKind.Displaced))
                return true;
        }

        return false;
    }

    /// <summary>Whether people are counted without any word for what they do: <c>orang</c>, <c>warga</c>, <c>anak</c>.</summary>
    public static bool IsFolk(Document document, in Candidate candidate) =>
        candidate.HasNoun && (candidate.Noun.Class is NounClass.Generic or NounClass.Household || (candidate.Noun.Class == NounClass.Person && ObjectWords.TryMatch(document.Tokens, candidate.Noun.First, candidate.Noun.End, ObjectClass.Folk, out int length) && candidate.Noun.First + length == candidate.Noun.End));

    /// <summary>Posko mencatat 930 siswa, Tembus 930 Siswa, kejadian itu menimpa 930 siswa: whether people are only counted, reached or hit, and nothing is said of them.</summary>
    private static bool IsRecorded(Document document, in Candidate candidate, in Quantity quantity)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int verb = quantity.QualifierToken - 1, end = candidate.Noun.End;
        if (verb < candidate.Left || candidate.Noun.Class == NounClass.Household || tokens[verb].Kind != TokenKind.Word || !((Predicates.IsActive(document, verb) && LeftPhrase.IsCounting(tokens[verb])) || (Context.Is(tokens[verb], ContextClass.Reach) && tokens[verb].Has(TokenFlags.SentenceStart)) || (KindWord.TryMatch(tokens, verb, verb + 1, out _, out KindWord hit) && hit is { Kind: ClaimKind.Damage, Role: KindRole.Object })))
            return false;
        if (end >= tokens.Length || tokens[end].Has(TokenFlags.SentenceStart) || tokens[end].Kind == TokenKind.Punctuation || Speech.Is(tokens[end], SpeechClass.Joiner))
            return true;
        for (int i = end; i < candidate.Right && tokens[i].Kind == TokenKind.Word; i++)
        {
            if (Predicates.IsVerbLike(document, i) || Predicates.IsModal(tokens, i))
                return false;
        }

        return Speech.Is(tokens[end], SpeechClass.Place);
    }

    /// <summary>Yang di balai desa 640 orang: whether the clause names no more than where they are.</summary>
    private static bool IsSomewhere(Document document, in Candidate candidate, in Quantity quantity)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int at = candidate.Left;
        while (at < quantity.QualifierToken && tokens[at].Kind != TokenKind.Word)
            at++;
        return at + 1 < quantity.QualifierToken && Speech.Is(tokens[at], SpeechClass.Relative) && Speech.Is(tokens[at + 1], SpeechClass.Place);
    }

    /// <summary>Whether a word that opens parts stands right before a number.</summary>
    private static bool IsOpened(ReadOnlySpan<Token> tokens, int number, int left)
    {
        for (int i = number - 1; i >= Math.Max(left, number - 2); i--)
        {
            if (ObjectWords.TryMatch(tokens, i, number, ObjectClass.Part, out int length) && i + length == number)
                return true;
        }

        return false;
    }

    /// <summary>Desa X (3/2) 120 orang: whether no more than names, dates and marks stand before the number, and nothing is said behind it.</summary>
    private static bool IsRow(Document document, in Candidate candidate, in Quantity quantity)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        bool isMarked = false;
        for (int i = quantity.QualifierToken - 1; i >= candidate.Left; i--)
        {
            isMarked |= tokens[i].Kind != TokenKind.Word;
            if (tokens[i].Kind == TokenKind.Word && !tokens[i].IsCapitalised && !Speech.Is(tokens[i], SpeechClass.Joiner))
                return false;
        }

        int end = candidate.Noun.End;
        return isMarked && (end >= tokens.Length || tokens[end].Has(TokenFlags.SentenceStart) || tokens[end].Kind == TokenKind.Punctuation || document.IsInQuantity(end) || Speech.Is(tokens[end], SpeechClass.Joiner));
    }

    /// <summary>Whether a verb of the clause says that they are served, listed, left, or somewhere.</summary>
    private static bool IsServed(Document document, in Candidate candidate, in Quantity quantity, ObjectClass classes)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        for (int i = quantity.QualifierToken - 1; i >= Math.Max(candidate.Left, quantity.QualifierToken - LeftReach); i--)
        {
            // "Rahma membawa empat anak": a few are carried by a person
            if (ObjectWords.Is(tokens[i], classes))
                return !(quantity.Value < LeastCarried && ObjectWords.Is(tokens[i], ObjectClass.Carry));

            // "kota berpenduduk 90.000 jiwa": what has them, but for words of reaching and counting
            if ((i == quantity.QualifierToken - 1 ? Predicates.IsHaving(document, i) || Predicates.IsActive(document, i) : Predicates.IsActive(document, i)) && !Predicates.IsReaching(tokens[i]) && !LeftPhrase.IsCounting(tokens[i]))
                return false;
        }

        for (int i = candidate.Noun.End; i < Math.Min(candidate.Right, candidate.Noun.End + RightReach) && tokens[i].Kind == TokenKind.Word; i++)
        {
            if (ObjectWords.Is(tokens[i], classes))
                return true;
        }

        return false;
    }
}
