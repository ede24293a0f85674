using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>Sentences that only bring in who speaks next.</summary>
internal sealed partial class StatementReader
{
    private const int LongestIntroduced = 9;
    private static readonly CueRow Introduced = new("introduction", CueRole.Headline, "neutral");

    /// <summary>Lain lagi kata X; keluhan juga datang dari X: whose words follow, and nobody's in the sentence itself; null where nobody is brought in.</summary>
    private Statement? Introduction(in Sentence sentence, Speaker? current)
    {
        ReadOnlySpan<Token> tokens = _document.Tokens;
        int at = sentence.FirstToken;
        if (CueContexts.TryMatch(tokens, at, sentence.EndToken, CueContext.Introduces, out int length))
            at += length;
        else if (!IsOfWords(sentence) || (at = BehindComing(sentence)) < 0)
            return null;

        // Lain lagi versi X: what sort of words they are
        while (at < sentence.EndToken && !tokens[at].IsCapitalised)
        {
            if (Speech.TryMatch(tokens, at, sentence.EndToken, SpeechClass.Evidence, out length))
                at += length;
            else if (Speech.Is(tokens[at], SpeechClass.Agent))
                at++;
            else
                break;
        }

        if (at >= sentence.EndToken || !SourceFinder.TryBehind(_document, at, sentence.EndToken, out int first, out int end) || !SourceParser.IsPlausible(_document, first, end))
            return null;
        List<Speaker> speakers = Resolve(first, end, current, collective: true);
        if (speakers.Count == 0)
            return null;

        // Angka terbesar datang dari X: 12 orang tewas
        int from = end < sentence.EndToken && _document.Text.Text[tokens[end].Start] == ':' ? end + 1 : sentence.EndToken;
        return new Statement(new Cue(sentence.FirstToken, at, Introduced, HasPronoun: false), speakers, from, sentence.EndToken, "attribution.introduction");
    }

    /// <summary>Keluhan, angka tertinggi, yang terbesar: whether a sentence opens with what is said, or with the one of several figures that is told.</summary>
    private bool IsOfWords(in Sentence sentence)
    {
        ReadOnlySpan<Token> tokens = _document.Tokens;
        int first = sentence.FirstToken;
        return NominalReader.IsStatement(_document, first, sentence.EndToken) || Speech.TryMatch(tokens, first, sentence.EndToken, SpeechClass.Evidence, out _)
            || (first + 1 < sentence.EndToken && Speech.Is(tokens[first], SpeechClass.Relative) && (ReportWords.In(tokens, first + 1, first + 2) & ReportClass.Superlative) != 0);
    }

    /// <summary>Index behind <c>datang dari</c> near the head of a sentence; -1 where it does not stand there.</summary>
    private int BehindComing(in Sentence sentence)
    {
        ReadOnlySpan<Token> tokens = _document.Tokens;
        for (int i = sentence.FirstToken + 1; i < Math.Min(sentence.EndToken - 1, sentence.FirstToken + LongestIntroduced) && tokens[i].Kind == TokenKind.Word; i++)
        {
            if (CueContexts.TryMatch(tokens, i, sentence.EndToken, CueContext.Comes, out int length))
                return i + length;
        }

        return -1;
    }
}
