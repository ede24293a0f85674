using System.Runtime.CompilerServices;

namespace ClaimCompare.Reading;

/// <content>Reading without holding up the caller.</content>
public sealed partial class ArticleReader
{
    private const int CopyBuffer = 81920;

    /// <summary>Reads files, folders and patterns one after the other, as <see cref="Read(string)"/> does, on the thread pool.</summary>
    /// <remarks>One input is read when the caller asks for its articles, never ahead: a slow caller holds reading back.</remarks>
    /// <param name="paths">The files, folders and patterns.</param>
    /// <param name="cancellationToken">Ends the enumeration between two results with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>Articles and problems, in the order of the paths.</returns>
    /// <exception cref="ArgumentNullException">The paths are null, or one of them is.</exception>
    public IAsyncEnumerable<ReadResult> ReadAsync(IEnumerable<string> paths, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        return ReadEach(paths, cancellationToken);
    }

    /// <summary>Reads a stream to its end without holding up the caller, then gives what <see cref="Read(Stream, string)"/> gives.</summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="name">The name for messages and, for a single article, its identifier.</param>
    /// <param name="cancellationToken">Ends reading with an <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="ArgumentNullException">Stream or name is null.</exception>
    public IAsyncEnumerable<ReadResult> ReadAsync(Stream stream, string name, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        return ReadWhole(stream, name, cancellationToken);
    }

    /// <summary>The files that <see cref="Read(string)"/> reads for a folder or a pattern, in its order; none for a file, and for what is not there.</summary>
    internal static IReadOnlyList<string> FilesOf(string path)
    {
        if (Directory.Exists(path))
            return [.. (List(path, "*") ?? []).Where(f => Array.IndexOf(Extensions, Path.GetExtension(f).ToLowerInvariant()) >= 0)];
        string name = Path.GetFileName(path), folder = Path.GetDirectoryName(path) is { Length: > 0 } f ? f : ".";
        return !File.Exists(path) && name.AsSpan().ContainsAny('*', '?') && Directory.Exists(folder) ? List(folder, name) ?? [] : [];
    }

    private async IAsyncEnumerable<ReadResult> ReadEach(IEnumerable<string> paths, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (string path in paths)
        {
            cancellationToken.ThrowIfCancellationRequested();
            using IEnumerator<ReadResult> results = await Task.Run(() => Read(path).GetEnumerator(), cancellationToken).ConfigureAwait(false);
            while (await Task.Run(results.MoveNext, cancellationToken).ConfigureAwait(false))
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return results.Current;
            }
        }
    }

    private async IAsyncEnumerable<ReadResult> ReadWhole(Stream stream, string name, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var memory = new MemoryStream();
        bool isReadable = true;
        try
        {
            var buffer = new byte[CopyBuffer];
            int n;

            // One buffer beyond the limit is enough for the reader to refuse it
            while (memory.Length <= _limits.MaxBytes && (n = await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
                memory.Write(buffer, 0, n);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            isReadable = false;
        }

        if (!isReadable)
        {
            yield return ReadResult.Of(ReadingCodes.Unreadable, name, 0, "this input could not be read");
            yield break;
        }

        memory.Position = 0;
        foreach (ReadResult result in Read(memory, name))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return result;
        }
    }
}
