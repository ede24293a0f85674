using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>Things that are seized or stolen: one of them counts, as what is held does.</summary>
internal static class Seizures
{
    private const int Reach = 16;
    private static readonly PhraseTable<bool> Words = PhraseTable<bool>.Load("seizures", (_, _) => true);

    /// <summary>Whether a word of taking stands before a figure in its clause: <c>menyita satu mobil dan sebuah golok</c>.</summary>
    public static bool IsBefore(Document document, in Quantity quantity)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int stop = Math.Max(document.Sentences[document.Text.SentenceOf(quantity.FirstToken)].FirstToken, quantity.FirstToken - Reach);
        for (int i = quantity.FirstToken - 1; i >= stop; i--)
        {
            if (Speech.Is(tokens[i], SpeechClass.Relative) || (ObjectWords.Is(tokens[i], ObjectClass.Preposition) && i == quantity.FirstToken - 1))
                return false;
            if (Words.TryMatch(tokens, i, quantity.FirstToken, out _, out _))
                return true;
        }

        return false;
    }
}
