using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>Tells people who are pulled out of danger by verbs that are said of things too: <c>mengangkat sembilan orang dari laut</c>, <c>menarik empat anak ke perahu</c>.</summary>
internal static class Rescues
{
    private const int Reach = 5;

    /// <summary>Whether such a verb has those counted as its object, and a place of danger or safety stands behind them.</summary>
    public static bool IsPulledOut(Document document, in Candidate candidate, in Quantity quantity)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int verb = quantity.QualifierToken - 1, behind = candidate.Noun.End;
        return candidate.HasNoun && NounTable.IsHuman(candidate.Noun.Class) && verb >= candidate.Left && ObjectWords.Is(tokens[verb], ObjectClass.Pull) && behind + 1 < Math.Min(candidate.Right, tokens.Length)
            && Speech.Is(tokens[behind], SpeechClass.Place | SpeechClass.From) && ObjectWords.Is(tokens[behind + 1], ObjectClass.Peril);
    }

    /// <summary>Mengevakuasi 14 orang dari laut, 16 orang dievakuasi dari sungai: whether those counted are brought out of a place of danger.</summary>
    public static bool IsFromPeril(Document document, in Candidate candidate)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        for (int i = candidate.Noun.End; i + 1 < Math.Min(candidate.Right, candidate.Noun.End + Reach) && tokens[i].Kind == TokenKind.Word; i++)
        {
            if (Context.Is(tokens[i], ContextClass.Of))
                return ObjectWords.Is(tokens[i + 1], ObjectClass.Peril);
        }

        return false;
    }
}
