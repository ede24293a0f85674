using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>Reads people of two sorts that one number counts together: <c>242 penumpang dan awak pesawat</c>, <c>5.000 guru dan siswa</c>.</summary>
internal static class JoinedNouns
{
    private const int LongestTail = 1;

    /// <summary>Where the counted noun ends with the sort that is joined to it; the noun's own end where none is, or where the second sort has a number or acts by itself.</summary>
    public static int End(Document document, in CountedNoun noun)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int joiner = noun.End;
        if (!NounTable.IsHuman(noun.Class) || noun.Class == NounClass.Generic || joiner + 1 >= tokens.Length || !Speech.Is(tokens[joiner], SpeechClass.Joiner) || tokens[joiner].IsCapitalised)
            return noun.End;
        int limit = document.Sentences[document.Text.SentenceOf(joiner)].EndToken, next = joiner + 1;
        if (!NounTable.TryMatch(tokens, next, limit, out int length, out NounClass second) || !NounTable.IsHuman(second) || second == NounClass.Generic || tokens[next].IsCapitalised)
            return noun.End;
        int end = next + length;

        // Awak pesawat, pegawai kantor: what the second sort belongs to
        for (int i = 0; i < LongestTail && end < limit && NounTable.TryMatch(tokens, end, limit, out int tail, out NounClass owner) && owner is NounClass.Vehicle or NounClass.Structure; i++)
            end += tail;
        return end < limit && (Predicates.IsActive(document, end) || Predicates.IsModal(tokens, end) || Speech.Is(tokens[end], SpeechClass.Relative)) ? noun.End : end;
    }
}
