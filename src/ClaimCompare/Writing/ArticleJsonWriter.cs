using System.Globalization;
using System.Text.Json;

namespace ClaimCompare.Writing;

/// <summary>Writes articles and their claims as JSON.</summary>
public static class ArticleJsonWriter
{
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
            w.WriteEndObject();
        }

        w.WriteEndArray();
        w.WriteEndObject();
    }

    /// <summary>Writes the claims of one article: <c>{"id", "claims": […]}</c>.</summary>
    public static void WriteClaims(Stream output, string id, IEnumerable<NumericClaim> claims)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(claims);
        using var w = new Utf8JsonWriter(output, JsonOutput.Options);
        w.WriteStartObject();
        w.WriteString("id", id);
        w.WriteStartArray("claims");
        foreach (NumericClaim claim in claims)
        {
            w.WriteStartObject();
            WriteFields(w, claim);
            w.WriteEndObject();
        }

        w.WriteEndArray();
        w.WriteEndObject();
    }

    /// <summary>Writes the fields of a claim into an open object.</summary>
    internal static void WriteFields(Utf8JsonWriter w, NumericClaim claim)
    {
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
        w.Span("sentence", claim.Sentence);
        w.Span("cue", claim.Attribution.Cue);
        w.Strings("rules", claim.Rules);
    }
}
