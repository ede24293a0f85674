using System.Text.Json;

namespace ClaimCompare.Reading;

/// <summary>Reads JSON-LD: arrays, <c>@graph</c>, references by <c>@id</c>, values with HTML inside, and what is left of broken JSON.</summary>
internal static class LinkedData
{
    private const int MaxDepth = 64;
    private const int MaxNodes = 20_000;
    private const int MaxUpdates = 2_000;

    /// <summary>So much of the text of an entry tells where it stands on the page.</summary>
    private const int BodyHead = 600;
    private static readonly JsonDocumentOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = MaxDepth };

    /// <summary>What the scripts of a page say of its article; empty where they say nothing.</summary>
    public static LinkedArticle Read(IReadOnlyList<ReadOnlyMemory<char>> scripts)
    {
        var article = new LinkedArticle();
        var page = new LinkedArticle();
        foreach (ReadOnlyMemory<char> script in scripts)
        {
            if (!script.Span.Contains('{'))
                continue;
            ReadOnlyMemory<char> json = BrokenJson.Unwrap(script);
            if (TryRead(json, article, page) || TryRead(BrokenJson.Repair(json.ToString()).AsMemory(), article, page))
                continue;
            article.Complete(BrokenJson.Scan(script.ToString()));
        }

        // A page's own date and name stand for the article's where nothing else is said
        page.Publisher = null;
        article.Complete(page);
        return article;
    }

    private static bool TryRead(ReadOnlyMemory<char> json, LinkedArticle article, LinkedArticle page)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(json, Options);
            Visit(document.RootElement, article, page);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
        catch (InvalidOperationException)
        {
            // An escape of half a surrogate pair is well-formed JSON and yet no text
            return false;
        }
    }

    private static void Visit(JsonElement root, LinkedArticle article, LinkedArticle page)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var nodes = new List<JsonElement>();
        var open = new Stack<JsonElement>([root]);
        while (open.Count > 0 && nodes.Count < MaxNodes)
        {
            JsonElement e = open.Pop();
            if (e.ValueKind == JsonValueKind.Array)
            {
                foreach (JsonElement item in Enumerable.Reverse(e.EnumerateArray().Take(MaxNodes)))
                    open.Push(item);
            }
            else if (e.ValueKind == JsonValueKind.Object)
            {
                nodes.Add(e);
                if (Text(e, "@id") is { } id && Text(e, "name") is { } name)
                    names.TryAdd(id, name);
                foreach (string inner in (ReadOnlySpan<string>)["mainEntity", "@graph"])
                {
                    if (e.TryGetProperty(inner, out JsonElement graph))
                        open.Push(graph);
                }
            }
        }

        foreach (JsonElement node in nodes)
        {
            string type = node.TryGetProperty("@type", out JsonElement t) ? t.ToString() : string.Empty;
            if (IsArticle(type))
                article.Complete(ReadArticle(node, names));
            else if (type.Contains("WebPage", StringComparison.OrdinalIgnoreCase) || type.Contains("VideoObject", StringComparison.OrdinalIgnoreCase))
                page.Complete(new LinkedArticle { Published = Text(node, "datePublished") ?? Text(node, "uploadDate"), Modified = Text(node, "dateModified"), Language = Text(node, "inLanguage"), Authors = Names(node, "author", names) });
        }
    }

    private static bool IsArticle(string type) => type.Contains("Article", StringComparison.OrdinalIgnoreCase) || type.Contains("Posting", StringComparison.OrdinalIgnoreCase)
        || type.Contains("Report", StringComparison.OrdinalIgnoreCase) || type.Contains("Review", StringComparison.OrdinalIgnoreCase);

    private static LinkedArticle ReadArticle(JsonElement e, Dictionary<string, string> names)
    {
        List<string> publisher = Names(e, "publisher", names);
        List<string> authors = Names(e, "author", names);
        return new LinkedArticle
        {
            Headlines = HtmlText.Clean(Text(e, "headline") ?? Text(e, "name")) is { } headline ? [headline] : [],
            Published = Text(e, "datePublished") ?? Text(e, "dateCreated") ?? Text(e, "coverageStartTime"),
            Modified = Text(e, "dateModified"),
            Section = HtmlText.Clean(Text(e, "articleSection")),
            Language = Text(e, "inLanguage"),
            Publisher = publisher.Count > 0 ? publisher[0] : null,
            Url = Text(e, "url") ?? Text(e, "mainEntityOfPage"),
            Body = Text(e, "articleBody"),
            Authors = authors.Count > 0 ? authors : Names(e, "creator", names),
            Editors = Names(e, "editor", names),
            Sources = Names(e, "sourceOrganization", names),
            Updates = Updates(e),
        };
    }

    private static List<LiveUpdate> Updates(JsonElement e)
    {
        var updates = new List<LiveUpdate>();
        if (!e.TryGetProperty("liveBlogUpdate", out JsonElement entries))
            return updates;
        foreach (JsonElement entry in entries.ValueKind == JsonValueKind.Array ? entries.EnumerateArray().Take(MaxUpdates) : Enumerable.Repeat(entries, 1))
        {
            if (entry.ValueKind == JsonValueKind.Object && (Text(entry, "datePublished") ?? Text(entry, "dateCreated") ?? Text(entry, "dateModified")) is { } published)
            {
                string? body = Text(entry, "articleBody");
                updates.Add(new LiveUpdate(HtmlText.Clean(Text(entry, "headline") ?? Text(entry, "name")), HtmlText.Clean(body is { Length: > BodyHead } ? body[..BodyHead] : body), published));
            }
        }

        return updates;
    }

    private static List<string> Names(JsonElement e, string property, Dictionary<string, string> names)
    {
        var found = new List<string>();
        if (!e.TryGetProperty(property, out JsonElement value))
            return found;
        foreach (JsonElement item in value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Take(100) : Enumerable.Repeat(value, 1))
        {
            if (item.ValueKind == JsonValueKind.String)
                Add(item.GetString());
            else if (item.ValueKind == JsonValueKind.Object && item.TryGetProperty("name", out JsonElement name) && name.ValueKind == JsonValueKind.Array)
                found.AddRange(name.EnumerateArray().Take(100).Where(n => n.ValueKind == JsonValueKind.String).Select(n => HtmlText.Clean(n.GetString())).OfType<string>());
            else if (item.ValueKind == JsonValueKind.Object)
                Add(Text(item, "name") ?? (Text(item, "@id") is { } id ? names.GetValueOrDefault(id) : null));
        }

        return found;

        void Add(string? name)
        {
            if (HtmlText.Clean(name) is { Length: < 200 } clean && !clean.StartsWith("http", StringComparison.OrdinalIgnoreCase) && !found.Contains(clean, StringComparer.Ordinal))
                found.Add(clean);
        }
    }

    /// <summary>A value as text: the first of several, the address or name of an object.</summary>
    private static string? Text(JsonElement e, string property)
    {
        if (!e.TryGetProperty(property, out JsonElement v))
            return null;
        if (v.ValueKind == JsonValueKind.Array)
            v = v.EnumerateArray().FirstOrDefault();
        if (v.ValueKind == JsonValueKind.Object)
            v = v.TryGetProperty("@value", out JsonElement inner) || v.TryGetProperty("@id", out inner) || v.TryGetProperty("name", out inner) ? inner : default;
        return v.ValueKind == JsonValueKind.String && v.GetString() is { Length: > 0 } text ? text.Trim() : null;
    }
}
