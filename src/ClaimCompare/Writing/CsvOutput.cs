using System.Globalization;
using System.Text;

namespace ClaimCompare.Writing;

/// <summary>Writes claims and groups as CSV (RFC 4180): a heading, CRLF line ends, fields quoted where they need it.</summary>
/// <remarks>
/// Fields hold what the article holds, character by character, and <see cref="Reading.ClaimCsvReader"/> gives the same claims back; U+0000, which
/// no reader of CSV takes, becomes U+FFFD. Spreadsheets run what begins with <c>= + - @</c> as a formula: <c>forSpreadsheets</c> puts an apostrophe
/// before such texts (numbers of our own stay), after the advice of OWASP on CSV injection. What was written so does not come back the same.
/// </remarks>
public static class CsvOutput
{
    /// <summary>One row a claim.</summary>
    /// <param name="output">The text; it stays open.</param>
    /// <param name="claims">The claims.</param>
    /// <param name="forSpreadsheets">Whether texts that a spreadsheet would run get an apostrophe before them.</param>
    public static void WriteClaims(TextWriter output, IEnumerable<NumericClaim> claims, bool forSpreadsheets = false) =>
        Write(output, ClaimColumns.All, claims, forSpreadsheets);

    /// <summary>One row a claim, with the group it stands in.</summary>
    /// <param name="output">The text; it stays open.</param>
    /// <param name="comparison">The comparison.</param>
    /// <param name="forSpreadsheets">Whether texts that a spreadsheet would run get an apostrophe before them.</param>
    public static void WriteComparison(TextWriter output, Comparison comparison, bool forSpreadsheets = false)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        Write(output, ComparisonColumns, comparison.Groups.SelectMany((g, i) => g.Claims.Select(c => (i, g, c))), forSpreadsheets);
    }

    private static readonly CsvColumn<(int Index, FigureGroup Group, NumericClaim Claim)>[] ComparisonColumns =
    [
        new("group", "integer", "The index of the group.", r => Text(r.Index)),
        new("label", "string", "The group's name.", r => r.Group.Label),
        new("status", "string", "How its figures stand to each other.", r => WireNames.Of(r.Group.Status)),
        new("group_low", "number", "The lowest value still tenable.", r => Text(r.Group.Estimate.Low)),
        new("group_best", "number", "A value that somebody stated.", r => Text(r.Group.Estimate.Best)),
        new("group_high", "number", "The highest value still tenable.", r => Text(r.Group.Estimate.High)),
        new("origins", "integer", "How many independent origins stand behind it.", r => Text(r.Group.Estimate.Origins)),
        .. ClaimColumns.All.Select(c => new CsvColumn<(int Index, FigureGroup Group, NumericClaim Claim)>(c.Name, c.Type, c.Description, r => c.Value(r.Claim))),
    ];

    /// <summary>A whole number.</summary>
    internal static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A number with all its digits, without trailing zeros, or null.</summary>
    internal static string? Text(decimal? value) => value is { } v ? (v / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture) : null;

    /// <summary>A table: its heading and rows.</summary>
    internal static void Write<T>(TextWriter output, CsvColumn<T>[] columns, IEnumerable<T> rows, bool forSpreadsheets)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(rows);
        Row(output, Array.ConvertAll(columns, c => (string?)c.Name));
        foreach (T row in rows)
            Row(output, Array.ConvertAll(columns, c => forSpreadsheets && c.Type == "string" ? Guard(c.Value(row)) : c.Value(row)));
    }

    /// <summary>A row of fields.</summary>
    internal static void Row(TextWriter output, params string?[] fields)
    {
        var line = new StringBuilder();
        for (int i = 0; i < fields.Length; i++)
        {
            if (i > 0)
                line.Append(',');
            string field = (fields[i] ?? string.Empty).Replace('\0', '\uFFFD');

            // A row of one empty field would be a blank line
            if (field.AsSpan().IndexOfAny(",\"\r\n") < 0 && (field.Length > 0 || fields.Length > 1))
                line.Append(field);
            else
                line.Append('"').Append(field.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        }

        output.Write(line.Append("\r\n"));
    }

    /// <summary>What a spreadsheet would take for a formula becomes text; the wide forms of the signs count, too.</summary>
    private static string? Guard(string? field) => field is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '\uFF1D' or '\uFF0B' or '\uFF0D' or '\uFF20', ..] ? "'" + field : field;
}
