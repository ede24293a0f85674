using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>Where a phrase begins and ends, without its medium, relative clause, place or degrees, and where the name of an account stands in it.</summary>
internal static partial class SourceParser
{
    private const int LongestAccount = 4;
    private const int LongestSort = 3;
    private const int ShortestDomain = 5;

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
            any |= tokens[i].IsCapitalised || Speech.Is(tokens[i], SpeechClass.Collective) || (i == first && IsHuman(tokens, i, end));
            // Sumber di kalangan buruh: where somebody without a name stands tells who it is
            if (i == first + 1 && i + 1 < end && Speech.Is(tokens[first], SpeechClass.Anonymous) && Speech.Is(tokens[i], SpeechClass.Place | SpeechClass.From) && !AnyCapital(tokens, i, end))
                return;
            if (i > first && any && !tokens[i].IsCapitalised && Speech.Is(tokens[i], SpeechClass.Stop) && !Speech.Is(tokens[i], SpeechClass.Bridge | SpeechClass.Linker | SpeechClass.Alias) && tokens[i].Kind == TokenKind.Word
                && !Speech.Is(tokens[end - 1], SpeechClass.Anaphor))
            {
                end = i;
                while (end > first + 1 && document.Text.Text[tokens[end - 1].Start] == ',')
                    end--;
                return;
            }
        }
    }

    /// <summary>The name of an account that stands for a source: alone or behind <c>akun</c>, and not beside the name of a person (<c>akun Instagram @kabarkota</c>); -1 where there is none.</summary>
    private static int AccountIn(Document document, int first, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        for (int i = end - 1; i >= first; i--)
        {
            if (tokens[i].Kind != TokenKind.Address && !IsDomain(document, tokens[i]))
                continue;

            // Situs kota.go.id, laman resmi kota.go.id: what stands on a site is its own, where nobody else is named
            bool isSite = document.Text.Text[tokens[i].Start] != '@';
            if (isSite && i + 1 == end && IsSite(tokens, i))
                return i;
            if (isSite)
                continue;
            for (int k = i - 1; k >= Math.Max(0, i - LongestAccount) && tokens[k].Kind == TokenKind.Word; k--)
            {
                if (Speech.Is(tokens[k], SpeechClass.Account))
                    return i;
            }

            return i == first ? i : -1;
        }

        return -1;
    }

    /// <summary>Laman kota.go.id, situs resmi kota.go.id: the address of a site behind the word for it that begins at a token; -1 where there is none.</summary>
    public static int SiteAt(Document document, int first, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        if (!Speech.Is(tokens[first], SpeechClass.Account))
            return -1;
        for (int i = first + 1; i < Math.Min(end, first + ShortPerson + 1); i++)
        {
            if ((tokens[i].Kind == TokenKind.Address && document.Text.Text[tokens[i].Start] != '@') || IsDomain(document, tokens[i]))
                return i;
        }

        return -1;
    }

    /// <summary>Whether a word is the address of a site without its protocol: <c>kota.go.id</c>.</summary>
    private static bool IsDomain(Document document, in Token token) =>
        token is { Kind: TokenKind.Word, Length: > ShortestDomain, IsCapitalised: false, Word: 0 } && document.Text.TextOf(token)[..^1].Contains('.');

    /// <summary>Whether a word for a site stands right before its address, with one word between them at most: <c>laman resmi</c>.</summary>
    private static bool IsSite(ReadOnlySpan<Token> tokens, int address)
    {
        for (int i = address - 1; i >= Math.Max(0, address - ShortPerson) && tokens[i].Kind == TokenKind.Word; i--)
        {
            if (Speech.Is(tokens[i], SpeechClass.Account))
                return true;
        }

        return false;
    }

    /// <summary>Rahma Widuri SH, MH: takes academic degrees off the end of a name.</summary>
    private static void DropDegrees(Document document, int first, ref int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        while (end - first > 2 && tokens[end - 1].IsCapitalised && (Speech.Is(tokens[end - 1], SpeechClass.Degree) || (document.Text.Text[tokens[end - 2].Start] == ',' && document.Text.TextOf(tokens[end - 1])[..^1].Contains('.')))
            && (document.Text.Text[tokens[end - 2].Start] == ',' || Speech.Is(tokens[end - 2], SpeechClass.Degree) || (tokens[end - 2].Kind == TokenKind.Word && tokens[end - 2].IsCapitalised && tokens[end - 2].Word == 0)))
            end -= document.Text.Text[tokens[end - 2].Start] == ',' ? 2 : 1;
    }

    private static void Trim(Document document, ref int first, ref int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        while (first < end && tokens[first].Kind != TokenKind.Word)
            first++;
        while (end > first && tokens[end - 1].Kind != TokenKind.Word && document.Text.Text[tokens[end - 1].Start] != ')' && !SourceFinder.IsCode(document, end - 1))
            end--;
    }

    private static int SkipMedium(ReadOnlySpan<Token> tokens, int at, int end)
    {
        int first = at;
        while (at < end && Speech.TryMatch(tokens, at, end, SpeechClass.Medium, out int length))
            at += length;

        // Surat kabar militer X, stasiun televisi swasta X: what sort of paper it is
        int name = at;
        while (at > first && name < end && name - at <= LongestSort && tokens[name].Kind == TokenKind.Word && !tokens[name].IsCapitalised && !Speech.Is(tokens[name], SpeechClass.Relative | SpeechClass.From | SpeechClass.Anaphor | SpeechClass.Linker))
            name++;
        if (name < end && name - at <= LongestSort && tokens[name].IsCapitalised)
            at = name;

        // Kantor Berita Nasional Lebanon: nothing but a word of states is left of the name
        return at > first && at < end && Speech.Is(tokens[at], SpeechClass.National) ? first : at;
    }

    /// <summary>Index of the word that opens a relative clause; -1 where there is none.</summary>
    private static int RelativeIn(ReadOnlySpan<Token> tokens, int first, int end)
    {
        for (int i = first + 1; i < end - 1; i++)
        {
            if (Speech.Is(tokens[i], SpeechClass.Relative) && !tokens[i].IsCapitalised)
                return i;
        }

        return -1;
    }
}
