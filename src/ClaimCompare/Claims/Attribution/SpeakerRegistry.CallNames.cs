using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <content>The names that people are called by.</content>
internal sealed partial class SpeakerRegistry
{
    /// <summary>Wanita yang akrab disapa Ani itu: keeps the name that people use for who spoke last.</summary>
    public void AddCallName(in Sentence sentence, Speaker? current)
    {
        if (Person(current) is not { IsBody: false } person)
            return;
        ReadOnlySpan<Token> tokens = _document.Tokens;
        for (int i = sentence.FirstToken; i < sentence.EndToken - 2; i++)
        {
            // Somebody else named in the sentence bears the name
            if (tokens[i].IsCapitalised && i > sentence.FirstToken)
                return;
            if (!Speech.TryMatch(tokens, i, sentence.EndToken, SpeechClass.CallName, out int length))
                continue;
            int start = i + length, end = start;
            while (end < sentence.EndToken && tokens[end].Kind == TokenKind.Word && tokens[end].IsCapitalised && end < start + LongestAcronym)
                end++;
            if (end > start && Speech.At(tokens, end, SpeechClass.Anaphor))
                _aliases.TryAdd(SourceParser.Text(_document, start, end), person.Name);
            return;
        }
    }
}
