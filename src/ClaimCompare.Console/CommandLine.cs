using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using ClaimCompare.ConsoleProgram.Commands;
using ClaimCompare.ConsoleProgram.Configuration;
using ClaimCompare.ConsoleProgram.Help;

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
        try
        {
            // Shells ask for completions of lines that are not finished: those have no errors
            if (arguments is [['[', 's', 'u', 'g', 'g', 'e', 's', 't', ..], ..])
                return Invoke(root.Parse(arguments), terminal);
            string[] ordered = CommonOptions.BehindCommand(arguments, root);
            terminal.Texts = new Texts(CommonOptions.LanguageOf(ordered) ?? "en");
            ParseResult result = root.Parse(ordered);
            if (result.Action is not (ManualAction or VersionAction) && CountErrors(result, terminal) > 0)
                return Usage;
            Defaults defaults = Defaults.Load(result, root, terminal);
            string language = CommonOptions.LanguageOf(ordered) ?? defaults.ValueOf(result.CommandResult.Command, "--lang") ?? "en";
            terminal.Texts = new Texts(language is "id" ? language : "en");
            if (result.Action is not (ManualAction or VersionAction))
            {
                if (defaults.Report(terminal))
                    return Usage;
                result = root.Parse(defaults.Complete(ordered, result));
                if (defaults.ReportErrors(result, terminal) || CountErrors(result, terminal) > 0)
                    return Usage;
                CommonOptions.Apply(result, terminal);
            }

            return Invoke(result, terminal);
        }
        catch (IOException e)
        {
            // Inputs report their own failures: what is left is a full disk or a closed stream
            terminal.Complain("CC021 " + terminal.Texts["usage.output", e.Message]);
            return OutputLost;
        }
    }

    /// <summary>All commands, with the options that every command has.</summary>
    internal static RootCommand Build(Terminal terminal)
    {
        var root = new RootCommand("Finds numeric claims in Indonesian news articles and compares them.");
        root.Add(ReadCommand.Build(terminal));
        root.Add(TokensCommand.Build(terminal));
        root.Add(NumbersCommand.Build(terminal));
        root.Add(ExtractCommand.Build(terminal));
        root.Add(CompareCommand.Build(terminal));
        root.Add(DecideCommand.Build(terminal));
        root.Add(WatchCommand.Build(terminal));
        root.Add(ReconcileCommand.Build(terminal));
        root.Add(VerifyCommand.Build(terminal));
        root.Add(ExplainCommand.Build(terminal));
        root.Add(CorpusCommand.Build(terminal));
        root.Add(EvaluateCommand.Build(terminal));
        root.Add(ConfigCommand.Build(terminal));
        root.Add(CompletionsCommand.Build(terminal));
        root.Options.OfType<HelpOption>().Single().Action = new ManualAction(terminal);
        root.Options.OfType<VersionOption>().Single().Action = new VersionAction(terminal);
        CommonOptions.AddTo(root);
        return root;
    }

    private static int CountErrors(ParseResult result, Terminal terminal)
    {
        string[] errors = [.. UsageErrors.Of(result, terminal.Texts)];
        foreach (string error in errors)
            terminal.Complain("CC020 " + error);
        if (errors.Length > 0)
            terminal.Complain("CC020 " + terminal.Texts["usage.see", "claimcompare " + (result.CommandResult.Command is RootCommand ? string.Empty : result.CommandResult.Command.Name + " ") + "--help"]);
        return errors.Length;
    }

    private static int Invoke(ParseResult result, Terminal terminal)
    {
        using var output = new StreamWriter(terminal.Output, new System.Text.UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        return result.Invoke(new InvocationConfiguration { Output = output, Error = terminal.Error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
    }
}
