using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>What commas, dashes and brackets set apart that is no name: relative clauses, descriptions, regions, offices, a word that opens the sentence.</summary>
internal static partial class SourceFinder
{
    private const int LongestRegion = 7;
    private const int LongestDashed = 20;

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

    /// <summary>A description between dashes: <c>Dua saksi – seorang pria dan seorang wanita – mengatakan</c>.</summary>
    private static bool TryDashed(Document document, int floor, int dash, out int open)
    {
        for (open = dash - 1; open > floor && dash - open <= LongestDashed; open--)
        {
            if (IsDash(document, open))
                return dash - open > 1;
        }

        return false;
    }

    /// <summary>Whether a token is a dash with spaces around it.</summary>
    private static bool IsDash(Document document, int index) =>
        document.Text.Text[document.Tokens[index].Start] is '-' or '–' or '—' && document.Tokens[index].Has(TokenFlags.SpaceBefore) && index + 1 < document.Tokens.Length && document.Tokens[index + 1].Has(TokenFlags.SpaceBefore);

    /// <summary>A larger region between commas behind a place: <c>warga di Khan Younis, Jalur Gaza bagian selatan, mengatakan</c>.</summary>
    private static bool TryRegion(Document document, int floor, int comma, out int open)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        open = comma - 1;
        while (open > floor && comma - open < LongestRegion && tokens[open].Kind == TokenKind.Word)
            open--;
        if (open <= floor + 1 || document.Text.Text[tokens[open].Start] != ',' || !PlaceWords.Default.TryName(tokens, open + 1, comma, out _))
            return false;
        for (int i = open - 1; i > floor && open - i <= LongestPlace; i--)
        {
            if (Speech.Is(tokens[i], SpeechClass.Place) && !tokens[i].IsCapitalised)
                return true;
        }

        // Dinas X Kabupaten Y, Jawa Barat, mencatat: the province of a regency that ends the name of a body
        return open + 1 < comma && PlaceWords.Default.TryName(tokens, open + 1, comma, out int length) && open + 1 + length == comma && IsRegionOfBody(tokens, floor, open);
    }

    /// <summary>Whether the name of a body with a regency or city at its end stands right before a token.</summary>
    private static bool IsRegionOfBody(ReadOnlySpan<Token> tokens, int floor, int end)
    {
        for (int i = end - 1; i > floor && end - i <= LongestPlace && tokens[i].Kind == TokenKind.Word && tokens[i].IsCapitalised; i--)
        {
            if (PlaceWords.Default.TryName(tokens, i, end, out int length) && i + length == end)
                return Speech.Is(tokens[i - 1], SpeechClass.Regional | SpeechClass.Institution | SpeechClass.Body) || tokens[i - 1].Has(TokenFlags.AllCaps) || Speech.Is(tokens[i], SpeechClass.Regional);
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

    /// <summary>Whether a bracket holds nothing but an office in short, and a name goes on behind it.</summary>
    private static bool TryShortOffice(Document document, int open, int limit, out int close)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        close = open + 1;
        if (close >= limit || !OfficeTable.TryMatch(tokens, close, limit, out int length, out bool isOffice) || !isOffice)
            return false;
        close += length + 1;
        return close < limit && document.Text.Text[tokens[close - 1].Start] == ')' && tokens[close].IsCapitalised;
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

    /// <summary>Whether one word that opens the sentence stands before a comma and is no name: <c>Terpisah, Kepala BPBD X Rahma Widuri mengatakan</c>; behind a name, a comma would end the office.</summary>
    private static bool IsOpener(Document document, int comma, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        Token word = tokens[comma - 1];
        if (!word.Has(TokenFlags.SentenceStart) || GivenNames.Contains(document, comma - 1))
            return false;

        // "Terlebih, ia mengatakan": behind a name no pronoun of the speaker follows
        if (Speech.Is(tokens[comma + 1], SpeechClass.Pronoun))
            return true;
        if (word.Has(TokenFlags.CliticNya))
            return true;
        bool isClosed = end < tokens.Length && document.Text.Text[tokens[end].Start] == ',';
        return !isClosed && OfficeTable.TryMatch(tokens, comma + 1, end, out _, out _) && OfficePhrase.Read(document, comma + 1, end).NameStart < end;
    }

    /// <summary>Whether an office with the acronym of its body in brackets ends before a comma.</summary>
    private static bool IsOfficeWithAcronym(Document document, int floor, int comma, out int bracket)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        bracket = comma - 3;
        return bracket > floor && document.Text.Text[tokens[comma - 1].Start] == ')' && document.Text.Text[tokens[bracket].Start] == '(' && tokens[comma - 2].IsCapitalised && tokens[comma - 2].Kind == TokenKind.Word
            && tokens[comma + 1].IsCapitalised && !OfficeTable.TryMatch(tokens, comma + 1, tokens.Length, out _, out _) && IsOfficeNear(tokens, Math.Max(floor, bracket - LongestOffice), bracket) && IsCapitals(tokens, floor, bracket);
    }
}
