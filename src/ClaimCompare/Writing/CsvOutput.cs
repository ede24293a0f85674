using System.Globalization;
using System.Text;

namespace ClaimCompare.Writing;

/// <summary>Writes claims and groups as CSV (RFC 4180): a heading, CRLF line ends, fields quoted where they need it.</summary>
public static class CsvOutput
{
    /// <summary>One row a claim.</summary>
    public static void WriteClaims(TextWriter output, IEnumerable<NumericClaim> claims)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(claims);
        Row(output, "article", "in", "start", "end", "number", "value", "low", "high", "out_of", "qualifier", "unit", "object", "kind", "sources", "organisations", "via", "modality", "measure", "when", "said", "place");
        foreach (NumericClaim c in claims)
            Row(output, Fields(c));
    }

    /// <summary>One row a claim, with the group it stands in.</summary>
    public static void WriteComparison(TextWriter output, Comparison comparison)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(comparison);
        Row(output, "group", "label", "status", "group_low", "group_best", "group_high", "origins", "article", "in", "start", "end", "number", "value", "low", "high", "out_of", "qualifier", "unit", "object", "kind", "sources", "organisations", "via", "modality", "measure", "when", "said", "place");
        for (int i = 0; i < comparison.Groups.Count; i++)
        {
            FigureGroup g = comparison.Groups[i];
            foreach (NumericClaim c in g.Claims)
                Row(output, [Text(i), g.Label, WireNames.Of(g.Status), Text(g.Estimate.Low), Text(g.Estimate.Best), Text(g.Estimate.High), Text(g.Estimate.Origins), .. Fields(c)]);
        }
    }

    private static string?[] Fields(NumericClaim c) =>
    [
        c.ArticleId, c.In == ClaimLocation.Title ? "title" : "text", Text(c.Span.Start), Text(c.Span.End), c.Number, Text(c.Value), Text(c.Low), Text(c.High), Text(c.OutOf),
        WireNames.Of(c.Qualifier), c.Unit, c.Object, WireNames.Of(c.Kind), string.Join("; ", c.Attribution.Sources.Select(s => s.Name)),
        string.Join("; ", c.Attribution.Sources.Select(s => s.Organisation ?? string.Empty)), string.Join("; ", c.Attribution.Via), WireNames.Of(c.Modality), WireNames.Of(c.Measure),
        c.When?.ToString(), c.Attribution.Said?.ToString(), c.Place,
    ];

    /// <summary>A whole number.</summary>
    internal static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A number without trailing zeros, or null.</summary>
    internal static string? Text(decimal? value) => value?.ToString("0.############", CultureInfo.InvariantCulture);

    /// <summary>A row of fields.</summary>
    internal static void Row(TextWriter output, params string?[] fields)
    {
        var line = new StringBuilder();
        for (int i = 0; i < fields.Length; i++)
        {
            if (i > 0)
                line.Append(',');
            string field = fields[i] ?? string.Empty;
            if (field.AsSpan().IndexOfAny(",\"\r\n") < 0)
                line.Append(field);
            else
                line.Append('"').Append(field.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        }

        output.Write(line.Append("\r\n"));
    }
}
