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

    private BlockCarry ScoreInBlock(in Sentence sentence, Statement current)
    {
        Speaker speaker = current.Speakers[0];
        int next = _nextSpoken[_index + 1];
        bool isNext = next == _index + 1, isSame = isNext && IsNext(speaker, next);
        ReportClass words = ReportWords.In(document.Tokens, sentence.FirstToken, sentence.EndToken);
        return new BlockCarry
        {
            ComesBack = ComesBack(speaker),
            NextSame = isSame,
            NextOther = isNext && next < _sentences.Count && !isSame,
            HasShare = HasShare(sentence),
            HasSeveral = Figures(sentence) >= Several,
            HasDeed = (words & ReportClass.Deed) != 0,
            HasEvent = (words & ReportClass.Event) != 0,
            HasOtherActor = HasOtherActor(sentence, speaker),
            OpensWithDate = OpensWithDate(sentence),
            IsRecital = _isRecital,
            IsInterrupted = _isInterrupted,
            HasMore = _sentences.Count - _index > MuchMore,
            Position = (double)_index / _sentences.Count,
            Part = PartOf(speaker),
            IsPostposed = current.Cue.Row.Role == CueRole.Postposed,
            IsBackPointer = current.Rule == "attribution.back-pointer",
            GoesOn = GoesOn(sentence),
        };
    }

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
