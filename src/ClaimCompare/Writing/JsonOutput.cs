using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace ClaimCompare.Writing;

/// <summary>What all JSON writers share: relaxed escaping (Indonesian text stays readable) and plain numbers.</summary>
internal static class JsonOutput
{
    private const int Full = 1 << 16;

    /// <summary>The options of every writer.</summary>
    public static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    /// <summary>The options of linked data, which people put into <c>script</c> elements of pages: no text can end the element.</summary>
    public static JsonWriterOptions LinkedData { get; } = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), NewLine = "\n" };

    /// <summary>Writes a number without trailing zeros, or null.</summary>
    public static void Number(this Utf8JsonWriter writer, string name, decimal? value)
    {
        if (value is { } v)
            writer.WriteNumber(name, v / 1.0000000000000000000000000000m);
        else
            writer.WriteNull(name);
    }

    /// <summary>Gives what was written to the stream once it is much: memory does not grow with the output.</summary>
    public static void FlushWhenFull(this Utf8JsonWriter writer)
    {
        if (writer.BytesPending > Full)
            writer.Flush();
    }

    /// <summary>Writes a span as an object, with the words quoted of it, or null.</summary>
    public static void Span(this Utf8JsonWriter writer, string name, TextSpan? span, string? words)
    {
        if (span is not { } s)
        {
            writer.WriteNull(name);
            return;
        }

        writer.WriteStartObject(name);
        writer.WriteNumber("start", s.Start);
        writer.WriteNumber("end", s.End);
        writer.WriteString("text", words);
        writer.WriteEndObject();
    }

    /// <summary>Writes strings as an array.</summary>
    public static void Strings(this Utf8JsonWriter writer, string name, IEnumerable<string?> values)
    {
        writer.WriteStartArray(name);
        foreach (string? value in values)
            writer.WriteStringValue(value);
        writer.WriteEndArray();
    }
}
