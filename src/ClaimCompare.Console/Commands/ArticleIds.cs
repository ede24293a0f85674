using System.Globalization;

namespace ClaimCompare.ConsoleProgram.Commands;

/// <summary>Keeps the identifiers of articles distinct: one that came before gets a number behind it.</summary>
internal sealed class ArticleIds
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>The identifier, or the first free one with a number.</summary>
    public string Take(string id)
    {
        if (_taken.Add(id))
            return id;
        int n = 2;
        while (!_taken.Add(Numbered(id, n)))
            n++;
        return Numbered(id, n);
    }

    private static string Numbered(string id, int n) => id + "#" + n.ToString(CultureInfo.InvariantCulture);
}
