using System.Text.Json;

namespace ClaimCompare.Writing;

/// <summary>Writes a comparison as JSON: articles, groups with their claims and relations, links between groups.</summary>
/// <remarks>
/// The form is described by the JSON Schema <c>compare.schema.json</c> (draft 2020-12) of the package. Fields are only ever added within a
/// version of <see cref="Schema"/>.
/// </remarks>
public static class ComparisonJsonWriter
{
    /// <summary>The name and version of the form, written as its member <c>schema</c>.</summary>
    public const string Schema = "claimcompare/compare/1";

    /// <summary>Writes a comparison.</summary>
    /// <param name="output">The stream; it stays open.</param>
    /// <param name="comparison">The comparison.</param>
    /// <param name="language">The language of the reasons: <c>id</c>, else English.</param>
    public static void Write(Stream output, Comparison comparison, string language)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(comparison);
        using var w = new Utf8JsonWriter(output, JsonOutput.Options);
        Dictionary<string, Article> articles = comparison.Articles.DistinctBy(a => a.Id, StringComparer.Ordinal).ToDictionary(a => a.Id, StringComparer.Ordinal);
        w.WriteStartObject();
        w.WriteString("schema", Schema);
        w.WriteStartArray("articles");
        foreach (Article article in comparison.Articles)
        {
            w.WriteStartObject();
            w.WriteString("id", article.Id);
            w.WriteString("outlet", article.Outlet);
            w.WriteString("date", article.Date?.ToString());
            w.WriteString("title", article.Title);
            w.WriteEndObject();
        }

        w.WriteEndArray();
        w.WriteStartArray("groups");
        foreach (FigureGroup group in comparison.Groups)
            WriteGroup(w, group, comparison, articles, language);
        w.WriteEndArray();
        w.WriteStartArray("links");
        foreach (Relation link in comparison.Links)
            WriteRelation(w, link, language);
        w.WriteEndArray();
        EventJsonWriter.WriteComparison(w, comparison, language);
        w.WriteEndObject();
    }

    private static void WriteGroup(Utf8JsonWriter w, FigureGroup group, Comparison comparison, Dictionary<string, Article> articles, string language)
    {
        w.WriteStartObject();
        w.WriteString("label", group.Label);
        w.WriteString("kind", WireNames.Of(group.Kind));
        w.WriteString("unit", group.Unit);
        w.WriteString("status", WireNames.Of(group.Status));
        w.Number("low", group.Estimate.Low);
        w.Number("best", group.Estimate.Best);
        w.Number("high", group.Estimate.High);
        w.WriteNumber("origins", group.Estimate.Origins);
        w.WriteStartArray("claims");
        foreach (NumericClaim claim in group.Claims)
        {
            w.WriteStartObject();
            w.WriteString("article", claim.ArticleId);
            ArticleJsonWriter.WriteFields(w, claim, articles.GetValueOrDefault(claim.ArticleId));
            w.WriteEndObject();
            w.FlushWhenFull();
        }

        w.WriteEndArray();
        w.WriteStartArray("relations");
        foreach (Relation relation in group.Relations)
            WriteRelation(w, relation, language);
        w.WriteEndArray();
        w.Strings("why", group.Why.Select(r => r.In(language)));
        EventJsonWriter.WriteGroup(w, group, comparison);
        w.WriteEndObject();
    }

    private static void WriteRelation(Utf8JsonWriter w, Relation relation, string language)
    {
        w.WriteStartObject();
        w.WriteNumber("a", relation.A);
        w.WriteNumber("b", relation.B);
        w.WriteString("relation", WireNames.Of(relation.Kind));
        w.WriteString("why", relation.Why.In(language));
        w.WriteEndObject();
    }
}
