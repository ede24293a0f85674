using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>The whole that a number is a part of, in its sentence or before it.</summary>
internal static partial class Antecedents
{
    private const int FewestTold = 10;
    private const int MostOfDead = 3;
    private const int SubsetReach = 6;
    private const int CauseReach = 6;

    /// <summary>Whether something is said of a bare number that sets it off from the whole: <c>87 sudah pulang</c>, <c>yang sampai dua</c>.</summary>
    public static bool IsSubset(Document document, in Candidate candidate, in Quantity quantity)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int at = quantity.EndToken;
        if (at < candidate.Right && tokens[at].Kind == TokenKind.Word && (Predicates.IsModal(tokens, at) || Predicates.IsVerbLike(document, at) || Speech.Is(tokens[at], SpeechClass.Relative)))
            return true;
        for (int i = quantity.QualifierToken - 1; i >= Math.Max(candidate.Left, quantity.QualifierToken - SubsetReach) && tokens[i].Kind == TokenKind.Word; i--)
        {
            if (Speech.Is(tokens[i], SpeechClass.Relative))
                return !(i > 0 && SourceFinder.IsInDate(document, i - 1));
        }

        return false;
    }

    /// <summary>320 jiwa mengungsi di dua titik. 25 orang di antaranya lansia: people are a part of the people counted last, not of the things.</summary>
    public static int Whole(Document document, Candidate[] work, KindDecision[] decisions, int index, int last)
    {
        if (last >= 0 && !work[index].HasNoun && IsMore(document, index, last))
            return Larger(document, work, decisions, index, last);
        if (last < 0 || !NounTable.IsHuman(work[index].Noun.Class) && work[index].Noun.Class != NounClass.Generic || IsOfPeople(work[last], decisions[last].Kind))
            return last;
        int here = document.Text.SentenceOf(document.Quantities[index].FirstToken);
        for (int i = last - 1; i >= Math.Max(0, last - MostAnaphor); i--)
        {
            if (here - document.Text.SentenceOf(document.Quantities[i].FirstToken) > 1)
                break;
            if (decisions[i].IsClaim && ListSharing.IsCounted(document.Quantities[i]) && IsOfPeople(work[i], decisions[i].Kind))
                return i;
        }

        return last;
    }

    /// <summary>Whether a number is larger than another, of which it can be no part then.</summary>
    private static bool IsMore(Document document, int index, int other) =>
        (document.Quantities[index].Value ?? document.Quantities[index].Low) is { } part && document.Quantities[other].Value is { } whole && part > whole;

    /// <summary>64 siswa dari lima sekolah, 22 di antaranya dirawat: the people before a smaller number, where they are enough; else the last.</summary>
    private static int Larger(Document document, Candidate[] work, KindDecision[] decisions, int index, int last)
    {
        for (int i = last - 1; i >= Math.Max(0, last - MostAnaphor) && IsNear(document, i, index, 1); i--)
        {
            if (decisions[i].IsClaim && ListSharing.IsCounted(document.Quantities[i]) && !IsMore(document, index, i))
                return i;
        }

        return last;
    }

    /// <summary>Whether victims, named by no more than the word, are among the dead that the sentence or the one before has counted.</summary>
    public static bool IsOfDead(Document document, KindDecision[] decisions, int index, int last, KindWord? word)
    {
        if (last < 0 || word is not { Role: KindRole.Noun } noun || noun.Form.Contains(' ', StringComparison.Ordinal) || document.Quantities[index].Value is not { } part)
            return false;
        for (int i = last; i >= Math.Max(0, last - MostBack) && IsNear(document, i, index, MostOfDead); i--)
        {
            if (!decisions[i].IsClaim || decisions[i].Kind is ClaimKind.Measurement or ClaimKind.Count || decisions[i].Measure == Measure.Change)
                continue;
            return decisions[i].Kind == ClaimKind.Deaths && document.Quantities[i].Value is { } whole && part <= whole && (i == last || part * 2 > whole);
        }

        return false;
    }

    /// <summary>Dari 472 jiwa, seorang tewas dan dua rumah hanyut: whether the whole that a number of things would be part of counts people.</summary>
    public static bool IsPartOfPeople(Document document, Candidate[] work, int index, int first)
    {
        for (int i = index - 1; i >= Math.Max(first, index - MostBack); i--)
        {
            if (document.Quantities[i].Value == document.Quantities[index].OutOf)
                return NounTable.IsHuman(work[i].Noun.Class);
        }

        return false;
    }

    /// <summary>Whether people are counted: by the kind, or by the noun where the kind is of things.</summary>
    public static bool IsOfPeople(in Candidate candidate, ClaimKind kind) =>
        kind is not (ClaimKind.Count or ClaimKind.Damage or ClaimKind.Equipment) || NounTable.IsHuman(candidate.Noun.Class);

    /// <summary>The whole of a part that the sentence ties to it: <c>210 orang ditangkap dan 33 di antaranya</c>.</summary>
    public static decimal? OutOf(Document document, Candidate[] work, int index, int whole)
    {
        if (whole < 0 || document.Quantities[index].OutOf is not null || document.Quantities[index].Kind == QuantityKind.Zero)
            return null;

        // "sedikitnya 210 di antaranya": a bound is a part where it says so, of a whole that is known
        if (document.Quantities[index].Qualifier != Qualifier.Exact && (document.Quantities[whole].Qualifier != Qualifier.Exact || (!Context.TryMatch(document.Tokens, document.Quantities[index].EndToken, ContextClass.Part, out _) && !Context.TryMatch(document.Tokens, work[index].Noun.End, ContextClass.Part, out _))))
            return null;

        // The second of two parts that each say so is of the same whole
        if (work[whole].Whole > 0)
            whole = work[whole].Whole - 1;
        work[index].Whole = whole + 1;
        ref readonly Quantity part = ref document.Quantities[index];
        ref readonly Quantity total = ref document.Quantities[whole];
        return total.Value is { } value && (part.Value ?? part.High ?? part.Low) is { } own && own < value ? value : null;
    }

    /// <summary>The whole that stands behind a part with its noun: <c>85 orang dari total 425 anggota</c>.</summary>
    public static decimal? WholeBehind(Document document, Candidate[] work, int index)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int at = work[index].Noun.End;

        // "436 kematian akibat DBD dari total 51.400 kasus"
        if (work[index].HasNoun && at < tokens.Length && ObjectWords.Is(tokens[at], ObjectClass.Boundary))
        {
            int behind = at + 1;
            while (behind < Math.Min(tokens.Length, at + CauseReach) && tokens[behind].Kind == TokenKind.Word && !Context.Is(tokens[behind], ContextClass.Of))
                behind++;
            at = Context.At(tokens, behind, ContextClass.Of) && Context.At(tokens, behind + 1, ContextClass.Total) ? behind : at;
        }

        // "12 truk yang hangus dari sebanyak 90 truk"
        if (work[index].HasNoun && at + 2 < tokens.Length && Speech.Is(tokens[at], SpeechClass.Relative) && Context.At(tokens, at + 2, ContextClass.Of))
            at += 2;
        if (!work[index].HasNoun || index + 1 >= work.Length || document.Quantities[index].OutOf is not null || !Context.At(tokens, at, ContextClass.Of))
            return null;
        bool isTotal = false;
        for (at++; Context.At(tokens, at, ContextClass.Total); at++)
            isTotal = true;
        if (at < tokens.Length && Context.Is(tokens[at], ContextClass.Amount))
            at++;
        ref readonly Quantity whole = ref document.Quantities[index + 1];
        bool isSame = work[index + 1].HasNoun && (tokens[work[index + 1].Noun.First].Word == tokens[work[index].Noun.First].Word || (NounTable.IsHuman(work[index].Noun.Class) && NounTable.IsHuman(work[index + 1].Noun.Class)));
        return whole.FirstToken == at && whole.Kind == QuantityKind.Cardinal && (isTotal || isSame) && whole.Value is { } value && (document.Quantities[index].Value ?? document.Quantities[index].High) is { } part && part < value ? value : null;
    }

    /// <summary>The kind of people that a whole behind <c>dari</c> was told to be before; null where its value was not.</summary>
    public static ClaimKind? ToldBefore(Document document, KindDecision[] decisions, int index)
    {
        ref readonly Quantity quantity = ref document.Quantities[index];
        int before = quantity.QualifierToken - 1;
        while (before > 0 && Context.Is(document.Tokens[before], ContextClass.Total))
            before--;
        if (before < 0 || !Context.Is(document.Tokens[before], ContextClass.Of) || quantity.Value is not >= FewestTold)
            return null;
        for (int i = index - 1; i >= Math.Max(0, index - MostBack); i--)
        {
            if (decisions[i] is { IsClaim: true, Kind: ClaimKind.Cases or ClaimKind.Affected or ClaimKind.Displaced or ClaimKind.Casualties or ClaimKind.Deaths or ClaimKind.Injuries or ClaimKind.Missing or ClaimKind.Rescued } && document.Quantities[i].Value == quantity.Value)
                return decisions[i].Kind;
        }

        return null;
    }
}
