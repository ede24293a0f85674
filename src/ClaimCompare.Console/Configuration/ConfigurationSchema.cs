using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ClaimCompare.ConsoleProgram.Configuration;

/// <summary>Writes the JSON Schema (draft 2020-12) of <c>claimcompare.json</c>, made from the options themselves.</summary>
internal static class ConfigurationSchema
{
    /// <summary>Writes the schema.</summary>
    public static void Write(Stream output, OptionCatalogue catalogue)
    {
        using var w = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        w.WriteStartObject();
        w.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        w.WriteString("title", "Defaults for the options of claimcompare");
        w.WriteString("type", "object");
        w.WriteBoolean("additionalProperties", false);
        w.WriteStartObject("properties");
        w.WriteStartObject("$schema");
        w.WriteString("type", "string");
        w.WriteEndObject();
        foreach (IGrouping<string, Option> options in catalogue.Commands.SelectMany(c => c.Options).GroupBy(o => o.Name, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
            WriteOption(w, [.. options]);
        foreach ((Command command, IEnumerable<Option> options) in catalogue.Commands.OrderBy(c => c.Command.Name, StringComparer.Ordinal))
        {
            w.WriteStartObject(command.Name);
            w.WriteString("description", "Defaults for claimcompare " + command.Name + " alone.");
            w.WriteString("type", "object");
            w.WriteBoolean("additionalProperties", false);
            w.WriteStartObject("properties");
            foreach (Option option in options.OrderBy(o => o.Name, StringComparer.Ordinal))
                WriteOption(w, [option]);
            w.WriteEndObject();
            w.WriteEndObject();
        }

        w.WriteEndObject();
        w.WriteEndObject();
    }

    private static void WriteOption(Utf8JsonWriter w, Option[] options)
    {
        Option first = options[0];
        w.WriteStartObject(first.Name.TrimStart('-'));
        w.WriteString("description", first.Description);
        if (first.ValueType.IsArray)
        {
            w.WriteStartArray("type");
            w.WriteStringValue("string");
            w.WriteStringValue("array");
            w.WriteEndArray();
            w.WriteStartObject("items");
            w.WriteString("type", "string");
            w.WriteEndObject();
        }
        else
        {
            w.WriteString("type", first.ValueType == typeof(bool) ? "boolean" : OptionCatalogue.IsNumber(first) ? "integer" : "string");
        }

        string[][] allowed = [.. options.Select(OptionCatalogue.Allowed)];
        if (allowed.All(a => a.Length > 0))
        {
            w.WriteStartArray("enum");
            foreach (string value in allowed.SelectMany(a => a).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
                w.WriteStringValue(value);
            w.WriteEndArray();
        }

        w.WriteEndObject();
    }
}
