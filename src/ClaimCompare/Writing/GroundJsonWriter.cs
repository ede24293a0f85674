using System.Text.Json;
using ClaimCompare.Language;

namespace ClaimCompare.Writing;

/// <summary>Writes what the ground stages find: tokens and sentences, quantities.</summary>
internal static class GroundJsonWriter
{
    /// <summary>Writes <c>{"unit", "sentences": [{"start", "end", "tokens": [[start, end], …]}]}</c>.</summary>
    public static void WriteTokens(Stream output, TokenizedText text)
    {
        using var w = new Utf8JsonWriter(output, JsonOutput.Options);
        w.WriteStartObject();
        w.WriteString("unit", "utf16");
        w.WriteStartArray("sentences");
        foreach (Sentence sentence in text.Sentences)
        {
            w.WriteStartObject();
            w.WriteNumber("start", sentence.Start);
            w.WriteNumber("end", sentence.End);
            w.WriteStartArray("tokens");
            foreach (Token token in text.Tokens[sentence.FirstToken..sentence.EndToken])
            {
                w.WriteStartArray();
                w.WriteNumberValue(token.Start);
                w.WriteNumberValue(token.End);
                w.WriteEndArray();
            }

            w.WriteEndArray();
            w.WriteEndObject();
        }

        w.WriteEndArray();
        w.WriteEndObject();
    }

    /// <summary>Writes <c>{"text", "quantities": […]}</c>.</summary>
    public static void WriteQuantities(Stream output, string text, IEnumerable<Quantity> quantities)
    {
        using var w = new Utf8JsonWriter(output, JsonOutput.Options);
        w.WriteStartObject();
        w.WriteString("text", text);
        w.WriteStartArray("quantities");
        foreach (Quantity quantity in quantities)
        {
            w.WriteStartObject();
            w.WriteNumber("start", quantity.Start);
            w.WriteNumber("end", quantity.End);
            w.WriteString("kind", WireNames.Of(quantity.Kind));
            if (quantity.Digits is { } digits)
            {
                w.WritePropertyName("value");
                w.WriteRawValue(digits, skipInputValidation: true);
            }
            else
            {
                w.Number("value", quantity.Value);
            }

            w.Number("low", quantity.Low);
            w.Number("high", quantity.High);
            w.WriteString("qualifier", WireNames.Of(quantity.Qualifier));
            w.WriteString("unit", quantity.Unit);
            w.Number("out_of", quantity.OutOf);
            w.WriteString("rule", quantity.Rule);
            w.WriteEndObject();
        }

        w.WriteEndArray();
        w.WriteEndObject();
    }
}
