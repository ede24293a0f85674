using System.Collections;
using System.Globalization;
using System.Text;
using ClaimCompare.Reading;
using Spectre.Console;

namespace ClaimCompare.ConsoleProgram;

/// <summary>Where the program reads and writes: data on one stream, everything else on another.</summary>
internal sealed class Terminal
{
    private const int RedirectedWidth = 140, MinWidth = 20, MaxWidth = 1000;
    private readonly TextWriter _error;
    private readonly Lock _errorLock = new();
    private IAnsiConsole? _console;
    private IAnsiConsole? _live;

    /// <summary>A terminal on given streams, with an empty environment.</summary>
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

    /// <summary>Whether somebody looks at standard error.</summary>
    public bool IsErrorInteractive { get; init; }

    /// <summary>The environment's variables.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The working folder.</summary>
    public string Folder { get; init; } = Directory.GetCurrentDirectory();

    /// <summary>The clock of what waits; null where nothing may wait.</summary>
    public TimeProvider? Time { get; init; }

    /// <summary>Ends what runs until somebody ends it; a terminal of the process also hears Ctrl-C.</summary>
    public CancellationToken Stopping { get; init; }

    /// <summary>Whether this is the terminal of the process, which gets signals.</summary>
    public bool IsOfProcess { get; private init; }

    /// <summary>Whether notices, progress and status lines are left out.</summary>
    public bool IsQuiet { get; set; }

    /// <summary><c>auto</c>, <c>always</c> or <c>never</c>.</summary>
    public string Color { get; set; } = "auto";

    /// <summary>The words of the language asked for.</summary>
    public Texts Texts { get; set; } = new("en");

    /// <summary>Whether output goes without colours and other escapes.</summary>
    public bool IsPlain => Color == "never" || (Color == "auto" && (!IsInteractive || HasNoColor || IsDumb));

    /// <summary>Whether bars may be drawn on standard error.</summary>
    public bool ShowsProgress => IsErrorInteractive && !IsQuiet && !IsDumb;

    /// <summary>The output for tables.</summary>
    public IAnsiConsole Console => _console ??= Create(Output, IsInteractive, IsPlain);

    /// <summary>How many columns a line of output has.</summary>
    public int Width => Console.Profile.Width;

    private bool HasNoColor => Environment.TryGetValue("NO_COLOR", out string? value) && value.Length > 0;

    private bool IsDumb => Environment.TryGetValue("TERM", out string? value) && value == "dumb";

    private int? Columns => Environment.TryGetValue("COLUMNS", out string? value) && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int columns) ? Math.Clamp(columns, MinWidth, MaxWidth) : null;

    /// <summary>The terminal of the process.</summary>
    public static Terminal OfProcess()
    {
        var environment = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (DictionaryEntry variable in System.Environment.GetEnvironmentVariables())
            environment[(string)variable.Key] = (string?)variable.Value ?? string.Empty;
        return new Terminal(
            System.Console.OpenStandardInput(),
            System.Console.OpenStandardOutput(),
            new StreamWriter(System.Console.OpenStandardError(), new UTF8Encoding(false)) { AutoFlush = true, NewLine = "\n" },
            !System.Console.IsOutputRedirected)
        {
            IsErrorInteractive = !System.Console.IsErrorRedirected,
            Environment = environment,
            IsOfProcess = true,
#pragma warning disable RS0030 // Here the clock is injected: only watching waits, and no result depends on it
            Time = TimeProvider.System,
#pragma warning restore RS0030
        };
    }

    /// <summary>A line on standard error.</summary>
    public void Complain(string line)
    {
        // What is watched reports from several threads; bars are drawn around what their own console writes
        lock (_errorLock)
        {
            if (_live is { } live)
                live.WriteLine(line);
            else
                _error.WriteLine(line);
        }
    }

    /// <summary>A problem on standard error, in the language asked for.</summary>
    public void Complain(ReadingProblem problem)
    {
        if (!IsQuiet || !problem.IsNotice)
            Complain(ProblemText.Of(problem, Texts));
    }

    /// <summary>A line that tells what goes on, unless that is not wanted.</summary>
    public void Tell(string line)
    {
        if (!IsQuiet)
            Complain(line);
    }

    /// <summary>A line end on standard output.</summary>
    public void NewLine() => Output.Write("\n"u8);

    /// <summary>A console on standard error that draws bars; what is complained meanwhile goes through it.</summary>
    public IAnsiConsole BeginLive()
    {
        IAnsiConsole live = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = HasNoColor || Color == "never" ? ColorSystemSupport.NoColors : ColorSystemSupport.Standard,
            Interactive = InteractionSupport.Yes,
            Out = new AnsiConsoleOutput(_error),
        });
        lock (_errorLock)
            _live = live;
        return live;
    }

    /// <summary>Ends what <see cref="BeginLive"/> began.</summary>
    public void EndLive()
    {
        lock (_errorLock)
            _live = null;
    }

    private IAnsiConsole Create(Stream stream, bool isInteractive, bool isPlain)
    {
        var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { AutoFlush = true, NewLine = "\n" };
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isPlain ? AnsiSupport.No : AnsiSupport.Yes,
            ColorSystem = isPlain ? ColorSystemSupport.NoColors : ColorSystemSupport.Standard,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        if (!isInteractive)
            console.Profile.Width = Columns ?? RedirectedWidth;
        else if (Columns is { } columns && System.Console.IsOutputRedirected)
            console.Profile.Width = columns;
        return console;
    }
}
