using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>Reads whose people are counted from the words of the counted noun.</summary>
internal static class PopulationFinder
{
    private const int LongestForm = 3;
    private const int SideReach = 5;
    private static readonly Dictionary<string, PopulationGroups> Words = Load();

    /// <summary>The groups that the words of a counted noun name.</summary>
    public static PopulationGroups Groups(string? counted)
    {
        PopulationGroups groups = PopulationGroups.None;
        if (counted is null)
            return groups;
        string[] words = counted.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (int i = 0; i < words.Length; i++)
        {
            for (int length = Math.Min(LongestForm, words.Length - i); length >= 1; length--)
            {
                if (!Words.TryGetValue(string.Join(' ', words, i, length), out PopulationGroups found))
                    continue;
                groups |= found;
                i += length - 1;
                break;
            }
        }

        return groups;
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
