using System.Globalization;

namespace ClaimCompare.Comparing;

/// <summary>Says of an event what it is called, where and when it is, and why its articles belong together.</summary>
internal static class EventDescriber
{
    private const int LabelWords = 4;
    private const int MostPlaces = 5;

    /// <summary>Describes the events.</summary>
    /// <param name="events">The events.</param>
    /// <param name="ids">The identifiers of the articles.</param>
    /// <param name="words">Their words.</param>
    /// <param name="articles">Those at hand, by identifier.</param>
    /// <param name="claims">The claims by article.</param>
    public static List<NewsEvent> Describe(List<FoundEvent> events, IReadOnlyList<string> ids, IReadOnlyList<ArticleWords> words, IReadOnlyDictionary<string, Article> articles, ILookup<string, ClaimFeatures> claims)
    {
        var articlesOf = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string word in words.SelectMany(w => w.Weights.Select(x => x.Word)))
            articlesOf[word] = articlesOf.GetValueOrDefault(word) + 1;
        return [.. events.Select(e => Of(e, ids, words, articles, claims, articlesOf, events.Count))];
    }

    private static NewsEvent Of(FoundEvent found, IReadOnlyList<string> ids, IReadOnlyList<ArticleWords> words, IReadOnlyDictionary<string, Article> articles, ILookup<string, ClaimFeatures> claims, Dictionary<string, int> articlesOf, int count)
    {
        List<Article> known = [.. found.Articles.Select(i => articles.GetValueOrDefault(ids[i])).OfType<Article>()];
        List<string> common = Common(found.Articles, words, articlesOf, known.Count > 0 ? Text(known[0]) : string.Empty);
        List<DateOnly> days = [.. known.Where(a => a.Date is not null).Select(a => a.Date!.Value.First).Order()];
        List<string> places = [.. found.Articles.SelectMany(i => claims[ids[i]]).Where(c => !string.IsNullOrWhiteSpace(c.Claim.Place)).GroupBy(c => c.PlacePath[0], StringComparer.Ordinal)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Take(MostPlaces).Select(g => g.First().Claim.Place!.Trim())];
        List<Reason> why = [Together(found, common, days, places)];
        if (count > 1)
            why.Add(Reasons.Of("event.apart", count.ToString(CultureInfo.InvariantCulture)));
        return new NewsEvent
        {
            Label = common.Count > 0 ? string.Join(' ', common) : places.Count > 0 ? places[0] : ids[found.Articles[0]],
            Articles = [.. found.Articles.Select(i => ids[i])],
            Places = places,
            First = days.Count > 0 ? days[0] : null,
            Last = days.Count > 0 ? days[^1] : null,
            Why = why,
        };
    }

    private static Reason Together(FoundEvent found, List<string> common, List<DateOnly> days, List<string> places)
    {
        if (found.Articles.Count == 1)
            return Reasons.Of("event.single");
        string time = days.Count == 0 ? "–" : days[0] == days[^1] ? Day(days[0]) : Day(days[0]) + "–" + Day(days[^1]);
        return Reasons.Of("event.together", common.Count > 0 ? string.Join(", ", common) : "–", places.Count > 0 ? string.Join(", ", places) : "–", time, found.Weakest.ToString("0.00", CultureInfo.InvariantCulture));
    }

    /// <summary>The words that most of the articles use and others do not, as the first article writes them and in its order.</summary>
    private static List<string> Common(List<int> members, IReadOnlyList<ArticleWords> words, Dictionary<string, int> articlesOf, string text)
    {
        var sums = new Dictionary<string, (double Sum, int Articles)>(StringComparer.Ordinal);
        foreach ((string word, double weight) in members.SelectMany(i => words[i].Weights))
        {
            (double sum, int n) = sums.GetValueOrDefault(word);
            sums[word] = (sum + weight, n + 1);
        }

        IEnumerable<string> best = sums.Where(w => w.Value.Articles * 2 >= members.Count).OrderByDescending(w => w.Value.Sum * w.Value.Articles / articlesOf[w.Key]).ThenBy(w => w.Key, StringComparer.Ordinal).Take(LabelWords).Select(w => w.Key);
        return [.. best.Select(w => (Word: w, At: text.IndexOf(w, StringComparison.OrdinalIgnoreCase))).OrderBy(w => w.At < 0 ? int.MaxValue : w.At)
            .Select(w => w.At < 0 ? w.Word : text.Substring(w.At, w.Word.Length))];
    }

    private static string Text(Article article) => article.Title + "\n" + article.Text;

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
