using System.Text.Json;
using Json.Schema;

namespace ClaimCompare.Tests.Writing;

/// <summary>Checks JSON against a JSON Schema.</summary>
internal static class SchemaValidator
{
    private static readonly Dictionary<string, JsonSchema> Schemas = new(StringComparer.Ordinal);

    /// <summary>Everything that breaks the schema: the place as a JSON Pointer, a colon, what is wrong.</summary>
    public static List<string> Check(JsonElement schema, JsonElement value)
    {
        JsonSchema parsed;
        lock (Schemas)
        {
            string text = schema.GetRawText();
            if (!Schemas.TryGetValue(text, out parsed!))
                Schemas.Add(text, parsed = JsonSchema.FromText(text));
        }

        EvaluationResults results = parsed.Evaluate(value, new EvaluationOptions { OutputFormat = OutputFormat.List });
        return results.IsValid ? [] : [.. (results.Details ?? []).Append(results).Where(d => d.Errors is not null).SelectMany(d => d.Errors!.Select(e => d.InstanceLocation + ": " + e.Value))];
    }
}
