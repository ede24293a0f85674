using System.CommandLine;

namespace ClaimCompare.ConsoleProgram.Commands;

/// <summary>The options that several commands share.</summary>
internal static class Options
{
    /// <summary>The inputs of a command.</summary>
    public static Argument<string[]> Inputs() => new("inputs")
    {
        Description = "Files, folders or patterns of articles (text, JSON Lines, HTML); - is standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>The output format; a table on a terminal, else the first machine format.</summary>
    public static Option<string> Format(params string[] formats)
    {
        var option = new Option<string>("--format") { Description = "table (on a terminal), " + string.Join(", ", formats) + " (the first of these when redirected)." };
        option.AcceptOnlyFromAmong(["table", .. formats]);
        return option;
    }

    /// <summary>The language of what people read.</summary>
    public static Option<string> Language()
    {
        var option = new Option<string>("--lang") { Description = "The language of headings and reasons: en or id.", DefaultValueFactory = _ => "en" };
        option.AcceptOnlyFromAmong("id", "en");
        return option;
    }

    /// <summary>The format asked for, or the one that suits the output.</summary>
    public static string Choose(string? format, Terminal terminal, string machine) => format ?? (terminal.IsInteractive ? "table" : machine);
}
