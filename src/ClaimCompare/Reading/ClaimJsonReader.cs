using System.Text.Json;

namespace ClaimCompare.Reading;

/// <summary>Reads claims back from JSON Lines: the form that <c>extract</c> writes, and gold claims with lists of spellings.</summary>
public static class ClaimJsonReader
{
    // Comparing multiplies and divides: what is larger could not be compared
    private const decimal Largest = 1e26m;

    /// <summary>Reads the claims of every line; a line that is no such JSON becomes a problem.</summary>
    /// <param name="reader">The lines.</param>
    /// <param name="path">The name for messages.</param>
    /// <param name="problems">Takes what could not be read.</param>
    public static IEnumerable<NumericClaim> Read(TextReader reader, string path, ICollection<ReadingProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(problems);
        int number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
                continue;
            var claims = new List<NumericClaim>();
            try
            {
                using JsonDocument document = JsonDocument.Parse(line);
                string id = document.RootElement.GetProperty("id").GetString() ?? string.Empty;
                foreach (JsonElement e in document.RootElement.GetProperty("claims").EnumerateArray())
                    claims.Add(ReadClaim(e, id));
            }
            catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
            {
                problems.Add(new ReadingProblem(ReadingCodes.InvalidJson, path, number, "this line holds no claims"));
            }

            foreach (NumericClaim claim in claims)
                yield return claim;
        }
    }

    private static NumericClaim ReadClaim(JsonElement e, string id)
    {
        List<List<string>> sources = Lists(e, "sources"), bodies = e.TryGetProperty("organisations", out _) ? Lists(e, "organisations") : Lists(e, "orgs"), names = Lists(e, "aliases");
        List<JsonElement> links = e.TryGetProperty("chain", out JsonElement chain) && chain.ValueKind == JsonValueKind.Array ? [.. chain.EnumerateArray().Where(l => l.ValueKind == JsonValueKind.Object)] : [];
        List<JsonElement> origins = links.FindAll(l => Text(l, "role") == "origin");
        List<string?> relayers = [.. links.Where(l => Text(l, "role") == "relayer").Select(l => Text(l, "organisation"))];
        var list = new List<Source>();
        for (int i = 0; i < sources.Count; i++)
        {
            if (sources[i].Count == 0)
                continue;
            string? body = i < bodies.Count && bodies[i].Count > 0 ? bodies[i][0] : null;
            List<string> aliases = [.. sources[i].Skip(1)];
            if (body is not null && body == sources[i][0])
                aliases.AddRange(bodies[i].Skip(1).Where(b => !aliases.Contains(b)));
            if (i < names.Count)
                aliases.AddRange(names[i].Where(n => !aliases.Contains(n)));
            Source source = new(sources[i][0], body) { Aliases = aliases };
            list.Add(list.Count < origins.Count ? Describe(source, origins[list.Count]) : source);
        }

        JsonElement how = e.TryGetProperty("attribution", out JsonElement stated) && stated.ValueKind == JsonValueKind.Object ? stated : default;
        bool hasManner = how.ValueKind == JsonValueKind.Object;

        return new NumericClaim
        {
            ArticleId = Text(e, "article") ?? id,
            In = Text(e, "in") == "title" ? ClaimLocation.Title : ClaimLocation.Text,
            Span = Span(e),
            Number = Text(e, "number") ?? string.Empty,
            Value = Number(e, "value"),
            Low = Number(e, "low"),
            High = Number(e, "high"),
            OutOf = Number(e, "out_of"),
            Qualifier = Enumeration<Qualifier>(e, "qualifier"),
            Unit = Text(e, "unit"),
            Object = Text(e, "object"),
            Kind = Enumeration<ClaimKind>(e, "kind"),
            Modality = Enumeration<Modality>(e, "modality"),
            Measure = Enumeration<Measure>(e, "measure"),
            Attribution = new Attribution
            {
                Sources = list,
                Via = [.. Lists(e, "via").Where(v => v.Count > 0).Select(v => v[0])],
                ViaOrganisations = relayers.Exists(r => r is not null) ? relayers : [],
                Said = PartialDate.TryParse(Text(e, "said"), out PartialDate said) ? said : null,
                Cue = Span(e, "cue"),
                CueLemma = hasManner ? Text(how, "cue_lemma") : null,
                Content = hasManner ? Span(how, "content") : null,
                Type = hasManner && Text(how, "type") is { } type ? Member<AttributionType>(type) : null,
                Stance = hasManner ? Enumeration<AttributionStance>(how, "stance") : default,
                Confidence = hasManner && how.TryGetProperty("confidence", out JsonElement share) && share.ValueKind == JsonValueKind.Number ? share.GetDouble() : null,
            },
            When = PartialDate.TryParse(Text(e, "when"), out PartialDate when) ? when : null,
            Published = PartialDate.TryParse(Text(e, "published"), out PartialDate published) ? published : null,
            Place = Text(e, "place"),
            Sentence = Span(e, "sentence") ?? default,
            Rules = [.. Lists(e, "rules").Where(r => r.Count > 0).Select(r => r[0])],
            Population = Flags(e, "population", static (PopulationGroups all, PopulationGroups one) => all | one),
            Side = Text(e, "side"),
            Marks = Flags(e, "marks", static (ClaimMarks all, ClaimMarks one) => all | one),
            ChangedFrom = Number(e, "changed_from"),
            Restates = Span(e, "restates"),
            Event = e.TryGetProperty("other_event", out JsonElement other) && other.ValueKind == JsonValueKind.Object
                ? new EventAnchor(Text(other, "name"), PartialDate.TryParse(Text(other, "when"), out PartialDate time) ? time : null) : null,
        };
    }

    private static Source Describe(Source source, JsonElement origin) => source with
    {
        Type = Text(origin, "type") is { } type ? Member<SourceType>(type) : null,
        Office = Text(origin, "office"),
        Rank = Text(origin, "rank"),
        Span = Span(origin, "span"),
    };

    private static T Enumeration<T>(JsonElement e, string name)
        where T : struct, Enum => Member<T>(Text(e, name));

    private static T Flags<T>(JsonElement e, string name, Func<T, T, T> join)
        where T : struct, Enum => Lists(e, name).Where(f => f.Count > 0).Select(f => Member<T>(f[0])).Aggregate(default, join);

    private static T Member<T>(string? text)
        where T : struct, Enum => text is not null && !text.AsSpan().ContainsAnyInRange('0', '9') && Enum.TryParse(text.Replace("_", string.Empty, StringComparison.Ordinal), ignoreCase: true, out T value) ? value : default;

    private static TextSpan? Span(JsonElement e, string name) =>
        e.TryGetProperty(name, out JsonElement s) && s.ValueKind == JsonValueKind.Object ? Span(s) : null;

    private static TextSpan Span(JsonElement e)
    {
        int start = e.GetProperty("start").GetInt32(), end = e.GetProperty("end").GetInt32();
        return start >= 0 && end >= start ? new TextSpan(start, end) : throw new FormatException("No text stands there.");
    }

    private static string? Text(JsonElement e, string name) => e.TryGetProperty(name, out JsonElement v) && v.ValueKind == JsonValueKind.String ? v.GetString() : null;

    private static decimal? Number(JsonElement e, string name)
    {
        if (!e.TryGetProperty(name, out JsonElement v) || v.ValueKind != JsonValueKind.Number)
            return null;
        return v.TryGetDecimal(out decimal d) && Math.Abs(d) <= Largest ? d : throw new FormatException("The number is too large.");
    }

    private static List<List<string>> Lists(JsonElement e, string name)
    {
        var lists = new List<List<string>>();
        if (!e.TryGetProperty(name, out JsonElement array) || array.ValueKind != JsonValueKind.Array)
            return lists;
        foreach (JsonElement entry in array.EnumerateArray())
        {
            lists.Add(entry.ValueKind switch
            {
                JsonValueKind.String => [entry.GetString()!],
                JsonValueKind.Array => [.. entry.EnumerateArray().Where(x => x.ValueKind == JsonValueKind.String).Select(x => x.GetString()!)],
                _ => [],
            });
        }

        return lists;
    }
}
