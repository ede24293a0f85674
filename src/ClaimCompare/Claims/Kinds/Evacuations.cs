using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>What <c>evacuations.tsv</c> says of a word.</summary>
[Flags]
internal enum EvacuationClass : byte
{
    None = 0,
    Evacuation = 1,
    Abroad = 1 << 1,
    Way = 1 << 2,
}

/// <summary>Tells a text about people who are brought home out of a country, and which of those it counts are brought: <c>kloter kedua, 68 orang, tiba Senin</c>.</summary>
internal static class Evacuations
{
    private const int LeastWords = 2;
    private const int LeftReach = 8;
    private const int RightReach = 4;
    private static readonly PhraseTable<EvacuationClass> Words = PhraseTable<EvacuationClass>.Load("evacuations", (file, row) => Enum.Parse<EvacuationClass>(file.Cell(row, "class").Replace(' ', ','), ignoreCase: true));

    /// <summary>Whether words of bringing people out, and of whose citizens they are, stand in a text more than once.</summary>
    public static bool IsAbout(ReadOnlySpan<Token> tokens)
    {
        int brought = 0, abroad = 0;
        for (int i = 0; i < tokens.Length && (brought < LeastWords || abroad < LeastWords); i++)
        {
            if (!Words.TryMatch(tokens, i, tokens.Length, out int length, out EvacuationClass found))
                continue;
            brought += found.HasFlag(EvacuationClass.Evacuation) ? 1 : 0;
            abroad += found.HasFlag(EvacuationClass.Abroad) ? 1 : 0;
            i += length - 1;
        }

        return brought >= LeastWords && abroad >= LeastWords;
    }

    /// <summary>Whether the words around counted people say that they are brought or arrive.</summary>
    public static bool IsBrought(Document document, in Candidate candidate, in Quantity quantity)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int end = Math.Max(candidate.Noun.End, quantity.EndToken);
        for (int i = end; i < Math.Min(candidate.Right, end + RightReach) && tokens[i].Kind == TokenKind.Word; i++)
        {
            if (IsWay(tokens, i, candidate.Right))
                return true;
            if (Speech.Is(tokens[i], SpeechClass.Negation) || Predicates.IsActive(document, i))
                return false;
        }

        for (int i = quantity.QualifierToken - 1; i >= Math.Max(candidate.Left, quantity.QualifierToken - LeftReach); i--)
        {
            if (IsWay(tokens, i, quantity.QualifierToken))
                return i == candidate.Left || !Speech.Is(tokens[i - 1], SpeechClass.Negation);
            if (Speech.Is(tokens[i], SpeechClass.Negation) || (Predicates.IsActive(document, i) && !Predicates.IsReaching(tokens[i]) && !LeftPhrase.IsCounting(tokens[i])))
                return false;
        }

        return false;
    }

    private static bool IsWay(ReadOnlySpan<Token> tokens, int index, int end) =>
        Words.TryMatch(tokens, index, end, out _, out EvacuationClass found) && found.HasFlag(EvacuationClass.Way);
}
