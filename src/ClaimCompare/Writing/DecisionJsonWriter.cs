using System.Text.Json;

namespace ClaimCompare.Writing;

/// <summary>Writes decisions as JSON Lines (the schema <c>decisions</c>), to be appended to a file that only grows.</summary>
public static class DecisionJsonWriter
{
    /// <summary>Writes one decision and a line end.</summary>
    /// <param name="output">The stream; it stays open.</param>
    /// <param name="decision">The decision.</param>
    /// <exception cref="ArgumentNullException">Stream or decision are null.</exception>
    public static void Write(Stream output, Decision decision)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(decision);
        using (var w = new Utf8JsonWriter(output, JsonOutput.Options))
        {
            w.WriteStartObject();
            w.WriteString("decision", WireNames.Of(decision.Kind));
            w.WriteStartArray("claims");
            foreach (ClaimAddress claim in decision.Claims)
            {
                w.WriteStartObject();
                w.WriteString("article", claim.ArticleId);
                w.Number("start", claim.Span?.Start);
                w.Number("end", claim.Span?.End);
                w.WriteString("number", claim.Number);
                w.WriteString("sentence", claim.Sentence);
                w.WriteEndObject();
            }

            w.WriteEndArray();
            w.WriteString("label", decision.Label);
            w.WriteString("who", decision.Who);
            w.WriteString("why", decision.Why);
            w.WriteString("when", decision.When);
            w.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }
}
