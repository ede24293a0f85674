namespace ClaimCompare.Scoring;

/// <summary>Evaluates a folder of marked articles and events, the part that rules are developed on and the reserve apart.</summary>
internal static class CorpusEvaluation
{
    /// <summary>Adds all articles and events below a folder to an evaluation.</summary>
    /// <param name="root">The folder.</param>
    /// <param name="part"><c>open</c>, <c>reserve</c> or <c>all</c>; an event belongs to a part as a whole, by its name.</param>
    /// <param name="evaluation">Takes articles and events.</param>
    /// <param name="problems">Takes what breaks the rules of annotation.</param>
    public static void Add(string root, string part, Evaluation evaluation, List<string> problems)
    {
        foreach (string path in Directory.GetDirectories(root, "*", SearchOption.AllDirectories).Append(root).Order(StringComparer.Ordinal))
        {
            List<CorpusArticle> loaded = CorpusFolder.Load(path, problems);
            GoldEvent? gold = CorpusFolder.LoadEvent(path, loaded, problems);
            foreach (CorpusArticle article in loaded.Where(a => IsWanted(gold?.Name ?? a.Article.Id)))
                evaluation.Add(article.Article, article.Claims);
            if (gold is not null && IsWanted(gold.Name))
                evaluation.Add(gold, [.. loaded.Select(a => a.Article)], loaded.ToDictionary(a => a.Article.Id, a => (IReadOnlyList<ScoredClaim>)a.Claims, StringComparer.Ordinal));
        }

        bool IsWanted(string name) => part == "all" || CorpusArticle.IsReserveName(name) == (part == "reserve");
    }
}
