using System.CommandLine;
using System.CommandLine.Parsing;
using ClaimCompare.Reading;

namespace ClaimCompare.ConsoleProgram.Configuration;

/// <summary>What options are where the command line says nothing: first the environment's word, then the configuration file's.</summary>
internal sealed class Defaults
{
    /// <summary>The name of the configuration file.</summary>
    public const string FileName = "claimcompare.json";

    private readonly List<Setting> _settings = [];
    private readonly List<ReadingProblem> _problems = [];
    private readonly List<Setting> _used = [];

    /// <summary>The configuration file, or null where there is none.</summary>
    public string? File { get; private init; }

    /// <summary>All settings, the stronger first.</summary>
    public IReadOnlyList<Setting> Settings => _settings;

    /// <summary>Loads what holds for a command line.</summary>
    public static Defaults Load(ParseResult result, RootCommand root, Terminal terminal)
    {
        var catalogue = new OptionCatalogue(root);
        var defaults = new Defaults { File = FindFile(result, terminal) };
        defaults.Add(EnvironmentReader.Read(terminal.Environment, catalogue));
        if (defaults.File is { } path)
            defaults.Add(ConfigurationReader.Read(path, catalogue));
        return defaults;
    }

    /// <summary>The setting that holds for an option of a command, or null; one for the command counts before one for all.</summary>
    public Setting? Find(Command command, string option) => _settings
        .Where(s => s.Option == option && (s.Command is null ? OptionCatalogue.Accepts(command, option, s.Values) : s.Command == command.Name))
        .OrderBy(s => s.Line > 0).ThenBy(s => s.Command is null).FirstOrDefault();

    /// <summary>The value that holds for an option of a command, or null.</summary>
    public string? ValueOf(Command command, string option) => Find(command, option)?.Values[0];

    /// <summary>Tells the problems.</summary>
    /// <returns>Whether there are any that forbid going on.</returns>
    public bool Report(Terminal terminal)
    {
        _problems.ForEach(terminal.Complain);
        return _problems.Exists(p => !p.IsNotice);
    }

    /// <summary>The arguments with the defaults of what they do not say.</summary>
    public string[] Complete(IReadOnlyList<string> arguments, ParseResult result)
    {
        Command command = result.CommandResult.Command;
        var added = new List<string>();
        foreach (Option option in command.Options)
        {
            if (result.GetResult(option) is { Implicit: false } || Find(command, option.Name) is not { } setting)
                continue;
            _used.Add(setting);
            added.AddRange(setting.Values.Select(v => option.Name + "=" + v));
        }

        // What stands behind two dashes are names
        int names = arguments.ToList().IndexOf("--");
        return names < 0 ? [.. arguments, .. added] : [.. arguments.Take(names), .. added, .. arguments.Skip(names)];
    }

    /// <summary>Tells the errors that defaults caused, with their place.</summary>
    public bool ReportErrors(ParseResult result, Terminal terminal)
    {
        bool any = false;
        foreach (ParseError error in result.Errors)
        {
            string? option = (error.SymbolResult as OptionResult ?? error.SymbolResult?.Parent as OptionResult)?.Option.Name;
            if (_used.Find(s => s.Option == option) is not { } setting)
                continue;
            any = true;
            terminal.Complain(new ReadingProblem(ConfigurationCodes.InvalidValue, setting.Origin, setting.Line, error.Message));
        }

        return any;
    }

    private static string? FindFile(ParseResult result, Terminal terminal)
    {
        IReadOnlyDictionary<string, string> environment = terminal.Environment;
        if (result.GetResult("--no-config") is OptionResult { Implicit: false } none && none.GetValueOrDefault<bool>())
            return null;
        if (result.GetResult("--config") is OptionResult given && given.GetValueOrDefault<string>() is { } path)
            return Path.Combine(terminal.Folder, path);
        if (environment.GetValueOrDefault("CLAIMCOMPARE_NO_CONFIG") is "1" or "true")
            return null;
        if (environment.GetValueOrDefault("CLAIMCOMPARE_CONFIG") is { Length: > 0 } variable)
            return Path.Combine(terminal.Folder, variable);
        return FindUpwards(terminal.Folder);
    }

    /// <summary>The nearest file from a folder up to the root of its repository; outside of a repository only the folder's own, since others may write above.</summary>
    private static string? FindUpwards(string folder)
    {
        string? nearest = null;
        for (DirectoryInfo? current = new(folder); current is not null; current = current.Parent)
        {
            string path = Path.Combine(current.FullName, FileName), mark = Path.Combine(current.FullName, ".git");
            nearest ??= System.IO.File.Exists(path) ? path : null;
            if (Directory.Exists(mark) || System.IO.File.Exists(mark))
                return nearest;
        }

        string own = Path.Combine(folder, FileName);
        return System.IO.File.Exists(own) ? own : null;
    }

    private void Add((IReadOnlyList<Setting> Settings, IReadOnlyList<ReadingProblem> Problems) found)
    {
        _settings.AddRange(found.Settings);
        _problems.AddRange(found.Problems);
    }
}
