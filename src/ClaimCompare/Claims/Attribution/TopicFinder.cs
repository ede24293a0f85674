using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>Finds the person that a sentence is about where it reports nobody: <c>Gubernur X Rahma Widuri lalu mengecek lokasi. Ia menyebut …</c></summary>
/// <remarks>A name, with an office before it or a description behind it, at the head of the sentence: the next pronoun is that person.</remarks>
internal static class TopicFinder
{
    private const int LongestSubject = 14;

    /// <summary>The person at the head of a sentence, or null.</summary>
    public static SourceMention? Find(Document document, in Sentence sentence)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int first = sentence.FirstToken;
        if (first >= sentence.EndToken || tokens[first].Kind != TokenKind.Word || !tokens[first].IsCapitalised)
            return null;
        bool office = OfficeTable.TryMatch(tokens, first, sentence.EndToken, out _, out bool isOffice) && isOffice;
        if (!office && tokens[first].Word != 0)
            return null;
        int end = first;
        while (end < Math.Min(sentence.EndToken, first + LongestSubject) && tokens[end].Kind == TokenKind.Word
            && (tokens[end].IsCapitalised || OfficeTable.TryMatch(tokens, end, sentence.EndToken, out _, out _) || (office && Speech.Is(tokens[end], SpeechClass.Body | SpeechClass.Linker) && end + 1 < sentence.EndToken && tokens[end + 1].IsCapitalised)))
            end++;
        if (end == first || end >= sentence.EndToken || PlaceWords.Default.TryName(tokens, first, end, out _) || SourceFinder.IsInQuantity(document, first))
            return null;

        // A name alone must be set off, or do something: "Banten tenang" is no person
        bool setOff = document.Text.Text[tokens[end].Start] is ',' or '(';
        SourceMention? mention = SourceParser.Parse(document, first, end);
        return mention is { Kind: SourceKind.Person } && (office || setOff || mention.Name.Contains(' ', StringComparison.Ordinal)) ? mention : null;
    }
}
