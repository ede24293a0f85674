using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>Figures in what the article tells of who speaks.</summary>
internal sealed partial class AttributionWalk
{
    /// <summary>Whether a figure stands in a description of the speaker behind a name that follows its verb.</summary>
    private bool IsOfSpeaker(Statement said, int token, int sentenceEnd)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        if (said.Cue.HasPronoun || token <= said.Cue.End || token - said.Cue.End > LongestDescription)
            return false;
        for (int i = said.Cue.End + 1; i < token; i++)
        {
            if (document.Text.Text[tokens[i].Start] is '"' or '“' or '”' or ';' or ':')
                return false;

            // "…," kata X usai akad 2.500 rumah: on what occasion it was said
            if (!tokens[i].IsCapitalised && CircumstanceWords.Occasions.TryMatch(tokens, i, token, out _, out _) && !HasComma(i + 1, token))
                return true;
            if (document.Text.Text[tokens[i].Start] == ',')
                return i + 1 < Math.Min(token, sentenceEnd) && (IsIntroduced(i + 1) || TellsOf(i + 1, token)) && !HasComma(i + 1, token);
        }

        return false;
    }

    /// <summary>Whether a comma closes the description before the figure: what follows is said again.</summary>
    private bool HasComma(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (document.Text.Text[document.Tokens[i].Start] == ',')
                return true;
        }

        return false;
    }

    /// <summary>"…," kata X, yang kehilangan dua anak: a relative clause without a verb of speech, up to the end of the sentence.</summary>
    private bool TellsOf(int index, int token)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        if (!Speech.Is(tokens[index], SpeechClass.Relative) || tokens[index].IsCapitalised)
            return false;
        Sentence sentence = document.Sentences[document.Text.SentenceOf(token)];
        for (int i = index + 1; i < sentence.EndToken; i++)
        {
            if (CueFinder.IsCueWord(tokens[i]) || (i > token && document.Text.Text[tokens[i].Start] == ','))
                return false;
        }

        return QuoteFinder.IndexOf(_quotes, sentence.FirstToken + 1) >= 0;
    }

    /// <summary>Seorang ayah: a determiner of one person in lower case and a noun.</summary>
    private bool IsIntroduced(int index) => Speech.Is(document.Tokens[index], SpeechClass.Determiner) && !Speech.Is(document.Tokens[index], SpeechClass.Both | SpeechClass.Plural) && !document.Tokens[index].IsCapitalised && document.Tokens[index + 1].Kind == TokenKind.Word && !document.Tokens[index + 1].IsCapitalised;
}
