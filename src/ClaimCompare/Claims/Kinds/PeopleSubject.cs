using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>Finds who the people are that a number counts as such, where its clause names them: <c>siswa yang dirawat bertambah menjadi 93 orang</c>.</summary>
internal static class PeopleSubject
{
    private const int MostBack = 18;
    private const int MostWords = 4;
    private const int SumReach = 4;
    private static readonly PhraseTable<string> Capacities = PhraseTable<string>.Load("capacities", (_, row) => row[0]);
    private static readonly WordTable<string> Having = WordTable<string>.Load("having-words", (file, row) => file.Cell(row, "noun"));
    private static readonly WordTable<bool> Staying = WordTable<bool>.Load("having-words", (file, row) => file.Cell(row, "stays") == "yes");

    /// <summary>Whether a verb says how many a group has.</summary>
    public static bool IsHaving(in Token token) => Having[token.Word] is not null;

    /// <summary>The noun phrase, or null.</summary>
    public static string? Of(Document document, in Candidate candidate, in Sentence sentence, in Quantity quantity)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int before = quantity.QualifierToken - 1, left = Math.Max(candidate.Left, sentence.FirstToken);
        if (before <= left)
            return null;
        if (Having[tokens[before].Word] is { } had)
            return candidate.HasNoun && Staying[tokens[before].Word] ? ObjectPhrase.Write(document, candidate.Noun.First, candidate.Noun.End) : had;

        if (Capacity(document, quantity, left) is { } capacity)
            return capacity;

        if (Adjacent(document, quantity, left) is { } adjacent)
            return adjacent;

        // "dengan anggota 200-an orang": right before the number
        if (Speech.Is(tokens[before - 1], SpeechClass.Amount) && Head(document, before, quantity.QualifierToken) == before)
            return ObjectPhrase.Write(document, before, quantity.QualifierToken);

        // "pasien luka bertambah menjadi delapan orang": before the state that tells the kind
        if (candidate.Word is { Role: KindRole.State } && candidate.LeftFirst > left && Head(document, candidate.LeftFirst - 1, candidate.LeftFirst) is >= 0 and var stated)
            return ObjectPhrase.Write(document, stated, candidate.LeftEnd);
        return Sum(document, sentence, quantity) ?? Described(document, candidate, quantity, left) ?? Apposed(document, candidate, quantity, left);
    }

    /// <summary>Antrean haji di kabupaten itu kini mencapai 21.600 orang, kapasitasnya 90 orang: how many may be, wait or come is counted, not who.</summary>
    public static string? Capacity(Document document, in Quantity quantity, int left)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        for (int i = quantity.QualifierToken - 1; i >= Math.Max(left, quantity.QualifierToken - MostBack); i--)
        {
            if (Capacities.TryMatch(tokens, i, quantity.QualifierToken, out int length, out _))
            {
                int end = i + length;
                while (end < quantity.QualifierToken && end - i < MostWords && !tokens[end].IsCapitalised && CountedNoun.IsNounLike(document, end, quantity.QualifierToken) && !Predicates.IsReaching(tokens[end]) && !document.IsInDate(end))
                    end++;
                return IsPredicate(document, quantity.QualifierToken - 1) || Speech.Is(tokens[quantity.QualifierToken - 1], SpeechClass.Anaphor) ? ObjectPhrase.Write(document, i, end) : null;
            }

            if ((tokens[i].Kind == TokenKind.Punctuation && !(i + 1 < quantity.QualifierToken && ObjectWords.Is(tokens[i + 1], ObjectClass.Copula | ObjectClass.Part))) || Speech.Is(tokens[i], SpeechClass.Relative) || (Predicates.IsActive(document, i) && !Predicates.IsReaching(tokens[i])))
                return null;
        }

        return null;
    }

    /// <summary>"Laki-laki 70 orang, perempuan 52 orang", "dengan rincian pelancong asing 50 orang": the people of a list item, right before their number.</summary>
    private static string? Adjacent(Document document, in Quantity quantity, int left)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int number = quantity.QualifierToken, first = number - 1;
        while (first > left && number - first < MostWords && tokens[first - 1].Kind == TokenKind.Word && !Speech.Is(tokens[first - 1], SpeechClass.Joiner) && !ObjectWords.Is(tokens[first - 1], ObjectClass.Part) && !tokens[first].Has(TokenFlags.SentenceStart))
            first--;

        // "dengan rincian": two words, neither of which is one of the item
        int opener = 0;
        if (first < number - 1 && ObjectWords.TryMatch(tokens, first, number, ObjectClass.Part, out opener))
            first += opener;
        bool isItem = opener > 0 || first == left || tokens[first].Has(TokenFlags.SentenceStart) || tokens[first - 1].Kind == TokenKind.Punctuation || Speech.Is(tokens[first - 1], SpeechClass.Joiner) || ObjectWords.Is(tokens[first - 1], ObjectClass.Part);
        if (!isItem || first >= number || tokens[first].IsCapitalised && !tokens[first].Has(TokenFlags.SentenceStart) && !(first > 0 && tokens[first - 1].Kind == TokenKind.Punctuation))
            return null;
        if (!NounTable.TryMatch(tokens, first, number, out int length, out NounClass noun) || noun is not (NounClass.Person or NounClass.Traveller) || OfficeTable.TryMatch(tokens, first, number, out _, out bool isOffice) && isOffice && number - first > 1 && tokens[first + 1].IsCapitalised)
            return null;
        for (int i = first + length; i < number; i++)
        {
            if (!CountedNoun.IsNounLike(document, i, number) || tokens[i].IsCapitalised || ObjectWords.Is(tokens[i], ObjectClass.Skip | ObjectClass.Preposition))
                return null;
        }

        return ObjectPhrase.Write(document, first, number);
    }

    /// <summary>Siswa yang mengeluh pusing 71 orang: the people before a relative clause whose sentence ends in the number.</summary>
    private static string? Described(Document document, in Candidate candidate, in Quantity quantity, int left)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int before = quantity.QualifierToken - 1;
        if (!IsPredicate(document, before) && !(candidate.LeftEnd > candidate.LeftFirst && candidate.LeftEnd == quantity.QualifierToken))
            return null;
        bool hasComma = false;
        for (int i = before; i > Math.Max(left, quantity.QualifierToken - MostBack); i--)
        {
            if (Speech.Is(tokens[i], SpeechClass.Relative))
            {
                int end = document.Text.Text[tokens[i - 1].Start] == ',' ? i - 1 : i;
                int first = Head(document, Math.Max(left, end - MostWords), end);
                return first >= 0 && !(hasComma && end == i) ? ObjectPhrase.Write(document, first, end) : null;
            }

            if (tokens[i].Kind == TokenKind.Punctuation)
            {
                if (document.Text.Text[tokens[i].Start] != ',')
                    return null;
                if (LeftPhrase.Insertion(document, i, left) is { } comma)
                    i = comma;
                else
                    hasComma = true;
            }
            else if (ObjectWords.Is(tokens[i], ObjectClass.Boundary) && i > 0 && document.Text.Text[tokens[i - 1].Start] == ',')
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Whether a number right behind a token is what its clause comes to: no object, no part and no agent.</summary>
    private static bool IsPredicate(Document document, int before)
    {
        Token token = document.Tokens[before];
        if (token.Kind != TokenKind.Word || ObjectWords.Is(token, ObjectClass.Preposition | ObjectClass.Boundary | ObjectClass.Part) || Context.Is(token, ContextClass.Of) || Speech.Is(token, SpeechClass.Joiner | SpeechClass.Contrast | SpeechClass.Relative))
            return Context.Is(token, ContextClass.Become | ContextClass.Reach);
        return !Predicates.IsVerbLike(document, before) || Predicates.IsReaching(token) || LeftPhrase.IsCounting(token) || Context.Is(token, ContextClass.Become);
    }

    /// <summary>Para perampok datang dari hutan, jumlahnya 60 orang: the first people of the sentence.</summary>
    private static string? Sum(Document document, in Sentence sentence, in Quantity quantity)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int sum = quantity.QualifierToken - 1;
        while (sum > sentence.FirstToken && quantity.QualifierToken - sum < SumReach && !ObjectWords.Is(tokens[sum], ObjectClass.Sum))
            sum--;
        if (!ObjectWords.Is(tokens[sum], ObjectClass.Sum))
            return null;
        for (int i = sentence.FirstToken; i < sum; i++)
        {
            if (IsPeople(document, i, sum) && !document.IsInQuantity(i))
                return ObjectWords.Is(tokens[Math.Max(0, i - 1)], ObjectClass.Preposition) || Speech.Is(tokens[i], SpeechClass.Collective | SpeechClass.Institution) ? null : ObjectPhrase.Write(document, i, CountedNoun.Read(document, i, sum).End);
        }

        return null;
    }

    /// <summary>Regu penolong, 120 orang, tiba malam ini: the people before the commas about a number.</summary>
    private static string? Apposed(Document document, in Candidate candidate, in Quantity quantity, int left)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int comma = quantity.QualifierToken - 1;
        if (document.Text.Text[tokens[comma].Start] != ',' || !candidate.HasNoun || candidate.Noun.End >= tokens.Length || document.Text.Text[tokens[candidate.Noun.End].Start] != ',')
            return null;
        int end = comma;
        if (end > left && Speech.Is(tokens[end - 1], SpeechClass.Pronoun | SpeechClass.Owner))
            end--;
        int first = Head(document, Math.Max(left, end - MostWords), end);
        return first >= 0 ? ObjectPhrase.Write(document, first, end) : null;
    }

    /// <summary>The first token of a noun for people that fills the words up to an end, behind no preposition; -1 where there is none.</summary>
    private static int Head(Document document, int from, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        for (int i = from; i < end; i++)
        {
            if (IsPeople(document, i, end) && !document.IsInQuantity(i) && !HasVerb(document, i + 1, end))
                return i > 0 && ObjectWords.Is(tokens[i - 1], ObjectClass.Preposition) && !Speech.Is(tokens[i - 1], SpeechClass.Amount) ? -1 : i;
        }

        return -1;
    }

    private static bool HasVerb(Document document, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (document.Tokens[i].Kind != TokenKind.Word || (Predicates.IsVerbLike(document, i) && !Speech.Is(document.Tokens[i], SpeechClass.Joiner)))
                return true;
        }

        return false;
    }

    private static bool IsPeople(Document document, int index, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        if (NounTable.TryMatch(tokens, index, end, out _, out NounClass noun) && noun is NounClass.Person or NounClass.Troop or NounClass.Traveller or NounClass.Household)
            return true;
        return KindWord.TryMatch(tokens, index, end, out _, out KindWord word) && word is { Role: KindRole.Noun, Kind: ClaimKind.Cases or ClaimKind.Displaced or ClaimKind.Detained } or { Role: KindRole.Noun, Kind: ClaimKind.Injuries, IsPhrase: true }
            && !Speech.Is(tokens[index], SpeechClass.Case) && !IsNominal(document, index);
    }

    /// <summary>Whether a word has the form of a noun for what is done: <c>penangkapan</c>, <c>pengungsian</c>.</summary>
    public static bool IsNominal(Document document, int index)
    {
        ReadOnlySpan<char> form = document.Text.TextOf(document.Tokens[index]);
        return form.StartsWith("pe", StringComparison.OrdinalIgnoreCase) && form.EndsWith("an", StringComparison.Ordinal);
    }
}
