namespace ClaimCompare.Comparing;

/// <summary>Joins articles into events: average linkage with a share of the nearest pair, over pairs that are similar at all.</summary>
/// <remarks>
/// Similarity is the cosine of word vectors. Of few articles all pairs are compared; of many those that share rare words (blocking), so that the
/// work stays near-linear; a pair that was not compared stands for the similarity of any two articles of news.
/// </remarks>
internal sealed class EventClusters
{
    private const double NearestShare = 0.3;
    private const double Background = 0.03;
    private const int FewArticles = 250;
    private const int KeysOfAnArticle = 24;
    private const int LongestPosting = 300;
    private readonly IReadOnlyList<(int Word, double Weight)[]> _vectors;
    private readonly Dictionary<int, (double Sum, int Pairs, double Most)>[] _near;
    private readonly List<int>?[] _clusters;
    private readonly int[] _versions;
    private readonly PriorityQueue<(int A, int B, int Version), (double, int, int)> _queue = new();
    private readonly double _threshold;

    private EventClusters(IReadOnlyList<(int Word, double Weight)[]> vectors, double threshold)
    {
        _vectors = vectors;
        _threshold = threshold;
        _near = [.. vectors.Select(_ => new Dictionary<int, (double, int, double)>())];
        _clusters = [.. vectors.Select((_, i) => new List<int> { i })];
        _versions = new int[vectors.Count];
    }

    /// <summary>The clusters, each in ascending order, ordered by their first members.</summary>
    /// <param name="vectors">Normalised vectors, each ordered by word.</param>
    /// <param name="factor">What the cosine of two articles is multiplied with.</param>
    /// <param name="threshold">The least linkage that joins.</param>
    public static List<List<int>> Cluster(IReadOnlyList<(int Word, double Weight)[]> vectors, Func<int, int, double> factor, double threshold)
    {
        var clusters = new EventClusters(vectors, threshold);
        foreach ((int a, int b) in clusters.Candidates())
        {
            double cosine = Cosine(vectors[a], vectors[b]) * factor(a, b);
            clusters._near[a][b] = clusters._near[b][a] = (cosine, 1, cosine);
            clusters.Enqueue(a, b);
        }

        clusters.Join();
        return [.. clusters._clusters.OfType<List<int>>().Select(c => c.Order().ToList()).OrderBy(c => c[0])];
    }

    /// <summary>The cosine of two normalised vectors.</summary>
    public static double Cosine((int Word, double Weight)[] a, (int Word, double Weight)[] b)
    {
        double sum = 0;
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            if (a[i].Word == b[j].Word)
                sum += a[i++].Weight * b[j++].Weight;
            else if (a[i].Word < b[j].Word)
                i++;
            else
                j++;
        }

        return sum;
    }

    private IEnumerable<(int, int)> Candidates()
    {
        if (_vectors.Count <= FewArticles)
        {
            for (int i = 0; i < _vectors.Count; i++)
            {
                for (int j = i + 1; j < _vectors.Count; j++)
                    yield return (i, j);
            }

            yield break;
        }

        var postings = new Dictionary<int, List<int>>();
        for (int i = 0; i < _vectors.Count; i++)
        {
            foreach ((int word, _) in _vectors[i].OrderByDescending(w => w.Weight).ThenBy(w => w.Word).Take(KeysOfAnArticle))
            {
                if (!postings.TryGetValue(word, out List<int>? posting))
                    postings.Add(word, posting = []);
                posting.Add(i);
            }
        }

        var seen = new HashSet<(int, int)>();
        foreach (List<int> posting in postings.OrderBy(p => p.Key).Select(p => p.Value))
        {
            // A word of very many articles ties each to its next ones alone
            int reach = posting.Count <= LongestPosting ? posting.Count : 2;
            for (int i = 0; i < posting.Count; i++)
            {
                for (int j = i + 1; j < Math.Min(posting.Count, i + 1 + reach); j++)
                {
                    if (seen.Add((posting[i], posting[j])))
                        yield return (posting[i], posting[j]);
                }
            }
        }
    }

    private void Join()
    {
        while (_queue.TryDequeue(out (int A, int B, int Version) pair, out _))
        {
            (int a, int b, int version) = pair;
            if (_clusters[a] is not { } first || _clusters[b] is not { } second || version != _versions[a] + _versions[b])
                continue;
            first.AddRange(second);
            _clusters[b] = null;
            _versions[a] += _versions[b] + 1;
            _near[a].Remove(b);
            foreach ((int c, (double sum, int pairs, double most)) in _near[b])
            {
                if (c == a)
                    continue;
                (double s, int p, double m) = _near[a].GetValueOrDefault(c);
                _near[a][c] = (s + sum, p + pairs, Math.Max(m, most));
                _near[c].Remove(b);
                _near[c][a] = _near[a][c];
            }

            _near[b].Clear();
            foreach (int c in _near[a].Keys)
                Enqueue(Math.Min(a, c), Math.Max(a, c));
        }
    }

    private void Enqueue(int a, int b)
    {
        (double sum, int pairs, double most) = _near[a][b];
        double all = (double)_clusters[a]!.Count * _clusters[b]!.Count, mean = (sum + (Background * (all - pairs))) / all;
        double total = ((1 - NearestShare) * mean) + (NearestShare * most);
        if (total > _threshold)
            _queue.Enqueue((a, b, _versions[a] + _versions[b]), (-total, a, b));
    }
}
