using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>Finds what a bare number counts where it is the predicate of a clause whose subject has a relative clause: <c>perahu nelayan yang ikut mencari ada belasan</c>.</summary>
internal static class RelativeSubject
{
    private const int LongestClause = 14;

    /// <summary>Reads the subject, or nothing.</summary>
    /// <param name="document">The document.</param>
    /// <param name="quantity">The number.</param>
    /// <param name="first">The first token of the subject.</param>
    /// <param name="end">Index behind its last token.</param>
    /// <param name="noun">How the thing behaves.</param>
    public static bool TryRead(Document document, in Quantity quantity, out int first, out int end, out NounClass noun)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int at = quantity.QualifierToken - 1;
        first = end = 0;
        noun = NounClass.None;
        if (at <= 0 || !(ObjectWords.Is(tokens[at], ObjectClass.Skip | ObjectClass.Existence | ObjectClass.Few) || Context.Is(tokens[at], ContextClass.Reach)))
            return false;
        int number = document.FirstQuantity(quantity.FirstToken), floor = number > 0 ? document.Quantities[number - 1].EndToken : 0;
        int left = Math.Max(Math.Max(floor, document.Sentences[document.Text.SentenceOf(quantity.FirstToken)].FirstToken), at - LongestClause);
        int relative = at;
        while (relative > left && tokens[relative].Kind == TokenKind.Word && !(Speech.Is(tokens[relative], SpeechClass.Relative) && !Speech.Is(tokens[relative], SpeechClass.Contrast)))
            relative--;
        if (relative <= left || !Speech.Is(tokens[relative], SpeechClass.Relative) || relative + 1 >= at)
            return false;
        end = first = relative;
        for (int i = relative - 1; i >= left && tokens[i].Kind == TokenKind.Word && !LeftPhrase.IsSpeaking(document, i) && !ObjectWords.Is(tokens[i], ObjectClass.Preposition); i--)
        {
            if (NounTable.TryMatch(tokens, i, relative, out _, out NounClass found) && found is not (NounClass.Place or NounClass.Group or NounClass.Abstract or NounClass.Generic or NounClass.Classifier or NounClass.None) && !document.IsInQuantity(i))
                (first, noun) = (i, found);
        }

        // "dari perahu yang ikut mencari": behind a preposition it is no subject
        return first < relative && !(first > 0 && ObjectWords.Is(tokens[first - 1], ObjectClass.Preposition)) && !OfficeTable.TryMatch(tokens, first, relative, out _, out _);
    }
}
