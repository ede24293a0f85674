using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>Tells phrases before a bare number that name what it counts from those that name who tells it or where it was counted.</summary>
internal static class Tellers
{
    /// <summary>Whether a phrase before a bare number names who or what tells it: <c>kepolisian 61</c>, <c>versi panitia 250</c>, <c>catatan relawan hanya 530</c>.</summary>
    public static bool IsTeller(ReadOnlySpan<Token> tokens, int first, int end)
    {
        if (NounTable.TryMatch(tokens, first, end, out int length, out NounClass noun) && (length > 1 || !Speech.Is(tokens[first], SpeechClass.Evidence | SpeechClass.Institution)))
            return noun == NounClass.Group;
        return Speech.Is(tokens[first], SpeechClass.Evidence | SpeechClass.Institution | SpeechClass.Collective) || (end - first == 1 && tokens[first].Has(TokenFlags.AllCaps));
    }

    /// <summary>
    /// Whether the phrase before a bare number is not what is counted, but who tells it, or where those are that a headless clause counts
    /// (<c>yang tercatat di absen saja 12.400</c>): then the number goes back to the last count.
    /// </summary>
    public static bool IsOther(Document document, Candidate[] work, int index, int last, int first, int end, bool isOblique)
    {
        if (last < 0 || !Antecedents.IsNear(document, last, index, 1))
            return false;
        if ((IsTeller(document.Tokens, first, end) || (first > 0 && !isOblique && Speech.Is(document.Tokens[first - 1], SpeechClass.Evidence))) && document.Text.Text[document.Tokens[end].Start] != '-')
            return work[last].Noun.Class is not NounClass.Group;

        // "pak camat bilang 25": who stands before a word of telling tells
        if (IsPersonTelling(document, document.Quantities[index].QualifierToken, first, end))
            return work[last].Noun.Class is not NounClass.Group;

        // "di pihak polisi 12 luka, di pihak massa 40": on which side those counted are
        if (first > 0 && Speech.Is(document.Tokens[first - 1], SpeechClass.Collective))
            return true;
        return isOblique && IsHeadless(document, work[index].Left, document.Quantities[index].QualifierToken);
    }

    /// <summary>Pak camat bilang 25, menurut camat 25: whether a person stands between a word of telling and a number, or before the one right at the number.</summary>
    private static bool IsPersonTelling(Document document, int number, int first, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        bool isBehind = first > 0 && end == number && CueFinder.IsCueWord(tokens[first - 1]);
        if (!isBehind && !(number >= end && CueFinder.IsCueWord(tokens[number - 1])))
            return false;
        for (int i = first; i < number; i++)
        {
            if (NounTable.TryMatch(tokens, i, number, out _, out NounClass who) && who is NounClass.Person or NounClass.Troop)
                return true;
        }

        return false;
    }

    /// <summary>Whether the clause of a number begins with a relative word: <c>"Yang tercatat baru 12"</c>.</summary>
    public static bool IsHeadless(Document document, int left, int number)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int at = left;
        while (at < number && tokens[at].Kind != TokenKind.Word)
            at++;
        return at < number && Speech.Is(tokens[at], SpeechClass.Relative);
    }
}
