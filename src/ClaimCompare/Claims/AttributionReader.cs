using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>Finds who answers for every quantity, and through whom.</summary>
/// <remarks>
/// One walk over the sentences keeps the speaker. In a sentence the nearest cue that governs the figure wins; inside a quotation the speaker of
/// the quotation; else the speaker carries over as long as the text plainly goes on. The inventory of constructions follows Indonesian news
/// usage; the separation of source, cue and content follows PARC 3.0 (Pareti, 2016).
/// </remarks>
internal static class AttributionReader
{
    /// <summary>One attribution a quantity, in order.</summary>
    public static Attribution[] Read(Document document, KindDecision[] kinds)
    {
        var result = new Attribution[document.Quantities.Count];
        Array.Fill(result, Attribution.Narrator);
        new AttributionWalk(document, kinds, result).Run();
        return result;
    }
}
