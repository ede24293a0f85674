namespace ClaimCompare;

/// <summary>Whose people a figure counts, as far as the words of the counted noun tell; several may hold at once (<c>anak-anak pengungsi</c>).</summary>
[Flags]
public enum PopulationGroups
{
    /// <summary>The words tell nothing.</summary>
    None = 0,

    /// <summary>Civilians, told apart from soldiers: <c>warga sipil</c>.</summary>
    Civilians = 1,

    /// <summary>Soldiers and other fighters: <c>prajurit</c>, <c>milisi</c>.</summary>
    Combatants = 1 << 1,

    /// <summary>Children: <c>anak</c>, <c>bayi</c>, <c>balita</c>, pupils.</summary>
    Children = 1 << 2,

    /// <summary>Women and girls.</summary>
    Women = 1 << 3,

    /// <summary>Men and boys.</summary>
    Men = 1 << 4,

    /// <summary>Old people.</summary>
    Elderly = 1 << 5,

    /// <summary>The crew of a ship, aircraft, train or vehicle.</summary>
    Crew = 1 << 6,

    /// <summary>Passengers.</summary>
    Passengers = 1 << 7,

    /// <summary>Those who help: rescuers, medical staff, firefighters, volunteers.</summary>
    Responders = 1 << 8,

    /// <summary>Police.</summary>
    Police = 1 << 9,

    /// <summary>Attackers and suspects.</summary>
    Perpetrators = 1 << 10,
}
