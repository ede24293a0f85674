using System.Collections.Frozen;
using ClaimCompare.Language;

namespace ClaimCompare.Reading;

/// <summary>What is known of the pages of an outlet: a row of <c>page-outlets.tsv</c>.</summary>
/// <param name="Name">The usual name of the site.</param>
/// <param name="Zone">Minutes east of Greenwich where its clock stands; null where it is not one.</param>
/// <param name="PageParameters">The query parameters that number the pages of an article.</param>
internal sealed record OutletPage(string Name, int? Zone, IReadOnlyList<string> PageParameters);

/// <summary>The outlets of <c>page-outlets.tsv</c> by domain and name.</summary>
internal static class OutletPages
{
    private static readonly LexiconFile File = LexiconFile.Load("page-outlets");

    private static readonly FrozenDictionary<string, OutletPage>.AlternateLookup<ReadOnlySpan<char>> Domains = File.Rows.ToFrozenDictionary(r => r[0], Row, StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, OutletPage>.AlternateLookup<ReadOnlySpan<char>> Named = File.Rows.DistinctBy(r => File.Cell(r, "name"), StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(r => File.Cell(r, "name"), Row, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Names = File.Rows
        .SelectMany(r => new[] { r[0], File.Cell(r, "name") }.Concat(File.Cell(r, "dateline").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)))
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The query parameters by which some outlet numbers pages.</summary>
    public static IReadOnlyList<string> PageParameters { get; } = [.. File.Rows.SelectMany(r => Row(r).PageParameters).Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>The outlet of an address, by its host or the longest known ending of it; null where none is known.</summary>
    public static OutletPage? ByAddress(string? url)
    {
        ReadOnlySpan<char> host = Host(url);
        while (host.Length > 0)
        {
            if (Domains.TryGetValue(host, out OutletPage? outlet))
                return outlet;
            int dot = host.IndexOf('.');
            if (dot < 0)
                return null;
            host = host[(dot + 1)..];
        }

        return null;
    }

    /// <summary>The outlet of a name, or null.</summary>
    public static OutletPage? ByName(ReadOnlySpan<char> name) => Named.TryGetValue(name.Trim(), out OutletPage? outlet) ? outlet : null;

    /// <summary>The host of an address; empty where it has none.</summary>
    public static ReadOnlySpan<char> Host(string? url)
    {
        ReadOnlySpan<char> s = url.AsSpan().Trim();
        int scheme = s.IndexOf("//");
        if (scheme < 0)
            return default;
        s = s[(scheme + 2)..];
        int end = s.IndexOfAny('/', '?', '#');
        return end < 0 ? s : s[..end];
    }

    /// <summary>Whether a name is that of an outlet: one that is known, a domain, or one made with a word that outlets carry.</summary>
    public static bool IsOutlet(ReadOnlySpan<char> name)
    {
        name = name.Trim();
        if (name.IsEmpty)
            return false;
        if (Names.Contains(name))
            return true;
        int space = name.IndexOf(' ');
        if (space < 0)
        {
            int dot = name.LastIndexOf('.');
            return dot > 0 && name.Length - dot is >= 3 and <= 5 && char.IsLetter(name[^1]);
        }

        return BylineWords.OutletWords.Contains(name[..space]) || BylineWords.OutletWords.Contains(name[(name.LastIndexOf(' ') + 1)..]);
    }

    private static OutletPage Row(string[] row) => new(
        File.Cell(row, "name"),
        File.Cell(row, "zone") is { Length: > 0 } zone && BylineWords.Zones.TryGetValue(zone, out int minutes) ? minutes : null,
        File.Cell(row, "page").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
}
