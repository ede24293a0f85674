using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>
/// Takes a phrase that begins with an office apart: office, body, region, rank and name
/// (<c>Kepala Bidang Kedaruratan BPBD Kota Semarang Kombes Pol. Rahma Widuri</c>).
/// </summary>
internal static partial class OfficePhrase
{
    private const int PeopleReach = 2000;
    private const int LongestNumeral = 4;
    private const int ShortName = 2;
    private const int LongPerson = 3;
    private const int LongestName = 5;

    /// <summary>Where the body ends and the name begins; the name begins at the end where there is none.</summary>
    public static (int BodyEnd, int NameStart) Read(Document document, int office, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        string text = document.Text.Text;
        if (TryMarked(document, office, end, out int bodyEnd))
            return (bodyEnd, Behind(document, bodyEnd, end));
        int at = office;
        bool isHead = false, isAfterOffice = true;
        while (at < end)
        {
            Token token = tokens[at];
            if (token.Kind is TokenKind.Punctuation or TokenKind.Symbol)
            {
                char c = text[token.Start];
                // Kodam IX/Udayana, KLH/BPLH: both sides are one body
                at += c is '/' or '-' && at + 1 < end ? 2 : 1;
                isHead = false;
                continue;
            }

            // Polda Metro Jaya, Universitas Jenderal Soedirman: the name that the body bears
            if (isHead && NamePhrases.OfBodies.Length(document, at, end) is var named && named > 0 && (at + named < end || named > 1 || !GivenNames.Contains(document, at)))
            {
                at += named;
                isHead = isAfterOffice = false;
                continue;
            }

            if (OfficeTable.TryMatch(tokens, at, end, out int length, out bool isOffice))
            {
                if (isOffice && (isAfterOffice || !OfficeTable.MayBeName(tokens, at)) && (!OfficeTable.IsDegree(tokens, at) || isAfterOffice))
                {
                    // Pengamat pendidikan X: a field, which no region follows
                    isHead = Speech.Is(tokens[at + length - 1], SpeechClass.Regional) && !OfficeTable.IsExpert(tokens, at);
                    isAfterOffice = true;
                    at += length;
                    continue;
                }

                if (!isOffice && !IsWithinBody(document, at, length, end, isHead))
                    return (at, Behind(document, at, end));
                if (!isOffice && isHead)
                {
                    // RSUD dr. X Rahma Widuri: the hospital has its name from a person
                    at += length;
                    if (at < end && text[tokens[at].Start] == '.')
                        at++;
                    at = Math.Min(at + 1, end);
                    isHead = isAfterOffice = false;
                    continue;
                }
            }

            if (token.Kind == TokenKind.Number || !token.IsCapitalised || (IsNumeral(document, token) && !(at + 1 < end && GivenNames.Contains(document, at + 1))))
            {
                isAfterOffice &= !token.IsCapitalised && token.Kind == TokenKind.Word && OfficeTable.IsExpert(tokens, at - 1);
                isHead = Speech.Is(token, SpeechClass.Regional);
                at++;
                continue;
            }

            isAfterOffice = false;
            int known = BodyLength(document, at, end, isHead);
            if (known > 0)
            {
                isHead = NeedsName(tokens[at + known - 1]);
                at += known;
                continue;
            }

            // Fakultas Kedokteran UI Rahma Widuri: the two letters of a university behind a word of bodies
            if (token.Has(TokenFlags.AllCaps) && token.Length == ShortName && at + ShortName < end && tokens[at + 1].IsCapitalised && !tokens[at + 1].Has(TokenFlags.AllCaps) && tokens[at - 1].IsCapitalised && Speech.Is(tokens[at - 1], SpeechClass.Body | SpeechClass.Institution))
            {
                at++;
                isHead = false;
                continue;
            }

            int more = NextOfBody(document, at, end);
            if (more > at)
            {
                at = more;
                isHead = false;
                continue;
            }

            // Kepala SDN 7 Telaga: nobody is named
            if (at + 1 == end && (EndsFacility(tokens, office, at) || Speech.Is(tokens[at - 1], SpeechClass.Organisation) || tokens[at - 1].Kind == TokenKind.Number || (at - office > 1 && Speech.Is(tokens[at - 1], SpeechClass.Regional) && !Speech.Is(tokens[at - 1], SpeechClass.Institution) && !IsInName(document, at))) && !GivenNames.Contains(document, at))
                return (end, end);
            int name = NameBehind(document, office, at, end, isHead);
            return (name, name);
        }

        return (end, end);
    }

    /// <summary>Where the body ends before a comma and a name, a rank, or a title that no hospital or university has in its name.</summary>
    private static bool TryMarked(Document document, int office, int end, out int bodyEnd)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        OfficeTable.TryMatch(tokens, office, end, out int length, out _);
        for (bodyEnd = office + length; bodyEnd < end - 1; bodyEnd++)
        {
            if (tokens[bodyEnd].Kind == TokenKind.Punctuation)
            {
                if (document.Text.Text[tokens[bodyEnd].Start] == ',' && IsName(document, bodyEnd + 1, end))
                    return true;
                continue;
            }

            if (!OfficeTable.TryMatch(tokens, bodyEnd, end, out length, out bool isOffice))
                continue;
            if (isOffice)
            {
                bodyEnd += length - 1;
                continue;
            }

            // Budi H. Santoso: the initial of a name
            if (document.Text.TextOf(tokens[bodyEnd]) is [_] or [_, '.'] && bodyEnd > office + 1 && GivenNames.Contains(document, bodyEnd - 1) && tokens[bodyEnd - 1].IsCapitalised)
                continue;

            // Koops TNI X: a rank that is a body too
            if (Speech.Is(tokens[bodyEnd], SpeechClass.Body) || IsWithinBody(document, bodyEnd, length, end, NeedsName(tokens[bodyEnd - 1])) || SourceFinder.IsInDate(document, bodyEnd))
                continue;
            int name = Behind(document, bodyEnd, end);
            if (name < end && tokens[name].IsCapitalised && BodyLength(document, name, end, isHead: false) == 0)
                return true;
        }

        return false;
    }

    /// <summary>Where the name begins behind the ranks, titles and corps that open a phrase; its head where none do.</summary>
    public static int BehindRanks(Document document, int first, int end) =>
        OfficeTable.TryMatch(document.Tokens, first, end, out _, out bool isOffice) && !isOffice && Behind(document, first, end) is var name && name < end ? name : first;

    /// <summary>Behind titles, ranks, corps and their signs.</summary>
    private static int Behind(Document document, int at, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        while (at < end)
        {
            if (tokens[at].Kind == TokenKind.Punctuation)
            {
                // Letkol Laut (P): the corps in brackets
                at += document.Text.Text[tokens[at].Start] == '(' && at + 2 < end && document.Text.Text[tokens[at + 2].Start] == ')' ? 3 : 1;
                continue;
            }

            if (OfficeTable.IsCorps(tokens, at) && at + 1 < end)
                at++;
            else if (OfficeTable.TryMatch(tokens, at, end, out int length, out bool isOffice) && (!isOffice || !tokens[at].IsCapitalised || !OfficeTable.MayBeName(tokens, at)) && !OfficeTable.IsDegree(tokens, at) && at + length < end)
                at += length;
            else
                break;
        }

        return at;
    }

    /// <summary>Whether what follows a comma is the name, with or without a rank.</summary>
    public static bool IsName(Document document, int first, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int name = Behind(document, first, end);
        if (name >= end || end - name > LongestName || SourceFinder.IsInDate(document, name) || !tokens[name].IsCapitalised || BodyLength(document, name, end, isHead: false) > 0)
            return false;
        for (int i = name; i < end; i++)
        {
            if (!tokens[i].IsCapitalised && !Speech.Is(tokens[i], SpeechClass.Linker) && tokens[i].Kind == TokenKind.Word)
                return false;
        }

        return true;
    }

    private static bool IsNumeral(Document document, in Token token)
    {
        if (!token.Has(TokenFlags.AllCaps) || token.Length > LongestNumeral)
            return false;
        ReadOnlySpan<char> word = document.Text.TextOf(token);
        return word[0] is 'I' or 'V' or 'X' && word.IndexOfAnyExcept("IVXABC") < 0;
    }
}
