using System.CommandLine;

namespace ClaimCompare.ConsoleProgram.Commands;

/// <summary><c>completions</c>: the script that lets a shell complete commands, options and their values.</summary>
/// <remarks>The scripts ask the program itself, by the directive <c>[suggest:N]</c> of System.CommandLine.</remarks>
internal static class CompletionsCommand
{
    public static Command Build(Terminal terminal)
    {
        var shell = new Argument<string>("shell") { Description = "bash, zsh, fish or pwsh (PowerShell)." };
        shell.AcceptOnlyFromAmong("bash", "zsh", "fish", "pwsh");
        var command = new Command("completions", "Prints the script that lets a shell complete commands, options and values. Example: source <(claimcompare completions bash)") { shell };
        command.SetAction(result =>
        {
            using Stream script = typeof(CompletionsCommand).Assembly.GetManifestResourceStream("Completions/claimcompare." + result.GetValue(shell))!;
            script.CopyTo(terminal.Output);
            return 0;
        });
        return command;
    }
}
