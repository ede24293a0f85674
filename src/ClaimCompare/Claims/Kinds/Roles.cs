using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>
/// Reads whose role people have who are counted as such or without a noun: <c>tiga orang berperan sebagai joki</c>, <c>lima duduk sebagai terdakwa</c>;
/// not what the law makes of people who are counted by a noun: <c>lima orang ditetapkan sebagai tersangka</c> counts people.
/// </summary>
internal static class Roles
{
    private const int Reach = 5;
    private static readonly WordTable<bool> Verbs = WordTable<bool>.Load("role-words", (_, _) => true);

    /// <summary>The noun of the role, or null where none is told.</summary>
    public static string? Of(Document document, in Candidate candidate, in Quantity quantity)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int at = Math.Max(candidate.Noun.End, quantity.EndToken), limit = Math.Min(candidate.Right, at + Reach);
        bool isNamed = candidate.HasNoun;
        if (Context.TryMatch(tokens, at, ContextClass.Part, out int part))
            (at, limit, isNamed) = (at + part, Math.Min(candidate.Right, limit + part), true);
        for (int i = at; i < limit && tokens[i].Kind == TokenKind.Word; i++)
        {
            if (Speech.Is(tokens[i], SpeechClass.Relative | SpeechClass.Place | SpeechClass.Joiner))
                return null;
            if (!Speech.Is(tokens[i], SpeechClass.As) && !Context.Is(tokens[i], ContextClass.Become) && !Verbs[tokens[i].Word])
                continue;

            // "menetapkan 12 pelajar sebagai tersangka": who holds them says so, and whom is told by their noun
            if (i == at && Speech.Is(tokens[i], SpeechClass.As))
                return null;
            int role = i + 1 < limit && Speech.Is(tokens[i + 1], SpeechClass.As) ? i + 2 : i + 1;
            return IsPeople(tokens, role, candidate.Right, isNamed) ? ObjectPhrase.Write(document, role, CountedNoun.Read(document, role, candidate.Right).End) : null;
        }

        return null;
    }

    private static bool IsPeople(ReadOnlySpan<Token> tokens, int at, int end, bool isNamed) =>
        at < end && !tokens[at].IsCapitalised && !ObjectWords.Is(tokens[at], ObjectClass.Victim)
        && ((NounTable.TryMatch(tokens, at, end, out _, out NounClass noun) && noun is NounClass.Person or NounClass.Troop or NounClass.Traveller)
            || (KindWord.TryMatch(tokens, at, end, out _, out KindWord word) && word.Role == KindRole.Noun && (word.Kind == ClaimKind.Cases || (!isNamed && word.Kind == ClaimKind.Detained))));
}
