namespace ClaimCompare.Comparing;

/// <summary>Names a group for people: what is counted, the kind, where, and whether it is a plan.</summary>
internal static class GroupLabel
{
    /// <summary>The label of a group, in Indonesian, the language of its evidence.</summary>
    public static string Of(IReadOnlyList<ClaimFeatures> group)
    {
        string? noun = Commonest(group.Select(c => c.Claim.Object?.ToLowerInvariant()));
        string? place = Commonest(group.Select(c => c.Claim.Place));
        NumericClaim first = group[0].Claim;
        string kind = Reasons.Word("kind." + first.Kind.ToString().ToLowerInvariant());
        bool telling = first.Kind is not (ClaimKind.Count or ClaimKind.People or ClaimKind.Equipment or ClaimKind.Measurement or ClaimKind.Money or ClaimKind.Share);
        string label = noun is null ? kind : !telling || noun.Contains(kind, StringComparison.Ordinal) ? noun : noun + " " + kind;
        if (place is not null)
            label += ", " + place;
        string[] marks = [Reasons.Word("modality." + first.Modality.ToString().ToLowerInvariant()), Reasons.Word("measure." + first.Measure.ToString().ToLowerInvariant())];
        string notes = string.Join(", ", marks.Where(m => m.Length > 0));
        return notes.Length > 0 ? label + " (" + notes + ")" : label;
    }

    private static string? Commonest(IEnumerable<string?> values) => values.Where(v => !string.IsNullOrEmpty(v)).GroupBy(v => v!, StringComparer.Ordinal)
        .OrderByDescending(g => g.Count()).ThenByDescending(g => g.Key.Length).ThenBy(g => g.Key, StringComparer.Ordinal).FirstOrDefault()?.Key;
}
