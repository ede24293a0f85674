using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>Whether a speaker goes on in a text without paragraphs.</summary>
internal sealed partial class AttributionWalk
{
    private const int MuchMore = 5;
    private const int MostCounted = 300;
    private bool _isBlock;
    private Speaker? _counted;
    private double _part;

    private BlockCarry ScoreInBlock(in Sentence sentence, Statement current) => new()
    {
        Signs = Score(sentence, current),
        IsRecital = _isRecital,
        IsInterrupted = _isInterrupted,
        HasMore = _sentences.Count - _index > MuchMore,
        Position = (double)_index / _sentences.Count,
        Part = PartOf(current.Speakers[0]),
        IsPostposed = current.Cue.Row.Role == CueRole.Postposed,
        IsBackPointer = current.Rule == "attribution.back-pointer",
        GoesOn = GoesOn(sentence),
    };

    private bool GoesOn(in Sentence sentence) =>
        Speech.TryMatch(document.Tokens, sentence.FirstToken, sentence.EndToken, SpeechClass.Continuation, out _) || NamesOwnSide(sentence) || CueFinder.IsPassive(document.Tokens[sentence.FirstToken]);

    /// <summary>The part of the first statements of the text that are a speaker's or those of its body.</summary>
    private double PartOf(Speaker speaker)
    {
        if (_counted == speaker)
            return _part;
        int own = 0, all = 0;
        for (int i = 0; i < _sentences.Count && all < MostCounted; i++)
        {
            foreach (Statement statement in _sentences[i].Statements)
            {
                if (statement.First is not { } other)
                    continue;
                all++;
                own += IsOf(speaker, other) ? 1 : 0;
            }
        }

        _counted = speaker;
        return _part = all == 0 ? 0 : (double)own / all;
    }
}
