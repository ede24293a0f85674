using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>The place that an article is about, and how far behind the text is from where it named it last.</summary>
/// <remarks>
/// The opening sets it: the place of its event, one that the title names before any other. Where the opening sets none, or only a wider one than the
/// title names, it is the title's; where neither names any, the region of the body that the opening tells of.
/// </remarks>
internal sealed class ArticlePlace(Document document, Scene scene)
{
    // What is first told of elsewhere, further down, is not the event
    private const int Opening = 2;
    // Where the article tells within a region where it was
    private const int Narrowing = 4;
    private const int LeastWord = 4;
    private bool _isNamed;
    private string? _seat;
    private EventPlace _title;
    private bool _isTitleRead;
    private int _paragraph = -1;
    private int _sentence;
    private int _named = int.MinValue / 2;

    /// <summary>The place of the event that the opening sets.</summary>
    public EventPlace Setting { get; private set; }

    /// <summary>The number of the sentence that set it, from 1.</summary>
    public int SettingSentence { get; private set; }

    /// <summary>The place that the article is about, or null.</summary>
    public string? Name => Setting.Name is { } set && (_isNamed || OfTitle() is not { Name: { } } title || title.Rank <= Setting.Rank) ? set : OfTitle().Name ?? Setting.Name ?? _seat;

    /// <summary>How many sentences ago, within the paragraph, it was named last; a large number where it was not.</summary>
    public int Distance => _sentence - _named;

    /// <summary>The region of the body that a sentence before told of, or null.</summary>
    public string? SeatBefore { get; private set; }

    /// <summary>The first token of that name.</summary>
    public int NamedToken { get; private set; }

    /// <summary>Goes to the sentence of the scene.</summary>
    public void Enter(bool isHappening)
    {
        if (_sentence < Opening && !_isNamed && !PlaceFinder.IsDistributed(document, scene) && !IsPress() && PlaceFinder.OfOpening(document, scene) is { } opening && EventPlace.IsInTitle(document, opening) is var named && (named || Setting.Name is null))
            (Setting, SettingSentence, _isNamed) = (EventPlace.Of(document, opening), _sentence + 1, named);
        SeatBefore = _seat;
        if (_sentence < Opening)
            _seat ??= PlaceFinder.OfSeat(document, scene) is { } office ? EventPlace.Of(document, office).Name : null;
        if (PlaceFinder.OfHappening(document, scene) is { } happened)
            Setting = EventPlace.Of(document, happened);
        else if (Setting.IsWide && isHappening && _sentence <= Narrowing && !PlaceFinder.IsDistributed(document, scene) && PlaceFinder.OfNarrower(document, scene) is { } narrower)
            Setting = EventPlace.Of(document, narrower);
        _sentence++;
        if (scene.Sentence.Paragraph != _paragraph)
            (_paragraph, _named) = (scene.Sentence.Paragraph, int.MinValue / 2);
        if (scene.Places.Count == 0 || Name is not { } name)
            return;
        foreach (PlaceMention place in scene.Places)
        {
            if (place.Role != PlaceRole.Dateline && (_named != _sentence || place.FirstToken < NamedToken) && Shares(place, name))
                (_named, NamedToken) = (_sentence, place.FirstToken);
        }
    }

    /// <summary>The place that the title names, looked for once: as the text writes it where it does.</summary>
    public EventPlace OfTitle()
    {
        if (!_isTitleRead)
            (_isTitleRead, _title) = (true, EventPlace.OfTitle(document));
        return _title;
    }

    /// <summary>Di X, Y menghadap wartawan: whether a sentence without figures begins with where somebody speaks.</summary>
    private bool IsPress() =>
        scene.Figures.Count == 0 && CircumstanceWords.Any(CircumstanceWords.Press, document.Tokens, scene.Sentence.FirstToken, scene.Sentence.EndToken) && PlaceFinder.Fronted(document, scene) is not null;

    private bool Shares(in PlaceMention place, string name)
    {
        for (int i = place.FirstToken; i < place.EndToken; i++)
        {
            ReadOnlySpan<char> word = document.Text.TextOf(document.Tokens[i]);
            if (word.Length >= LeastWord && !PlaceWords.Default.Heads.TryMatch(document.Tokens, i, i + 1, out _, out _) && name.AsSpan().Contains(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
