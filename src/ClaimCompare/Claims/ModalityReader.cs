namespace ClaimCompare.Claims;

/// <summary>Decides for every claim whether it is fact, plan, supposition or denied.</summary>
internal static class ModalityReader
{
    /// <summary>One modality a quantity, with the name of its rule.</summary>
    public static (Modality Modality, string? Rule)[] Read(Document document, KindDecision[] kinds)
    {
        _ = kinds;
        return new (Modality, string?)[document.Quantities.Count];
    }
}
