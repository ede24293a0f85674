namespace ClaimCompare.Language;

/// <summary>How the word before a time expression ties it to what is told.</summary>
internal enum DateTie : byte
{
    /// <summary>No such word.</summary>
    None,

    /// <summary>At that time: <c>pada</c>, <c>sepanjang</c>.</summary>
    At,

    /// <summary>Up to and as of that time: <c>hingga</c>, <c>per</c>, <c>sampai dengan</c>.</summary>
    AsOf,

    /// <summary>From that time on: <c>sejak</c>, <c>dari</c>.</summary>
    Since,

    /// <summary>Something begins then: <c>mulai</c>.</summary>
    From,

    /// <summary>Before that time: <c>sebelum</c>, <c>menjelang</c>.</summary>
    Before,

    /// <summary>After that time: <c>setelah</c>, <c>usai</c>.</summary>
    After,
}
