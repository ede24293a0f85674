using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>Where a speaker goes on over sentences, lists and paragraphs, and where not.</summary>
internal sealed partial class AttributionWalk
{
    /// <summary>A credit below a table or list answers for all of its figures; in plain text the rows are short lines without a full stop.</summary>
    private void TieCredit(in Sentence credit, Statement statement)
    {
        int row = document.Text.SentenceOf(credit.FirstToken) - 1;
        for (int steps = 0; row >= 0 && steps < MostRows && IsRow(row); row--, steps++)
            _credits[document.Sentences[row].Paragraph] = statement;
    }

    private bool IsRow(int index)
    {
        Sentence row = document.Sentences[index];
        if (document.Paragraphs[row.Paragraph].Role is ParagraphRole.List or ParagraphRole.Table)
            return true;
        bool whole = (index == 0 || document.Sentences[index - 1].Paragraph != row.Paragraph) && document.Sentences[index + 1].Paragraph != row.Paragraph;
        return whole && row.EndToken - row.FirstToken is > 0 and <= LongestRow && document.Text.Text[document.Tokens[row.EndToken - 1].Start] is not ('.' or '?' or '!' or '"' or '”');
    }

    /// <summary>The items of a list have the source of its heading: the one it names, else the one before it.</summary>
    private void OpenList(StatementReader reader, in Sentence heading, List<Statement> statements, Speaker? speaker)
    {
        _listParagraph = heading.Paragraph;
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

    /// <summary>Whether a sentence without a source goes on with the speaker before it.</summary>
    private bool Continues(in Sentence sentence, Sentence? previous, bool next)
    {
        bool paragraph = previous is not { } before || before.Paragraph != sentence.Paragraph;
        if (IsBackground(sentence))
            return false;
        if (!paragraph)
            return _carried < Reach(_current!);
        bool cont = Speech.TryMatch(document.Tokens, sentence.FirstToken, sentence.EndToken, SpeechClass.Continuation | SpeechClass.Pronoun, out _);

        // Setelah laporan itu, pihaknya mengerahkan 18 mobil: the body of who spoke last speaks on
        cont |= NamesOwnSide(sentence);

        // Dana tersebut, anggaran ini: the sentence speaks of what the report spoke of
        bool same = _current!.Cue.Row.Role is CueRole.Active or CueRole.According && _carried < 2 && PointsBack(sentence);

        // Where every sentence is a paragraph, the noun that the report was about goes on with it
        bool noun = _isOneByOne && _carried < 2 && _current!.Cue.Row.Role is CueRole.Active or CueRole.According && previous is { } p && TakesUpNoun(sentence, p);
        return cont || next || same || noun || _current!.Cue.Row.Role == CueRole.Headline;
    }

    /// <summary>Whether a sentence without a cue tells of another time: it opens with a year or date long past.</summary>
    private bool IsBackground(in Sentence sentence)
    {
        if (document.Article.Date is not { } today)
            return false;
        for (int d = document.FirstDate(sentence.FirstToken); d < document.Dates.Count && document.Dates[d].FirstToken < Math.Min(sentence.EndToken, sentence.FirstToken + LongestOpening); d++)
        {
            if (document.Dates[d].Value.Year is > 0 and int year && year < today.Year - 1 && document.Dates[d].Tie is not (DateTie.Since or DateTie.AsOf) && !document.Dates[d].IsSpan)
                return true;
        }

        return false;
    }

    /// <summary>How many sentences of its paragraph a statement goes on for: one where its cue came last.</summary>
    private int Reach(Statement statement) => statement.Cue.Row.Role switch
    {
        CueRole.Postposed => 1,
        CueRole.Passive when statement.IsClosing => 1,
        _ => _longestCarry,
    };

    /// <summary>Whether one of the next few sentences goes on with the report by a pronoun or <c>laporan itu</c>: what stands between belongs to it.</summary>
    private bool TakesUp(List<(Sentence Sentence, List<Statement> Statements)> sentences, int from)
    {
        for (int i = from; i < Math.Min(sentences.Count, from + TakenUpReach); i++)
        {
            if (sentences[i].Statements.Find(s => s.Speakers.Count > 0) is { } statement)
                return statement.IsBackReference && _current is { } current && statement.Speakers[0] == current.Speakers[0];
        }

        return false;
    }

    /// <summary>Whether the first noun of a sentence stood in the sentence before.</summary>
    private bool TakesUpNoun(in Sentence sentence, in Sentence previous)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        for (int i = sentence.FirstToken; i < Math.Min(sentence.EndToken, sentence.FirstToken + 2); i++)
        {
            if (tokens[i].Kind != TokenKind.Word || tokens[i].Length < 4 || Speech.Is(tokens[i], SpeechClass.Stop | SpeechClass.Clause | SpeechClass.Modal | SpeechClass.Bridge | SpeechClass.Contrast))
                continue;
            for (int j = previous.FirstToken; j < previous.EndToken; j++)
            {
                if (tokens[j].Kind == TokenKind.Word && (tokens[i].Word != 0 ? tokens[i].Word == tokens[j].Word : document.Text.TextOf(tokens[i]).Equals(document.Text.TextOf(tokens[j]), StringComparison.OrdinalIgnoreCase)))
                    return true;
            }
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

    /// <summary>Whether a noun with <c>itu</c>, <c>ini</c> or <c>tersebut</c> opens a sentence.</summary>
    private bool PointsBack(in Sentence sentence)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        for (int i = sentence.FirstToken + 1; i < Math.Min(sentence.EndToken, sentence.FirstToken + 4); i++)
        {
            if (Speech.Is(tokens[i], SpeechClass.Anaphor) && !tokens[i].IsCapitalised)
                return true;
        }

        return false;
    }

    private static void Remember(Statement statement, Statement? relay)
    {
        foreach (Speaker speaker in statement.Speakers)
        {
            speaker.Said = statement.Said ?? relay?.Said ?? speaker.Said;
            speaker.FirstSaid ??= speaker.Said;
            speaker.Via = statement.Via ?? relay?.Via ?? speaker.Via;
            speaker.FirstVia ??= speaker.Via;
        }
    }

    // Berikut rinciannya: the list behind the words is the speaker's
    private bool EndsCarrying(in Sentence sentence) =>
        !ListItem.Announces(document, sentence) && Speech.TryMatch(document.Tokens, sentence.FirstToken, sentence.EndToken, SpeechClass.OwnVoice, out _);

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
            || !Speech.TryMatch(tokens, first, sentence.EndToken, SpeechClass.Collective | SpeechClass.Body, out int length))
            return false;
        for (int i = first; i < Math.Min(sentence.EndToken, first + length + 2); i++)
        {
            if (Speech.Is(tokens[i], SpeechClass.Anaphor | SpeechClass.Pronoun))
                return false;
            if (tokens[i].Kind == TokenKind.Word && tokens[i].Length > 3 && _current.Speakers[0] is { } speaker && (speaker.Names.Exists(n => n.Contains(Word(i), StringComparison.OrdinalIgnoreCase)) || (speaker.Organisation?.Contains(Word(i), StringComparison.OrdinalIgnoreCase) ?? false)))
                return false;
        }

        return true;

        string Word(int i) => document.Text.TextOf(document.Tokens[i]).ToString();
    }
}
