namespace ClaimCompare.Comparing;

/// <summary>How much a word tells among the claims compared: the rarer, the more (inverse document frequency, Spärck Jones 1972).</summary>
internal sealed class WordWeights
{
    private const double Least = 0.1;
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<HashSet<string>, Bag> _bags = new(ReferenceEqualityComparer.Instance);
    private readonly List<int> _claims = [];
    private readonly double _unknown;

    /// <summary>Counts the words of the claims.</summary>
    public WordWeights(IReadOnlyCollection<ClaimFeatures> claims)
    {
        foreach (ClaimFeatures claim in claims)
        {
            foreach (string word in claim.NounWords.Union(claim.Window, StringComparer.Ordinal).Union(claim.Context, StringComparer.Ordinal))
            {
                if (_numbers.TryAdd(word, _claims.Count))
                    _claims.Add(0);
                _claims[_numbers[word]]++;
            }
        }

        _unknown = Weight(claims.Count, 0);
        Weights = [.. _claims.Select(n => Weight(claims.Count, n))];
    }

    private double[] Weights { get; }

    /// <summary>The overlap coefficient of two sets, tempered by the Jaccard index, both over the words' weights; 0 to 1.</summary>
    public double Overlap(HashSet<string> a, HashSet<string> b)
    {
        if (a.Count == 0 || b.Count == 0)
            return 0;
        Bag first = BagOf(a), second = BagOf(b);
        double common = 0;
        for (int i = 0, j = 0; i < first.Words.Length && j < second.Words.Length;)
        {
            int x = first.Words[i], y = second.Words[j];
            common += x == y ? Weights[x] : 0;
            i += x <= y ? 1 : 0;
            j += y <= x ? 1 : 0;
        }

        return (0.6 * common / Math.Min(first.Total, second.Total)) + (0.4 * common / (first.Total + second.Total - common));
    }

    /// <summary>The numbers of a set's words in order, looked up once; a word that no claim has tells most.</summary>
    private Bag BagOf(HashSet<string> words)
    {
        if (_bags.TryGetValue(words, out Bag? bag))
            return bag;
        int[] numbers = [.. words.Where(_numbers.ContainsKey).Select(w => _numbers[w]).Order()];
        bag = new Bag(numbers, numbers.Sum(n => Weights[n]) + (_unknown * (words.Count - numbers.Length)));
        _bags.Add(words, bag);
        return bag;
    }

    private static double Weight(int claims, int having) => Math.Log((claims + 1) / (having + 0.5)) + Least;

    private sealed record Bag(int[] Words, double Total);
}
