using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>Carries a plan on into the sentences that detail it: <c>Dana itu dipakai untuk ...</c>, <c>Sisanya ...</c>, <c>Anggarannya ...</c>.</summary>
internal sealed class CarriedPlan(Document document)
{
    private const int HeadReach = 3;
    private int _sentence = -1;
    private int _planned = -1;
    private bool _goesOn;
    private bool _hasFact;

    /// <summary>Whether a figure of the sentence entered last, of which nothing else is said, is planned as those before it.</summary>
    public bool Holds => _planned >= 0 && _goesOn && !_hasFact;

    /// <summary>Whether the figures of the sentence before are planned.</summary>
    public bool IsTold => _planned >= 0 && _goesOn;

    /// <summary>Goes on to the sentence of a figure.</summary>
    public void Enter(int sentence)
    {
        if (sentence == _sentence)
            return;
        bool follows = _planned >= 0 && sentence - _planned is 1 or 2 && document.Sentences[sentence].Paragraph == document.Sentences[_planned].Paragraph;
        if (!follows)
            _planned = -1;
        _sentence = sentence;
        Sentence s = document.Sentences[sentence];
        _goesOn = _planned >= 0 && GoesOn(s);
        _hasFact = _planned >= 0 && ModalityWords.Any(document.Tokens, s.FirstToken, Math.Min(s.EndToken, s.FirstToken + 40), ModalityClass.Past);
    }

    /// <summary>Keeps what was found of a figure of the sentence entered last.</summary>
    public void Keep(Modality modality)
    {
        if (modality == Modality.Future)
            _planned = _sentence;
        else if (_planned != _sentence)
            _planned = -1;
    }

    private bool GoesOn(in Sentence sentence)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int first = sentence.FirstToken;
        while (first < sentence.EndToken && tokens[first].Kind == TokenKind.Punctuation)
            first++;
        if (first < sentence.EndToken && tokens[first].Has(TokenFlags.CliticNya))
            return true;
        return ModalityWords.Any(tokens, first, Math.Min(sentence.EndToken, first + HeadReach), ModalityClass.GoesOn);
    }
}
