using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>Finds the noun phrase before a number that says what it measures: <c>kerugian akibat banjir, kata dia, sudah mencapai Rp 2 miliar</c>.</summary>
/// <remarks>
/// Between the phrase and the number may stand verbs, adverbs, times, pronouns, an insertion that names a speaker, and phrases with a
/// preposition: <c>bantuan untuk daerah ini sudah mencapai</c>. Where only such a phrase is found, it is taken.
/// </remarks>
internal static partial class LeftPhrase
{
    private const int MaxSkipped = 24;
    private const int MaxWords = 5;
    private const int MaxInsertion = 10;
    private const int RelativeReach = 3;
    private const int MaxBracket = 6;
    private static readonly WordTable<bool> Speaking = WordTable<bool>.Load("cues", (_, _) => true);

    /// <summary>Reads the phrase, or nothing.</summary>
    /// <param name="document">The document.</param>
    /// <param name="quantity">The number.</param>
    /// <param name="left">No token before this one is looked at.</param>
    /// <param name="isSubject">Whether an active verb ends the search: what stands before it does something to what is counted.</param>
    /// <param name="first">The first token of the phrase.</param>
    /// <param name="end">Index behind its last token.</param>
    public static bool TryRead(Document document, in Quantity quantity, int left, bool isSubject, out int first, out int end) =>
        TryRead(document, quantity, left, isSubject, out first, out end, out _);

    /// <summary>Reads the phrase and tells whether it is oblique: one with a preposition, and the only one; where people are asked for, things are passed over.</summary>
    public static bool TryRead(Document document, in Quantity quantity, int left, bool isSubject, out int first, out int end, out bool isOblique, bool isHuman = false)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        isOblique = false;
        int stop = Math.Max(left, quantity.QualifierToken - MaxSkipped);
        int at = quantity.QualifierToken, kept = -1;
        int keptEnd = first = end = at;
        while (TrySkip(document, quantity, ref at, stop, isSubject))
        {
            end = at;
            first = at - 1;
            while (first > stop && end - first < MaxWords && ((IsHead(document, first - 1) && !(first - 1 > stop && ObjectWords.Is(tokens[first - 2], ObjectClass.Per))) || (!isSubject && first - 1 > stop && Speech.Is(tokens[first - 1], SpeechClass.Joiner) && IsHead(document, first - 2) && !(first - 3 >= left && ObjectWords.Is(tokens[first - 3], ObjectClass.Per)))))
                first--;

            // Bantuan Langsung Tunai (BLT) Desa: an acronym within the phrase
            if (!isSubject && first - 4 > stop && document.Text.Text[tokens[first - 1].Start] == ')' && tokens[first - 2].Has(TokenFlags.AllCaps) && document.Text.Text[tokens[first - 3].Start] == '(' && tokens[first - 4].IsCapitalised && tokens[first].IsCapitalised)
            {
                first -= 3;
                for (int words = 0; first > stop && words < MaxWords && tokens[first - 1] is { Kind: TokenKind.Word, IsCapitalised: true } name && !name.Has(TokenFlags.SentenceStart); words++)
                    first--;
            }

            // Belanja non-K/L: what is written in one with a stroke between
            while (!isSubject && first - 2 > stop && document.Text.Text[tokens[first - 1].Start] is '/' or '-' && tokens[first - 1].Kind == TokenKind.Punctuation && tokens[first - 1].End == tokens[first].Start && tokens[first - 2].End == tokens[first - 1].Start && tokens[first - 2].Kind == TokenKind.Word)
            {
                first -= 2;
                if (first > stop && end - first < MaxWords + 2 && IsHead(document, first - 1) && document.Text.Text[tokens[first].End] is '/' or '-')
                    first--;
            }

            // Penanaman Modal Dalam Negeri: a preposition within a name
            while (!isSubject && first - 2 > stop && end - first < MaxWords + 1 && tokens[first].IsCapitalised && tokens[first - 1] is { Kind: TokenKind.Word, IsCapitalised: true } within && !within.Has(TokenFlags.SentenceStart | TokenFlags.AllCaps) && ObjectWords.Is(within, ObjectClass.Preposition) && tokens[first - 2] is { Kind: TokenKind.Word, IsCapitalised: true })
            {
                first -= 2;
                while (first > stop && end - first < MaxWords + 1 && tokens[first - 1] is { Kind: TokenKind.Word, IsCapitalised: true } && IsHead(document, first - 1))
                    first--;
            }

            // Nilai tukar rupiah: a word that says nothing by itself begins a longer noun
            if (!isSubject && first > stop && !(first - 1 > stop && ObjectWords.Is(tokens[first - 2], ObjectClass.Preposition)) && NounTable.TryMatch(tokens, first - 1, end, out int longer, out _) && longer > 1)
                first--;

            // Penerimaan negara bukan pajak, transfer ke daerah: so do words of which one is no noun
            for (int words = MaxWords; !isSubject && words > 0; words--)
            {
                if (first - words >= stop && NounTable.TryMatch(tokens, first - words, end, out int name, out _) && name > words && name > 2)
                {
                    first -= words;
                    break;
                }
            }

            // Kerugian akibat kerusakan fasilitas umum: the harm belongs to the phrase
            while (!isSubject && first - 2 >= stop && tokens[first - 1].Kind == TokenKind.Word && !tokens[first - 1].IsCapitalised && ObjectWords.Is(tokens[first - 2], ObjectClass.Preposition) && KindWord.TryMatch(tokens, first - 1, end, out _, out _) && !Predicates.IsVerbLike(document, first - 1))
                first--;

            // "Jumlahnya tak main-main, Rp2 miliar", "korban luka berat Rp20 juta": how something is, or what befell somebody
            if (NoNouns.Are(tokens, first, end) || (end - first == 1 && first > stop && quantity.Kind == QuantityKind.Money && KindWord.TryMatch(tokens, first - 1, end, out int state, out KindWord told) && state > 1 && told.Role == KindRole.State))
            {
                at = first;
                continue;
            }

            // What stands behind a preposition, or is the verb of a relative clause, is the phrase only where there is no other
            bool isRelative = !tokens[first].Has(TokenFlags.CliticNya) && IsInRelative(tokens, first, stop);
            if (isSubject && (!ObjectFinder.HasNoun(document, first, end, isHuman) || IsCounter(document, first, stop) || IsNamedPlace(tokens, first, end) || IsOfficeHolder(tokens, first, end)))
            {
                at = first;
                continue;
            }

            // "yang melontarkan abu setinggi 5 kilometer": right before a word of size stands what has it
            if (!isSubject && isRelative && !ObjectWords.Is(tokens[first - 1], ObjectClass.Preposition) && ((end == quantity.QualifierToken - 1 && ObjectWords.Is(tokens[end], ObjectClass.Attributive)) || (end == quantity.QualifierToken && quantity.FirstToken > end && ObjectWords.Is(tokens[quantity.FirstToken - 1], ObjectClass.Attributive))))
                return true;

            // "keluarga yang menderita kerugian Rp20 juta": so does what a verb of the clause has right before money
            if (!isSubject && isRelative && end == quantity.QualifierToken && quantity.Kind == QuantityKind.Money && !tokens[first].IsCapitalised && first - 1 > stop && Predicates.IsActive(document, first - 1) && Speech.Is(tokens[first - 2], SpeechClass.Relative))
                return true;
            // "ditopang oleh belanja pusat yang mencapai Rp340 triliun": so does what reaches it
            if (!isSubject && end < quantity.QualifierToken && IsReached(document, end, quantity.QualifierToken))
                return true;

            // "gempa yang berpusat di kedalaman 40 kilometer": so does a noun of size behind a preposition
            if (!isSubject && isRelative && first - 1 > stop && end == quantity.QualifierToken && ObjectWords.Is(tokens[first - 1], ObjectClass.Preposition) && AmountWords.Is(tokens[first], AmountClass.Attribute) && IsSizeOf(document, quantity, first, end))
                return true;
            bool isName = !isSubject && IsName(tokens, first, end);
            if (first <= stop || (tokens[first - 1].IsCapitalised && !isName) || !(isRelative || isName || IsCauseOf(tokens, first) || IsBehindPreposition(document, first, stop)) || (!isSubject && !isRelative && (end == quantity.QualifierToken || IsSizeOf(document, quantity, first, end)) && IsThing(document, first, end)) || (first - 2 >= stop && Context.Is(tokens[first - 1], ContextClass.Of) && ObjectWords.Is(tokens[first - 2], ObjectClass.Empty)))
                return true;
            if (kept < 0)
                (kept, keptEnd) = (first, end);
            at = first - 1;
        }

        (first, end) = (kept, keptEnd);
        isOblique = kept >= 0;
        return isOblique;
    }

    /// <summary>Whether a relative clause began a few words before.</summary>
    private static bool IsInRelative(ReadOnlySpan<Token> tokens, int first, int stop)
    {
        for (int i = first - 1; i >= Math.Max(stop, first - RelativeReach) && tokens[i].Kind == TokenKind.Word; i--)
        {
            if (Speech.Is(tokens[i], SpeechClass.Relative))
                return true;
        }

        return false;
    }

    /// <summary>Whether a phrase is the end of a longer name or a place with its sort (<c>Gunung Ile Doro</c>): amounts are of things.</summary>
    private static bool IsName(ReadOnlySpan<Token> tokens, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (!tokens[i].IsCapitalised || tokens[i].Has(TokenFlags.AllCaps | TokenFlags.SentenceStart))
                return false;
        }

        return end - first > 1 && first > 0 && (tokens[first - 1].IsCapitalised || PlaceWords.Default.Heads.TryMatch(tokens, first, end, out _, out _) || PlaceWords.Default.Before.TryMatch(tokens, first, end, out _, out _));
    }

    /// <summary>Whether a preposition leads a phrase in, right before it or before its determiner or number: <c>untuk para pengungsi</c>, <c>dari tujuh bank</c>.</summary>
    private static bool IsBehindPreposition(Document document, int first, int stop)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;

        // "realisasi terdiri dari belanja pegawai sebesar": what opens the parts of a whole is no preposition
        if (first - 2 >= stop && ObjectWords.Is(tokens[first - 2], ObjectClass.Part) && Speech.Is(tokens[first - 2], SpeechClass.Partition) && ObjectWords.Is(tokens[first - 1], ObjectClass.Preposition))
            return false;
        if (ObjectWords.Is(tokens[first - 1], ObjectClass.Preposition) || (first - 2 >= stop && (Speech.Is(tokens[first - 1], SpeechClass.Plural) || ObjectWords.Is(tokens[first - 1], ObjectClass.Skip)) && ObjectWords.Is(tokens[first - 2], ObjectClass.Preposition)))
            return true;

        // "kerugian menurut hitungan dinasnya": whose reckoning it is
        if (first - 2 >= stop && Speech.Is(tokens[first - 1], SpeechClass.Evidence) && ObjectWords.Is(tokens[first - 2], ObjectClass.Per))
            return true;

        // "untuk masa angkutan Lebaran", "pada musim tanam": the word of a time between them
        if (first - 2 >= stop && Context.Is(tokens[first - 1], ContextClass.Duration | ContextClass.DateWord | ContextClass.YearWord) && ObjectWords.Is(tokens[first - 2], ObjectClass.Preposition))
            return true;
        int counted = document.FirstQuantity(first) - 1;
        return counted >= 0 && document.Quantities[counted].EndToken == first && document.Quantities[counted].QualifierToken - 1 is var before && before >= stop && ObjectWords.Is(tokens[before], ObjectClass.Preposition);
    }

    /// <summary>Whether a phrase says what people or things are affected by: <c>warga terdampak erupsi</c>.</summary>
    private static bool IsCauseOf(ReadOnlySpan<Token> tokens, int first) => KindWord.TryMatch(tokens, first - 1, first, out _, out KindWord word) && word is { Kind: ClaimKind.Affected, Role: KindRole.State };

    /// <summary>Whether a phrase names who counts, behind a passive verb of counting: <c>penonton dicatat panitia 9.214 orang</c>.</summary>
    private static bool IsCounter(Document document, int first, int stop) =>
        first > stop && Speaking[document.Tokens[first - 1].Word] && Predicates.IsVerbLike(document, first - 1) && (document.Text.Text[document.Tokens[first - 1].Start] | 0x20) == 'd';

    /// <summary>Whether a phrase is somebody with an office and a name, who tells or does something: <c>Camat Rahma menghitung 249 orang</c>.</summary>
    private static bool IsOfficeHolder(ReadOnlySpan<Token> tokens, int first, int end) =>
        OfficeTable.TryMatch(tokens, first, end, out int length, out bool isOffice) && isOffice && first + length < end && tokens[first + length].IsCapitalised && tokens[end - 1].IsCapitalised;

    /// <summary>Whether a phrase is the name of a place: <c>Kabupaten X 19 unit</c> counts no regency.</summary>
    public static bool IsNamedPlace(ReadOnlySpan<Token> tokens, int first, int end) =>
        end - first > 1 && tokens[first + 1].IsCapitalised && !tokens[first].Has(TokenFlags.AllCaps) && (PlaceWords.Default.Heads.TryMatch(tokens, first, end, out _, out _) || (!tokens[first].IsCapitalised && PlaceWords.Default.Before.TryMatch(tokens, first, end, out _, out _)));

    /// <summary>Whether a phrase right before the number is neither people nor a place: <c>dengan pesangon Rp 58 juta</c>.</summary>
    private static bool IsThing(Document document, int first, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        if (PlaceWords.Default.TryName(tokens, first, end, out _) || tokens[first].IsCapitalised)
            return false;
        return !NounTable.TryMatch(tokens, first, end, out _, out NounClass noun) || !(NounTable.IsHuman(noun) || noun is NounClass.Place or NounClass.Structure or NounClass.Group);
    }

    /// <summary>Goes left to the last word of a noun phrase.</summary>
    private static bool TrySkip(Document document, in Quantity quantity, ref int at, int stop, bool isSubject)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        while (at > stop)
        {
            int i = at - 1;
            if (document.IsInDate(i) && DateBefore(document, at) is { } date && date > stop)
            {
                at = date;
                continue;
            }

            if (tokens[i].Kind == TokenKind.Punctuation)
            {
                if (!TryMark(document, quantity, ref at, stop))
                    return false;
                continue;
            }

            // "peluru kaliber 155 mm, lanjut dia, kini 3.600 euro": the unit of another number
            if (!isSubject && document.IsInQuantity(i) && document.FirstQuantity(at) - 1 is >= 0 and var other && other < document.Quantities.Count && document.Quantities[other] is { Kind: QuantityKind.Measurement } unit && unit.EndToken == at && unit.FirstToken > stop)
            {
                at = unit.FirstToken;
                continue;
            }

            // "Rp14.500 per kilogram, di atas harga eceran": what a price is for is not what is measured
            if (!isSubject && i > stop && ObjectWords.Is(tokens[i - 1], ObjectClass.Per))
            {
                at = i - 1;
                continue;
            }

            // "sebelum dan sesudah Lebaran": a name right behind a conjunction of time is a time
            if (!isSubject && i - 1 > stop && tokens[i] is { Kind: TokenKind.Word, IsCapitalised: true } && !tokens[i].Has(TokenFlags.AllCaps) && !tokens[i - 1].IsCapitalised && CircumstanceWords.Occasions.TryMatch(tokens, i - 1, i, out _, out _))
            {
                at = i - 1;
                if (at - 2 > stop && Speech.Is(tokens[at - 1], SpeechClass.Joiner) && CircumstanceWords.Occasions.TryMatch(tokens, at - 2, at - 1, out _, out _))
                    at -= 2;
                continue;
            }

            // "melonjak dua kali lipat dari Rp84 triliun": how many times is no phrase of its own
            if (i > stop && Context.Is(tokens[i], ContextClass.Double))
            {
                at = Context.Is(tokens[i - 1], ContextClass.Times) ? i - 1 : i;
                continue;
            }

            if (IsHead(document, i))
                return true;

            // "Kerugian sementara diperkirakan": a conjunction elsewhere, here part of the noun
            if (!isSubject && i > stop && NounTable.TryMatch(tokens, i - 1, at, out int size, out _) && size > 1)
                return true;
            if (ObjectWords.Is(tokens[i], ObjectClass.Boundary) && !tokens[i].IsCapitalised)
            {
                // "Harga beras saat ini Rp14.000": of two words it is an adverb
                if (!ObjectWords.TryMatch(tokens, i, quantity.QualifierToken, ObjectClass.Skip, out int words) || words < 2)
                    return false;
                at = i;
                continue;
            }

            // "X menuturkan angka tersebut naik 24 persen": who speaks is not measured
            if (!isSubject && Speaking[tokens[i].Word] && Predicates.IsActive(document, i) && i > stop && (tokens[i - 1].IsCapitalised || Speech.Is(tokens[i - 1], SpeechClass.Pronoun | SpeechClass.Evidence | SpeechClass.Institution) || document.Text.Text[tokens[i - 1].Start] is ')' or ','))
                return false;
            if (isSubject && Predicates.IsActive(document, i) && !(KindWord.TryMatch(tokens, i, at, out _, out KindWord told) && told.Role != KindRole.Object) && !Predicates.IsReaching(tokens[i]))
                return false;
            at = i;
        }

        return false;
    }

    /// <summary>Whether a lower-case token is a verb of speech that has a speaker before it.</summary>
    public static bool IsSpeaking(Document document, int index) => Speaking[document.Tokens[index].Word] && Predicates.IsActive(document, index);

    /// <summary>Whether a token is a verb of saying or counting.</summary>
    public static bool IsCounting(in Token token) => Speaking[token.Word];

    private static bool IsHead(Document document, int index)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        Token token = tokens[index];
        if (token.Kind != TokenKind.Word || (token.Has(TokenFlags.SentenceStart) && Speech.Is(token, SpeechClass.Joiner)) || ObjectWords.Is(token, ObjectClass.Skip | ObjectClass.Pronoun | ObjectClass.Other | ObjectClass.Empty | ObjectClass.Preposition | ObjectClass.Copula | ObjectClass.Alternative | ObjectClass.Boundary)
            || Context.Is(token, ContextClass.Amount) || (Speaking[token.Word] && (!token.IsCapitalised || token.Has(TokenFlags.SentenceStart | TokenFlags.CliticNya))) || (index > 0 && ObjectWords.Is(tokens[index - 1], ObjectClass.Manner)))
            return false;
        if (Context.Is(token, ContextClass.Skip | ContextClass.Reach | ContextClass.To | ContextClass.Of | ContextClass.DateWord | ContextClass.Month | ContextClass.YearWord))
            return NounTable.TryMatch(tokens, index, Math.Min(tokens.Length, index + 2), out _, out NounClass noun) && noun is not NounClass.None && !Context.Is(token, ContextClass.Total | ContextClass.Month);
        return CountedNoun.IsNounLike(document, index, index + 1) && NumberWord.ClassOf(token) == NumberWordClass.None && !Speech.Is(token, SpeechClass.Determiner);
    }
}
