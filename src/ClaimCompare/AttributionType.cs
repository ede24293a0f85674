namespace ClaimCompare;

/// <summary>The ways in which an article attributes what it states.</summary>
public enum AttributionType
{
    /// <summary>Nobody: the article says it in its own voice.</summary>
    Narrator,

    /// <summary>In quotation marks.</summary>
    Direct,

    /// <summary>In the article's words: <c>BNPB menyatakan …</c>, <c>menurut polisi</c>, <c>…, kata Rahma</c>.</summary>
    Indirect,

    /// <summary>By a noun: <c>klaim Moskow soal …</c>.</summary>
    Nominal,

    /// <summary>By data, a report or another document that somebody answers for: <c>berdasarkan data BNPB</c>.</summary>
    Document,

    /// <summary>By a later sentence that points back: <c>Hal itu disampaikan X</c>.</summary>
    BackPointer,

    /// <summary>By an earlier sentence whose speaker goes on.</summary>
    CarriedOver,

    /// <summary>By a line that names where the figures are from: <c>Sumber: BNPB</c>.</summary>
    Credit,

    /// <summary>Somebody whom the article does not name: <c>dilaporkan</c>, <c>diperkirakan</c>.</summary>
    Agentless,
}
