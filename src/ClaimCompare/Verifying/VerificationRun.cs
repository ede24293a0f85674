using System.Globalization;
using ClaimCompare.Reading;
using ClaimCompare.Writing;

namespace ClaimCompare.Verifying;

/// <summary>One check of one report: what it needs and what it finds.</summary>
internal sealed class VerificationRun
{
    private readonly Dictionary<string, ArticleEvidence> _byId;
    private readonly ILookup<string, ArticleEvidence> _byName;
    private readonly List<VerificationFinding> _findings = [];
    private readonly HashSet<string> _articles = new(StringComparer.Ordinal);
    private readonly HashSet<(string, ClaimLocation, int, int)> _spans = [];

    public VerificationRun(Dictionary<string, ArticleEvidence> byId, ILookup<string, ArticleEvidence> byName)
    {
        _byId = byId;
        _byName = byName;
    }

    /// <summary>What could not be read.</summary>
    public List<ReadingProblem> Problems { get; } = [];

    /// <summary>How many claims were checked.</summary>
    public int Claims { get; set; }

    /// <summary>How many groups were checked.</summary>
    public int Groups { get; set; }

    /// <summary>The article of an identifier, or null.</summary>
    public ArticleEvidence? ById(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The article of an IRI, or null; of several at one address the one that the claim's name speaks of.</summary>
    public ArticleEvidence? ByName(string name, string? claim) =>
        _byName[name].FirstOrDefault(a => claim?.StartsWith(ResourceNames.ClaimsOf(a.Article.Id), StringComparison.Ordinal) == true) ?? _byName[name].FirstOrDefault();

    /// <summary>Notes an article, and a span of it; false where this span came before.</summary>
    public bool Note(string article, ClaimLocation location, int start, int end)
    {
        _articles.Add(article);
        return _spans.Add((article, location, start, end));
    }

    /// <summary>Adds a finding about a claim.</summary>
    public void Add(string code, ReportedClaim claim, string detail) => _findings.Add(new VerificationFinding(code, claim.ArticleId, (claim.In == ClaimLocation.Title ? "title, " : string.Empty) + claim.Number, detail));

    /// <summary>Adds a finding about something else.</summary>
    public void Add(string code, string article, string figure, string detail) => _findings.Add(new VerificationFinding(code, article, figure, detail));

    /// <summary>The outcome.</summary>
    public VerificationResult Result() => new() { Findings = _findings, Problems = Problems, Claims = Claims, Groups = Groups, Articles = _articles.Count };

    /// <summary>A number for messages.</summary>
    public static string Show(decimal? value) => value is { } v ? (v / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture) : "none";
}
