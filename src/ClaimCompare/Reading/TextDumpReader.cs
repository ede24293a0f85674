namespace ClaimCompare.Reading;

/// <summary>Reads a plain text: one article, or several where lines of signs part them.</summary>
/// <remarks>
/// A parting line is a form feed, or at least five equals signs, or ten hyphens, asterisks, number signs, tildes or underscores, and nothing else.
/// It counts only where everything between such lines is long enough for an article: a rule inside a text parts nothing.
/// A part may begin with lines <c>Judul: …</c>, <c>Tanggal: …</c> of the names in <c>article-fields.tsv</c>.
/// </remarks>
internal static class TextDumpReader
{
    private const int ShortestArticle = 200;
    private const int LongestFieldLine = 400;

    /// <summary>Reads a text.</summary>
    public static IEnumerable<ReadResult> Read(string text, string id, string path, ReadingLimits limits)
    {
        List<(int Start, int End)> parts = Split(text);
        if (parts.Count < 2)
        {
            yield return ReadOne(text, id, path, limits);
            yield break;
        }

        int index = 0, line = 1, at = 0;
        foreach ((int start, int end) in parts)
        {
            line += text.AsSpan(at, start - at).Count('\n');
            at = start;
            foreach (ReadResult result in FieldsOf(text[start..end]).Build(path, ++index, line, limits))
                yield return result;
        }
    }

    /// <summary>Reads a text as one article.</summary>
    public static ReadResult ReadOne(string text, string id, string path, ReadingLimits limits) => text.Length > limits.MaxArticleLength
        ? ReadResult.Of(ReadingCodes.TooLarge, path, 0, $"the text of {text.Length} characters is longer than {limits.MaxArticleLength}")
        : ReadResult.Of(TextArticleReader.Complete(new Article { Id = id, Text = text }));

    /// <summary>The stretches between parting lines without the white space around them; none where a stretch is too short for an article.</summary>
    private static List<(int Start, int End)> Split(string text)
    {
        var parts = new List<(int Start, int End)>();
        int start = 0, line = 0;
        char sign = '\0';
        while (line <= text.Length)
        {
            int end = line == text.Length ? -1 : text.IndexOf('\n', line);
            if (end < 0)
                end = text.Length;
            char found = Sign(text.AsSpan(line, end - line).Trim(' ').TrimEnd('\r'));
            bool parting = found != '\0' && (sign == '\0' || found == sign);
            if (parting || end == text.Length)
            {
                if (parting)
                    sign = found;
                if (!Add(text, start, parting ? line : end, parts))
                    return [];
                start = end + 1;
            }

            line = end + 1;
        }

        return parts;
    }

    /// <summary>Adds a stretch that is not blank; false where it is too short.</summary>
    private static bool Add(string text, int start, int end, List<(int Start, int End)> parts)
    {
        if (start >= end)
            return true;
        ReadOnlySpan<char> part = text.AsSpan(start, end - start);
        int blanks = part.Length - part.TrimStart().Length;
        int length = part.Trim().Length;
        if (length == 0)
            return true;
        parts.Add((start + blanks, start + blanks + length));
        return length >= ShortestArticle;
    }

    private static char Sign(ReadOnlySpan<char> line)
    {
        if (line.Length == 1 && line[0] == '\f')
            return '\f';
        if (line.Length < 5 || line[0] is not ('=' or '-' or '*' or '#' or '~' or '_') || line.IndexOfAnyExcept(line[0]) >= 0)
            return '\0';
        return line[0] == '=' || line.Length >= 10 ? line[0] : '\0';
    }

    /// <summary>Takes the field lines off the beginning of a part.</summary>
    private static ArticleFields FieldsOf(string part)
    {
        var fields = new ArticleFields();
        int at = 0;
        while (at < part.Length)
        {
            int end = part.IndexOf('\n', at);
            ReadOnlySpan<char> line = part.AsSpan(at, (end < 0 ? part.Length : end) - at).Trim();
            int colon = line.IndexOf(':');
            if (line.Length > LongestFieldLine || colon <= 0 || !FieldNames.TryFind(line[..colon], out ArticleField field, out int rank) || field is ArticleField.List or ArticleField.Object or ArticleField.Value)
                break;
            if (field == ArticleField.Text)
            {
                at += part.AsSpan(at).IndexOf(':') + 1;
                break;
            }

            fields.Set(field, rank, line[(colon + 1)..].ToString());
            at = end < 0 ? part.Length : end + 1;
        }

        fields.Text = part[at..].Trim();
        return fields;
    }
}
