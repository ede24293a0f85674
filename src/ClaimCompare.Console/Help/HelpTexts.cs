using System.CommandLine;
using System.CommandLine.Help;

namespace ClaimCompare.ConsoleProgram.Help;

/// <summary>What commands, arguments and options are said to be: English in the code, Indonesian in <c>Help.tsv</c>; and the examples.</summary>
internal static class HelpTexts
{
    private static readonly Dictionary<string, string> Indonesian = TableResource.Read("Help.tsv", 2).ToDictionary(r => r[0], r => r[1], StringComparer.Ordinal);
    private static readonly string[][] Lines = [.. TableResource.Read("Examples.tsv", 4)];

    /// <summary>The description of a command, or of an argument or option of it.</summary>
    public static string Of(Command command, Symbol? symbol, string language)
    {
        string english = symbol is HelpOption ? "Shows this page." : symbol is VersionOption ? "Shows the version, with the commit it was built from." : (symbol ?? command).Description ?? string.Empty;
        return language == "id" ? FindIndonesian(command, symbol) ?? english : english;
    }

    /// <summary>The Indonesian description, or null where there is none.</summary>
    public static string? FindIndonesian(Command command, Symbol? symbol)
    {
        string name = command is RootCommand ? "claimcompare" : command.Name;
        if (symbol is null)
            return Indonesian.GetValueOrDefault(name);
        return Indonesian.GetValueOrDefault(name + " " + symbol.Name) ?? Indonesian.GetValueOrDefault(symbol.Name);
    }

    /// <summary>The examples of a command: the line to type and what it does.</summary>
    public static IEnumerable<(string Line, string Meaning)> Examples(Command command, string language)
    {
        string name = command is RootCommand ? "claimcompare" : command.Name;
        return Lines.Where(l => l[0] == name).Select(l => (l[1], language == "id" ? l[2] : l[3]));
    }
}
