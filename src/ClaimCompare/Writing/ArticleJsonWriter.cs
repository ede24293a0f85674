using System.Globalization;
using System.Text.Json;

namespace ClaimCompare.Writing;

/// <summary>Writes articles and their claims as JSON, one object each: with a line end behind each it is JSON Lines.</summary>
/// <remarks>
/// The forms are described by the JSON Schemas <c>read.schema.json</c> and <c>extract.schema.json</c> (draft 2020-12) of the package. Fields are
/// only ever added within a version of <see cref="ClaimsSchema"/>. JSON after RFC 8259, UTF-8 without byte order mark; half a surrogate pair is
/// written as U+FFFD.
/// </remarks>
public static class ArticleJsonWriter
{
    /// <summary>The name and version of the form of <see cref="WriteClaims(Stream, ArticleClaims)"/>, written as its member <c>schema</c>.</summary>
    public const string ClaimsSchema = "claimcompare/extract/1";

    /// <summary>Writes one article with the roles of its paragraphs.</summary>
    public static void Write(Stream output, Article article)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(article);
        using var w = new Utf8JsonWriter(output, JsonOutput.Options);
        w.WriteStartObject();
        w.WriteString("id", article.Id);
        w.WriteString("outlet", article.Outlet);
        w.WriteString("date", article.Date?.ToString());
        w.WriteString("updated", article.Updated?.ToString());
        w.WriteString("utc_offset", article.UtcOffset is { } offset ? (offset < TimeSpan.Zero ? "-" : "+") + offset.ToString("hh\\:mm", CultureInfo.InvariantCulture) : null);
        w.WriteString("title", article.Title);
        w.Strings("authors", article.Authors);
        w.WriteString("editor", article.Editor);
        w.WriteString("site", article.Site);
        w.WriteString("url", article.Url);
        w.WriteString("section", article.Section);
        w.WriteString("language", article.Language);
        w.Strings("credits", article.Credits);
        w.WriteString("text", article.Text);
        w.WriteStartArray("paragraphs");
        foreach (Paragraph paragraph in article.Paragraphs)
        {
            w.WriteStartObject();
            w.WriteString("role", WireNames.Of(paragraph.Role));
            w.WriteNumber("start", paragraph.Start);
            w.WriteNumber("end", paragraph.End);
            w.WriteString("time", paragraph.Time?.ToString());
            w.WriteEndObject();
        }

        w.WriteEndArray();
        w.WriteEndObject();
    }

    /// <summary>Writes the claims of one article, with the words of each sentence and cue: <c>{"schema", "id", "claims": […]}</c>.</summary>
    /// <param name="output">The stream; it stays open.</param>
    /// <param name="claims">The article and its claims.</param>
    public static void WriteClaims(Stream output, ArticleClaims claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        WriteClaims(output, claims.Article.Id, claims.Claims, claims.Article);
    }

    /// <summary>Writes claims without their article: sentences and cues are spans alone, their <c>text</c> is null.</summary>
    /// <param name="output">The stream; it stays open.</param>
    /// <param name="id">The article's identifier.</param>
    /// <param name="claims">The claims.</param>
    public static void WriteClaims(Stream output, string id, IEnumerable<NumericClaim> claims) => WriteClaims(output, id, claims, null);

    private static void WriteClaims(Stream output, string id, IEnumerable<NumericClaim> claims, Article? article)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(claims);
        using var w = new Utf8JsonWriter(output, JsonOutput.Options);
        w.WriteStartObject();
        w.WriteString("schema", ClaimsSchema);
        w.WriteString("id", id);
        w.WriteStartArray("claims");
        foreach (NumericClaim claim in claims)
        {
            w.WriteStartObject();
            WriteFields(w, claim, article);
            w.WriteEndObject();
            w.FlushWhenFull();
        }

        w.WriteEndArray();
        w.WriteEndObject();
    }

    /// <summary>Writes the fields of a claim into an open object.</summary>
    /// <param name="w">The writer.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="article">Its article, whose words are quoted; null where it is not at hand.</param>
    internal static void WriteFields(Utf8JsonWriter w, NumericClaim claim, Article? article)
    {
        string? text = ClaimText.Of(article, claim.In);
        w.WriteNumber("start", claim.Span.Start);
        w.WriteNumber("end", claim.Span.End);
        w.WriteString("number", claim.Number);
        w.Number("value", claim.Value);
        w.Number("low", claim.Low);
        w.Number("high", claim.High);
        w.Number("out_of", claim.OutOf);
        w.WriteString("qualifier", WireNames.Of(claim.Qualifier));
        w.WriteString("unit", claim.Unit);
        w.WriteString("object", claim.Object);
        w.WriteString("kind", WireNames.Of(claim.Kind));
        w.Strings("sources", claim.Attribution.Sources.Select(s => s.Name));
        w.Strings("via", claim.Attribution.Via);
        w.WriteString("modality", WireNames.Of(claim.Modality));
        w.WriteString("measure", WireNames.Of(claim.Measure));
        w.WriteString("when", claim.When?.ToString());
        w.WriteString("said", claim.Attribution.Said?.ToString());
        w.WriteString("published", claim.Published?.ToString());
        w.WriteString("place", claim.Place);
        w.Strings("organisations", claim.Attribution.Sources.Select(s => s.Organisation));
        w.WriteStartArray("aliases");
        foreach (Source source in claim.Attribution.Sources)
        {
            w.WriteStartArray();
            foreach (string alias in source.Aliases)
                w.WriteStringValue(alias);
            w.WriteEndArray();
        }

        w.WriteEndArray();
        w.WriteString("in", claim.In == ClaimLocation.Title ? "title" : "text");
        w.Span("sentence", claim.Sentence, SentenceQuotation.Of(text, claim.Sentence, claim.Span));
        w.Span("cue", claim.Attribution.Cue, ClaimText.Slice(text, claim.Attribution.Cue));
        w.Strings("rules", claim.Rules);
        w.Strings("population", WireNames.OfFlags(claim.Population));
        w.WriteString("side", claim.Side);
        w.Strings("marks", WireNames.OfFlags(claim.Marks));
        w.Number("changed_from", claim.ChangedFrom);
        w.Span("restates", claim.Restates, ClaimText.Slice(article?.Text, claim.Restates));
        WriteAttribution(w, claim, text);
        WriteChain(w, claim.Attribution, article?.Outlet, text);
        if (claim.Event is not { } other)
        {
            w.WriteNull("other_event");
            return;
        }

        w.WriteStartObject("other_event");
        w.WriteString("name", other.Name);
        w.WriteString("when", other.When?.ToString());
        w.WriteEndObject();
    }

    private static void WriteAttribution(Utf8JsonWriter w, NumericClaim claim, string? text)
    {
        Attribution attribution = claim.Attribution;
        w.WriteStartObject("attribution");
        w.WriteString("type", attribution.Type is { } type ? WireNames.Of(type) : null);
        w.WriteString("stance", WireNames.Of(attribution.Stance));
        w.WriteString("cue_lemma", attribution.CueLemma);
        w.Span("content", attribution.Content, attribution.Content is { } content ? SentenceQuotation.Of(text, content, claim.Span) : null);
        if (attribution.Confidence is { } confidence)
            w.WriteNumber("confidence", confidence);
        else
            w.WriteNull("confidence");
        w.WriteEndObject();
    }

    private static void WriteChain(Utf8JsonWriter w, Attribution attribution, string? publisher, string? text)
    {
        w.WriteStartArray("chain");
        int origin = 0;
        foreach (AttributionLink link in attribution.Chain(publisher))
        {
            w.WriteStartObject();
            w.WriteString("name", link.Name);
            w.WriteString("role", WireNames.Of(link.Role));
            w.WriteString("organisation", link.Organisation);
            Source? source = link.Role == AttributionRole.Origin ? attribution.Sources[origin++] : null;
            SourceType? sort = link.Role == AttributionRole.Publisher ? SourceType.Medium : source?.Type;
            w.WriteString("type", sort is { } type ? WireNames.Of(type) : null);
            w.WriteString("office", source?.Office);
            w.WriteString("rank", source?.Rank);
            w.Span("span", source?.Span, ClaimText.Slice(text, source?.Span));
            w.WriteEndObject();
        }

        w.WriteEndArray();
    }
}
