namespace ClaimCompare.Comparing;

/// <summary>Brings the names of origins together: full names, short names and acronyms.</summary>
internal static class OriginNames
{
    /// <summary>The number of different origins behind some claims; at least one.</summary>
    public static int Count(IEnumerable<NumericClaim> claims)
    {
        var origins = new List<List<string>>();
        foreach (NumericClaim claim in claims)
        {
            foreach (Source source in claim.Attribution.Sources)
            {
                List<string> names = Names(source);
                List<string>? known = origins.Find(o => o.Exists(k => names.Exists(n => Same(k, n))));
                if (known is null)
                    origins.Add(names);
                else
                    known.AddRange(names.Where(n => !known.Contains(n)));
            }
        }

        return Math.Max(1, origins.Count);
    }

    /// <summary>Whether two claims go back to one origin.</summary>
    public static bool Share(NumericClaim a, NumericClaim b) =>
        a.Attribution.Sources.Any(s => b.Attribution.Sources.Any(t => Names(s).Exists(n => Names(t).Exists(m => Same(n, m)))));

    /// <summary>Whether two names are one: equal, one the acronym of the other, or one made of words of the other.</summary>
    public static bool Same(string a, string b)
    {
        if (string.Equals(a, b, StringComparison.OrdinalIgnoreCase))
            return true;
        (string small, string large) = a.Length <= b.Length ? (a, b) : (b, a);
        if (!small.Contains(' ', StringComparison.Ordinal) && small.Length is >= 2 and <= 8 && IsAcronym(small, large))
            return true;
        string[] few = small.Split(' '), many = large.Split(' ');
        return few.Length >= 2 && few.All(w => many.Contains(w, StringComparer.OrdinalIgnoreCase));
    }

    private static List<string> Names(Source source) =>
        source.Organisation is { } body && body != source.Name ? [body, source.Name, .. source.Aliases] : [source.Name, .. source.Aliases];

    private static bool IsAcronym(string acronym, string name)
    {
        int at = 0;
        foreach (string word in name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (at < acronym.Length && char.IsUpper(word[0]) && char.ToUpperInvariant(acronym[at]) == word[0])
                at++;
            else if (char.IsUpper(word[0]))
                return false;
        }

        return at == acronym.Length;
    }
}
