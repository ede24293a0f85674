namespace ClaimCompare.ConsoleProgram.Configuration;

/// <summary>A default for an option, from a file or from the environment.</summary>
/// <param name="Command">The command it is for, or null for every command that has the option.</param>
/// <param name="Option">The long name of the option, with its dashes.</param>
/// <param name="Values">The values as they would be typed.</param>
/// <param name="Origin">The file or the variable.</param>
/// <param name="Line">The line in the file, counted from 1; 0 for a variable.</param>
internal sealed record Setting(string? Command, string Option, IReadOnlyList<string> Values, string Origin, int Line);
