namespace ClaimCompare.ConsoleProgram.Watching;

/// <summary>Replaces a file so that whoever reads it sees the old content or the new, never a part.</summary>
internal static class AtomicFile
{
    /// <summary>Writes beside the file, then puts the new one in its place.</summary>
    /// <exception cref="IOException">It could not be written; the old file stays.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        string full = Path.GetFullPath(path);
        string temporary = Path.Combine(Path.GetDirectoryName(full)!, "." + Path.GetFileName(full) + ".tmp");
        try
        {
            using (var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write))
            {
                write(stream);
                stream.Flush(flushToDisk: true);
            }

            File.Move(temporary, full, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            TryDelete(temporary);
            throw e as IOException ?? new IOException(e.Message, e);
        }
    }

    private static void TryDelete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The first failure is the one to tell
        }
    }
}
