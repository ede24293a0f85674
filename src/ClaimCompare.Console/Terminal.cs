using System.Text;
using Spectre.Console;

namespace ClaimCompare.ConsoleProgram;

/// <summary>Where the program reads and writes: data on one stream, everything else on another.</summary>
internal sealed class Terminal
{
    private const int RedirectedWidth = 140;
    private readonly TextWriter _error;
    private IAnsiConsole? _console;

    /// <summary>A terminal on given streams.</summary>
    public Terminal(Stream input, Stream output, TextWriter error, bool isInteractive)
    {
        Input = input;
        Output = output;
        _error = error;
        IsInteractive = isInteractive;
    }

    /// <summary>Standard input.</summary>
    public Stream Input { get; }

    /// <summary>Standard output: data alone.</summary>
    public Stream Output { get; }

    /// <summary>Standard error.</summary>
    public TextWriter Error => _error;

    /// <summary>Whether somebody looks at the output.</summary>
    public bool IsInteractive { get; }

    /// <summary>The output for tables.</summary>
    public IAnsiConsole Console => _console ??= CreateConsole();

    /// <summary>The terminal of the process.</summary>
    public static Terminal OfProcess() => new(
        System.Console.OpenStandardInput(),
        System.Console.OpenStandardOutput(),
        new StreamWriter(System.Console.OpenStandardError(), new UTF8Encoding(false)) { AutoFlush = true, NewLine = "\n" },
        !System.Console.IsOutputRedirected);

    /// <summary>A line on standard error.</summary>
    public void Complain(string line) => _error.WriteLine(line);

    /// <summary>A line end on standard output.</summary>
    public void NewLine() => Output.Write("\n"u8);

    private IAnsiConsole CreateConsole()
    {
        var writer = new StreamWriter(Output, new UTF8Encoding(false), leaveOpen: true) { AutoFlush = true, NewLine = "\n" };
        bool plain = !IsInteractive || Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 } || Environment.GetEnvironmentVariable("TERM") == "dumb";
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = plain ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = plain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        if (!IsInteractive)
            console.Profile.Width = RedirectedWidth;
        return console;
    }
}
