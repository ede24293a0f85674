namespace ClaimCompare.Comparing;

/// <summary>How much a word tells among the claims compared: the rarer, the more (inverse document frequency, Spärck Jones 1972).</summary>
internal sealed class WordWeights
{
    private const double Least = 0.1;
    private readonly Dictionary<string, int> _claims = new(StringComparer.Ordinal);
    private readonly int _count;

    /// <summary>Counts the words of the claims.</summary>
    public WordWeights(IReadOnlyCollection<ClaimFeatures> claims)
    {
        _count = claims.Count;
        foreach (ClaimFeatures claim in claims)
        {
            foreach (string word in claim.NounWords.Union(claim.Window, StringComparer.Ordinal).Union(claim.Context, StringComparer.Ordinal))
                _claims[word] = _claims.GetValueOrDefault(word) + 1;
        }
    }

    /// <summary>The overlap coefficient of two sets, tempered by the Jaccard index, both over the words' weights; 0 to 1.</summary>
    public double Overlap(HashSet<string> a, HashSet<string> b)
    {
        if (a.Count == 0 || b.Count == 0)
            return 0;
        double common = 0, first = 0, second = 0;
        foreach (string word in a)
        {
            double weight = Of(word);
            first += weight;
            if (b.Contains(word))
                common += weight;
        }

        foreach (string word in b)
            second += Of(word);
        return (0.6 * common / Math.Min(first, second)) + (0.4 * common / (first + second - common));
    }

    private double Of(string word) => Math.Log((_count + 1) / (_claims.GetValueOrDefault(word) + 0.5)) + Least;
}
