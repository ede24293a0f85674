using System.CommandLine;
using System.CommandLine.Parsing;
using ClaimCompare.ConsoleProgram.Commands;

namespace ClaimCompare.ConsoleProgram;

/// <summary>The commands and options of <c>claimcompare</c>.</summary>
/// <remarks>Exit codes: 0; 1 with <c>--fail-on conflict</c> and a conflict, or where <c>verify</c> finds something; 2 usage; 3 some input unreadable, the rest processed; 4 output not written.</remarks>
internal static class CommandLine
{
    /// <summary>The exit code for wrong usage.</summary>
    public const int Usage = 2;

    /// <summary>The exit code where the output could not be written.</summary>
    public const int OutputLost = 4;

    /// <summary>Runs a command line.</summary>
    public static int Run(IReadOnlyList<string> arguments, Terminal terminal)
    {
        RootCommand root = Build(terminal);
        ParseResult result = root.Parse(arguments);
        string[] unknown = UnknownOptions(result);
        foreach (string option in unknown)
            terminal.Complain("CC020 Unrecognized option '" + option + "'.");
        if (result.Errors.Count > 0 || unknown.Length > 0)
        {
            foreach (ParseError error in result.Errors)
                terminal.Complain("CC020 " + error.Message);
            terminal.Complain("CC020 See claimcompare " + (result.CommandResult.Command == root ? string.Empty : result.CommandResult.Command.Name + " ") + "--help.");
            return Usage;
        }

        try
        {
            return Invoke(result, terminal);
        }
        catch (IOException e)
        {
            // Inputs report their own failures: what is left is a full disk or a closed stream
            terminal.Complain("CC021 The output could not be written: " + e.Message);
            return OutputLost;
        }
    }

    private static int Invoke(ParseResult result, Terminal terminal)
    {
        using var output = new StreamWriter(terminal.Output, new System.Text.UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        return result.Invoke(new InvocationConfiguration { Output = output, Error = terminal.Error, EnableDefaultExceptionHandler = false });
    }

    /// <summary>What looks like an option and was taken for the name of a file; <c>--</c> before it makes it a name.</summary>
    private static string[] UnknownOptions(ParseResult result)
    {
        int names = result.Tokens.Select(t => t.Value).ToList().IndexOf("--");
        return [.. result.Tokens.Where((t, i) => (names < 0 || i < names) && t.Type == TokenType.Argument && t.Value is ['-', '-' or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z'), ..]).Select(t => t.Value)];
    }

    private static RootCommand Build(Terminal terminal)
    {
        var root = new RootCommand("Finds numeric claims in Indonesian news articles and compares them. Exit codes: 0; 1 with --fail-on conflict and a conflict, or a report that verify finds wrong; 2 usage; 3 some input unreadable (the rest is processed); 4 output not written.");
        root.Add(ReadCommand.Build(terminal));
        root.Add(TokensCommand.Build(terminal));
        root.Add(NumbersCommand.Build(terminal));
        root.Add(ExtractCommand.Build(terminal));
        root.Add(CompareCommand.Build(terminal));
        root.Add(DecideCommand.Build(terminal));
        root.Add(ReconcileCommand.Build(terminal));
        root.Add(VerifyCommand.Build(terminal));
        root.Add(ExplainCommand.Build(terminal));
        root.Add(CorpusCommand.Build(terminal));
        root.Add(EvaluateCommand.Build(terminal));
        return root;
    }
}
