using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>What <c>prisoners.tsv</c> says a text is about.</summary>
[Flags]
internal enum PrisonerClass : byte
{
    None = 0,
    Exchange = 1,
    Prison = 1 << 1,
    Inmate = 1 << 2,
}

/// <summary>The words of prisoners of a conflict and of prisons of <c>prisoners.tsv</c>.</summary>
internal static class Prisoners
{
    private const int LeastWords = 3;
    private static readonly PhraseTable<PrisonerClass> Words = PhraseTable<PrisonerClass>.Load("prisoners", (file, row) => Enum.Parse<PrisonerClass>(file.Cell(row, "class"), ignoreCase: true));

    /// <summary>The classes whose words stand in a text again and again.</summary>
    public static PrisonerClass Find(ReadOnlySpan<Token> tokens)
    {
        int exchanges = 0, prisons = 0;
        for (int i = 0; i < tokens.Length && (exchanges < LeastWords || prisons < LeastWords); i++)
        {
            if (!Words.TryMatch(tokens, i, tokens.Length, out _, out PrisonerClass found))
                continue;
            exchanges += found == PrisonerClass.Exchange ? 1 : 0;
            prisons += found == PrisonerClass.Prison ? 1 : 0;
        }

        return (exchanges >= LeastWords ? PrisonerClass.Exchange : PrisonerClass.None) | (prisons >= LeastWords ? PrisonerClass.Prison : PrisonerClass.None);
    }

    /// <summary>Whether a word for who lives in a prison begins at a token.</summary>
    public static bool IsInmate(ReadOnlySpan<Token> tokens, int index) => Words.TryMatch(tokens, index, tokens.Length, out _, out PrisonerClass found) && found == PrisonerClass.Inmate;
}
