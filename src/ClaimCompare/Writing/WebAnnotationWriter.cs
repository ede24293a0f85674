using System.Text.Json;

namespace ClaimCompare.Writing;

/// <summary>Writes the evidence of claims as W3C Web Annotations (JSON-LD): one annotation a claim, in one <c>AnnotationCollection</c>.</summary>
/// <remarks>
/// After the Web Annotation Data Model (https://www.w3.org/TR/annotation-model/, W3C Recommendation of 2017). The target is the article's address,
/// or <c>urn:claimcompare:article:…</c> where none is known (its title: <c>#title</c> behind it), with a <c>TextQuoteSelector</c> (<c>exact</c>,
/// <c>prefix</c>, <c>suffix</c>) and a <c>TextPositionSelector</c>. Positions count Unicode code points of the article's text as it was read, unlike the
/// UTF-16 offsets of <see cref="NumericClaim"/>. Bodies are a sentence for people, the kind as a tag, and the figure as a
/// <c>schema:QuantitativeValue</c>. Claims whose span does not stand in their article are left out: nothing could be selected.
/// </remarks>
public static class WebAnnotationWriter
{
    /// <summary>The context of the data model, the first that every document names.</summary>
    public const string Context = "http://www.w3.org/ns/anno.jsonld";

    /// <summary>The name of this program as the generator of annotations.</summary>
    internal const string Software = "urn:claimcompare:software";

    private const int ContextLength = 32;

    /// <summary>Writes the claims of articles.</summary>
    /// <param name="output">The stream; it stays open.</param>
    /// <param name="articles">Articles with their claims; they are taken one by one.</param>
    /// <exception cref="ArgumentNullException">Output or articles are null.</exception>
    public static void Write(Stream output, IEnumerable<ArticleClaims> articles)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(articles);
        Write(output, articles.Select(a => (a.Article, a.Claims.Select(c => (c, (FigureGroup?)null)))));
    }

    /// <summary>Writes the claims of a comparison; the name of the quantity is one more tag of each.</summary>
    /// <param name="output">The stream; it stays open.</param>
    /// <param name="comparison">The comparison.</param>
    /// <exception cref="ArgumentNullException">Output or comparison are null.</exception>
    public static void Write(Stream output, Comparison comparison)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(comparison);
        ILookup<string, (NumericClaim Claim, FigureGroup? Group)> claims = comparison.Groups.SelectMany(g => g.Claims.Select(c => (Claim: c, Group: (FigureGroup?)g)))
            .OrderBy(c => c.Claim.Span.Start).ToLookup(c => c.Claim.ArticleId, StringComparer.Ordinal);
        Write(output, comparison.Articles.Select(a => (a, claims[a.Id])));
    }

    private static void Write(Stream output, IEnumerable<(Article Article, IEnumerable<(NumericClaim Claim, FigureGroup? Group)> Claims)> articles)
    {
        using var w = new Utf8JsonWriter(output, JsonOutput.LinkedData);
        w.WriteStartObject();
        w.WriteString("@context", Context);
        w.WriteString("id", "urn:claimcompare:annotations");
        w.WriteString("type", "AnnotationCollection");
        w.WriteString("label", "Numeric claims");
        w.WriteStartObject("first");
        w.WriteString("id", "urn:claimcompare:annotations:page:1");
        w.WriteString("type", "AnnotationPage");
        w.WriteString("partOf", "urn:claimcompare:annotations");
        w.WriteNumber("startIndex", 0);
        w.WriteStartArray("items");
        int total = 0;
        foreach ((Article article, IEnumerable<(NumericClaim Claim, FigureGroup? Group)> claims) in articles)
        {
            var offsets = new Dictionary<ClaimLocation, CodePoints>();
            foreach ((NumericClaim claim, FigureGroup? group) in claims)
            {
                if (ClaimText.Of(article, claim.In) is not { } text || ClaimText.Slice(text, claim.Span) is not { Length: > 0 } exact)
                    continue;
                if (!offsets.TryGetValue(claim.In, out CodePoints? points))
                    offsets.Add(claim.In, points = new CodePoints(text));
                WriteAnnotation(w, article, claim, group, text, exact, points);
                total++;
            }

            w.Flush();
        }

        w.WriteEndArray();
        w.WriteEndObject();
        w.WriteNumber("total", total);
        w.WriteEndObject();
    }

    private static void WriteAnnotation(Utf8JsonWriter w, Article article, NumericClaim claim, FigureGroup? group, string text, string exact, CodePoints points)
    {
        string name = ResourceNames.Of(claim);
        w.WriteStartObject();
        w.WriteString("id", name + "#annotation");
        w.WriteString("type", "Annotation");
        w.WriteString("motivation", "describing");
        w.WriteStartObject("generator");
        w.WriteString("id", Software);
        w.WriteString("type", "Software");
        w.WriteString("name", "ClaimCompare");
        w.WriteEndObject();
        w.WriteStartArray("body");
        WriteText(w, Reasons.Show(claim) + (claim.Object is { } counted ? " " + counted : string.Empty) + Sources(claim), "describing", "id");
        WriteText(w, WireNames.Of(claim.Kind), "tagging", null);
        if (group is not null)
            WriteText(w, group.Label, "tagging", null);
        WriteQuantity(w, claim, name);
        w.WriteEndArray();
        w.WriteStartObject("target");
        w.WriteString("type", "SpecificResource");
        w.WriteString("source", ResourceNames.Of(article, claim.In));
        w.WriteStartArray("selector");
        w.WriteStartObject();
        w.WriteString("type", "TextQuoteSelector");
        w.WriteString("exact", exact);
        w.WriteString("prefix", text[Before(text, claim.Span.Start)..claim.Span.Start]);
        w.WriteString("suffix", text[claim.Span.End..After(text, claim.Span.End)]);
        w.WriteEndObject();
        w.WriteStartObject();
        w.WriteString("type", "TextPositionSelector");
        w.WriteNumber("start", points.At(claim.Span.Start));
        w.WriteNumber("end", points.At(claim.Span.End));
        w.WriteEndObject();
        w.WriteEndArray();
        w.WriteEndObject();
        w.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter w, string value, string purpose, string? language)
    {
        w.WriteStartObject();
        w.WriteString("type", "TextualBody");
        w.WriteString("value", value);
        w.WriteString("format", "text/plain");
        if (language is not null)
            w.WriteString("language", language);
        w.WriteString("purpose", purpose);
        w.WriteEndObject();
    }

    private static void WriteQuantity(Utf8JsonWriter w, NumericClaim claim, string name)
    {
        w.WriteStartObject();
        w.WriteString("id", name);
        w.WriteString("type", "schema:QuantitativeValue");
        Optional(w, "schema:value", claim.Value);
        Optional(w, "schema:minValue", claim.Low);
        Optional(w, "schema:maxValue", claim.High);
        if (claim.Unit is not null)
            w.WriteString("schema:unitText", claim.Unit);
        w.WriteEndObject();
    }

    private static void Optional(Utf8JsonWriter w, string name, decimal? value)
    {
        if (value is not null)
            w.Number(name, value);
    }

    private static string Sources(NumericClaim claim)
    {
        IEnumerable<string> chain = claim.Attribution.Sources.Count == 0 ? claim.Attribution.Via : [string.Join(" + ", claim.Attribution.Sources.Select(s => s.Name)), .. claim.Attribution.Via];
        string words = string.Join(" → ", chain);
        return words.Length == 0 ? string.Empty : " (" + words + ")";
    }

    /// <summary>Where the words before begin: no pair of surrogates is cut.</summary>
    private static int Before(string text, int start)
    {
        int at = Math.Max(0, start - ContextLength);
        return at > 0 && at < start && char.IsSurrogatePair(text[at - 1], text[at]) ? at + 1 : at;
    }

    private static int After(string text, int end)
    {
        int at = Math.Min(text.Length, end + ContextLength);
        return at < text.Length && at > end && char.IsSurrogatePair(text[at - 1], text[at]) ? at - 1 : at;
    }
}
