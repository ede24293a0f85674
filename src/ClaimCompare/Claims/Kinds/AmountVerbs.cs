using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>What a weight, a volume or a length is that an active verb has right before it: <c>pabrik itu memproduksi 20 ton</c>.</summary>
internal static class AmountVerbs
{
    private const int Reach = 3;
    private static readonly WordTable<string> Nouns = WordTable<string>.Load("amount-verbs", (file, row) => file.Cell(row, "noun"));

    /// <summary>The noun, or null where no such verb stands before the number.</summary>
    public static string? Of(Document document, in Quantity quantity, int left)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        for (int i = quantity.QualifierToken - 1; i >= Math.Max(left, quantity.QualifierToken - Reach) && tokens[i].Kind == TokenKind.Word; i--)
        {
            if (Nouns[tokens[i].Word] is { } noun)
                return noun;
            if (!ObjectWords.Is(tokens[i], ObjectClass.Skip | ObjectClass.Empty) && !Context.Is(tokens[i], ContextClass.Skip | ContextClass.Reach))
                return null;
        }

        return null;
    }
}
