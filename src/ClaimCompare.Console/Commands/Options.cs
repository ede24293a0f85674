using System.CommandLine;

namespace ClaimCompare.ConsoleProgram.Commands;

/// <summary>The options that several commands share.</summary>
internal static class Options
{
    /// <summary>The inputs of a command.</summary>
    public static Argument<string[]> Inputs() => new("inputs")
    {
        Description = "Files, folders or patterns of articles (text, HTML, JSON and more); - is standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>The output format; a table on a terminal, else the first machine format.</summary>
    public static Option<string> Format(params string[] formats)
    {
        var option = new Option<string>("--format") { HelpName = "FORMAT", Description = "table (on a terminal), " + string.Join(", ", formats) + " (the first of these when redirected)." };
        option.AcceptOnlyFromAmong(["table", .. formats]);
        return option;
    }

    /// <summary>Where the data goes.</summary>
    public static Option<string> Output() => new("--output", "-o")
    {
        Description = "Writes to this file (the formats datapackage and brat: to this folder) instead of standard output. What stood there stays until all is written.",
        HelpName = "PATH",
    };

    /// <summary>Whether CSV is made for spreadsheets.</summary>
    public static Option<bool> SafeCsv() => new("--safe-csv")
    {
        Description = "CSV and data packages: puts an apostrophe before texts that a spreadsheet would run as a formula. figures-csv always does.",
    };

    /// <summary>Demands a folder for the formats that write several files.</summary>
    public static void RequireFolder(Command command, Option<string> format, Option<string> output) => command.Validators.Add(result =>
    {
        // What is wrong with the option itself is reported for it: its value can then not be asked for
        if (result.GetResult(format) is not { Tokens: [var chosen] } || result.GetResult(output) is { Tokens.Count: not 1 })
            return;
        if (OutputFormats.IsFolder(chosen.Value) && result.GetValue(output) is null or "-")
            result.AddError("The format " + chosen.Value + " writes a folder: name it with --output.");
    });

    /// <summary>The language of what people read.</summary>
    public static Option<string> Language()
    {
        var option = new Option<string>("--lang") { Description = "The language of headings, reasons, messages and help: en or id.", DefaultValueFactory = _ => "en" };
        option.AcceptOnlyFromAmong("id", "en");
        return option;
    }

    /// <summary>The format asked for, or the one that suits the output.</summary>
    public static string Choose(string? format, Terminal terminal, string machine) => format ?? (terminal.IsInteractive ? "table" : machine);

    /// <summary>The format asked for, or the one that suits the output; a file gets the machine format.</summary>
    public static string Choose(string? format, Terminal terminal, string machine, string? output) => output is null or "-" ? Choose(format, terminal, machine) : format ?? machine;
}
