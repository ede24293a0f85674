namespace ClaimCompare;

/// <summary>Whether a claim states a fact, a plan, a supposition, or something denied.</summary>
public enum Modality
{
    /// <summary>Stated as so.</summary>
    Actual,

    /// <summary>Planned, promised, targeted or forecast.</summary>
    Future,

    /// <summary>If, or could have been.</summary>
    Hypothetical,

    /// <summary>The statement that carries it is denied.</summary>
    Denied,
}
