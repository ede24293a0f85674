using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>The time of the figures just before, for a sentence that goes on with them.</summary>
/// <remarks>
/// It holds for a sentence that says it details the one before (<c>Rinciannya</c>, <c>Angka ini</c>), and through a run of amounts of one
/// report (prices, rates, budgets), which name their day or year once. Counts of an event do not take it over unasked: they are of any time.
/// </remarks>
internal sealed class CarriedTime
{
    private const int LongestPause = 2;
    private PartialDate? _time;
    private PartialDate? _current;
    private bool _isAmount;
    private bool _isClock;
    private bool _isDated;
    private bool _isSetting;
    private bool _wasSetting;
    // A state as of a time ("masih terendam hingga Jumat siang") is what the figures behind it detail, however many sentences had none
    private bool _isState;
    private bool _isLoose;
    private bool _wasLoose;
    private int _pause;
    // Whose figures a scene's time has held for: another speaker's are of another time
    private bool _isHeld;
    private bool _isPassedOver;
    private bool _wasHeld;
    private string? _holder;
    private string? _lastHolder;
    private string? _source;

    /// <summary>Keeps the time that a figure of this sentence has.</summary>
    public void Keep(Document document, in DateMention date, bool isAmount, string? source)
    {
        _source = source;
        _current = date.Value;
        _isAmount = isAmount;
        _isClock = date.Value.HasTime;

        // A weekday or a month is that of an event; a report says of which day or year it is
        _isDated = date.Value.HasDay ? date.Kind == DateKind.Absolute : date.Value.Month == 0 || date.Rule == "date.quarter" || document.Tokens[date.EndToken - 1].Kind == TokenKind.Number;
    }

    /// <summary>Passes over a figure of another time, with which those of the time kept are compared.</summary>
    public void PassOver() => _isPassedOver = true;

    /// <summary>Keeps the time that a sentence without figures sets the scene at.</summary>
    public void Set(in DateMention date)
    {
        if (_current is null && !date.Value.HasTime)
        {
            _current = date.Value;
            _isSetting = true;
            _isLoose = date.Tie == DateTie.None;
            _isState = date.Tie == DateTie.AsOf;
        }
    }

    /// <summary>The time that holds for a figure of this sentence without one of its own, or null.</summary>
    public PartialDate? Holds(Document document, Scene scene, bool isAmount, bool isHarm, string? source)
    {
        if (_time is not { } time || _current is not null)
            return null;
        bool goesOn = isAmount && _isAmount && _isDated ? !_isClock && IsSameReport(source) : _wasSetting ? _pause <= 1 && (!_wasLoose || isHarm) && (!_wasHeld || source is null || source == _lastHolder) : _pause == 0 && !_isClock && GoesOn(document, scene);
        if (!goesOn || Sums(document, scene) || HasStart(scene))
            return null;
        if (CircumstanceWords.Any(CircumstanceWords.Now, document.Tokens, scene.Sentence.FirstToken, scene.Sentence.EndToken))
            return null;
        (_isHeld, _holder) = (true, source);
        return time;
    }

    /// <summary>Leaves a sentence: what its figures had is what the next may take over.</summary>
    public void Leave(Scene scene, bool carried)
    {
        if (_isHeld)
            (_wasHeld, _lastHolder) = (true, _holder);
        _isHeld = false;
        if (_current is not null)
        {
            (_wasHeld, _lastHolder) = (false, null);
            _time = _current;
            _wasSetting = _isSetting;
            _wasLoose = _isLoose;
        }
        else if (scene.Figures.Count > 0 && !carried && !_isPassedOver)
            _time = null;
        _pause = scene.Figures.Count > 0 || _isState ? 0 : _pause + 1;
        if (_pause > LongestPause)
            _time = null;
        _current = null;
        _isSetting = false;
        _isState = false;
        _isPassedOver = false;
    }

    /// <summary>Whether no other source than the one of the dated figures answers for a figure.</summary>
    private bool IsSameReport(string? source) => source is null || _source is null || source == _source;

    private static bool HasStart(Scene scene)
    {
        foreach (DateMention date in scene.Dates)
        {
            if (date.Tie is DateTie.Since or DateTie.From)
                return true;
        }

        return false;
    }

    private static bool Sums(Document document, Scene scene) =>
        CircumstanceWords.Any(CircumstanceWords.Sums, document.Tokens, scene.Sentence.FirstToken, Math.Min(scene.Sentence.FirstToken + 3, scene.Sentence.EndToken));

    private static bool GoesOn(Document document, Scene scene)
    {
        int head = Math.Min(scene.Sentence.FirstToken + 3, scene.Sentence.EndToken);
        for (int i = scene.Sentence.FirstToken; i < head; i++)
        {
            if (CircumstanceWords.GoesOn.TryMatch(document.Tokens, i, scene.Sentence.EndToken, out _, out _))
                return true;
        }

        return CircumstanceWords.Any(CircumstanceWords.SameEvent, document.Tokens, scene.Sentence.FirstToken, scene.Sentence.EndToken);
    }
}
