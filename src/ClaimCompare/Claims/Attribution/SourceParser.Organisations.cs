using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>The body that an office speaks for, and what stands at the end of a body's name: acronym, other name, legal form.</summary>
internal static partial class SourceParser
{
    private const int ShortestAlias = 2;
    private const int LongestField = 3;

    private static bool IsSlash(Document document, int index) => document.Text.Text[document.Tokens[index].Start] == '/' && !document.Tokens[index].Has(TokenFlags.SpaceBefore);

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
            return isAlone ? body : body.Length == 0 ? BehindField(document, at, end) : null;

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

    /// <summary>Kepala urusan kemanusiaan PBB: the body behind what the office is for, in lower case; null where none stands there.</summary>
    private static string? BehindField(Document document, int at, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int first = at;
        while (first < end && first - at <= LongestField && tokens[first] is { Kind: TokenKind.Word, IsCapitalised: false } && !Speech.Is(tokens[first], SpeechClass.Stop | SpeechClass.Clause | SpeechClass.Place | SpeechClass.From | SpeechClass.Relative | SpeechClass.Anaphor))
            first++;
        int stop = first;
        while (stop < end && tokens[stop] is { Kind: TokenKind.Word, IsCapitalised: true })
            stop++;
        return first > at && stop > first && HasBodyWord(document, first, stop) && !PlaceWords.Default.TryName(tokens, first, stop, out _) ? Text(document, first, stop) : null;
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

    /// <summary>Whether words in lower case for a sort of body stand before an acronym that is no state or place.</summary>
    private static bool IsSortOf(Document document, int first, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        Token last = tokens[end - 1];
        return end - first > 2 && last.Has(TokenFlags.AllCaps) && last.Length > ShortPerson && !Speech.Is(last, SpeechClass.State | SpeechClass.National | SpeechClass.Metonym | SpeechClass.Regional) && (!tokens[first].IsCapitalised || tokens[first].Has(TokenFlags.SentenceStart))
            && Speech.Is(tokens[first], SpeechClass.Institution | SpeechClass.Organisation | SpeechClass.Common) && Speech.TryMatch(tokens, first, end - 1, SpeechClass.Collective, out int length) && first + length == end - 1 && !AnyCapital(tokens, first + 1, end - 1) && !PlaceWords.Default.TryName(tokens, end - 1, end, out _);
    }

    /// <summary>Whether a body without an office stands before an acronym, and nothing but the name of an institution behind it: <c>Sistem X (SX) Kementerian Y</c>.</summary>
    private static bool IsSystem(Document document, int first, int close, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        for (int i = close + 1; i < end; i++)
        {
            if (tokens[i].Kind != TokenKind.Word || GivenNames.Contains(document, i))
                return false;
        }

        return document.Text.Text[tokens[close - 2].Start] == '(' && !OfficeTable.TryMatch(tokens, first, close, out _, out _);
    }
}
