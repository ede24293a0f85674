using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <content>Speakers with their age in brackets, and what they are behind it.</content>
internal static partial class SourceFinder
{
    private const int LongestCalling = 14;
    private const int LongestAge = 2;

    /// <summary>Rahma (48) pedagang di Pasar X mengatakan: the name before the age, where nothing but what the speaker is stands up to the verb.</summary>
    private static bool TryAged(Document document, int floor, int cue, out int first, out int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        first = end = cue;
        for (int i = cue - 1; i >= Math.Max(floor + 3, cue - LongestCalling); i--)
        {
            if (tokens[i].Kind == TokenKind.Word && (tokens[i].IsCapitalised || (!Speech.Is(tokens[i], SpeechClass.Relative | SpeechClass.Joiner) && !CueFinder.IsCueWord(tokens[i]) && !Predicates.IsActive(document, i))))
                continue;
            string text = document.Text.Text;
            if (i == cue - 1 || text[tokens[i].Start] != ')' || tokens[i - 1] is not { Kind: TokenKind.Number, Length: <= LongestAge } || text[tokens[i - 2].Start] != '(' || !tokens[i - 3].IsCapitalised || tokens[i + 1].IsCapitalised)
                return false;
            end = i - 2;
            first = PhraseStart(document, Math.Max(floor, end - Reach), end);
            return first < end;
        }

        return false;
    }
}
