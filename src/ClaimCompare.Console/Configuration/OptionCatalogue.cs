using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Help;
using System.Globalization;
using System.Text.Json;

namespace ClaimCompare.ConsoleProgram.Configuration;

/// <summary>The commands and the options that defaults can be set for.</summary>
internal sealed class OptionCatalogue(RootCommand root)
{
    private static readonly string[] Excluded = ["--help", "--version", "--config", "--no-config"];

    /// <summary>The commands with their options, in the order of the help page.</summary>
    public IEnumerable<(Command Command, IEnumerable<Option> Options)> Commands => root.Subcommands.Select(c => (c, OptionsOf(c)));

    /// <summary>Whether a command has this name.</summary>
    public bool HasCommand(string name) => root.Subcommands.Any(c => c.Name == name);

    /// <summary>Whether a command, or any command for null, has this option.</summary>
    public bool HasOption(string? command, string option) => Find(command, option).Any();

    /// <summary>Whether a command takes an option with these values.</summary>
    public static bool Accepts(Command command, string option, IReadOnlyList<string> values) => OptionsOf(command).FirstOrDefault(o => o.Name == option) is { } found && Allowed(found) is var allowed && (allowed.Length == 0 || values.All(v => Array.IndexOf(allowed, v) >= 0));

    /// <summary>What is wrong with values for an option, or null; for all commands, those of one are enough.</summary>
    public string? Check(string? command, string option, IReadOnlyList<(JsonTokenType Type, string Text)> values, bool isList)
    {
        string? wrong = null;
        foreach (Option found in Find(command, option))
        {
            wrong = Check(found, values, isList);
            if (wrong is null)
                return null;
        }

        return wrong;
    }

    /// <summary>The values that an option allows; none where it allows any.</summary>
    public static string[] Allowed(Option option) => option.ValueType == typeof(bool) ? [] : [.. option.GetCompletions(CompletionContext.Empty).Select(c => c.Label)];

    /// <summary>Whether an option takes whole numbers.</summary>
    public static bool IsNumber(Option option) => (Nullable.GetUnderlyingType(option.ValueType) ?? option.ValueType) == typeof(int);

    private static IEnumerable<Option> OptionsOf(Command command) => command.Options.Where(o => o is not (HelpOption or VersionOption) && Array.IndexOf(Excluded, o.Name) < 0 && !o.Hidden);

    private IEnumerable<Option> Find(string? command, string option) => root.Subcommands.Where(c => command is null || c.Name == command).SelectMany(OptionsOf).Where(o => o.Name == option);

    private static string? Check(Option option, IReadOnlyList<(JsonTokenType Type, string Text)> values, bool isList)
    {
        if (isList && (!option.ValueType.IsArray || values.Count == 0))
            return option.ValueType.IsArray ? "is an empty list" : "takes one value, not a list";
        string[] allowed = Allowed(option);
        foreach ((JsonTokenType type, string text) in values)
        {
            if (option.ValueType == typeof(bool))
            {
                if (type is not (JsonTokenType.True or JsonTokenType.False))
                    return "takes true or false";
            }
            else if (IsNumber(option))
            {
                if (type != JsonTokenType.Number || !int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _))
                    return "takes a whole number";
            }
            else if (type != JsonTokenType.String)
            {
                return "takes a text";
            }
            else if (allowed.Length > 0 && Array.IndexOf(allowed, text) < 0)
            {
                return $"does not take '{text}', but one of: {string.Join(", ", allowed)}";
            }
        }

        return null;
    }
}
