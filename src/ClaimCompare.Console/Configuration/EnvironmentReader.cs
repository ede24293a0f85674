using System.Text.Json;
using ClaimCompare.Reading;

namespace ClaimCompare.ConsoleProgram.Configuration;

/// <summary>Reads defaults from variables: <c>CLAIMCOMPARE_LANG</c> for all commands, <c>CLAIMCOMPARE_COMPARE_FORMAT</c> for one.</summary>
internal static class EnvironmentReader
{
    /// <summary>What the names of variables begin with.</summary>
    public const string Prefix = "CLAIMCOMPARE_";

    // Read before anything else: where the file is
    private static readonly string[] Others = ["CLAIMCOMPARE_CONFIG", "CLAIMCOMPARE_NO_CONFIG"];

    /// <summary>The settings of the variables, and what is wrong with the others.</summary>
    public static (IReadOnlyList<Setting> Settings, IReadOnlyList<ReadingProblem> Problems) Read(IReadOnlyDictionary<string, string> environment, OptionCatalogue catalogue)
    {
        var names = new Dictionary<string, (string? Command, string Option)>(StringComparer.Ordinal);
        foreach ((System.CommandLine.Command command, IEnumerable<System.CommandLine.Option> options) in catalogue.Commands)
        {
            foreach (System.CommandLine.Option option in options)
            {
                names.TryAdd(NameOf(option.Name), (null, option.Name));
                names[NameOf("--" + command.Name + "-" + option.Name.TrimStart('-'))] = (command.Name, option.Name);
            }
        }

        var settings = new List<Setting>();
        var problems = new List<ReadingProblem>();
        foreach ((string variable, string value) in environment.Where(v => v.Key.StartsWith(Prefix, StringComparison.Ordinal) && Array.IndexOf(Others, v.Key) < 0).OrderBy(v => v.Key, StringComparer.Ordinal))
        {
            if (value.Length == 0)
                continue;
            if (!names.TryGetValue(variable, out (string? Command, string Option) target))
                problems.Add(new ReadingProblem(ConfigurationCodes.UnknownVariable, variable, 0, "no command and no option is meant by this variable"));
            else if (Check(catalogue, target.Command, target.Option, value, out string text) is { } wrong)
                problems.Add(new ReadingProblem(ConfigurationCodes.InvalidValue, variable, 0, "this variable " + wrong));
            else
                settings.Add(new Setting(target.Command, target.Option, [text], variable, 0));
        }

        return (settings, problems);
    }

    /// <summary>The name of the variable for an option.</summary>
    public static string NameOf(string option) => Prefix + option.TrimStart('-').Replace('-', '_').ToUpperInvariant();

    /// <summary>A variable is text: it is what the option makes of it.</summary>
    private static string? Check(OptionCatalogue catalogue, string? command, string option, string value, out string text)
    {
        text = value switch { "1" => "true", "0" => "false", _ => value };
        JsonTokenType flag = text == "true" ? JsonTokenType.True : JsonTokenType.False;
        if (text is "true" or "false" && catalogue.Check(command, option, [(flag, text)], isList: false) is null)
            return null;
        text = value;
        return catalogue.Check(command, option, [(JsonTokenType.Number, value)], isList: false) is null ? null : catalogue.Check(command, option, [(JsonTokenType.String, value)], isList: false);
    }
}
