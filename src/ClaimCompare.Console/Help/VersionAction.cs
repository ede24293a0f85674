using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace ClaimCompare.ConsoleProgram.Help;

/// <summary><c>--version</c>: the version after Semantic Versioning, with the commit it was built from as build metadata.</summary>
internal sealed class VersionAction(Terminal terminal) : SynchronousCommandLineAction
{
    /// <summary>The version of the program.</summary>
    public static string Version { get; } = typeof(VersionAction).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        using var writer = new StreamWriter(terminal.Output, leaveOpen: true) { NewLine = "\n" };
        writer.WriteLine("claimcompare " + Version);
        return 0;
    }
}
