using System.CommandLine;
using System.CommandLine.Parsing;

namespace ClaimCompare.ConsoleProgram.Commands;

/// <summary>The options that every command has: they may stand before the command too.</summary>
internal static class CommonOptions
{
    private static readonly string[] Flags = ["--quiet", "--no-config"], Valued = ["--lang", "--color", "--config"];

    /// <summary>Adds what a command has not got yet.</summary>
    public static void AddTo(Command command)
    {
        foreach (Option option in new Option[] { Options.Language(), Color(), Quiet(), ConfigurationFile(), NoConfiguration() })
        {
            if (!command.Options.Any(o => o.Name == option.Name))
                command.Add(option);
        }

        foreach (Command child in command.Subcommands)
            AddTo(child);
    }

    /// <summary>The arguments with the common options that stand before the command moved behind its name.</summary>
    public static string[] BehindCommand(IReadOnlyList<string> arguments, RootCommand root)
    {
        var moved = new List<string>();
        for (int i = 0; i < arguments.Count; i++)
        {
            string argument = arguments[i];
            if (root.Subcommands.Any(c => c.Name == argument))
                return [argument, .. moved, .. arguments.Skip(i + 1)];
            string name = argument.Split('=')[0];
            if (!Array.Exists(Flags, f => f == name) && !Array.Exists(Valued, v => v == name))
                break;
            moved.Add(argument);
            if (Array.Exists(Valued, v => v == argument) && i + 1 < arguments.Count)
                moved.Add(arguments[++i]);
        }

        return [.. arguments];
    }

    /// <summary>The language that the arguments name, also where they have errors; null where they name none.</summary>
    public static string? LanguageOf(IReadOnlyList<string> arguments)
    {
        for (int i = 0; i < arguments.Count && arguments[i] != "--"; i++)
        {
            string? value = arguments[i] == "--lang" && i + 1 < arguments.Count ? arguments[i + 1]
                : arguments[i].StartsWith("--lang=", StringComparison.Ordinal) ? arguments[i]["--lang=".Length..] : null;
            if (value is "id" or "en")
                return value;
        }

        return null;
    }

    /// <summary>Sets what concerns the whole terminal.</summary>
    public static void Apply(ParseResult result, Terminal terminal)
    {
        terminal.IsQuiet = result.GetResult("--quiet") is OptionResult quiet && quiet.GetValueOrDefault<bool>();
        if (result.GetResult("--color") is OptionResult color && color.GetValueOrDefault<string>() is { } value)
            terminal.Color = value;
    }

    private static Option<string> Color()
    {
        var option = new Option<string>("--color") { Description = "auto: colours on a terminal, unless NO_COLOR is set or TERM is dumb; always; never.", DefaultValueFactory = _ => "auto" };
        option.AcceptOnlyFromAmong("auto", "always", "never");
        return option;
    }

    private static Option<bool> Quiet() => new("--quiet", "-q") { Description = "No progress bars, status lines and notices; errors are still told." };

    private static Option<string> ConfigurationFile() => new("--config") { Description = "Takes defaults from this file instead of the nearest claimcompare.json.", HelpName = "FILE" };

    private static Option<bool> NoConfiguration() => new("--no-config") { Description = "Takes no defaults from a file." };
}
