using System.Globalization;
using ClaimCompare.Writing;

namespace ClaimCompare.ConsoleProgram.Commands;

/// <summary>Finds the quantity that somebody asks for by its number, by words of its name or by its kind.</summary>
internal static class GroupChoice
{
    /// <summary>Finds it, or tells why there is none.</summary>
    public static bool TryFind(Comparison comparison, string wanted, Terminal terminal, out int index)
    {
        int count = comparison.Groups.Count;
        if (int.TryParse(wanted, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
        {
            index = number - 1;
            if (number >= 1 && number <= count)
                return true;
            terminal.Complain("CC020 " + terminal.Texts["usage.no-group", wanted, count]);
            return false;
        }

        int[] found = [.. Enumerable.Range(0, count).Where(i => comparison.Groups[i].Label.Contains(wanted, StringComparison.OrdinalIgnoreCase) || WireNames.Of(comparison.Groups[i].Kind).Equals(wanted, StringComparison.OrdinalIgnoreCase))];
        index = found.Length == 1 ? found[0] : -1;
        if (found.Length == 0)
            terminal.Complain("CC020 " + terminal.Texts["usage.no-group", wanted, count]);
        else if (found.Length > 1)
            terminal.Complain("CC020 " + terminal.Texts["usage.many-groups", wanted, string.Join(", ", found.Select(i => (i + 1).ToString(CultureInfo.InvariantCulture)))]);
        return found.Length == 1;
    }
}
