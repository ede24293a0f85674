using System.Net;
using System.Text.Json;
using HtmlAgilityPack;

namespace ClaimCompare.Reading;

/// <summary>What a page says of itself: JSON-LD first, then OpenGraph and meta elements, then the heading.</summary>
internal sealed record PageMetadata
{
    public string? Title { get; init; }

    public string? Date { get; init; }

    public string? Site { get; init; }

    public string? Url { get; init; }

    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>Reads the metadata of a page.</summary>
    public static PageMetadata Read(HtmlNode root)
    {
        var metadata = new PageMetadata();
        foreach (HtmlNode script in root.Descendants("script"))
        {
            if (script.GetAttributeValue("type", string.Empty).Contains("ld+json", StringComparison.OrdinalIgnoreCase))
                metadata = metadata.WithLinkedData(script.InnerText);
        }

        string? ogTitle = null, ogSite = null, ogUrl = null, published = null, author = null;
        foreach (HtmlNode meta in root.Descendants("meta"))
        {
            string name = meta.GetAttributeValue("property", meta.GetAttributeValue("name", meta.GetAttributeValue("itemprop", string.Empty))).ToLowerInvariant();
            string value = WebUtility.HtmlDecode(meta.GetAttributeValue("content", string.Empty)).Trim();
            if (value.Length == 0)
                continue;
            switch (name)
            {
                case "og:title" or "twitter:title":
                    ogTitle ??= value;
                    break;
                case "og:site_name" or "application-name":
                    ogSite ??= value;
                    break;
                case "og:url":
                    ogUrl ??= value;
                    break;
                case "article:published_time" or "datepublished" or "publishdate" or "publish_date" or "pubdate" or "date" or "dtk:publishdate" or "content_publisheddate":
                    published ??= value;
                    break;
                case "author" or "article:author" or "content_author" or "dtk:author":
                    author ??= value.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? null : value;
                    break;
            }
        }

        HtmlNode? time = root.Descendants("time").FirstOrDefault(t => t.GetAttributeValue("datetime", string.Empty).Length > 0);
        HtmlNode? canonical = root.Descendants("link").FirstOrDefault(l => l.GetAttributeValue("rel", string.Empty).Equals("canonical", StringComparison.OrdinalIgnoreCase));
        string? heading = Clean(root.Descendants("h1").FirstOrDefault()?.InnerText);
        return metadata with
        {
            Title = metadata.Title ?? heading ?? ogTitle ?? Clean(root.Descendants("title").FirstOrDefault()?.InnerText),
            Date = metadata.Date ?? published?.Replace('/', '-') ?? time?.GetAttributeValue("datetime", string.Empty),
            Site = ogSite ?? metadata.Site,
            Url = canonical?.GetAttributeValue("href", null!) ?? ogUrl ?? metadata.Url,
            Authors = metadata.Authors.Count > 0 ? metadata.Authors : author is null ? [] : [author],
        };
    }

    private PageMetadata WithLinkedData(string json)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(json.Trim(), new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 });
            return Visit(document.RootElement, 0);
        }
        catch (JsonException)
        {
            // Broken linked data is common; the page's own elements still tell
            return this;
        }
    }

    private PageMetadata Visit(JsonElement e, int depth)
    {
        PageMetadata result = this;
        if (depth > 6)
            return result;
        if (e.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement item in e.EnumerateArray())
                result = result.Visit(item, depth + 1);
        }
        else if (e.ValueKind == JsonValueKind.Object)
        {
            if (e.TryGetProperty("@graph", out JsonElement graph))
                result = result.Visit(graph, depth + 1);
            string type = e.TryGetProperty("@type", out JsonElement t) ? t.ToString() : string.Empty;
            if (type.Contains("Article", StringComparison.OrdinalIgnoreCase) || type.Contains("Posting", StringComparison.OrdinalIgnoreCase) || type.Contains("Report", StringComparison.OrdinalIgnoreCase))
            {
                result = result with
                {
                    Title = result.Title ?? Clean(Text(e, "headline") ?? Text(e, "name")),
                    Date = result.Date ?? Text(e, "datePublished"),
                    Url = result.Url ?? Text(e, "url"),
                    Authors = result.Authors.Count > 0 ? result.Authors : Names(e, "author"),
                    Site = result.Site ?? (e.TryGetProperty("publisher", out JsonElement p) && p.ValueKind == JsonValueKind.Object ? Text(p, "name") : null),
                };
            }
        }

        return result;
    }

    private static string[] Names(JsonElement e, string name)
    {
        if (!e.TryGetProperty(name, out JsonElement v))
            return [];
        IEnumerable<JsonElement> items = v.ValueKind == JsonValueKind.Array ? v.EnumerateArray() : [v];
        return [.. items.Select(i => i.ValueKind == JsonValueKind.String ? i.GetString() : i.ValueKind == JsonValueKind.Object ? Text(i, "name") : null).OfType<string>().Where(n => n.Length > 0)];
    }

    private static string? Text(JsonElement e, string name) => e.TryGetProperty(name, out JsonElement v) && v.ValueKind == JsonValueKind.String ? v.GetString() : null;

    private static string? Clean(string? text)
    {
        if (text is null)
            return null;
        string clean = string.Join(' ', WebUtility.HtmlDecode(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return clean.Length == 0 ? null : clean;
    }
}
