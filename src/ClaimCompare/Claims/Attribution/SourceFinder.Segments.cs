using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>What the commas around a source set apart: appositions, names, lists.</summary>
internal static partial class SourceFinder
{
    private static bool IsOfficeNear(ReadOnlySpan<Token> tokens, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (OfficeTable.TryMatch(tokens, i, end, out _, out bool office) && office)
                return true;
        }

        return false;
    }

    private static bool HasBoth(ReadOnlySpan<Token> tokens, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (Speech.Is(tokens[i], SpeechClass.Both))
                return true;
        }

        return false;
    }

    /// <summary>Whether the subject of a headline's verb may be somebody, where every word has a capital: <c>Kekeringan Ancam 300 Desa</c> has nobody who speaks.</summary>
    public static bool MaySpeak(Document document, int first, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        if (IsSpeaking(tokens, first, end))
            return true;
        for (int i = first; i < end; i++)
        {
            if (tokens[i].Word == 0 || tokens[i].Has(TokenFlags.AllCaps) || Speech.Is(tokens[i], SpeechClass.Metonym | SpeechClass.Pronoun | SpeechClass.Evidence | SpeechClass.Institution | SpeechClass.State)
                || GivenNames.Contains(document, i) || PlaceWords.Default.TryName(tokens, i, end, out _) || OutletTable.TryMatch(tokens, i, end, out _, out _)
                || (NounTable.TryMatch(tokens, i, end, out _, out NounClass noun) && (NounTable.IsHuman(noun) || noun == NounClass.Group)))
                return true;
        }

        return false;
    }

    private static bool IsSpeaking(ReadOnlySpan<Token> tokens, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (Speech.TryMatch(tokens, i, end, SpeechClass.Collective | SpeechClass.Body, out _) || OfficeTable.TryMatch(tokens, i, end, out _, out _) || (i > first && Speech.Is(tokens[i - 1], SpeechClass.Determiner) && SourceParser.IsHuman(tokens, i, end)))
                return true;
        }

        return false;
    }

    /// <summary>Whether the words before a comma are part of an office or name: capitalised at their head, without cue, number or quotation, and no adverb (<c>Terpisah, Kapolres X mengatakan</c>).</summary>
    private static bool IsNameSegment(Document document, int floor, int comma)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int start = comma;
        while (start > floor && tokens[start - 1].Kind == TokenKind.Word)
            start--;
        if (start == comma || IsInDate(document, comma - 1) || IsInDate(document, start))
            return false;

        // Kepala Pusat Data, Informasi, dan Komunikasi X, Rahma Widuri: the last of what an office is for
        if (Speech.Is(tokens[start], SpeechClass.Joiner) && !tokens[start].IsCapitalised && start > floor && document.Text.Text[tokens[start - 1].Start] == ',')
            return comma > start + 1 && IsCapitals(tokens, start + 1, comma) && tokens[start + 1].IsCapitalised && IsOfficeNear(tokens, Math.Max(floor, start - LongestOffice), start);

        // Setelah mewawancarai 12 penyintas, badan itu menyimpulkan: who has been counted
        if (!tokens[start].IsCapitalised && start > floor && (tokens[start - 1].Kind == TokenKind.Number || IsInQuantity(document, start - 1)))
            return false;
        if (!tokens[start].IsCapitalised && !OfficeTable.TryMatch(tokens, start, comma, out _, out _) && !Speech.Is(tokens[start], SpeechClass.Determiner | SpeechClass.Collective) && !Speech.TryMatch(tokens, start, comma, SpeechClass.Collective, out _))
            return false;
        int capitals = 0;
        for (int i = start; i < comma; i++)
        {
            // "Secara terpisah, tentara mengatakan": only its place makes the first word a capital
            if (OfficeTable.TryMatch(tokens, i, comma, out int office, out _))
            {
                capitals += office;
                i += office - 1;
            }
            else if (tokens[i].IsCapitalised && !(i == start && tokens[i].Has(TokenFlags.SentenceStart) && IsCommonWord(tokens[i])))
                capitals++;
            else if (Speech.Is(tokens[i], SpeechClass.Clause | SpeechClass.Complementiser) && !(Speech.Is(tokens[i], SpeechClass.From) && i > start && i + 1 < comma && tokens[i + 1].IsCapitalised) && !(i > start && tokens[i - 1].IsCapitalised && i + 1 < comma && tokens[i + 1].IsCapitalised && Speech.Is(tokens[i], SpeechClass.Stop)))
                return false;
        }

        // Pejabat kementerian itu, Rahma Widuri: the body has been named before
        bool isPointer = Speech.Is(tokens[comma - 1], SpeechClass.Anaphor) && OfficeTable.TryMatch(tokens, start, comma, out int head, out bool isOffice) && isOffice && start + head + 2 == comma && Speech.Is(tokens[comma - 2], SpeechClass.Institution | SpeechClass.Group);
        return (isPointer || capitals * 2 >= comma - start) && !(tokens[start].Has(TokenFlags.SentenceStart) && Speech.Is(tokens[start], SpeechClass.OwnVoice | SpeechClass.Continuation | SpeechClass.Clause | SpeechClass.BackPointer))
            && !(tokens[start].Has(TokenFlags.SentenceStart) && (comma == start + 1 ? Speech.Is(tokens[start], SpeechClass.Bridge) : IsCommonWord(tokens[start]) && !Speech.Is(tokens[start], SpeechClass.Bridge)));
    }

    /// <summary>Whether the words right before a token are capitals and the small words between them.</summary>
    private static bool IsCapitals(ReadOnlySpan<Token> tokens, int floor, int end)
    {
        int i = end - 1;
        for (; i >= floor && tokens[i].Kind == TokenKind.Word; i--)
        {
            if (!tokens[i].IsCapitalised && Speech.Is(tokens[i], SpeechClass.Stop | SpeechClass.Clause | SpeechClass.Complementiser | SpeechClass.Relative | SpeechClass.Bridge) && !Speech.Is(tokens[i], SpeechClass.Linker | SpeechClass.Joiner | SpeechClass.Body))
                return false;
        }

        return i < end - 1;
    }

    /// <summary>Whether a word is a preposition or the like.</summary>
    private static bool IsCommonWord(in Token token) => Speech.Is(token, SpeechClass.Stop | SpeechClass.Place | SpeechClass.Clause | SpeechClass.Bridge) && !Speech.Is(token, SpeechClass.Body | SpeechClass.Collective);

    /// <summary>Whether a comma stands between names that a comma and a joining word end: <c>Moskow, Kyiv, dan Minsk</c>.</summary>
    private static bool IsListComma(Document document, int first, int comma, int limit)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        string text = document.Text.Text;
        bool anyName = false;
        for (int i = first; i < comma; i++)
            anyName |= tokens[i].IsCapitalised;
        for (int i = comma + 1; i < Math.Min(limit, comma + 12); i++)
        {
            Token token = tokens[i];
            if (Speech.Is(token, SpeechClass.Joiner) && !token.IsCapitalised)
                return (text[tokens[i - 1].Start] == ',' || AreFields(tokens, first, comma, i)) && i + 1 < limit && tokens[i + 1].IsCapitalised && anyName && !IsInDate(document, i + 1);
            if (text[token.Start] == ',' && i > comma + 1)
                continue;
            if (!token.IsCapitalised || IsInDate(document, i))
                return false;
        }

        return false;
    }

    /// <summary>Badan A, B dan C: whether nothing but words of bodies stands between an institution and the joining word.</summary>
    private static bool AreFields(ReadOnlySpan<Token> tokens, int first, int comma, int joiner)
    {
        for (int i = first; i < joiner; i++)
        {
            if (i != comma && !Speech.Is(tokens[i], SpeechClass.Body))
                return false;
        }

        return Speech.Is(tokens[first], SpeechClass.Institution) && Speech.Is(tokens[joiner + 1], SpeechClass.Body);
    }

    /// <summary>Whether a comma stands between a description in lower case and the name of whom it describes.</summary>
    private static bool IsNameBehindDescription(Document document, int first, int comma, int limit, out int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        end = comma + 1;
        bool office = tokens[first].IsCapitalised && OfficeTable.TryMatch(tokens, first, comma, out int length, out bool isOffice) && isOffice && IsOfBody(document, first, first + length, comma);
        if (comma - first > (office ? LongestOffice + LongestDescription : LongestDescription) || (tokens[first].IsCapitalised && !office) || Speech.Is(tokens[first], SpeechClass.Pronoun))
            return false;
        int name = end;

        // Ajun Komisaris Besar Polisi Rahma Widuri: a rank of several words is none of the name
        while (end < limit && OfficeTable.TryMatch(tokens, end, limit, out int rank, out bool leads) && !leads)
        {
            // drh. Rahma Widuri
            int behind = end + rank < limit && document.Text.Text[tokens[end + rank].Start] == '.' ? end + rank + 1 : end + rank;
            if (behind >= limit || tokens[behind].Kind != TokenKind.Word || !tokens[behind].IsCapitalised)
                break;
            end = name = behind;
        }

        while (end < limit && end - name < LongestName && tokens[end].Kind == TokenKind.Word && (tokens[end].IsCapitalised || OfficeTable.TryMatch(tokens, end, limit, out _, out _)) && !IsInDate(document, end))
            end++;
        if (end == name || !tokens[end - 1].IsCapitalised || OfficeTable.TryMatch(tokens, name, end, out _, out bool again) && again || (PlaceWords.Default.TryName(tokens, name, end, out int place) && name + place == end))
            return false;
        return end >= limit || tokens[end].Kind == TokenKind.Punctuation || IsInDate(document, end) || Speech.Is(tokens[end], SpeechClass.Stop | SpeechClass.Addressee);
    }

    /// <summary>Whether the words behind an office are a body or region: regional offices, words of bodies, acronyms and known places.</summary>
    private static bool IsOfBody(Document document, int first, int at, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        for (int i = at; i < end; i++)
        {
            if (OfficeTable.TryMatch(tokens, i, end, out _, out bool isOffice) && !isOffice)
                return false;
        }

        return at < end && (OfficeTable.IsRegional(tokens, first, end) || SourceParser.IsBody(document, at, end));
    }

    private static bool IsName(ReadOnlySpan<Token> tokens, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (!tokens[i].IsCapitalised || tokens[i].Kind != TokenKind.Word || OfficeTable.TryMatch(tokens, i, end, out _, out _))
                return false;
        }

        return true;
    }

    private static bool HasOfficeOnly(Document document, int first, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        if (!OfficeTable.TryMatch(tokens, first, end, out int length, out _))
            return false;
        for (int i = first + length; i < end; i++)
        {
            // A rank or a word that is in no body's name: the person has been named
            if (!OfficeTable.TryMatch(tokens, i, end, out int more, out bool isOffice))
                continue;
            if (!isOffice)
                return false;
            i += more - 1;
        }

        return Speech.Is(tokens[end - 1], SpeechClass.Body) || tokens[end - 1].Has(TokenFlags.AllCaps) || PlaceWords.Default.TryName(tokens, end - 1, end, out _) || end - first == length
            || end - first - length <= 2;
    }

    /// <summary>Whether another name for a speaker ends before a token: <c>orang nomor satu</c>.</summary>
    private static bool IsEpithetBefore(ReadOnlySpan<Token> tokens, int limit, int end)
    {
        for (int i = end - 1; i >= Math.Max(limit, end - LongestEpithet); i--)
        {
            if (ObjectWords.TryMatch(tokens, i, end, ObjectClass.Epithet, out int length) && i + length == end)
                return true;
        }

        return false;
    }
}
