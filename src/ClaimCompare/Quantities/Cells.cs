using System.Globalization;

namespace ClaimCompare.Quantities;

/// <summary>Reads the cells of lexicon rows.</summary>
internal static class Cells
{
    /// <summary>A decimal number with a point; 0 for an empty cell.</summary>
    public static decimal Decimal(string cell) => cell.Length == 0 ? 0 : decimal.Parse(cell, CultureInfo.InvariantCulture);
}
