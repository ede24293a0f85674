using System.CommandLine;
using System.Globalization;
using ClaimCompare.ConsoleProgram.Configuration;

namespace ClaimCompare.ConsoleProgram.Commands;

/// <summary><c>config</c>: the defaults that hold here and where they come from; the schema of the file.</summary>
internal static class ConfigCommand
{
    public static Command Build(Terminal terminal)
    {
        var schema = new Option<bool>("--schema") { Description = "Prints the JSON Schema of claimcompare.json instead." };
        var command = new Command("config", "Shows the defaults that hold in this folder, and the file or variable each comes from. Example: claimcompare config --schema") { schema };
        command.SetAction(result =>
        {
            RootCommand root = (RootCommand)result.RootCommandResult.Command;
            if (result.GetValue(schema))
            {
                ConfigurationSchema.Write(terminal.Output, new OptionCatalogue(root));
                terminal.NewLine();
                return 0;
            }

            Defaults defaults = Defaults.Load(result, root, terminal);
            using var writer = new StreamWriter(terminal.Output, leaveOpen: true) { NewLine = "\n" };
            writer.WriteLine(defaults.File is { } file ? terminal.Texts["config.file", file] : terminal.Texts["config.none"]);
            foreach (Setting setting in defaults.Settings.OrderBy(s => s.Command, StringComparer.Ordinal).ThenBy(s => s.Option, StringComparer.Ordinal))
            {
                string place = setting.Line > 0 ? Path.GetFileName(setting.Origin) + ":" + setting.Line.ToString(CultureInfo.InvariantCulture) : setting.Origin;
                writer.WriteLine((setting.Command is null ? string.Empty : setting.Command + " ") + setting.Option + " " + string.Join(", ", setting.Values) + " (" + place + ")");
            }

            return 0;
        });
        return command;
    }
}
