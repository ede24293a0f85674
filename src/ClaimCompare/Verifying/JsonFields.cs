using System.Text.Json;

namespace ClaimCompare.Verifying;

/// <summary>Takes fields of JSON as they come: what is missing, of another type or half a character is null, never an exception.</summary>
internal static class JsonFields
{
    /// <summary>A field, or null where it is missing or null.</summary>
    public static JsonElement? Field(this JsonElement e, string name) =>
        e.ValueKind == JsonValueKind.Object && e.TryGetProperty(name, out JsonElement v) && v.ValueKind != JsonValueKind.Null ? v : null;

    /// <summary>A text.</summary>
    public static string? Text(this JsonElement e, string name) => e.Field(name)?.AsText();

    /// <summary>An element as text.</summary>
    public static string? AsText(this JsonElement e)
    {
        try
        {
            return e.ValueKind == JsonValueKind.String ? e.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            // An escape of half a surrogate pair is well-formed JSON and yet no text
            return null;
        }
    }

    /// <summary>An array.</summary>
    public static JsonElement? Array(this JsonElement e, string name) => e.Field(name) is { ValueKind: JsonValueKind.Array } array ? array : null;

    /// <summary>A whole number.</summary>
    public static int? Integer(this JsonElement e, string name) => e.Field(name) is { ValueKind: JsonValueKind.Number } v && v.TryGetInt32(out int i) ? i : null;

    /// <summary>A number; false where the field is there and is none.</summary>
    public static bool TryNumber(this JsonElement e, string name, out decimal? number)
    {
        number = null;
        if (e.Field(name) is not { } v)
            return true;
        if (v.ValueKind != JsonValueKind.Number || !v.TryGetDecimal(out decimal d))
            return false;
        number = d;
        return true;
    }

    /// <summary>The texts of an array.</summary>
    public static IEnumerable<string> Texts(this JsonElement e, string name) => e.Array(name) is { } array ? array.EnumerateArray().Select(AsText).OfType<string>() : [];

    /// <summary>One element, or those of an array.</summary>
    public static IEnumerable<JsonElement> OneOrMany(this JsonElement e, string name) => e.Field(name) is not { } v ? [] : v.ValueKind == JsonValueKind.Array ? v.EnumerateArray() : [v];
}
