namespace ClaimCompare.Comparing;

/// <summary>Agglomerative clustering: the two clusters that belong together most are joined until none do.</summary>
/// <remarks>
/// Clusters are compared by the mean of their pairs' scores and by the least of them, so that one pair that speaks plainly against it keeps two
/// clusters apart. Ties go to the clusters whose first members come first: the result depends on the order of the members alone.
/// </remarks>
internal static class Clustering
{
    private const double LeastShare = 0.3;
    private const double Threshold = 0.2;

    /// <summary>The clusters, each with its members in ascending order; ordered by their first members.</summary>
    /// <param name="count">The number of members.</param>
    /// <param name="score">The score of two members, the smaller index first.</param>
    public static List<List<int>> Cluster(int count, Func<int, int, double> score)
    {
        List<int>?[] clusters = new List<int>?[count];
        var sums = new double[count, count];
        var least = new double[count, count];
        var queue = new PriorityQueue<(int A, int B, int Version), (double, int, int)>();
        var versions = new int[count];
        for (int i = 0; i < count; i++)
            clusters[i] = [i];
        for (int i = 0; i < count; i++)
        {
            for (int j = i + 1; j < count; j++)
            {
                sums[i, j] = least[i, j] = score(i, j);
                Enqueue(i, j);
            }
        }

        while (queue.TryDequeue(out (int A, int B, int Version) pair, out _))
        {
            (int a, int b, int version) = pair;
            if (clusters[a] is not { } first || clusters[b] is not { } second || version != versions[a] + versions[b])
                continue;
            first.AddRange(second);
            clusters[b] = null;

            // Sums of versions only grow, so that an entry made before a join is known by its sum
            versions[a] += versions[b] + 1;
            for (int c = 0; c < count; c++)
            {
                if (c == a || clusters[c] is null)
                    continue;
                (int x, int y) = (Math.Min(a, c), Math.Max(a, c));
                (int u, int v) = (Math.Min(b, c), Math.Max(b, c));
                sums[x, y] += sums[u, v];
                least[x, y] = Math.Min(least[x, y], least[u, v]);
                Enqueue(x, y);
            }
        }

        return [.. clusters.OfType<List<int>>().Select(c => c.Order().ToList()).OrderBy(c => c[0])];

        void Enqueue(int a, int b)
        {
            double mean = sums[a, b] / ((double)clusters[a]!.Count * clusters[b]!.Count);
            double total = ((1 - LeastShare) * mean) + (LeastShare * least[a, b]);
            if (total > Threshold)
                queue.Enqueue((a, b, versions[a] + versions[b]), (-total, a, b));
        }
    }
}
