using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>Tells the names in a list of amounts: <c>jarak pandang di X 400 meter, Y 300 meter, dan Z 100 meter</c> measures one thing in three places.</summary>
internal static class SeriesName
{
    private const int MostWords = 4;

    /// <summary>Whether the words right before an amount are a name behind a comma or joining word, with an amount in the same unit before it.</summary>
    public static bool IsOne(Document document, Candidate[] work, int index, int first, int end)
    {
        if (index == 0)
            return false;
        ReadOnlySpan<Token> tokens = document.Tokens;
        ref readonly Quantity quantity = ref document.Quantities[index];
        ref readonly Quantity before = ref document.Quantities[index - 1];
        if (before.Kind != quantity.Kind || before.Unit != quantity.Unit || end != quantity.QualifierToken || end - first > MostWords || work[index].Left > first)
            return false;
        for (int i = first; i < end; i++)
        {
            if (!tokens[i].IsCapitalised || tokens[i].Has(TokenFlags.SentenceStart))
                return false;
        }

        int mark = first - 1;
        while (mark > before.EndToken && tokens[mark].Kind == TokenKind.Word && (tokens[mark].IsCapitalised || Speech.Is(tokens[mark], SpeechClass.Place)))
            mark--;

        // The name of a person or office is no place of a list: only a place or another name follows right behind the amount
        return mark >= before.EndToken && mark - before.EndToken <= 1 && (document.Text.Text[tokens[mark].Start] is ',' or ';' || Speech.Is(tokens[mark], SpeechClass.Joiner | SpeechClass.Next | SpeechClass.Contrast));
    }
}
