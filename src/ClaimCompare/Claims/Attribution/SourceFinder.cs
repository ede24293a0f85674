using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>Finds the source phrase of a cue: before an active verb, behind a postposed stem or preposition.</summary>
internal static class SourceFinder
{
    private const int Reach = 45;
    private const int LongestRelative = 8;
    private const int LongestAddressee = 6;
    private const int LongestDescription = 10;
    private const int LongestName = 5;
    private const int LongestDegree = 9;

    /// <summary>The phrase before an active verb.</summary>
    public static bool TryBefore(Document document, int floor, int cue, out int first, out int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        string text = document.Text.Text;
        end = cue;
        SkipBack(document, floor, ref end);
        first = end;
        int limit = Math.Max(floor, end - Reach);
        while (first > limit)
        {
            Token token = tokens[first - 1];
            char c = text[token.Start];
            if (token.Kind == TokenKind.Punctuation)
            {
                if (c == ')' && TryOpening(document, limit, first - 1, out int open))
                {
                    first = open;
                    continue;
                }

                if (c == '.' && !token.Has(TokenFlags.SpaceBefore))
                {
                    first--;
                    continue;
                }

                if (c != ',' || !IsNameSegment(document, limit, first - 1))
                    break;
                first--;
                continue;
            }

            if (token.Kind == TokenKind.Number && !IsInDate(document, first - 1))
                break;
            // Rahma dari Forum Nelayan mengatakan: the body of a person
            bool from = Speech.Is(token, SpeechClass.From) && !token.IsCapitalised && first - 2 >= limit && tokens[first - 2].IsCapitalised && tokens[first - 2].Kind == TokenKind.Word && first < end && tokens[first].IsCapitalised;
            // Pengamat terorisme dari Lembaga X: the body of a described person
            from |= Speech.Is(token, SpeechClass.From) && !token.IsCapitalised && first < end && tokens[first].IsCapitalised && IsOfficeNear(tokens, Math.Max(limit, first - 4), first - 1);
            // "Yayasan X yang berbasis di Y mengatakan": the clause tells of the source
            from |= Speech.Is(token, SpeechClass.Relative) && first - 2 >= limit && (text[tokens[first - 2].Start] == ')' || (tokens[first - 2].IsCapitalised && tokens[first - 2].Kind == TokenKind.Word)) && end - first <= LongestRelative;
            // Kementerian luar negeri di Berlin, warga di Gorontalo: where a body or people are
            from |= Speech.Is(token, SpeechClass.Place) && !token.IsCapitalised && first - 2 >= limit && first < end && tokens[first].IsCapitalised && PlaceWords.Default.TryName(tokens, first, end, out int where) && first + where == end
                && tokens[first - 2].Kind == TokenKind.Word && IsSpeaking(tokens, Math.Max(limit, first - 5), first - 1);
            if (Speech.Is(token, SpeechClass.Clause) && !token.IsCapitalised && !from && !(Speech.Is(token, SpeechClass.Linker)))
                break;
            if (token.Kind == TokenKind.Word && token.IsCapitalised && token.Has(TokenFlags.SentenceStart) && Speech.Is(token, SpeechClass.Clause))
                break;
            first--;
        }

        while (first < end && (tokens[first].Kind != TokenKind.Word || IsInDate(document, first)))
            first++;
        first = BehindAddressee(document, first, end);
        return first < end;
    }

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
        }

        return at;
    }

    /// <summary>The phrase behind a cue, up to a preposition, a date, a quotation mark or the clause's end.</summary>
    public static bool TryBehind(Document document, int at, int limit, out int first, out int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        string text = document.Text.Text;
        first = at;
        while (first < limit && Speech.Is(tokens[first], SpeechClass.Agent))
            first++;
        end = first;
        while (end < limit && end - first < Reach)
        {
            Token token = tokens[end];
            char c = text[token.Start];
            if (token.Kind == TokenKind.Punctuation)
            {
                if (c == '(' && end + 2 < limit && text[tokens[end + 2].Start] == ')' && tokens[end + 1].IsCapitalised && tokens[end + 1].Kind == TokenKind.Word && end > first)
                {
                    end += 3;
                    continue;
                }

                // A, B, dan C: the sources go on behind the comma
                if (c == ',' && end > first && IsListComma(document, first, end, limit))
                {
                    end++;
                    continue;
                }

                // An office behind the name: X, Sekretaris Y
                if (c == ',' && end > first && end - first <= 4 && end + 1 < limit && IsName(tokens, first, end) && OfficeTable.TryMatch(tokens, end + 1, limit, out int office, out bool isOffice) && isOffice)
                {
                    end += 1 + office;
                    continue;
                }

                // Perwira kepolisian X, Rahma Widuri: the name behind a description
                if (c == ',' && IsNameBehindDescription(document, first, end, limit, out int nameEnd))
                {
                    end = nameEnd;
                    continue;
                }

                // A comma inside an office: the name follows behind it
                if (c == ',' && end > first && end + 1 < limit && tokens[end + 1].IsCapitalised && !IsInDate(document, end + 1) && HasOfficeOnly(document, first, end))
                {
                    end++;
                    continue;
                }

                if ((c == '.' || c == '\'' || c == '’') && !token.Has(TokenFlags.SpaceBefore) && end + 1 < limit && tokens[end + 1].IsCapitalised && tokens[end - 1].Length <= 4 && end > first)
                {
                    end++;
                    continue;
                }

                break;
            }

            if (token.Kind is TokenKind.Number or TokenKind.Symbol || IsInDate(document, end) || (token.IsCapitalised && IsInQuantity(document, end)))
                break;
            // Rahma Widuri dari Forum Nelayan: the body of a person
            bool from = end > first && Speech.Is(token, SpeechClass.From) && !token.IsCapitalised && tokens[end - 1].IsCapitalised && end + 1 < limit && tokens[end + 1].IsCapitalised && tokens[end + 1].Kind == TokenKind.Word && !IsInDate(document, end + 1)
                && end - first <= LongestDescription && !(PlaceWords.Default.TryName(tokens, end + 1, limit, out int where) && where > 0);
            if (end > first && !token.IsCapitalised && Speech.Is(token, SpeechClass.Stop) && !Speech.Is(token, SpeechClass.Linker) && !from)
                break;
            if (end > first && Speech.Is(tokens[end - 1], SpeechClass.Pronoun) && !Speech.Is(token, SpeechClass.Anaphor))
                break;
            end++;
        }

        return end > first;
    }

    /// <summary>Whether a token lies in a number expression with its currency or unit.</summary>
    public static bool IsInQuantity(Document document, int token)
    {
        IReadOnlyList<Quantity> quantities = document.Quantities;
        int low = 0, high = quantities.Count - 1;
        while (low <= high)
        {
            int middle = (low + high) >> 1;
            if (quantities[middle].EndToken <= token)
                low = middle + 1;
            else if (quantities[middle].FirstToken > token)
                high = middle - 1;
            else
                return quantities[middle].Kind is not (QuantityKind.Identifier or QuantityKind.Ordinal or QuantityKind.Article);
        }

        return false;
    }

    /// <summary>Whether a token lies in a time expression.</summary>
    public static bool IsInDate(Document document, int token)
    {
        IReadOnlyList<DateMention> dates = document.Dates;
        int low = 0, high = dates.Count - 1;
        while (low <= high)
        {
            int middle = (low + high) >> 1;
            if (dates[middle].EndToken <= token)
                low = middle + 1;
            else if (dates[middle].FirstToken > token)
                high = middle - 1;
            else
                return true;
        }

        return false;
    }

    /// <summary>Adverbs, dates, parentheses and appositions between a source and its verb.</summary>
    private static void SkipBack(Document document, int floor, ref int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        string text = document.Text.Text;
        while (end > floor)
        {
            Token token = tokens[end - 1];
            if (TryAddressee(document, floor, end, out int addressee))
            {
                end = addressee;
            }
            else if (IsInDate(document, end - 1) || (end < tokens.Length && IsInDate(document, end) && !token.IsCapitalised && Speech.Is(token, SpeechClass.Stop) && end - 1 > floor) || (!token.IsCapitalised && Speech.Is(token, SpeechClass.Bridge) && !IsAnaphorOfNoun(tokens, end - 1, floor)))
            {
                end--;
            }
            else if (text[token.Start] == ')' && TryOpening(document, floor, end - 1, out int open) && (end - open > 3 || IsInDate(document, open + 1)))
            {
                end = open;
            }
            else if (text[token.Start] == ',' && (TryRelative(document, floor, end - 1, out int relative) || TryApposition(document, floor, end - 1, out relative)))
            {
                end = relative;
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

    /// <summary>Rahma Widuri, Sp.A, M.Kes, mengatakan: an academic degree behind a comma.</summary>
    private static bool IsDegree(Document document, int index, int floor)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        return index - 1 > floor && tokens[index].Kind == TokenKind.Word && tokens[index].IsCapitalised && tokens[index].Length <= LongestDegree
            && document.Text.Text[tokens[index - 1].Start] == ',' && document.Text.TextOf(tokens[index])[..^1].Contains('.');
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

    // "kementerian itu": the word belongs to the source, not to the verb
    private static bool IsAnaphorOfNoun(ReadOnlySpan<Token> tokens, int index, int floor) => index > floor && Speech.Is(tokens[index], SpeechClass.Anaphor) && tokens[index - 1].Kind == TokenKind.Word;

    /// <summary>A relative clause between commas: <c>Seorang pejabat, yang berbicara dengan syarat anonim, mengatakan</c>.</summary>
    private static bool TryRelative(Document document, int floor, int comma, out int open)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        for (open = comma - 1; open > floor && comma - open < 20; open--)
        {
            if (document.Text.Text[tokens[open].Start] == ',')
                return Speech.At(tokens, open + 1, SpeechClass.Clause) && !tokens[open + 1].IsCapitalised;
        }

        return false;
    }

    /// <summary>A description between commas behind a name: <c>Rahma, pemilik warung di pasar itu, mengaku</c>.</summary>
    private static bool TryApposition(Document document, int floor, int comma, out int open)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        string text = document.Text.Text;
        for (open = comma - 1; open > floor && comma - open < 16; open--)
        {
            Token token = tokens[open];
            if (token.Kind == TokenKind.Punctuation && text[token.Start] is '"' or '“' or '”' or ';' or ':' or '.')
                return false;
            if (text[token.Start] != ',')
                continue;
            Token behind = tokens[open + 1];
            return open + 1 < comma && behind.Kind == TokenKind.Word && !behind.IsCapitalised && !Speech.Is(behind, SpeechClass.Clause | SpeechClass.Joiner | SpeechClass.Stop | SpeechClass.Modal)
                && !OfficeTable.TryMatch(tokens, open + 1, comma, out _, out bool office) && EndsWithName(document, floor, open);
        }

        return false;
    }

    /// <summary>Whether a capitalised name that begins the clause ends right before a token; brackets with an age may follow it.</summary>
    private static bool EndsWithName(Document document, int floor, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int at = end;
        if (at > floor && document.Text.Text[tokens[at - 1].Start] == ')' && TryOpening(document, floor, at - 1, out int open))
            at = open;
        int last = at;
        while (at > floor && tokens[at - 1].Kind == TokenKind.Word && last - at < 6
            && (tokens[at - 1].IsCapitalised || (at < last && at - 1 > floor && Speech.Is(tokens[at - 1], SpeechClass.Joiner) && tokens[at - 2].IsCapitalised)))
            at--;
        return last > at && (at == floor || tokens[at].Has(TokenFlags.SentenceStart) || tokens[at - 1].Kind == TokenKind.Punctuation || Speech.Is(tokens[at - 1], SpeechClass.Collective) || OfficeTable.TryMatch(tokens, at - 1, end, out _, out _));
    }

    private static bool IsOfficeNear(ReadOnlySpan<Token> tokens, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (OfficeTable.TryMatch(tokens, i, end, out _, out bool office) && office)
                return true;
        }

        return false;
    }

    private static bool IsSpeaking(ReadOnlySpan<Token> tokens, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (Speech.TryMatch(tokens, i, end, SpeechClass.Collective | SpeechClass.Body, out _) || OfficeTable.TryMatch(tokens, i, end, out _, out _))
                return true;
        }

        return false;
    }

    private static bool TryOpening(Document document, int floor, int close, out int open)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        for (open = close - 1; open >= floor && close - open < 12; open--)
        {
            if (document.Text.Text[tokens[open].Start] == '(')
                return true;
        }

        return false;
    }

    /// <summary>Whether the words before a comma are part of an office or name: capitalised at their head, without cue, number or quotation.</summary>
    private static bool IsNameSegment(Document document, int floor, int comma)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int start = comma;
        while (start > floor && tokens[start - 1].Kind == TokenKind.Word)
            start--;
        if (start == comma || IsInDate(document, comma - 1) || IsInDate(document, start))
            return false;
        if (!tokens[start].IsCapitalised && !OfficeTable.TryMatch(tokens, start, comma, out _, out _) && !Speech.Is(tokens[start], SpeechClass.Determiner | SpeechClass.Collective))
            return false;
        int capitals = 0;
        for (int i = start; i < comma; i++)
        {
            if (tokens[i].IsCapitalised || OfficeTable.TryMatch(tokens, i, comma, out _, out _))
                capitals++;
            else if (Speech.Is(tokens[i], SpeechClass.Clause | SpeechClass.Complementiser) && !(Speech.Is(tokens[i], SpeechClass.From) && i > start && i + 1 < comma && tokens[i + 1].IsCapitalised) && !(i > start && tokens[i - 1].IsCapitalised && i + 1 < comma && tokens[i + 1].IsCapitalised && Speech.Is(tokens[i], SpeechClass.Stop)))
                return false;
        }

        return capitals * 2 >= comma - start && !(tokens[start].Has(TokenFlags.SentenceStart) && Speech.Is(tokens[start], SpeechClass.OwnVoice | SpeechClass.Continuation | SpeechClass.Clause | SpeechClass.BackPointer));
    }

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
                return text[tokens[i - 1].Start] == ',' && i + 1 < limit && tokens[i + 1].IsCapitalised && anyName && !IsInDate(document, i + 1);
            if (text[token.Start] == ',' && i > comma + 1)
                continue;
            if (!token.IsCapitalised || IsInDate(document, i))
                return false;
        }

        return false;
    }

    /// <summary>Whether a comma stands between a description in lower case and the name of whom it describes.</summary>
    private static bool IsNameBehindDescription(Document document, int first, int comma, int limit, out int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        end = comma + 1;
        bool office = tokens[first].IsCapitalised && OfficeTable.TryMatch(tokens, first, comma, out int length, out bool isOffice) && isOffice && IsOfBody(document, first, first + length, comma);
        if (comma - first > LongestDescription || (tokens[first].IsCapitalised && !office) || Speech.Is(tokens[first], SpeechClass.Pronoun))
            return false;
        int name = end;
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
            if (OfficeTable.TryMatch(tokens, i, end, out _, out bool isOffice) && !isOffice)
                return false;
        }

        return Speech.Is(tokens[end - 1], SpeechClass.Body) || tokens[end - 1].Has(TokenFlags.AllCaps) || PlaceWords.Default.TryName(tokens, end - 1, end, out _) || end - first == length
            || end - first - length <= 2;
    }
}
