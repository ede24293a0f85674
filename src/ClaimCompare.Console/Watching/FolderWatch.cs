using ClaimCompare.Reading;

namespace ClaimCompare.ConsoleProgram.Watching;

/// <summary>Finds what changed in a folder whenever it looks: it compares what is there with what was, so no event can be lost.</summary>
/// <remarks>
/// A file is read once it has rested: its size and time stayed the same for a while, or its time lies that far back. What cannot be read may be
/// half written: it is tried again, later each time, before it is given up until it changes.
/// </remarks>
internal sealed class FolderWatch
{
    private const int MaxAttempts = 4;
    private readonly string _folder;
    private readonly TimeSpan _rest;
    private readonly TimeProvider _time;
    private readonly HashSet<string> _ignored;
    private readonly ArticleReader _reader = new();
    private readonly ClaimExtractor _extractor = new();
    private readonly SortedDictionary<string, WatchedFile> _files = new(StringComparer.Ordinal);

    /// <summary>A watch over a folder.</summary>
    /// <param name="folder">The folder; its subfolders are left alone.</param>
    /// <param name="rest">How long a file must rest before it is read.</param>
    /// <param name="time">The clock.</param>
    /// <param name="ignored">Files that are never read: what this program writes itself.</param>
    public FolderWatch(string folder, TimeSpan rest, TimeProvider time, IEnumerable<string> ignored)
    {
        _folder = folder;
        _rest = rest;
        _time = time;
        _ignored = [.. ignored.Select(Path.GetFullPath)];
    }

    /// <summary>Whether a file waits to be read.</summary>
    public bool HasPending => _files.Values.Any(f => f.IsPending);

    /// <summary>Whether the folder could be listed the last time.</summary>
    public bool IsReachable { get; private set; } = true;

    /// <summary>Looks once, and reads what is ready.</summary>
    public IReadOnlyList<FolderChange> Look()
    {
        var changes = new List<FolderChange>();
        if (List() is not { } present)
        {
            // A folder that is away for a moment (a share, a disk) is no reason to forget its articles
            IsReachable = false;
            return changes;
        }

        IsReachable = true;
        foreach (string gone in _files.Keys.Where(p => !present.Contains(p)).ToList())
        {
            if (_files[gone].WasRead)
                changes.Add(new FolderChange(ChangeKind.Removed, gone, [], [], []));
            _files.Remove(gone);
        }

        foreach (string path in present)
        {
            if (Stamp(path) is not { } stamp)
                continue;
            if (!_files.TryGetValue(path, out WatchedFile? file))
                _files.Add(path, file = new WatchedFile());
            DateTimeOffset now = _time.GetUtcNow();
            file.See(stamp, now);
            if (file.IsReady(now, _rest) && Read(path, file, now) is { } change)
                changes.Add(change);
        }

        return changes;
    }

    private FolderChange? Read(string path, WatchedFile file, DateTimeOffset now)
    {
        var articles = new List<Article>();
        var pages = new List<PagePosition?>();
        var problems = new List<ReadingProblem>();
        foreach (ReadResult result in _reader.ReadPages(path))
        {
            if (result.Article is { } article)
            {
                articles.Add(article);
                pages.Add(result.Page);
            }
            else if (result.Problem is { } problem)
            {
                problems.Add(problem);
            }
        }

        if (Stamp(path) is not { } stamp)
            return null;
        if (stamp != file.Stamp)
        {
            file.See(stamp, now);
            return null;
        }

        if (problems.Exists(p => !p.IsNotice) && file.Attempts + 1 < MaxAttempts)
        {
            file.Postpone(now);
            return null;
        }

        ChangeKind kind = file.WasRead ? ChangeKind.Changed : ChangeKind.Added;
        file.Accept();
        return new FolderChange(kind, path, [.. articles.Select(a => new ArticleClaims(a, _extractor.Extract(a)))], problems, pages);
    }

    private SortedSet<string>? List()
    {
        try
        {
            // The list of known names is the reader's; whether the folder can be listed is asked here
            using (IEnumerator<string> any = Directory.EnumerateFiles(_folder).GetEnumerator())
                any.MoveNext();
            return new SortedSet<string>(ArticleReader.FilesOf(_folder).Where(f => !_ignored.Contains(Path.GetFullPath(f)) && Path.GetFileName(f)[0] != '.'), StringComparer.Ordinal);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static FileStamp? Stamp(string path)
    {
        try
        {
            var info = new FileInfo(path);
            return info.Exists ? new FileStamp(info.Length, new DateTimeOffset(info.LastWriteTimeUtc)) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
