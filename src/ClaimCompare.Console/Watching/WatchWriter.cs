using ClaimCompare.ConsoleProgram.Commands;
using ClaimCompare.ConsoleProgram.Views;
using ClaimCompare.Writing;

namespace ClaimCompare.ConsoleProgram.Watching;

/// <summary>Writes each comparison of a watched folder: to a file, a folder or standard output, and as a report.</summary>
/// <param name="terminal">The terminal.</param>
/// <param name="path">The file, or the folder of formats that write several; null is standard output.</param>
/// <param name="page">The file of the HTML report, or null.</param>
/// <param name="format">The format.</param>
/// <param name="forSpreadsheets">Whether CSV is made safe for spreadsheets.</param>
internal sealed class WatchWriter(Terminal terminal, string? path, string? page, string format, bool forSpreadsheets)
{
    private IReadOnlyList<string> _files = [];

    /// <summary>Writes a comparison as a whole in place of the last.</summary>
    /// <exception cref="IOException">It could not be written; what stood there stays.</exception>
    public void Write(Comparison comparison)
    {
        string language = terminal.Texts.Language;
        if (page is not null)
            AtomicFile.Write(page, stream => HtmlReportWriter.Write(stream, comparison, language));
        if (path is not null)
            ToPath(comparison, path);
        else if (format == "table")
            ComparisonView.Show(terminal, comparison, terminal.Texts);
        else if (page is null)
            ToOutput(comparison);
    }

    private void ToPath(Comparison comparison, string place)
    {
        using OutputTarget target = OutputTarget.Open(terminal, place, OutputFormats.IsFolder(format));
        OutputFormats.TryWrite(target, format, comparison, terminal.Texts.Language, forSpreadsheets);
        target.Finish();

        // The files of an article that is gone went with it
        foreach (string stale in _files.Except(target.Files, StringComparer.Ordinal))
            File.Delete(Path.Combine(place, stale));
        _files = [.. target.Files];
    }

    private void ToOutput(Comparison comparison)
    {
        using OutputTarget target = OutputTarget.Open(terminal, null, isFolder: false);
        OutputFormats.TryWrite(target, format, comparison, terminal.Texts.Language, forSpreadsheets);
        if (format.EndsWith("csv", StringComparison.Ordinal))
            terminal.NewLine(); // An empty line parts one table from the next
        terminal.Output.Flush();
    }
}
