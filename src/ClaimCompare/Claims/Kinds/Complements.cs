using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>Reads what people who are counted as such are said to be: <c>lima orang ditetapkan sebagai tersangka</c>, <c>delapan orang berstatus terdakwa</c>.</summary>
internal static class Complements
{
    private const int Reach = 5;

    /// <summary>The noun that ends the state of a main clause; null where the state ends otherwise, or in a relative clause.</summary>
    public static string? Read(Document document, in Candidate candidate)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        for (int i = candidate.Noun.End; i < Math.Min(candidate.Right, candidate.Noun.End + Reach) && tokens[i].Kind == TokenKind.Word; i++)
        {
            if (Speech.Is(tokens[i], SpeechClass.Relative | SpeechClass.Pronoun))
                return null;
            if (!KindWord.TryMatch(tokens, i, candidate.Right, out int length, out KindWord word) || word.Role != KindRole.State || word.Kind != candidate.Word?.Kind)
                continue;
            int last = i + length - 1;
            return length > 1 && KindWord.TryMatch(tokens, last, last + 1, out _, out KindWord noun) && noun is { Role: KindRole.Noun, Kind: ClaimKind.Detained } ? ObjectPhrase.Write(document, last, last + 1) : null;
        }

        return null;
    }
}
