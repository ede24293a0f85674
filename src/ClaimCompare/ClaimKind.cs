namespace ClaimCompare;

/// <summary>What a claim measures.</summary>
public enum ClaimKind
{
    /// <summary>Any counted thing that no other kind covers.</summary>
    Count,

    /// <summary>Dead people, bodies found or identified.</summary>
    Deaths,

    /// <summary>Injured people.</summary>
    Injuries,

    /// <summary>Missing people.</summary>
    Missing,

    /// <summary>Victims where dead and injured (or dead and missing) are not told apart.</summary>
    Casualties,

    /// <summary>People arrested, held, taken hostage or named as suspects.</summary>
    Detained,

    /// <summary>People who fled or were evacuated.</summary>
    Displaced,

    /// <summary>People or households touched by an event without a worse outcome stated.</summary>
    Affected,

    /// <summary>People rescued or who survived.</summary>
    Rescued,

    /// <summary>Infected, sick or poisoned people, patients.</summary>
    Cases,

    /// <summary>Personnel sent, stationed or assigned.</summary>
    Deployed,

    /// <summary>Any other count of people or households.</summary>
    People,

    /// <summary>Buildings, roads, land and vehicles hit, damaged, destroyed, flooded, burnt or buried.</summary>
    Damage,

    /// <summary>Weapons, vehicles, munitions and goods counted as items.</summary>
    Equipment,

    /// <summary>An amount of money.</summary>
    Money,

    /// <summary>A percentage or fraction.</summary>
    Share,

    /// <summary>Length, area, weight, volume, speed, temperature, magnitude, energy.</summary>
    Measurement,
}
