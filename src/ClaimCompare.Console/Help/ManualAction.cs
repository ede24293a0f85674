using System.CommandLine;
using System.CommandLine.Invocation;

namespace ClaimCompare.ConsoleProgram.Help;

/// <summary><c>--help</c>: a page in the manner of a manual, in the language asked for.</summary>
internal sealed class ManualAction(Terminal terminal) : SynchronousCommandLineAction
{
    // Longer lines are hard to read
    private const int MaxWidth = 100;

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        using var writer = new StreamWriter(terminal.Output, leaveOpen: true) { NewLine = "\n" };
        new Manual(writer, terminal.Texts, Math.Min(terminal.Width, MaxWidth)).Write(parseResult.CommandResult.Command);
        return 0;
    }
}
