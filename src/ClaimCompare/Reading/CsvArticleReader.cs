using System.Globalization;

namespace ClaimCompare.Reading;

/// <summary>Reads articles from CSV (RFC 4180) with a heading, apart by commas, semicolons or tabulators: one article a row.</summary>
internal static class CsvArticleReader
{
    /// <summary>Reads a table.</summary>
    public static IEnumerable<ReadResult> Read(InputStream source, string path, ReadingSession session)
    {
        CsvHeading heading = CsvHeading.Find(TextDecoder.Decode(source.Peek(InputDetector.HeadLength), declared: null, out _))!;
        if (!heading.HasText)
        {
            yield return ReadResult.Of(ReadingCodes.NoColumn, path, 1, "this table has no column of texts (text, content, isi …)");
            yield break;
        }

        var summaries = new SummaryCounter(path);
        var rows = new CsvRowReader(new LineReader(source, session.Limits.MaxRecordBytes), heading.Delimiter, session.Limits.MaxRecordBytes);
        int width = rows.Read() ? rows.Count : 0, index = 0;
        while (rows.Read())
        {
            index++;
            string? fault = rows.Fault ?? (rows.Count == width ? null : string.Create(CultureInfo.InvariantCulture, $"this row has {rows.Count} fields, the heading {width}"));
            if (fault is not null)
            {
                yield return ReadResult.Of(ReadingCodes.InvalidRow, path, rows.Line, fault);
                continue;
            }

            ArticleFields fields = FieldsOf(rows, heading);
            summaries.Count(fields);
            foreach (ReadResult result in fields.Build(path, index, rows.Line, session.Limits))
                yield return result;
        }

        if (summaries.Notice is { } notice)
            yield return notice;
    }

    private static ArticleFields FieldsOf(CsvRowReader row, CsvHeading heading)
    {
        var fields = new ArticleFields();
        for (int i = 0; i < Math.Min(row.Count, heading.Columns.Length); i++)
        {
            if (heading.Columns[i] is { } column)
                fields.Set(column.Field, column.Rank, row[i].ToString());
        }

        return fields;
    }

    /// <summary>Gives the lines of a source as text, each decoded by itself; one that is too long comes cut, and longer than allowed.</summary>
    private sealed class LineReader(InputStream source, int max) : TextReader
    {
        public override string? ReadLine()
        {
            if (!source.TryReadLine(max, out ReadOnlySpan<byte> line, out bool tooLong))
                return null;
            string text = TextDecoder.Decode(line.TrimEnd((byte)'\r'), declared: null, out _).Replace("\0", string.Empty, StringComparison.Ordinal);
            return tooLong ? text + new string(' ', max - text.Length + 1) : text;
        }
    }
}
