using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>Carries a plan on into the sentences that detail it: <c>Dana itu dipakai untuk ...</c>, <c>Sisanya ...</c>, <c>Anggarannya ...</c>.</summary>
internal sealed class CarriedPlan(Document document)
{
    private const int HeadReach = 3;
    private const int FactReach = 40;
    private const int PointReach = 8;
    private const int LongestPointed = 4;
    private readonly List<(int First, int End)> _quotes = document.Quotes;
    private int _sentence = -1;
    private int _planned = -1;
    private int _lastPlanned = -1;
    private int _actual = -1;
    private bool _goesOn;
    private bool _hasFact;
    private bool _isNext;

    /// <summary>Whether a figure of the sentence entered last, of which nothing else is said, is planned as those before it.</summary>
    public bool Holds => _planned >= 0 && _goesOn && !_hasFact;

    /// <summary>Whether an amount may be one more of the planned amounts of the sentence just before, in one quotation.</summary>
    public bool HoldsAmounts => _isNext && !_hasFact;

    /// <summary>Whether the figures of the sentence before are planned.</summary>
    public bool IsTold => _planned >= 0 && _goesOn;

    /// <summary>Goes on to the sentence of a figure.</summary>
    public void Enter(int sentence)
    {
        if (sentence == _sentence)
            return;
        for (int next = Math.Max(_sentence + 1, sentence - 2); next < sentence; next++)
        {
            if (IsToCome(document.Sentences[next]) || IsPlanned(document.Sentences[next]))
                _planned = next;
        }

        if (sentence - _planned > 2)
            _planned = -1;
        _sentence = sentence;
        Sentence s = document.Sentences[sentence];

        // "mencapai Rp187 miliar, melewati target Rp150 miliar. Dari jumlah itu": of two figures the one that is so is gone on with
        _goesOn = _planned >= 0 && _actual != _planned && GoesOn(s, s.Paragraph == document.Sentences[_planned].Paragraph);
        _isNext = _planned >= 0 && sentence == _planned + 1 && QuoteFinder.IndexOf(_quotes, s.FirstToken) is >= 0 and var quote && quote == QuoteFinder.IndexOf(_quotes, document.Sentences[_planned].EndToken - 1);
        _hasFact = _planned >= 0 && HasFact(s);
    }

    /// <summary>Keeps what was found of a figure of the sentence entered last.</summary>
    public void Keep(int quantity, Modality modality)
    {
        if (modality == Modality.Future)
            (_planned, _lastPlanned) = (_sentence, quantity);
        else if (_planned != _sentence)
            _planned = -1;
        if (modality == Modality.Actual)
            _actual = _sentence;
    }

    /// <summary>Whether a sentence without figures is about a time to come.</summary>
    private bool IsToCome(in Sentence sentence)
    {
        if (!document.IsRead(sentence) || document.Published(sentence) is not { } today)
            return false;
        for (int i = document.FirstDate(sentence.FirstToken); i < document.Dates.Count && document.Dates[i].FirstToken < sentence.EndToken; i++)
        {
            if (document.Dates[i].Begins > today.Last && !(document.Dates[i].FirstToken > sentence.FirstToken && ModalityWords.Is(document.Tokens, document.Dates[i].FirstToken - 1, document.Dates[i].FirstToken, ModalityClass.Occasion)))
                return !HasFact(sentence);
        }

        return false;
    }

    /// <summary>Whether a sentence without figures is of a plan: <c>Dana itu seluruhnya akan dipakai untuk sekolah</c>.</summary>
    private bool IsPlanned(in Sentence sentence)
    {
        // Few sentences have such a word at all
        int end = Math.Min(sentence.EndToken, sentence.FirstToken + FactReach);
        if (!document.IsRead(sentence) || (ModalityWords.In(document.Tokens, sentence.FirstToken, end) & ModalityClass.Plan) == 0)
            return false;
        for (int i = sentence.FirstToken; i < end; i++)
        {
            ModalityClass found = ModalityWords.At(document.Tokens, i, sentence.EndToken, out _);
            if ((found & ModalityClass.Plan) != 0 && (found & (ModalityClass.Noun | ModalityClass.Aim)) == 0)
                return !HasFact(sentence);
        }

        return false;
    }

    private bool HasFact(in Sentence sentence) =>
        ModalityWords.Any(document.Tokens, sentence.FirstToken, Math.Min(sentence.EndToken, sentence.FirstToken + FactReach), ModalityClass.Past);

    private bool GoesOn(in Sentence sentence, bool near)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int first = sentence.FirstToken;
        while (first < sentence.EndToken && tokens[first].Kind == TokenKind.Punctuation)
            first++;
        if (near && first < sentence.EndToken && tokens[first].Has(TokenFlags.CliticNya))
            return true;
        return ModalityWords.Any(tokens, first, Math.Min(sentence.EndToken, first + HeadReach), ModalityClass.GoesOn) || PointsAtPlanned(sentence);
    }

    /// <summary>Akan ada lima pabrik. Ia menyebut, lima pabrik tersebut terdiri atas …: a number of the planned sentence that the head of the next points at.</summary>
    private bool PointsAtPlanned(in Sentence sentence)
    {
        int q = document.FirstQuantity(sentence.FirstToken);
        if (q >= document.Quantities.Count || document.Quantities[q] is not { Value: { } value } pointed || pointed.FirstToken >= Math.Min(sentence.EndToken, sentence.FirstToken + PointReach))
            return false;
        bool isPointed = false;
        for (int i = pointed.EndToken + 1; i < Math.Min(sentence.EndToken, pointed.EndToken + LongestPointed) && document.Tokens[i].Kind == TokenKind.Word; i++)
            isPointed |= Speech.Is(document.Tokens[i], SpeechClass.Anaphor);
        return isPointed && _lastPlanned >= 0 && _lastPlanned < q && document.Quantities[_lastPlanned] is var planned && planned.Value == value && planned.Unit == pointed.Unit && planned.FirstToken >= document.Sentences[_planned].FirstToken;
    }
}
