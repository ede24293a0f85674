using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>Finds what became of victims that the text points back at: <c>menyelamatkan 1.800 korban. Dari ribuan orang itu, 640 perempuan</c>.</summary>
internal static class PointedVictims
{
    private const int MostBack = 16;
    private const int MostSentences = 3;

    /// <summary>The outcome that the victims were told to have, or null.</summary>
    public static ClaimKind? Of(Document document, Candidate[] work, KindDecision[] decisions, int index, int first)
    {
        int pointing = Pointing(document, work, index, first);
        if (pointing < 0)
            return null;
        if (pointing < index)
            return IsOutcome(decisions[pointing].Kind) && decisions[pointing].IsClaim ? decisions[pointing].Kind : null;
        int noun = document.Tokens[work[index].Noun.First].Word, here = document.Text.SentenceOf(document.Quantities[index].FirstToken);
        for (int i = index - 1; i >= Math.Max(0, index - MostBack) && here - document.Text.SentenceOf(document.Quantities[i].FirstToken) <= MostSentences; i--)
        {
            if (decisions[i].IsClaim && work[i].HasNoun && document.Tokens[work[i].Noun.First].Word == noun)
                return IsOutcome(decisions[i].Kind) ? decisions[i].Kind : null;
        }

        return null;
    }

    /// <summary>The figure that points back: the one itself, or the whole that its sentence opens with; -1 where none does.</summary>
    private static int Pointing(Document document, Candidate[] work, int index, int first)
    {
        if (IsPointing(document, work, index))
            return index;
        return first < index && IsPointing(document, work, first) && document.Quantities[first].QualifierToken > 0 && Context.Is(document.Tokens[document.Quantities[first].QualifierToken - 1], ContextClass.Of) ? first : -1;
    }

    /// <summary>1.572 korban tersebut.</summary>
    private static bool IsPointing(Document document, Candidate[] work, int index)
    {
        int end = work[index].Noun.End;
        return work[index].HasNoun && end - work[index].Noun.First == 1 && end < document.Tokens.Length && Speech.Is(document.Tokens[end], SpeechClass.Anaphor);
    }

    private static bool IsOutcome(ClaimKind kind) => kind is ClaimKind.Rescued or ClaimKind.Displaced or ClaimKind.Deaths or ClaimKind.Injuries or ClaimKind.Missing or ClaimKind.Detained;
}
