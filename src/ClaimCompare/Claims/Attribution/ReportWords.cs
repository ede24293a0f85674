using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>What a word says of whether a sentence reports figures or tells what happened.</summary>
[Flags]
internal enum ReportClass : byte
{
    None = 0,

    /// <summary>States how much there is: <c>tercatat</c>, <c>sebesar</c>, <c>rata-rata</c>.</summary>
    Amount = 1,

    /// <summary>The most or the least: <c>tertinggi</c>, <c>mayoritas</c>.</summary>
    Superlative = 1 << 1,

    /// <summary>What officers and rescuers do, and what befalls people: <c>menyita</c>, <c>dievakuasi</c>.</summary>
    Deed = 1 << 2,

    /// <summary>That something took place: <c>terjadi</c>, <c>peristiwa</c>, <c>bermula</c>.</summary>
    Event = 1 << 3,

    /// <summary>Opens a sentence on another side of the same report: <c>dari sisi</c>, <c>secara rinci</c>, <c>apabila dilihat</c>.</summary>
    Facet = 1 << 4,

    /// <summary>Opens a sentence that adds to a report: <c>selain</c>, <c>tak hanya</c>.</summary>
    More = 1 << 5,
}

/// <summary>Looks up the classes of <c>report-words.tsv</c>.</summary>
internal static class ReportWords
{
    private static readonly ClassTable Words = ClassTable.Load<ReportClass>("report-words");

    /// <summary>The classes of the single words of a range.</summary>
    public static ReportClass In(ReadOnlySpan<Token> tokens, int first, int end)
    {
        ulong classes = 0;
        for (int i = first; i < end; i++)
            classes |= Words.Of(tokens[i]);
        return (ReportClass)classes;
    }

    /// <summary>The classes of the longest form that begins at a token.</summary>
    public static ReportClass At(ReadOnlySpan<Token> tokens, int index, int end) => index < end ? (ReportClass)Words.Longest(tokens, index, end, out _) : ReportClass.None;
}
