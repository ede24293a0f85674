namespace ClaimCompare.Comparing;

/// <summary>The names of one origin: the body that answers for a claim with those who speak for it, else the source.</summary>
/// <remarks>
/// Two origins are one where any two names are the same: the legal form and the level of a government do not tell (<c>Perum Bulog</c>,
/// <c>Pemprov Jawa Barat</c>), short names of bodies and places are those they stand for, and an acronym is its name. What only the other origins
/// of a group can tell is left to <see cref="GroupOrigins"/>.
/// </remarks>
internal sealed class OriginNames
{
    private static readonly char[] Separators = [' ', '-', '/', ',', '.'];
    private const int LongestAbbreviation = 4;
    private readonly List<OriginName> _names;

    private OriginNames(List<OriginName> names) => _names = names;

    /// <summary>A name to show.</summary>
    public string Shown => _names[0].Full;

    /// <summary>The names, the one to show first.</summary>
    public IReadOnlyList<OriginName> Names => _names;

    /// <summary>Whether it is a source without a name: a description in small letters that no body stands behind (<c>seorang pejabat</c>).</summary>
    public bool IsAnonymous { get; private init; }

    /// <summary>The origin that a source stands for.</summary>
    public static OriginNames Of(Source source)
    {
        // Other names in small letters point back (lembaga itu) and tell nothing outside their article
        IEnumerable<string> names = [source.Name, .. source.Aliases.Where(a => a.Any(char.IsUpper))];
        return new OriginNames(From(source.Organisation is { } body ? names.Prepend(body) : names, source.Name)) { IsAnonymous = source.Organisation is null && !source.Name.Any(char.IsUpper) };
    }

    /// <summary>The origin of a claim that nobody but a relay answers for.</summary>
    public static OriginNames OfRelay(string relay) => new(From([relay], relay));

    /// <summary>Whether both are one origin.</summary>
    public bool IsSame(OriginNames other) => _names.Exists(a => other._names.Exists(b => a.Key == b.Key || a.IsAcronymOf(b) || b.IsAcronymOf(a)));

    /// <summary>Whether both are one origin where they speak of one quantity: the same, or one leaves out what the other tells.</summary>
    public bool IsSameInGroup(OriginNames other) => IsSame(other) || _names.Exists(a => other._names.Exists(b => a.IsShortOf(b) || b.IsShortOf(a)));

    private static List<OriginName> From(IEnumerable<string> names, string fallback) =>
        [.. names.Where(n => n.Length > 0).SelectMany(BodyNames.Readings).Distinct(StringComparer.Ordinal).DefaultIfEmpty(fallback).Select(n => new OriginName(n, BodyNames.KeyOf(n), Initials(n)))];

    /// <summary>The first letters of the words; of an abbreviation at the end all letters (<c>Kementerian LH</c>: <c>KLH</c>).</summary>
    private static string Initials(string full)
    {
        string[] words = full.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2)
            return string.Empty;
        string last = words[^1], letters = string.Concat(words[..^1].Where(IsCounted).Select(w => w[0]));
        return last.Length <= LongestAbbreviation && last.All(char.IsUpper) ? letters + last : IsCounted(last) ? letters + last[0] : letters;
    }

    private static bool IsCounted(string word) => char.IsUpper(word[0]) || ComparingWords.IsTelling(word);
}
