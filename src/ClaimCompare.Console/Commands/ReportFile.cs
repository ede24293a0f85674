using ClaimCompare.Writing;

namespace ClaimCompare.ConsoleProgram.Commands;

/// <summary>Writes the HTML report to a file at once: a temporary file beside it takes its name when it is complete.</summary>
internal static class ReportFile
{
    /// <summary>Writes the report; complains and leaves the old file as it was where that is not possible.</summary>
    public static bool TryWrite(string path, Comparison comparison, string language, Terminal terminal)
    {
        string? temporary = null;
        try
        {
            temporary = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path)) ?? string.Empty, "." + Path.GetFileName(path) + "." + Environment.ProcessId.ToString(System.Globalization.CultureInfo.InvariantCulture) + ".tmp");
            using (FileStream stream = File.Create(temporary))
                HtmlReportWriter.Write(stream, comparison, language);
            File.Move(temporary, path, overwrite: true);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            if (temporary is not null)
                Remove(temporary);
            terminal.Complain("CC021 The report could not be written: " + e.Message);
            return false;
        }
    }

    private static void Remove(string temporary)
    {
        try
        {
            File.Delete(temporary);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            // It could not be made in the first place
        }
    }
}
