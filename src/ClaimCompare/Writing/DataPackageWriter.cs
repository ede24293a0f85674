using System.Globalization;
using System.Text;
using System.Text.Json;
using ClaimCompare.Reading;

namespace ClaimCompare.Writing;

/// <summary>Writes claims and comparisons as a Data Package: CSV tables and <c>datapackage.json</c>, which describes every column.</summary>
/// <remarks>
/// After the Data Package standard 2.0 (datapackage.org), with the <c>profile</c> members of version 1 for older tools. Tables are
/// <c>articles.csv</c> and <c>claims.csv</c>; of a comparison also <c>events.csv</c>, <c>groups.csv</c>, <c>relations.csv</c> (between claims) and <c>links.csv</c> (between
/// groups). Rows are tied by primary and foreign keys; each resource has its size and SHA-256. Missing values are empty fields. The texts of
/// articles are not part of it: <c>verify</c> takes them from the articles. The same input gives the same bytes.
/// </remarks>
public static class DataPackageWriter
{
    private const string RelationNames = "How they relate.";

    /// <summary>Writes articles and their claims.</summary>
    /// <param name="articles">Articles with their claims; they are taken one by one.</param>
    /// <param name="create">Called with the name of each file, gives the stream to write it to; the stream is closed when the file is whole. <c>datapackage.json</c> comes last.</param>
    /// <param name="forSpreadsheets">Whether texts that a spreadsheet would run get an apostrophe before them (see <see cref="CsvOutput"/>).</param>
    /// <exception cref="ArgumentNullException">Articles or create are null.</exception>
    public static void Write(IEnumerable<ArticleClaims> articles, Func<string, Stream> create, bool forSpreadsheets = false)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(create);
        var written = new List<Article>();
        DataPackageResource claims = DataPackageResource.Write(create, "claims", "Numeric claims: what each article says, and who says it.", ClaimColumnsOf(hasGroups: false), All(), forSpreadsheets, Keys(hasGroups: false));
        DataPackageResource table = DataPackageResource.Write(create, "articles", "The articles.", ArticleColumns, written, forSpreadsheets, []);
        Describe(create, [table, claims]);

        IEnumerable<(int? Group, NumericClaim Claim)> All()
        {
            foreach (ArticleClaims article in articles)
            {
                written.Add(article.Article);
                foreach (NumericClaim claim in article.Claims)
                    yield return (null, claim);
            }
        }
    }

    /// <summary>Writes a comparison.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="language">The language of the reasons: <c>id</c>, else English.</param>
    /// <param name="create">Called with the name of each file, gives the stream to write it to; the stream is closed when the file is whole. <c>datapackage.json</c> comes last.</param>
    /// <param name="forSpreadsheets">Whether texts that a spreadsheet would run get an apostrophe before them (see <see cref="CsvOutput"/>).</param>
    /// <exception cref="ArgumentNullException">Comparison or create are null.</exception>
    public static void Write(Comparison comparison, string language, Func<string, Stream> create, bool forSpreadsheets = false)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(create);
        IEnumerable<(FigureGroup Group, int Index)> groups = comparison.Groups.Select((g, i) => (g, i));
        Describe(create,
        [
            DataPackageResource.Write(create, "articles", "The articles.", ArticleColumns, comparison.Articles, forSpreadsheets, []),
            DataPackageResource.Write(create, "events", "The events that the articles report.", EventColumns, comparison.Events.Select((e, i) => (e, i)), forSpreadsheets, []),
            DataPackageResource.Write(create, "groups", "Quantities: what several claims measure, with low, best and high.", GroupColumns(language, comparison.Events.Count > 0), groups, forSpreadsheets, comparison.Events.Count > 0 ? [("event", "events")] : []),
            DataPackageResource.Write(create, "claims", "Numeric claims: what each article says, and who says it.", ClaimColumnsOf(hasGroups: true), groups.SelectMany(g => g.Group.Claims.Select(c => ((int?)g.Index, c))), forSpreadsheets, Keys(hasGroups: true)),
            DataPackageResource.Write(create, "relations", "How two claims of a group stand to each other.", RelationColumns("claims", language), groups.SelectMany(g => g.Group.Relations.Select(r => (ResourceNames.Key(g.Group.Claims[r.A]), ResourceNames.Key(g.Group.Claims[r.B]), r))), forSpreadsheets, Pair("claims")),
            DataPackageResource.Write(create, "links", "How two groups stand to each other.", RelationColumns("groups", language), comparison.Links.Select(l => (CsvOutput.Text(l.A), CsvOutput.Text(l.B), l)), forSpreadsheets, Pair("groups")),
        ]);
    }

    private static readonly CsvColumn<Article>[] ArticleColumns =
    [
        new("id", "string", "The identifier.", a => a.Id) { IsRequired = true, IsUnique = true },
        new("outlet", "string", "The publishing outlet.", a => a.Outlet),
        new("date", "string", "When it was published, ISO 8601 as precise as known.", a => a.Date?.ToString()) { Pattern = ClaimColumns.DatePattern },
        new("title", "string", "The headline.", a => a.Title),
        new("url", "string", "The address it was published at.", a => a.Url),
        new("site", "string", "The name of the site.", a => a.Site),
        new("authors", "string", "The reporters, apart by semicolons.", a => CsvLists.Join(a.Authors)),
        new("editor", "string", "The editor.", a => a.Editor),
        new("credits", "string", "The agencies and outlets it credits, apart by semicolons.", a => CsvLists.Join(a.Credits)),
    ];

    private static readonly CsvColumn<(NewsEvent Event, int Index)>[] EventColumns =
    [
        new("id", "integer", "The event, by number from 0.", e => CsvOutput.Text(e.Index)) { IsRequired = true, IsUnique = true, Minimum = 0 },
        new("label", "string", "A name for people.", e => e.Event.Label),
        new("articles", "string", "The identifiers of its articles, apart by semicolons.", e => CsvLists.Join(e.Event.Articles)),
        new("places", "string", "The places its claims name most, apart by semicolons.", e => CsvLists.Join(e.Event.Places)),
        new("first", "string", "The first day of publication.", e => e.Event.First?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) { Pattern = ClaimColumns.DatePattern },
        new("last", "string", "The last day of publication.", e => e.Event.Last?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) { Pattern = ClaimColumns.DatePattern },
    ];

    private static CsvColumn<(FigureGroup Group, int Index)>[] GroupColumns(string language, bool hasEvents) =>
    [
        new("id", "integer", "The group, by number from 0.", g => CsvOutput.Text(g.Index)) { IsRequired = true, IsUnique = true, Minimum = 0 },
        new("label", "string", "A name for people.", g => g.Group.Label),
        new("kind", "string", "What is measured.", g => WireNames.Of(g.Group.Kind)) { IsRequired = true, Enumeration = ClaimColumns.Names<ClaimKind>() },
        new("unit", "string", "ISO 4217 for money, the symbol for measurements, KK for households.", g => g.Group.Unit),
        new("status", "string", "How its figures stand to each other.", g => WireNames.Of(g.Group.Status)) { IsRequired = true, Enumeration = ClaimColumns.Names<GroupStatus>() },
        new("low", "number", "The lowest value still tenable; missing is open.", g => CsvOutput.Text(g.Group.Estimate.Low)),
        new("best", "number", "A value that somebody stated; missing where there are only bounds and vague words.", g => CsvOutput.Text(g.Group.Estimate.Best)),
        new("high", "number", "The highest value still tenable; missing is open.", g => CsvOutput.Text(g.Group.Estimate.High)),
        new("origins", "integer", "How many independent origins stand behind it.", g => CsvOutput.Text(g.Group.Estimate.Origins)) { IsRequired = true, Minimum = 0 },
        new("claims", "integer", "How many claims it has.", g => CsvOutput.Text(g.Group.Claims.Count)) { IsRequired = true, Minimum = 0 },
        new("why", "string", "The reasons in words.", g => string.Join(' ', g.Group.Why.Select(r => r.In(language)))),
        new("event", "integer", "The event it belongs to; missing where no events are told.", g => hasEvents ? CsvOutput.Text(g.Group.Event) : null) { Minimum = 0 },
        new("articles", "integer", "How many articles speak of it.", g => CsvOutput.Text(g.Group.Estimate.Articles)) { Minimum = 0 },
        new("outlets", "integer", "How many outlets published those articles.", g => CsvOutput.Text(g.Group.Estimate.Outlets)) { Minimum = 0 },
        new("grade", "string", "How much stands behind the estimate.", g => WireNames.Of(g.Group.Estimate.Grade)) { Enumeration = ClaimColumns.Names<EstimateGrade>() },
        new("contested", "boolean", "Whether claims for one time contradict each other, or somebody denies it.", g => g.Group.Estimate.IsContested ? "true" : "false"),
        new("accumulation", "string", "How the count behaves while time goes on.", g => WireNames.Of(g.Group.Accumulation)) { Enumeration = ClaimColumns.Names<Accumulation>() },
    ];

    private static CsvColumn<(int? Group, NumericClaim Claim)>[] ClaimColumnsOf(bool hasGroups) =>
    [
        new("id", "string", "The claim: article, text and span.", c => ResourceNames.Key(c.Claim)) { IsRequired = true, IsUnique = true },
        .. hasGroups ? [new("group", "integer", "The group it stands in.", c => CsvOutput.Text(c.Group!.Value)) { IsRequired = true, Minimum = 0 }] : Array.Empty<CsvColumn<(int? Group, NumericClaim Claim)>>(),
        .. ClaimColumns.All.Select(c => new CsvColumn<(int? Group, NumericClaim Claim)>(c.Name, c.Type, c.Description, r => c.Value(r.Claim))
        {
            IsRequired = c.IsRequired,
            Enumeration = c.Enumeration,
            Pattern = c.Pattern,
            Minimum = c.Minimum,
        }),
    ];

    private static CsvColumn<(string A, string B, Relation Relation)>[] RelationColumns(string what, string language)
    {
        string type = what == "groups" ? "integer" : "string";
        return
        [
            new("a", type, "The one.", r => r.A) { IsRequired = true },
            new("b", type, "The other.", r => r.B) { IsRequired = true },
            new("relation", "string", RelationNames, r => WireNames.Of(r.Relation.Kind)) { IsRequired = true, Enumeration = [.. Enum.GetValues<RelationKind>().Select(WireNames.Of)] },
            new("why", "string", "The reason in words.", r => r.Relation.Why.In(language)),
        ];
    }

    private static (string Field, string Resource)[] Keys(bool hasGroups) => hasGroups ? [("article", "articles"), ("group", "groups")] : [("article", "articles")];

    private static (string Field, string Resource)[] Pair(string resource) => [("a", resource), ("b", resource)];

    private static void Describe(Func<string, Stream> create, DataPackageResource[] resources)
    {
        using Stream stream = create("datapackage.json");
        using (var w = new Utf8JsonWriter(stream, JsonOutput.Options with { Indented = true }))
        {
            w.WriteStartObject();
            w.WriteString("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
            w.WriteString("profile", "tabular-data-package");
            w.WriteString("name", "claimcompare");
            w.WriteString("title", resources.Length > 2 ? "Numeric claims compared" : "Numeric claims");
            w.WriteString("description", "Numeric claims of Indonesian news articles, found by ClaimCompare. Offsets count UTF-16 code units of the article's text or title.");
            w.WriteString("version", "1.0.0");
            w.WriteStartArray("resources");
            foreach (DataPackageResource resource in resources)
                resource.Describe(w);
            w.WriteEndArray();
            w.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }
}
