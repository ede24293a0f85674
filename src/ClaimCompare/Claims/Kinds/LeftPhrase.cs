using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>Finds the noun phrase before a number that says what it measures: <c>kerugian mencapai Rp 2 miliar</c>.</summary>
internal static class LeftPhrase
{
    private const int MaxSkipped = 8;
    private const int MaxWords = 4;

    /// <summary>Reads the phrase, or nothing.</summary>
    public static bool TryRead(Document document, in Quantity quantity, int left, out int first, out int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        end = quantity.QualifierToken;
        int stop = Math.Max(left, end - MaxSkipped);
        while (end > stop && !IsHead(document, end - 1))
        {
            if (tokens[end - 1].Kind == TokenKind.Punctuation && document.Text.Text[tokens[end - 1].Start] is not ('(' or ')' or ':' or '"' or '“'))
                break;
            end--;
        }

        first = end;
        if (end <= stop || !IsHead(document, end - 1))
            return false;
        while (first > left && end - first < MaxWords && IsHead(document, first - 1))
            first--;
        return true;
    }

    private static bool IsHead(Document document, int index)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        Token token = tokens[index];
        if (token.Kind != TokenKind.Word || Context.Is(token, ContextClass.Skip | ContextClass.Reach | ContextClass.To | ContextClass.Of | ContextClass.DateWord | ContextClass.Month | ContextClass.YearWord))
            return NounTable.TryMatch(tokens, index, index + 1, out _, out NounClass noun) && noun is not NounClass.None && !Context.Is(token, ContextClass.Total | ContextClass.Month);
        return CountedNoun.IsNounLike(document, index, index + 1) && NumberWord.Of(token).Class == NumberWordClass.None && !Speech.Is(token, SpeechClass.Determiner);
    }
}
