using System.Collections.Frozen;

namespace ClaimCompare.Quantities;

/// <summary>Units that measure the same and what each of them makes in the first of its row; money and temperatures are not converted.</summary>
internal static class UnitSizes
{
    private static readonly (string Unit, decimal Factor)[][] Rows =
    [
        [("m", 1), ("km", 1000), ("cm", 0.01m), ("mm", 0.001m), ("ft", 0.3048m), ("in", 0.0254m), ("mi", 1609.344m), ("NM", 1852)],
        [("m2", 1), ("ha", 10_000), ("km2", 1_000_000)],
        [("kg", 1), ("t", 1000), ("g", 0.001m)],
        [("l", 1), ("m3", 1000)],
        [("km/h", 1), ("knot", 1.852m)],
        [("W", 1), ("kW", 1000)],
        [("Wh", 1), ("kWh", 1000)],
        [("MHz", 1), ("GHz", 1000)],
        [("GB", 1), ("TB", 1000)],
    ];

    private static readonly FrozenDictionary<string, (string Base, decimal Factor)> Sizes =
        Rows.SelectMany(r => r.Select(u => KeyValuePair.Create(u.Unit, (r[0].Unit, u.Factor)))).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The first unit of a unit's row and what the unit makes in it.</summary>
    public static bool TryGet(string unit, out (string Base, decimal Factor) size) => Sizes.TryGetValue(unit, out size);

    /// <summary>What one unit makes in another of the same measure.</summary>
    public static bool TryConvert(string from, string to, out decimal factor)
    {
        factor = 1;
        if (!Sizes.TryGetValue(from, out (string Base, decimal Factor) a) || !Sizes.TryGetValue(to, out (string Base, decimal Factor) b) || a.Base != b.Base)
            return false;
        factor = a.Factor / b.Factor;
        return true;
    }
}
