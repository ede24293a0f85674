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
    Foreign = 1 << 3,
    Home = 1 << 4,
}

/// <summary>Tells a text about people who are brought home out of a country, and which of those it counts are brought: <c>kloter kedua, 68 orang, tiba Senin</c>.</summary>
internal static class Evacuations
{
    private const int LeastAbroad = 2;
    private const int LeastWords = 4;
    private const int LeftReach = 8;
    private const int RightReach = 4;
    private static readonly PhraseTable<EvacuationClass> Words = PhraseTable<EvacuationClass>.Load("evacuations", (file, row) => Enum.Parse<EvacuationClass>(file.Cell(row, "class").Replace(' ', ','), ignoreCase: true));

    /// <summary>Whether words of bringing people out, and of who looks after them abroad, stand in a text again and again.</summary>
    public static bool IsAbout(ReadOnlySpan<Token> tokens)
    {
        int brought = 0, abroad = 0, all = 0;
        for (int i = 0; i < tokens.Length && (brought == 0 || abroad < LeastAbroad || all < LeastWords); i++)
        {
            if (!Words.TryMatch(tokens, i, tokens.Length, out int length, out EvacuationClass found))
                continue;
            brought += found.HasFlag(EvacuationClass.Evacuation) ? 1 : 0;
            abroad += found.HasFlag(EvacuationClass.Abroad) ? 1 : 0;
            all += (found & (EvacuationClass.Evacuation | EvacuationClass.Abroad | EvacuationClass.Home)) != 0 ? 1 : 0;
            i += length - 1;
        }

        return brought > 0 && abroad >= LeastAbroad && all >= LeastWords;
    }

    /// <summary>40 warga Filipina: whether people are counted as citizens of a country.</summary>
    public static bool IsForeign(Document document, in Candidate candidate) =>
        candidate.Noun.Class == NounClass.Person && candidate.Noun.End > candidate.Noun.First && ((Words.TryMatch(document.Tokens, candidate.Noun.First, candidate.Noun.End, out _, out EvacuationClass found) && (found & (EvacuationClass.Abroad | EvacuationClass.Foreign)) != 0) || (ObjectWords.Is(document.Tokens[candidate.Noun.First], ObjectClass.Folk) && candidate.Noun.End - candidate.Noun.First > 1 && document.Tokens[candidate.Noun.End - 1].IsCapitalised));

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

    /// <summary>Memulangkan 40 WNI korban perdagangan orang: whether victims are brought home, who are saved then.</summary>
    public static bool IsOfVictims(Document document, in Candidate candidate, in Quantity quantity)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int verb = quantity.QualifierToken - 1;
        if (verb < candidate.Left || !Words.TryMatch(tokens, verb, quantity.QualifierToken, out _, out EvacuationClass found) || !found.HasFlag(EvacuationClass.Home))
            return false;
        for (int i = quantity.EndToken; i < Math.Min(candidate.Right, quantity.EndToken + RightReach) && tokens[i].Kind == TokenKind.Word; i++)
        {
            if (ObjectWords.Is(tokens[i], ObjectClass.Victim))
                return true;
        }

        return false;
    }

    private static bool IsWay(ReadOnlySpan<Token> tokens, int index, int end) =>
        Words.TryMatch(tokens, index, end, out _, out EvacuationClass found) && found.HasFlag(EvacuationClass.Way);
}
