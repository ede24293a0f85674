using ClaimCompare.Reconciling;

namespace ClaimCompare;

/// <summary>Compares what several articles say: which of them report one event, which claims measure the same quantity, how they relate, and what a careful reader commits to.</summary>
/// <remarks>The result does not depend on the order of articles and claims. Instances hold no state: one may be shared by all threads.</remarks>
public sealed class ClaimComparer
{
    /// <summary>Whether events are told apart in a mixed folder (the default); else all articles are taken to report one event.</summary>
    public bool SeparatesEvents { get; init; } = true;

    /// <summary>Extracts the claims of the articles and compares them.</summary>
    /// <exception cref="ArgumentNullException">The articles are null.</exception>
    public Comparison Compare(IEnumerable<Article> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        List<Article> all = [.. articles];
        var extractor = new ClaimExtractor();
        return Compare(all, all.SelectMany(extractor.Extract));
    }

    /// <summary>Compares claims from anywhere; claims of articles that are not given are compared by what they carry.</summary>
    /// <exception cref="ArgumentNullException">Articles or claims are null.</exception>
    public Comparison Compare(IEnumerable<Article> articles, IEnumerable<NumericClaim> claims) => Compare(articles, claims, []);

    /// <summary>Compares claims from anywhere and applies what people decided about them.</summary>
    /// <param name="articles">The articles; of several with one identifier the first counts.</param>
    /// <param name="claims">The claims, in any order.</param>
    /// <param name="decisions">The decisions, in the order in which they were made; what became of each stands in <see cref="Comparison.Decisions"/>.</param>
    /// <exception cref="ArgumentNullException">Articles, claims or decisions are null.</exception>
    public Comparison Compare(IEnumerable<Article> articles, IEnumerable<NumericClaim> claims, IEnumerable<Decision> decisions)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(decisions);
        return Compare(new Memory(), articles, claims, decisions);
    }

    /// <summary>Compares with what is remembered of the last run.</summary>
    internal Comparison Compare(Memory memory, IEnumerable<Article> articles, IEnumerable<NumericClaim> claims, IEnumerable<Decision> decisions)
    {
        List<Article> ordered = [.. articles.DistinctBy(a => a.Id, StringComparer.Ordinal).OrderBy(a => a.Date?.First ?? DateOnly.MinValue).ThenBy(a => a.Id, StringComparer.Ordinal)];
        return memory.Maker.Make(ordered, claims, [.. decisions], SeparatesEvents);
    }

    /// <summary>What is remembered between two runs over nearly the same articles.</summary>
    internal sealed class Memory
    {
        /// <summary>What makes comparisons.</summary>
        internal ComparisonMaker Maker { get; } = new();
    }
}
