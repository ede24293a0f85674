namespace ClaimCompare.Reading;

/// <summary>Reads articles from files, folders, patterns and streams; what it is shows in the content, not in the name.</summary>
/// <remarks>
/// <para>Understood are plain text (several articles between lines of signs too), JSON Lines and JSON with the field names of common crawlers, CSV and
/// TSV with a heading, RSS and Atom, HTML pages, pages saved as MHTML, web archives (WARC), ZIP and WACZ archives, any of them packed with gzip,
/// and the marked articles of a corpus. Nothing is ever fetched from a network and nothing is written.</para>
/// <para>Pages of one article that one call reads (<c>?page=2</c>, <c>/2</c>, <c>rel=next</c>) are joined, in whatever order they come: the article
/// follows behind the others. A version that holds all pages stands for the parts.</para>
/// <para>What cannot be read becomes a <see cref="ReadingProblem"/>, and the rest goes on. Inputs of many articles are streamed: results come while
/// the input is read, and no more than one record is held (<see cref="ReadingLimits"/>). Instances hold no state.</para>
/// </remarks>
public sealed partial class ArticleReader
{
    internal static readonly HashSet<string> Extensions = new(StringComparer.OrdinalIgnoreCase)
    {
        ".txt", ".text", ".html", ".htm", ".xhtml", ".json", ".jsonl", ".ndjson", ".csv", ".tsv", ".rss", ".atom", ".xml", ".rdf", ".mhtml", ".mht", ".warc", ".wet", ".gz", ".zip", ".wacz", ".marked",
    };

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
    /// <exception cref="ArgumentNullException">The path is null.</exception>
    public IEnumerable<ReadResult> Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return PageJoiner.Join(ReadPages(path), _limits);
    }

    /// <summary>Reads files, folders and patterns one after the other; pages of one article are joined also where they come from several of them.</summary>
    /// <param name="paths">The files, folders and patterns.</param>
    /// <exception cref="ArgumentNullException">The paths are null, or one of them is.</exception>
    public IEnumerable<ReadResult> Read(IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        return PageJoiner.Join(paths.SelectMany(ReadPages), _limits);
    }

    /// <summary>Reads as <see cref="Read(string)"/> does, with the pages of an article left apart.</summary>
    internal IEnumerable<ReadResult> ReadPages(string path)
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

    /// <summary>Reads a stream to its end, while the results are asked for.</summary>
    /// <param name="stream">The stream; it stays open, and has to stay so until the last result.</param>
    /// <param name="name">The name for messages and, for a single article, its identifier.</param>
    /// <exception cref="ArgumentNullException">Stream or name is null.</exception>
    public IEnumerable<ReadResult> Read(Stream stream, string name)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        return PageJoiner.Join(ReadPages(stream, name), _limits);
    }

    /// <summary>Reads as <see cref="Read(Stream, string)"/> does, with the pages of an article left apart.</summary>
    internal IEnumerable<ReadResult> ReadPages(Stream stream, string name)
    {
        var session = new ReadingSession(_limits);
        var source = new InputStream(stream, session);
        foreach (ReadResult result in ProblemCounter.Limit(ContentReader.Read(source, name, session), name))
            yield return result;
        source.Drain();
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
            if (onlyKnown && !Extensions.Contains(Path.GetExtension(file)))
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
        if (Open(path) is not { } stream)
        {
            yield return ReadResult.Of(ReadingCodes.Unreadable, path, 0, "this file could not be opened");
            yield break;
        }

        using (stream)
        {
            foreach (ReadResult result in ReadPages(stream, path))
                yield return result;
        }
    }

    private static FileStream? Open(string path)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0, FileOptions.SequentialScan);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>Reads the body of a marked article, with what its head says.</summary>
    internal IEnumerable<ReadResult> ReadBody(string id, IReadOnlyDictionary<string, string> head, string body, string name) => MarkedArticleReader.ReadBody(id, head, body, name, _limits);
}
