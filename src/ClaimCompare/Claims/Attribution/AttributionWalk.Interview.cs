using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>Interviews that are printed as questions and answers: <c>Berikut petikan wawancaranya: / Berapa desa yang kering? / Dari 18 desa, 16 sudah kena.</c></summary>
internal sealed partial class AttributionWalk
{
    private const string Interviewed = "attribution.interview";
    private const int LongestToQuestion = 4;
    private static readonly CueRow Answer = new("interview", CueRole.Headline, "neutral");
    private Statement? _interview;

    /// <summary>Begins an interview behind the sentence that announces it, and ends it where the article reports somebody else.</summary>
    private void FollowInterview(in Sentence sentence, List<Statement> statements)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        if (_interview is { } running && statements.Exists(s => s is { First: { IsNamed: true } other, Cue.Row.Role: CueRole.Active or CueRole.Postposed } && other != running.First) && !IsQuestion(sentence))
            _interview = null;
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (!CueContexts.TryMatch(tokens, i, sentence.EndToken, CueContext.Excerpt, out int length) || !HasQuestionSoon())
                continue;
            Speaker? speaker = _registry.Person(null, sentence.FirstToken) ?? _registry.Person(_speakers[_index]);
            if (speaker is { IsBody: false })
                _interview = new Statement(new Cue(i, i + length, Answer, HasPronoun: false), [speaker], sentence.EndToken, sentence.EndToken, Interviewed);
            return;
        }
    }

    /// <summary>Whether one of the next paragraphs is a question.</summary>
    private bool HasQuestionSoon()
    {
        int paragraph = _sentences[_index].Sentence.Paragraph;
        for (int i = _index + 1; i < Math.Min(_sentences.Count, _index + 1 + LongestToQuestion); i++)
        {
            if (_sentences[i].Sentence.Paragraph != paragraph && IsQuestion(_sentences[i].Sentence))
                return true;
        }

        return false;
    }

    /// <summary>Whether the paragraph of a sentence ends with a question mark.</summary>
    private bool IsQuestion(in Sentence sentence)
    {
        int last = sentence.EndToken - 1;
        while (last + 1 < document.Tokens.Length && document.Text.SentenceOf(last + 1) is var next && document.Sentences[next].Paragraph == sentence.Paragraph)
            last = document.Sentences[next].EndToken - 1;
        return document.Text.Text[document.Tokens[last].Start] == '?';
    }

    /// <summary>Gives a figure of an answer to who is asked, and one of a question to nobody.</summary>
    private bool Answers(Statement interview, int token)
    {
        Sentence sentence = document.Sentences[document.Text.SentenceOf(token)];
        if (token < interview.From)
            return false;
        bool asks = IsQuestion(sentence);
        Put(_quantity, asks ? null : interview, null, null, asks ? "attribution.narrator" : Interviewed);
        return true;
    }
}
