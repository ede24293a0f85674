namespace ClaimCompare.Reading;

/// <summary>The heading of a table of articles: the sign that parts its columns, and what they hold.</summary>
/// <param name="Delimiter">Comma, semicolon or tabulator.</param>
/// <param name="Columns">What each column holds and how its name ranks; null where its name is not known.</param>
internal sealed record CsvHeading(char Delimiter, (ArticleField Field, int Rank)?[] Columns)
{
    private const int LongestName = 40;

    /// <summary>Whether a column holds texts or summaries.</summary>
    public bool HasText => Array.Exists(Columns, c => c is { Field: ArticleField.Text or ArticleField.Summary });

    /// <summary>Finds the heading in the first line of a text; null where the text is no table.</summary>
    /// <remarks>
    /// Two known names of which one holds the text make a heading; without such a name three columns do whose names are single words, if the
    /// following line has as many: prose has commas too.
    /// </remarks>
    public static CsvHeading? Find(ReadOnlySpan<char> text)
    {
        text = text.TrimStart("\r\n\uFEFF");
        int end = text.IndexOf('\n');
        ReadOnlySpan<char> first = (end < 0 ? text : text[..end]).Trim("\r ");
        ReadOnlySpan<char> rest = end < 0 ? [] : text[(end + 1)..];
        int next = rest.IndexOf('\n');
        ReadOnlySpan<char> second = next < 0 ? rest : rest[..next];
        foreach (char delimiter in ",;\t")
        {
            if (first.Count(delimiter) == 0 || Names(first, delimiter) is not { } names)
                continue;
            var heading = new CsvHeading(delimiter, Array.ConvertAll(names, Column));
            bool known = heading.HasText && heading.Columns.Count(c => c is not null) > 1;
            bool table = names.Length > 2 && second.Count(delimiter) >= names.Length - 1 && Array.TrueForAll(names, n => !n.Contains(' ', StringComparison.Ordinal));
            if (known || table)
                return heading;
        }

        return null;
    }

    private static (ArticleField Field, int Rank)? Column(string name) =>
        FieldNames.TryFind(name, out ArticleField field, out int rank) && field is not (ArticleField.List or ArticleField.Object or ArticleField.Value) ? (field, rank) : null;

    private static string[]? Names(ReadOnlySpan<char> line, char delimiter)
    {
        string[] names = line.ToString().Split(delimiter);
        for (int i = 0; i < names.Length; i++)
        {
            string name = names[i].Trim().Trim('"').Trim();
            names[i] = name;

            // The first column of an exported index has no name
            if (name.Length > LongestName || (name.Length == 0 && i > 0) || name.AsSpan().IndexOfAnyExcept(NameCharacters) >= 0)
                return null;
        }

        return names;
    }

    private static readonly System.Buffers.SearchValues<char> NameCharacters = System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-.: /");
}
