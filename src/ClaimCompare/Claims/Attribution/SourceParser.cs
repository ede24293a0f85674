using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>Reads a source phrase: office, body, rank and name of a person; a body with its acronym; a description; a pronoun.</summary>
internal static class SourceParser
{
    private const int MaxTokens = 40;
    private const int MaxPersonWords = 4;
    private const int ShortPerson = 2;
    private const int LongPerson = 3;

    /// <summary>Reads the phrase between two tokens.</summary>
    public static SourceMention? Parse(Document document, int first, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        Trim(document, ref first, ref end);
        if (first >= end || end - first > MaxTokens)
            return null;
        if (Speech.Is(tokens[first], SpeechClass.Pronoun) && (end - first <= 2 || !AnyCapital(tokens, first + 1, end)))
            return new SourceMention(string.Empty, null, SourceKind.Pronoun, first, end);

        bool plural = Speech.Is(tokens[first], SpeechClass.Plural) && first + 1 < end;

        // Perwira tinggi itu, politikus perempuan tersebut: somebody named before
        if (end > first + 1 && Speech.Is(tokens[end - 1], SpeechClass.Anaphor) && !AnyCapital(tokens, first + 1, end))
            return new SourceMention(Text(document, first, end - 1), null, SourceKind.Anaphor, first, end);

        // Determiners say nothing of who it is
        while (first < end - 1 && Speech.Is(tokens[first], SpeechClass.Determiner) && (!tokens[first].IsCapitalised || tokens[first].Has(TokenFlags.SentenceStart) || !Speech.Is(tokens[first], SpeechClass.Body)))
            first++;
        int outletAt = SkipMedium(tokens, first, end);
        if (OutletTable.TryMatch(tokens, outletAt, end, out int length, out _) && outletAt + length >= end - 1)
            return new SourceMention(Text(document, outletAt, outletAt + length), null, SourceKind.Outlet, first, end);
        if (outletAt > first && outletAt < end)
        {
            // Media militer Rusia X: what kind of paper it is, and whose, is not its name
            if (PlaceWords.Default.TryName(tokens, outletAt, end, out int whole) && outletAt + whole == end)
                return new SourceMention(Text(document, first, end), null, SourceKind.Description, first, end);
            int named = PlaceWords.Default.TryName(tokens, outletAt, end, out int place) && outletAt + place < end ? outletAt + place : outletAt;
            if (AllNames(tokens, named, end))
                return new SourceMention(Text(document, named, end), null, SourceKind.Outlet, first, end);
        }

        if (TryApposition(document, first, end, out SourceMention? person) || TryFrom(document, first, end, out person))
            return person;
        if (TryDescribed(document, first, end, out person))
            return person;
        Cut(document, first, ref end);
        string? acronym = TakeAcronym(document, first, ref end);
        if (acronym is null && TryBehindParenthesis(document, first, end, out SourceMention? behind))
            return behind;
        if (plural)
            return new SourceMention(Text(document, first, end), null, SourceKind.Description, first, end) { Acronym = acronym };

        // Ikatan bidan, aliansi perawat: a body in lower case whose members are no office
        if ((!tokens[first].IsCapitalised || tokens[first].Has(TokenFlags.SentenceStart)) && !AnyCapital(tokens, first + 1, end) && !Speech.Is(tokens[end - 1], SpeechClass.Anaphor) && Speech.TryMatch(tokens, first, end, SpeechClass.Group, out _))
            return new SourceMention(Text(document, first, end), Text(document, first, end), SourceKind.Description, first, end) { Acronym = acronym };
        int nameStart = first, officeEnd = -1, rankEnd = -1, officeStart = -1;
        for (int i = first; i < end;)
        {
            if (OfficeTable.TryMatch(tokens, i, end, out int n, out bool isOffice) && (tokens[i].IsCapitalised || i == first || isOffice))
            {
                if (isOffice)
                {
                    officeStart = officeStart < 0 ? i : officeStart;
                    officeEnd = i + n;
                }
                else if (i == first || !Speech.Is(tokens[i - 1], SpeechClass.Body))
                {
                    // Direktorat Jenderal is no rank
                    rankEnd = i + n;
                }

                i += n;

                // Kombes Pol., dr.: the period belongs to the title
                if (i < end && document.Text.Text[tokens[i].Start] == '.')
                {
                    if (!isOffice)
                        rankEnd = i + 1;
                    i++;
                }
            }
            else
            {
                i++;
            }
        }

        if (rankEnd > 0 && rankEnd < end && tokens[rankEnd].IsCapitalised)
            return Person(document, officeStart, officeStart >= 0 ? Math.Min(rankEnd, end) : -1, rankEnd, end, first, acronym);
        if (officeEnd > 0)
        {
            nameStart = NameStart(document, officeStart, officeEnd, end);
            if (nameStart < end)
                return Person(document, officeStart, nameStart, nameStart, end, first, acronym);
            string? body = Organisation(document, officeStart, end);
            return new SourceMention(Text(document, first, end), body, body is null && IsBareOffice(document, officeEnd, end) ? SourceKind.Office : SourceKind.Description, first, end) { Acronym = acronym };
        }

        return NameOrDescription(document, first, end, acronym);
    }

    /// <summary>Rahma Widuri dari Forum Nelayan: a person and the body behind.</summary>
    private static bool TryFrom(Document document, int first, int end, out SourceMention? mention)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        mention = null;
        for (int i = first + 1; i < end - 1 && i - first <= MaxPersonWords + 2; i++)
        {
            if (!Speech.Is(tokens[i], SpeechClass.From) || tokens[i].IsCapitalised)
                continue;
            // Dokter Rahma Widuri dari RSUD X: the title is no part of the name
            int start = first;
            while (OfficeTable.TryMatch(tokens, start, i, out int title, out _) && start + title < i)
                start += title;
            while (start < i - 1 && document.Text.Text[tokens[start].Start] == '.')
                start++;
            if (!AllNames(tokens, start, i) || OfficeTable.TryMatch(tokens, start, i, out _, out _) || HasBodyWord(document, start, i) || !tokens[i + 1].IsCapitalised)
                return false;
            mention = new SourceMention(Text(document, start, i), Text(document, i + 1, end), SourceKind.Person, first, end);
            return true;
        }

        return false;
    }

    /// <summary>Perwira kepolisian X, Rahma Widuri; direkturnya, drg. Rahma Widuri: a description in lower case and the name behind its comma.</summary>
    private static bool TryDescribed(Document document, int first, int end, out SourceMention? mention)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        mention = null;
        int comma = end - 1;
        while (comma > first && document.Text.Text[tokens[comma].Start] != ',')
            comma--;
        bool describes = !tokens[first].IsCapitalised || (tokens[first].Has(TokenFlags.SentenceStart) && (OfficeTable.TryMatch(tokens, first, end, out _, out _) || Speech.TryMatch(tokens, first, end, SpeechClass.Collective, out _)));
        if (comma <= first || !describes || end - comma - 1 is < 1 or > MaxPersonWords + 2)
            return false;
        int name = comma + 1;
        while (name < end - 1 && (OfficeTable.TryMatch(tokens, name, end, out _, out _) || tokens[name].Kind == TokenKind.Punctuation))
            name++;
        if (!AllNames(tokens, name, end) || HasBodyWord(document, name, end))
            return false;

        // Menteri X (MX) RI, Rahma Widuri: the body of the office ends before the acronym
        int bracket = first;
        while (bracket < comma && document.Text.Text[tokens[bracket].Start] != '(')
            bracket++;
        string? body = OfficeTable.TryMatch(tokens, first, comma, out _, out bool office) && office ? Organisation(document, first, bracket) : null;
        bool ofLast = body is null && OfficeTable.IsOfLastBody(tokens, first, comma);
        for (int i = first; i < comma && body is null && !ofLast; i++)
        {
            // Pengamat terorisme dari Lembaga X
            if (Speech.Is(tokens[i], SpeechClass.From) && !tokens[i].IsCapitalised && i + 1 < comma && tokens[i + 1].IsCapitalised)
            {
                body = Text(document, i + 1, comma);
                break;
            }

            if (i > first && (tokens[i].IsCapitalised || Speech.Is(tokens[i], SpeechClass.Collective | SpeechClass.Body)) && !AnyFrom(tokens, i, comma) && !OfficeTable.TryMatch(tokens, i, comma, out _, out _))
                body = Text(document, i, comma);
        }

        mention = new SourceMention(Text(document, name, end), body, SourceKind.Person, first, end);
        return true;
    }

    /// <summary>Rahma Widuri, Kepala BPBD X: the office stands behind the name.</summary>
    private static bool TryApposition(Document document, int first, int end, out SourceMention? mention)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        mention = null;
        for (int i = first + 1; i < end - 1 && i - first <= MaxPersonWords; i++)
        {
            if (document.Text.Text[tokens[i].Start] != ',')
                continue;
            if (!AllNames(tokens, first, i) || OfficeTable.TryMatch(tokens, first, i, out _, out _) || HasBodyWord(document, first, i) || !OfficeTable.TryMatch(tokens, i + 1, end, out _, out _))
                return false;
            mention = new SourceMention(Text(document, first, i), Organisation(document, i + 1, end), SourceKind.Person, first, end);
            return true;
        }

        return false;
    }

    /// <summary>
    /// A relative clause or a phrase of place behind a name or description says nothing of who it is:
    /// <c>Yayasan X yang berbasis di Y</c>, <c>pejabat Rumah Sakit X di Y</c>.
    /// </summary>
    private static void Cut(Document document, int first, ref int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        bool any = false;
        for (int i = first; i < end; i++)
        {
            any |= tokens[i].IsCapitalised || Speech.Is(tokens[i], SpeechClass.Collective);
            if (i > first && any && !tokens[i].IsCapitalised && Speech.Is(tokens[i], SpeechClass.Stop) && !Speech.Is(tokens[i], SpeechClass.Bridge | SpeechClass.Linker | SpeechClass.Alias) && tokens[i].Kind == TokenKind.Word
                && !Speech.Is(tokens[end - 1], SpeechClass.Anaphor))
            {
                end = i;
                return;
            }
        }
    }

    /// <summary>Ketua Komisi X (KX) Rahma Widuri: the name stands behind the acronym of the body.</summary>
    private static bool TryBehindParenthesis(Document document, int first, int end, out SourceMention? mention)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        string text = document.Text.Text;
        mention = null;
        for (int i = end - 2; i > first + 2; i--)
        {
            if (text[tokens[i].Start] != ')' || text[tokens[i - 2].Start] != '(' || !tokens[i - 1].IsCapitalised || !tokens[i + 1].IsCapitalised)
                continue;
            int name = i + 1;

            // Wakil Menteri X (Wamen) RI Rahma Widuri: the state behind the acronym
            while (name < end - 1 && Speech.Is(tokens[name], SpeechClass.State | SpeechClass.National))
                name++;
            while (name < end && OfficeTable.TryMatch(tokens, name, end, out int n, out _))
                name += n;
            if (name >= end)
                return false;
            string acronym = Text(document, i - 1, i);

            // Badan X (BX) Kota Y: the region belongs to the body
            if (PlaceWords.Default.TryName(tokens, name, end, out int place) && name + place == end)
            {
                string body = Text(document, first, i - 2) + " " + Text(document, i + 1, end);
                mention = new SourceMention(body, body, SourceKind.Body, first, end) { Acronym = acronym };
                return true;
            }
            mention = Person(document, first, i - 2, name, end, first, null) with { BodyAcronym = acronym };
            return true;
        }

        return false;
    }

    /// <summary>Whether a phrase could name a source at all: capitalised, a pronoun, or a word for people who speak.</summary>
    public static bool IsPlausible(Document document, int first, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;

        // Laporan itu, data tersebut: whoever gave it
        if (end - first >= 2 && Speech.Is(tokens[first], SpeechClass.Evidence) && Speech.Is(tokens[end - 1], SpeechClass.Anaphor))
            return true;
        for (int i = first; i < end; i++)
        {
            if ((tokens[i].IsCapitalised && (!tokens[i].Has(TokenFlags.SentenceStart) || tokens[i].Has(TokenFlags.AllCaps)) && !SourceFinder.IsInQuantity(document, i)) || Speech.Is(tokens[i], SpeechClass.Pronoun | SpeechClass.Metonym) || Speech.TryMatch(tokens, i, end, SpeechClass.Collective, out _)
                || OfficeTable.TryMatch(tokens, i, end, out _, out _) || OutletTable.TryMatch(tokens, i, end, out _, out _))
                return true;
        }

        return end > first && tokens[first].Has(TokenFlags.SentenceStart) && tokens[first].IsCapitalised
            && (tokens[first].Word == 0 || (Speech.Is(tokens[first], SpeechClass.Body) && !Speech.Is(tokens[first], SpeechClass.Evidence)) || (PlaceWords.Default.TryName(tokens, first, end, out int length) && first + length == end));
    }

    /// <summary>The text between two tokens with single spaces.</summary>
    public static string Text(Document document, int first, int end)
    {
        // Words that were glued together get their space back
        for (int i = first + 1; i < end; i++)
        {
            if (!document.Tokens[i].Has(TokenFlags.SpaceBefore) && document.Tokens[i].Kind == TokenKind.Word && document.Tokens[i - 1].Kind == TokenKind.Word && document.Text.Text[document.Tokens[i - 1].End - 1] != '.')
                return Text(document, first, i) + " " + Text(document, i, end);
        }

        ReadOnlySpan<char> span = document.Text.TextOf(first, end);
        return span.IndexOfAny('\n', '\u00A0') < 0 && !span.Contains("  ", StringComparison.Ordinal)
            ? span.ToString()
            : string.Join(' ', span.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static SourceMention Person(Document document, int officeStart, int officeEnd, int nameStart, int end, int first, string? acronym)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int nameEnd = nameStart;
        while (nameEnd < end && (tokens[nameEnd].IsCapitalised || Speech.Is(tokens[nameEnd], SpeechClass.Linker)
            || (document.Text.Text[tokens[nameEnd].Start] == '.' && !tokens[nameEnd].Has(TokenFlags.SpaceBefore))))
            nameEnd++;
        while (nameEnd > nameStart && !tokens[nameEnd - 1].IsCapitalised)
            nameEnd--;
        if (nameEnd == nameStart)
            nameEnd = end;
        return new SourceMention(Text(document, nameStart, nameEnd), officeStart < 0 ? null : Organisation(document, officeStart, officeEnd), SourceKind.Person, first, end) { Acronym = acronym };
    }

    /// <summary>Where the person's name begins behind an office: behind the words of the body, the acronyms, and the last comma.</summary>
    private static int NameStart(Document document, int first, int at, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        string text = document.Text.Text;
        int comma = -1;
        for (int i = at; i < end; i++)
        {
            if (text[tokens[i].Start] == ',')
                comma = i;
        }

        if (comma >= 0 && comma + 1 < end && AllNames(tokens, comma + 1, end) && end - comma - 1 <= MaxPersonWords)
            return comma + 1;
        int start = at;
        for (int i = at; i < end - 1; i++)
        {
            if (!tokens[i].IsCapitalised || IsBodyWord(document, i))
                start = Speech.Is(tokens[i], SpeechClass.Linker) && i > start ? start : i + 1;
        }

        if (start == end - 1 && (!tokens[start].IsCapitalised || IsBodyWord(document, start)))
            start = end;

        // An unknown place between a regional office and the name cannot be told by form: two words are kept
        int words = 0;
        for (int i = end - 1; i >= start && tokens[i].IsCapitalised; i--)
            words++;
        bool region = OfficeTable.IsRegional(tokens, first, start) || (start > 0 && !tokens[start - 1].IsCapitalised && Speech.Is(tokens[start - 1], SpeechClass.Collective | SpeechClass.Institution));
        if (words == end - start && words > ShortPerson && !AnyPlace(document, at, start) && (words > LongPerson || region))
            return end - ShortPerson;
        return words > MaxPersonWords ? end - MaxPersonWords : start;
    }

    /// <summary>Whether nothing but the words of a state or anaphors follow an office: <c>Kepala Negara</c>, <c>sang menteri</c>.</summary>
    private static bool IsBareOffice(Document document, int at, int end)
    {
        for (int i = at; i < end; i++)
        {
            if (!Speech.Is(document.Tokens[i], SpeechClass.State | SpeechClass.Anaphor))
                return false;
        }

        return true;
    }

    private static bool AnyPlace(Document document, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (document.Tokens[i].IsCapitalised && IsPlace(document, i))
                return true;
        }

        return false;
    }

    private static bool IsBodyWord(Document document, int index)
    {
        Token token = document.Tokens[index];
        return Speech.Is(token, SpeechClass.Body) || (token.Has(TokenFlags.AllCaps) && token.Length <= 8) || IsPlace(document, index);
    }

    /// <summary>Whether a token belongs to the name of a place: of the gazetteer, or one that the article names as a place elsewhere.</summary>
    private static bool IsPlace(Document document, int index)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        for (int i = index; i >= Math.Max(0, index - 2); i--)
        {
            if (PlaceWords.Default.TryName(tokens, i, tokens.Length, out int length) && i + length > index)
                return true;
        }

        return document.IsNamedPlace(index);
    }

    private static SourceMention? NameOrDescription(Document document, int first, int end, string? acronym)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;

        // The last run of capitals is the name, where one stands; small words link inside it
        int nameEnd = end;
        while (nameEnd > first && !tokens[nameEnd - 1].IsCapitalised)
            nameEnd--;
        if (nameEnd == first + 1 && tokens[first].Has(TokenFlags.SentenceStart) && tokens[first].Word != 0 && !IsBodyWord(document, first) && !Speech.Is(tokens[first], SpeechClass.Collective | SpeechClass.Metonym))
            nameEnd = first;
        bool anaphor = end > first + 1 && Speech.Is(tokens[end - 1], SpeechClass.Anaphor);

        // Kementerian luar negeri: only its place in the sentence makes the first word a capital
        if (nameEnd == first + 1 && end > nameEnd && !anaphor && tokens[first].Has(TokenFlags.SentenceStart) && !tokens[first].Has(TokenFlags.AllCaps) && Speech.Is(tokens[first], SpeechClass.Collective | SpeechClass.Body) && AllBodyWords(document, first + 1, end))
            return new SourceMention(Text(document, first, end), Text(document, first, end), SourceKind.Body, first, end) { Acronym = acronym };
        if (nameEnd == first || (anaphor && !tokens[first].IsCapitalised))
        {
            if (anaphor)
                return new SourceMention(Text(document, first, end - 1), null, SourceKind.Anaphor, first, end);
            return Speech.TryMatch(tokens, first, end, SpeechClass.Collective | SpeechClass.Evidence, out _) ? new SourceMention(Text(document, first, end), IsInstitution(tokens, first) ? Text(document, first, end) : null, SourceKind.Description, first, end) : null;
        }

        if (anaphor)
            return new SourceMention(Text(document, first, end - 1), null, SourceKind.Anaphor, first, end) { Acronym = acronym };
        int nameStart = nameEnd - 1;
        while (nameStart > first && (tokens[nameStart - 1].IsCapitalised || IsSlash(document, nameStart - 1) || (nameStart - 1 > first && tokens[nameStart - 2].IsCapitalised && Speech.Is(tokens[nameStart - 1], SpeechClass.Linker))))
            nameStart--;
        bool description = nameStart > first && !tokens[first].IsCapitalised && Speech.TryMatch(tokens, first, end, SpeechClass.Collective, out _);
        if (tokens[first].Has(TokenFlags.SentenceStart) && nameStart > first && Speech.Is(tokens[first], SpeechClass.Collective))
            description = true;
        // Perusahaan keamanan X, kelompok X: the common noun is no part of a body's name, unless a place follows it
        if (description && Speech.Is(tokens[first], SpeechClass.Common) && !(PlaceWords.Default.TryName(tokens, nameStart, nameEnd, out int place) && nameStart + place == nameEnd))
            return new SourceMention(Text(document, nameStart, nameEnd), Text(document, nameStart, nameEnd), SourceKind.Body, first, end) { Acronym = acronym };
        string name = description ? Text(document, first, nameEnd) : Text(document, nameStart, nameEnd);
        bool body = description || acronym is not null || HasBodyWord(document, nameStart, nameEnd);
        SourceKind kind = description ? SourceKind.Description : body ? SourceKind.Body : SourceKind.Person;
        return new SourceMention(name, body ? name : null, kind, first, end) { Acronym = acronym };
    }

    /// <summary>Dinas kesehatan, palang merah: a body in lower case is its own body.</summary>
    private static bool IsInstitution(ReadOnlySpan<Token> tokens, int index) =>
        Speech.TryMatch(tokens, index, tokens.Length, SpeechClass.Institution | SpeechClass.Group, out _) || (Speech.Is(tokens[index], SpeechClass.Body) && Speech.Is(tokens[index], SpeechClass.Collective) && Speech.Is(tokens[index], SpeechClass.Regional));

    private static bool AllBodyWords(Document document, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (!Speech.Is(document.Tokens[i], SpeechClass.Body | SpeechClass.Linker))
                return false;
        }

        return true;
    }

    private static bool IsSlash(Document document, int index) => document.Text.Text[document.Tokens[index].Start] == '/' && !document.Tokens[index].Has(TokenFlags.SpaceBefore);

    /// <summary>Whether a capitalised name is that of a body: it has a word of bodies or an acronym.</summary>
    public static bool IsBody(Document document, int first, int end) => HasBodyWord(document, first, end);

    private static bool HasBodyWord(Document document, int first, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        for (int i = first; i < end; i++)
        {
            if (IsBodyWord(document, i) || Speech.Is(tokens[i], SpeechClass.Metonym | SpeechClass.Collective))
                return true;
        }

        return false;
    }

    /// <summary>The body behind an office: an acronym at its end, what the office stands for, or the words behind it.</summary>
    private static string? Organisation(Document document, int officeStart, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        string text = document.Text.Text;
        int at = officeStart, length = 0;
        string body = string.Empty;
        bool isFixed = false;

        // Offices may follow one another: Plt. Kepala …, Wakil Menteri …; titles in between are passed over
        while (at < end && OfficeTable.TryMatch(tokens, at, end, out length, out _))
        {
            if (OfficeTable.TryBody(tokens, at, end, out string b, out bool f))
                (body, isFixed) = (b, f);
            at += length;
            if (at < end && text[tokens[at].Start] == '.')
                at++;
        }

        if (isFixed)
            return body;

        // Juru bicara kepolisian X, kepala dinas pemadam kebakaran: the body in lower case with what follows it
        if (at < end && !tokens[at].IsCapitalised && body.Length == 0 && Speech.TryMatch(tokens, at, end, SpeechClass.Institution | SpeechClass.Group, out _))
            return Text(document, at, end);
        int stop = at;
        while (stop < end && (tokens[stop].IsCapitalised || Speech.Is(tokens[stop], SpeechClass.Linker) || text[tokens[stop].Start] == ','))
        {
            if (OfficeTable.TryMatch(tokens, stop, end, out _, out bool isOffice) && !isOffice)
                break;
            stop++;
        }

        while (stop > at && !tokens[stop - 1].IsCapitalised)
            stop--;
        if (stop == at)
            return null;

        // Kepala Bidang Humas Polda X, Direktur Jenderal Pajak Kementerian Y: the institution behind its parts
        for (int i = stop - 1; i > at; i--)
        {
            if (Speech.Is(tokens[i], SpeechClass.Institution) && tokens[i].IsCapitalised)
                return Text(document, i, stop);
        }

        if (stop - at > 1 && tokens[stop - 1].Has(TokenFlags.AllCaps) && tokens[stop - 1].Length is >= 3 and <= 8 && !OfficeTable.IsNumbered(tokens, at) && !Speech.Is(tokens[at], SpeechClass.Institution) && !IsPlace(document, stop - 1))
            return Text(document, stop - 1, stop);
        if (body.Length == 0 && tokens[stop - 1].Has(TokenFlags.AllCaps) && tokens[stop - 1].Length is >= 3 and <= 8 && stop - at > 1 && !OfficeTable.IsNumbered(tokens, at))
            return Text(document, stop - 1, stop);
        string rest = Text(document, at, stop);
        return body.Length > 0 ? body + " " + rest : rest;
    }

    private static string? TakeAcronym(Document document, int first, ref int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        string text = document.Text.Text;
        if (end - first >= 4 && text[tokens[end - 1].Start] == ')' && text[tokens[end - 3].Start] == '(' && tokens[end - 2].IsCapitalised)
        {
            string acronym = Text(document, end - 2, end - 1);
            end -= 3;
            return acronym;
        }

        return null;
    }

    private static void Trim(Document document, ref int first, ref int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        while (first < end && tokens[first].Kind != TokenKind.Word)
            first++;
        while (end > first && tokens[end - 1].Kind != TokenKind.Word && document.Text.Text[tokens[end - 1].Start] != ')')
            end--;
    }

    private static int SkipMedium(ReadOnlySpan<Token> tokens, int at, int end)
    {
        while (at < end && Speech.TryMatch(tokens, at, end, SpeechClass.Medium, out int length))
            at += length;
        return at;
    }

    private static bool AnyFrom(ReadOnlySpan<Token> tokens, int first, int end)
    {
        for (int i = first; i < end - 1; i++)
        {
            if (Speech.Is(tokens[i], SpeechClass.From) && !tokens[i].IsCapitalised && tokens[i + 1].IsCapitalised)
                return true;
        }

        return false;
    }

    private static bool AnyCapital(ReadOnlySpan<Token> tokens, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (tokens[i].IsCapitalised)
                return true;
        }

        return false;
    }

    private static bool AllNames(ReadOnlySpan<Token> tokens, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (!tokens[i].IsCapitalised && !Speech.Is(tokens[i], SpeechClass.Linker))
                return false;
        }

        return true;
    }
}
