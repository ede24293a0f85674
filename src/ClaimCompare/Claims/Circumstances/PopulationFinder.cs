using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>Reads whose people are counted from the words of the counted noun.</summary>
internal static class PopulationFinder
{
    private const int LongestForm = 3;
    private const int SideReach = 5;
    private const int LongestOnStack = 256;
    private static readonly Dictionary<string, PopulationGroups>.AlternateLookup<ReadOnlySpan<char>> Words = Load().GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly SpellingFilter Forms = new(Words.Dictionary.Keys);

    /// <summary>The groups that the words of a counted noun name.</summary>
    public static PopulationGroups Groups(string? counted)
    {
        if (counted is null)
            return PopulationGroups.None;
        Span<char> lower = counted.Length <= LongestOnStack ? stackalloc char[counted.Length] : new char[counted.Length];
        counted.AsSpan().ToLowerInvariant(lower);
        return Groups(lower);
    }

    /// <summary>The same for words in lower case; a form of the lexicon has single spaces, and so has what is counted.</summary>
    private static PopulationGroups Groups(ReadOnlySpan<char> words)
    {
        PopulationGroups groups = PopulationGroups.None;
        while (!words.IsEmpty)
        {
            int taken = 0;
            for (int end = End(words, LongestForm); end > 0 && taken == 0; end = words[..end].LastIndexOf(' '))
            {
                if (!Forms.MayHold(words[..end]) || !Words.TryGetValue(words[..end], out PopulationGroups found))
                    continue;
                groups |= found;
                taken = end;
            }

            if (taken == 0)
                taken = End(words, 1);
            words = taken < words.Length ? words[(taken + 1)..] : default;
        }

        return groups;
    }

    /// <summary>Where so many words end.</summary>
    private static int End(ReadOnlySpan<char> words, int count)
    {
        int end = -1;
        do
        {
            int space = words[(end + 1)..].IndexOf(' ');
            if (space < 0)
                return words.Length;
            end += space + 1;
        }
        while (--count > 0);
        return end;
    }

    /// <summary>The nation or place right behind the words of a counted noun: <c>12 tentara Rusia</c>, where <c>12 tentara di Rusia</c> tells none.</summary>
    public static string? Side(Document document, in Sentence sentence, in Quantity quantity, in KindDecision decision)
    {
        if (decision.Object is null || decision.Kind is ClaimKind.Money or ClaimKind.Share or ClaimKind.Measurement)
            return null;
        ReadOnlySpan<Token> tokens = document.Tokens;
        for (int i = quantity.EndToken; i < Math.Min(sentence.EndToken, quantity.EndToken + SideReach) && tokens[i].Kind == TokenKind.Word; i++)
        {
            if (i > quantity.EndToken && PlaceWords.Default.TryName(tokens, i, sentence.EndToken, out int length))
                return document.Text.Text[tokens[i].Start..tokens[i + length - 1].End];
            if (tokens[i].IsCapitalised || ObjectWords.Is(tokens[i], ObjectClass.Preposition) || Speech.Is(tokens[i], SpeechClass.Place | SpeechClass.Relative) || Predicates.IsVerbLike(document, i))
                return null;
        }

        return null;
    }

    private static Dictionary<string, PopulationGroups> Load()
    {
        var words = new Dictionary<string, PopulationGroups>(StringComparer.Ordinal);
        LexiconFile file = LexiconFile.Load("populations");
        foreach (string[] row in file.Rows)
        {
            PopulationGroups groups = PopulationGroups.None;
            foreach (string name in file.Cell(row, "groups").Split(' ', StringSplitOptions.RemoveEmptyEntries))
                groups |= Enum.Parse<PopulationGroups>(name, ignoreCase: true);
            foreach (string form in file.Forms(row))
                words.TryAdd(form, groups);
        }

        return words;
    }
}
