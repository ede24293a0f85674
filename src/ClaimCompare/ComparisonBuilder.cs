namespace ClaimCompare;

/// <summary>Takes articles one by one, as they arrive, and compares all so far whenever asked.</summary>
/// <remarks>
/// What comes out does not depend on the order in which articles were added: it is what <see cref="ClaimComparer"/> makes of all of them at
/// once. Claims are extracted once an article, and events and groups that an article does not change are not made again. An article that is added again replaces the one with its <see cref="Article.Id"/>. Not safe for
/// several threads at a time.
/// </remarks>
public sealed class ComparisonBuilder
{
    private readonly Dictionary<string, (Article Article, IReadOnlyList<NumericClaim> Claims)> _articles = new(StringComparer.Ordinal);
    private readonly ClaimExtractor _extractor = new();
    private readonly ClaimComparer _comparer;
    private readonly ClaimComparer.Memory _memory = new();
    private readonly List<Decision> _decisions = [];
    private Comparison? _comparison;

    /// <summary>A builder that separates events.</summary>
    public ComparisonBuilder()
        : this(new ClaimComparer())
    {
    }

    /// <summary>A builder that compares as a comparer does.</summary>
    /// <exception cref="ArgumentNullException">The comparer is null.</exception>
    public ComparisonBuilder(ClaimComparer comparer)
    {
        ArgumentNullException.ThrowIfNull(comparer);
        _comparer = comparer;
    }

    /// <summary>How many articles were added.</summary>
    public int Count => _articles.Count;

    /// <summary>Extracts the claims of an article and adds them.</summary>
    /// <exception cref="ArgumentNullException">The article is null.</exception>
    public void Add(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        Add(article, _extractor.Extract(article));
    }

    /// <summary>Adds an article with claims from anywhere; claims of other articles among them are passed over.</summary>
    /// <exception cref="ArgumentNullException">Article or claims are null.</exception>
    public void Add(Article article, IEnumerable<NumericClaim> claims)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(claims);
        _articles[article.Id] = (article, [.. claims.Where(c => c.ArticleId == article.Id)]);
        _comparison = null;
    }

    /// <summary>Adds a decision behind those so far.</summary>
    /// <exception cref="ArgumentNullException">The decision is null.</exception>
    public void Decide(Decision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        _decisions.Add(decision);
        _comparison = null;
    }

    /// <summary>Takes an article out again.</summary>
    /// <returns>Whether it was there.</returns>
    public bool Remove(string articleId)
    {
        _comparison = null;
        return _articles.Remove(articleId);
    }

    /// <summary>Compares all articles so far.</summary>
    public Comparison Build() => _comparison ??= _comparer.Compare(_memory, _articles.Values.Select(a => a.Article), _articles.Values.SelectMany(a => a.Claims), _decisions);
}
