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
    private int _pause;

    /// <summary>Keeps the time that a figure of this sentence has.</summary>
    public void Keep(in DateMention date, bool isAmount)
    {
        _current = date.Value;
        _isAmount = isAmount;
    }

    /// <summary>The time that holds for a figure of this sentence without one of its own, or null.</summary>
    public PartialDate? Holds(Document document, Scene scene, bool isAmount)
    {
        if (_time is not { } time || _current is not null)
            return null;
        if (!(isAmount && _isAmount) && !(_pause == 0 && GoesOn(document, scene)))
            return null;
        return CircumstanceWords.Any(CircumstanceWords.Now, document.Tokens, scene.Sentence.FirstToken, scene.Sentence.EndToken) ? null : time;
    }

    /// <summary>Leaves a sentence: what its figures had is what the next may take over.</summary>
    public void Leave(Scene scene, bool carried)
    {
        if (_current is not null)
            _time = _current;
        else if (scene.Figures.Count > 0 && !carried)
            _time = null;
        _pause = scene.Figures.Count > 0 ? 0 : _pause + 1;
        if (_pause > LongestPause)
            _time = null;
        _current = null;
    }

    private static bool GoesOn(Document document, Scene scene)
    {
        int head = Math.Min(scene.Sentence.FirstToken + 3, scene.Sentence.EndToken);
        for (int i = scene.Sentence.FirstToken; i < head; i++)
        {
            if (CircumstanceWords.GoesOn.TryMatch(document.Tokens, i, scene.Sentence.EndToken, out _, out _))
                return true;
        }

        return false;
    }
}
