using ClaimCompare.Language;

namespace ClaimCompare.Comparing;

/// <summary>What comparing looks at in a claim, computed once.</summary>
internal sealed class ClaimFeatures
{
    private static readonly Dictionary<string, (string Class, string Sort)> Synonyms = LoadSynonyms();

    private ClaimFeatures(NumericClaim claim, Article? article)
    {
        Claim = claim;
        Article = article;
        Time = claim.When ?? claim.Attribution.Said ?? article?.Date;
        Published = article?.Date;
    }

    /// <summary>The claim.</summary>
    public NumericClaim Claim { get; }

    /// <summary>Its article, where it is at hand.</summary>
    public Article? Article { get; }

    /// <summary>The time of the figure: when it is true, else when it was said, else when it was published.</summary>
    public PartialDate? Time { get; }

    /// <summary>When the article was published.</summary>
    public PartialDate? Published { get; }

    /// <summary>The content words of the counted noun, synonyms made one, generic words left out.</summary>
    public HashSet<string> NounWords { get; } = new(StringComparer.Ordinal);

    /// <summary>The parts of the people that the counted noun names (children, crew …).</summary>
    public HashSet<string> Populations { get; } = new(StringComparer.Ordinal);

    /// <summary>The unit of several people that is counted (<c>brigade</c>), or null.</summary>
    public string? CountedUnit { get; private set; }

    /// <summary>The words of the place.</summary>
    public HashSet<string> PlaceWords { get; } = new(StringComparer.Ordinal);

    /// <summary>The content words of the sentence, where the article is at hand.</summary>
    public HashSet<string> Context { get; } = new(StringComparer.Ordinal);

    /// <summary>Who the claim goes back to: bodies, else sources; empty for the article's own voice.</summary>
    public IReadOnlyList<string> Origins { get; private init; } = [];

    /// <summary>The key that claims of one quantity share for certain: family of kinds, unit, measure, and whether it is fact or plan.</summary>
    public (ClaimKind Kind, string? Unit, Measure Measure, int Mood) Block => (Family(Claim.Kind), Claim.Unit, Claim.Measure, Claim.Modality switch { Modality.Future => 1, Modality.Hypothetical => 2, _ => 0 });

    /// <summary>Computes the features of a claim.</summary>
    public static ClaimFeatures Of(NumericClaim claim, Article? article)
    {
        var features = new ClaimFeatures(claim, article)
        {
            Origins = [.. claim.Attribution.Sources.Select(s => s.Organisation ?? s.Name)],
        };
        foreach (string word in Split(claim.Object))
        {
            (string stem, string sort) = Synonyms.TryGetValue(word, out (string Class, string Sort) row) ? row : (word, "head");
            if (sort == "population")
                features.Populations.Add(stem);
            if (sort == "unit" && features.NounWords.Count == 0)
                features.CountedUnit = stem;
            if (sort != "generic")
                features.NounWords.Add(stem);
        }

        foreach (string word in Split(claim.Place))
            features.PlaceWords.Add(word);
        if (article is not null && claim.In == ClaimLocation.Text && claim.Sentence.End <= article.Text.Length && claim.Sentence.Length > 0)
        {
            foreach (string word in Split(article.Text[claim.Sentence.Start..claim.Sentence.End]))
            {
                if (word.Length > 3)
                    features.Context.Add(word);
            }
        }

        return features;
    }

    /// <summary>Kinds that articles use for one series share a family.</summary>
    public static ClaimKind Family(ClaimKind kind) => kind is ClaimKind.Affected ? ClaimKind.Displaced : kind;

    /// <summary>Words between two figures of which the second is what the first became.</summary>
    public static HashSet<string> Arrivals { get; } = [.. LexiconFile.Load("measure") is var file ? file.Rows.Where(r => file.Cell(r, "classes").Contains("arrive", StringComparison.Ordinal) || file.Cell(r, "classes").Contains("change", StringComparison.Ordinal)).Select(r => r[0]) : []];

    /// <summary>Whether a kind counts victims, whose noun says little: <c>12 tewas</c>, <c>12 orang tewas</c>, <c>12 warga tewas</c>.</summary>
    public static bool IsVictims(ClaimKind kind) => kind is ClaimKind.Deaths or ClaimKind.Injuries or ClaimKind.Missing or ClaimKind.Casualties or ClaimKind.Displaced
        or ClaimKind.Affected or ClaimKind.Rescued or ClaimKind.Cases or ClaimKind.Detained;

    /// <summary>The words of a text in lower case.</summary>
    public static IEnumerable<string> WordsOf(string text) => Split(text);

    /// <summary>Whether a kind counts people in an event that is still going on: its counts grow as news comes in.</summary>
    public static bool IsToll(ClaimKind kind) => kind is ClaimKind.Deaths or ClaimKind.Injuries or ClaimKind.Missing or ClaimKind.Casualties or ClaimKind.Displaced
        or ClaimKind.Affected or ClaimKind.Rescued or ClaimKind.Cases or ClaimKind.Detained or ClaimKind.Damage or ClaimKind.Deployed;

    private static IEnumerable<string> Split(string? text)
    {
        if (string.IsNullOrEmpty(text))
            yield break;
        int start = -1;
        for (int i = 0; i <= text.Length; i++)
        {
            bool letter = i < text.Length && (char.IsLetterOrDigit(text[i]) || (text[i] == '-' && start >= 0 && i + 1 < text.Length && char.IsLetter(text[i + 1])));
            if (letter && start < 0)
                start = i;
            else if (!letter && start >= 0)
            {
                string word = text[start..i].ToLowerInvariant();
                start = -1;
                yield return word.Length > 6 && word.EndsWith("nya", StringComparison.Ordinal) ? word[..^3] : word;
            }
        }
    }

    private static Dictionary<string, (string, string)> LoadSynonyms()
    {
        LexiconFile file = LexiconFile.Load("object-synonyms");
        return file.Rows.ToDictionary(r => r[0], r => (file.Cell(r, "class"), file.Cell(r, "sort")), StringComparer.Ordinal);
    }
}
