using System.Globalization;

namespace ClaimCompare.Writing.Report;

/// <summary>A comparison with what all parts of the page need: words, addresses of claims and articles, the order of quantities.</summary>
internal sealed class ReportContext
{
    private const int MostSources = 4;
    private readonly Dictionary<string, int> _articles = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Article, TextSpan Span), (int Group, int Claim)> _places = [];
    private readonly List<(int Group, int Claim)>[] _claims;

    public ReportContext(Comparison comparison, ReportTexts texts)
    {
        Comparison = comparison;
        Texts = texts;
        for (int i = 0; i < comparison.Articles.Count; i++)
            _articles.TryAdd(comparison.Articles[i].Id, i);
        _claims = [.. comparison.Articles.Select(_ => new List<(int, int)>())];
        for (int g = 0; g < comparison.Groups.Count; g++)
        {
            for (int c = 0; c < comparison.Groups[g].Claims.Count; c++)
            {
                _places.TryAdd((comparison.Groups[g].Claims[c].ArticleId, comparison.Groups[g].Claims[c].Span), (g, c));
                if (_articles.TryGetValue(comparison.Groups[g].Claims[c].ArticleId, out int article))
                    _claims[article].Add((g, c));
            }
        }

        foreach (List<(int Group, int Claim)> list in _claims)
            list.Sort((a, b) => Start(a).CompareTo(Start(b)));
        IEnumerable<int> groups = Enumerable.Range(0, comparison.Groups.Count);
        Compared = [.. groups.Where(g => comparison.Groups[g].Claims.Count > 1).OrderBy(g => Rank(comparison.Groups[g].Status))];
        Events = comparison.Events.Count > 1 ? [.. Enumerable.Range(0, comparison.Events.Count)] : [];
        Single = [.. groups.Where(g => comparison.Groups[g].Claims.Count <= 1)];
    }

    /// <summary>What is reported.</summary>
    public Comparison Comparison { get; }

    /// <summary>The page's own words.</summary>
    public ReportTexts Texts { get; }

    /// <summary>The quantities of two claims or more: conflicts first, then updates, then agreement.</summary>
    public IReadOnlyList<int> Compared { get; }

    /// <summary>The quantities of one claim.</summary>
    public IReadOnlyList<int> Single { get; }

    /// <summary>The indexes of the events where there are several; none for articles of one event.</summary>
    public IReadOnlyList<int> Events { get; }

    /// <summary>The compared quantities of an event.</summary>
    public IEnumerable<int> ComparedOf(int e) => Compared.Where(g => Comparison.Groups[g].Event == e);

    /// <summary>An event's label as markup that leads to its part of the page.</summary>
    public string EventLink(int e) => "<a href=\"#e" + e.ToString(CultureInfo.InvariantCulture) + "\" lang=\"id\">" + HtmlOutput.Escape(EventLabel(e)) + "</a>";

    /// <summary>An event's label, never empty.</summary>
    public string EventLabel(int e) => string.IsNullOrWhiteSpace(Comparison.Events[e].Label) ? Texts.Fill("event.number", Texts.Numbers.Plain(e + 1)) : Comparison.Events[e].Label;

    /// <summary>The figure of a claim from anywhere in the comparison: a link to its evidence where it stands in a group.</summary>
    public string Linked(NumericClaim claim) => _places.TryGetValue((claim.ArticleId, claim.Span), out (int Group, int Claim) place)
        ? FigureLink(place.Group, place.Claim, claim) : "<b>" + HtmlOutput.Escape(Texts.Numbers.Figure(claim)) + "</b>";

    /// <summary>The word of a status, a relation or another enumeration member in the texts' keys.</summary>
    public string Name<T>(string group, T member)
        where T : struct, Enum => Texts[group + "." + WireNames.Of(member)];

    /// <summary>The claims of an article, by their place in the text.</summary>
    public IReadOnlyList<(int Group, int Claim)> ClaimsOf(int article) => _claims[article];

    /// <summary>The index of a claim's article, or -1.</summary>
    public int ArticleOf(NumericClaim claim) => _articles.GetValueOrDefault(claim.ArticleId, -1);

    /// <summary>A claim's article, or null.</summary>
    public Article? Article(NumericClaim claim) => ArticleOf(claim) is >= 0 and var i ? Comparison.Articles[i] : null;

    /// <summary>The identifier of a claim, the same in the page's list of evidence (<c>c</c>) and in the article's text (<c>t</c>).</summary>
    public static string Id(int group, int claim) => group.ToString(CultureInfo.InvariantCulture) + "-" + claim.ToString(CultureInfo.InvariantCulture);

    /// <summary>The time that a figure is shown at, and the key of what time it is: of the figure, else of the statement, else of publication.</summary>
    public (PartialDate? Time, string Basis) Time(NumericClaim claim) => claim.When is { } when ? (when, "figure")
        : claim.Attribution.Said is { } said ? (said, "said") : (claim.Published ?? Article(claim)?.Date, "published");

    /// <summary>Who says a claim, without who passed it on; the outlet where the article says it in its own voice.</summary>
    public string Source(NumericClaim claim, bool withBody = false)
    {
        IReadOnlyList<Source> sources = claim.Attribution.Sources;
        if (sources.Count == 0)
            return Article(claim)?.Outlet is { } outlet ? Texts.Fill("voice", outlet) : Texts["voice.unknown"];
        string names = string.Join(" + ", sources.Take(MostSources).Select(s => withBody && s.Organisation is { } body && body != s.Name ? s.Name + " (" + body + ")" : s.Name));
        return sources.Count > MostSources ? names + " + " + Texts.Numbers.Plain(sources.Count - MostSources) : names;
    }

    /// <summary>The outlet of a claim's article, else the article's title or identifier.</summary>
    public string Outlet(NumericClaim claim) => Outlet(claim.ArticleId);

    /// <summary>The outlet of an article by its identifier, else its title or that identifier.</summary>
    public string Outlet(string articleId) => _articles.TryGetValue(articleId, out int i) && Comparison.Articles[i] is var article ? article.Outlet ?? article.Site ?? article.Title ?? article.Id : articleId;

    /// <summary>A claim's figure as markup that leads to its evidence.</summary>
    public string FigureLink(int group, int claim) => FigureLink(group, claim, Comparison.Groups[group].Claims[claim]);

    /// <summary>A group's label as markup that leads to its part of the page.</summary>
    public string GroupLink(int group) =>
        "<a href=\"#g" + group.ToString(CultureInfo.InvariantCulture) + "\" lang=\"id\">" + HtmlOutput.Escape(Label(group)) + "</a>";

    /// <summary>A group's label, never empty.</summary>
    public string Label(int group) => string.IsNullOrWhiteSpace(Comparison.Groups[group].Label) ? Name("kind", Comparison.Groups[group].Kind) : Comparison.Groups[group].Label;

    /// <summary>How many articles and how many named outlets stand behind a group.</summary>
    public (int Articles, int Outlets) Spread(FigureGroup group) => (
        group.Claims.Select(c => c.ArticleId).Distinct(StringComparer.Ordinal).Count(),
        group.Claims.Select(c => Article(c)?.Outlet).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Count());

    private string FigureLink(int group, int index, NumericClaim claim) => "<a class=\"f\" href=\"#c" + Id(group, index) + "\">" + HtmlOutput.Escape(Texts.Numbers.Figure(claim)) + "</a>";

    private static int Rank(GroupStatus status) => status switch { GroupStatus.Conflict => 0, GroupStatus.Update => 1, GroupStatus.Agree => 2, _ => 3 };

    private int Start((int Group, int Claim) claim) => Comparison.Groups[claim.Group].Claims[claim.Claim].Span.Start;
}
