namespace ClaimCompare.Comparing;

/// <summary>Separates the events that a folder of articles reports, by the words, names and places they share and by when they were published.</summary>
/// <remarks>
/// Words weigh by their inverse document frequency among the articles and two hundred imagined ones that use none of them, so that what all articles
/// of one event share still tells. Articles a year and more apart share the words of their sort of event, not the event. One event must stay one: the threshold lies well below what articles of one event have in common.
/// </remarks>
internal static class EventFinder
{
    private const double Threshold = 0.1;
    private const int ImaginedArticles = 200;
    private const int FewestWords = 12;
    private const int LongAgo = 90;
    private const double LongAgoFactor = 0.9;
    private const int AnotherYear = 400;
    private const double AnotherYearFactor = 0.7;

    /// <summary>The events, as indexes of articles; ordered by their first articles.</summary>
    /// <param name="articles">The words of the articles and the day of publication, in the order of articles.</param>
    public static List<FoundEvent> Find(IReadOnlyList<(ArticleWords Words, DateOnly? Day)> articles)
    {
        if (articles.Count == 0)
            return [];
        (int Word, double Weight)[][] vectors = Vectors(articles);

        // What says next to nothing cannot stand apart
        List<int> telling = [.. Enumerable.Range(0, articles.Count).Where(i => articles[i].Words.Count >= FewestWords)];
        List<List<int>> clusters = telling.Count == 0
            ? [[.. Enumerable.Range(0, articles.Count)]]
            : [.. EventClusters.Cluster([.. telling.Select(i => vectors[i])], (a, b) => Factor(telling[a], telling[b]), Threshold).Select(c => c.ConvertAll(i => telling[i]))];
        int[] at = new int[articles.Count];
        Array.Fill(at, -1);
        for (int e = 0; e < clusters.Count; e++)
            clusters[e].ForEach(i => at[i] = e);
        foreach (int i in Enumerable.Range(0, articles.Count).Where(i => at[i] < 0).ToList())
            clusters[Enumerable.Range(0, clusters.Count).OrderByDescending(e => clusters[e].Where(j => at[j] == e).Average(j => EventClusters.Cosine(vectors[i], vectors[j]))).ThenBy(e => e).First()].Add(i);
        return [.. clusters.Select(c => c.Order().ToList()).OrderBy(c => c[0]).Select(c => new FoundEvent(c, Weakest(c)))];

        double Factor(int a, int b) => articles[a].Day is not { } x || articles[b].Day is not { } y ? 1
            : Math.Abs(x.DayNumber - y.DayNumber) switch { > AnotherYear => AnotherYearFactor, > LongAgo => LongAgoFactor, _ => 1 };

        // How near the article that is least near to any other still is
        double Weakest(List<int> c) => c.Count < 2 || c.Count > 300 ? 0 : c.Min(i => c.Where(j => j != i).Max(j => EventClusters.Cosine(vectors[i], vectors[j])));
    }

    private static (int Word, double Weight)[][] Vectors(IReadOnlyList<(ArticleWords Words, DateOnly? Day)> articles)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var articlesOf = new List<int>();
        var vectors = new (int Word, double Weight)[articles.Count][];
        for (int i = 0; i < articles.Count; i++)
        {
            vectors[i] = [.. articles[i].Words.Weights.Select(w => (Number(w.Word), w.Weight))];
            foreach ((int word, _) in vectors[i])
                articlesOf[word]++;
        }

        foreach ((int Word, double Weight)[] vector in vectors)
        {
            double length = 0;
            for (int k = 0; k < vector.Length; k++)
            {
                vector[k].Weight *= Math.Log(1 + ((double)(articles.Count + ImaginedArticles) / articlesOf[vector[k].Word]));
                length += vector[k].Weight * vector[k].Weight;
            }

            length = Math.Sqrt(length);
            for (int k = 0; k < vector.Length; k++)
                vector[k].Weight /= length;
            Array.Sort(vector, (a, b) => a.Word.CompareTo(b.Word));
        }

        return vectors;

        int Number(string word)
        {
            if (!numbers.TryGetValue(word, out int number))
            {
                numbers.Add(word, number = articlesOf.Count);
                articlesOf.Add(0);
            }

            return number;
        }
    }
}
