using System.Threading.Channels;

namespace ClaimCompare.ConsoleProgram.Watching;

/// <summary>Tells that something may have changed in a folder. Events get lost under load and on network drives: whoever waits must look from time to time all the same.</summary>
internal sealed class FolderSignal : IDisposable
{
    private readonly Channel<bool> _signals = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly FileSystemWatcher? _watcher;

    /// <summary>A signal of a folder; without events of the system where it has none to give.</summary>
    public FolderSignal(string folder)
    {
        try
        {
            _watcher = new FileSystemWatcher(folder);
            _watcher.Created += OnEvent;
            _watcher.Changed += OnEvent;
            _watcher.Deleted += OnEvent;
            _watcher.Renamed += OnEvent;
            _watcher.Error += (_, _) => _signals.Writer.TryWrite(item: true);
            _watcher.EnableRaisingEvents = true;
        }
        catch (Exception e) when (e is IOException or ArgumentException or UnauthorizedAccessException or PlatformNotSupportedException)
        {
            _watcher?.Dispose();
            _watcher = null;
        }
    }

    /// <summary>Waits for an event, but not longer than given.</summary>
    /// <exception cref="OperationCanceledException">The wait was cancelled.</exception>
    public async Task WaitAsync(TimeSpan longest, TimeProvider time, CancellationToken cancellationToken)
    {
        try
        {
            await _signals.Reader.WaitToReadAsync(cancellationToken).AsTask().WaitAsync(longest, time, cancellationToken).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            // Time to look all the same
        }

        _signals.Reader.TryRead(out _);
    }

    /// <inheritdoc/>
    public void Dispose() => _watcher?.Dispose();

    private void OnEvent(object sender, FileSystemEventArgs e) => _signals.Writer.TryWrite(item: true);
}
