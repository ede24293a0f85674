using System.Text.Json;

namespace ClaimCompare.Writing;

/// <summary>The names of enumeration members in the machine formats.</summary>
internal static class WireNames
{
    /// <summary><c>more_than</c>, <c>deaths</c>, <c>level</c> …</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());

    /// <summary>The names of all flags that are set, in their order.</summary>
    public static IEnumerable<string> OfFlags<T>(T value)
        where T : struct, Enum => Enum.GetValues<T>().Where(f => !EqualityComparer<T>.Default.Equals(f, default) && value.HasFlag(f)).Select(Of);

    /// <summary><c>same-origin</c>, <c>part-of</c> …</summary>
    public static string Of(RelationKind kind) => JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString());
}
