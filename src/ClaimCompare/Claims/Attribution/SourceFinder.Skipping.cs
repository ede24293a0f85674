using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>What stands between a source and its verb.</summary>
internal static partial class SourceFinder
{
    /// <summary>Kepada AFP, seorang pejabat mengungkapkan; kepada wartawan, ia memastikan: the source stands behind whom it speaks to.</summary>
    private static int BehindAddressee(Document document, int first, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int at = first > 0 && Speech.Is(tokens[first - 1], SpeechClass.Addressee) ? first : Speech.Is(tokens[first], SpeechClass.Addressee) ? first + 1 : -1;
        if (at < 0 || at >= end)
            return first;
        while (at < end && Speech.TryMatch(tokens, at, end, SpeechClass.Medium, out int medium))
            at += medium;
        if (OutletTable.TryMatch(tokens, at, end, out int outlet, out _) && at + outlet < end)
            at += outlet;
        for (int i = at; i < Math.Min(end, at + LongestAddressee); i++)
        {
            if (document.Text.Text[tokens[i].Start] == ',')
                return i + 1 < end ? i + 1 : first;

            // Kepada X ia mengatakan
            if (i > at && !tokens[i].IsCapitalised && Speech.Is(tokens[i], SpeechClass.Pronoun))
                return i;
        }

        return at;
    }

    /// <summary>Diwawancarai radio X, ia memperkirakan; ditemui di rumahnya, Rahma mengatakan: the source stands behind who asked, or where.</summary>
    private static int BehindMeeting(Document document, int first, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        if (first >= end || !tokens[first].Has(TokenFlags.SentenceStart) || !CircumstanceWords.Met.TryMatch(tokens, first, end, out _, out _))
            return first;
        for (int i = first + 1; i < end - 1; i++)
        {
            if (document.Text.Text[tokens[i].Start] == ',')
                return i + 1;
        }

        return first;
    }

    /// <summary>Selanjutnya X mengatakan, lebih jauh X menyebut: a word that opens the sentence and goes on is no part of the source.</summary>
    public static int BehindOpener(Document document, int first, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        if (first + 1 >= end || !tokens[first].Has(TokenFlags.SentenceStart) || tokens[first].Has(TokenFlags.AllCaps) || GivenNames.Contains(document, first) || !Speech.TryMatch(tokens, first, end, SpeechClass.Continuation | SpeechClass.Bridge, out int length) || first + length >= end
            || Speech.Is(tokens[first], SpeechClass.Body | SpeechClass.Collective | SpeechClass.Both | SpeechClass.Pronoun | SpeechClass.Determiner) || OfficeTable.TryMatch(tokens, first, end, out _, out _))
            return first;
        int next = first + length;
        return tokens[next].IsCapitalised || Speech.Is(tokens[next], SpeechClass.Pronoun | SpeechClass.Collective | SpeechClass.Determiner) || OfficeTable.TryMatch(tokens, next, end, out _, out _) ? next : first;
    }

    /// <summary>Adverbs, dates, parentheses and appositions between a source and its verb.</summary>
    private static void SkipBack(Document document, int floor, ref int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        string text = document.Text.Text;
        while (end > floor)
        {
            Token token = tokens[end - 1];
            if (TryAddressee(document, floor, end, out int addressee) || TryOccasion(document, floor, end, out addressee) || TryCircumstance(document, floor, end, out addressee))
            {
                end = addressee;
            }
            else if (IsInDate(document, end - 1) || (end < tokens.Length && BeginsDate(document, end) && !token.IsCapitalised && Speech.Is(token, SpeechClass.Stop) && end - 1 > floor) || (!token.IsCapitalised && Speech.Is(token, SpeechClass.Bridge) && !IsAnaphorOfNoun(tokens, end - 1, floor) && !EndsCollective(tokens, floor, end)))
            {
                end--;
            }
            else if (IsAgeBehind(document, floor, end))
            {
                end -= 3;
            }
            else if (end - 2 >= floor && token.Kind == TokenKind.Word && Speech.TryMatch(tokens, end - 2, end, SpeechClass.Bridge, out int bridge) && bridge == 2)
            {
                // Ia sekali lagi menyangkal, X baru bisa memastikan
                end -= 2;
            }
            else if (text[token.Start] == ')' && TryOpening(document, floor, end - 1, out int open) && (end - open > 3 || IsInDate(document, open + 1) || tokens[open + 1].Kind == TokenKind.Number))
            {
                end = open;
            }
            else if (text[token.Start] == ',' && (TryRelative(document, floor, end - 1, out int relative) || TryApposition(document, floor, end - 1, out relative) || TryRegion(document, floor, end - 1, out relative)))
            {
                end = relative;
            }
            else if (IsDash(document, end - 1) && TryDashed(document, floor, end - 1, out int dashed))
            {
                end = dashed;
            }
            else if (text[token.Start] == ')' && TryOpening(document, floor, end - 1, out _))
            {
                // An acronym belongs to the source
                break;
            }
            else if (text[token.Start] is ',' or '(' or ')' || IsDegree(document, end - 1, floor))
            {
                end--;
            }
            else
            {
                break;
            }
        }
    }

    /// <summary>Whether a time begins at a token, or behind the noun there: <c>hari Minggu</c>.</summary>
    private static bool BeginsDate(Document document, int index) =>
        IsInDate(document, index) || (index + 1 < document.Tokens.Length && !document.Tokens[index].IsCapitalised && Speech.Is(document.Tokens[index], SpeechClass.Stop) && IsInDate(document, index + 1));

    /// <summary>Rahma Widuri, Sp.A, M.Kes, mengatakan: an academic degree behind a comma.</summary>
    private static bool IsDegree(Document document, int index, int floor)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        return index - 1 > floor && tokens[index].Kind == TokenKind.Word && tokens[index].IsCapitalised && tokens[index].Length <= LongestDegree
            && document.Text.Text[tokens[index - 1].Start] == ',' && (document.Text.TextOf(tokens[index])[..^1].Contains('.') || (Speech.Is(tokens[index], SpeechClass.Degree) && tokens[index - 2].IsCapitalised));
    }

    /// <summary>X, kepada Reuters, mengatakan: to whom a source speaks stands between it and its verb.</summary>
    private static bool TryAddressee(Document document, int floor, int end, out int start)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        start = end;
        if (end <= floor || tokens[end - 1].Kind != TokenKind.Word || IsInDate(document, end - 1))
            return false;
        for (int i = end - 1; i > floor && end - i <= LongestAddressee && tokens[i].Kind == TokenKind.Word; i--)
        {
            if (Speech.Is(tokens[i], SpeechClass.Addressee) && !tokens[i].IsCapitalised)
            {
                start = i;
                return true;
            }
        }

        return false;
    }

    /// <summary>X dalam jumpa pers di Y mengatakan; X, Kepala Y, dalam keterangan tertulis mengatakan: the occasion stands between the source and its verb.</summary>
    private static bool TryOccasion(Document document, int floor, int end, out int start)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        start = end;
        for (int i = end - 1; i > floor && end - i <= LongestAddressee; i--)
        {
            if (tokens[i].Kind == TokenKind.Punctuation || tokens[i].IsCapitalised && !IsInDate(document, i))
                return false;
            bool behindName = tokens[i - 1].IsCapitalised || document.Text.Text[tokens[i - 1].Start] == ')' || (i - 2 > floor && document.Text.Text[tokens[i - 1].Start] == ',' && (tokens[i - 2].IsCapitalised || document.Text.Text[tokens[i - 2].Start] == ')'));

            if (i + 1 < end && Speech.Is(tokens[i], SpeechClass.Stop) && behindName && Speech.TryMatch(tokens, i + 1, end, SpeechClass.Evidence | SpeechClass.Medium, out _))
            {
                start = i;
                return true;
            }
        }

        return false;
    }

    /// <summary>X, usai rapat di Gedung Y, Kota Z, Senin (2/6), mengatakan: a source at the head of its clause, and all of the occasion between the first comma behind it and the one before the verb.</summary>
    private static bool TryInsertion(Document document, int floor, int cue, out int first, out int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        string text = document.Text.Text;
        first = end = cue;
        if (cue - floor < ShortestInsertion || text[tokens[cue - 1].Start] != ',')
            return false;
        int stop = Math.Min(cue - 2, floor + LongestOffice + LongestName);
        for (int comma = floor + 1; comma < stop; comma++)
        {
            if (text[tokens[comma].Start] != ',' || tokens[comma + 1].Kind != TokenKind.Word || tokens[comma + 1].IsCapitalised)
                continue;
            if (!(CircumstanceWords.Occasions.TryMatch(tokens, comma + 1, cue, out _, out _) || (IsPreposition(tokens[comma + 1]) && !Speech.Is(tokens[comma + 1], SpeechClass.From))) || HasContent(document, comma + 1, cue - 1))
                return false;
            end = comma;
            first = PhraseStart(document, floor, end);
            return first < end && (first == floor || tokens[first].Has(TokenFlags.SentenceStart)) && IsSubject(document, floor, end);
        }

        return false;
    }

    /// <summary>Koalisi X yang terdiri atas A, B, dan C mencatat: who its members are stands between a body and its verb.</summary>
    private static bool TryMembers(Document document, int floor, int cue, out int first, out int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        first = end = cue;
        for (int i = floor + 1; i < Math.Min(cue - 2, floor + LongestOffice); i++)
        {
            if (!Speech.Is(tokens[i], SpeechClass.Relative) || !CueContexts.TryMatch(tokens, i + 1, cue, CueContext.Members, out _))
                continue;
            if (HasContent(document, i + 1, cue))
                return false;
            end = document.Text.Text[tokens[i - 1].Start] == ',' ? i - 1 : i;
            first = PhraseStart(document, floor, end);
            return first < end && SourceParser.IsPlausible(document, first, end);
        }

        return false;
    }

    /// <summary>Whether a figure, a quotation or a conjunction of content stands in a range.</summary>
    private static bool HasContent(Document document, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if ((IsInQuantity(document, i) && !IsInDate(document, i)) || Speech.Is(document.Tokens[i], SpeechClass.Complementiser) || document.Text.Text[document.Tokens[i].Start] is '"' or '“' or '”' or ';' or ':')
                return true;
        }

        return false;
    }

    /// <summary>X saat dihubungi mengatakan; X dalam sambutannya menyebut; X yang ditemui di sela acara menyebut: when and how it was said, right behind the name that opens the sentence.</summary>
    private static bool TryCircumstance(Document document, int floor, int end, out int start)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        start = end;
        for (int i = end - 1; i > floor && end - i <= LongestCircumstance && tokens[i].Kind == TokenKind.Word && !IsInQuantity(document, i) && !Speech.Is(tokens[i], SpeechClass.Complementiser); i--)
        {
            if (tokens[i].IsCapitalised || i + 1 >= end)
                continue;
            bool isName = tokens[i - 1] is { Kind: TokenKind.Word, IsCapitalised: true } && !IsInDate(document, i - 1);
            if (!isName && !(document.Text.Text[tokens[i - 1].Start] == ',' && i - 2 >= floor && tokens[i - 2] is { Kind: TokenKind.Word, IsCapitalised: true }))
                continue;
            if (SourceParser.IsAlso(tokens, i, end) || !(CircumstanceWords.Occasions.TryMatch(tokens, i, end, out _, out _) || (IsPreposition(tokens[i]) && !tokens[i + 1].IsCapitalised && !Speech.Is(tokens[i], SpeechClass.From)) || (Speech.Is(tokens[i], SpeechClass.Relative) && CircumstanceWords.Met.TryMatch(tokens, i + 1, end, out _, out _))))
                return false;
            start = isName ? i : i - 1;
            return IsSubject(document, floor, start);
        }

        return false;
    }

    /// <summary>Media setempat: the word belongs to a source of two words.</summary>
    private static bool EndsCollective(ReadOnlySpan<Token> tokens, int floor, int end) =>
        end - 2 >= floor && Speech.TryMatch(tokens, end - 2, end, SpeechClass.Collective, out int length) && length == 2;

    // "kementerian itu": the word belongs to the source, not to the verb
    private static bool IsAnaphorOfNoun(ReadOnlySpan<Token> tokens, int index, int floor) => index > floor && Speech.Is(tokens[index], SpeechClass.Anaphor) && tokens[index - 1].Kind == TokenKind.Word;

    /// <summary>A description between commas behind a name: <c>Rahma, pemilik warung di pasar itu, mengaku</c>.</summary>
    private static bool TryApposition(Document document, int floor, int comma, out int open)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        string text = document.Text.Text;
        for (open = comma - 1; open > floor && comma - open < LongestApposition; open--)
        {
            Token token = tokens[open];
            if (token.Kind == TokenKind.Punctuation && text[token.Start] is '"' or '“' or '”' or ';' or ':' or '.')
                return false;
            if (text[token.Start] != ',')
                continue;
            Token behind = tokens[open + 1];

            // Rahma, seorang pelanggan yang antre di kedai ketika ledakan terjadi, mengatakan: who is described at length
            return open + 1 < comma && (comma - open < ShortApposition || Speech.Is(behind, SpeechClass.Determiner)) && behind.Kind == TokenKind.Word && !behind.IsCapitalised && !Speech.Is(behind, SpeechClass.Clause | SpeechClass.Joiner | SpeechClass.Stop | SpeechClass.Modal)
                && (!OfficeTable.TryMatch(tokens, open + 1, comma, out _, out _) || OfficeTable.IsPerson(tokens, open + 1) || HasPlace(tokens, open + 2, comma)) && EndsWithName(document, floor, open);
        }

        return false;
    }

    /// <summary>Rahma, ketua posko di Pasar Lama: where somebody with an office is.</summary>
    private static bool HasPlace(ReadOnlySpan<Token> tokens, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (!tokens[i].IsCapitalised && Speech.Is(tokens[i], SpeechClass.Place) && !Speech.Is(tokens[i], SpeechClass.Linker))
                return true;
        }

        return false;
    }
}
