namespace ClaimCompare.Comparing;

/// <summary>The names of one origin: the body that answers for a claim with those who speak for it, else the source.</summary>
/// <remarks>Two origins are one where any two names are the same: the legal form and the level of a government do not tell (<c>Perum Bulog</c>, <c>Pemprov Jawa Barat</c>), and an acronym is its name.</remarks>
internal sealed class OriginNames
{
    private static readonly char[] Separators = [' ', '-', '/', ',', '.'];
    private const int MostCopies = 400;
    private readonly List<Name> _names;

    private OriginNames(List<Name> names) => _names = names;

    /// <summary>A name to show.</summary>
    public string Shown => _names[0].Full;

    /// <summary>The origin that a source stands for.</summary>
    public static OriginNames Of(Source source)
    {
        IEnumerable<string> names = [source.Name, .. source.Aliases];
        return new OriginNames([.. (source.Organisation is { } body ? names.Prepend(body) : names).Where(n => n.Length > 0).Distinct(StringComparer.Ordinal).Select(n => new Name(n)).DefaultIfEmpty(new Name(source.Name))]);
    }

    /// <summary>The different origins behind some claims; none where no claim has a source. Sources that state a figure in the same words in two articles are one.</summary>
    public static List<OriginNames> Distinct(IEnumerable<ClaimFeatures> claims)
    {
        var origins = new List<OriginNames>();
        var copies = new List<(ClaimFeatures Claim, OriginNames Origin)>();
        foreach (ClaimFeatures claim in claims)
        {
            foreach (OriginNames origin in claim.Origins)
            {
                // Names that tie several origins make one of them
                OriginNames? copied = claim.Origins.Count == 1 ? copies.Find(c => ClaimFeatures.IsCopy(c.Claim, claim)).Origin : null;
                List<OriginNames> same = origins.FindAll(o => origin.IsSame(o) || (copied is not null && copied.IsSame(o)));
                if (same.Count != 1 || !origin._names.TrueForAll(same[0]._names.Contains))
                {
                    origins.RemoveAll(same.Contains);
                    origins.Add(new OriginNames([.. same.Append(origin).SelectMany(o => o._names).DistinctBy(n => n.Full, StringComparer.Ordinal)]));
                }

                if (claim.Origins.Count == 1 && claim.Shingles.Count > 0 && copies.Count < MostCopies)
                    copies.Add((claim, origin));
            }
        }

        return origins;
    }

    /// <summary>The number of different origins behind some claims; at least one.</summary>
    public static int Count(IEnumerable<ClaimFeatures> claims) => Math.Max(1, Distinct(claims).Count);

    /// <summary>Whether both are one origin.</summary>
    public bool IsSame(OriginNames other) => _names.Exists(a => other._names.Exists(b => a.Key == b.Key || a.IsAcronymOf(b) || b.IsAcronymOf(a)));

    private readonly record struct Name
    {
        public Name(string full)
        {
            Full = full;
            Key = string.Join(' ', ComparingWords.OfBody(full));
            Initials = Initial(full);
        }

        public string Full { get; }

        /// <summary>The telling words in lower case.</summary>
        public string Key { get; }

        /// <summary>The first letters of a name of two words or more; else empty.</summary>
        public string Initials { get; }

        public bool IsAcronymOf(in Name other) => other.Initials.Length > 1 && string.Equals(Full, other.Initials, StringComparison.OrdinalIgnoreCase);

        private static string Initial(string full)
        {
            string[] words = full.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
            return words.Length < 2 ? string.Empty : string.Concat(words.Where(w => char.IsUpper(w[0]) || ComparingWords.IsTelling(w)).Select(w => w[0]));
        }
    }
}
