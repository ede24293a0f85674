using ClaimCompare.Reading;
using ClaimCompare.Writing;

namespace ClaimCompare.ConsoleProgram.Commands;

/// <summary>The file of decisions: it is read whole and written at its end alone.</summary>
internal static class DecisionFile
{
    /// <summary>The decisions of a file; what could not be read is reported.</summary>
    public static List<Decision> Read(InputReader reader, string path)
    {
        var problems = new List<ReadingProblem>();
        List<Decision> decisions = [];
        if (!File.Exists(path))
        {
            reader.Report(new ReadingProblem(ReadingCodes.NotFound, path, 0, "there is no such file or folder"));
            return decisions;
        }

        try
        {
            using StreamReader file = File.OpenText(path);
            decisions.AddRange(DecisionReader.Read(file, path, problems));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(new ReadingProblem(ReadingCodes.Unreadable, path, 0, "this file could not be read"));
        }

        problems.ForEach(reader.Report);
        return decisions;
    }

    /// <summary>Writes a decision behind those of a file, on a line of its own.</summary>
    /// <exception cref="IOException">The file could not be written.</exception>
    public static void Append(string path, Decision decision)
    {
        using var line = new MemoryStream();
        DecisionJsonWriter.Write(line, decision);
        using var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
        if (file.Length > 0)
        {
            // People who write by hand may leave the last line open
            file.Seek(-1, SeekOrigin.End);
            if (file.ReadByte() != '\n')
                file.WriteByte((byte)'\n');
        }

        file.Seek(0, SeekOrigin.End);
        line.Position = 0;
        line.CopyTo(file);
    }
}
