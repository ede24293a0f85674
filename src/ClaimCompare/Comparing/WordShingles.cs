namespace ClaimCompare.Comparing;

/// <summary>Near-identical wording by shingles: every few words in a row (Broder 1997).</summary>
internal static class WordShingles
{
    private const int Length = 4;
    private const int FewestShingles = 5;
    private const double Near = 0.7;

    /// <summary>The hashes of every four words in a row; none where there are too few to tell a copy from a common phrase.</summary>
    public static HashSet<int> Of(IReadOnlyList<string> words)
    {
        var shingles = new HashSet<int>();
        if (words.Count < Length + FewestShingles - 1)
            return shingles;
        for (int i = 0; i + Length <= words.Count; i++)
        {
            // FNV-1a: the hashes of strings differ from run to run
            uint hash = 2166136261;
            for (int k = i; k < i + Length; k++)
            {
                foreach (char c in words[k])
                    hash = unchecked((hash ^ c) * 16777619);
                hash = unchecked((hash ^ ' ') * 16777619);
            }

            shingles.Add(unchecked((int)hash));
        }

        return shingles;
    }

    /// <summary>Whether the Jaccard index of two sets is that of a copy.</summary>
    public static bool AreNear(HashSet<int> a, HashSet<int> b)
    {
        if (a.Count == 0 || b.Count == 0 || Math.Min(a.Count, b.Count) < Near * Math.Max(a.Count, b.Count))
            return false;
        int common = a.Count(b.Contains);
        return common >= Near * (a.Count + b.Count - common);
    }
}
