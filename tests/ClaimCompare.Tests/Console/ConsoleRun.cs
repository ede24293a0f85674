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
    public static ConsoleRun Of(string[] arguments, string input = "") => Of(arguments, input, (source, output, error) => new Terminal(source, output, error, isInteractive: false));

    /// <summary>Runs a command line with an environment, in a folder.</summary>
    public static ConsoleRun In(string? folder, IReadOnlyDictionary<string, string> environment, params string[] arguments) =>
        Of(arguments, string.Empty, (source, output, error) => new Terminal(source, output, error, isInteractive: false) { Environment = environment, Folder = folder ?? Path.GetTempPath() });

    /// <summary>Runs a command line as if on a terminal of so many columns.</summary>
    public static ConsoleRun Wide(int columns, params string[] arguments) => In(null, new Dictionary<string, string>(StringComparer.Ordinal) { ["COLUMNS"] = columns.ToString(CultureInfo.InvariantCulture) }, arguments);

    /// <summary>Runs a command line on a terminal that a test makes.</summary>
    public static ConsoleRun Of(string[] arguments, string input, Func<Stream, Stream, TextWriter, Terminal> terminal)
    {
        using var source = new MemoryStream(Encoding.UTF8.GetBytes(input));
        using var output = new MemoryStream();
        using var error = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        int code = CommandLine.Run(arguments, terminal(source, output, error));
        return new ConsoleRun(code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
