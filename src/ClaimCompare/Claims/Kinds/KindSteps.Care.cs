using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>The steps that tell the sick from the wounded, and people who are brought somewhere by where they are brought.</summary>
internal static partial class KindSteps
{
    private const int LongestIll = 16;
    private const int LongestState = 3;
    private const int RowReach = 8;

    // "96 santri keracunan, 20 di antaranya dirawat": the sick are sick whatever becomes of them
    private static KindDecision? Sick(ref KindState s)
    {
        if (s.Candidate.Word is not { Illness: { } ill } treated)
            return null;
        bool isOfSick = s.Last >= 0 && s.Decisions[s.Last].Kind == ClaimKind.Cases && (s.IsPart || (s.Index > s.First && s.Last == s.Index - 1) || (!s.Candidate.HasNoun && treated.Kind == ClaimKind.Injuries && Antecedents.IsNear(s.Document, s.Last, s.Index, 1)));
        if (isOfSick || (treated is { Kind: ClaimKind.Injuries, Role: KindRole.State } && (s.Document.IsWithoutHarm || IsOfSymptom(s))))
            s.Candidate.Word = treated with { Kind = ill };
        return null;
    }

    /// <summary>Dirujuk karena sesak napas, dirawat akibat pneumonia: whether the cause behind the word is an illness.</summary>
    private static bool IsOfSymptom(in KindState s)
    {
        bool isCause = false;
        for (int i = Math.Max(s.Candidate.Noun.End, s.Quantity.EndToken); i < Math.Min(s.Candidate.Right, s.Quantity.EndToken + LongestIll) && (s.Tokens[i].Kind == TokenKind.Word || isCause); i++)
        {
            if (isCause && ((Diseases.IsOne(s.Tokens, i, out bool isBody) && !isBody) || (KindWord.TryMatch(s.Tokens, i, s.Candidate.Right, out _, out KindWord word) && word is { Kind: ClaimKind.Cases, Role: KindRole.State })))
                return true;
            if (isCause && (s.Tokens[i].Kind != TokenKind.Word || KindWord.TryMatch(s.Tokens, i, s.Candidate.Right, out _, out _)))
                return false;
            isCause |= ObjectWords.Is(s.Tokens[i], ObjectClass.Boundary);
        }

        return false;
    }

    // "gas air mata membuat tujuh siswa sesak": who chokes on gas is hurt, not sick
    private static KindDecision? Gassed(ref KindState s)
    {
        if (s.Kind == ClaimKind.Cases && s.Candidate.Word is null or { Role: KindRole.State } && !s.Document.IsAboutDisease && s.Document.IsAboutGas)
            s.Kind = ClaimKind.Injuries;
        return null;
    }

    // "membawa tiga warga ke polres", "melarikan tiga warga ke puskesmas": who is brought to the police is held, who is brought to hospital hurt
    private static KindDecision? Delivered(ref KindState s)
    {
        int at = s.Candidate.Noun.End, verb = s.Quantity.QualifierToken - 1;
        if (s.Kind is not (ClaimKind.People or ClaimKind.Casualties) || s.Candidate.Word is { Role: not KindRole.Object, Kind: not ClaimKind.Casualties } || !s.Candidate.HasNoun || !NounTable.IsHuman(s.Candidate.Noun.Class) || at + 1 >= s.Candidate.Right || !Speech.Is(s.Tokens[at], SpeechClass.Place) || !Context.Is(s.Tokens[at], ContextClass.Become))
            return null;
        if (verb < s.Candidate.Left || !KindHints.Is(s.Tokens[verb], HintClass.Bring))
            return null;
        if (s.Kind == ClaimKind.People && KindHints.At(s.Tokens, at + 1, HintClass.Custody))
            s.Kind = ClaimKind.Detained;
        else if (KindHints.At(s.Tokens, at + 1, HintClass.Care))
            s.Kind = s.Document.IsAboutDisease || s.Document.IsWithoutHarm ? ClaimKind.Cases : ClaimKind.Injuries;
        return null;
    }

    // "Jalan itu longsor di lima titik": spots where something built is damaged
    private static KindDecision? Spots(ref KindState s)
    {
        int before = s.Quantity.QualifierToken - 1;
        if (s.Kind != ClaimKind.Count || !s.Candidate.HasNoun || s.Candidate.Noun.End - s.Candidate.Noun.First != 1 || !KindHints.Is(s.Tokens[s.Candidate.Noun.First], HintClass.Spot) || before <= s.Candidate.Left || !Speech.Is(s.Tokens[before], SpeechClass.Place))
            return null;
        for (int i = before - 1; i >= Math.Max(s.Candidate.Left, before - LongestState) && s.Tokens[i].Kind == TokenKind.Word; i--)
        {
            if (!KindWord.TryMatch(s.Tokens, i, before, NounClass.Structure, out int length, out KindWord word))
                continue;
            if (word is { Kind: ClaimKind.Damage, Role: KindRole.State } && (i + length == before || Context.Is(s.Tokens[i + length], ContextClass.Skip)) && !IsVictimBefore(s, i))
                s.Kind = ClaimKind.Damage;
            return null;
        }

        return null;
    }

    /// <summary>200 rumah rusak di lima titik: whether the state is told of things that are counted themselves.</summary>
    private static bool IsVictimBefore(in KindState s, int state) =>
        s.Index > s.First && s.Decisions[s.Index - 1].IsClaim && s.Decisions[s.Index - 1].Kind == ClaimKind.Damage && state - s.Document.Quantities[s.Index - 1].EndToken <= RowReach;

    // "Rumah rusak 46 unit. Sekolah empat unit dan masjid dua unit": the next rows of a list of damage
    private static KindDecision? NextBuilt(ref KindState s)
    {
        if (s.Kind != ClaimKind.Count || s.Class != NounClass.Structure || s.Candidate.HasNoun || s.Candidate.Word is not null || s.Last < 0 || s.Decisions[s.Last].Kind != ClaimKind.Damage || s.Work[s.Last].Noun.Class == NounClass.Place || !Antecedents.IsNear(s.Document, s.Last, s.Index, 1) || s.Quantity.EndToken >= s.Tokens.Length || !ObjectWords.Is(s.Tokens[s.Quantity.EndToken], ObjectClass.Piece))
            return null;
        for (int i = s.Candidate.Left; i < Math.Min(s.Candidate.Right, s.Quantity.EndToken + RowReach); i++)
        {
            if (Predicates.IsVerbLike(s.Document, i) && !Predicates.IsReaching(s.Tokens[i]) && !LeftPhrase.IsCounting(s.Tokens[i]))
                return null;
        }

        s.Kind = ClaimKind.Damage;
        return null;
    }
}
