using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>Tells prices for each of something from prices alone.</summary>
internal static partial class AmountKinds
{
    private const int MostPricesBack = 12;
    private const int MostTimes = 5;

    /// <summary>Biaya umrah tahun ini Rp31 juta per orang. Tahun lalu biayanya Rp28 juta: whether the same was told for each before, in an amount not far from this one.</summary>
    private static bool IsToldForEach(Document document, KindDecision[] decisions, int index, string measured)
    {
        ref readonly Quantity quantity = ref document.Quantities[index];
        for (int i = index - 1; i >= Math.Max(0, index - MostPricesBack); i--)
        {
            if (decisions[i] is not { IsClaim: true, Kind: ClaimKind.Money } || document.Quantities[i].Unit != quantity.Unit || decisions[i].Object != measured)
                continue;
            return decisions[i].Measure == Measure.Rate && document.Quantities[i].Value is > 0 and var before && quantity.Value is > 0 and var value && before <= value * MostTimes && value <= before * MostTimes;
        }

        return false;
    }

    /// <summary>Harga bawang Rp19.000 per kilogram. Tahun lalu harganya menyentuh Rp5.500: whether another price, not far from this one, was told for each of something before; a price by itself is a level.</summary>
    private static bool IsPricedBefore(Document document, in Candidate candidate, KindDecision[] decisions, int index)
    {
        ref readonly Quantity quantity = ref document.Quantities[index];
        ReadOnlySpan<Token> tokens = document.Tokens;

        // "ongkos per paket turun dari Rp11.300", "gaji 1.500 ringgit atau Rp4,8 juta sebulan"
        for (int i = quantity.QualifierToken - 1; i >= Math.Max(candidate.Left, quantity.QualifierToken - LongestMember); i--)
        {
            if (ObjectWords.Is(tokens[i], ObjectClass.Per) && Measures.IsRate(tokens, i, quantity.QualifierToken) && i + 1 < quantity.QualifierToken && tokens[i + 1].Kind == TokenKind.Word && !document.IsInDate(i + 1))
                return true;
        }

        if (Measures.IsAlternativeRate(document, index))
            return true;
        for (int i = index - 1; i >= Math.Max(0, index - MostPricesBack); i--)
        {
            if (decisions[i] is { IsClaim: true, Kind: ClaimKind.Money, Measure: Measure.Rate } && document.Quantities[i].Unit == quantity.Unit
                && (document.Quantities[i].Value ?? document.Quantities[i].Low) is > 0 and var before && (quantity.Value ?? quantity.Low) is > 0 and var value && before <= value * MostTimes && value <= before * MostTimes)
                return true;
        }

        return false;
    }
}
