using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>Tells land and roads that were hit, counted by their size, from sizes: <c>jalan rusak 113 kilometer</c>, <c>menghanguskan 40 hektare hutan</c>.</summary>
internal static class DamagedGround
{
    /// <summary>Whether an area or a length is one of ground that was hit: burnt, flooded, lost to drought.</summary>
    public static bool Is(Document document, in Candidate candidate, in Quantity quantity)
    {
        if (quantity.Unit is "km" or "m")
            return IsRoad(document, candidate, quantity);
        if (quantity.Unit is not ("ha" or "m2" or "km2") || (quantity.Unit == "m2" && IsBuilding(document, quantity)))
            return false;
        KindWord? word = Predicates.LeftObject(document, quantity, candidate.Left, NounClass.Structure)
            ?? LeftOfPlace(document, candidate, quantity)
            ?? Predicates.RightState(document, quantity.EndToken, candidate.Right, NounClass.Structure)
            ?? Predicates.LeftNoun(document, quantity, candidate.Left, NounClass.Structure, out _, out _);
        return word is { Kind: ClaimKind.Damage or ClaimKind.Affected } or { Kind: ClaimKind.Missing, Role: KindRole.State };
    }

    /// <summary>Jalan rusak 113 kilometer, merusak 12 kilometer jalan: a length of something built that a word of harm stands beside.</summary>
    private static bool IsRoad(Document document, in Candidate candidate, in Quantity quantity)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        if (NounTable.TryMatch(tokens, quantity.EndToken, candidate.Right, out _, out NounClass behind) && behind == NounClass.Structure)
            return Predicates.LeftObject(document, quantity, candidate.Left, NounClass.Structure) is { Kind: ClaimKind.Damage };
        return Predicates.LeftNoun(document, quantity, candidate.Left, NounClass.Structure, out int first, out int end) is { Kind: ClaimKind.Damage, Role: KindRole.State } && end == quantity.QualifierToken
            && first > candidate.Left && NounTable.TryMatch(tokens, first - 1, first, out _, out NounClass before) && before == NounClass.Structure;
    }

    /// <summary>Ruang seluas 420 meter persegi hangus: what a building measures is its size, whatever became of it.</summary>
    private static bool IsBuilding(Document document, in Quantity quantity)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int at = quantity.QualifierToken - 1;
        if (at > 0 && ObjectWords.Is(tokens[at], ObjectClass.Skip | ObjectClass.Attributive))
            at--;
        return at >= 0 && NounTable.TryMatch(tokens, at, at + 1, out _, out NounClass noun) && noun == NounClass.Structure;
    }

    /// <summary>Banjir merendam sawah di Kecamatan X seluas 12 hektare: the verb before a place that stands between.</summary>
    private static KindWord? LeftOfPlace(Document document, in Candidate candidate, in Quantity quantity)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int place = quantity.QualifierToken;
        while (place > candidate.Left && (Context.Is(tokens[place - 1], ContextClass.Skip) || tokens[place - 1].IsCapitalised) && !PlaceWords.Default.At.TryMatch(tokens, place - 1, place, out _, out _))
            place--;
        if (place == quantity.QualifierToken || place - 1 <= candidate.Left || !PlaceWords.Default.At.TryMatch(tokens, place - 1, place, out _, out _))
            return null;
        Quantity moved = quantity with { QualifierToken = place - 1 };
        return Predicates.LeftObject(document, moved, candidate.Left, NounClass.Structure);
    }
}
