using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>Finds what a number with a bare classifier counts: the last thing before it that is counted by such a word.</summary>
internal static class Classifiers
{
    private const int MostBack = 24;
    private const int MostSentences = 3;

    /// <summary>The quantity that a bare classifier goes back to; -1 where there is none.</summary>
    public static int Antecedent(Document document, Candidate[] work, int index)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int at = document.Quantities[index].EndToken;
        if (!NounTable.TryMatch(tokens, at, tokens.Length, out _, out NounClass noun) || noun != NounClass.Classifier)
            return -1;
        bool isAnimal = Speech.Is(tokens[at], SpeechClass.Tail);
        for (int i = index - 1; i >= Math.Max(0, index - MostBack); i--)
        {
            if (!isAnimal && !Antecedents.IsNear(document, i, index, MostSentences))
                return -1;
            if (work[i].IsClaim && work[i].HasNoun && (isAnimal ? work[i].Noun.Class == NounClass.Animal : work[i].Noun.Class is NounClass.Vehicle or NounClass.Structure or NounClass.Goods or NounClass.Weapon or NounClass.Item))
                return i;
        }

        return -1;
    }
}
