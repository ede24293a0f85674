namespace ClaimCompare.Reading;

/// <summary>What a page says of itself, judged: linked data first, then OpenGraph and meta elements, microdata, <c>time</c> elements and the visible byline.</summary>
internal sealed record PageMetadata
{
    private static readonly string[] PublishedNames = ["article:published_time", "og:published_time", "datepublished", "article:published", "publishdate", "publish_date", "publish-date", "pubdate", "dtk:publishdate", "content_publisheddate", "content_published_date", "published_time", "parsely-pub-date", "sailthru.date", "date.created", "dc.date.issued", "dc.date", "dcterms.created", "dcterms.date", "cxenseparse:recs:publishtime", "article.published", "originalpublicationdate", "og:pubdate", "last-published", "datecreated", "date", "publication_date"];
    private static readonly string[] UpdatedNames = ["article:modified_time", "og:updated_time", "datemodified", "lastmod", "last-modified", "dcterms.modified", "dc.date.modified", "content_modifieddate"];
    private static readonly string[] AuthorNames = ["author", "article:author", "content_author", "dtk:author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "cxenseparse:author", "byl", "article.author", "article:author_name"];
    private static readonly string[] SectionNames = ["article:section", "section", "content_category", "dtk:kanal", "kanal", "parsely-section", "articlesection", "cxenseparse:category", "news_category"];

    public string? Title { get; init; }

    public PartialDate? Date { get; init; }

    public PartialDate? Updated { get; init; }

    public TimeSpan? UtcOffset { get; init; }

    public string? Site { get; init; }

    public string? Url { get; init; }

    public string? Language { get; init; }

    public string? Section { get; init; }

    public string? Editor { get; init; }

    public IReadOnlyList<string> Authors { get; init; } = [];

    public IReadOnlyList<string> Credits { get; init; } = [];

    /// <summary>The text that linked data gives, for pages that show none.</summary>
    public string? Body { get; init; }

    /// <summary>The entries that linked data gives of a live report.</summary>
    public IReadOnlyList<LiveUpdate> Updates { get; init; } = [];

    /// <summary>Judges what was gathered.</summary>
    /// <param name="facts">What the page says.</param>
    /// <param name="headings">The texts of its <c>h1</c> elements.</param>
    /// <param name="byline">What its visible byline tells.</param>
    public static PageMetadata Of(PageFacts facts, IReadOnlyList<string> headings, VisibleByline byline)
    {
        LinkedArticle linked = LinkedData.Read(facts.LinkedData);
        string? url = Address(facts.Links.GetValueOrDefault("canonical")) ?? Address(Meta(facts, "og:url")) ?? Address(linked.Url);
        OutletPage? outlet = OutletPages.ByAddress(url) ?? OutletPages.ByAddress(Meta(facts, "og:url")) ?? OutletPages.ByAddress(linked.Url)
            ?? OutletPages.ByName(Meta(facts, "og:site_name")) ?? PageTitle.SiteOf(facts.Title);
        string? site = outlet?.Name ?? Meta(facts, "og:site_name") ?? linked.Publisher ?? Meta(facts, "application-name") ?? byline.Outlet;
        string? language = LanguageOf(facts, linked);
        (WrittenDate? published, WrittenDate? updated) = PageDates.Choose(
            Candidates(facts, linked.Published, PublishedNames, "datepublished"), Candidates(facts, linked.Modified, UpdatedNames, "datemodified"), byline, outlet?.Zone ?? (language is "id" ? 420 : null));
        return new PageMetadata
        {
            Title = PageTitle.Choose(headings, linked.Headlines, Meta(facts, "og:title") ?? Meta(facts, "twitter:title"), Meta(facts, "twitter:title"), facts.Title, site),
            Date = published?.Date,
            Updated = updated?.Date,
            UtcOffset = published?.Offset is { } minutes ? TimeSpan.FromMinutes(minutes) : null,
            Site = site,
            Url = url,
            Language = language,
            Section = linked.Section ?? SectionNames.Select(n => Meta(facts, n)).FirstOrDefault(s => s is not null),
            Editor = linked.Editors.FirstOrDefault() ?? byline.Editor ?? Meta(facts, "content_editor") ?? Meta(facts, "editor"),
            Authors = AuthorsOf(facts, linked, byline, site),
            Credits = [.. linked.Sources.Concat(byline.Sources).Distinct(StringComparer.OrdinalIgnoreCase)],
            Body = linked.Body,
            Updates = linked.Updates,
        };
    }

    private static List<string> AuthorsOf(PageFacts facts, LinkedArticle linked, VisibleByline byline, string? site)
    {
        List<string> persons = linked.Authors.FindAll(a => !IsSite(a, site));

        // Some pages name the editor where the author should stand; the byline shows both
        if (byline.Authors.Count > 0 && persons.TrueForAll(p => p.Equals(byline.Editor, StringComparison.OrdinalIgnoreCase)))
            return byline.Authors;
        if (persons.Count > 0)
            return persons;
        List<string> meta = [];
        foreach (string name in AuthorNames)
        {
            foreach ((string key, string content) in facts.Meta)
            {
                if (key == name && !content.StartsWith("http", StringComparison.OrdinalIgnoreCase) && !IsSite(content, site) && !meta.Contains(content, StringComparer.OrdinalIgnoreCase))
                    meta.Add(content);
            }

            if (meta.Count > 0)
                break;
        }

        if (meta.Count > 0)
            return meta.Count == 1 ? [.. VisibleByline.SplitNames(meta[0])] : meta;
        return byline.Authors.Count > 0 ? byline.Authors : linked.Authors;
    }

    /// <summary>Whether an author is but the outlet itself.</summary>
    private static bool IsSite(string name, string? site) => (site is not null && name.Contains(site, StringComparison.OrdinalIgnoreCase)) || OutletPages.IsOutlet(name)
        || (name.Contains('.', StringComparison.Ordinal) && OutletPages.IsOutlet(name.Split(' ')[0]));

    private static IEnumerable<string> Candidates(PageFacts facts, string? linked, string[] names, string property)
    {
        if (linked is not null)
            yield return linked;
        foreach (string name in names)
        {
            foreach ((string key, string content) in facts.Meta)
            {
                if (key == name)
                    yield return content;
            }
        }

        foreach ((string value, string itemprop, _) in facts.Times)
        {
            if (itemprop.Contains(property, StringComparison.OrdinalIgnoreCase))
                yield return value;
        }

        foreach ((string name, string text) in facts.Properties)
        {
            if (name == property)
                yield return text;
        }

        if (property == "datepublished" && facts.Times.Count > 0)
            yield return facts.Times[0].Value;
    }

    private static string? LanguageOf(PageFacts facts, LinkedArticle linked)
    {
        string? language = facts.Language ?? linked.Language ?? Meta(facts, "og:locale") ?? Meta(facts, "content-language") ?? Meta(facts, "language");
        if (language is null)
            return null;
        int end = language.AsSpan().IndexOfAny('-', '_', ' ');
        string code = (end > 0 ? language[..end] : language).ToLowerInvariant();
        return code switch
        {
            "in" or "indonesian" or "indonesia" => "id",
            { Length: 2 or 3 } => code,
            _ => null,
        };
    }

    private static string? Address(string? url) => url is not null && OutletPages.Host(url).Length > 3 ? url : null;

    private static string? Meta(PageFacts facts, string name)
    {
        foreach ((string key, string content) in facts.Meta)
        {
            if (key == name)
                return content;
        }

        return null;
    }
}
