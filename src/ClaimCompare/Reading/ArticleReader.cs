namespace ClaimCompare.Reading;

/// <summary>Reads articles from files, folders, patterns and streams; what it is shows in the content, not in the name.</summary>
/// <remarks>
/// Understood are plain text, JSON Lines and JSON, HTML pages and the marked articles of a corpus. What cannot be read becomes a
/// <see cref="ReadingProblem"/>, and the rest goes on. Instances hold no state.
/// </remarks>
public sealed partial class ArticleReader
{
    internal static readonly string[] Extensions = [".txt", ".html", ".htm", ".json", ".jsonl", ".ndjson", ".marked"];
    private readonly ReadingLimits _limits;

    /// <summary>A reader with the limits given, or with <see cref="ReadingLimits.Default"/>.</summary>
    public ArticleReader(ReadingLimits? limits = null) => _limits = limits ?? ReadingLimits.Default;

    /// <summary>Makes an article of a text, with the roles of its paragraphs.</summary>
    /// <param name="id">The identifier.</param>
    /// <param name="text">The text, kept unchanged.</param>
    /// <param name="date">The publication date, where it is known.</param>
    /// <param name="title">The headline, where it is known.</param>
    /// <exception cref="ArgumentNullException">Identifier or text is null.</exception>
    public static Article FromText(string id, string text, PartialDate? date = null, string? title = null)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(text);
        return TextArticleReader.Complete(new Article { Id = id, Text = text, Date = date, Title = title });
    }

    /// <summary>Reads a file, the files of a folder, or the files of a pattern with <c>*</c> and <c>?</c> in its last part.</summary>
    /// <remarks>The files of a folder are read in the ordinal order of their names, those of its subfolders are not.</remarks>
    public IEnumerable<ReadResult> Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (Directory.Exists(path))
            return ReadMany(path, "*", onlyKnown: true);
        if (File.Exists(path))
            return ReadFile(path);
        string name = Path.GetFileName(path);
        if (name.AsSpan().ContainsAny('*', '?'))
        {
            string folder = Path.GetDirectoryName(path) is { Length: > 0 } f ? f : ".";
            if (Directory.Exists(folder))
                return ReadMany(folder, name, onlyKnown: false);
        }

        return [ReadResult.Of(ReadingCodes.NotFound, path, 0, "there is no such file or folder")];
    }

    /// <summary>Reads a stream to its end.</summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="name">The name for messages and, for a single article, its identifier.</param>
    public IEnumerable<ReadResult> Read(Stream stream, string name)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        byte[] bytes;
        try
        {
            using var memory = new MemoryStream();
            var buffer = new byte[81920];
            int n;
            while ((n = stream.Read(buffer)) > 0)
            {
                memory.Write(buffer, 0, n);
                if (memory.Length > _limits.MaxBytes)
                    return [ReadResult.Of(ReadingCodes.TooLarge, name, 0, $"the input is larger than {_limits.MaxBytes} bytes")];
            }

            bytes = memory.ToArray();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return [ReadResult.Of(ReadingCodes.Unreadable, name, 0, "this input could not be read")];
        }

        return ReadContent(bytes, name);
    }

    private IEnumerable<ReadResult> ReadMany(string folder, string pattern, bool onlyKnown)
    {
        string shown = pattern == "*" ? folder : Path.Combine(folder, pattern);
        if (List(folder, pattern) is not { } files)
        {
            yield return ReadResult.Of(ReadingCodes.Unreadable, shown, 0, "this folder could not be opened");
            yield break;
        }

        bool any = false;
        foreach (string file in files)
        {
            if (onlyKnown && Array.IndexOf(Extensions, Path.GetExtension(file).ToLowerInvariant()) < 0)
                continue;
            any = true;
            foreach (ReadResult result in ReadFile(file))
                yield return result;
        }

        if (!any)
            yield return ReadResult.Of(ReadingCodes.NoArticles, shown, 0, "no articles are here");
    }

    private static string[]? List(string folder, string pattern)
    {
        try
        {
            string[] files = Directory.GetFiles(folder, pattern);
            Array.Sort(files, StringComparer.Ordinal);
            return files;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }

    private IEnumerable<ReadResult> ReadFile(string path)
    {
        FileStream stream;
        try
        {
            stream = File.OpenRead(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [ReadResult.Of(ReadingCodes.Unreadable, path, 0, "this file could not be opened")];
        }

        using (stream)
            return Read(stream, path);
    }

    private IEnumerable<ReadResult> ReadContent(byte[] bytes, string name)
    {
        if (bytes.AsSpan().IndexOfAnyExcept(" \n\r\t"u8) < 0)
            return [ReadResult.Of(ReadingCodes.Empty, name, 0, "this input is empty")];
        if (!TextDecoder.TryDecode(bytes, out string content))
            return [ReadResult.Of(ReadingCodes.Binary, name, 0, "this input is binary, not text")];
        ReadOnlySpan<char> head = content.AsSpan().TrimStart();
        if (head.IsEmpty)
            return [ReadResult.Of(ReadingCodes.Empty, name, 0, "this input is empty")];
        string id = name == "-" ? "stdin" : Path.GetFileNameWithoutExtension(name);
        return head[0] switch
        {
            '{' when IsSingleObject(content) => ReadObject(content, name),
            '{' => JsonArticleReader.ReadLines(content, name, _limits),
            '[' when head.Length > 1 && head[1..].TrimStart() is ['{', ..] => JsonArticleReader.ReadValue(content.AsMemory(), name, 1, _limits),
            '<' => HtmlArticleReader.Read(content, id, name, _limits),
            _ when MarkedArticle.IsMarked(content) => ReadMarked(content, id, name),
            _ when JsonArticleReader.LooksLikeLines(content) => JsonArticleReader.ReadLines(content, name, _limits),
            _ => ReadText(content, id, name),
        };
    }

    private IEnumerable<ReadResult> ReadObject(string content, string name)
    {
        List<ReadResult> results = [.. JsonArticleReader.ReadValue(content.AsMemory(), name, 1, _limits)];
        return results is [{ Problem.Code: ReadingCodes.InvalidJson }] && JsonArticleReader.LooksLikeLines(content) ? JsonArticleReader.ReadLines(content, name, _limits) : results;
    }

    private ReadResult[] ReadText(string content, string id, string name)
    {
        if (content.Length > _limits.MaxArticleLength)
            return [ReadResult.Of(ReadingCodes.TooLarge, name, 0, $"the text of {content.Length} characters is longer than {_limits.MaxArticleLength}")];
        return [ReadResult.Of(TextArticleReader.Complete(new Article { Id = id, Text = content }))];
    }

    private IEnumerable<ReadResult> ReadMarked(string content, string id, string name)
    {
        MarkedArticle marked;
        try
        {
            marked = MarkedArticle.Parse(content.Replace("\r\n", "\n", StringComparison.Ordinal));
        }
        catch (InvalidDataException e)
        {
            return [ReadResult.Of(ReadingCodes.InvalidMarks, name, 0, e.Message)];
        }

        return ReadBody(id, marked.Head, marked.Body, name);
    }

    /// <summary>Reads the body of a marked article, with what its head says.</summary>
    internal IEnumerable<ReadResult> ReadBody(string id, IReadOnlyDictionary<string, string> head, string body, string name)
    {
        IEnumerable<ReadResult> results = body.AsSpan().TrimStart() is ['<', ..] ? HtmlArticleReader.Read(body, id, name, _limits) : ReadText(body, id, name);
        foreach (ReadResult result in results)
        {
            if (result.Article is not { } article)
            {
                yield return result;
                continue;
            }

            Article complete = article with
            {
                Outlet = head.GetValueOrDefault("outlet") ?? article.Outlet,
                Title = head.GetValueOrDefault("title") ?? article.Title,
                Date = PartialDate.TryParse(head.GetValueOrDefault("date"), out PartialDate date) ? date : article.Date,
            };
            yield return ReadResult.Of(complete.Title == article.Title || body.AsSpan().TrimStart() is ['<', ..] ? complete : TextArticleReader.Complete(complete with { Paragraphs = [] }));
        }
    }

    /// <summary>Whether an object spans several lines: its first line alone is no object.</summary>
    private static bool IsSingleObject(string content)
    {
        ReadOnlySpan<char> s = content.AsSpan().Trim();
        int newline = s.IndexOf('\n');
        return newline < 0 || s[..newline].TrimEnd() is not [.., '}'];
    }
}
