using ClaimCompare.Language;
using ClaimCompare.Quantities;
using ClaimCompare.Reading;

namespace ClaimCompare.Scoring;

/// <summary>A marked article of the corpus: the article as it is read, its gold claims, its traps, and what is wrong with its marks.</summary>
internal sealed class CorpusArticle
{
    private CorpusArticle(Article article, MarkedArticle marked)
    {
        Article = article;
        Marked = marked;
    }

    /// <summary>The article as the reader gives it.</summary>
    public Article Article { get; }

    /// <summary>The marked file.</summary>
    public MarkedArticle Marked { get; }

    /// <summary>The gold claims in order.</summary>
    public List<ScoredClaim> Claims { get; } = [];

    /// <summary>The number expressions that are no claims: their span and sort.</summary>
    public List<(TextSpan Span, string Sort)> Traps { get; } = [];

    /// <summary>What breaks the rules of annotation.</summary>
    public List<string> Problems { get; } = [];

    /// <summary>Whether the article belongs to the part that stays unread while rules are developed: a fifth, chosen by a hash of the name.</summary>
    public bool IsReserve => IsReserveName(Article.Id);

    /// <summary>Whether a name falls into the reserve (FNV-1a of its UTF-16 code units, modulo 5).</summary>
    public static bool IsReserveName(string name)
    {
        uint hash = 2166136261;
        foreach (char c in name)
            hash = unchecked((hash ^ c) * 16777619);
        return hash % 5 == 0;
    }

    /// <summary>Takes a marked article apart and checks its marks.</summary>
    /// <param name="id">The article's identifier.</param>
    /// <param name="content">The file's content.</param>
    /// <param name="read">Reads a body: identifier, head, body.</param>
    /// <exception cref="InvalidDataException">The file is no marked article.</exception>
    public static CorpusArticle Load(string id, string content, Func<string, IReadOnlyDictionary<string, string>, string, Article> read)
    {
        MarkedArticle marked = MarkedArticle.Parse(content);
        Article article = read(id, marked.Head, marked.Body);
        TextSpan[] spans = MarkedArticle.Locate(read(id, marked.Head, marked.BodyWithAnchors).Text, marked.Marks.Count, out string plain);
        var result = new CorpusArticle(article, marked);
        if (plain != article.Text)
            result.Problems.Add("the marks change how the page is read");
        for (int i = 0; i < spans.Length; i++)
            result.Add(marked.Marks[i], spans[i]);
        return result;
    }

    private void Add(Mark mark, TextSpan span)
    {
        string? trap = MarkReader.Trap(mark);
        if (trap is not null)
        {
            // A trap inside a related link or a caption may rightly be gone
            if (span.Start >= 0)
                Traps.Add((span, trap));
            return;
        }

        if (span.Start < 0 || Article.Text[span.Start..span.End] != mark.Words)
        {
            Problems.Add($"Line {mark.Line}: \"{mark.Words}\" is not in the text that is read");
            return;
        }

        try
        {
            ScoredClaim claim = MarkReader.Claim(mark, span);
            Check(mark, claim);
            Claims.Add(claim);
        }
        catch (InvalidDataException e)
        {
            Problems.Add(e.Message);
        }
    }

    private void Check(Mark mark, ScoredClaim claim)
    {
        if (claim.Low > claim.High || claim.Value < claim.Low || claim.Value > claim.High)
            Problems.Add($"Line {mark.Line}: the value of \"{mark.Words}\" lies outside its interval");
        if (claim.Kind == "money" && claim.Unit is not { Length: 3 })
            Problems.Add($"Line {mark.Line}: money wants a currency: \"{mark.Words}\"");
        if (claim.Kind == "share" && claim.Unit != "%")
            Problems.Add($"Line {mark.Line}: a share wants the unit %: \"{mark.Words}\"");
        if (claim.Kind == "measurement" && claim.Unit is null)
            Problems.Add($"Line {mark.Line}: a measurement wants a unit: \"{mark.Words}\"");
        HashSet<string> words = [.. Names.Words(Article.Text), .. Names.Words(Article.Outlet)];
        foreach (IReadOnlyList<string> names in claim.Sources.Concat(claim.Via).Concat(claim.Organisations.Where(o => o.Count > 0)))
        {
            if (!names.Any(n => Names.Words(n).TrueForAll(words.Contains)))
                Problems.Add($"Line {mark.Line}: no spelling of \"{names[0]}\" stands in the article");
        }

        if (ReadsOtherwise(claim))
            Problems.Add($"Line {mark.Line}: \"{mark.Words}\" does not read as {mark.Notes[0]}");
    }

    // Only plain digits are checked this way: words and vague magnitudes are for people to judge
    private static bool ReadsOtherwise(ScoredClaim claim)
    {
        if (claim.Value is null || !claim.Number.Any(char.IsAsciiDigit))
            return false;
        using TokenizedText text = Tokenizer.Tokenize(claim.Number);
        Quantity[] quantities = QuantityReader.Read(text);
        return quantities.Length == 1 && quantities[0].Value is { } v && v != claim.Value;
    }
}
