using ClaimCompare.Language;

namespace ClaimCompare.Reading;

/// <summary>What a named field of an article's record holds.</summary>
internal enum ArticleField
{
    /// <summary>The identifier.</summary>
    Id,

    /// <summary>The text.</summary>
    Text,

    /// <summary>The headline.</summary>
    Title,

    /// <summary>When it was published.</summary>
    Date,

    /// <summary>The outlet's name or domain.</summary>
    Outlet,

    /// <summary>The address.</summary>
    Url,

    /// <summary>The reporters.</summary>
    Author,

    /// <summary>The editor.</summary>
    Editor,

    /// <summary>What stands for the text in lists.</summary>
    Summary,

    /// <summary>Several articles.</summary>
    List,

    /// <summary>An object that holds the article.</summary>
    Object,

    /// <summary>The value of an object that stands in a field's place.</summary>
    Value,
}

/// <summary>The names of <c>article-fields.tsv</c>.</summary>
internal static class FieldNames
{
    private const int LongestName = 40;
    private static readonly Dictionary<string, (ArticleField Field, int Rank)> Known = Load();
    private static readonly Dictionary<string, (ArticleField Field, int Rank)>.AlternateLookup<ReadOnlySpan<char>> Spans = Known.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What a name means, and how it ranks among the names of the same field: lower is better.</summary>
    public static bool TryFind(ReadOnlySpan<char> name, out ArticleField field, out int rank)
    {
        (field, rank) = (default, 0);
        name = name.Trim();
        if (name.Length is 0 or > LongestName)
            return false;
        Span<char> key = stackalloc char[LongestName];
        if (!Spans.TryGetValue(key[..Normalize(name, key)], out (ArticleField Field, int Rank) found))
            return false;
        (field, rank) = found;
        return true;
    }

    private static int Normalize(ReadOnlySpan<char> name, Span<char> key)
    {
        int length = 0;
        foreach (char c in name)
        {
            // A leading sign is part of a database's own names
            if (c is not (' ' or '_' or '-' or '.' or ':' or '/') || (length == 0 && c == '_'))
                key[length++] = char.ToLowerInvariant(c);
        }

        return length;
    }

    private static Dictionary<string, (ArticleField Field, int Rank)> Load()
    {
        LexiconFile file = LexiconFile.Load("article-fields");
        var names = new Dictionary<string, (ArticleField Field, int Rank)>(StringComparer.Ordinal);
        Span<char> key = stackalloc char[LongestName];
        foreach (string[] row in file.Rows)
        {
            string name = row[0];
            string normal = key[..Normalize(name, key)].ToString();
            names.TryAdd(normal, (Enum.Parse<ArticleField>(file.Cell(row, "field"), ignoreCase: true), names.Count));
        }

        return names;
    }
}
