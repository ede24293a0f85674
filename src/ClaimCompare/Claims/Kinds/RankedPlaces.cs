using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>Finds what is measured where a sentence ranks places: <c>Provinsi dengan sawah kering paling luas ialah Banten, 120 hektare</c>.</summary>
internal static class RankedPlaces
{
    private const int MostWords = 6;

    /// <summary>What is measured at a place that stands right before the number, or null.</summary>
    /// <param name="document">The document.</param>
    /// <param name="candidate">The number's candidate.</param>
    /// <param name="quantity">The number.</param>
    /// <param name="place">The first token of the place.</param>
    public static string? OfPlace(Document document, in Candidate candidate, in Quantity quantity, int place)
    {
        // "Sumatera dan Kalimantan membutuhkan Rp 9 miliar": both are places
        ReadOnlySpan<Token> tokens = document.Tokens;
        while (place - 2 > candidate.Left && Speech.Is(tokens[place - 1], SpeechClass.Joiner) && tokens[place - 2].IsCapitalised)
        {
            place -= 2;
            while (place > candidate.Left && tokens[place - 1].Kind == TokenKind.Word && tokens[place - 1].IsCapitalised)
                place--;
        }

        if (place <= candidate.Left || (Speech.Is(tokens[place - 1], SpeechClass.Joiner) && place - 2 <= candidate.Left))
            return null;
        Quantity moved = quantity with { QualifierToken = place };
        if (!LeftPhrase.TryRead(document, moved, candidate.Left, isSubject: false, out int from, out int to, out _) || ObjectFinder.IsPlace(document, from, to))
            return null;
        return Measured(document, from, to, place) ?? ObjectPhrase.Write(document, from, to);
    }

    /// <summary>Daerah dengan luas kebakaran tertinggi, provinsi yang mengalami kekeringan terparah: the noun phrase behind a sort of places, or null.</summary>
    /// <param name="document">The document.</param>
    /// <param name="first">The first token of the phrase found.</param>
    /// <param name="end">Index behind its last token.</param>
    /// <param name="limit">Tokens from here on are not looked at.</param>
    public static string? Measured(Document document, int first, int end, int limit)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        if (end + 1 >= limit || !NounTable.TryMatch(tokens, first, end, out int length, out NounClass noun) || first + length != end || noun != NounClass.Place)
            return null;
        int at = end + 1;
        if (Speech.Is(tokens[end], SpeechClass.Relative))
        {
            if (!Predicates.IsActive(document, at))
                return null;
            at++;
        }
        else if (!Speech.Is(tokens[end], SpeechClass.Amount) || !ObjectWords.Is(tokens[end], ObjectClass.Preposition))
        {
            return null;
        }

        int stop = at;
        while (stop < Math.Min(limit, at + MostWords) && tokens[stop].Kind == TokenKind.Word && !ObjectWords.Is(tokens[stop], ObjectClass.Skip | ObjectClass.Copula | ObjectClass.Preposition) && !(stop > at && Predicates.IsVerbLike(document, stop)))
            stop++;

        // Only a ranking sets places beside each other
        return stop > at && stop < limit && ObjectWords.Is(tokens[stop], ObjectClass.Skip) ? ObjectPhrase.Write(document, at, stop) : null;
    }

    /// <summary>Pelajar menempati urutan teratas dengan 41 persen: who or what takes the rank that the phrase before the number names; null where it names none.</summary>
    /// <param name="document">The document.</param>
    /// <param name="quantity">The number.</param>
    /// <param name="left">No token before this one is looked at.</param>
    /// <param name="first">The first token of the phrase.</param>
    /// <param name="end">Index behind its last token.</param>
    /// <param name="isName">Whether it is the name of a place or body: what it has was told before.</param>
    public static string? Taker(Document document, in Quantity quantity, int left, int first, int end, out bool isName)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int verb = first - 1;
        isName = false;
        if (verb <= left || !(AmountWords.Is(tokens[verb], AmountClass.Rank) ? AmountWords.Is(tokens[first], AmountClass.Place) : AmountWords.Is(tokens[verb], AmountClass.Become) && IsFirst(tokens, first, quantity.QualifierToken)))
            return null;
        if (!LeftPhrase.TryRead(document, quantity with { QualifierToken = verb, FirstToken = verb }, left, isSubject: false, out int subject, out int subjectEnd, out bool isOblique) || isOblique)
            return null;
        isName = ObjectFinder.IsPlace(document, subject, subjectEnd) || (tokens[subject].IsCapitalised && (!tokens[subject].Has(TokenFlags.SentenceStart) || tokens[subject].Word == 0 || (subject + 1 < subjectEnd && tokens[subject + 1].IsCapitalised)));
        return ObjectPhrase.Write(document, subject, subjectEnd);
    }

    /// <summary>Kedungwaru menderita paling luas dengan 860 hektare: whether a name that no lexicon has takes the first place of a ranking.</summary>
    public static bool IsRankedName(Document document, in Quantity quantity, int first, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        if (tokens[first].Word != 0 || !tokens[first].IsCapitalised || tokens[first].Has(TokenFlags.AllCaps) || !Speech.Is(tokens[quantity.QualifierToken - 1], SpeechClass.Amount))
            return false;
        for (int i = end; i < quantity.QualifierToken - 1; i++)
        {
            if (ObjectWords.TryMatch(tokens, i, quantity.QualifierToken, ObjectClass.Superlative, out _))
                return true;
        }

        return false;
    }

    /// <summary>Whether a superlative stands behind the head of a phrase: <c>penopang terbesar</c>, <c>tujuan utama</c>.</summary>
    private static bool IsFirst(ReadOnlySpan<Token> tokens, int first, int end)
    {
        for (int i = first + 1; i < end && tokens[i].Kind == TokenKind.Word; i++)
        {
            if (AmountWords.Is(tokens[i], AmountClass.Main) || ObjectWords.TryMatch(tokens, i, end, ObjectClass.Superlative, out _))
                return true;
        }

        return false;
    }
}
