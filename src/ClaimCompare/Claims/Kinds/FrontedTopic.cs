using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>Finds what the amounts of a sentence are of where its head says so: <c>Sementara dari sisi impor, tercatat US$ 16 miliar</c>.</summary>
internal static class FrontedTopic
{
    private const int MostOpeners = 3;
    private const int MostWords = 4;

    /// <summary>"Untuk bawang bombai, harganya naik", "Untuk gula pasir, harga rata-rata Rp15.000": whose the attribute right behind the comma is, or null.</summary>
    public static string? OfOwned(Document document, in Sentence sentence, int owned, string noun)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int comma = owned - 1;
        if (!(tokens[owned].Has(TokenFlags.CliticNya) || AmountWords.Is(tokens[owned], AmountClass.Attribute)) || comma <= sentence.FirstToken || document.Text.Text[tokens[comma].Start] != ',')
            return null;
        int first = comma;
        while (first > sentence.FirstToken && comma - first <= MostWords && tokens[first - 1].Kind == TokenKind.Word && !ObjectWords.Is(tokens[first - 1], ObjectClass.Preposition))
            first--;
        if (first == comma || first == sentence.FirstToken || first - sentence.FirstToken > MostOpeners || !ObjectWords.Is(tokens[first - 1], ObjectClass.Purpose))
            return null;
        return ObjectPhrase.Write(document, first, comma) is { } owner ? noun + " " + owner : null;
    }

    /// <summary>The noun phrase, or null.</summary>
    public static string? Of(Document document, in Sentence sentence, int number)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int at = sentence.FirstToken, length = 0;
        for (int words = 0; words < MostOpeners && at < number && !ObjectWords.TryMatch(tokens, at, number, ObjectClass.Side, out length); words++, at++)
        {
            if (!Speech.Is(tokens[at], SpeechClass.Next | SpeechClass.Contrast | SpeechClass.Continuation | SpeechClass.Bridge) && document.Text.Text[tokens[at].Start] != ',')
                return null;
        }

        if (length == 0)
            return null;
        int first = at + length, end = first;
        while (end < Math.Min(number, first + MostWords) && tokens[end].Kind == TokenKind.Word && !ObjectWords.Is(tokens[end], ObjectClass.Preposition))
            end++;
        return end > first && end < number && document.Text.Text[tokens[end].Start] == ',' ? ObjectPhrase.Write(document, first, end) : null;
    }
}
