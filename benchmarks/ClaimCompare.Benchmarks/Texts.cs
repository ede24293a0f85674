using System.Text;
using ClaimCompare.Reading;

namespace ClaimCompare.Benchmarks;

/// <summary>The texts that benchmarks read: the articles of the corpus, as they are or repeated to a size.</summary>
internal static class Texts
{
    /// <summary>The articles of the corpus.</summary>
    public static IReadOnlyList<Article> Corpus { get; } = Load();

    /// <summary>Bytes of UTF-8 of all their texts.</summary>
    public static long CorpusBytes { get; } = Corpus.Sum(a => (long)Encoding.UTF8.GetByteCount(a.Text));

    /// <summary>The corpus's texts, one after another, repeated to about so many bytes of UTF-8.</summary>
    public static string Repeat(int bytes)
    {
        var text = new StringBuilder(bytes);
        string all = string.Join('\n', Corpus.Select(a => a.Text));
        while (text.Length < bytes)
            text.Append(all.AsSpan(0, Math.Min(all.Length, bytes - text.Length))).Append('\n');
        return text.ToString();
    }

    private static List<Article> Load()
    {
        var reader = new ArticleReader();
        string root = FindRoot();
        IEnumerable<string> folders = Directory.GetDirectories(Path.Combine(root, "corpus", "events")).Append(Path.Combine(root, "corpus", "articles"));
        return [.. folders.Where(Directory.Exists).Order(StringComparer.Ordinal).SelectMany(reader.Read).Select(r => r.Article).OfType<Article>()];
    }

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ClaimCompare.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException("The benchmarks run inside the repository.");
    }
}
