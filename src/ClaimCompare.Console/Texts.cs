using System.Globalization;

namespace ClaimCompare.ConsoleProgram;

/// <summary>The console's own words in the language of the user.</summary>
internal sealed class Texts
{
    private static readonly Dictionary<string, (string Indonesian, string English)> Rows = Load();
    private readonly bool _indonesian;

    public Texts(string language)
    {
        Language = language;
        _indonesian = language == "id";
    }

    /// <summary><c>id</c> or <c>en</c>.</summary>
    public string Language { get; }

    /// <summary>The words of a key, with its places filled in; the key itself where there are none.</summary>
    public string this[string key, params object[] values]
    {
        get
        {
            string template = Rows.TryGetValue(key, out (string Indonesian, string English) row) ? (_indonesian ? row.Indonesian : row.English) : key;
            return values.Length == 0 ? template : string.Format(CultureInfo.InvariantCulture, template, values);
        }
    }

    /// <summary>Whether there are words for a key.</summary>
    public bool Has(string key) => Rows.ContainsKey(key);

    /// <summary>The rows of the tables <c>Texts*.tsv</c>.</summary>
    private static Dictionary<string, (string, string)> Load()
    {
        var rows = new Dictionary<string, (string, string)>(StringComparer.Ordinal);
        foreach (string name in typeof(Texts).Assembly.GetManifestResourceNames().Where(n => n.StartsWith("Texts", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            foreach (string[] cells in TableResource.Read(name, 3))
                rows.Add(cells[0], (cells[1], cells[2]));
        }

        return rows;
    }
}
