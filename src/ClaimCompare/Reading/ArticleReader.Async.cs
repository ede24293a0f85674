using System.Runtime.CompilerServices;

namespace ClaimCompare.Reading;

/// <content>Reading without holding up the caller.</content>
public sealed partial class ArticleReader
{
    /// <summary>Reads files, folders and patterns one after the other, as <see cref="Read(string)"/> does, on the thread pool.</summary>
    /// <remarks>One input is read when the caller asks for its articles, never ahead: a slow caller holds reading back.</remarks>
    /// <param name="paths">The files, folders and patterns.</param>
    /// <param name="cancellationToken">Ends the enumeration between two results with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>Articles and problems, in the order of the paths.</returns>
    /// <exception cref="ArgumentNullException">The paths are null, or one of them is.</exception>
    public IAsyncEnumerable<ReadResult> ReadAsync(IEnumerable<string> paths, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        return OnThreadPool(() => Read(paths), cancellationToken);
    }

    /// <summary>Reads a stream to its end, as <see cref="Read(Stream, string)"/> does, on the thread pool.</summary>
    /// <param name="stream">The stream; it stays open, and has to stay so until the last result.</param>
    /// <param name="name">The name for messages and, for a single article, its identifier.</param>
    /// <param name="cancellationToken">Ends the enumeration between two results with an <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="ArgumentNullException">Stream or name is null.</exception>
    public IAsyncEnumerable<ReadResult> ReadAsync(Stream stream, string name, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        return OnThreadPool(() => Read(stream, name), cancellationToken);
    }

    /// <summary>The files that <see cref="Read(string)"/> reads for a folder or a pattern, in its order; none for a file, and for what is not there.</summary>
    internal static IReadOnlyList<string> FilesOf(string path)
    {
        if (Directory.Exists(path))
            return [.. (List(path, "*") ?? []).Where(f => Extensions.Contains(Path.GetExtension(f).ToLowerInvariant()))];
        string name = Path.GetFileName(path), folder = Path.GetDirectoryName(path) is { Length: > 0 } f ? f : ".";
        return !File.Exists(path) && name.AsSpan().ContainsAny('*', '?') && Directory.Exists(folder) ? List(folder, name) ?? [] : [];
    }

    /// <summary>Moves an enumeration on by threads of the pool, one step whenever the caller asks.</summary>
    private static async IAsyncEnumerable<ReadResult> OnThreadPool(Func<IEnumerable<ReadResult>> read, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using IEnumerator<ReadResult> results = await Task.Run(() => read().GetEnumerator(), cancellationToken).ConfigureAwait(false);
        while (await Task.Run(results.MoveNext, cancellationToken).ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return results.Current;
        }
    }
}
