using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>Reads lengths that tell how far something is from something else: <c>14 kilometer dari pantai</c>, <c>18 kilometer barat laut X</c>, <c>menempuh dua kilometer ke sumur</c>.</summary>
internal static class Distances
{
    private const int MostWords = 2;
    private const int DimensionReach = 10;
    private const int TravelReach = 6;
    private const int CliticLength = 3;

    /// <summary>The distance in words, with what it is counted from; null where a length is none.</summary>
    public static string? Read(Document document, in Quantity quantity, int left, int right)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        // "mengular sepanjang 5 kilometer dari gerbang": how long something is, not how far
        if (quantity.Unit is not ("km" or "m" or "NM" or "mi") || (quantity.FirstToken > left && ObjectWords.Is(tokens[quantity.FirstToken - 1], ObjectClass.Length)))
            return null;
        int at = quantity.EndToken;

        // "radius aman dua kilometer dari kawah": a dimension with a name of its own
        for (int i = quantity.QualifierToken - 1; i >= Math.Max(left, quantity.QualifierToken - DimensionReach) && tokens[i].Kind == TokenKind.Word; i--)
        {
            if (Context.Is(tokens[i], ContextClass.Dimension))
                return null;
            if (AmountWords.Is(tokens[i], AmountClass.Radius))
                return quantity.QualifierToken - i <= MostWords ? ObjectPhrase.Write(document, i, quantity.QualifierToken) : null;

            // "jarak rumah ke sumur lebih dari 2 kilometer": between what it is told
            if (ObjectWords.Is(tokens[i], ObjectClass.Distance))
                return Named(document, i, quantity.QualifierToken);
        }

        if (at + 1 < right && Context.Is(tokens[at], ContextClass.Of))
            return Written(document, at, at + 1, right);
        if (Bearing(tokens, at, right) is > 0 and var name)
            return Written(document, at, name, right);
        if (Between(document, quantity, left) is { } between)
            return between;
        return IsTravelled(document, quantity, left) ? at + 1 < right && Context.Is(tokens[at], ContextClass.Become) ? Written(document, at, at + 1, right) ?? ObjectWords.Distance : ObjectWords.Distance : null;
    }

    /// <summary>The distance with the noun behind it, where a preposition and where to follow; null where they do not.</summary>
    private static string? Named(Document document, int distance, int number)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int end = distance + 1;
        while (end < number && end - distance <= MostWords && tokens[end].Kind == TokenKind.Word && CountedNoun.IsNounLike(document, end, end + 1) && !ObjectWords.Is(tokens[end], ObjectClass.Preposition))
            end++;
        return end > distance + 1 && end + 1 < number && Context.Is(tokens[end], ContextClass.Become) && ObjectWords.Is(tokens[end], ObjectClass.Preposition) ? ObjectPhrase.Write(document, distance, end) : null;
    }

    /// <summary>The words for a distance with what begins at a token; null where no place or thing does.</summary>
    private static string? Written(Document document, int preposition, int first, int right)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int end = first;
        while (end < right && end - first < MostWords && tokens[end].Kind == TokenKind.Word && (tokens[end].IsCapitalised || CountedNoun.IsNounLike(document, end, end + 1)))
            end++;
        int next = document.FirstQuantity(first);
        if (end == first || (next < document.Quantities.Count && document.Quantities[next].QualifierToken <= first))
            return null;
        string text = SourceParser.Text(document, Context.Is(tokens[preposition], ContextClass.Of | ContextClass.Become) ? preposition : first, end);
        return ObjectWords.Distance + " " + (text.EndsWith("nya", StringComparison.Ordinal) ? text[..^CliticLength] : text);
    }

    /// <summary>Barat laut X, arah selatan X: the first token of the name behind a point of the compass; 0 where there is none.</summary>
    private static int Bearing(ReadOnlySpan<Token> tokens, int at, int right)
    {
        int first = at;
        while (at < right && at - first < MostWords && ObjectWords.Is(tokens[at], ObjectClass.Toward))
            at++;
        return ObjectWords.TryMatch(tokens, at, right, ObjectClass.Bearing, out int length) && at + length < right && tokens[at + length].IsCapitalised ? at + length : 0;
    }

    /// <summary>Dari rumah ke laut cuma 20 meter: the distance to what stands behind the second of two prepositions; null where there are no such two.</summary>
    private static string? Between(Document document, in Quantity quantity, int left)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int to = -1;
        for (int i = quantity.QualifierToken - 1; i >= Math.Max(left, quantity.QualifierToken - DimensionReach) && tokens[i].Kind == TokenKind.Word && !Predicates.IsActive(document, i); i--)
        {
            if (to >= 0 && Speech.Is(tokens[i], SpeechClass.From) && Context.Is(tokens[i], ContextClass.Of))
                return Written(document, to, to + 1, quantity.QualifierToken);
            if (to < 0 && i + 1 < quantity.QualifierToken && ObjectWords.Is(tokens[i], ObjectClass.Preposition) && Context.Is(tokens[i], ContextClass.Become))
                to = i;
        }

        return null;
    }

    /// <summary>Berjalan sampai dua kilometer, menempuh jalan rusak sejauh 45 kilometer: whether a verb of going has the length.</summary>
    private static bool IsTravelled(Document document, in Quantity quantity, int left)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        for (int i = quantity.QualifierToken - 1; i >= Math.Max(left, quantity.QualifierToken - TravelReach) && tokens[i].Kind == TokenKind.Word; i--)
        {
            if (ObjectWords.TryMatch(tokens, i, quantity.QualifierToken, ObjectClass.Travel, out int length))
                return i + length == quantity.QualifierToken || ObjectWords.Is(tokens[quantity.QualifierToken - 1], ObjectClass.Skip) || Predicates.IsReaching(tokens[quantity.QualifierToken - 1]);
        }

        return false;
    }
}
