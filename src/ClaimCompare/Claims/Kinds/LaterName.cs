using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>Finds what people are said to be in the sentence behind the one that counts them: <c>kapal itu membawa 417 orang. Mereka diduga pengungsi</c>.</summary>
internal static class LaterName
{
    private const int MostBetween = 3;

    /// <summary>The noun for a kind that the next sentence says of the last count of people of a sentence, or null.</summary>
    public static KindWord? Find(Document document, in Candidate candidate, in Quantity quantity)
    {
        int next = document.Text.SentenceOf(quantity.FirstToken) + 1;
        if (next >= document.Sentences.Length || document.Sentences[next].Paragraph != document.Sentences[next - 1].Paragraph)
            return null;
        ReadOnlySpan<Token> tokens = document.Tokens;
        Sentence sentence = document.Sentences[next];
        int at = sentence.FirstToken;
        if (!ObjectWords.Is(tokens[at], ObjectClass.Pronoun) || !Speech.Is(tokens[at], SpeechClass.Third))
            return null;
        for (int i = at + 1; i < Math.Min(sentence.EndToken, at + 1 + MostBetween); i++)
        {
            if (KindWord.TryMatch(tokens, i, sentence.EndToken, out _, out KindWord word))
                return word.Role == KindRole.Noun && word.Kind != ClaimKind.Casualties && Predicates.IsCompatible(word.Kind, candidate.Noun.Class) ? word : null;
            if (!(ObjectWords.Is(tokens[i], ObjectClass.Copula | ObjectClass.Skip) || Predicates.IsModal(tokens, i) || Predicates.IsPassive(document, i) || Speech.Is(tokens[i], SpeechClass.Plural)))
                return null;
        }

        return null;
    }
}
