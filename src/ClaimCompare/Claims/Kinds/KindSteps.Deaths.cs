using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>The steps that find the dead among victims and cases.</summary>
internal static partial class KindSteps
{
    private const int MostCausesBack = 6;
    private const int MostCasesBack = 64;
    private static readonly PhraseTable<bool> Causes = PhraseTable<bool>.Load("causes", (_, _) => true);

    // "Dari 1.200 kasus, sembilan kasus berujung kematian", "penyebab kematian terbanyak adalah stroke, yakni 71 kasus, disusul diare 49 kasus"
    private static KindDecision? FatalCases(ref KindState s)
    {
        CountedNoun noun = s.Candidate.Noun;
        if (s.Kind is not (ClaimKind.Count or ClaimKind.Cases) || noun.End - noun.First != 1 || !Speech.Is(s.Tokens[noun.First], SpeechClass.Case))
            return null;
        int at = noun.End;
        while (at < s.Candidate.Right && (Speech.Is(s.Tokens[at], SpeechClass.Relative) || ObjectWords.Is(s.Tokens[at], ObjectClass.Skip)))
            at++;
        if ((KindWord.TryMatch(s.Tokens, at, s.Candidate.Right, out _, out KindWord fatal) && fatal is { Kind: ClaimKind.Deaths, Role: KindRole.State }) || IsCauseOfDeath(s))
            s.Kind = ClaimKind.Deaths;
        return null;
    }

    /// <summary>Whether a cause of the dead counted last, or the next cause behind one, is what has the cases.</summary>
    private static bool IsCauseOfDeath(in KindState s)
    {
        if (s.Last < 0 || s.Decisions[s.Last].Kind != ClaimKind.Deaths || !Antecedents.IsNear(s.Document, s.Last, s.Index, 2))
            return false;
        Sentence sentence = s.Document.Sentences[s.Document.Text.SentenceOf(s.Quantity.FirstToken)];
        for (int i = sentence.FirstToken; i < s.Quantity.QualifierToken; i++)
        {
            if (Causes.TryMatch(s.Tokens, i, s.Quantity.QualifierToken, out _, out _))
                return true;
        }

        // "Disusul gangguan pernapasan 49 kasus": the next of a list of causes
        return s.Work[s.Last].Noun is { } before && before.End > before.First && s.Tokens[before.First].Word == s.Tokens[s.Candidate.Noun.First].Word
            && (s.Last >= s.First || Speech.Is(s.Tokens[sentence.FirstToken], SpeechClass.Next));
    }

    /// <summary>Whether dead people were counted not long before, and no sick ones before them.</summary>
    private static bool IsBehindDeadAlone(in KindState s)
    {
        bool isDead = false;
        for (int i = s.Index - 1; i >= Math.Max(0, s.Index - MostCasesBack); i--)
        {
            if (!s.Decisions[i].IsClaim)
                continue;
            if (s.Decisions[i].Kind == ClaimKind.Cases)
                return false;
            isDead |= s.Index - i <= MostCausesBack && s.Decisions[i].Kind == ClaimKind.Deaths;
        }

        return isDead;
    }
}
