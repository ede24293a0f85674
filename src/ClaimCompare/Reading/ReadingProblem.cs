using System.Globalization;

namespace ClaimCompare.Reading;

/// <summary>Something that could not be read, or was read with a reservation.</summary>
/// <param name="Code">The stable code: <c>CC0…</c> for what was not read, <c>CC1…</c> for a notice about what was.</param>
/// <param name="Path">The input.</param>
/// <param name="Line">The line, counted from 1, or 0.</param>
/// <param name="Detail">What is wrong, in English.</param>
public sealed record ReadingProblem(string Code, string Path, int Line, string Detail)
{
    /// <summary>Whether the input was read all the same.</summary>
    public bool IsNotice => Code.StartsWith("CC1", StringComparison.Ordinal);

    /// <summary>One line: code, input, line, what is wrong.</summary>
    public override string ToString() => Line > 0
        ? string.Create(CultureInfo.InvariantCulture, $"{Code} {Path}:{Line}: {Detail}")
        : $"{Code} {Path}: {Detail}";
}
