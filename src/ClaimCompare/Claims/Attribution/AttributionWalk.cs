using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>The walk over the sentences of one text that keeps the speaker and gives every figure its attribution.</summary>
internal sealed partial class AttributionWalk(Document document, KindDecision[] kinds, Attribution[] result)
{
    private static readonly CueRow Topic = new("topic", CueRole.Headline, "neutral");
    private static readonly CueRow Reaction = new("reaction", CueRole.Active, "neutral");
    private const string Agentless = "attribution.agentless";
    private const int LongestCarry = 3;
    private const int MostNear = 64;
    private const int LongestPointed = 3;
    private const int ContrastReach = 3;
    private const int LongestPlaceName = 4;
    private const int LongestOpening = 3;
    private const int OwnSideReach = 12;
    private const int ComesBackReach = 4;
    private const int LongestCompared = 80;
    private const int SharedWords = 2;
    private const int TellingWord = 5;
    private const double OneByOne = 0.6;
    private const int ShortCarry = 2;
    private const int LeastBehindInsertion = 8;
    private const int LongestParagraph = 6;
    private const int LongestReported = 12;
    private const int LongestSubordinate = 7;
    private const int LongestDescription = 24;
    private const int LongestRow = 10;
    private const int LongestToRows = 2;
    private const int MostRows = 40;
    private const int LongestPointedParagraph = 1;
    private const int LongestActor = 7;
    private const int ShortArticle = 6;
    private readonly List<(int First, int End)> _quotes = document.Quotes;
    private readonly SpeakerRegistry _registry = new(document);
    private readonly Dictionary<int, Statement> _byQuote = [];
    private readonly List<(int Quantity, Statement? Statement, Statement? Outer, string? Via, PartialDate? Said, string Rule, int Relayed)> _assigned = new(kinds.Length);
    private readonly bool[] _isAssigned = new bool[kinds.Length];
    private readonly Dictionary<int, Statement> _credits = [];
    private readonly HashSet<Statement> _later = new(ReferenceEqualityComparer.Instance);
    private Statement? _current;
    private readonly Dictionary<int, Statement> _topics = [];
    private readonly HashSet<int> _ownVoice = [];
    private Statement? _topic;
    private Statement? _list;
    private bool _hasRows;
    private int _listParagraph = -1;
    private int _itemParagraph = -1;
    private readonly List<Speaker?> _speakers = new(document.Sentences.Length);
    private PartialDate? _filed;
    private Occasion? _occasion;
    private readonly List<(Sentence Sentence, List<Statement> Statements)> _sentences = new(document.Sentences.Length);
    private int _index;
    private int _cueIndex = -1;
    private int _agentlessIndex = -1;
    private bool _isAgentless;
    private readonly Dictionary<int, Cue> _agentless = [];
    private bool? _continues;
    private Told _told;
    private bool _allTold;
    private bool _isRecital;
    private int[] _nextSpoken = [];
    private bool _isInterrupted;
    private bool _hasOneSpeaker;
    private int _longestCarry = LongestCarry;
    private int _carried;
    private int _quantity;

    public void Run()
    {
        var reader = new StatementReader(document, _registry, _quotes);
        List<(Sentence Sentence, List<Statement> Statements)> sentences = _sentences;
        Speaker? speaker = null;
        foreach (Sentence sentence in document.Sentences)
        {
            if ((document.Paragraphs[sentence.Paragraph].Role == ParagraphRole.Credit || NominalReader.IsCredit(document, sentence)) && NominalReader.Credit(reader, document, sentence) is { } credit)
                TieCredit(sentence, credit);
            if (!document.IsRead(sentence))
                continue;
            if (QuoteFinder.IndexOf(_quotes, sentence.FirstToken) < 0 && TopicFinder.Find(document, sentence) is { } topic && _registry.Resolve(topic, speaker) is { } subject)
            {
                speaker = subject;
                _topics[sentence.FirstToken] = new Statement(new Cue(topic.First, topic.End, TopicFinder.Reacts(document, sentence, topic) ? Reaction : Topic, HasPronoun: false), [subject], sentence.FirstToken, sentence.EndToken, "attribution.topic");
            }

            SpeechClass words = Speech.In(document.Tokens, sentence.FirstToken, sentence.EndToken);
            if ((words & SpeechClass.CallName) != 0)
                _registry.AddCallName(sentence, speaker);
            List<Statement> statements = reader.Read(sentence, words, speaker);

            // Dalam catatan detikSumut, in an article of detikSumut: its own voice
            if (statements.RemoveAll(s => s is { Via: null, Speakers: [{ } only] } && reader.IsPublisher(only.Name)) > 0)
                _ownVoice.Add(sentence.FirstToken);
            speaker = LastSpeaker(statements, sentence.FirstToken, speaker) ?? speaker;
            DateFiling(statements);
            _filed = reader.FiledOn(sentence) ?? _filed;
            sentences.Add((sentence, statements));
            _speakers.Add(speaker);
            TieQuotes(sentence, statements);
        }

        TieOpenQuotes();
        _nextSpoken = NextSpoken();
        int paragraphs = 0;
        for (int i = 0; i < sentences.Count; i++)
            paragraphs += i == 0 || sentences[i].Sentence.Paragraph != sentences[i - 1].Sentence.Paragraph ? 1 : 0;
        bool isOneByOne = sentences.Count > 0 && paragraphs > sentences.Count * OneByOne;
        _hasOneSpeaker = HasOneSpeaker();

        // Where paragraphs have several sentences each, those behind a report are soon the article's own; one block of text says nothing
        _isBlock = sentences.Count > paragraphs * LongestParagraph;
        if (!isOneByOne && !_isBlock)
            _longestCarry = ShortCarry;
        for (int i = 0; i < sentences.Count; i++)
        {
            Sentence here = sentences[i].Sentence;
            _index = i;
            Sentence? before = i > 0 ? sentences[i - 1].Sentence : null;

            // A new entry of a live report is no item of the list before
            if (before is { } earlier && (OpensEntry(here, before) || document.EntryTime(earlier) != document.EntryTime(here)))
                _list = null;
            if (ListItem.Is(document, here) || GoesOnAsRow(here, before) || IsPartOfList(here, before))
                _itemParagraph = here.Paragraph;
            else if (FigureRow.IsOneOfSeveral(document, here))
            {
                // Puskesmas X: 12 kasus / Puskesmas Y: 9 kasus, right behind what somebody said: details of it
                _list ??= i - _cueIndex <= LongestToRows ? _current : null;
                _itemParagraph = here.Paragraph;
            }
            else if (here.Paragraph != _listParagraph && here.Paragraph != _itemParagraph)
                _list = null;
            DateOccasion(reader, here, sentences[i].Statements);
            FollowInterview(here, sentences[i].Statements);
            Assign(here, sentences[i].Statements, before);
            if (ListItem.Announces(document, here) || (i + 1 < sentences.Count && ListItem.HoldsFirst(document, here, sentences[i + 1].Sentence)))
                OpenList(reader, here, sentences[i].Statements, _speakers[i]);
        }

        _registry.NameBodies();
        Built last = default;
        foreach ((int quantity, Statement? statement, Statement? outer, string? via, PartialDate? date, string rule, int relayed) in _assigned)
        {
            // A date that the article gives further down holds for what the same speaker said before it, in a live report within one day
            string? through = via ?? LaterVia(statement?.First, quantity, rule);
            PartialDate? later = statement?.First?.FirstSaid ?? outer?.First?.FirstSaid;
            if (later is { } day && document.EntryTime(document.Sentences[document.Text.SentenceOf(document.Quantities[quantity].FirstToken)]) is { } entry && day.Last != entry.First)
                later = null;
            PartialDate? said = date ?? later ?? (statement is null ? null : document.EntryDay(document.Sentences[document.Text.SentenceOf(document.Quantities[quantity].FirstToken)]));

            (AttributionType type, TextSpan? content) = Manner(quantity, statement, rule, relayed);

            // The figures of a sentence mostly have all of it in common
            if (last.Is(statement, outer, through, said, rule, type, content))
                result[quantity] = last.Attribution;
            else
                last = new Built(statement, outer, through, said, rule, result[quantity] = Build(quantity, statement, outer, through, said, rule, type, content));
        }
    }

    /// <summary>The outlet that the text names further down for a speaker, where it is plainly of the same statement: in the same paragraph, behind the quotation or a pointer back; else null.</summary>
    private string? LaterVia(Speaker? speaker, int quantity, string rule)
    {
        if (speaker?.FirstVia is not { } via)
            return null;
        bool near = ParagraphOf(document.Quantities[quantity].FirstToken) == ParagraphOf(speaker.FirstViaAt);
        return near || rule is "attribution.back-pointer" ? via : null;
    }

    /// <summary>An attribution with all that it was made of.</summary>
    private readonly record struct Built(Statement? Statement, Statement? Outer, string? Via, PartialDate? Said, string Rule, Attribution Attribution)
    {
        public bool Is(Statement? statement, Statement? outer, string? via, PartialDate? said, string rule, AttributionType type, TextSpan? content) =>
            Attribution is not null && ReferenceEquals(Statement, statement) && ReferenceEquals(Outer, outer) && ReferenceEquals(Via, via) && Said == said && ReferenceEquals(Rule, rule) && Attribution.Type == type && Attribution.Content == content;
    }

    /// <summary>Whether all that is said is said by one person or body, or by persons who speak for it.</summary>
    private bool HasOneSpeaker()
    {
        Speaker? only = null;
        foreach ((_, List<Statement> statements) in _sentences)
            foreach (Statement statement in statements)
            {
                if (statement.First is not { } speaker)
                    continue;
                if (only is not null && only != speaker && !IsOfOneBody(only, speaker))
                    return false;
                only ??= speaker;
            }

        return only is not null;
    }

    private static bool IsOfOneBody(Speaker a, Speaker b) =>
        a.Organisation is { } body && (body.Equals(b.Organisation, StringComparison.OrdinalIgnoreCase) || body.Equals(b.Name, StringComparison.OrdinalIgnoreCase))
        || (b.Organisation is { } other && other.Equals(a.Name, StringComparison.OrdinalIgnoreCase));
}
