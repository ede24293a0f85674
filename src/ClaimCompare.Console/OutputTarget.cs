namespace ClaimCompare.ConsoleProgram;

/// <summary>Where a command's data goes: standard output, a file, or the files of a folder. What stood there before stays until all is written.</summary>
/// <remarks>
/// A file is written beside its place under another name and renamed when it is whole; the files of a folder come from a folder beside it. Devices
/// (<c>/dev/…</c>) are written directly. Whatever goes wrong is an <see cref="IOException"/>: the program reports it as CC021.
/// </remarks>
internal sealed class OutputTarget : IDisposable
{
    private readonly string? _path, _staged;
    private readonly bool _isFolder;
    private readonly List<string> _names = [];
    private FileStream? _file;

    private OutputTarget(Terminal terminal, string? path, string? staged, bool isFolder, FileStream? file)
    {
        Terminal = terminal;
        _path = path;
        _staged = staged;
        _isFolder = isFolder;
        _file = file;
    }

    /// <summary>The terminal whose output is the target.</summary>
    public Terminal Terminal { get; }

    /// <summary>The names of the files that were opened in the folder.</summary>
    public IReadOnlyList<string> Files => _names;

    /// <summary>Opens a target.</summary>
    /// <param name="terminal">The terminal, whose output is the target where no path is given.</param>
    /// <param name="path">A file or folder; null or <c>-</c> is standard output.</param>
    /// <param name="isFolder">Whether the format writes several files.</param>
    /// <exception cref="IOException">Nothing can be written there.</exception>
    public static OutputTarget Open(Terminal terminal, string? path, bool isFolder)
    {
        if (path is null or "-")
            return new OutputTarget(terminal, null, null, isFolder, null);
        return Guarded(() =>
        {
            string full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)), folder = Path.GetDirectoryName(full) ?? full;
            if (isFolder ? File.Exists(full) : Directory.Exists(full))
                throw new IOException("'" + path + "' is a " + (isFolder ? "file, and this format needs a folder" : "folder") + ".");
            if (!isFolder && full.StartsWith("/dev/", StringComparison.Ordinal))
                return OfFile(terminal, null, null, new FileStream(full, FileMode.Open, FileAccess.Write));
            string staged = Path.Combine(folder, "." + Path.GetFileName(full) + "." + Path.GetRandomFileName() + ".tmp");
            if (!isFolder)
                return OfFile(terminal, full, staged, new FileStream(staged, FileMode.CreateNew, FileAccess.Write));
            Directory.CreateDirectory(staged);
            return new OutputTarget(terminal, full, staged, isFolder: true, null);
        });
    }

    /// <summary>Opens a file of the folder; it must be closed before the target is finished.</summary>
    /// <param name="name">The name of the file, without folder.</param>
    public Stream Create(string name) => Guarded(() =>
    {
        _names.Add(name);
        return new FileStream(Path.Combine(_staged!, name), FileMode.CreateNew, FileAccess.Write);
    });

    /// <summary>Puts what was written in its place.</summary>
    /// <exception cref="IOException">It could not be put there; what stood there before still does, but for files of a folder that were done.</exception>
    public void Finish() => Guarded(() =>
    {
        _file?.Dispose();
        _file = null;
        if (_path is null)
            return true;
        if (!_isFolder)
            File.Move(_staged!, _path, overwrite: true);
        else if (!Directory.Exists(_path))
            Directory.Move(_staged!, _path);
        else
            _names.ForEach(name => File.Move(Path.Combine(_staged!, name), Path.Combine(_path, name), overwrite: true));
        return true;
    });

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            _file?.Dispose();
            if (_staged is not null && Directory.Exists(_staged))
                Directory.Delete(_staged, recursive: true);
            else if (_staged is not null)
                File.Delete(_staged);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A file left over is no loss, and the first fault is the one to report
        }
    }

    private static OutputTarget OfFile(Terminal terminal, string? path, string? staged, FileStream file) =>
        new(new Terminal(terminal.Input, file, terminal.Error, isInteractive: false), path, staged, isFolder: false, file);

    private static T Guarded<T>(Func<T> action)
    {
        try
        {
            return action();
        }
        catch (Exception e) when (e is UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new IOException(e.Message, e);
        }
    }
}
