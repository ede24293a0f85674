using System.Text.Json;

namespace ClaimCompare.Reading;

/// <summary>Gathers the fields of an article from a JSON object and, one level deep, from the objects in it.</summary>
/// <remarks>A field that comes twice counts the last time (as RFC 8259 reports of most readers), unless it is empty there.</remarks>
internal static class JsonFields
{
    // Names inside an object rank behind the same names outside
    private const int Inside = 10_000;

    /// <summary>Reads an object.</summary>
    /// <param name="e">The object.</param>
    /// <param name="list">The array of articles that it holds, where it holds one.</param>
    public static ArticleFields Read(JsonElement e, out JsonElement list)
    {
        var fields = new ArticleFields();
        list = default;
        Gather(e, fields, 0, ref list);
        return fields;
    }

    private static void Gather(JsonElement e, ArticleFields fields, int depth, ref JsonElement list)
    {
        foreach (JsonProperty property in e.EnumerateObject())
        {
            if (!FieldNames.TryFind(property.Name, out ArticleField field, out int rank))
                continue;
            rank += depth * Inside;
            JsonElement value = property.Value;
            switch (field)
            {
                case ArticleField.Value:
                    break;
                case ArticleField.List or ArticleField.Object or ArticleField.Text when value.ValueKind == JsonValueKind.Object && Value(value) is null:
                    if (depth == 0)
                        Gather(value, fields, depth + 1, ref list);
                    break;
                case ArticleField.List or ArticleField.Object:
                    if (value.ValueKind == JsonValueKind.Array && list.ValueKind != JsonValueKind.Array && HasObjects(value))
                        list = value;
                    break;
                case ArticleField.Author:
                    fields.SetAuthors(rank, Names(value));
                    break;
                case ArticleField.Text:
                    fields.Set(field, rank, Text(value, fields));
                    break;
                default:
                    if (Scalar(value, numbers: field is ArticleField.Id or ArticleField.Date) is { } text)
                        fields.Set(field, rank, text);
                    break;
            }
        }
    }

    private static bool HasObjects(JsonElement array)
    {
        foreach (JsonElement element in array.EnumerateArray())
            return element.ValueKind == JsonValueKind.Object;
        return false;
    }

    /// <summary>A text, or the paragraphs of an array as its lines.</summary>
    private static string Text(JsonElement value, ArticleFields fields)
    {
        if (value.ValueKind != JsonValueKind.Array)
            return Scalar(value, numbers: false) ?? string.Empty;
        var lines = new List<string>();
        foreach (JsonElement element in value.EnumerateArray())
        {
            if (Scalar(element, numbers: false) is { } line && !string.IsNullOrWhiteSpace(line))
                lines.Add(line);
        }

        return string.Join('\n', lines);
    }

    private static string? Scalar(JsonElement value, bool numbers) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number when numbers => value.GetRawText(),
        JsonValueKind.Object => Value(value) ?? Named(value),
        JsonValueKind.Array when value.GetArrayLength() == 1 && value[0].ValueKind == JsonValueKind.String => value[0].GetString(),
        _ => null,
    };

    /// <summary>What an object in a field's place says of itself: {"rendered": …}.</summary>
    private static string? Value(JsonElement e)
    {
        foreach (JsonProperty property in e.EnumerateObject())
        {
            if (FieldNames.TryFind(property.Name, out ArticleField field, out _) && field == ArticleField.Value && property.Value.ValueKind is JsonValueKind.String or JsonValueKind.Number)
                return property.Value.ValueKind == JsonValueKind.String ? property.Value.GetString() : property.Value.GetRawText();
        }

        return null;
    }

    /// <summary>The name, title or text of an object in a field's place: {"name": …}.</summary>
    private static string? Named(JsonElement e)
    {
        string? best = null;
        int rank = int.MaxValue;
        foreach (JsonProperty property in e.EnumerateObject())
        {
            if (property.Value.ValueKind != JsonValueKind.String || !FieldNames.TryFind(property.Name, out ArticleField field, out int found) || field is not (ArticleField.Title or ArticleField.Text or ArticleField.Url) || found >= rank)
                continue;
            (best, rank) = (property.Value.GetString(), found);
        }

        return best;
    }

    private static string[] Names(JsonElement value) => value.ValueKind == JsonValueKind.Array
        ? [.. value.EnumerateArray().Select(a => Scalar(a, numbers: false)?.Trim()).OfType<string>().Where(n => n.Length > 0)]
        : Scalar(value, numbers: false)?.Trim() is { Length: > 0 } one ? [one] : [];
}
