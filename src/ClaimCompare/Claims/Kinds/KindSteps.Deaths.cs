using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>The steps that find the dead among victims and cases.</summary>
internal static partial class KindSteps
{
    private const int MostCausesBack = 6;
    private const int MostCasesBack = 64;
    private const double NearerDead = 0.15;
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

    // "Delapan jenazah di RSUD X. Tujuh lainnya dibawa ke RS Y", "41 tewas di X, tujuh di Y, dan satu di rumah sakit": where the dead are, or are brought
    private static KindDecision? Brought(ref KindState s)
    {
        if (s.Candidate is not { Rule: "kind.state" or "kind.before", HasNoun: false, Word: { Role: KindRole.State, Illness: not null } state } || s.Last < 0 || s.Decisions[s.Last].Kind != ClaimKind.Deaths)
            return null;
        bool isCorpse = s.Last == s.Index - 1 && Antecedents.IsNear(s.Document, s.Last, s.Index, 1) && s.Work[s.Last].Word is { Kind: ClaimKind.Deaths, Role: KindRole.Noun } && s.Quantity.EndToken < s.Tokens.Length && ObjectWords.Is(s.Tokens[s.Quantity.EndToken], ObjectClass.Other);
        bool isSite = s.Last == s.Index - 1 && s.Last >= s.First && s.Quantity.EndToken < s.Tokens.Length && Speech.Is(s.Tokens[s.Quantity.EndToken], SpeechClass.Place) && state.IsPhrase && ListSharing.IsJoined(s.Document, s.Work, s.Last, s.Index);
        if (isCorpse || isSite)
            s.Kind = ClaimKind.Deaths;
        return null;
    }

    /// <summary>17 orang meninggal dan sembilan hilang. Kemudian ia meralat menjadi 19: of several outcomes of the sentence before, the one that a figure told anew is nearest to, the dead before others; the whole itself where it is none.</summary>
    private static int Restated(in KindState s)
    {
        int last = s.Whole, verb = s.Quantity.QualifierToken - 1;
        if (s.Decisions[last].Kind is not (ClaimKind.Injuries or ClaimKind.Missing or ClaimKind.Rescued or ClaimKind.Deaths) || s.Document.Quantities[last].Value is not > 0 || s.Quantity.Value is not > 0 || last >= s.First || verb < s.Candidate.Left
            || !(CueFinder.IsCueWord(s.Tokens[verb]) || LeftPhrase.IsCounting(s.Tokens[verb]) || Context.Is(s.Tokens[verb], ContextClass.Become | ContextClass.Skip) || ObjectWords.Is(s.Tokens[verb], ObjectClass.Empty)))
            return last;
        int best = last, sentence = s.Document.Text.SentenceOf(s.Document.Quantities[last].FirstToken);
        double nearest = Far(s, last);
        for (int i = last - 1; i >= Math.Max(0, last - MostCausesBack) && s.Document.Text.SentenceOf(s.Document.Quantities[i].FirstToken) == sentence; i--)
        {
            if (s.Decisions[i] is { IsClaim: true, Kind: ClaimKind.Deaths or ClaimKind.Injuries or ClaimKind.Missing or ClaimKind.Rescued } && s.Document.Quantities[i].Value is > 0 && Far(s, i) is var far && far < nearest)
                (best, nearest) = (i, far);
        }

        return best;
    }

    /// <summary>1.420 kasus dengan 11 kematian. Kecamatan X paling tinggi, 310: where most are is of a figure that is no smaller, not of the last of its sentence.</summary>
    private static int MostOf(in KindState s, int last)
    {
        if (last >= s.First || !(s.Document.Quantities[last].Value < s.Quantity.Value))
            return last;
        bool isMost = false;
        for (int i = s.Quantity.QualifierToken - 1; i >= Math.Max(s.Candidate.Left, s.Quantity.QualifierToken - MostCausesBack) && !isMost; i--)
            isMost = ObjectWords.Is(s.Tokens[i], ObjectClass.Superlative | ObjectClass.Manner);
        int sentence = s.Document.Text.SentenceOf(s.Document.Quantities[last].FirstToken);
        for (int i = last - 1; isMost && i >= Math.Max(0, last - MostCausesBack) && s.Document.Text.SentenceOf(s.Document.Quantities[i].FirstToken) == sentence; i--)
        {
            if (s.Decisions[i].IsClaim && ListSharing.IsCounted(s.Document.Quantities[i]) && s.Document.Quantities[i].Value >= s.Quantity.Value)
                return i;
        }

        return last;
    }

    /// <summary>How far a figure is from another as a ratio; the dead are what most texts tell first.</summary>
    private static double Far(in KindState s, int other) =>
        Math.Abs(Math.Log((double)(s.Quantity.Value!.Value / s.Document.Quantities[other].Value!.Value))) - (s.Decisions[other].Kind == ClaimKind.Deaths ? NearerDead : 0);

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
