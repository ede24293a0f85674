namespace ClaimCompare;

/// <summary>How an article presents a statement, as its cue tells.</summary>
public enum AttributionStance
{
    /// <summary>As one that was made: <c>mengatakan</c>, <c>mencatat</c>.</summary>
    Neutral,

    /// <summary>As one that the article does not make its own: <c>mengklaim</c>, <c>menuding</c>.</summary>
    Claim,

    /// <summary>As one that the speaker had no interest to make: <c>mengakui</c>.</summary>
    Admission,

    /// <summary>As one that the speaker rejects: <c>membantah</c>.</summary>
    Denial,
}
