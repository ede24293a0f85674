using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>How a figure stands to its neighbour: the next of a list, a part of a whole, a second form, the next value, a sum.</summary>
internal static partial class ListSharing
{
    private const int LongestPlace = 10;
    private const int MaxPartGap = 8;
    private const int AgePhrase = 3;

    /// <summary>Dari 90 peserta, 71 diselamatkan; 500 penumpang; puluhan meninggal: the whole of a part, and what a semicolon parts from it, has a state of its own.</summary>
    private static bool IsApart(Document document, Candidate[] work, int i)
    {
        ref readonly Quantity quantity = ref document.Quantities[i];
        return document.Text.Text[document.Tokens[Math.Max(work[i].Noun.End, quantity.EndToken)].Start] == ';'
            || (quantity.QualifierToken > 0 && Context.Is(document.Tokens[quantity.QualifierToken - 1], ContextClass.Of) && !(quantity.QualifierToken > 1 && ObjectWords.Is(document.Tokens[quantity.QualifierToken - 2], ObjectClass.Part)) && quantity.Value > document.Quantities[i + 1].Value);
    }

    /// <summary>Whether a joining word, not a comma alone, stands before a member of a list: the last one.</summary>
    private static bool IsLast(Document document, int i)
    {
        int at = document.Quantities[i].QualifierToken - 1;
        while (at > 0 && Speech.Is(document.Tokens[at], SpeechClass.Amount | SpeechClass.Linker | SpeechClass.Clause) && !Speech.Is(document.Tokens[at], SpeechClass.Joiner))
            at--;
        return at >= 0 && document.Text.Text[document.Tokens[at].Start] != ',';
    }

    /// <summary>720 kasus dan 10 jiwa meninggal: not the cases die.</summary>
    private static bool IsCase(Document document, Candidate[] work, int i) =>
        work[i].HasNoun && Speech.Is(document.Tokens[work[i].Noun.First], SpeechClass.Case) && work[i + 1].HasNoun && !Speech.Is(document.Tokens[work[i + 1].Noun.First], SpeechClass.Case);

    /// <summary>2.310 orang dan 45 orang meninggal: where the same noun stands again behind <c>dan</c>, each number has a clause of its own.</summary>
    private static bool IsRepeatedNoun(Document document, Candidate[] work, int i) =>
        work[i].Noun.End - work[i].Noun.First == 1 && work[i + 1].HasNoun && work[i].Noun.First != work[i + 1].Noun.First && document.Tokens[work[i].Noun.First].Word != 0
        && document.Tokens[work[i].Noun.First].Word == document.Tokens[work[i + 1].Noun.First].Word;

    /// <summary>Menembak jatuh 103 drone dan 67 tidak mencapai sasaran: a bare number whose own verb follows right behind it.</summary>
    private static bool HasPredicate(Document document, Candidate[] work, int i)
    {
        int at = document.Quantities[i].EndToken;
        return !work[i].HasNoun && at + 1 < document.Tokens.Length && !document.Tokens[at].IsCapitalised && (Speech.Is(document.Tokens[at], SpeechClass.Negation) || Predicates.IsActive(document, at));
    }

    /// <summary>Penambahan kasus di X sebanyak 10 orang, Y 12 orang dan Z sebanyak tiga orang: whether nothing but the name of a place stands between a member of a list and the same noun before it.</summary>
    public static bool IsNextPlace(Document document, Candidate[] work, int i)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int from = Math.Max(work[i - 1].Noun.End, document.Quantities[i - 1].EndToken), to = document.Quantities[i].QualifierToken;
        if (to - from is < 2 or > LongestPlace || !(Speech.Is(tokens[from], SpeechClass.Joiner) || document.Text.Text[tokens[from].Start] == ','))
            return false;
        bool isNamed = false;
        for (int j = from + 1; j < to; j++)
        {
            isNamed |= tokens[j].IsCapitalised;
            if (!tokens[j].IsCapitalised && !Speech.Is(tokens[j], SpeechClass.Joiner | SpeechClass.Place | SpeechClass.Amount) && !Context.Is(tokens[j], ContextClass.Amount) && document.Text.Text[tokens[j].Start] != ',')
                return false;
        }

        return isNamed;
    }

    /// <summary>31 orang dari 65 penumpang: the larger number behind <c>dari</c> is what the other is part of.</summary>
    private static bool IsWhole(Document document, Candidate[] work, int i) =>
        work[i].HasNoun && document.Quantities[i].QualifierToken > 0 && Context.Is(document.Tokens[document.Quantities[i].QualifierToken - 1], ContextClass.Of)
        && document.Quantities[i].Value > document.Quantities[i - 1].Value && document.Quantities[i].QualifierToken - 1 == work[i - 1].Noun.End;

    /// <summary>4.500 jiwa dari 1.200 KK terdampak: people and the households they are of.</summary>
    private static bool IsOfHouseholds(Document document, Candidate[] work, int i) =>
        work[i].Noun.Class == NounClass.Generic && work[i + 1].Noun.Class == NounClass.Household && document.Quantities[i + 1].QualifierToken == work[i].Noun.End + 1 && Context.Is(document.Tokens[work[i].Noun.End], ContextClass.Of) && document.Quantities[i].Value > document.Quantities[i + 1].Value;

    /// <summary>Whether only a slash, a bracket or <c>atau</c> stands between a quantity with its noun and the next.</summary>
    private static bool IsAlternative(Document document, int i)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int from = document.Quantities[i - 1].EndToken, to = document.Quantities[i].QualifierToken;
        if (to - from is < 1 or > MaxPartGap)
            return false;
        return document.Text.Text[tokens[to - 1].Start] is '/' or '(' || ObjectWords.Is(tokens[to - 1], ObjectClass.Alternative)
            || (to - from >= 2 && ObjectWords.Is(tokens[to - 2], ObjectClass.Alternative));
    }

    /// <summary>turun dari 83 menjadi 76 orang: the second value of what changed.</summary>
    private static bool IsSeries(Document document, Candidate[] work, int i)
    {
        int from = Math.Max(document.Quantities[i - 1].EndToken, work[i - 1].Noun.End), to = document.Quantities[i].QualifierToken;

        // "129 orang, kemudian menjadi 125 orang"
        while (to - from > 1 && (document.Text.Text[document.Tokens[from].Start] == ',' || Speech.Is(document.Tokens[from], SpeechClass.Next | SpeechClass.Modal | SpeechClass.Joiner)))
            from++;
        return to - from == 1 && Context.Is(document.Tokens[from], ContextClass.Become);
    }

    /// <summary>Lima penumpang dan sopir tewas, total enam orang: a comma and a word of sums before a number that names nothing else.</summary>
    private static bool IsSum(Document document, Candidate[] work, int i)
    {
        int at = document.Quantities[i].QualifierToken - 1;

        // "bertambah 40 kasus sehingga seluruhnya menjadi 1.230 kasus"
        int sum = at;
        while (sum > document.Quantities[i - 1].EndToken && Context.Is(document.Tokens[sum], ContextClass.Become | ContextClass.Reach))
            sum--;
        bool isSame = !work[i].IsTelling || (work[i - 1].HasNoun && document.Tokens[work[i].Noun.First].Word == document.Tokens[work[i - 1].Noun.First].Word);
        if (isSame && sum > document.Quantities[i - 1].EndToken && (Context.Is(document.Tokens[sum], ContextClass.Total) || ObjectWords.Is(document.Tokens[sum], ObjectClass.Empty)) && (Context.Is(document.Tokens[sum - 1], ContextClass.ClauseHead) || document.Text.Text[document.Tokens[sum - 1].Start] == ',') && document.Quantities[i].Value > document.Quantities[i - 1].Value)
            return true;
        return at > document.Quantities[i - 1].EndToken && !work[i].IsTelling && Context.Is(document.Tokens[at], ContextClass.Total) && !Context.Is(document.Tokens[at], ContextClass.Reach)
            && document.Text.Text[document.Tokens[at - 1].Start] is ',' or '(' && document.Quantities[i].Value > document.Quantities[i - 1].Value;
    }

    /// <summary>Whether a word that opens the parts of a whole, or another part, stands before a quantity.</summary>
    private static bool IsPart(Document document, Candidate[] work, int i, out bool isFirst)
    {
        isFirst = true;
        ReadOnlySpan<Token> tokens = document.Tokens;
        int from = Math.Max(document.Quantities[i - 1].EndToken, Math.Min(work[i - 1].Noun.End, document.Quantities[i].QualifierToken)), to = document.Quantities[i].QualifierToken;
        if (to - from > MaxPartGap)
            return false;
        for (int j = from; j < to; j++)
        {
            // "meninggal: 12 orang, luka berat: 3 orang": the label of another outcome opens no parts
            if (ObjectWords.TryMatch(tokens, j, to, ObjectClass.Part, out _) || (document.Text.Text[tokens[j].Start] == ':' && !IsOtherLabel(tokens, from, j, work[i - 1].Word)))
                return true;
        }

        isFirst = false;
        return work[i - 1].Rule == "kind.part" && to > from && (Speech.Is(tokens[to - 1], SpeechClass.Joiner) || document.Text.Text[tokens[to - 1].Start] == ',');
    }

    /// <summary>Whether words that tell another kind end right before a colon.</summary>
    private static bool IsOtherLabel(ReadOnlySpan<Token> tokens, int from, int colon, KindWord? before)
    {
        for (int i = from; i < colon; i++)
        {
            if (KindWord.TryMatch(tokens, i, colon, out int length, out KindWord word) && i + length == colon && word.Role != KindRole.Object)
                return before is not null && word.Kind != before.Kind;
        }

        return false;
    }

    /// <summary>Whether only a comma or a joining word stands between a quantity's noun and the next quantity.</summary>
    public static bool IsJoined(Document document, Candidate[] work, int a, int b)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int from = Math.Max(work[a].Noun.End, document.Quantities[a].EndToken), to = document.Quantities[b].QualifierToken;

        // "seorang laki-laki berusia 57 tahun dan seorang perempuan"
        if (to - from > AgePhrase && Context.Is(tokens[from], ContextClass.Age) && tokens[from + 1].Kind == TokenKind.Number && Context.Is(tokens[from + 2], ContextClass.Duration))
            from += AgePhrase;

        if (to - from is < 1 or > MaxGap)
            return false;
        for (int i = from; i < to; i++)
        {
            // "dua brigade yang berjumlah 5.000 personel" counts the same men
            if (tokens[i].Kind != TokenKind.Punctuation && (to - from > 3 || !Speech.Is(tokens[i], SpeechClass.Linker | SpeechClass.Clause)) && !Speech.Is(tokens[i], SpeechClass.Joiner | SpeechClass.Amount))
                return false;
        }

        return true;
    }
}
