using System.Reflection;
using System.Text;

namespace ClaimCompare.Language;

/// <summary>One file of <c>Lexicons/</c>: rows of tab-separated cells under named columns.</summary>
/// <remarks>
/// Lines that begin with <c>#</c> are comments, the first other line names the columns, the first column is always <c>form</c>: a word or
/// several words apart by spaces, in lower case unless case matters to people who read it. A column <c>affixes</c> holds patterns that
/// <see cref="Morphology"/> turns into further forms of the same row.
/// </remarks>
internal sealed class LexiconFile
{
    private readonly Dictionary<string, int> _columns;

    private LexiconFile(string name, Dictionary<string, int> columns, List<string[]> rows)
    {
        Name = name;
        _columns = columns;
        Rows = rows;
    }

    /// <summary>The file's name without its extension.</summary>
    public string Name { get; }

    /// <summary>The rows' cells.</summary>
    public IReadOnlyList<string[]> Rows { get; }

    /// <summary>The names of the embedded lexicons whose words stand in texts, in ordinal order; those of the markup of pages (<c>page-…</c>), the names of persons, which stay unknown words, and other forms of words are left out.</summary>
    public static IReadOnlyList<string> Names { get; } = FindNames();

    /// <summary>The lexicon of forms that are read like another word.</summary>
    public const string ShortForms = "short-forms";

    /// <summary>Loads an embedded lexicon.</summary>
    /// <exception cref="InvalidDataException">A row has more cells than the file has columns, or there is no such lexicon.</exception>
    public static LexiconFile Load(string name)
    {
        using Stream stream = typeof(LexiconFile).Assembly.GetManifestResourceStream("Lexicons/" + name + ".tsv")
            ?? throw new InvalidDataException("There is no lexicon " + name + ".");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        Dictionary<string, int>? columns = null;
        var rows = new List<string[]>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            string[] cells = line.Split('\t');
            if (columns is null)
            {
                columns = new Dictionary<string, int>(StringComparer.Ordinal);
                for (int i = 0; i < cells.Length; i++)
                    columns.Add(cells[i], i);
                continue;
            }

            if (cells.Length > columns.Count)
                throw new InvalidDataException("Lexicon " + name + ": too many cells in the row of " + cells[0] + ".");
            rows.Add(cells);
        }

        return new LexiconFile(name, columns ?? new Dictionary<string, int>(StringComparer.Ordinal), rows);
    }

    /// <summary>The cell of a row in the named column; empty where the row ends before it or the file has no such column.</summary>
    public string Cell(string[] row, string column) => _columns.TryGetValue(column, out int i) && i < row.Length ? row[i].Trim() : string.Empty;

    /// <summary>All surface forms of a row: its form and what its affixes make of it.</summary>
    public IEnumerable<string> Forms(string[] row) => Morphology.Expand(row[0].Trim(), Cell(row, "affixes"));

    private static string[] FindNames()
    {
        string[] names = [.. Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(n => n.StartsWith("Lexicons/", StringComparison.Ordinal) && !n.StartsWith("Lexicons/page-", StringComparison.Ordinal) && !IsOfNames(n))
            .Select(n => n["Lexicons/".Length..^".tsv".Length])];
        Array.Sort(names, StringComparer.Ordinal);
        return names;
    }

    /// <summary>Whether a lexicon holds names whose words would lose their ordinary sense, or gain one, in the vocabulary, or forms without a number of their own.</summary>
    private static bool IsOfNames(string resource) => resource is "Lexicons/" + ShortForms + ".tsv" or "Lexicons/given-names.tsv" or "Lexicons/body-names.tsv" or "Lexicons/organisations.tsv";
}
