using System.Text.Json;

namespace ClaimCompare.Tests.Writing;

/// <summary>Checks JSON against the keywords of JSON Schema that the package's schemas use; any other keyword is an error.</summary>
internal static class SchemaValidator
{
    /// <summary>Everything that breaks the schema, with its path.</summary>
    public static List<string> Check(JsonElement schema, JsonElement value, string path = "$")
    {
        var faults = new List<string>();
        foreach (JsonProperty keyword in schema.EnumerateObject())
        {
            switch (keyword.Name)
            {
                case "$schema" or "$id" or "title" or "description":
                    break;
                case "type":
                    if (!Types(keyword.Value).Any(t => Is(value, t)))
                        faults.Add($"{path} is no {keyword.Value}");
                    break;
                case "enum":
                    if (!keyword.Value.EnumerateArray().Any(v => JsonElement.DeepEquals(v, value)))
                        faults.Add($"{path} has no such value: {value}");
                    break;
                case "const":
                    if (!JsonElement.DeepEquals(keyword.Value, value))
                        faults.Add($"{path} is not {keyword.Value}");
                    break;
                case "minimum":
                    if (value.ValueKind == JsonValueKind.Number && value.GetDecimal() < keyword.Value.GetDecimal())
                        faults.Add($"{path} is below {keyword.Value}");
                    break;
                case "minItems" or "maxItems":
                    if (value.ValueKind == JsonValueKind.Array && (keyword.Name == "minItems" ? value.GetArrayLength() < keyword.Value.GetInt32() : value.GetArrayLength() > keyword.Value.GetInt32()))
                        faults.Add($"{path} has {value.GetArrayLength()} items");
                    break;
                case "items":
                    if (value.ValueKind == JsonValueKind.Array)
                        faults.AddRange(value.EnumerateArray().SelectMany((item, i) => Check(keyword.Value, item, $"{path}[{i}]")));
                    break;
                case "anyOf":
                    if (keyword.Value.EnumerateArray().All(s => Check(s, value, path).Count > 0))
                        faults.Add($"{path} fits no alternative");
                    break;
                case "properties":
                    if (value.ValueKind == JsonValueKind.Object)
                        faults.AddRange(keyword.Value.EnumerateObject().Where(p => value.TryGetProperty(p.Name, out _)).SelectMany(p => Check(p.Value, value.GetProperty(p.Name), path + "." + p.Name)));
                    break;
                case "required":
                    faults.AddRange(keyword.Value.EnumerateArray().Where(n => value.ValueKind == JsonValueKind.Object && !value.TryGetProperty(n.GetString()!, out _)).Select(n => $"{path} lacks {n}"));
                    break;
                case "additionalProperties":
                    if (value.ValueKind == JsonValueKind.Object)
                        faults.AddRange(value.EnumerateObject().Where(p => !schema.GetProperty("properties").TryGetProperty(p.Name, out _)).Select(p => $"{path} has an unknown field {p.Name}"));
                    break;
                default:
                    faults.Add("the schema uses " + keyword.Name);
                    break;
            }
        }

        return faults;
    }

    private static IEnumerable<string> Types(JsonElement type) => type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(t => t.GetString()!) : [type.GetString()!];

    private static bool Is(JsonElement value, string type) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "null" => value.ValueKind == JsonValueKind.Null,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        _ => false,
    };
}
