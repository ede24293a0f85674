using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>
/// Names people by what became of them where no noun stands beside their number: of <c>174 meninggal, 11 luka berat</c> the ones are people who
/// died, the others people who are badly hurt; and those hurt who are told of behind <c>131 korban meninggal</c> are no dead.
/// </summary>
internal static class StateObject
{
    /// <summary>Looks at all decisions on an article's figures.</summary>
    public static void Complete(Document document, Candidate[] work, KindDecision[] decisions)
    {
        for (int i = 0; i < decisions.Length; i++)
        {
            if (decisions[i] is { IsClaim: true, Object: { } text } && work[i] is { HasNoun: false, Word: { Role: KindRole.State } state } && ListSharing.IsCounted(document.Quantities[i]) && IsOutcome(decisions[i].Kind) && !ObjectWords.IsTally(state.Form) && Bearer(text, decisions[i].Kind) is { } bearer && Short(state.Form) is { } form)
                decisions[i] = decisions[i] with { Object = bearer + " " + form };
        }
    }

    /// <summary>Who the state is said of: victims, or people of whom no more is told; null where a noun tells who they are.</summary>
    private static string? Bearer(string text, ClaimKind kind)
    {
        int space = text.IndexOf(' ', StringComparison.Ordinal);
        ReadOnlySpan<char> head = space < 0 ? text : text.AsSpan(0, space);
        if (ObjectWords.Victim is { } victim && head.Equals(victim, StringComparison.OrdinalIgnoreCase))
            return victim;

        // "58 jenazah teridentifikasi, yang hilang 90": those missing are no bodies
        return (space < 0 && ObjectWords.IsPerson(text)) || (kind != ClaimKind.Deaths && ObjectWords.Is(text, ObjectClass.Corpse)) ? ObjectWords.Person : null;
    }

    /// <summary>A state of one or two words; of one that goes on with its cause the first word, of a longer one nothing.</summary>
    private static string? Short(string form)
    {
        int space = form.IndexOf(' ', StringComparison.Ordinal);
        if (space < 0)
            return form;
        string rest = form[(space + 1)..];
        if (rest.Contains(' ', StringComparison.Ordinal))
            return null;
        return ObjectWords.Is(rest, ObjectClass.Preposition | ObjectClass.Boundary) ? form[..space] : form;
    }

    private static bool IsOutcome(ClaimKind kind) =>
        kind is ClaimKind.Deaths or ClaimKind.Injuries or ClaimKind.Missing or ClaimKind.Rescued or ClaimKind.Displaced or ClaimKind.Affected;
}
