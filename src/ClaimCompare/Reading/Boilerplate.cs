using System.Buffers;
using ClaimCompare.Language;

namespace ClaimCompare.Reading;

/// <summary>The lines and phrases of <c>boilerplate.tsv</c>.</summary>
internal static class Boilerplate
{
    private static readonly List<(string Form, ParagraphRole Role, string Extent)> Rows = LoadRows();

    /// <summary>The phrases that a linked headline follows, and those that stand alone, wherever they occur in a line.</summary>
    public static IReadOnlyList<(string Form, ParagraphRole Role, string Extent)> Inline { get; } = [.. Rows.Where(r => r.Extent is "fixed" or "headline")];

    private static readonly SearchValues<string> InlineForms = SearchValues.Create([.. Inline.Select(r => r.Form)], StringComparison.OrdinalIgnoreCase);

    /// <summary>The rows by the small letter that they begin with.</summary>
    private static readonly Dictionary<char, List<(string Form, ParagraphRole Role)>> ByLetter = Rows.GroupBy(r => char.ToLowerInvariant(r.Form[0])).ToDictionary(g => g.Key, g => g.Select(r => (r.Form, r.Role)).ToList());

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> SmallWords =
        Fields("word").Select(f => f.Form).ToHashSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> PageWords =
        Fields("page").Select(f => f.Form).ToHashSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> OfferWords =
        Fields("offer").Select(f => f.Form).ToHashSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The names of fields before a colon, with what they hold.</summary>
    public static IReadOnlyDictionary<string, string> FieldNames { get; } = Fields("field").ToDictionary(f => f.Form, f => f.Role, StringComparer.OrdinalIgnoreCase);

    /// <summary>The role of a line by how it begins.</summary>
    public static bool TryLine(ReadOnlySpan<char> line, out ParagraphRole role)
    {
        role = ParagraphRole.Body;

        // {Baca juga: …}, [Baca: …]
        if (line.Length > 2 && line[0] is '{' or '[' or '(')
            line = line[1..].TrimStart();
        if (line.IsEmpty || !ByLetter.TryGetValue(char.ToLowerInvariant(line[0]), out List<(string Form, ParagraphRole Role)>? rows))
            return false;
        foreach ((string form, ParagraphRole found) in rows)
        {
            if (line.StartsWith(form, StringComparison.OrdinalIgnoreCase) && (line.Length == form.Length || !char.IsLetterOrDigit(line[form.Length]) || !char.IsLetterOrDigit(form[^1])))
            {
                role = found;
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether one of <see cref="Inline"/> may stand in a line.</summary>
    public static bool HasInline(ReadOnlySpan<char> line) => line.ContainsAny(InlineForms);

    /// <summary>Whether a word stays in lower case inside headlines.</summary>
    public static bool IsSmallWord(ReadOnlySpan<char> word) => SmallWords.Contains(word);

    /// <summary>Whether a word belongs to the turning of pages.</summary>
    public static bool IsPageWord(ReadOnlySpan<char> word) => PageWords.Contains(word);

    /// <summary>Whether a line that calls out to buy may begin with a word.</summary>
    public static bool IsOfferWord(ReadOnlySpan<char> word) => OfferWords.Contains(word);

    private static List<(string, ParagraphRole, string)> LoadRows()
    {
        LexiconFile file = LexiconFile.Load("boilerplate");
        return [.. file.Rows.Where(r => file.Cell(r, "extent") is "headline" or "fixed" or "line")
            .Select(r => (r[0], Enum.Parse<ParagraphRole>(file.Cell(r, "role"), ignoreCase: true), file.Cell(r, "extent")))];
    }

    private static IEnumerable<(string Form, string Role)> Fields(string extent)
    {
        LexiconFile file = LexiconFile.Load("boilerplate");
        return file.Rows.Where(r => file.Cell(r, "extent") == extent).Select(r => (r[0], file.Cell(r, "role")));
    }
}
