using System.Text;

namespace ClaimCompare.ConsoleProgram;

/// <summary>Reads the tab-separated tables that are embedded in the program.</summary>
internal static class TableResource
{
    /// <summary>The rows with as many cells as asked for; lines that begin with <c>#</c> are comments.</summary>
    public static IEnumerable<string[]> Read(string name, int columns)
    {
        using Stream stream = typeof(TableResource).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            string[] cells = line.Split('\t');
            if (line.Length > 0 && line[0] != '#' && cells.Length == columns)
                yield return cells;
        }
    }
}
