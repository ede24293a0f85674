using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>The time of the sentence before, for a sentence that details it.</summary>
internal sealed class CarriedTime
{
    private PartialDate? _time;
    private PartialDate? _current;

    /// <summary>Keeps the time that a figure of this sentence has.</summary>
    public void Keep(in DateMention date) => _current = date.Value;

    /// <summary>The time that holds for a figure of this sentence without one of its own, or null.</summary>
    public PartialDate? Holds(Document document, Scene scene)
    {
        if (_time is not { } time || scene.Dates.Count > 0)
            return null;
        int first = scene.Sentence.FirstToken;
        int head = Math.Min(first + 3, scene.Sentence.EndToken);
        bool goesOn = false;
        for (int i = first; i < head && !goesOn; i++)
            goesOn = CircumstanceWords.GoesOn.TryMatch(document.Tokens, i, scene.Sentence.EndToken, out _, out _);
        if (!goesOn || CircumstanceWords.Any(CircumstanceWords.Now, document.Tokens, first, scene.Sentence.EndToken))
            return null;
        _current = time;
        return time;
    }

    /// <summary>Leaves a sentence: what its figures had is what the next may take over.</summary>
    public void Leave(Scene scene)
    {
        if (scene.Figures.Count > 0 || scene.Dates.Count > 0)
            _time = _current;
        _current = null;
    }
}
