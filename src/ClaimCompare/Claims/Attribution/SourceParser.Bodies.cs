using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>Bodies, descriptions, and the body that an office speaks for.</summary>
internal static partial class SourceParser
{
    private static bool IsBodyWord(Document document, int index)
    {
        Token token = document.Tokens[index];
        return Speech.Is(token, SpeechClass.Body) || (token.Has(TokenFlags.AllCaps) && token.Length <= 8 && document.Text.Text[token.End - 1] != '.') || IsPlace(document, index);
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

        // Layanan aduan penumpang (LAP): an acronym makes a body of words in lower case
        if (acronym is not null && !AnyCapital(tokens, first + 1, end) && (!tokens[first].IsCapitalised || tokens[first].Has(TokenFlags.SentenceStart)))
            return new SourceMention(Text(document, first, end), Text(document, first, end), SourceKind.Body, first, end) { Acronym = acronym };

        // The last run of capitals is the name, where one stands; small words link inside it
        int nameEnd = end;
        while (nameEnd > first && !tokens[nameEnd - 1].IsCapitalised)
            nameEnd--;
        if (nameEnd == first + 1 && (tokens[first].Has(TokenFlags.SentenceStart) || (first > 0 && tokens[first - 1].Has(TokenFlags.SentenceStart) && tokens[first - 1].Kind == TokenKind.Punctuation)) && tokens[first].Word != 0 && !GivenNames.Contains(document, first) && !IsBodyWord(document, first) && !Speech.Is(tokens[first], SpeechClass.Collective | SpeechClass.Metonym))
            nameEnd = first;
        bool anaphor = end > first + 1 && Speech.Is(tokens[end - 1], SpeechClass.Anaphor);

        // Kementerian luar negeri: only its place in the sentence makes the first word a capital
        if (nameEnd == first + 1 && end > nameEnd && !anaphor && tokens[first].Has(TokenFlags.SentenceStart) && !tokens[first].Has(TokenFlags.AllCaps) && Speech.Is(tokens[first], SpeechClass.Collective | SpeechClass.Body) && !Speech.Is(tokens[first], SpeechClass.Anonymous) && AllBodyWords(document, first + 1, end))
            return new SourceMention(Text(document, first, end), Text(document, first, end), SourceKind.Body, first, end) { Acronym = acronym };

        // Pihak berwenang, pejabat setempat: the same of people without a name
        if (nameEnd == first + 1 && end > nameEnd && !anaphor && tokens[first].Has(TokenFlags.SentenceStart) && !tokens[first].Has(TokenFlags.AllCaps) && Speech.TryMatch(tokens, first, end, SpeechClass.Collective, out int phrase) && phrase > 1)
            return new SourceMention(Text(document, first, end), IsInstitution(tokens, first) ? Text(document, first, end) : null, SourceKind.Description, first, end) { Acronym = acronym };

        // Tim pencari fakta, serikat sopir: what it is the team or union of belongs to its name
        if (nameEnd == first + 1 && end > nameEnd && !anaphor && tokens[first].Has(TokenFlags.SentenceStart) && Speech.Is(tokens[first], SpeechClass.Group | SpeechClass.Collective) && Speech.Is(tokens[first], SpeechClass.Body | SpeechClass.Group))
            return new SourceMention(Text(document, first, end), IsInstitution(tokens, first) ? Text(document, first, end) : null, SourceKind.Description, first, end) { Acronym = acronym };
        if (nameEnd == first || (anaphor && !tokens[first].IsCapitalised))
        {
            if (anaphor)
                return new SourceMention(Text(document, first, end - 1), null, SourceKind.Anaphor, first, end);
            return Speech.TryMatch(tokens, first, end, SpeechClass.Collective | SpeechClass.Evidence, out _) ? new SourceMention(Text(document, first, end), IsInstitution(tokens, first) ? Text(document, first, end) : null, SourceKind.Description, first, end) : null;
        }

        if (anaphor)
            return new SourceMention(Text(document, first, end - 1), null, SourceKind.Anaphor, first, end) { Acronym = acronym };
        int nameStart = IsListedBody(document, first, nameEnd) ? first : nameEnd - 1;
        while (nameStart > first && (tokens[nameStart - 1].IsCapitalised || IsSlash(document, nameStart - 1) || IsInsideBody(tokens, first, nameStart - 1) || (nameStart - 2 >= first && tokens[nameStart - 1].Kind == TokenKind.Number && tokens[nameStart - 2].IsCapitalised && Speech.Is(tokens[nameStart - 2], SpeechClass.Body)) || (nameStart - 1 > first && Speech.Is(tokens[nameStart - 1], SpeechClass.Linker) && (tokens[nameStart - 2].IsCapitalised || (nameStart - 2 > first && tokens[nameStart - 3].IsCapitalised && Speech.Is(tokens[nameStart - 2], SpeechClass.Linker))))))
            nameStart--;
        bool description = nameStart > first && !tokens[first].IsCapitalised && Speech.TryMatch(tokens, first, end, SpeechClass.Collective, out _);
        if (tokens[first].Has(TokenFlags.SentenceStart) && nameStart > first && Speech.TryMatch(tokens, first, end, SpeechClass.Collective, out _))
            description = true;
        // Ombudsman Kota X Rahma Widuri: a person behind the body, without an office
        if (!description && acronym is null && PersonBehindBody(document, nameStart, nameEnd) is var person && person > nameStart)
            return new SourceMention(Text(document, person, nameEnd), Text(document, nameStart, person), SourceKind.Person, first, end);

        // Perusahaan keamanan X, kelompok X: the common noun is no part of a body's name, unless a place follows it
        if (description && Speech.TryMatch(tokens, first, end, SpeechClass.Common, out _) && !(PlaceWords.Default.TryName(tokens, nameStart, nameEnd, out int place) && nameStart + place == nameEnd))
            return new SourceMention(Text(document, nameStart, nameEnd), Text(document, nameStart, nameEnd), SourceKind.Body, first, end) { Acronym = acronym };
        string name = description ? Text(document, first, nameEnd) : Text(document, nameStart, nameEnd);
        bool body = description || acronym is not null || HasBodyWord(document, nameStart, nameEnd);
        SourceKind kind = description ? SourceKind.Description : body ? SourceKind.Body : SourceKind.Person;
        return new SourceMention(name, body ? name : null, kind, first, end) { Acronym = acronym };
    }

    /// <summary>Badan A, B, dan C: an institution that is named for three fields.</summary>
    private static bool IsListedBody(Document document, int first, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        if (!Speech.Is(tokens[first], SpeechClass.Institution) || !tokens[first].IsCapitalised)
            return false;
        int commas = 0, joiners = 0;
        for (int i = first + 1; i < end; i++)
        {
            if (document.Text.Text[tokens[i].Start] == ',')
                commas++;
            else if (!tokens[i].IsCapitalised && Speech.Is(tokens[i], SpeechClass.Joiner))
                joiners++;
            else if (!tokens[i].IsCapitalised || tokens[i].Kind != TokenKind.Word || Speech.Is(tokens[i], SpeechClass.Institution) || GivenNames.Contains(document, i) || OfficeTable.TryMatch(tokens, i, end, out _, out _))
                return false;
        }

        return commas > 0 && joiners == 1;
    }

    /// <summary>Kementerian Kesehatan pemerintah X: a small word of bodies between the capitals of a name that an institution begins.</summary>
    private static bool IsInsideBody(ReadOnlySpan<Token> tokens, int first, int index) =>
        index > first && tokens[index].Kind == TokenKind.Word && Speech.Is(tokens[index], SpeechClass.Group) && Speech.Is(tokens[index], SpeechClass.Body) && tokens[index - 1].IsCapitalised && tokens[first].IsCapitalised && Speech.Is(tokens[first], SpeechClass.Institution);

    /// <summary>Where a first name and another follow the words of a body that has its own name from nobody; else 0.</summary>
    private static int PersonBehindBody(Document document, int first, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        if (!Speech.Is(tokens[first], SpeechClass.Body | SpeechClass.Institution) || Speech.Is(tokens[first], SpeechClass.Organisation | SpeechClass.Group | SpeechClass.Evidence))
            return 0;
        for (int i = first + 1; i < end - 1; i++)
        {
            if (!tokens[i].IsCapitalised || Speech.Is(tokens[i], SpeechClass.Organisation))
                return 0;
            if (GivenNames.Contains(document, i))
                return end - i <= MaxPersonWords ? i : 0;
        }

        return 0;
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
        bool isFixed = false, isAlone = false;

        // Offices may follow one another: Plt. Kepala …, Wakil Menteri …; titles in between are passed over
        while (at < end && OfficeTable.TryMatch(tokens, at, end, out length, out bool isOffice) && !(at > officeStart && OfficeTable.IsPerson(tokens, at) && tokens[at].IsCapitalised) && (body.Length == 0 || (isOffice && OfficeTable.TryBody(tokens, at, end, out _, out _, out _))))
        {
            if (OfficeTable.TryBody(tokens, at, end, out string b, out bool f, out bool alone))
                (body, isFixed, isAlone) = (b, f, alone);
            at += length;
            if (at < end && text[tokens[at].Start] == '.')
                at++;

            // Sekretaris Daerah (Sekda) Kabupaten X: the office again, in short
            if (at + 2 < end && text[tokens[at].Start] == '(' && OfficeTable.TryMatch(tokens, at + 1, end, out int again, out _) && BehindBracket(document, at + 1 + again, end) is var behind && behind > at)
                at = behind;
        }

        // Kanit 9 Patroli Jalan Raya: the number is the unit's, not the body's
        if (at > officeStart && at + 1 < end && tokens[at].Kind == TokenKind.Number && Context.Is(tokens[at - 1], ContextClass.Identifier) && tokens[at + 1].IsCapitalised && !tokens[at + 1].Has(TokenFlags.AllCaps) && tokens[at + 1].Kind == TokenKind.Word)
            at++;
        if (isFixed)
            return body;
        if (at > officeStart && OfficeTable.IsPerson(tokens, officeStart))
            return null;

        // Juru bicara kepolisian X, kepala dinas pemadam kebakaran: the body in lower case with what follows it
        if (at < end && !tokens[at].IsCapitalised && body.Length == 0 && !OfficeTable.IsExpert(tokens, officeStart) && Speech.TryMatch(tokens, at, end, SpeechClass.Institution | SpeechClass.Group, out _))
            return Text(document, at, end);
        // Ahli statistik Lokabumi: the field of knowledge stands before the body
        int field = at;
        while (field < end && field - at < LongestField && body.Length == 0 && OfficeTable.IsExpert(tokens, officeStart) && tokens[field].Kind == TokenKind.Word && !tokens[field].IsCapitalised && !Speech.Is(tokens[field], SpeechClass.Stop | SpeechClass.Clause))
            field++;
        if (field < end && tokens[field].IsCapitalised)
            at = field;
        int stop = at;
        while (stop < end && (tokens[stop].IsCapitalised || IsBracket(document, stop, end) || tokens[stop].Kind == TokenKind.Number || Speech.Is(tokens[stop], SpeechClass.Linker) || text[tokens[stop].Start] is ',' or '/' or '-'
            || (stop + 1 < end && OfficeTable.TryMatch(tokens, stop, end, out _, out _))))
        {
            stop += IsBracket(document, stop, end) ? 3 : 1;
        }

        // Komisaris Tinggi PBB untuk Pengungsi: what an office of a body in short is for
        if (body.Length == 0 && at + 2 < stop && tokens[at].Has(TokenFlags.AllCaps) && !tokens[at + 1].IsCapitalised && tokens[at + 1].Kind == TokenKind.Word && Speech.Is(tokens[at + 1], SpeechClass.Place))
            stop = at + 1;

        // Titles before the name are none of the body; TNI is both
        while (stop > at && (!tokens[stop - 1].IsCapitalised || (OfficeTable.TryMatch(tokens, stop - 1, end, out _, out bool office) && !office && !Speech.Is(tokens[stop - 1], SpeechClass.Body))))
            stop--;
        if (stop == at)
            return isAlone ? body : null;

        // Kepala Penerangan dan Sosbud Konsulat X: a second field of the office
        if (at > officeStart && at + 2 < stop && body.Length == 0 && Speech.Is(tokens[at], SpeechClass.Joiner) && !tokens[at].IsCapitalised && IsInstitution(tokens, at + 2))
            at += 2;

        // Kepala Bidang Humas Polda X, Direktur Jenderal Pajak Kementerian Y: the institution behind its parts
        for (int i = stop - 1; i >= at; i--)
        {
            // Komisi II DPR is a body of its own; a part of one with a general name is not
            if (Speech.Is(tokens[i], SpeechClass.Institution) && tokens[i].IsCapitalised && (i > at || OfficeTable.IsPart(body)))
            {
                // Badan Urusan Pengungsi PBB: whose the body is
                if (tokens[i].Has(TokenFlags.AllCaps) && i == stop - 1 && i > at + 1 && Speech.Is(tokens[at], SpeechClass.Institution) && tokens[at].IsCapitalised && body.Length == 0)
                    return Text(document, at, stop);

                // Suku Dinas X, Bareskrim Polri
                while (i > at && Speech.Is(tokens[i - 1], SpeechClass.Institution | SpeechClass.Organisation) && tokens[i - 1].IsCapitalised)
                    i--;
                return Text(document, i, stop);
            }
        }

        // Pemerintah untuk Penanganan Covid-19: what a body is for is none
        for (int i = at + 1; i < stop - 1; i++)
        {
            if (!tokens[i].IsCapitalised && Speech.TryMatch(tokens, i - 1, stop, SpeechClass.Topic, out int topic) && topic > 1)
                stop = i;
        }

        if (stop - at > 1 && tokens[stop - 1].Has(TokenFlags.AllCaps) && tokens[stop - 1].Length is >= 3 and <= 8 && !OfficeTable.IsNumbered(tokens, at) && !Speech.Is(tokens[at], SpeechClass.Institution) && !(Speech.Is(tokens[at], SpeechClass.Organisation | SpeechClass.Common) && Speech.Is(tokens[stop - 1], SpeechClass.Body)) && !IsPlace(document, stop - 1))
            return Text(document, stop - 1, stop);
        if (body.Length == 0 && tokens[stop - 1].Has(TokenFlags.AllCaps) && tokens[stop - 1].Length is >= 3 and <= 8 && stop - at > 1 && !OfficeTable.IsNumbered(tokens, at) && !(stop - at > 2 && Speech.Is(tokens[at], SpeechClass.Institution)))
            return Text(document, stop - 1, stop);
        string rest = Text(document, at, stop);
        return body.Length > 0 ? body + " " + rest : rest;
    }

    /// <summary>Bidang X (BX) Dinas Y: whether the short form of a part begins at a token, with more of the body behind it.</summary>
    private static bool IsBracket(Document document, int at, int end) =>
        at + 3 < end && document.Text.Text[document.Tokens[at].Start] == '(' && document.Text.Text[document.Tokens[at + 2].Start] == ')' && document.Tokens[at + 1].IsCapitalised && Speech.Is(document.Tokens[at + 3], SpeechClass.Institution);

    /// <summary>Index behind a closing bracket that stands at a token, or behind its full stop; -1 where none does.</summary>
    private static int BehindBracket(Document document, int at, int end)
    {
        if (at < end && document.Text.Text[document.Tokens[at].Start] == '.')
            at++;
        return at < end && document.Text.Text[document.Tokens[at].Start] == ')' ? at + 1 : -1;
    }

    /// <summary>PT X (Persero) atau KAI, PT X (Persero)/KAI: takes the other name off the end.</summary>
    private static string? TakeAlias(Document document, int first, ref int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        if (end - first < 4 || !tokens[end - 1].Has(TokenFlags.AllCaps) || tokens[end - 1].Length < ShortestAlias)
            return null;
        bool isName = tokens[end - 3].IsCapitalised || document.Text.Text[tokens[end - 3].Start] == ')';
        if (!isName || !((Speech.Is(tokens[end - 2], SpeechClass.Or) && !tokens[end - 2].IsCapitalised) || (IsSlash(document, end - 2) && !tokens[end - 3].IsCapitalised)))
            return null;
        end -= 2;
        return Text(document, end + 1, end + 2);
    }

    /// <summary>PT X (Persero) Tbk: takes the legal form off the end.</summary>
    private static void DropForm(Document document, int first, ref int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        string text = document.Text.Text;
        while (end - first > 2)
        {
            if (Speech.Is(tokens[end - 1], SpeechClass.Form))
                end--;
            else if (text[tokens[end - 1].Start] == '.' && Speech.Is(tokens[end - 2], SpeechClass.Form))
                end -= 2;
            else if (end - first > 3 && text[tokens[end - 1].Start] == ')' && Speech.Is(tokens[end - 2], SpeechClass.Form) && text[tokens[end - 3].Start] == '(')
                end -= 3;
            else
                break;
        }
    }

    /// <summary>The body of an office that begins at a token, behind a name and <c>selaku</c>; null where none does.</summary>
    public static string? BodyOfOffice(Document document, int at)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        if (!OfficeTable.TryMatch(tokens, at, Math.Min(tokens.Length, at + MaxTokens), out int length, out bool isOffice) || !isOffice)
            return null;
        int end = at + length;
        while (end < tokens.Length && end - at < MaxTokens && !tokens[end].Has(TokenFlags.SentenceStart) && (tokens[end].IsCapitalised || (Speech.Is(tokens[end], SpeechClass.Linker) && end + 1 < tokens.Length && tokens[end + 1].IsCapitalised)))
            end++;
        return Organisation(document, at, end);
    }

    private static string? TakeAcronym(Document document, int first, ref int end)
    {
        if (end - first >= 4 && ShortNames.OpeningOf(document, end - 1, first + 1) is > 0 and var open)
        {
            string acronym = Text(document, open + 1, end - 1);
            end = open;
            return acronym;
        }

        return null;
    }
}
