using System.Text;

namespace ClaimCompare.Reading;

/// <summary>An article of an annotated corpus: a head of <c>name: value</c> lines, a line of three dashes, and a body with marks.</summary>
/// <remarks>
/// A mark is <c>[[words | note | note …]]</c>: the words belong to the text, the notes do not. The body is plain text or an HTML page.
/// Reading an article passes over the notes; scoring reads them.
/// </remarks>
internal sealed class MarkedArticle
{
    /// <summary>The first of the private-use characters that stand for the opening of a mark in <see cref="BodyWithAnchors"/>: this one plus the mark's index.</summary>
    internal const char FirstAnchor = '\uE001';

    /// <summary>The private-use character that stands for the end of a mark.</summary>
    internal const char EndAnchor = '\uE000';

    /// <summary>The most marks an article may carry: one private-use character each.</summary>
    internal const int MaxMarks = 6000;

    private MarkedArticle(IReadOnlyDictionary<string, string> head, string body, string bodyWithAnchors, IReadOnlyList<Mark> marks)
    {
        Head = head;
        Body = body;
        BodyWithAnchors = bodyWithAnchors;
        Marks = marks;
    }

    /// <summary>The head's values by name.</summary>
    public IReadOnlyDictionary<string, string> Head { get; }

    /// <summary>The body without marks.</summary>
    public string Body { get; }

    /// <summary>The body with an anchor before and behind the words of every mark, so that their place can be found after a page was read.</summary>
    public string BodyWithAnchors { get; }

    /// <summary>The marks in order.</summary>
    public IReadOnlyList<Mark> Marks { get; }

    /// <summary>Whether a content begins like a marked article: a head that names an outlet and a line of three dashes.</summary>
    public static bool IsMarked(ReadOnlySpan<char> content)
    {
        int dashes = content.IndexOf("\n---\n", StringComparison.Ordinal);
        if (dashes < 0 || dashes > 4096)
            return false;
        ReadOnlySpan<char> head = content[..dashes];
        return head.StartsWith("outlet:", StringComparison.Ordinal) || head.Contains("\noutlet:", StringComparison.Ordinal);
    }

    /// <summary>Takes a marked article apart.</summary>
    /// <exception cref="InvalidDataException">A head line has no colon, a mark is not closed or empty, or there are too many marks.</exception>
    public static MarkedArticle Parse(string content)
    {
        int dashes = content.IndexOf("\n---\n", StringComparison.Ordinal);
        if (dashes < 0)
            throw new InvalidDataException("There is no line of three dashes.");
        var head = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string line in content[..dashes].Split('\n'))
        {
            int colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0)
                throw new InvalidDataException("A line of the head has no colon: " + line);
            head[line[..colon].Trim()] = line[(colon + 1)..].Trim();
        }

        var plain = new StringBuilder();
        var anchored = new StringBuilder();
        var marks = new List<Mark>();
        int at = dashes + 5;
        while (at < content.Length)
        {
            int open = content.IndexOf("[[", at, StringComparison.Ordinal);
            if (open < 0)
                open = content.Length;
            plain.Append(content, at, open - at);
            anchored.Append(content, at, open - at);
            if (open == content.Length)
                break;
            int close = content.IndexOf("]]", open, StringComparison.Ordinal);
            string[] cells = close < 0 ? [] : content[(open + 2)..close].Split('|');
            int line = content.AsSpan(0, open).Count('\n') + 1;
            if (cells.Length < 2 || cells[0].Trim().Length == 0 || marks.Count == MaxMarks)
                throw new InvalidDataException($"Line {line}: the mark is not closed, empty, without notes, or one too many.");
            string words = cells[0].Trim();
            anchored.Append((char)(FirstAnchor + marks.Count)).Append(words).Append(EndAnchor);
            plain.Append(words);
            marks.Add(new Mark(words, [.. cells[1..].Select(c => c.Trim())], line));
            at = close + 2;
        }

        return new MarkedArticle(head, plain.ToString(), anchored.ToString(), marks);
    }

    /// <summary>Finds the anchors in a text read from <see cref="BodyWithAnchors"/>.</summary>
    /// <param name="anchored">The text with anchors.</param>
    /// <param name="count">The number of marks.</param>
    /// <param name="plain">The text without anchors.</param>
    /// <returns>The span of each mark's words in the plain text; an empty span at -1 where the mark did not survive reading.</returns>
    public static TextSpan[] Locate(string anchored, int count, out string plain)
    {
        var spans = new TextSpan[count];
        Array.Fill(spans, new TextSpan(-1, -1));
        var text = new StringBuilder(anchored.Length);
        int open = -1;
        foreach (char c in anchored)
        {
            if (c == EndAnchor)
            {
                if (open >= 0)
                    spans[open] = new TextSpan(spans[open].Start, text.Length);
                open = -1;
            }
            else if (c >= FirstAnchor && c < FirstAnchor + count)
            {
                open = c - FirstAnchor;
                spans[open] = new TextSpan(text.Length, text.Length);
            }
            else
            {
                text.Append(c);
            }
        }

        plain = text.ToString();
        return spans;
    }
}

/// <summary>A marked run of words with its notes.</summary>
/// <param name="Words">The words, as they stand in the text.</param>
/// <param name="Notes">The notes behind them.</param>
/// <param name="Line">The line of the file, counted from 1.</param>
internal sealed record Mark(string Words, IReadOnlyList<string> Notes, int Line);
