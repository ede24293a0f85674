using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>Finds who answers for every quantity, and through whom.</summary>
/// <remarks>
/// One walk over the sentences keeps the speaker. In a sentence the nearest cue that governs the figure wins; inside a quotation the speaker of
/// the quotation; else the speaker carries over as long as the text plainly goes on. The inventory of constructions follows Indonesian news
/// usage; the separation of source, cue and content follows PARC 3.0 (Pareti, 2016).
/// </remarks>
internal static class AttributionReader
{
    /// <summary>One attribution a quantity, in order.</summary>
    public static Attribution[] Read(Document document, KindDecision[] kinds)
    {
        var result = new Attribution[document.Quantities.Count];
        Array.Fill(result, Attribution.Narrator);
        new Walk(document, kinds, result).Run();
        return result;
    }

    private sealed class Walk(Document document, KindDecision[] kinds, Attribution[] result)
    {
        private static readonly CueRow Topic = new("topic", CueRole.Headline, "neutral");
        private const int LongestCarry = 3;
        private const int MostNear = 64;
        private const int OwnSideReach = 12;
        private const double OneByOne = 0.6;
        private const int LongestReported = 12;
        private readonly List<(int First, int End)> _quotes = QuoteFinder.Find(document);
        private readonly SpeakerRegistry _registry = new(document);
        private readonly Dictionary<int, Statement> _byQuote = [];
        private readonly List<(int Quantity, Statement? Statement, Statement? Outer, string? Via, PartialDate? Said, string Rule)> _assigned = [];
        private readonly HashSet<int> _assignedQuantities = [];
        private readonly Dictionary<int, Statement> _credits = [];
        private Statement? _current;
        private readonly Dictionary<int, Statement> _topics = [];
        private Statement? _topic;
        private Statement? _list;
        private int _listParagraph = -1;
        private int _itemParagraph = -1;
        private readonly List<Speaker?> _speakers = [];
        private bool _isOneByOne;
        private int _carried;
        private int _quantity;

        public void Run()
        {
            var reader = new StatementReader(document, _registry, _quotes);
            var sentences = new List<(Sentence Sentence, List<Statement> Statements)>();
            Speaker? speaker = null;
            foreach (Sentence sentence in document.Sentences)
            {
                if (document.Paragraphs[sentence.Paragraph].Role == ParagraphRole.Credit && NominalReader.Credit(reader, document, sentence) is { } credit)
                    TieCredit(sentence.Paragraph, credit);
                if (!document.IsRead(sentence))
                    continue;
                if (TopicFinder.Find(document, sentence) is { } topic && _registry.Resolve(topic, speaker) is { } subject)
                {
                    speaker = subject;
                    _topics[sentence.FirstToken] = new Statement(new Cue(topic.First, topic.End, Topic, HasPronoun: false), [subject], sentence.FirstToken, sentence.EndToken, "attribution.topic");
                }

                List<Statement> statements = reader.Read(sentence, speaker);
                speaker = statements.FindLast(s => s.Speakers.Count > 0)?.Speakers[0] ?? speaker;
                sentences.Add((sentence, statements));
                _speakers.Add(speaker);
                TieQuotes(sentence, statements);
            }

            TieOpenQuotes();
            _isOneByOne = sentences.Count > 0 && sentences.Select(s => s.Sentence.Paragraph).Distinct().Count() > sentences.Count * OneByOne;
            for (int i = 0; i < sentences.Count; i++)
            {
                Sentence here = sentences[i].Sentence;
                if (ListItem.Is(document, here))
                    _itemParagraph = here.Paragraph;
                else if (here.Paragraph != _listParagraph && here.Paragraph != _itemParagraph)
                    _list = null;
                Assign(here, sentences[i].Statements, i > 0 ? sentences[i - 1].Sentence : null, TakesUp(sentences, i + 1));
                if (ListItem.Announces(document, here))
                    OpenList(reader, here, sentences[i].Statements, _speakers[i]);
            }
            foreach ((int quantity, Statement? statement, Statement? outer, string? via, PartialDate? date, string rule) in _assigned)
            {
                // A date that the article gives further down holds for what the same speaker said before it
                result[quantity] = Build(statement, outer, via, date ?? statement?.Speakers.FirstOrDefault()?.FirstSaid ?? outer?.Speakers.FirstOrDefault()?.FirstSaid, rule);
            }
        }

        /// <summary>A credit below a table or list answers for all of its figures.</summary>
        private void TieCredit(int paragraph, Statement credit)
        {
            for (int p = paragraph - 1; p >= 0 && document.Paragraphs[p].Role is ParagraphRole.List or ParagraphRole.Table; p--)
                _credits[p] = credit;
        }

        /// <summary>The items of a list have the source of its heading: the one it names, else the one before it.</summary>
        private void OpenList(StatementReader reader, in Sentence heading, List<Statement> statements, Speaker? speaker)
        {
            _listParagraph = heading.Paragraph;
            _list = statements.FindLast(s => s.Speakers.Count > 0) ?? NominalReader.Heading(reader, document, heading, _current?.Speakers.FirstOrDefault() ?? speaker) ?? _list ?? (_carried <= LongestCarry ? _current : null);
        }

        /// <summary>Gives a quotation the statement whose cue stands right behind its end, or right before its beginning.</summary>
        private void TieQuotes(in Sentence sentence, List<Statement> statements)
        {
            foreach (Statement statement in statements)
            {
                if (statement.Speakers.Count == 0 || QuoteFinder.IndexOf(_quotes, statement.Cue.First) >= 0)
                    continue;
                int from = FirstQuote(Math.Max(sentence.FirstToken - 1, statement.Cue.First - 4));
                for (int q = from; q < Math.Min(_quotes.Count, from + MostNear) && _quotes[q].First <= sentence.EndToken; q++)
                {
                    (int first, int end) = _quotes[q];
                    bool behind = end <= statement.Cue.First && statement.Cue.First - end <= 4 && end >= sentence.FirstToken - 1;
                    bool before = first > statement.Cue.First && first < sentence.EndToken + 1 && first >= sentence.FirstToken;
                    if (behind || (before && statement.Cue.Row.Role != CueRole.Relay))
                        _byQuote.TryAdd(q, statement);
                }
            }
        }

        /// <summary>A quotation that its paragraph leaves open goes on in the next one: who speaks there has spoken here.</summary>
        private void TieOpenQuotes()
        {
            for (int q = _quotes.Count - 2; q >= 0; q--)
            {
                (int first, int end) = _quotes[q];
                bool closed = end < document.Tokens.Length && document.Text.Text[document.Tokens[end].Start] is '"' or '“' or '”' or '»' or '«';
                if (!closed && !_byQuote.ContainsKey(q) && ParagraphOf(_quotes[q + 1].First) == ParagraphOf(first) + 1 && _byQuote.TryGetValue(q + 1, out Statement? statement))
                    _byQuote.Add(q, statement);
            }
        }

        /// <summary>The index of the first quotation that ends at a token or behind it.</summary>
        private int FirstQuote(int token)
        {
            int low = 0, high = _quotes.Count;
            while (low < high)
            {
                int middle = (low + high) >> 1;
                if (_quotes[middle].End < token)
                    low = middle + 1;
                else
                    high = middle;
            }

            return low;
        }

        private void Assign(in Sentence sentence, List<Statement> statements, Sentence? previous, bool next)
        {
            Statement? relay = statements.Find(s => s.Via is not null && s.Cue.Row.Role == CueRole.Relay);
            List<Statement> said = statements.FindAll(s => s.Speakers.Count > 0);
            Paragraph paragraph = document.Paragraphs[sentence.Paragraph];
            bool explicitHere = said.Count > 0;
            if (paragraph.Role == ParagraphRole.Subheading || (!explicitHere && (EndsCarrying(sentence) || (_current?.Cue.Row.Role == CueRole.Postposed && HasOwnActor(sentence)))))
                _current = null;
            if (said.Find(s => s.Rule == "attribution.back-pointer") is { } pointer)
                PointBack(pointer, previous);
            _topic = previous is { } earlier && earlier.Paragraph == sentence.Paragraph ? explicitHere ? null : _topics.GetValueOrDefault(earlier.FirstToken) : null;
            bool continues = _current is not null && Continues(sentence, previous, next);
            while (_quantity < document.Quantities.Count && document.Quantities[_quantity].FirstToken < sentence.EndToken)
            {
                Quantity quantity = document.Quantities[_quantity];
                if (quantity.FirstToken >= sentence.FirstToken && kinds[_quantity].IsClaim)
                    AssignOne(_quantity, quantity, Near(said, quantity.FirstToken), relay, continues);
                _quantity++;
            }

            if (explicitHere)
            {
                // Who frames the sentence goes on speaking: the cue outside of quotations, the last one
                _current = said.FindLast(s => QuoteFinder.IndexOf(_quotes, s.Cue.First) < 0) ?? said[^1];
                _carried = 0;
                if (relay is not null)
                    Remember(_current, relay);
                foreach (Statement s in said)
                    Remember(s, null);
            }
            else if (InOpenQuote(sentence, out Statement? quoted))
            {
                _current = quoted ?? _current;
                _carried = 0;
            }
            else if (relay is not null && Speech.Is(document.Tokens[sentence.FirstToken], SpeechClass.Closing))
            {
                // Demikian dilansir X: the report is over
                _current = null;
            }
            else
            {
                _carried++;
            }
        }

        /// <summary>Whether a sentence without a source goes on with the speaker before it.</summary>
        private bool Continues(in Sentence sentence, Sentence? previous, bool next)
        {
            bool paragraph = previous is not { } before || before.Paragraph != sentence.Paragraph;
            if (!paragraph)
                return _carried < (_current!.Cue.Row.Role == CueRole.Postposed ? 1 : LongestCarry);
            bool cont = Speech.TryMatch(document.Tokens, sentence.FirstToken, sentence.EndToken, SpeechClass.Continuation | SpeechClass.Pronoun, out _);

            // Setelah laporan itu, pihaknya mengerahkan 18 mobil: the body of who spoke last speaks on
            cont |= NamesOwnSide(sentence);

            // Dana tersebut, anggaran ini: the sentence speaks of what the report spoke of
            bool same = _current!.Cue.Row.Role is CueRole.Active or CueRole.According && _carried < 2 && PointsBack(sentence);

            // A report over paragraphs is taken up by a word for it, or by the speaker behind it
            
            // Where every sentence is a paragraph, the noun that the report was about goes on with it
            bool noun = _isOneByOne && _carried < 2 && _current!.Cue.Row.Role is CueRole.Active or CueRole.According && previous is { } p && TakesUpNoun(sentence, p);
            return cont || next || same || noun || _current!.Cue.Row.Role == CueRole.Headline;
        }

        /// <summary>Whether one of the next two sentences goes on with the report by a pronoun or <c>laporan itu</c>: what stands between belongs to it.</summary>
        private bool TakesUp(List<(Sentence Sentence, List<Statement> Statements)> sentences, int from)
        {
            for (int i = from; i < Math.Min(sentences.Count, from + 2); i++)
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
            }
        }

        private bool InOpenQuote(in Sentence sentence, out Statement? statement)
        {
            statement = null;
            int middle = (sentence.FirstToken + sentence.EndToken) / 2;
            int quote = QuoteFinder.IndexOf(_quotes, middle);
            return quote >= 0 && _byQuote.TryGetValue(quote, out statement);
        }

        /// <summary>The statements of a sentence around a token: all but in a sentence that no one could have written.</summary>
        private static List<Statement> Near(List<Statement> said, int token)
        {
            if (said.Count <= MostNear)
                return said;
            int low = 0, high = said.Count;
            while (low < high)
            {
                int middle = (low + high) >> 1;
                if (said[middle].Cue.First <= token)
                    low = middle + 1;
                else
                    high = middle;
            }

            return said.GetRange(Math.Clamp(low - (MostNear / 2), 0, said.Count - MostNear), MostNear);
        }

        private void AssignOne(int index, in Quantity quantity, List<Statement> said, Statement? relay, bool continues)
        {
            int token = quantity.FirstToken;
            if (said.Count == 0 && _credits.TryGetValue(ParagraphOf(token), out Statement? credit))
            {
                Put(index, credit, null, null, credit.Rule);
                return;
            }

            int quote = QuoteFinder.IndexOf(_quotes, token);
            Statement? outer = null, inner = null;
            if (quote >= 0)
            {
                _byQuote.TryGetValue(quote, out outer);

                // A cue inside the quotation before the figure: BNPB mencatat 12, kata X
                inner = said.FindLast(s => s.Cue.First >= _quotes[quote].First && s.Cue.End <= token && QuoteFinder.IndexOf(_quotes, s.Cue.First) == quote && s.Cue.Row.Role is CueRole.Active or CueRole.According && !IsOwn(s, outer));
                outer ??= PreviousQuote(quote) ?? _topic ?? _current;
                string rule = "attribution.quotation";
                Put(index, inner ?? outer, inner is null ? null : outer, relay, inner is null ? rule : "attribution.nested");
                return;
            }

            Statement? left = said.FindLast(s => s.Cue.Row.Role is CueRole.Active or CueRole.Headline && s.From <= token && QuoteFinder.IndexOf(_quotes, s.Cue.First) < 0);
            Statement? according = said.FindLast(s => s.Cue.Row.Role == CueRole.According);
            Statement? right = said.Find(s => s.Cue.Row.Role == CueRole.Postposed && s.Cue.First > token) ?? said.Find(s => s.Cue.Row.Role == CueRole.Postposed);
            Statement? passive = said.FindLast(s => s.Cue.Row.Role == CueRole.Passive && s.Rule != "attribution.back-pointer");
            Statement? quoting = left ?? right;
            Statement? quoted = quoting is null ? null : said.Find(s => s.Cue.Row.Role == CueRole.Relay && s.Cue.First < token && s.Speakers[0] != quoting.Speakers[0] && (OutletTable.IsOne(quoting.Speakers[0].Name) || s.Cue.Row.Stance == "quote"));
            Statement? framing = left?.Cue.Row.Stance == "nominal" ? said.FindLast(s => s.Cue.Row.Role is CueRole.Active or CueRole.Postposed && s.Cue.Row.Stance != "nominal" && (s.Cue.First < left.Cue.First || s.Cue.Row.Role == CueRole.Postposed)) : null;
            if (quoted is not null)
                Put(index, quoted, quoting, null, "attribution.nested");
            else if (framing is not null && !Same(left!, framing))
                Put(index, left, framing, relay, "attribution.nested");
            else if (left is not null && right is not null && !Same(left, right))
                Put(index, left, right, relay, "attribution.nested");
            else if (left is not null && according is not null && !Same(left, according) && according.Cue.First > left.Cue.First && according.Cue.First < token)
                Put(index, according, left, relay, "attribution.nested");
            else if (left is not null && according is not null && !Same(left, according))
                Put(index, according.IsEvidence ? according : left, according.IsEvidence ? left : according, relay, "attribution.nested");
            else if (left is not null && Outer(said, left) is { } saying)
                Put(index, left, saying, relay, "attribution.nested");
            else if ((left ?? according ?? right ?? passive) is { } statement)
                Put(index, statement, null, relay, statement.Rule);
            else if (_list is not null)
                Put(index, _list, null, relay, "attribution.list");
            else if (continues)
                Put(index, _current, null, relay, "attribution.carried");
            else if (relay is not null)
                Put(index, relay, null, null, "attribution.relay-only");
        }

        /// <summary>X mengatakan Y mencatat 12: the verb before that reports the other's report, with no contrast between them; null where there is none.</summary>
        private Statement? Outer(List<Statement> said, Statement inner)
        {
            Statement? outer = said.FindLast(s => s.Cue.First < inner.Cue.First && s.Cue.Row.Role == CueRole.Active && s.Cue.Row.Stance is not ("nominal" or "evidence" or "record" or "denial"));
            if (outer is null || Same(outer, inner) || outer.Speakers.Count > 1 || QuoteFinder.IndexOf(_quotes, outer.Cue.First) >= 0)
                return null;
            for (int i = outer.Cue.End; i < inner.Cue.First; i++)
            {
                if (Speech.Is(document.Tokens[i], SpeechClass.Contrast | SpeechClass.Joiner) || (document.Tokens[i].Kind == TokenKind.Punctuation && document.Text.Text[document.Tokens[i].Start] is ';' or '.'))
                    return null;
            }

            return inner.Cue.First - outer.Cue.End <= LongestReported ? outer : null;
        }

        /// <summary>Notes the statement of a quantity, with the date and relayer that hold at this place.</summary>
        private void Put(int quantity, Statement? statement, Statement? outer, Statement? relay, string rule)
        {
            Speaker? speaker = statement?.Speakers.FirstOrDefault(), framing = outer?.Speakers.FirstOrDefault();
            PartialDate? date = statement?.Said ?? outer?.Said ?? relay?.Said ?? speaker?.Said ?? framing?.Said;
            _assignedQuantities.Add(quantity);
            _assigned.Add((quantity, statement, outer, statement?.Via ?? outer?.Via ?? relay?.Via ?? speaker?.Via, date, rule));
        }

        /// <summary>The statement of the quotation before, in the same paragraph: a split quotation keeps its speaker.</summary>
        private Statement? PreviousQuote(int quote)
        {
            for (int q = quote - 1; q >= 0 && q >= quote - 3; q--)
            {
                if (_byQuote.TryGetValue(q, out Statement? statement))
                    return ParagraphOf(_quotes[q].First) == ParagraphOf(_quotes[quote].First) ? statement : null;
            }

            return null;
        }

        private int ParagraphOf(int token) => document.Sentences[document.Text.SentenceOf(token)].Paragraph;

        /// <summary>Hal itu disampaikan X: the figures of the sentence before, and of the lead, are X's.</summary>
        private void PointBack(Statement pointer, Sentence? previous)
        {
            if (previous is not { } sentence)
                return;
            // Rincian tersebut dibacakan X: all items of the list before
            int start = sentence.FirstToken;
            for (int i = document.Text.SentenceOf(start); i > 0 && ListItem.Is(document, document.Sentences[i]); i--)
                start = document.Sentences[i].FirstToken;
            for (int q = document.FirstQuantity(start); q < _quantity; q++)
            {
                Quantity quantity = document.Quantities[q];
                if (quantity.FirstToken < sentence.EndToken && kinds[q].IsClaim && _assignedQuantities.Add(q))
                    Put(q, pointer, null, null, pointer.Rule);
            }
        }

        private bool EndsCarrying(in Sentence sentence) =>
            Speech.TryMatch(document.Tokens, sentence.FirstToken, sentence.EndToken, SpeechClass.OwnVoice, out _);

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

        private static bool IsOwn(Statement statement, Statement? outer) => outer is not null && Same(statement, outer);

        private static bool Same(Statement a, Statement b) => a.Speakers.Count > 0 && b.Speakers.Count > 0 && (a.Speakers[0] == b.Speakers[0]
            || string.Equals(a.Speakers[0].Organisation, b.Speakers[0].Name, StringComparison.OrdinalIgnoreCase));

        private Attribution Build(Statement? statement, Statement? outer, string? via, PartialDate? date, string rule)
        {
            if (statement is null)
                return Attribution.Narrator;
            ReadOnlySpan<Token> tokens = document.Tokens;
            var cue = new TextSpan(tokens[statement.Cue.First].Start, tokens[statement.Cue.End - 1].End);
            if (statement.Speakers.Count == 0)
                return new Attribution { Sources = statement.Via is null ? [] : [new Source(statement.Via, statement.Via)], Said = date, Cue = cue, Rules = [rule] };
            var relayers = new List<string>();
            if (outer is not null && outer.Speakers.Count > 0 && outer != statement)
                relayers.Add(outer.Speakers[0].Name);
            if (via is not null && via != statement.Speakers[0].Name)
                relayers.Add(via);
            return new Attribution { Sources = [.. statement.Speakers.Select(s => s.ToSource())], Via = relayers, Said = date, Cue = cue, Rules = [rule] };
        }
    }
}
