using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>Whether a speaker goes on within the paragraph of the last cue.</summary>
internal sealed partial class AttributionWalk
{
    private const int VeryShort = 8;

    private ParagraphCarry ScoreWithin(in Sentence sentence, Statement current)
    {
        bool isLast = _index == _sentences.Count - 1, hasOtherActor = HasOtherActor(sentence, current.Speakers[0]);
        return new ParagraphCarry
        {
            ComesBack = ComesBack(current.Speakers[0]),
            HasOneSpeaker = _hasOneSpeaker,
            SharesWord = SharesWords(sentence, _sentences[_cueIndex].Sentence, least: 1),
            Divides = Any(sentence, SpeechClass.Partition),
            HasShare = HasShare(sentence),
            PointsBack = PointsAtSaid(sentence),
            GoesOn = GoesOn(sentence),
            EndsParagraph = isLast || Breaks(sentence, _sentences[_index + 1].Sentence),
            EndsArticle = isLast && _sentences.Count >= ShortArticle,
            HasOtherActor = hasOtherActor,
            IsMarket = Speech.TryMatch(document.Tokens, sentence.FirstToken, sentence.EndToken, SpeechClass.Market, out _),
            IsHearsay = Any(sentence, SpeechClass.Hearsay),
            IsInterrupted = _isInterrupted,
            IsAnnounced = current.Cue.Row.Stance == "announce",
            IsDenied = current.Cue.Row.Stance == "denial" && (Speech.Is(document.Tokens[sentence.FirstToken], SpeechClass.Contrast) || !Speech.TryMatch(document.Tokens, sentence.FirstToken, sentence.EndToken, SpeechClass.Continuation | SpeechClass.Pronoun, out _)),
            IsNominal = current.Cue.Row.Stance == "nominal",
            IsPostposed = current.Cue.Row.Role == CueRole.Postposed,
            IsShort = !hasOtherActor && sentence.EndToken - sentence.FirstToken < VeryShort,
            OpensWithDate = OpensWithDate(sentence),
            IsFar = _carried >= Reach(current),
            IsThird = _index - _cueIndex > 2,
            LeavesQuotation = QuoteFinder.IndexOf(_quotes, _sentences[_cueIndex].Sentence.FirstToken + 1) >= 0,
        };
    }

    private bool PointsAtSaid(in Sentence sentence)
    {
        for (int i = sentence.FirstToken; i < Math.Min(sentence.EndToken, sentence.FirstToken + LongestActor); i++)
        {
            if (Speech.TryMatch(document.Tokens, i, sentence.EndToken, SpeechClass.BackPointer, out int length) && length > 1)
                return true;
        }

        return false;
    }

    /// <summary>Untuk mengamankan jalan, polisi mengerahkan; dari toko itu polisi menyita: where a body stands right before its verb behind an opening; else the head of the sentence.</summary>
    private int SubjectBehind(in Sentence sentence)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int first = sentence.FirstToken;
        if (!Speech.Is(tokens[first], SpeechClass.Place | SpeechClass.Stop))
            return first;
        for (int i = first + 2; i < Math.Min(sentence.EndToken - 1, first + LongestDescription / 2); i++)
        {
            if (Speech.Is(tokens[i], SpeechClass.Group | SpeechClass.Institution) && tokens[i - 1].Kind is TokenKind.Word or TokenKind.Punctuation && !Speech.Is(tokens[i - 1], SpeechClass.Place | SpeechClass.Stop) && Predicates.IsActive(document, i + 1) && !tokens[i + 1].IsCapitalised)
                return i;
        }

        return first;
    }

    /// <summary>Polisi mengerahkan …, Kantor SAR X akan memberangkatkan …: a body or holder of an office, not the speaker's own, with a verb of doing right behind it.</summary>
    private bool HasOtherActor(in Sentence sentence, Speaker speaker)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int first = SubjectBehind(sentence), at = first;
        if (!Speech.TryMatch(tokens, first, sentence.EndToken, SpeechClass.Institution | SpeechClass.Group | SpeechClass.Organisation | SpeechClass.Body | SpeechClass.Collective, out _) && !OfficeTable.TryMatch(tokens, first, sentence.EndToken, out _, out _))
            return false;
        for (; at < Math.Min(sentence.EndToken, first + LongestActor) && tokens[at].Kind == TokenKind.Word; at++)
        {
            if (Speech.Is(tokens[at], SpeechClass.Anaphor | SpeechClass.Pronoun | SpeechClass.Relative))
                return false;
            if (tokens[at].Length > 3 && IsInName(speaker, document.Text.TextOf(tokens[at])))
                return false;

            // Provinsi X tercatat jumlah korban meninggal 371: what is recorded of it
            if (at > first && !tokens[at].IsCapitalised && (ReportWords.In(tokens, at, at + 1) & ReportClass.Amount) != 0)
                return false;
            if (at > first && !tokens[at].IsCapitalised && (Predicates.IsActive(document, at) || ModalityWords.Is(tokens, at, sentence.EndToken, ModalityClass.Plan)))
                return true;
        }

        return false;
    }
}
