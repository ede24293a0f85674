namespace ClaimCompare;

/// <summary>How two claims, or two groups, stand to each other. Tested in the order given here.</summary>
public enum RelationKind
{
    /// <summary>Kind, event or population are incompatible.</summary>
    Different,

    /// <summary>The first counts a part of what the second counts.</summary>
    PartOf,

    /// <summary>A part that is larger than its whole, or parts that do not add up.</summary>
    PartOfViolation,

    /// <summary>Another way of counting: casualties against deaths, plan against fact.</summary>
    Definition,

    /// <summary>A zero, denial or correction that speaks against the other.</summary>
    Denies,

    /// <summary>The same statement of the same origin: one vote.</summary>
    SameOrigin,

    /// <summary>Same time, one common value.</summary>
    Agree,

    /// <summary>One interval holds the other.</summary>
    Refine,

    /// <summary>Digits transposed or changed, a power of ten, a unit mistaken.</summary>
    Slip,

    /// <summary>Later and larger.</summary>
    Update,

    /// <summary>Later and smaller.</summary>
    DownwardRevision,

    /// <summary>Later, but equal to the origin's older figure.</summary>
    Stale,

    /// <summary>Apart, but a date is missing or its window overlaps.</summary>
    Undated,

    /// <summary>Apart for the same scope, kind and time.</summary>
    Conflict,
}
