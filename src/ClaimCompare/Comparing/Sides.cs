namespace ClaimCompare.Comparing;

/// <summary>Tells whose soldiers are counted: by the name behind the counted noun, else by the side that the source speaks for.</summary>
internal static class Sides
{
    /// <summary>The side that a counted noun names behind its first word (<c>prajurit Kelmara</c>), in lower case; null where it names none.</summary>
    public static string? OfNoun(string? noun)
    {
        string[] words = noun?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];
        int first = words.Length;
        while (first > 1 && char.IsUpper(words[first - 1][0]))
            first--;
        if (first == words.Length || first == 0)
            return null;
        string name = string.Join(' ', words[first..]).ToLowerInvariant();
        return PlaceTree.NameOf(name) ?? (words.Length - first == 1 && words[first].Any(char.IsLower) ? name : null);
    }

    /// <summary>Gives the soldiers of one block the side that is theirs where their noun names none.</summary>
    /// <remarks>
    /// Where the articles name one side alone, all are of it. Where they name several, a source that speaks for one of them and names nobody counts
    /// its own: of the others' it says whose they are.
    /// </remarks>
    public static void Imply(IReadOnlyCollection<ClaimFeatures> block)
    {
        List<ClaimFeatures> soldiers = [.. block.Where(c => c.IsOfSoldiers)];
        List<string> sides = [.. soldiers.Select(c => c.Side).OfType<string>().Distinct(StringComparer.Ordinal)];
        foreach (ClaimFeatures claim in soldiers)
            claim.ImpliedSide = claim.Side is not null || sides.Count == 0 ? null : sides.Count == 1 ? sides[0] : OfSource(claim.Claim, sides);
    }

    /// <summary>Whether two claims count the soldiers of one side, as far as that is known; null where it is not.</summary>
    public static bool? AreSame(ClaimFeatures a, ClaimFeatures b) =>
        a.IsOfSoldiers && b.IsOfSoldiers && (a.Side ?? a.ImpliedSide) is { } x && (b.Side ?? b.ImpliedSide) is { } y ? x == y : null;

    private static string? OfSource(NumericClaim claim, List<string> sides)
    {
        HashSet<string> words = [.. claim.Attribution.Sources.SelectMany(s => ComparingWords.Split(s.Organisation ?? s.Name))];
        List<string> named = sides.FindAll(s => ComparingWords.Split(s).All(words.Contains));
        return named.Count == 1 ? named[0] : null;
    }
}
