using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>Where a speaker goes on over sentences, lists and paragraphs, and where not.</summary>
internal sealed partial class AttributionWalk
{
    /// <summary>A credit below a table or list answers for all of its figures; in plain text the rows are short lines without a full stop.</summary>
    private void TieCredit(in Sentence credit, Statement statement)
    {
        int row = document.Text.SentenceOf(credit.FirstToken) - 1;

        // Sumber data: X. Nelayan: 38%; petani: 29%: the figures behind it in its paragraph
        if (row + 2 < document.Sentences.Length && document.Sentences[row + 2].Paragraph == credit.Paragraph)
            _credits[credit.Paragraph] = statement;
        for (int steps = 0; row >= 0 && steps < MostRows && IsRow(row); row--, steps++)
            _credits[document.Sentences[row].Paragraph] = statement;
    }

    /// <summary>X 31 persen: a short line with a figure behind the heading of a list or another such line.</summary>
    private bool GoesOnAsRow(in Sentence sentence, Sentence? previous) =>
        _list is not null && _hasRows && previous is { } before && (before.Paragraph == _listParagraph || before.Paragraph == _itemParagraph) && before.Paragraph != sentence.Paragraph
        && document.FirstQuantity(sentence.FirstToken) is var q && q < document.Quantities.Count && document.Quantities[q].FirstToken < sentence.EndToken && IsRow(document.Text.SentenceOf(sentence.FirstToken));

    private bool IsRow(int index)
    {
        Sentence row = document.Sentences[index];
        if (document.Paragraphs[row.Paragraph].Role is ParagraphRole.List or ParagraphRole.Table)
            return true;
        bool whole = (index == 0 || document.Sentences[index - 1].Paragraph != row.Paragraph) && (index + 1 == document.Sentences.Length || document.Sentences[index + 1].Paragraph != row.Paragraph);
        return whole && row.EndToken - row.FirstToken is > 0 and <= LongestRow && document.Text.Text[document.Tokens[row.EndToken - 1].Start] is not ('.' or '?' or '!' or '"' or '”');
    }

    /// <summary>The items of a list have the source of its heading: the one it names, else the one before it.</summary>
    private void OpenList(StatementReader reader, in Sentence heading, List<Statement> statements, Speaker? speaker)
    {
        _listParagraph = heading.Paragraph;
        _hasRows = statements.Exists(s => s.Speakers.Count > 0) || (_cueIndex >= 0 && _sentences[_cueIndex].Sentence.Paragraph == heading.Paragraph);
        _list = statements.FindLast(s => s.Speakers.Count > 0) ?? NominalReader.Heading(reader, document, heading, _current?.Speakers.FirstOrDefault() ?? speaker) ?? _list ?? (_carried <= LongestCarry ? _current : null);
        if (_list is not null)
            DateFiling([_list]);
    }

    /// <summary>Gugatan itu didaftarkan pada Selasa. X meminta: what the document of the next body says has the document's date.</summary>
    private void DateFiling(List<Statement> statements)
    {
        if (_filed is not { } filed)
            return;
        foreach (Statement statement in statements)
        {
            if (statement.Speakers.FirstOrDefault(s => s is { IsBody: true, FirstSaid: null }) is { } body)
                body.FirstSaid = filed;
        }
    }

    /// <summary>Notes who speaks from here on.</summary>
    private void Speak(Statement? statement)
    {
        _current = statement;
        _carried = 0;
        _cueIndex = _index;
        _isInterrupted = false;
    }

    /// <summary>X mencatat 12, kata Y: what follows is still of the record; null where the sentence has none.</summary>
    private Statement? Counted(List<Statement> said, Statement framing)
    {
        if (framing.Cue.Row.Role != CueRole.Postposed)
            return null;
        foreach (Statement s in said)
        {
            if (s.Cue.Row is { Role: CueRole.Active, Stance: "record" or "estimate" } && s.Cue.First < framing.Cue.First && QuoteFinder.IndexOf(_quotes, s.Cue.First) < 0 && !Same(framing, s) && !Same(s, framing))
                return s;
        }

        return null;
    }

    /// <summary>Whether the present sentence, which has no source of its own, goes on with the speaker before it.</summary>
    private bool Continues()
    {
        Sentence sentence = _sentences[_index].Sentence;
        if (_current is not { } current || _cueIndex < 0 || IsBackground(sentence) || DescribesPlace(sentence))
            return false;
        // "Mengutip X, …": an outlet goes on in its paragraph
        if (current.Speakers.Count == 0)
            return ParagraphsSince() == 0 && _carried < _longestCarry;

        // "Hal itu berdasarkan catatan X." and, in a new paragraph, "Terdata 54 rumah …": the record is that of the data
        if (current.Rule == "attribution.back-pointer" && ParagraphsSince() == 1 && OpensWithRecord(sentence))
            return true;
        // "Dijelaskan, dari 800 warga itu …": a passive of speech that names nobody opens the sentence
        if (CueFinder.OpensWithPassive(document, sentence))
            return true;
        if (GoesOnWithShares(sentence))
            return true;

        // Pihaknya: nobody else calls the speaker's own side so
        if (ParagraphsSince() == 0 && NamesOwnSide(sentence))
            return true;
        if (ParagraphsSince() > 0)
        {
            // Where the article has taken up its own voice, the rest of the paragraph is its own as well
            bool goesOn = sentence.Paragraph != _ownParagraph && (current.Cue.Row.Role == CueRole.Headline || Score(sentence, current).Total > 0);
            if (!goesOn)
                _ownParagraph = sentence.Paragraph;
            return goesOn;
        }

        // Behind a denial the article says what is so
        bool denial = current.Cue.Row.Stance == "denial" && !Speech.TryMatch(document.Tokens, sentence.FirstToken, sentence.EndToken, SpeechClass.Continuation | SpeechClass.Pronoun, out _);
        return !_isInterrupted && !denial && _carried < Reach(current) && ScoreWithin(sentence, current).Total > 0;
    }

    /// <summary>Whether a sentence without a cue says what a place is: <c>Lumbungsari merupakan kota pelabuhan yang dihuni 90.000 orang</c>.</summary>
    private bool DescribesPlace(in Sentence sentence)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int name = sentence.FirstToken;
        bool known = PlaceWords.Default.TryName(tokens, name, sentence.EndToken, out int length);
        if (known)
            name += length;
        else
        {
            while (name < sentence.EndToken && name - sentence.FirstToken < LongestPlaceName && tokens[name].IsCapitalised && tokens[name].Kind == TokenKind.Word)
                name++;
        }

        if (name == sentence.FirstToken || name + 1 >= sentence.EndToken || !ObjectWords.Is(tokens[name], ObjectClass.Copula))
            return false;
        return known || PlaceWords.Default.Heads.TryMatch(tokens, name + 1, sentence.EndToken, out _, out _) || PlaceWords.Default.Heads.TryMatch(tokens, name + 2, sentence.EndToken, out _, out _);
    }

    /// <summary>Whether a sentence opens with a verb of recording that names nobody.</summary>
    private bool OpensWithRecord(in Sentence sentence)
    {
        int first = sentence.FirstToken;
        return CueFinder.IsRecord(document.Tokens[first]) && first + 1 < sentence.EndToken && !document.Tokens[first + 1].IsCapitalised;
    }

    private CarryScore Score(in Sentence sentence, Statement current)
    {
        Sentence cue = _sentences[_cueIndex].Sentence, last = _sentences[_index - 1].Sentence;
        ReadOnlySpan<Token> tokens = document.Tokens;
        bool isOwnSide = NamesOwnSide(sentence);
        return new CarryScore
        {
            ComesBack = ComesBack(current.Speakers[0]),
            GoesOn = Speech.TryMatch(tokens, sentence.FirstToken, sentence.EndToken, SpeechClass.Continuation, out _) || isOwnSide,
            IsOwnSide = isOwnSide,
            TakesUpLast = TakesUpNoun(sentence, last),
            TakesUpCue = TakesUpNoun(sentence, cue),
            SharesWords = SharesWords(sentence, cue, SharedWords),
            HasShare = HasShare(sentence),
            Divides = Any(sentence, SpeechClass.Partition),
            Adds = Any(sentence, SpeechClass.Addition),
            WentOn = _wentOn && sentence.Paragraph == last.Paragraph,
            HasFewSpeakers = _hasFewSpeakers,
            HasOneSpeaker = _hasOneSpeaker,
            IsRecord = current.Cue.Row.Stance == "record" || current.IsEvidence,
            IsPerson = !current.Speakers[0].IsBody,
            IsFar = ParagraphsSince() > 1,
            OpensWithDate = OpensWithDate(sentence),
            IsLast = sentence.Paragraph == _sentences[^1].Sentence.Paragraph,
        };
    }

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

    /// <summary>Whether a line ends between two sentences: a link or advert inside a line only interrupts.</summary>
    private bool Breaks(in Sentence a, in Sentence b) =>
        a.Paragraph != b.Paragraph && document.Text.Text.AsSpan()[document.Tokens[a.EndToken - 1].End..document.Tokens[b.FirstToken].Start].Contains('\n');

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
            if (document.Dates[d].Value.Year is > 0 and int year && year < today.Year - 1 && document.Dates[d].Tie is not (DateTie.Since or DateTie.AsOf) && !document.Dates[d].IsSpan)
                return true;
        }

        return false;
    }

    /// <summary>How many sentences of its paragraph a statement goes on for: one where its cue came last and the speaker does not come back.</summary>
    private int Reach(Statement statement) => statement.Cue.Row.Role switch
    {
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

    private bool HasFigure(in Sentence sentence)
    {
        for (int q = document.FirstQuantity(sentence.FirstToken); q < document.Quantities.Count && document.Quantities[q].FirstToken < sentence.EndToken; q++)
        {
            if (kinds[q].IsClaim)
                return true;
        }

        return false;
    }

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
