using System.Runtime.InteropServices;
using ClaimCompare.Language;

namespace ClaimCompare.Quantities;

/// <summary>Completes amounts of money that lean on one before them: <c>Rp5 miliar, ya Rp4,8 tepatnya</c>, <c>Rp2.865 triliun atau di bawah target 3.005 triliun</c>.</summary>
internal static class AmountFinder
{
    private const decimal LeastScale = 1_000_000_000;
    private const decimal LeastWorth = 1_000_000;
    private const decimal LeastPrice = 1000;
    private const int WorthReach = 4;
    private const string Rupiah = "IDR";
    private static readonly WordTable<bool> Prices = WordTable<bool>.Load("amount-words", (file, row) => file.Cell(row, "classes").Split(' ').Contains("price", StringComparer.Ordinal));

    /// <summary>Looks at the quantities of one sentence.</summary>
    /// <param name="text">The text.</param>
    /// <param name="quantities">All quantities so far.</param>
    /// <param name="first">The first quantity of the sentence.</param>
    public static void Complete(TokenizedText text, List<Quantity> quantities, int first)
    {
        Span<Quantity> all = CollectionsMarshal.AsSpan(quantities);
        for (int i = first; i < all.Length; i++)
        {
            ref Quantity q = ref all[i];
            if (q is { Kind: QuantityKind.Money, Unit: Rupiah, Value: > 0 and < 1000 } && i > first && all[i - 1] is { Kind: QuantityKind.Money, Unit: Rupiah, Value: >= 1_000_000 } before && HasDecimals(text, q))
            {
                decimal scale = before.Value >= 1_000_000_000_000 ? 1_000_000_000_000 : before.Value >= LeastScale ? LeastScale : 1_000_000;
                q = q with { Value = q.Value * scale, Low = q.Low * scale, High = q.High * scale, Rule = "quantity.scale-of-last" };
            }
            else if (q.Kind == QuantityKind.Cardinal && IsBareAmount(text, all, q))
            {
                q = q with { Kind = QuantityKind.Money, Unit = Rupiah, Rule = "quantity.bare-amount" };
            }
        }
    }

    /// <summary>Whether a number that counts nothing is money that leaves its currency out: by what the text tells amounts in, or by a word of money or price before it.</summary>
    private static bool IsBareAmount(TokenizedText text, ReadOnlySpan<Quantity> all, in Quantity quantity)
    {
        decimal most = quantity.Value ?? quantity.High ?? 0;
        if (most < LeastPrice || !EndsBare(text, quantity))
            return false;
        string? currency = LastCurrency(all);
        if (most >= LeastScale && (currency == Rupiah || IsWorth(text, quantity)))
            return true;
        return currency is null or Rupiah && ((most >= LeastWorth && IsWorth(text, quantity)) || (IsSpelled(text, quantity) && IsPrice(text, quantity)));
    }

    private static bool HasDecimals(TokenizedText text, in Quantity quantity) => text.Text.AsSpan(quantity.Start, quantity.End - quantity.Start).Contains(',');

    /// <summary>Whether nothing is counted: a mark, or a word that no counted noun can be, follows.</summary>
    private static bool EndsBare(TokenizedText text, in Quantity quantity)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        int at = quantity.EndToken;
        return at >= tokens.Length || tokens[at].Has(TokenFlags.SentenceStart) || tokens[at].Kind != TokenKind.Word || Context.Is(tokens[at], ContextClass.AfterAmount);
    }

    /// <summary>Dana hibah sebesar 36,5 miliar; kerugian mencapai 2,5 miliar: whether a word of money stands before the number.</summary>
    private static bool IsWorth(TokenizedText text, in Quantity quantity)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        for (int i = quantity.QualifierToken - 1; i >= Math.Max(0, quantity.QualifierToken - WorthReach) && tokens[i].Kind == TokenKind.Word; i--)
        {
            if (Context.Is(tokens[i], ContextClass.Worth))
                return true;
            if (tokens[i].Has(TokenFlags.SentenceStart))
                break;
        }

        return false;
    }

    /// <summary>150 ribu, sejuta: whether the number is written with a word.</summary>
    private static bool IsSpelled(TokenizedText text, in Quantity quantity) => NumberWord.ClassOf(text.Tokens[quantity.EndToken - 1]) != NumberWordClass.None;

    /// <summary>Bayar 150 ribu, laku 50 ribu sekeranjang: whether a word of paying or pricing stands before the number, and no other number between.</summary>
    private static bool IsPrice(TokenizedText text, in Quantity quantity)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        for (int i = quantity.QualifierToken - 1; i >= Math.Max(0, quantity.QualifierToken - WorthReach) && tokens[i].Kind == TokenKind.Word && NumberWord.ClassOf(tokens[i]) == NumberWordClass.None; i--)
        {
            if (Prices[tokens[i].Word])
                return true;
            if (tokens[i].Has(TokenFlags.SentenceStart))
                break;
        }

        return false;
    }

    /// <summary>The currency of the last amount of money among the last numbers: bare amounts are in it; null where there is none.</summary>
    private static string? LastCurrency(ReadOnlySpan<Quantity> quantities)
    {
        for (int i = quantities.Length - 1; i >= Math.Max(0, quantities.Length - 12); i--)
        {
            if (quantities[i].Kind == QuantityKind.Money)
                return quantities[i].Unit;
        }

        return null;
    }
}
