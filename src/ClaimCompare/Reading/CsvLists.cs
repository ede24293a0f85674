using System.Text;

namespace ClaimCompare.Reading;

/// <summary>Lists in one field of CSV: items apart by <c>"; "</c>, the names of one item by <c>|</c>.</summary>
/// <remarks>A semicolon, a vertical bar or a backslash inside an item has a backslash before it, so that every list comes back as it was.</remarks>
internal static class CsvLists
{
    /// <summary>A list of items; an item that is null is empty.</summary>
    public static string Join(IEnumerable<string?> items) => string.Join("; ", items.Select(Escape));

    /// <summary>A list of lists.</summary>
    public static string Join(IEnumerable<IEnumerable<string>> items) => string.Join("; ", items.Select(i => string.Join('|', i.Select(Escape))));

    /// <summary>Reads a list of lists back; an empty field is an empty list, an empty item a list without entries.</summary>
    public static List<List<string>> Split(string field)
    {
        var items = new List<List<string>>();
        if (field.Length == 0)
            return items;
        var item = new List<string>();
        var text = new StringBuilder();
        for (int i = 0; i < field.Length; i++)
        {
            switch (field[i])
            {
                case '\\' when i + 1 < field.Length:
                    text.Append(field[++i]);
                    break;
                case '|':
                    item.Add(text.ToString());
                    text.Clear();
                    break;
                case ';':
                    End();
                    i += i + 1 < field.Length && field[i + 1] == ' ' ? 1 : 0;
                    break;
                default:
                    text.Append(field[i]);
                    break;
            }
        }

        End();
        return items;

        void End()
        {
            if (text.Length > 0 || item.Count > 0)
                item.Add(text.ToString());
            items.Add(item);
            item = [];
            text.Clear();
        }
    }

    private static string Escape(string? item)
    {
        if (item is null || item.AsSpan().IndexOfAny("\\;|") < 0)
            return item ?? string.Empty;
        return item.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal);
    }
}
