using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>A sentence with what is found in it: its figures, cues, dates and places.</summary>
internal sealed class Scene
{
    private readonly Document _document;
    private readonly List<(int First, int End)> _quotes;
    private int _nextDate;
    private int _nextPlace;
    private readonly List<Cue> _cues = [];
    private bool _hasCues;

    /// <summary>Starts before the first sentence of a text.</summary>
    public Scene(Document document)
    {
        _document = document;
        _quotes = document.Quotes;
    }

    /// <summary>The sentence.</summary>
    public Sentence Sentence { get; private set; }

    /// <summary>The first tokens of the figures that are claims, in order.</summary>
    public List<int> Figures { get; } = [];

    /// <summary>The reporting cues, in order, looked for when something of the sentence is to be tied to a figure.</summary>
    public List<Cue> Cues
    {
        get
        {
            if (!_hasCues)
                CueFinder.Find(_document, Sentence, _cues);
            _hasCues = true;
            return _cues;
        }
    }

    /// <summary>The time expressions, in order.</summary>
    public List<DateMention> Dates { get; } = [];

    /// <summary>The places, in order.</summary>
    public List<PlaceMention> Places { get; } = [];

    /// <summary>Goes to a sentence; sentences come in order.</summary>
    public void Enter(in Sentence sentence)
    {
        Sentence = sentence;
        Figures.Clear();
        _cues.Clear();
        _hasCues = false;
        Dates.Clear();
        Places.Clear();
        while (_nextDate < _document.Dates.Count && _document.Dates[_nextDate].FirstToken < sentence.EndToken)
            Dates.Add(_document.Dates[_nextDate++]);
        while (_nextPlace < _document.Places.Count && _document.Places[_nextPlace].FirstToken < sentence.EndToken)
            Places.Add(_document.Places[_nextPlace++]);
    }

    /// <summary>The index of the quotation that holds a token, or -1.</summary>
    public int QuoteOf(int token) => QuoteFinder.IndexOf(_quotes, token);

    /// <summary>Whether a figure stands between two tokens.</summary>
    public bool HasFigureBetween(int first, int end)
    {
        int at = Figures.BinarySearch(first);
        if (at < 0)
            at = ~at;
        return at < Figures.Count && Figures[at] < end;
    }
}
