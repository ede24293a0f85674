using System.Text.Json;

namespace ClaimCompare.Scoring;

/// <summary>Reads gold claims and gold groups from JSON Lines.</summary>
internal static class GoldFile
{
    /// <summary>Reads claims: one article a line, <c>{"id", "claims": […]}</c>.</summary>
    /// <exception cref="JsonException">A line is no JSON, or a claim has no offsets.</exception>
    public static Dictionary<string, List<ScoredClaim>> ReadClaims(TextReader reader)
    {
        var byArticle = new Dictionary<string, List<ScoredClaim>>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (string.IsNullOrWhiteSpace(line))
                continue;
            using JsonDocument document = JsonDocument.Parse(line);
            var claims = new List<ScoredClaim>();
            foreach (JsonElement e in document.RootElement.GetProperty("claims").EnumerateArray())
                claims.Add(ReadClaim(e));
            byArticle[Text(document.RootElement, "id") ?? string.Empty] = claims;
        }

        return byArticle;
    }

    /// <summary>Reads groups: one event a line.</summary>
    /// <exception cref="JsonException">A line is no JSON, or a group has no claims.</exception>
    public static List<GoldEvent> ReadEvents(TextReader reader)
    {
        var events = new List<GoldEvent>();
        while (reader.ReadLine() is { } line)
        {
            if (string.IsNullOrWhiteSpace(line))
                continue;
            using JsonDocument document = JsonDocument.Parse(line);
            JsonElement root = document.RootElement;
            var groups = new List<GoldGroup>();
            foreach (JsonElement g in root.GetProperty("groups").EnumerateArray())
            {
                groups.Add(new GoldGroup(
                    Text(g, "label") ?? string.Empty,
                    Text(g, "status") ?? string.Empty,
                    Number(g, "low"),
                    Number(g, "best"),
                    Number(g, "high"),
                    (int)(Number(g, "origins") ?? 0),
                    [.. g.GetProperty("claims").EnumerateArray().Select(c => (c[0].GetString() ?? string.Empty, c[1].GetInt32()))],
                    []));
            }

            events.Add(new GoldEvent(Text(root, "event") ?? string.Empty, [.. root.GetProperty("articles").EnumerateArray().Select(a => a.GetString() ?? string.Empty)], groups, []));
        }

        return events;
    }

    private static ScoredClaim ReadClaim(JsonElement e) => new()
    {
        Start = e.GetProperty("start").GetInt32(),
        End = e.GetProperty("end").GetInt32(),
        Number = Text(e, "number") ?? string.Empty,
        Value = Number(e, "value"),
        Low = Number(e, "low"),
        High = Number(e, "high"),
        OutOf = Number(e, "out_of"),
        Qualifier = Text(e, "qualifier") ?? "exact",
        Unit = Text(e, "unit"),
        Object = Text(e, "object"),
        Kind = Text(e, "kind") ?? "count",
        Modality = Text(e, "modality") ?? "actual",
        Measure = Text(e, "measure") ?? "level",
        Sources = NameLists(e, "sources"),
        Via = NameLists(e, "via"),
        Organisations = e.TryGetProperty("organisations", out _) ? NameLists(e, "organisations") : NameLists(e, "orgs"),
        When = Text(e, "when"),
        Said = Text(e, "said"),
        Place = Text(e, "place"),
        InTitle = Text(e, "in") == "title",
    };

    private static List<IReadOnlyList<string>> NameLists(JsonElement e, string name)
    {
        var lists = new List<IReadOnlyList<string>>();
        if (!e.TryGetProperty(name, out JsonElement array) || array.ValueKind != JsonValueKind.Array)
            return lists;
        foreach (JsonElement entry in array.EnumerateArray())
        {
            lists.Add(entry.ValueKind switch
            {
                JsonValueKind.String => [entry.GetString()!],
                JsonValueKind.Array => [.. entry.EnumerateArray().Select(x => x.GetString() ?? string.Empty)],
                _ => [],
            });
        }

        return lists;
    }

    private static string? Text(JsonElement e, string name) => e.TryGetProperty(name, out JsonElement v) && v.ValueKind == JsonValueKind.String ? v.GetString() : null;

    private static decimal? Number(JsonElement e, string name) => e.TryGetProperty(name, out JsonElement v) && v.ValueKind == JsonValueKind.Number ? v.GetDecimal() : null;
}
