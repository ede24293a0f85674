using System.Text.Json;

namespace ClaimCompare.Reading;

/// <summary>Reads decisions from JSON Lines (the schema <c>decisions</c>), one a line, as the command writes them or people do by hand.</summary>
public static class DecisionReader
{
    // A line of a decision names some claims; what is longer is no decision
    private const int LongestLine = 1 << 20;
    private const int MostClaims = 1000;

    /// <summary>Reads the decisions in their order; a line that is none becomes a problem and the others are read all the same.</summary>
    /// <param name="reader">The lines; empty ones and those that begin with <c>#</c> are passed over.</param>
    /// <param name="path">The name for messages.</param>
    /// <param name="problems">Takes what could not be read, with the code <see cref="ReadingCodes.InvalidDecision"/>.</param>
    public static IEnumerable<Decision> Read(TextReader reader, string path, ICollection<ReadingProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(problems);
        int number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            ReadOnlySpan<char> content = line.AsSpan().Trim().TrimStart('\uFEFF');
            if (content.IsEmpty || content[0] == '#')
                continue;
            Decision? decision = null;
            string fault = "this line is no JSON object";
            try
            {
                if (line.Length <= LongestLine)
                {
                    using JsonDocument document = JsonDocument.Parse(line.TrimStart('\uFEFF'));
                    if (document.RootElement.ValueKind == JsonValueKind.Object)
                        decision = Parse(document.RootElement, out fault);
                }
                else
                {
                    fault = "this line is too long for a decision";
                }
            }
            catch (Exception e) when (e is JsonException or InvalidOperationException)
            {
                // Parsing may have begun: an unpaired surrogate shows only when its string is asked for
                fault = "this line is no JSON object";
            }

            if (decision is null)
                problems.Add(new ReadingProblem(ReadingCodes.InvalidDecision, path, number, fault));
            else
                yield return decision;
        }
    }

    private static Decision? Parse(JsonElement e, out string fault)
    {
        string kind = Text(e, "decision") ?? string.Empty, who = Text(e, "who") ?? string.Empty, why = Text(e, "why") ?? string.Empty;
        fault = string.Empty;
        if (!kind.AsSpan().ContainsAnyInRange('0', '9') && Enum.TryParse(kind, ignoreCase: true, out DecisionKind parsed) && Enum.IsDefined(parsed))
        {
            List<ClaimAddress>? claims = Claims(e);
            string? label = Text(e, "label");
            if (claims is null or { Count: 0 or > MostClaims })
                fault = "a decision names its claims: a list of article with start and end, number or sentence";
            else if (parsed == DecisionKind.Merge && claims.Count < 2)
                fault = "a merge names two claims or more";
            else if (parsed == DecisionKind.Rename && string.IsNullOrWhiteSpace(label))
                fault = "a rename gives a label";
            else if (string.IsNullOrWhiteSpace(who) || string.IsNullOrWhiteSpace(why))
                fault = "a decision tells who decided and why";
            else
                return new Decision { Kind = parsed, Claims = claims, Who = who.Trim(), Why = why.Trim(), When = Text(e, "when"), Label = parsed == DecisionKind.Rename ? label!.Trim() : null };
        }
        else
        {
            fault = "a decision is merge, split, reject, choose or rename";
        }

        return null;
    }

    private static List<ClaimAddress>? Claims(JsonElement e)
    {
        if (!e.TryGetProperty("claims", out JsonElement array) || array.ValueKind != JsonValueKind.Array)
            return null;
        var claims = new List<ClaimAddress>();
        foreach (JsonElement entry in array.EnumerateArray())
        {
            if (entry.ValueKind != JsonValueKind.Object || Text(entry, "article") is not { Length: > 0 } article)
                return null;
            TextSpan? span = Offset(entry, "start") is { } start && Offset(entry, "end") is { } end && end >= start ? new TextSpan(start, end) : null;
            string? number = Text(entry, "number"), sentence = Text(entry, "sentence");
            if (span is null && string.IsNullOrWhiteSpace(number) && string.IsNullOrWhiteSpace(sentence))
                return null;
            claims.Add(new ClaimAddress(article, span, string.IsNullOrWhiteSpace(number) ? null : number, string.IsNullOrWhiteSpace(sentence) ? null : sentence));
        }

        return claims;
    }

    private static string? Text(JsonElement e, string name) => e.TryGetProperty(name, out JsonElement v) && v.ValueKind == JsonValueKind.String ? v.GetString() : null;

    private static int? Offset(JsonElement e, string name) =>
        e.TryGetProperty(name, out JsonElement v) && v.ValueKind == JsonValueKind.Number && v.TryGetInt32(out int n) && n >= 0 ? n : null;
}
