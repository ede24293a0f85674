using ClaimCompare.Reading;

namespace ClaimCompare.ConsoleProgram.Commands;

/// <summary>Reads a plain text input whole.</summary>
internal static class TextInput
{
    /// <summary>Reads a file or standard input; reports what cannot be read.</summary>
    public static bool TryRead(Terminal terminal, string path, out string content)
    {
        content = string.Empty;
        byte[] bytes;
        try
        {
            using Stream stream = path == "-" ? terminal.Input : File.OpenRead(path);
            using var memory = new MemoryStream();
            stream.CopyTo(memory);
            bytes = memory.ToArray();
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            terminal.Complain(new ReadingProblem(ReadingCodes.NotFound, path, 0, "there is no such file or folder"));
            return false;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            terminal.Complain(new ReadingProblem(ReadingCodes.Unreadable, path, 0, "this file could not be opened"));
            return false;
        }

        if (TextDecoder.TryDecode(bytes, out content))
            return true;
        terminal.Complain(new ReadingProblem(ReadingCodes.Binary, path, 0, "this input is binary, not text"));
        return false;
    }
}
