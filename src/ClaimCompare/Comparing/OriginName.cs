using ClaimCompare.Language;

namespace ClaimCompare.Comparing;

/// <summary>One name of an origin.</summary>
/// <param name="Full">As the article writes it.</param>
/// <param name="Key">Its telling words in lower case, bodies and places by their usual names.</param>
/// <param name="Initials">The first letters of a name of two words or more; else empty.</param>
internal readonly record struct OriginName(string Full, string Key, string Initials)
{
    private const string Company = "company";

    /// <summary>Whether it abbreviates the other by first letters.</summary>
    public bool IsAcronymOf(OriginName other) => other.Initials.Length > 1 && (string.Equals(Full, other.Initials, StringComparison.OrdinalIgnoreCase) || IsAcronymBehindSort(other));

    /// <summary>Whether a body whose sort stands before it is abbreviated (<c>RSUD AWS</c>).</summary>
    private bool IsAcronymBehindSort(OriginName other)
    {
        int space = Full.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 && Full.Length - space == other.Initials.Length && other.Full.Length > Full.Length && other.Full.AsSpan().StartsWith(Full.AsSpan(0, space + 1), StringComparison.OrdinalIgnoreCase)
            && Full.AsSpan(space + 1).SequenceEqual(other.Initials.AsSpan(1));
    }

    /// <summary>Whether it leaves out the end of the other (<c>KPU</c>, <c>KPU Lumbungsari</c>), or the first name of a person, or is the bare word for its sort (<c>polisi</c>), or a slip of its spelling; a place by itself does not.</summary>
    public bool IsShortOf(OriginName other)
    {
        if (Key.Length == 0)
            return false;
        if (IsAcronymBehindSort(other) || Misspelling.IsOf(Full, other.Full, takesChange: false))
            return true;
        if (other.Key.Length > Key.Length && other.Key[Key.Length] == ' ' && other.Key.StartsWith(Key, StringComparison.Ordinal))
            return PlaceTree.NameOf(Key) is null;
        return Key != other.Key && BodyNames.SortOf(Key, out bool isBare) is { } sort && isBare && ((BodyNames.SortOf(other.Key, out bool isOtherBare) == sort && !isOtherBare) || (sort == Company && ComparingWords.IsCompany(other.Full)));
    }
}
