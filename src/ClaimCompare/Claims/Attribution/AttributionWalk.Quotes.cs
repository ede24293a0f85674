using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>Whose the quotations are.</summary>
internal sealed partial class AttributionWalk
{
    /// <summary>Gives a quotation the statement whose cue stands right behind its end, or right before its beginning.</summary>
    private void TieQuotes(in Sentence sentence, List<Statement> statements)
    {
        foreach (Statement statement in statements)
        {
            if (statement.Speakers.Count == 0 || QuoteFinder.IndexOf(_quotes, statement.Cue.First) >= 0)
                continue;
            int opening = statement.SourceFirst > 0 ? statement.SourceFirst : statement.Cue.First;
            int from = FirstQuote(Math.Max(sentence.FirstToken - 1, opening - 4));
            for (int q = from; q < Math.Min(_quotes.Count, from + MostNear) && _quotes[q].First <= sentence.EndToken; q++)
            {
                (int first, int end) = _quotes[q];
                bool behind = statement.Cue.Row.Role != CueRole.Headline && end <= statement.Cue.First && (statement.Cue.First - end <= 4 || OpensBehind(opening, end)) && end >= sentence.FirstToken - 1 && !BeginsAnew(statement, end) && (ParagraphOf(end - 1) == sentence.Paragraph || !document.Tokens[statement.Cue.First].IsCapitalised);
                bool before = first > statement.Cue.First && first < sentence.EndToken + 1 && first >= sentence.FirstToken;
                if (behind || (before && statement.Cue.Row.Role != CueRole.Relay))
                    _byQuote.TryAdd(q, statement);
            }
        }
    }

    /// <summary>"… 12 orang," Kepala Badan Y, Rahma Widuri, menambahkan: the source begins behind the quotation and its comma.</summary>
    private bool OpensBehind(int source, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        string text = document.Text.Text;
        return source > end && end > 0 && ((source == end + 1 && text[tokens[end - 1].Start] == ',') || (source == end + 2 && text[tokens[end + 1].Start] == ','));
    }

    /// <summary>"… 12 orang." Menurut X, …: a sentence of its own begins behind a quotation that is closed; only a bare stem takes it up.</summary>
    private bool BeginsAnew(Statement statement, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        return statement.Cue.Row.Role != CueRole.Postposed && end > 0 && end + 1 < tokens.Length && document.Text.Text[tokens[end - 1].Start] is '.' or '?' or '!' && tokens[end + 1].Has(TokenFlags.SentenceStart)
            && !(statement.Cue.Row.Role == CueRole.Active && Speech.At(tokens, statement.Cue.End, SpeechClass.Anaphor | SpeechClass.BackPointer));
    }

    /// <summary>A quotation that its paragraph leaves open goes on in the next one: who speaks there has spoken here.</summary>
    private void TieOpenQuotes()
    {
        for (int q = _quotes.Count - 2; q >= 0; q--)
        {
            (int first, int end) = _quotes[q];
            bool closed = end < document.Tokens.Length && ParagraphOf(end) == ParagraphOf(first) && document.Text.Text[document.Tokens[end].Start] is '"' or '“' or '”' or '»' or '«';
            if (!closed && !_byQuote.ContainsKey(q) && ParagraphOf(_quotes[q + 1].First) == ParagraphOf(first) + 1 && _byQuote.TryGetValue(q + 1, out Statement? statement))
            {
                // The same statement under a name of its own: it stands behind what it attributes
                Statement later = statement with { IsBackReference = false };
                _later.Add(later);
                _byQuote.Add(q, later);
            }
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

    private bool InOpenQuote(in Sentence sentence, out Statement? statement)
    {
        statement = null;
        int middle = (sentence.FirstToken + sentence.EndToken) / 2;
        int quote = QuoteFinder.IndexOf(_quotes, middle);
        return quote >= 0 && _byQuote.TryGetValue(quote, out statement);
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

    /// <summary>Rahma, warga X, mengirim pesan: "…": who the sentence is about whose colon opens a quotation; null where none does.</summary>
    private Statement? TopicBefore(int quote)
    {
        int mark = _quotes[quote].First - 1;
        if (mark < 1 || document.Text.Text[document.Tokens[mark - 1].Start] != ':')
            return null;
        return _topics.GetValueOrDefault(document.Sentences[document.Text.SentenceOf(mark - 1)].FirstToken);
    }

    private int ParagraphOf(int token) => document.Sentences[document.Text.SentenceOf(token)].Paragraph;
}
