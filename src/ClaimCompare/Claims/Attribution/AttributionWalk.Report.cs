using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>Whether a speaker goes on in later paragraphs: whose the figures around are, and what the sentence itself looks like.</summary>
internal sealed partial class AttributionWalk
{
    private const int FewWords = 12;
    private const int Several = 3;
    private const int Opening = 3;

    /// <summary>Whose the figures of a sentence are.</summary>
    private enum Told
    {
        /// <summary>It has none.</summary>
        Nothing,

        /// <summary>The present speaker's, in part at least.</summary>
        Speaker,

        /// <summary>The article's own.</summary>
        Article,

        /// <summary>Somebody else's.</summary>
        Other,
    }

    /// <summary>Whose the figures are that have been assigned since.</summary>
    private Told TellsOf(int first, Statement? current)
    {
        Told told = Told.Nothing;
        for (int i = first; i < _assigned.Count; i++)
        {
            Speaker? of = _assigned[i].Statement?.First;
            if (of is null)
                told = told == Told.Nothing ? Told.Article : told;
            else if (current?.First is { } speaker && (IsOf(speaker, of) || IsOf(of, speaker)))
                return Told.Speaker;
            else
                told = Told.Other;
        }

        return told;
    }

    /// <summary>For each sentence the next one, itself included, in which somebody speaks; the number of sentences where nobody does.</summary>
    private int[] NextSpoken()
    {
        int[] next = new int[_sentences.Count + 1];
        next[_sentences.Count] = _sentences.Count;
        for (int i = _sentences.Count - 1; i >= 0; i--)
            next[i] = _sentences[i].Statements.Exists(s => s.First is not null) || QuotedBy(_sentences[i].Sentence) is not null ? i : next[i + 1];
        return next;
    }

    /// <summary>Whether who speaks next is the speaker, its body or somebody of that body.</summary>
    private bool IsNext(Speaker speaker, int next)
    {
        if (next >= _sentences.Count)
            return false;
        foreach (Statement statement in _sentences[next].Statements)
        {
            if (statement.First is { } other && (IsOf(speaker, other) || IsOf(other, speaker)))
                return true;
        }

        return QuotedBy(_sentences[next].Sentence) is { } quoted && (IsOf(speaker, quoted) || IsOf(quoted, speaker));
    }

    private bool IsQuoted(int index) => index >= 0 && index < _sentences.Count && QuoteFinder.IndexOf(_quotes, _sentences[index].Sentence.FirstToken + 1) >= 0;

    private CarryScore Score(in Sentence sentence, Statement current)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        Speaker speaker = current.Speakers[0];
        Sentence cue = _sentences[_cueIndex].Sentence, last = _sentences[_index - 1].Sentence;
        int next = _nextSpoken[_index + 1], distance = next - _index;
        bool isSame = IsNext(speaker, next), isLater = !Breaks(last, sentence);
        ReportClass words = ReportWords.In(tokens, sentence.FirstToken, sentence.EndToken), opening = ReportWords.At(tokens, sentence.FirstToken, sentence.EndToken);
        return new CarryScore
        {
            ComesBack = ComesBack(speaker),
            NextSame = isSame && distance == 1,
            SoonSame = isSame && distance == 2,
            LaterSame = isSame && distance is 3 or 4,
            FarSame = isSame && distance > ComesBackReach,
            NextOther = next < _sentences.Count && !isSame && distance == 1,
            NobodyNext = next >= _sentences.Count,
            QuoteFollows = IsQuoted(_index + 1),
            IsQuoteCue = IsQuoted(_cueIndex),
            IsAccording = current.Cue.Row.Role == CueRole.According,
            IsAnnounced = current.Cue.Row.Stance == "announce",
            IsEvidence = current.IsEvidence || current.Cue.Row.Stance is "evidence" or "nominal",
            AllTold = _allTold,
            IsLater = isLater,
            LaterSpeaker = isLater && _told == Told.Speaker,
            IsThird = _index - _cueIndex > 2,
            IsEarly = _index < Opening,
            IsLast = sentence.Paragraph == _sentences[^1].Sentence.Paragraph,
            GoesOn = Speech.TryMatch(tokens, sentence.FirstToken, sentence.EndToken, SpeechClass.Continuation, out _),
            IsMore = (opening & ReportClass.More) != 0,
            IsFacet = (opening & ReportClass.Facet) != 0,
            OpensWithDate = OpensWithDate(sentence),
            TakesUpCue = TakesUpNoun(sentence, cue),
            SharesWords = SharesWords(sentence, cue, SharedWords),
            SharesLast = SharesWords(sentence, last, least: 1),
            HasShare = HasShare(sentence),
            HasSeveral = Figures(sentence) >= Several,
            HasAmount = (words & ReportClass.Amount) != 0,
            HasSuperlative = (words & ReportClass.Superlative) != 0,
            HasDeed = (words & ReportClass.Deed) != 0,
            HasEvent = (words & ReportClass.Event) != 0,
            HasOtherActor = HasOtherActor(sentence, speaker),
            IsShort = sentence.EndToken - sentence.FirstToken < FewWords,
        };
    }

    private int Figures(in Sentence sentence)
    {
        int figures = 0;
        for (int q = document.FirstQuantity(sentence.FirstToken); q < document.Quantities.Count && document.Quantities[q].FirstToken < sentence.EndToken; q++)
            figures += kinds[q].IsClaim ? 1 : 0;
        return figures;
    }
}
