using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using ClaimCompare.Language;

namespace ClaimCompare.Reading;

/// <summary>An address without what numbers the pages of an article, and that number.</summary>
/// <param name="Key">Host and path, with the query parameters that are left, in order; the same for all pages of one article.</param>
/// <param name="Number">The page, counted from 1; 0 where the address names none.</param>
/// <param name="IsWhole">Whether it asks for all pages in one.</param>
/// <param name="Shorter">The key without a bare number at the end of the path (<c>/banjir-di-lor/2</c>), or null: other addresses have to tell whether that is a page.</param>
/// <param name="ShorterNumber">That number.</param>
internal sealed record PageAddress(string Key, int Number, bool IsWhole, string? Shorter, int ShorterNumber)
{
    /// <summary>The most pages an article has: larger numbers are something else.</summary>
    public const int MostPages = 200;

    private const int LongestAddress = 2000;
    private const int ShortestName = 8;
    private const int LongestQuery = 80;
    private static readonly LexiconFile File = LexiconFile.Load("page-numbers");
    private static readonly FrozenSet<string> Parameters = Forms("parameter"), Single = Forms("single"), Segments = Forms("segment"), Whole = Forms("whole");
    private static readonly SearchValues<string> Names = SearchValues.Create([.. Parameters, .. Single, .. OutletPages.PageParameters], StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads an address; null where it is none of a page.</summary>
    /// <param name="address">The address.</param>
    /// <param name="around">The absolute address that it is relative to, if one is known.</param>
    public static PageAddress? Parse(string? address, string? around)
    {
        if (address is null || address.Length > LongestAddress || Absolute(address.Trim().Replace("&amp;", "&", StringComparison.OrdinalIgnoreCase), around) is not var (host, rest))
            return null;
        int question = rest.IndexOf('?', StringComparison.Ordinal);
        string path = (question < 0 ? rest : rest[..question]).TrimEnd('/');
        IReadOnlyList<string> own = OutletPages.ByAddress("//" + host)?.PageParameters ?? [];
        (int number, bool whole, string query) = question < 0 ? (0, false, string.Empty) : Query(rest[(question + 1)..], own);
        if (number == 0 && TrySegment(path, out string shortened, out int segment))
            (path, number) = (shortened, segment);
        return number == 0 && !whole && TryBare(path, out shortened, out segment)
            ? new PageAddress(host + path + query, 0, false, host + shortened + query, segment)
            : new PageAddress(host + path + query, number, whole, null, 0);
    }

    /// <summary>Whether a link may lead to another page of the same article: a quick look before <see cref="Parse"/>.</summary>
    public static bool MayNumber(ReadOnlySpan<char> href)
    {
        int hash = href.IndexOf('#');
        ReadOnlySpan<char> s = (hash < 0 ? href : href[..hash]).TrimEnd('/');
        int at = s.LastIndexOfAny('?', '/');
        if (at < 0 || s.Length > LongestAddress)
            return false;
        ReadOnlySpan<char> last = s[(at + 1)..];
        return s[at] == '?' ? last.Length <= LongestQuery && last.ContainsAny(Names) : last.Length is 1 or 2 or 3 && char.IsAsciiDigit(last[^1]) && char.IsAsciiDigit(last[0]);
    }

    /// <summary>Host and the rest of an address without its fragment; the host is empty where nothing tells it.</summary>
    private static (string Host, string Path)? Absolute(string address, string? around)
    {
        int hash = address.IndexOf('#', StringComparison.Ordinal);
        string s = hash < 0 ? address : address[..hash];
        if (s.Length == 0)
            return null;
        string host = OutletPages.Host(s).ToString();
        if (s.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || s.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || s.StartsWith("//", StringComparison.Ordinal))
        {
            int path = s.IndexOf("//", StringComparison.Ordinal) + 2 + host.Length;
            return host.Length == 0 ? null : (Bare(host), s[path..]);
        }

        int stop = s.AsSpan().IndexOfAny('/', '?', ':');
        if (stop >= 0 && s[stop] == ':')
            return null;
        (string Host, string Path)? other = around is null ? null : Absolute(around.Trim(), null);
        if (s[0] == '/')
            return (other?.Host ?? string.Empty, s);
        if (other is not { } known)
            return null;
        int question = known.Path.IndexOf('?', StringComparison.Ordinal);
        string folder = question < 0 ? known.Path : known.Path[..question];
        return (known.Host, s[0] == '?' ? folder + s : folder[..(folder.LastIndexOf('/') + 1)] + s);
    }

    private static string Bare(string host)
    {
        string small = host.ToLowerInvariant();
        return small.StartsWith("www.", StringComparison.Ordinal) ? small[4..] : small.StartsWith("m.", StringComparison.Ordinal) ? small[2..] : small;
    }

    private static (int Number, bool IsWhole, string Left) Query(string query, IReadOnlyList<string> own)
    {
        int number = 0;
        bool whole = false;
        var left = new SortedSet<string>(StringComparer.Ordinal);
        foreach (string part in query.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            int sign = part.IndexOf('=', StringComparison.Ordinal);
            string name = (sign < 0 ? part : part[..sign]).ToLowerInvariant(), value = sign < 0 ? string.Empty : part[(sign + 1)..].ToLowerInvariant();
            bool known = Parameters.Contains(name) || own.Contains(name, StringComparer.OrdinalIgnoreCase), single = Single.Contains(name);
            if (single && value is "" or "1" or "true" || ((known || single) && Whole.Contains(value)))
                whole = true;
            else if (known && !single && IsNumber(value, out int n))
                number = n;
            else if (!name.StartsWith("utm_", StringComparison.Ordinal) && name is not ("fbclid" or "gclid"))
                left.Add(part);
        }

        return (number, whole, left.Count == 0 ? string.Empty : "?" + string.Join('&', left));
    }

    /// <summary>/banjir/page/2, /banjir/halaman-2.</summary>
    private static bool TrySegment(string path, out string shortened, out int number)
    {
        shortened = path;
        number = 0;
        int slash = path.LastIndexOf('/');
        if (slash <= 0)
            return false;
        string last = path[(slash + 1)..];
        int dash = last.IndexOf('-', StringComparison.Ordinal);
        if (dash > 0 && Segments.Contains(last[..dash].ToLowerInvariant()) && IsNumber(last.AsSpan(dash + 1), out number))
        {
            shortened = path[..slash];
            return true;
        }

        int before = path.LastIndexOf('/', slash - 1);
        if (before < 0 || !IsNumber(last, out number) || !Segments.Contains(path[(before + 1)..slash].ToLowerInvariant()))
            return false;
        shortened = path[..before];
        return true;
    }

    /// <summary>/banjir-di-lor/2: a bare number behind the name of an article, not behind a year or a folder.</summary>
    private static bool TryBare(string path, out string shortened, out int number)
    {
        shortened = path;
        number = 0;
        int slash = path.LastIndexOf('/');
        if (slash <= 0 || !IsNumber(path.AsSpan(slash + 1), out number))
            return false;
        ReadOnlySpan<char> name = path.AsSpan(path.LastIndexOf('/', slash - 1) + 1, slash - path.LastIndexOf('/', slash - 1) - 1);
        if (name.Length < ShortestName || !name.ContainsAnyInRange('a', 'z'))
            return false;
        shortened = path[..slash];
        return true;
    }

    private static bool IsNumber(ReadOnlySpan<char> text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number is > 0 and <= MostPages && text[0] != '0';

    private static FrozenSet<string> Forms(string name) => File.Rows.Where(r => File.Cell(r, "class") == name).Select(r => r[0]).ToFrozenSet(StringComparer.Ordinal);
}
