namespace ClaimCompare.Language;

/// <summary>How a time expression names its time.</summary>
internal enum DateKind : byte
{
    /// <summary>By the calendar: <c>30 Mei 2025</c>, <c>(14/11)</c>, <c>Mei 2025</c>, <c>tahun 2022</c>.</summary>
    Absolute,

    /// <summary>By a weekday alone: <c>Jumat malam</c>.</summary>
    Weekday,

    /// <summary>From the publication date: <c>kemarin</c>, <c>tahun lalu</c>, <c>semester I ini</c>.</summary>
    Relative,

    /// <summary>From a time named before: <c>pada hari yang sama</c>.</summary>
    Anaphoric,

    /// <summary>By a time of day alone: <c>pukul 17.30 WIB</c>.</summary>
    Clock,
}
