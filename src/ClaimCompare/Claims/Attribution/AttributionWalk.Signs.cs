using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>The signs in a sentence by which it is told whether a speaker goes on.</summary>
internal sealed partial class AttributionWalk
{
    /// <summary>Whether a date stands at the head of a sentence, other than the day up to which something is counted.</summary>
    private bool OpensWithDate(in Sentence sentence)
    {
        int at = SourceFinder.IsInDate(document, sentence.FirstToken) ? sentence.FirstToken : sentence.FirstToken + 1;
        if (!SourceFinder.IsInDate(document, at))
            return false;
        int date = document.FirstDate(at);
        return !(date < document.Dates.Count && document.Dates[date].FirstToken <= at && document.Dates[date].Tie == DateTie.AsOf);
    }

    /// <summary>How many paragraphs have begun since the last cue.</summary>
    private int ParagraphsSince()
    {
        int paragraphs = 0;
        for (int i = _cueIndex + 1; i <= _index && paragraphs < 2; i++)
            paragraphs += Breaks(_sentences[i - 1].Sentence, _sentences[i].Sentence) ? 1 : 0;
        return paragraphs;
    }

    /// <summary>Whether a line ends between two sentences: a link or advert inside a line only interrupts, and sentences without a space between them were paragraphs.</summary>
    private bool Breaks(in Sentence a, in Sentence b)
    {
        int end = document.Tokens[a.EndToken - 1].End, start = document.Tokens[b.FirstToken].Start;
        return start == end || (a.Paragraph != b.Paragraph && document.Text.Text.AsSpan()[end..start].Contains('\n'));
    }

    /// <summary>Whether the next statement, within a few sentences, is the same speaker's or that of its body.</summary>
    private bool ComesBack(Speaker speaker)
    {
        for (int i = _index + 1; i < Math.Min(_sentences.Count, _index + 1 + ComesBackReach); i++)
        {
            // "BX mencatat 12," ungkap Rahma: whoever passes on a report comes back too
            bool speaks = false;
            foreach (Statement statement in _sentences[i].Statements)
            {
                if (statement.First is { } next && IsOf(speaker, next))
                    return true;
                speaks |= statement.First is not null;
            }

            if (speaks)
                return false;
            if (QuotedBy(_sentences[i].Sentence) is { } quoted)
                return IsOf(speaker, quoted);
        }

        return false;
    }

    /// <summary>Whether another is the speaker, its body or somebody else of that body.</summary>
    private static bool IsOf(Speaker speaker, Speaker other) => other == speaker
        || (speaker.Organisation is { } body && (body.Equals(other.Name, StringComparison.OrdinalIgnoreCase) || body.Equals(other.Organisation, StringComparison.OrdinalIgnoreCase)));

    /// <summary>Who says the quotation that a sentence begins, where the cue stands in a later sentence; else null.</summary>
    private Speaker? QuotedBy(in Sentence sentence)
    {
        int quote = QuoteFinder.IndexOf(_quotes, sentence.FirstToken + 1);
        return quote >= 0 && _byQuote.TryGetValue(quote, out Statement? statement) ? statement.First : null;
    }

    private bool Any(in Sentence sentence, SpeechClass classes)
    {
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (Speech.Is(document.Tokens[i], classes))
                return true;
        }

        return false;
    }

    private bool HasShare(in Sentence sentence)
    {
        for (int q = document.FirstQuantity(sentence.FirstToken); q < document.Quantities.Count && document.Quantities[q].FirstToken < sentence.EndToken; q++)
        {
            if (document.Quantities[q].Kind == QuantityKind.Share)
                return true;
        }

        return false;
    }

    /// <summary>Whether so many telling words of a sentence stand in another.</summary>
    private bool SharesWords(in Sentence sentence, in Sentence other, int least)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int shared = 0;

        // A bit a word of the other sentence: nearly all words that it does not have are told by it
        ulong words = 0;
        foreach (ref readonly Token token in tokens[other.FirstToken..Math.Min(other.EndToken, other.FirstToken + LongestCompared)])
            words |= WordBit(token);
        for (int i = sentence.FirstToken; i < Math.Min(sentence.EndToken, sentence.FirstToken + LongestCompared) && shared < least; i++)
        {
            if (tokens[i].Kind == TokenKind.Word && tokens[i].Length >= TellingWord && !Speech.Is(tokens[i], SpeechClass.Stop | SpeechClass.Clause | SpeechClass.Modal | SpeechClass.Bridge | SpeechClass.Contrast | SpeechClass.Continuation) && (words & WordBit(tokens[i])) != 0 && HasWord(other, i))
                shared++;
        }

        return shared >= least;
    }

    /// <summary>A bit of a word: of its number, of its length where it has none.</summary>
    private static ulong WordBit(in Token token) => 1UL << (token.Word != 0 ? token.Word : token.Length);

    private bool HasWord(in Sentence sentence, int word)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        for (int i = sentence.FirstToken; i < Math.Min(sentence.EndToken, sentence.FirstToken + LongestCompared); i++)
        {
            if (tokens[i].Kind == TokenKind.Word && (tokens[word].Word != 0 ? tokens[word].Word == tokens[i].Word : document.Text.TextOf(tokens[word]).Equals(document.Text.TextOf(tokens[i]), StringComparison.OrdinalIgnoreCase)))
                return true;
        }

        return false;
    }

    /// <summary>Whether a sentence without a cue tells of another time: it opens with a year or date long past.</summary>
    private bool IsBackground(in Sentence sentence)
    {
        if (document.Published(sentence) is not { } today)
            return false;
        for (int d = document.FirstDate(sentence.FirstToken); d < document.Dates.Count && document.Dates[d].FirstToken < Math.Min(sentence.EndToken, sentence.FirstToken + LongestOpening); d++)
        {
            if (document.Dates[d].Value.Year is > 0 and int year && year < today.Year - 1 && document.Dates[d].Tie is not (DateTie.Since or DateTie.From or DateTie.AsOf) && !document.Dates[d].IsSpan && document.Dates[d].Rule != DateMention.Then)
                return true;
        }

        return false;
    }

    /// <summary>How many sentences of its paragraph a statement goes on for: one where its cue came last and the speaker does not come back.</summary>
    /// <remarks>The figures of a record go on as long as one sentence after the other holds some.</remarks>
    private int Reach(Statement statement) => statement.Cue.Row.Role switch
    {
        CueRole.Active or CueRole.According when _isRecital && (statement.IsEvidence || statement.Cue.Row.Stance == "record") && !IsBehindFigures(statement) => int.MaxValue,
        CueRole.Postposed when IsInserted(statement) || (_carried > 0 && ComesBack(statement.Speakers[0])) => ShortCarry,
        CueRole.Postposed => 1,
        CueRole.Passive when statement.IsClosing => 1,
        CueRole.According when IsBehindFigures(statement) => 1,
        CueRole.Active when statement.Cue.Row.Stance == "record" && statement.Speakers[0].IsBody => LongestCarry,
        _ => _longestCarry,
    };

    /// <summary>Penyebabnya, kata X, adalah Y: a cue within indirect speech, behind which what is said goes on.</summary>
    private bool IsInserted(Statement statement)
    {
        Sentence sentence = _sentences[_cueIndex].Sentence;
        return sentence.EndToken - statement.Cue.End > LeastBehindInsertion && statement.Cue.First > sentence.FirstToken && document.Text.Text[document.Tokens[statement.Cue.First - 1].Start] == ',' && QuoteFinder.IndexOf(_quotes, sentence.FirstToken + 1) < 0;
    }

    /// <summary>12 orang tewas, menurut X: whether a source stands behind the figures of its sentence.</summary>
    private bool IsBehindFigures(Statement statement)
    {
        int first = document.Sentences[document.Text.SentenceOf(statement.Cue.First)].FirstToken, q = document.FirstQuantity(first);
        return q < document.Quantities.Count && document.Quantities[q].FirstToken < statement.Cue.First;
    }

    /// <summary>Whether the first noun of a sentence stood in the sentence before.</summary>
    private bool TakesUpNoun(in Sentence sentence, in Sentence previous)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        for (int i = sentence.FirstToken; i < Math.Min(sentence.EndToken, sentence.FirstToken + 2); i++)
        {
            if (tokens[i].Kind != TokenKind.Word || tokens[i].Length < 4 || Speech.Is(tokens[i], SpeechClass.Stop | SpeechClass.Clause | SpeechClass.Modal | SpeechClass.Bridge | SpeechClass.Contrast))
                continue;
            if (HasWord(previous, i))
                return true;
        }

        return false;
    }

    private bool NamesOwnSide(in Sentence sentence)
    {
        for (int i = sentence.FirstToken; i < Math.Min(sentence.EndToken, sentence.FirstToken + OwnSideReach); i++)
        {
            if (Speech.Is(document.Tokens[i], SpeechClass.OwnSide))
                return true;
        }

        return false;
    }

    private static void Remember(Statement statement, Statement? relay)
    {
        foreach (Speaker speaker in statement.Speakers)
        {
            speaker.Said = statement.Said ?? relay?.Said ?? speaker.Said;
            // "Pada Januari lalu X melaporkan": of another statement than those before
            if (speaker.Said is { HasDay: true })
                speaker.FirstSaid ??= speaker.Said;
            speaker.Via = statement.Via ?? relay?.Via ?? speaker.Via;
            if (speaker.FirstVia is null && speaker.Via is not null)
                (speaker.FirstVia, speaker.FirstViaAt) = (speaker.Via, statement.Cue.First);
        }
    }

    // Berikut rinciannya: the list behind the words is the speaker's
    private bool EndsCarrying(in Sentence sentence) =>
        !ListItem.Announces(document, sentence) && Speech.TryMatch(document.Tokens, sentence.FirstToken, sentence.EndToken, SpeechClass.OwnVoice, out _) && !IsParallel(sentence) && !GoesOnWithShares(sentence);

    /// <summary>Sementara itu, 20,8 persen responden …: shares in the paragraph of a survey are the survey's.</summary>
    private bool GoesOnWithShares(in Sentence sentence) =>
        _current is { Speakers.Count: > 0 } current && _cueIndex >= 0 && !_isInterrupted && (current.IsEvidence || current.Cue.Row.Stance == "evidence") && ParagraphsSince() == 0 && HasShare(sentence);

    /// <summary>Sementara itu, penduduk miskin perdesaan … 12 persen: tells of another part in the words of the sentence before it, and holds a figure as that does.</summary>
    private bool IsParallel(in Sentence sentence)
    {
        if (_index == 0 || _current is null)
            return false;
        Sentence last = _sentences[_index - 1].Sentence;
        return HasFigure(last) && HasFigure(sentence) && SharesWords(sentence, last, SharedWords);
    }

    private bool HasFigure(in Sentence sentence) => Figures(sentence) > 0;

    /// <summary>Whether a clock time opens a paragraph: an entry of a live report.</summary>
    private bool OpensEntry(in Sentence sentence, Sentence? previous)
    {
        if (previous is { } before && before.Paragraph == sentence.Paragraph)
            return false;
        int date = document.FirstDate(sentence.FirstToken);
        return date < document.Dates.Count && document.Dates[date].FirstToken == sentence.FirstToken && document.Dates[date].Kind == DateKind.Clock;
    }

    /// <summary>Whether somebody else than the speaker does something at the head of a sentence: the article's own voice.</summary>
    private bool HasOwnActor(in Sentence sentence)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int first = sentence.FirstToken;
        if (_current is null || _current.Speakers.Count == 0 || tokens[first].Has(TokenFlags.AllCaps) || QuoteFinder.IndexOf(_quotes, first) >= 0
            || !Speech.TryMatch(tokens, first, sentence.EndToken, SpeechClass.Collective | SpeechClass.Institution | SpeechClass.Group, out int length))
            return false;
        for (int i = first; i < Math.Min(sentence.EndToken, first + length + 2); i++)
        {
            if (Speech.Is(tokens[i], SpeechClass.Anaphor | SpeechClass.Pronoun))
                return false;
            if (tokens[i].Kind == TokenKind.Word && tokens[i].Length > 3 && _current.Speakers[0] is { } speaker && IsInName(speaker, document.Text.TextOf(tokens[i])))
                return false;
        }

        return true;
    }

    /// <summary>Whether a word stands in a name of a speaker or its body.</summary>
    private static bool IsInName(Speaker speaker, ReadOnlySpan<char> word)
    {
        foreach (string name in speaker.Names)
        {
            if (name.AsSpan().Contains(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return speaker.Organisation.AsSpan().Contains(word, StringComparison.OrdinalIgnoreCase);
    }
}
