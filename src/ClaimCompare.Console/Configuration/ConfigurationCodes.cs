namespace ClaimCompare.ConsoleProgram.Configuration;

/// <summary>The codes of problems with defaults from files and from the environment.</summary>
internal static class ConfigurationCodes
{
    /// <summary>The file is missing, cannot be opened, or is too large.</summary>
    public const string Unreadable = "CC060";

    /// <summary>The file is no JSON object.</summary>
    public const string InvalidJson = "CC061";

    /// <summary>No command and no option has this name.</summary>
    public const string UnknownKey = "CC062";

    /// <summary>A value has the wrong type, is not among those allowed, or is given twice.</summary>
    public const string InvalidValue = "CC063";

    /// <summary>A notice: a variable of the environment names no option.</summary>
    public const string UnknownVariable = "CC160";
}
