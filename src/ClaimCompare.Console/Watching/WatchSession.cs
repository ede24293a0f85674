using ClaimCompare.ConsoleProgram.Commands;
using ClaimCompare.ConsoleProgram.Views;
using ClaimCompare.Reading;

namespace ClaimCompare.ConsoleProgram.Watching;

/// <summary>Watches a folder and keeps the output up to date, until it is told to stop.</summary>
internal sealed class WatchSession(Terminal terminal, FolderWatch watch, Action<Comparison> write)
{
    private readonly WatchedArticles _articles = new();
    private readonly Texts _texts = terminal.Texts;
    private bool _wasReachable = true;
    private bool _isWritten;

    /// <summary>0, or <see cref="CommandLine.OutputLost"/> where the last output could not be written.</summary>
    public int ExitCode { get; private set; }

    /// <summary>Looks once, tells what changed and writes the output where anything did.</summary>
    public void Step()
    {
        IReadOnlyList<FolderChange> changes = watch.Look();
        if (watch.IsReachable != _wasReachable)
        {
            _wasReachable = watch.IsReachable;
            terminal.Complain(ReadingCodes.Unreadable + " " + _texts[_wasReachable ? "watch.back" : "watch.away"]);
        }

        foreach (FolderChange change in changes)
            _articles.Apply(change);

        // What could not be written is written as soon as it can be; the first time also where there is nothing yet
        if (changes.Count == 0 && _isWritten && ExitCode == 0)
            return;
        Comparison comparison = _articles.Compare();
        for (int i = 0; i < changes.Count; i++)
            Tell(changes[i], i == changes.Count - 1 ? " · " + ComparisonView.Summary(comparison, _texts) : string.Empty);
        _isWritten = true;
        try
        {
            write(comparison);
            ExitCode = 0;
        }
        catch (IOException e)
        {
            if (ExitCode == 0)
                terminal.Complain("CC021 " + _texts["usage.output", e.Message]);
            ExitCode = CommandLine.OutputLost;
        }
    }

    private void Tell(FolderChange change, string summary)
    {
        foreach (ReadingProblem problem in change.Problems)
            terminal.Complain(problem);
        string name = SafeText.Clean(Path.GetFileName(change.Path));
        terminal.Tell(change.Kind switch
        {
            ChangeKind.Removed => "- " + name,
            ChangeKind.Changed => "~ " + name + Count(change),
            _ => "+ " + name + Count(change),
        } + summary);
    }

    private string Count(FolderChange change) => ": " + _texts["watch.count", change.Articles.Count, change.Articles.Sum(a => a.Claims.Count(c => c.In == ClaimLocation.Text))];
}
