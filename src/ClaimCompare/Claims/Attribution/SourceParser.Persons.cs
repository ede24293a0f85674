using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>Persons with their offices: where the name begins, and what stands around it.</summary>
internal static partial class SourceParser
{
    /// <summary>Kepala Kantor X selaku Koordinator Y Rahma Widuri: the name stands behind the second office, the body behind the first.</summary>
    private static bool TrySecondOffice(Document document, int first, int end, out SourceMention? mention)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        mention = null;
        if (!OfficeTable.TryMatch(tokens, first, end, out _, out bool isOffice) || !isOffice)
            return false;
        for (int i = first + 2; i < end - 2; i++)
        {
            // Ketua Umum X yang juga Menteri Y Rahma Widuri
            int office = OfficeTable.IsCapacity(tokens[i]) ? i + 1 : IsAlso(tokens, i, end) ? i + 2 : -1;
            if (tokens[i].IsCapitalised || office < 0 || Parse(document, office, end) is not { Kind: SourceKind.Person } person)
                continue;
            mention = person with { Organisation = Organisation(document, first, i), BodyAcronym = null };
            return true;
        }

        return false;
    }

    /// <summary>Yang juga Menteri X: a relative clause without a verb that names another office.</summary>
    internal static bool IsAlso(ReadOnlySpan<Token> tokens, int index, int end) =>
        index + 2 < end && !tokens[index].IsCapitalised && Speech.Is(tokens[index], SpeechClass.Relative) && Speech.Is(tokens[index + 1], SpeechClass.Addition) && OfficeTable.TryMatch(tokens, index + 2, end, out _, out bool isOffice) && isOffice;

    /// <summary>Perwira kepolisian X, Rahma Widuri; direkturnya, drg. Rahma Widuri: a description in lower case and the name behind its comma.</summary>
    private static bool TryDescribed(Document document, int first, int end, out SourceMention? mention)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        mention = null;
        int comma = end - 1;
        while (comma > first && document.Text.Text[tokens[comma].Start] != ',')
            comma--;
        bool describes = !tokens[first].IsCapitalised || (comma > first && OfficeTable.TryMatch(tokens, first, comma, out _, out bool isHolder) && isHolder && AnyFrom(tokens, first, comma)) || (tokens[first].Has(TokenFlags.SentenceStart) && (OfficeTable.TryMatch(tokens, first, end, out _, out _) || Speech.TryMatch(tokens, first, end, SpeechClass.Collective, out _)));

        // Staf perlindungan X di Aceh, Rahma Widuri: where who is described works
        describes |= comma > first && !GivenNames.Contains(document, first) && HasPreposition(tokens, first + 1, comma);
        if (comma <= first || !describes || end - comma - 1 is < 1 or > MaxPersonWords + 2)
            return false;
        int name = comma + 1;
        while (name < end - 1 && (OfficeTable.TryMatch(tokens, name, end, out _, out _) || tokens[name].Kind == TokenKind.Punctuation || (name > comma + 1 && OfficeTable.IsCorps(tokens, name))))
            name++;
        if (!(AllNames(tokens, name, end) || OfficePhrase.IsName(document, name, end)) || HasBodyWord(document, name, end))
            return false;

        // Menteri X (MX) RI, Rahma Widuri: the body of the office ends before the acronym
        int bracket = first;
        while (bracket < comma && document.Text.Text[tokens[bracket].Start] != '(')
            bracket++;
        string? body = OfficeTable.TryMatch(tokens, first, comma, out int officeLength, out bool office) && office ? Organisation(document, first, bracket) ?? InLowerCase(document, first + officeLength, bracket) : null;

        // Sekretaris Jenderal (Sekjen) Kementerian X, Rahma Widuri: the office again, in short
        if (body is null && bracket + 3 < comma && document.Text.Text[tokens[bracket + 2].Start] == ')' && OfficeTable.TryMatch(tokens, bracket + 1, bracket + 2, out _, out bool again) && again)
            body = Organisation(document, bracket + 3, comma) ?? Text(document, bracket + 3, comma);

        // Kepala Dinas X (DX) Kota Y, Rahma Widuri: the region behind the acronym belongs to the body
        if (body is not null && bracket + 3 < comma && document.Text.Text[tokens[bracket + 2].Start] == ')' && !Speech.Is(tokens[bracket + 3], SpeechClass.State | SpeechClass.National) && RegionEnd(document, bracket + 3, comma) is var region && region > bracket + 3)
            body = body + " " + Text(document, bracket + 3, region);
        else if (body is not null && bracket + 3 < comma && (IsRestOfBody(document, bracket + 3, comma) || (Speech.Is(tokens[bracket - 1], SpeechClass.Body) && AllNames(tokens, bracket + 3, comma) && !Speech.Is(tokens[bracket + 3], SpeechClass.State | SpeechClass.National) && !GivenNames.Contains(document, bracket + 3))))
            body = body + " " + Text(document, bracket + 3, comma);
        // Staf perlindungan X di Aceh: the body before the place
        if (body is null && !OfficeTable.TryMatch(tokens, first, comma, out _, out _) && PlaceIn(tokens, first + 1, comma) is > 0 and var place)
            body = BodyBefore(document, first, place);
        bool ofLast = body is null && (OfficeTable.IsOfLastBody(tokens, first, comma) || OfficeTable.IsPerson(tokens, first));
        for (int i = first; i < comma && body is null && !ofLast; i++)
        {
            // Pengamat terorisme dari Lembaga X, wakil menteri pada Kementerian Y
            if ((Speech.Is(tokens[i], SpeechClass.From) || (Speech.Is(tokens[i], SpeechClass.Stop) && Speech.At(tokens, i + 1, SpeechClass.Institution))) && !tokens[i].IsCapitalised && i + 1 < comma && tokens[i + 1].IsCapitalised)
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

    /// <summary>Juru bicara badan pengungsi PBB, juru bicara militer X: the body behind an office, where it begins in lower case; null where none does.</summary>
    private static string? InLowerCase(Document document, int at, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        return at < end - 1 && !tokens[at].IsCapitalised && Speech.Is(tokens[at], SpeechClass.Institution | SpeechClass.Group | SpeechClass.Body) && AnyCapital(tokens, at, end) && !AnyFrom(tokens, at, end) ? Text(document, at, end) : null;
    }

    /// <summary>Rahma Widuri, Kepala BPBD X; Kapten Inf Rahma Widuri, Danramil X: the office stands behind the name.</summary>
    private static bool TryApposition(Document document, int first, int end, out SourceMention? mention)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        mention = null;
        int name = OfficePhrase.BehindRanks(document, first, end);
        for (int i = name + 1; i < end - 1 && i - name <= MaxPersonWords + 3; i++)
        {
            if (document.Text.Text[tokens[i].Start] != ',')
                continue;

            // Rahma Widuri (45), warga Desa X
            int nameEnd = i - name > 3 && document.Text.Text[tokens[i - 1].Start] == ')' && tokens[i - 2].Kind == TokenKind.Number && document.Text.Text[tokens[i - 3].Start] == '(' ? i - 3 : i;
            if (nameEnd <= name || !AllNamesOrInitials(document, name, nameEnd) || OfficeTable.TryMatch(tokens, name, nameEnd, out _, out _) || HasBodyWord(document, name, nameEnd) || !OfficeTable.TryMatch(tokens, i + 1, end, out _, out bool isOffice) || (name > first && !isOffice))
                return false;
            mention = new SourceMention(Text(document, name, nameEnd), Organisation(document, i + 1, end), SourceKind.Person, first, end);
            return true;
        }

        return false;
    }

    /// <summary>Budi H. Santoso: names, with the full stops behind their initials.</summary>
    private static bool AllNamesOrInitials(Document document, int first, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        for (int i = first; i < end; i++)
        {
            bool isStop = i > first && document.Text.Text[tokens[i].Start] == '.' && tokens[i - 1].Length <= 2 && tokens[i - 1].IsCapitalised;
            if (!isStop && !AllNames(tokens, i, i + 1))
                return false;
        }

        return true;
    }

    /// <summary>Kolonel Inf X, Kapten Laut (P) Y: where the name begins behind a rank with its corps; 0 where no rank with a corps opens the phrase.</summary>
    private static int CorpsEnd(Document document, int first, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        string text = document.Text.Text;
        if (!OfficeTable.TryMatch(tokens, first, end, out int length, out bool isOffice) || isOffice || !OfficeTable.IsRank(tokens, first) || !OfficeTable.IsCorps(tokens, first + length))
            return 0;
        int at = first + length + 1;
        if (at + 2 < end && text[tokens[at].Start] == '(' && text[tokens[at + 2].Start] == ')')
            at += 3;
        return at < end && tokens[at].IsCapitalised ? at : 0;
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

    /// <summary>Gubernur X Rahma Widuri, where the text has X and Rahma by themselves elsewhere: X is no part of the name.</summary>
    public static int BehindNamedBody(Document document, int start, int end)
    {
        while (end - start >= ShortPerson && document.EndsName(start, behindAnother: end - start == ShortPerson) && (document.BeginsName(start + 1) || document.BeginsName(end - 1)))
            start++;
        return start;
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

    /// <summary>The preposition of a place in a range; -1 where there is none.</summary>
    private static int PlaceIn(ReadOnlySpan<Token> tokens, int first, int end)
    {
        for (int i = first; i < end - 1; i++)
        {
            if (Speech.Is(tokens[i], SpeechClass.Place) && !Speech.Is(tokens[i], SpeechClass.From) && !tokens[i].IsCapitalised && tokens[i + 1].IsCapitalised)
                return i;
        }

        return -1;
    }

    /// <summary>The body whose name ends right before a token: from the institution on, else its acronym; null where there is neither.</summary>
    private static string? BodyBefore(Document document, int first, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        for (int i = end - 1; i > first && tokens[i].IsCapitalised; i--)
        {
            if (Speech.Is(tokens[i], SpeechClass.Institution) && !tokens[i].Has(TokenFlags.AllCaps))
                return Text(document, i, end);
        }

        return tokens[end - 1].Has(TokenFlags.AllCaps) && !Speech.Is(tokens[end - 1], SpeechClass.State | SpeechClass.National) ? Text(document, end - 1, end) : null;
    }

    /// <summary>Whether a small word before a place or body stands in a range.</summary>
    internal static bool HasPreposition(ReadOnlySpan<Token> tokens, int first, int end)
    {
        for (int i = first; i < end - 1; i++)
        {
            if (Speech.Is(tokens[i], SpeechClass.Place | SpeechClass.From) && !tokens[i].IsCapitalised && tokens[i + 1].IsCapitalised)
                return true;
        }

        return false;
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

    /// <summary>Where a description of people in lower case begins right behind a person's name that opens a phrase; 0 where none does.</summary>
    private static int EpithetBehind(Document document, int first, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int at = first;
        while (at < end && at - first < MaxPersonWords && tokens[at] is { Kind: TokenKind.Word, IsCapitalised: true })
            at++;
        if (at == first || at + 1 >= end || tokens[at].Kind != TokenKind.Word || tokens[at].IsCapitalised || HasBodyWord(document, first, at) || OfficeTable.TryMatch(tokens, first, at, out _, out _) || PlaceWords.Default.TryName(tokens, first, at, out _))
            return 0;
        return Speech.TryMatch(tokens, at, end, SpeechClass.Determiner, out int length) && at + length < end && (IsHuman(tokens, at + length, end) || OfficeTable.IsPerson(tokens, at + length)) || (OfficeTable.IsPerson(tokens, at) && IsHuman(tokens, at, end)) ? at : 0;
    }
}
