using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>How far the name of a body or region goes.</summary>
internal static partial class OfficePhrase
{
    private const int ShortestAcronym = 3;
    private const int LongestAcronym = 10;
    private const int LongestShortName = 5;

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
