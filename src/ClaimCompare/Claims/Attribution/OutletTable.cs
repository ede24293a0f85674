using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>The agencies and outlets of <c>outlets.tsv</c>.</summary>
internal static class OutletTable
{
    private static readonly PhraseTable<string> Outlets = PhraseTable<string>.Load("outlets", (file, row) => file.Cell(row, "name"));
    private static readonly HashSet<string> Names = LoadNames();
    private static readonly PhraseTable<bool> Words = PhraseTable<bool>.Load("outlet-words", (_, _) => true);
    private const int LongestAcronym = 4;
    private const int LongestName = 5;

    /// <summary>Finds the outlet whose name begins at a capitalised token.</summary>
    public static bool TryMatch(ReadOnlySpan<Token> tokens, int index, int end, out int length, out string name)
    {
        name = string.Empty;
        length = 0;
        if (index >= end || !Outlets.TryMatch(tokens, index, end, out length, out string? found) || (!tokens[index].IsCapitalised && tokens[index].Length < 6))
            return false;

        // Ani is a person, ANI an agency
        if (length == 1 && found.Length <= LongestAcronym && tokens[index].Length == found.Length && !tokens[index].Has(TokenFlags.AllCaps) && found.All(char.IsAsciiLetterUpper))
            return false;
        name = found;
        return true;
    }

    /// <summary>Kepada surat kabar Le Courrier du Lac, kepada Pacific Ledger: capitals behind a noun of papers, or with a word that papers have in their names, which the lexicon does not know.</summary>
    public static bool TryUnknown(ReadOnlySpan<Token> tokens, int medium, int first, int end, out int length)
    {
        int at = first;
        bool isPaper = first > medium;
        while (at < end && tokens[at].Kind == TokenKind.Word && at - first < LongestName && (tokens[at].IsCapitalised || (at > first && at + 1 < end && tokens[at + 1].IsCapitalised && tokens[at].Length <= 3 && !Speech.Is(tokens[at], SpeechClass.Stop | SpeechClass.Clause | SpeechClass.Joiner | SpeechClass.Complementiser))))
        {
            isPaper |= Words.TryMatch(tokens, at, end, out _, out _);
            at++;
        }

        length = at - first;
        return isPaper && length > 0 && !TryMatch(tokens, first, end, out _, out _);
    }

    /// <summary>Whether a name is that of a known outlet or agency.</summary>
    public static bool IsOne(string name) => Names.Contains(name);

    /// <summary>A name that is that of a known outlet or agency; null for others.</summary>
    public static string? NameOf(string name) => IsOne(name) ? name : null;

    private static HashSet<string> LoadNames()
    {
        LexiconFile file = LexiconFile.Load("outlets");
        return new HashSet<string>(file.Rows.SelectMany(r => new[] { r[0], file.Cell(r, "name") }).Where(n => n.Length > 0), StringComparer.OrdinalIgnoreCase);
    }
}
