using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>Finds the short name of a body in brackets: <c>(BNPB)</c>, <c>(BP Marna)</c>, <c>(BKSDA Jawa Barat)</c>.</summary>
internal static class ShortNames
{
    private const int MostWords = 4;
    private const int FewestLetters = 3;
    private const int MostLetters = 8;

    /// <summary>The opening bracket of a short name that a closing bracket ends, or -1.</summary>
    public static int OpeningOf(Document document, int close, int floor)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        if (document.Text.Text[tokens[close].Start] != ')')
            return -1;
        for (int i = close - 1; i >= Math.Max(floor, close - 1 - MostWords); i--)
        {
            if (document.Text.Text[tokens[i].Start] == '(')
                return IsOne(tokens, i + 1, close) ? i : -1;
            if (tokens[i].Kind != TokenKind.Word || !tokens[i].IsCapitalised)
                return -1;
        }

        return -1;
    }

    /// <summary>The closing bracket of a short name that an opening bracket begins, or -1.</summary>
    public static int ClosingOf(Document document, int open, int limit)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        for (int i = open + 1; i < Math.Min(limit, open + 2 + MostWords); i++)
        {
            if (document.Text.Text[tokens[i].Start] == ')')
                return IsOne(tokens, open + 1, i) ? i : -1;
            if (tokens[i].Kind != TokenKind.Word || !tokens[i].IsCapitalised)
                return -1;
        }

        return -1;
    }

    /// <summary>PT Kereta Api Nusantara: the first letters of a body's words, legal forms and small words left out; null for fewer than three.</summary>
    public static string? Initials(Document document, SourceMention body)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        Span<char> letters = stackalloc char[MostLetters];
        int count = 0;
        for (int i = body.First; i < body.End && document.Text.Text[tokens[i].Start] is not ('(' or ','); i++)
        {
            if (tokens[i].Kind != TokenKind.Word || Speech.Is(tokens[i], SpeechClass.Form | SpeechClass.Linker | SpeechClass.Joiner))
                continue;
            if (!tokens[i].IsCapitalised || count == MostLetters || (tokens[i].Has(TokenFlags.AllCaps) && i > body.First))
                return null;
            if (!tokens[i].Has(TokenFlags.AllCaps))
                letters[count++] = document.Text.Text[tokens[i].Start];
        }

        return count >= FewestLetters ? new string(letters[..count]) : null;
    }

    // Of several words the first must be that of a body: (Fraksi X) behind a name is none
    private static bool IsOne(ReadOnlySpan<Token> tokens, int first, int end) =>
        end - first == 1 || (end - first > 1 && (tokens[first].Has(TokenFlags.AllCaps) || Speech.Is(tokens[first], SpeechClass.Body | SpeechClass.Institution | SpeechClass.Organisation)));
}
