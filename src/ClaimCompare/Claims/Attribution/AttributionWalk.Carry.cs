using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>Where a speaker goes on over sentences, lists and paragraphs, and where not.</summary>
internal sealed partial class AttributionWalk
{
    private const int LongestReport = 8;

    /// <summary>A credit below a table or list answers for all of its figures; in plain text the rows are short lines without a full stop.</summary>
    private void TieCredit(in Sentence credit, Statement statement)
    {
        int row = document.Text.SentenceOf(credit.FirstToken) - 1;

        // Sumber data: X. Nelayan: 38%; petani: 29%: the figures behind it in its paragraph
        if (row + 2 < document.Sentences.Length && document.Sentences[row + 2].Paragraph == credit.Paragraph)
            _credits[credit.Paragraph] = statement;
        int above = row;
        for (int steps = 0; row >= 0 && steps < MostRows && IsRow(row); row--, steps++)
            _credits[document.Sentences[row].Paragraph] = statement;

        // Sumber: X, and the items of a list below it, where no row stands above
        for (int next = document.Text.SentenceOf(credit.FirstToken) + 1; row == above && next < document.Sentences.Length && next - above < MostRows && (ListItem.Is(document, document.Sentences[next]) || _credits.ContainsKey(document.Sentences[next].Paragraph)); next++)
            _credits[document.Sentences[next].Paragraph] = statement;
    }

    /// <summary>X 31 persen: a short line with a figure behind the heading of a list or another such line.</summary>
    private bool GoesOnAsRow(in Sentence sentence, Sentence? previous) =>
        _list is not null && _hasRows && previous is { } before && (before.Paragraph == _listParagraph || before.Paragraph == _itemParagraph) && before.Paragraph != sentence.Paragraph
        && document.FirstQuantity(sentence.FirstToken) is var q && q < document.Quantities.Count && document.Quantities[q].FirstToken < sentence.EndToken && IsRow(document.Text.SentenceOf(sentence.FirstToken));

    /// <summary>Berikut rinciannya: / Kecamatan X / 1. …: a short line without figures in a list, with an item behind it, names a part of the list.</summary>
    private bool IsPartOfList(in Sentence sentence, Sentence? previous)
    {
        if (_list is null || previous is not { } before || (before.Paragraph != _listParagraph && before.Paragraph != _itemParagraph) || before.Paragraph == sentence.Paragraph)
            return false;
        int index = document.Text.SentenceOf(sentence.FirstToken);
        return index + 1 < document.Sentences.Length && ListItem.Is(document, document.Sentences[index + 1]) && IsRow(index) && !HasFigure(sentence);
    }

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

    /// <summary>X memimpin rapat pada Senin. Dalam rapat itu, Y memaparkan: who speaks on an occasion told of before, or beside whoever spoke before, did so on its day; from there on so does everybody without a day of his own.</summary>
    private void DateOccasion(StatementReader reader, in Sentence sentence, List<Statement> statements)
    {
        PartialDate? here = reader.OccasionOn(sentence);

        // "X menghadap wartawan pada Senin. 12 orang tewas, katanya": what the press is told holds for its paragraph
        bool isPress = here is not null && !statements.Exists(s => s.Said is not null) && CircumstanceWords.Any(CircumstanceWords.Press, document.Tokens, sentence.FirstToken, sentence.EndToken);
        if (isPress)
            _occasion = new Occasion(here!.Value, sentence.Paragraph, IsTold: false);
        foreach (Statement statement in statements)
        {
            if (statement is { Said: null, First: { FirstSaid: null, Said: null } speaker } && DayOfOccasion(sentence, statement.Cue.First) is { } day)
                speaker.FirstSaid = day;
        }

        if (here is { } occasion && !isPress)
            _occasion = new Occasion(occasion, Paragraph: -1, IsTold: false);
    }

    private PartialDate? DayOfOccasion(in Sentence sentence, int cue)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        if (CircumstanceWords.Any(CircumstanceWords.Beside, tokens, sentence.FirstToken, cue))
            return _current?.First is { } before ? before.Said ?? before.FirstSaid : _occasion?.Day;
        if (_occasion is not { } occasion)
            return null;
        if (occasion.IsTold || occasion.Paragraph == sentence.Paragraph)
            return occasion.Day;
        for (int i = sentence.FirstToken; i < Math.Min(cue, sentence.FirstToken + OwnSideReach); i++)
        {
            if (CircumstanceWords.Meetings.TryMatch(tokens, i, cue, out int length, out _) && CircumstanceWords.This.TryMatch(tokens, i + length, cue, out _, out _))
            {
                _occasion = occasion with { IsTold = true };
                return occasion.Day;
            }
        }

        return null;
    }

    /// <summary>An occasion on which people speak.</summary>
    /// <param name="Day">Its day.</param>
    /// <param name="Paragraph">The paragraph that tells whom somebody speaks to; -1 where none does.</param>
    /// <param name="IsTold">Whether the text has pointed back at it.</param>
    private readonly record struct Occasion(PartialDate Day, int Paragraph, bool IsTold);

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
                return s with { Via = s.Via ?? framing.Speakers[0].Name };
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
        if (NamesOwnSide(sentence))
            return true;
        if (ParagraphsSince() > 0)
            return current.Cue.Row.Role == CueRole.Headline || IsReport(sentence, current) || Score(sentence, current).Total > 0;

        if (_isBlock)
            return ScoreInBlock(sentence, current).Total > 0;
        return ScoreWithin(sentence, current).Total > 0;
    }

    /// <summary>BNPB melaporkan 1.137 orang meninggal, and paragraph after paragraph of figures: the report of a body that tells nothing but how many there are goes on.</summary>
    private bool IsReport(in Sentence sentence, Statement current)
    {
        if (!_isRecital || !current.Speakers[0].IsBody || Figures(_sentences[_cueIndex].Sentence) == 0 || OpensWithDate(sentence) || HasOtherActor(sentence, current.Speakers[0]))
            return false;
        ReportClass words = ReportWords.In(document.Tokens, sentence.FirstToken, sentence.EndToken);
        bool isBreakdown = Speech.Is(document.Tokens[sentence.FirstToken], SpeechClass.Partition) && ParagraphsSince() == 1;
        if ((words & ReportClass.Event) != 0 || ((words & ReportClass.Deed) != 0 && !isBreakdown && (words & (ReportClass.Amount | ReportClass.Superlative)) == 0) || Speech.TryMatch(document.Tokens, sentence.FirstToken, sentence.EndToken, SpeechClass.Market, out _))
            return false;

        // One figure goes on where it is of what the report counts
        int figures = Figures(sentence);
        if (figures >= Several)
            return true;
        bool isStated = figures >= 2 || (words & (ReportClass.Amount | ReportClass.Superlative)) != 0, shares = false;
        for (int i = _index - 1; isStated && !shares && i >= Math.Max(_cueIndex, _index - LongestReport); i--)
            shares = SharesWords(sentence, _sentences[i].Sentence, least: 1);
        return shares;
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
}
