namespace ClaimCompare;

/// <summary>How the words around a number bound it. Of a bound and an approximator together the bound wins.</summary>
public enum Qualifier
{
    /// <summary>The number as it stands; <c>sebanyak</c>, <c>mencapai</c>, <c>total</c> change nothing.</summary>
    Exact,

    /// <summary><c>sekitar</c>, <c>kira-kira</c>, <c>kurang lebih</c>, <c>-an</c>.</summary>
    Approx,

    /// <summary><c>lebih dari</c>, <c>di atas</c>: open above.</summary>
    MoreThan,

    /// <summary><c>sedikitnya</c>, <c>setidaknya</c>, <c>minimal</c>: open above.</summary>
    AtLeast,

    /// <summary><c>kurang dari</c>, <c>di bawah</c>, <c>tak sampai</c>: open below.</summary>
    LessThan,

    /// <summary><c>maksimal</c>, <c>paling banyak</c>, <c>hingga</c> as a limit: open below.</summary>
    AtMost,

    /// <summary><c>hampir</c>, <c>nyaris</c>: open below.</summary>
    Almost,

    /// <summary>Two ends: <c>200 hingga 300</c>.</summary>
    Range,

    /// <summary>A magnitude in words: <c>belasan</c>, <c>ribuan</c>.</summary>
    Vague,
}
