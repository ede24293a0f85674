using System.Text.Json;

namespace ClaimCompare.Writing;

/// <summary>Writes claims as schema.org <c>Claim</c> (JSON-LD), with who says them, through whom, and where they appear.</summary>
/// <remarks>
/// After https://schema.org/Claim. <c>author</c> is the source: an <c>Organization</c> where it is a body, else a <c>Person</c> with the body it speaks
/// for as <c>affiliation</c> (a source that the article only describes is a <c>Person</c>, too). <c>appearance</c> is the <c>NewsArticle</c>; what reached it
/// through others <c>isBasedOn</c> a work of the last relayer, and so on, and <c>firstAppearance</c> is the work of the one nearest to the source. The
/// figure is the <c>about</c>: a <c>MonetaryAmount</c> or <c>QuantitativeValue</c>. A comparison also has one <c>ClaimReview</c> a quantity with several
/// claims, marked <c>Draft</c>: it has no <c>reviewRating</c>, no author and no date, since a rating is for people to give.
/// </remarks>
public static class SchemaOrgWriter
{
    /// <summary>Writes the claims of articles: <c>{"@context", "@graph": […]}</c>.</summary>
    /// <param name="output">The stream; it stays open.</param>
    /// <param name="articles">Articles with their claims; they are taken one by one.</param>
    /// <exception cref="ArgumentNullException">Output or articles are null.</exception>
    public static void Write(Stream output, IEnumerable<ArticleClaims> articles)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(articles);
        using var w = new Utf8JsonWriter(output, JsonOutput.LinkedData);
        Begin(w);
        foreach (ArticleClaims article in articles)
        {
            foreach (NumericClaim claim in article.Claims)
                WriteClaim(w, claim, article.Article);
            w.Flush();
        }

        End(w);
    }

    /// <summary>Writes the claims of a comparison, and a draft of a review for each quantity with several claims.</summary>
    /// <param name="output">The stream; it stays open.</param>
    /// <param name="comparison">The comparison.</param>
    /// <param name="language">The language of the reasons: <c>id</c>, else English.</param>
    /// <exception cref="ArgumentNullException">Output or comparison are null.</exception>
    public static void Write(Stream output, Comparison comparison, string language)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(comparison);
        Dictionary<string, Article> articles = comparison.Articles.DistinctBy(a => a.Id, StringComparer.Ordinal).ToDictionary(a => a.Id, StringComparer.Ordinal);
        using var w = new Utf8JsonWriter(output, JsonOutput.LinkedData);
        Begin(w);
        foreach (FigureGroup group in comparison.Groups)
        {
            foreach (NumericClaim claim in group.Claims)
                WriteClaim(w, claim, articles.GetValueOrDefault(claim.ArticleId));
            if (group.Claims.Count > 1)
                WriteReview(w, group, language);
        }

        End(w);
    }

    private static void Begin(Utf8JsonWriter w)
    {
        w.WriteStartObject();
        w.WriteString("@context", "https://schema.org");
        w.WriteStartArray("@graph");
    }

    private static void End(Utf8JsonWriter w)
    {
        w.WriteEndArray();
        w.WriteEndObject();
    }

    private static void WriteClaim(Utf8JsonWriter w, NumericClaim claim, Article? article)
    {
        w.WriteStartObject();
        w.WriteString("@type", "Claim");
        w.WriteString("@id", ResourceNames.Of(claim));
        w.WriteString("name", claim.Number + (claim.Object is { } counted ? " " + counted : string.Empty));
        if (SentenceQuotation.Of(ClaimText.Of(article, claim.In), claim.Sentence, claim.Span) is { Length: > 0 } sentence)
            w.WriteString("text", sentence);
        w.WriteString("inLanguage", "id");
        WriteAbout(w, claim);
        if (claim.Attribution.Sources.Count > 0)
        {
            w.WriteStartArray("author");
            foreach (Source source in claim.Attribution.Sources)
                WriteSource(w, source);
            w.WriteEndArray();
        }

        Optional(w, "dateCreated", claim.Attribution.Said?.ToString());
        Optional(w, "temporalCoverage", claim.When?.ToString());
        if (claim.Place is { } place)
        {
            w.WriteStartObject("spatialCoverage");
            w.WriteString("@type", "Place");
            w.WriteString("name", place);
            w.WriteEndObject();
        }

        w.WriteStartObject("appearance");
        WriteArticle(w, claim, article);
        w.WriteEndObject();
        if (claim.Attribution.Via is [{ } first, ..])
        {
            w.WriteStartObject("firstAppearance");
            WriteWork(w, first);
            w.WriteEndObject();
        }

        w.WriteEndObject();
    }

    private static void WriteAbout(Utf8JsonWriter w, NumericClaim claim)
    {
        bool money = claim.Kind == ClaimKind.Money && claim.Unit is { Length: 3 };
        w.WriteStartObject("about");
        w.WriteString("@type", money ? "MonetaryAmount" : "QuantitativeValue");
        w.WriteString("name", WireNames.Of(claim.Kind));
        Optional(w, money ? "currency" : "unitText", claim.Unit);
        foreach ((string name, decimal? value) in new[] { ("value", claim.Value), ("minValue", claim.Low), ("maxValue", claim.High) })
        {
            if (value is not null)
                w.Number(name, value);
        }

        w.WriteEndObject();
    }

    private static void WriteSource(Utf8JsonWriter w, Source source)
    {
        bool isBody = source.Organisation == source.Name;
        w.WriteStartObject();
        w.WriteString("@type", isBody ? "Organization" : "Person");
        w.WriteString("name", source.Name);
        if (source.Aliases.Count > 0)
            w.Strings("alternateName", source.Aliases);
        if (!isBody && source.Organisation is { } body)
        {
            w.WriteStartObject("affiliation");
            w.WriteString("@type", "Organization");
            w.WriteString("name", body);
            w.WriteEndObject();
        }

        w.WriteEndObject();
    }

    private static void WriteArticle(Utf8JsonWriter w, NumericClaim claim, Article? article)
    {
        w.WriteString("@type", "NewsArticle");
        w.WriteString("identifier", claim.ArticleId);
        if (article is not null)
        {
            w.WriteString("@id", ResourceNames.Of(article));
            Optional(w, "url", article.Url);
            Optional(w, "headline", article.Title);
            Optional(w, "datePublished", article.Date?.ToString());
            if (article.Authors.Count > 0)
            {
                w.WriteStartArray("author");
                foreach (string author in article.Authors)
                {
                    w.WriteStartObject();
                    w.WriteString("@type", "Person");
                    w.WriteString("name", author);
                    w.WriteEndObject();
                }

                w.WriteEndArray();
            }

            if (article.Outlet is { } outlet)
                WriteOrganisation(w, "publisher", "NewsMediaOrganization", outlet);
        }

        // The chain from the article back to the source
        for (int i = claim.Attribution.Via.Count - 1; i >= 0; i--)
        {
            w.WriteStartObject("isBasedOn");
            WriteWork(w, claim.Attribution.Via[i]);
        }

        for (int i = 0; i < claim.Attribution.Via.Count; i++)
            w.WriteEndObject();
    }

    private static void WriteWork(Utf8JsonWriter w, string publisher)
    {
        w.WriteString("@type", "CreativeWork");
        WriteOrganisation(w, "publisher", "Organization", publisher);
    }

    private static void WriteOrganisation(Utf8JsonWriter w, string property, string type, string name)
    {
        w.WriteStartObject(property);
        w.WriteString("@type", type);
        w.WriteString("name", name);
        w.WriteEndObject();
    }

    private static void WriteReview(Utf8JsonWriter w, FigureGroup group, string language)
    {
        w.WriteStartObject();
        w.WriteString("@type", "ClaimReview");
        w.WriteString("creativeWorkStatus", "Draft");
        w.WriteString("claimReviewed", group.Label);
        w.WriteString("reviewBody", string.Join(' ', group.Why.Select(r => r.In(language))));
        w.WriteString("inLanguage", language == "id" ? "id" : "en");
        w.WriteStartArray("itemReviewed");
        foreach (NumericClaim claim in group.Claims)
        {
            w.WriteStartObject();
            w.WriteString("@id", ResourceNames.Of(claim));
            w.WriteEndObject();
        }

        w.WriteEndArray();
        w.WriteEndObject();
    }

    private static void Optional(Utf8JsonWriter w, string name, string? value)
    {
        if (value is { Length: > 0 })
            w.WriteString(name, value);
    }
}
