using System.Globalization;
using System.Text.Json;

namespace ClaimCompare.Writing;

/// <summary>Writes the estimates and relations of a table as CSV (RFC 4180) or JSON.</summary>
public static class TableWriter
{
    /// <summary>Writes estimates as CSV: <c>entity,attribute,[time,]value,low,high,origins,status</c>.</summary>
    /// <param name="output">The text; it stays open.</param>
    /// <param name="estimates">The estimates.</param>
    /// <param name="hasTime">Whether the rows have a day.</param>
    public static void WriteCsv(TextWriter output, IEnumerable<TableEstimate> estimates, bool hasTime)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(estimates);
        string[] time = hasTime ? ["time"] : [];
        CsvOutput.Row(output, ["entity", "attribute", .. time, "value", "low", "high", "origins", "status"]);
        foreach (TableEstimate e in estimates)
        {
            string?[] day = hasTime ? [Day(e)] : [];
            CsvOutput.Row(output, [e.Entity, e.Attribute, .. day, CsvOutput.Text(e.Estimate.Best), CsvOutput.Text(e.Estimate.Low), CsvOutput.Text(e.Estimate.High), CsvOutput.Text(e.Estimate.Origins), WireNames.Of(e.Status)]);
        }
    }

    /// <summary>Writes relations as CSV: <c>a,b,relation,why</c>.</summary>
    /// <param name="output">The text; it stays open.</param>
    /// <param name="relations">The relations.</param>
    /// <param name="language">The language of the reasons: <c>id</c>, else English.</param>
    public static void WriteCsv(TextWriter output, IEnumerable<TableRelation> relations, string language)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(relations);
        CsvOutput.Row(output, "a", "b", "relation", "why");
        foreach (TableRelation r in relations)
            CsvOutput.Row(output, r.A, r.B, WireNames.Of(r.Kind), r.Why.In(language));
    }

    /// <summary>Writes estimates as JSON: an object with the array <c>estimates</c>.</summary>
    /// <param name="output">The stream; it stays open.</param>
    /// <param name="estimates">The estimates.</param>
    public static void WriteJson(Stream output, IEnumerable<TableEstimate> estimates)
    {
        ArgumentNullException.ThrowIfNull(estimates);
        Write(output, "estimates", estimates, static (w, e) =>
        {
            w.WriteString("entity", e.Entity);
            w.WriteString("attribute", e.Attribute);
            w.WriteString("time", Day(e));
            w.Number("value", e.Estimate.Best);
            w.Number("low", e.Estimate.Low);
            w.Number("high", e.Estimate.High);
            w.WriteNumber("origins", e.Estimate.Origins);
            w.WriteString("status", WireNames.Of(e.Status));
        });
    }

    /// <summary>Writes relations as JSON: an object with the array <c>relations</c>.</summary>
    /// <param name="output">The stream; it stays open.</param>
    /// <param name="relations">The relations.</param>
    /// <param name="language">The language of the reasons: <c>id</c>, else English.</param>
    public static void WriteJson(Stream output, IEnumerable<TableRelation> relations, string language)
    {
        ArgumentNullException.ThrowIfNull(relations);
        Write(output, "relations", relations, (w, r) =>
        {
            w.WriteString("a", r.A);
            w.WriteString("b", r.B);
            w.WriteString("relation", WireNames.Of(r.Kind));
            w.WriteString("why", r.Why.In(language));
        });
    }

    private static void Write<T>(Stream output, string name, IEnumerable<T> rows, Action<Utf8JsonWriter, T> fields)
    {
        ArgumentNullException.ThrowIfNull(output);
        using var w = new Utf8JsonWriter(output, JsonOutput.Options);
        w.WriteStartObject();
        w.WriteStartArray(name);
        foreach (T row in rows)
        {
            w.WriteStartObject();
            fields(w, row);
            w.WriteEndObject();
            w.FlushWhenFull();
        }

        w.WriteEndArray();
        w.WriteEndObject();
    }

    private static string? Day(TableEstimate estimate) => estimate.Time?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
