namespace ClaimCompare.Comparing;

/// <summary>Tells whose soldiers or things are counted: by the name behind the counted noun, else by the only one named, or the side that the source speaks for.</summary>
internal static class Sides
{
    private const string Soldiers = "soldiers";

    /// <summary>The side that a counted noun names behind its first word (<c>prajurit Kelmara</c>), in lower case; null where it names none.</summary>
    public static string? OfNoun(string? noun)
    {
        string[] words = noun?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];
        int first = Math.Max(1, Array.FindIndex(words, w => char.IsUpper(w[0]))), end = first;
        while (end < words.Length && char.IsUpper(words[end][0]))
            end++;
        if (first >= end || char.IsUpper(words[0][0]))
            return null;
        string name = string.Join(' ', words[first..end]).ToLowerInvariant();
        return PlaceTree.StateOf(name) ?? (end - first == 1 && words[first].Any(char.IsLower) ? name : null);
    }

    /// <summary>Gives the soldiers, and the things that are hit or held, of one block the side or name that is theirs where their noun names none.</summary>
    /// <remarks>
    /// Where the articles name one alone of what is counted, all are of it. Where they name several, a source that speaks for one of them and names
    /// nobody counts its own soldiers: of the others' it says whose they are.
    /// </remarks>
    public static void Imply(IReadOnlyCollection<ClaimFeatures> block)
    {
        foreach (IGrouping<string?, ClaimFeatures> sort in block.Where(HasSide).GroupBy(Sort, StringComparer.Ordinal))
        {
            List<string> sides = [.. sort.Select(c => c.Side).OfType<string>().Distinct(StringComparer.Ordinal)];
            foreach (ClaimFeatures claim in sort)
                claim.ImpliedSide = claim.Side is not null || sides.Count == 0 ? null : sides.Count == 1 && !claim.IsOwn ? sides[0] : claim.IsOfSoldiers || claim.IsOwn ? OfSource(claim.Claim, sides) : null;
        }
    }

    /// <summary>Whether two claims count the soldiers, or one sort of thing, of one side, as far as that is known; null where it is not.</summary>
    public static bool? AreSame(ClaimFeatures a, ClaimFeatures b)
    {
        if (!HasSide(a) || !HasSide(b) || Sort(a) != Sort(b) || (a.Side ?? a.ImpliedSide) is not { } x || (b.Side ?? b.ImpliedSide) is not { } y)
            return null;
        return x == y ? true : Sort(a) == Soldiers ? false : null;
    }

    /// <summary>What is counted; those whom a party lost are its soldiers, whatever they are called.</summary>
    private static string? Sort(ClaimFeatures c) => IsOfParty(c) ? Soldiers : c.Head;

    private static bool IsOfParty(ClaimFeatures c) => c.IsOfSoldiers || (ClaimFeatures.IsVictims(c.Claim.Kind) && (c.IsOwn || (c.Head is null && c.Side is not null)));

    /// <summary>Whether both claims count the soldiers of one side.</summary>
    public static bool IsOfOne(ClaimFeatures a, ClaimFeatures b) => Sort(a) == Soldiers && AreSame(a, b) == true;

    private static bool HasSide(ClaimFeatures c) => IsOfParty(c) || (c.Head is not null && c.Claim.Kind is ClaimKind.Damage or ClaimKind.Equipment);

    private static string? OfSource(NumericClaim claim, List<string> sides)
    {
        HashSet<string> words = [.. claim.Attribution.Sources.SelectMany(s => ComparingWords.Split(s.Organisation ?? s.Name))];
        List<string> named = sides.FindAll(s => ComparingWords.Split(s).All(words.Contains));
        return named.Count == 1 ? named[0] : null;
    }
}
