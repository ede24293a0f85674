using ClaimCompare.Reading;

namespace ClaimCompare.Scoring;

/// <summary>Reads the marked articles and the events of a corpus from disk.</summary>
internal static class CorpusFolder
{
    /// <summary>The marked articles of a folder, in the ordinal order of their names; other files are passed over.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="problems">Takes what breaks the rules, with the file's name.</param>
    public static List<CorpusArticle> Load(string path, List<string> problems)
    {
        var articles = new List<CorpusArticle>();
        var reader = new ArticleReader();
        foreach (string file in Directory.GetFiles(path).Where(f => Path.GetExtension(f) is ".marked").Order(StringComparer.Ordinal))
        {
            string id = Path.GetFileNameWithoutExtension(file);
            try
            {
                CorpusArticle article = CorpusArticle.Load(id, File.ReadAllText(file).Replace("\r\n", "\n", StringComparison.Ordinal), (name, head, body) => ReadOne(reader, name, head, body));
                articles.Add(article);
                problems.AddRange(article.Problems.Select(p => file + ": " + p));
            }
            catch (InvalidDataException e)
            {
                problems.Add(file + ": " + e.Message);
            }
        }

        return articles;
    }

    /// <summary>The event of a folder, or null where it has no <c>groups.tsv</c>.</summary>
    public static GoldEvent? LoadEvent(string path, List<CorpusArticle> articles, List<string> problems)
    {
        string groups = Path.Combine(path, "groups.tsv"), links = Path.Combine(path, "links.tsv");
        return File.Exists(groups)
            ? CorpusEvent.Load(Path.GetFileName(path), articles, File.ReadAllText(groups), File.Exists(links) ? File.ReadAllText(links) : string.Empty, problems)
            : null;
    }

    private static Article ReadOne(ArticleReader reader, string id, IReadOnlyDictionary<string, string> head, string body)
    {
        ReadResult result = reader.ReadBody(id, head, body, id).First();
        return result.Article ?? throw new InvalidDataException(result.Problem?.ToString() ?? "The body is no article.");
    }
}
