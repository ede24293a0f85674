using System.Globalization;
using System.Text;
using ClaimCompare.ConsoleProgram;

namespace ClaimCompare.Tests.Console;

/// <summary>One run of the console in this process.</summary>
internal sealed record ConsoleRun(int ExitCode, string Output, string Error)
{
    /// <summary>The lines of standard error.</summary>
    public string[] ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Runs a command line with an empty or given standard input.</summary>
    public static ConsoleRun Of(string[] arguments, string input = "")
    {
        using var source = new MemoryStream(Encoding.UTF8.GetBytes(input));
        using var output = new MemoryStream();
        using var error = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        int code = CommandLine.Run(arguments, new Terminal(source, output, error, isInteractive: false));
        return new ConsoleRun(code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
