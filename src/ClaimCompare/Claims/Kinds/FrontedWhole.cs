using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>Finds the whole at the head of a sentence that goes on with a part of it: <c>Dari seluruh rekening di bank itu, 98 persen aktif</c>, <c>Dari drone itu, 61 ditembak jatuh</c>.</summary>
internal static class FrontedWhole
{
    private const int LongestHead = 9;

    // A quotation mark, a dash: bounded, since figures without end may stand in one sentence
    private const int MostMarks = 3;

    /// <summary>The noun phrase of the whole, where the part is the first number behind it; null where there is none, or where it only points back.</summary>
    public static string? Of(Document document, in Sentence sentence, in Quantity part)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int first = sentence.FirstToken;
        while (first < part.QualifierToken && first - sentence.FirstToken < MostMarks && tokens[first].Kind != TokenKind.Word)
            first++;
        if (!Speech.Is(tokens[first], SpeechClass.From) || !Context.Is(tokens[first], ContextClass.Of) || document.Quantities[document.FirstQuantity(first)].FirstToken != part.FirstToken)
            return null;
        int comma = first + 1;
        while (comma < part.QualifierToken && comma - first <= LongestHead && document.Text.Text[tokens[comma].Start] != ',')
            comma++;
        if (comma >= part.QualifierToken || document.Text.Text[tokens[comma].Start] != ',')
            return null;
        first++;
        bool isAll = false;
        while (first < comma && (ObjectWords.Is(tokens[first], ObjectClass.Skip) || Context.Is(tokens[first], ContextClass.Total)))
            (isAll, first) = (true, first + 1);
        CountedNoun noun = CountedNoun.Read(document, first, comma);
        if (noun.First != first || noun.End == noun.First || ObjectWords.Is(tokens[first], ObjectClass.Empty) || PlaceWords.Default.TryName(tokens, first, comma, out _) || noun.Class is NounClass.Place or NounClass.Group or NounClass.Generic)
            return null;
        return isAll || Speech.Is(tokens[comma - 1], SpeechClass.Anaphor) ? ObjectPhrase.Write(document, first, noun.End) : null;
    }
}
