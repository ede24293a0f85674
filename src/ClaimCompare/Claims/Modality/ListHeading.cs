using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>Keeps what the sentence above a list says of plan and fact: one that ends with a colon, before lines with a number, a letter or a dash.</summary>
internal sealed class ListHeading(Document document)
{
    private int _last = -1;
    private int _heading = -1;
    private (Modality Modality, string? Rule) _noted;

    /// <summary>Whether the sentence entered last is an item of a list.</summary>
    public bool IsItem { get; private set; }

    /// <summary>0 for an item that is itself a heading of items.</summary>
    public int Level { get; private set; }

    /// <summary>The modality of the heading, or null where there is none.</summary>
    public (Modality Modality, string? Rule)? Heading => _heading >= 0 ? _noted : null;

    /// <summary>Goes on to a sentence; those between are looked at too.</summary>
    public void Enter(int sentence)
    {
        for (; _last < sentence; _last++)
        {
            int next = _last + 1;
            IsItem = IsMarked(next);
            Level = EndsWithColon(next) ? 0 : 1;
            if (!IsItem)
                _heading = -1;
        }
    }

    /// <summary>Notes the modality of a figure in a sentence that heads a list.</summary>
    public void Note(int sentence, (Modality Modality, string? Rule) modality)
    {
        if (EndsWithColon(sentence))
            (_heading, _noted) = (sentence, modality);
    }

    private bool EndsWithColon(int sentence)
    {
        Sentence s = document.Sentences[sentence];
        return document.Text.Text[document.Tokens[s.EndToken - 1].Start] is ':' or ';';
    }

    private bool IsMarked(int sentence)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        Sentence s = document.Sentences[sentence];
        if (s.EndToken - s.FirstToken < 2)
            return false;
        Token first = tokens[s.FirstToken], second = tokens[s.FirstToken + 1];
        string text = document.Text.Text;
        return text[first.Start] is '-' or '•' or '–' or '*'
            || ((first.Kind == TokenKind.Number || first.Length <= 2) && (text[second.Start] is '.' or ')' || text[first.End - 1] == '.') && first.Length <= 3);
    }
}
