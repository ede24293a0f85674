using System.Globalization;
using System.Text;

namespace ClaimCompare.Writing;

/// <summary>Writes claims in the standoff format of the annotation tool brat: a text and its annotations for each article, and <c>annotation.conf</c>.</summary>
/// <remarks>
/// After https://brat.nlplab.org/standoff.html. Offsets count Unicode code points of the <c>.txt</c> file, which is the article's text unchanged; claims
/// of a title stand in files of their own (<c>…-title.txt</c>). Each claim is an event: its trigger (<c>T</c>) is the number, its type the kind, its
/// argument <c>Cue</c> the words that attribute it. Attributes (<c>A</c>) are qualifier, modality and measure where they are not exact, actual and level;
/// notes (<c>#</c>) hold value, unit, object, sources and chain. Relations (<c>R</c>) are those of a comparison inside one article, and <c>Restates</c>. A span over
/// several lines is written as a discontinuous one, since no line of brat holds a line end.
/// </remarks>
public static class BratWriter
{
    /// <summary>Writes the claims of articles.</summary>
    /// <param name="articles">Articles with their claims; they are taken one by one.</param>
    /// <param name="create">Called with the name of each file, gives the stream to write it to; the stream is closed when the file is whole.</param>
    /// <exception cref="ArgumentNullException">Articles or create are null.</exception>
    public static void Write(IEnumerable<ArticleClaims> articles, Func<string, Stream> create)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(create);
        Write(articles, create, []);
    }

    /// <summary>Writes the claims of a comparison, with the relations of those of one article.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="create">Called with the name of each file, gives the stream to write it to; the stream is closed when the file is whole.</param>
    /// <exception cref="ArgumentNullException">Comparison or create are null.</exception>
    public static void Write(Comparison comparison, Func<string, Stream> create)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(create);
        ILookup<string, NumericClaim> claims = comparison.Groups.SelectMany(g => g.Claims).OrderBy(c => c.Span.Start).ToLookup(c => c.ArticleId, StringComparer.Ordinal);
        List<BratRelation> relations = [.. comparison.Groups.SelectMany(g => g.Relations.Select(r => new BratRelation(g.Claims[r.A], g.Claims[r.B], r.Kind))).Where(r => r.A.ArticleId == r.B.ArticleId)];
        Write(comparison.Articles.Select(a => new ArticleClaims(a, [.. claims[a.Id]])), create, relations);
    }

    private static void Write(IEnumerable<ArticleClaims> articles, Func<string, Stream> create, List<BratRelation> relations)
    {
        ILookup<string, BratRelation> ofArticle = relations.ToLookup(r => r.A.ArticleId, StringComparer.Ordinal);
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "annotation" };
        Save(create, "annotation.conf", BratConfiguration.Text);
        foreach ((Article article, IReadOnlyList<NumericClaim> claims) in articles)
        {
            string name = FileName(article.Id, string.Empty, names);
            SaveDocument(create, name, article.Text, claims.Where(c => c.In == ClaimLocation.Text), ofArticle[article.Id]);
            List<NumericClaim> ofTitle = [.. claims.Where(c => c.In == ClaimLocation.Title)];
            if (ofTitle.Count > 0 && article.Title is { } title)
                SaveDocument(create, FileName(article.Id, "-title", names), title, ofTitle, []);
        }
    }

    private static void SaveDocument(Func<string, Stream> create, string name, string text, IEnumerable<NumericClaim> claims, IEnumerable<BratRelation> relations)
    {
        Save(create, name + ".txt", text);
        Save(create, name + ".ann", new BratDocument(text).Write(claims, relations));
    }

    private static void Save(Func<string, Stream> create, string name, string content)
    {
        using Stream stream = create(name);
        stream.Write(new UTF8Encoding(false).GetBytes(content));
    }

    /// <summary>A name for files made of an identifier: letters, digits, points, hyphens and underscores, and no two the same in any file system.</summary>
    private static string FileName(string id, string suffix, HashSet<string> names)
    {
        const int Longest = 100;
        var safe = new StringBuilder();
        foreach (char c in id.AsSpan(0, Math.Min(id.Length, Longest)))
            safe.Append(char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' ? c : '_');
        string name = (safe.Length == 0 || safe[0] == '.' ? "_" : string.Empty) + safe + suffix, unique = name;
        for (int n = 2; !names.Add(unique); n++)
            unique = name + "-" + n.ToString(CultureInfo.InvariantCulture);
        return unique;
    }
}
