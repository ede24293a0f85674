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
    private const int ShortestAcronym = 3;
    private const int LongestAcronym = 10;
    private const int LongestShortName = 5;
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
                    isHead = Speech.Is(tokens[at + length - 1], SpeechClass.Regional);
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

    /// <summary>Whether a title or rank belongs to the name of the body: <c>RSUD dr. X</c>, <c>Penyelenggaraan Haji dan Umrah</c>, <c>Direktorat Jenderal</c>.</summary>
    private static bool IsWithinBody(Document document, int at, int length, int end, bool isHead)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        if (OfficeTable.IsPart(tokens, at - 1))
            return true;

        // Direktur Bina Umrah dan Haji Khusus X: no name begins behind a joining word
        if (!tokens[at - 1].IsCapitalised && Speech.Is(tokens[at - 1], SpeechClass.Linker) && !OfficeTable.IsRank(tokens, at) && at + length < end && !GivenNames.Contains(document, at + length))
            return true;

        // RSUD dr. X, Bandara H. X: what is named after persons; behind Dinas Kesehatan the name of its head begins
        if (isHead && at + length < end - 1 && (Speech.Is(tokens[at - 1], SpeechClass.Organisation) || EndsFacility(tokens, Math.Max(0, at - 2), at)))
            return !OfficeTable.IsRank(tokens, at);
        int next = at + length;
        return next < end && (Speech.Is(tokens[at], SpeechClass.Body) || OfficeTable.IsRank(tokens, at)) && tokens[at].IsCapitalised
            && ((Speech.Is(tokens[next], SpeechClass.Linker) && !tokens[next].IsCapitalised) || (Speech.Is(tokens[next], SpeechClass.Body) && !GivenNames.Contains(document, next) && !OfficeTable.TryMatch(tokens, next, end, out _, out _) && next + 1 < end && !OfficeTable.IsRank(tokens, at)));
    }

    /// <summary>Index of the bracket that closes a short name; the opening one where it closes none or nothing follows.</summary>
    private static int ShortNameEnd(Document document, int open, int end)
    {
        for (int i = open + 2; i < end - 1 && i <= open + LongestShortName; i++)
        {
            if (document.Text.Text[document.Tokens[i].Start] == ')')
                return i;
        }

        return open;
    }

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

    /// <summary>How many tokens of a body or region begin at a capitalised one: 0 where a name may begin.</summary>
    private static int BodyLength(Document document, int at, int end, bool isHead)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        Token token = tokens[at];
        bool isPlace = PlaceWords.Default.TryName(tokens, at, end, out int length);

        // Indonesia Corruption Watch Rahma: a body whose name a place begins
        if (isPlace && NamePhrases.Organisations.Length(document, at, end) is var longer && longer > length && at + longer < end)
            return longer;

        // Bima is a city and a first name: the city behind "Wali Kota"
        if (isPlace && (isHead || length > 1 || !GivenNames.Contains(document, at)))
            return length;
        if (Speech.TryMatch(tokens, at, end, SpeechClass.Body, out int phrase) && phrase > 1)
            return phrase;
        if (NamePhrases.Organisations.Length(document, at, end) is var organisation && organisation > 0 && at + organisation < end)
            return organisation;
        if (GivenNames.Contains(document, at))
            return 0;
        if (Speech.Is(token, SpeechClass.Body | SpeechClass.Institution | SpeechClass.Collective | SpeechClass.State | SpeechClass.National))
            return 1;
        if (Speech.Is(token, SpeechClass.Regional) && !OfficeTable.TryMatch(tokens, at, end, out _, out _))
            return 1;
        return IsAcronym(token) || document.IsNamedPlace(at) ? 1 : 0;
    }

    /// <summary>Direktur X (DX) Kementerian Y Rahma Widuri, Direktur X (DX) KY Rahma Widuri: how many tokens of an institution stand before a name; 0 where none do.</summary>
    public static int InstitutionLength(Document document, int at, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        if (!(Speech.Is(tokens[at], SpeechClass.Institution) || IsAcronym(tokens[at])))
            return 0;
        int stop = at + Math.Max(1, BodyLength(document, at, end, isHead: false));
        if (stop == at + 1 && stop < end && tokens[stop] is { Kind: TokenKind.Word, IsCapitalised: true, Word: not 0 } && !tokens[at].Has(TokenFlags.AllCaps) && !GivenNames.Contains(document, stop))
            stop++;
        while (stop < end && (tokens[stop].IsCapitalised || (Speech.Is(tokens[stop], SpeechClass.Linker) && tokens[stop].Kind == TokenKind.Word)) && !GivenNames.Contains(document, stop) && (!tokens[stop].IsCapitalised || BodyLength(document, stop, end, isHead: false) > 0))
            stop++;
        return stop < end && tokens[stop].IsCapitalised && tokens[stop].Kind == TokenKind.Word && !OfficeTable.TryMatch(tokens, stop, end, out _, out _) ? stop - at : 0;
    }

    private static bool IsAcronym(in Token token) => token.Has(TokenFlags.AllCaps) && token.Length is >= ShortestAcronym and <= LongestAcronym;

    /// <summary>Bank X, Universitas Y, Desa Z: the next word belongs to the name of the body.</summary>
    private static bool NeedsName(in Token token) => Speech.Is(token, SpeechClass.Regional | SpeechClass.Organisation);

    private static bool IsNumeral(Document document, in Token token)
    {
        if (!token.Has(TokenFlags.AllCaps) || token.Length > LongestNumeral)
            return false;
        ReadOnlySpan<char> word = document.Text.TextOf(token);
        return word[0] is 'I' or 'V' or 'X' && word.IndexOfAnyExcept("IVXABC") < 0;
    }

    /// <summary>Dinas Sumber Daya Air: an unknown word before a word that is of a body beyond doubt belongs to it.</summary>
    private static int NextOfBody(Document document, int at, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        for (int i = at; i < end - 1; i++)
        {
            if (GivenNames.Contains(document, i))
                return at;
            if (i == at)
                continue;
            Token token = tokens[i];
            if (tokens[i].Kind == TokenKind.Number)
                return i;

            // Pengendalian Penyakit (P2P) Kemenkes: the short name of a part stands between it and its body
            if (document.Text.Text[tokens[i].Start] == '(' && ShortNameEnd(document, i, end) is var close && close > i)
            {
                i = close;
                continue;
            }

            if (tokens[i].Kind != TokenKind.Word)
                return document.Text.Text[tokens[i].Start] == ',' && tokens[i + 1].IsCapitalised && BodyLength(document, i + 1, end, isHead: false) > 0 ? i : at;
            if (!token.IsCapitalised)
            {
                // Gempabumi dan Tsunami BMKG: a name has no such word in it
                if (!Speech.Is(token, SpeechClass.Linker))
                    return at;
                continue;
            }

            if (OfficeTable.TryMatch(tokens, i, end, out _, out bool isOffice))
                return isOffice && !OfficeTable.MayBeName(tokens, i) ? at : i;
            if (Speech.Is(token, SpeechClass.Institution | SpeechClass.Body) || (PlaceWords.Default.TryName(tokens, i, end, out int length) && i + length < end) || IsAcronym(token))
                return i;
        }

        return at;
    }
}
