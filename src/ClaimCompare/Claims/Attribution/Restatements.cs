using System.Runtime.InteropServices;

namespace ClaimCompare.Claims;

/// <summary>Links figures that an article states in its own voice to the later claim of its text that states the same with its source.</summary>
/// <remarks>
/// A lead says first what the article then lets somebody say. The figure must be the same, of the same kind, unit, measure and modality, of the same
/// event, for no other day and of no other whole; where things are counted, their nouns must share a word.
/// </remarks>
internal static class Restatements
{
    private const int MostDays = 3;

    /// <summary>Sets <see cref="NumericClaim.Restates"/>.</summary>
    /// <param name="claims">The claims of one article, those of its title first, then in the order of the text.</param>
    public static void Link(List<NumericClaim> claims)
    {
        Dictionary<(ClaimKind Kind, decimal Value), NumericClaim>? later = null;
        Span<NumericClaim> all = CollectionsMarshal.AsSpan(claims);
        for (int i = all.Length - 1; i >= 0; i--)
        {
            NumericClaim claim = all[i];
            if (claim.Value is not { } value)
                continue;
            if (claim.Attribution.Sources.Count == 0)
            {
                if (later is not null && later.TryGetValue((claim.Kind, value), out NumericClaim? sourced) && AreSame(claim, sourced))
                    all[i] = claim with { Restates = sourced.Span };
            }
            else if (claim.In == ClaimLocation.Text)
            {
                later ??= new(i + 1);
                later[(claim.Kind, value)] = claim;
            }
        }
    }

    /// <summary>The claims of one article that came from elsewhere, in the order of the text, with what they restate.</summary>
    public static List<NumericClaim> Linked(IEnumerable<NumericClaim> claims)
    {
        List<NumericClaim> ordered = [.. claims.OrderBy(c => c.In == ClaimLocation.Text).ThenBy(c => c.Span.Start)];
        Link(ordered);
        return ordered;
    }

    private static bool AreSame(NumericClaim lead, NumericClaim sourced) =>
        lead.Unit == sourced.Unit && lead.Measure == sourced.Measure && lead.Modality == sourced.Modality && lead.Event == sourced.Event
        && (lead.OutOf is null || sourced.OutOf is null || lead.OutOf == sourced.OutOf) && (AreForOneTime(lead.When, sourced.When) || (CountsPeople(lead.Kind) && IsSoonAfter(lead.When, sourced.When)))
        && (CountsPeople(lead.Kind) || ShareWord(lead.Object, sourced.Object));

    /// <summary>Whether the second time is within days of the first: a lead says when people died, its source until when they were counted.</summary>
    private static bool IsSoonAfter(PartialDate? lead, PartialDate? sourced) => lead is { HasDay: true } x && sourced is { HasDay: true } y && y.First >= x.Last && y.First.DayNumber - x.Last.DayNumber <= MostDays;

    private static bool AreForOneTime(PartialDate? a, PartialDate? b) => a is not { } x || b is not { } y || (x.First <= y.Last && y.First <= x.Last);

    /// <summary>Whether a kind says by itself what is counted: <c>12 tewas</c>, <c>12 warga meninggal</c>.</summary>
    private static bool CountsPeople(ClaimKind kind) => kind is ClaimKind.Deaths or ClaimKind.Injuries or ClaimKind.Missing or ClaimKind.Casualties or ClaimKind.Displaced or ClaimKind.Affected
        or ClaimKind.Rescued or ClaimKind.Cases or ClaimKind.Detained;

    private static bool ShareWord(string? a, string? b)
    {
        if (a is null || b is null)
            return a is null && b is null;
        foreach (Range word in a.AsSpan().Split(' '))
        {
            foreach (Range other in b.AsSpan().Split(' '))
            {
                if (a.AsSpan(word).Equals(b.AsSpan(other), StringComparison.OrdinalIgnoreCase))
                    return true;
            }
        }

        return false;
    }
}
