using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>Finds the person that a sentence is about where it reports nobody: <c>Gubernur X Rahma Widuri lalu mengecek lokasi. Ia menyebut …</c></summary>
/// <remarks>A name, with an office before it or a description behind it, at the head of the sentence: the next pronoun is that person.</remarks>
internal static class TopicFinder
{
    private const int LongestSubject = 14;
    private const int LongestName = 5;

    /// <summary>The person at the head of a sentence, or null.</summary>
    public static SourceMention? Find(Document document, in Sentence sentence)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int first = sentence.FirstToken;
        if (first >= sentence.EndToken || tokens[first].Kind != TokenKind.Word || !tokens[first].IsCapitalised)
            return null;
        bool office = OfficeTable.TryMatch(tokens, first, sentence.EndToken, out _, out bool isOffice) && isOffice;
        if (Speech.Is(tokens[first], SpeechClass.Evidence) || (!office && tokens[first].Word != 0 && !Speech.Is(tokens[first], SpeechClass.Body | SpeechClass.Collective)))
            return null;
        int end = first;
        while (end < Math.Min(sentence.EndToken, first + LongestSubject) && tokens[end].Kind == TokenKind.Word
            && (tokens[end].IsCapitalised || OfficeTable.TryMatch(tokens, end, sentence.EndToken, out _, out _) || (office && Speech.Is(tokens[end], SpeechClass.Body | SpeechClass.Linker) && end + 1 < sentence.EndToken && tokens[end + 1].IsCapitalised)))
            end++;
        if (end == first || end >= sentence.EndToken || PlaceWords.Default.TryName(tokens, first, end, out _) || SourceFinder.IsInQuantity(document, first))
            return null;

        // "Rahma dan Widuri, yang memimpin X": two of them
        for (int i = first + 1; i < end; i++)
        {
            if (Speech.Is(tokens[i], SpeechClass.Joiner) && !tokens[i].IsCapitalised)
                return null;
        }

        // Houthi, ucapnya, mencantumkan: what is spoken of, not who speaks
        if (document.Text.Text[tokens[end].Start] == ',' && end + 1 < sentence.EndToken && CueFinder.IsCueWord(tokens[end + 1]))
            return null;

        // Kepala Desa X, Rahma Widuri, meninjau: the name stands behind the comma
        if (office && document.Text.Text[tokens[end].Start] == ',' && NameBehind(document, end + 1, sentence.EndToken) is var name && name > 0
            && SourceParser.Parse(document, first, name) is { Kind: SourceKind.Person } holder)
            return holder;

        // A body that does something is what the next pronoun means
        SourceMention? body = SourceParser.Parse(document, first, end);
        if (!office && body is { Kind: SourceKind.Body or SourceKind.Outlet } && end < sentence.EndToken && tokens[end].Kind == TokenKind.Word && (end - first > 1 || tokens[first].Has(TokenFlags.AllCaps)))
            return body;

        // A name alone must be set off, or do something: "Banten tenang" is no person
        bool setOff = document.Text.Text[tokens[end].Start] is ',' or '(';
        return body is { Kind: SourceKind.Person } && (office || setOff || body.Name.Contains(' ', StringComparison.Ordinal)) ? body : null;
    }

    /// <summary>Index behind a capitalised name that a comma ends; 0 where there is none.</summary>
    private static int NameBehind(Document document, int at, int limit)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int end = at;
        while (end < limit && end - at < LongestName && tokens[end].Kind == TokenKind.Word && tokens[end].IsCapitalised)
            end++;
        return end > at && end < limit && document.Text.Text[tokens[end].Start] is ',' or '(' ? end : 0;
    }
}
