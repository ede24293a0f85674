using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>What a word says that stands beside what an amount is of.</summary>
[Flags]
internal enum AmountClass
{
    None = 0,

    /// <summary>It says only which side of a thing is measured: <c>harga</c>, <c>luas</c>.</summary>
    Attribute = 1,

    /// <summary>It tells sorts of an attribute apart and is no owner: <c>harga acuan</c>.</summary>
    Sort = 1 << 1,

    /// <summary>It is a measure by itself, and no owner of one: <c>jarak</c>.</summary>
    Size = 1 << 2,

    /// <summary>A length that is counted from a point and is no distance to it: <c>radius</c>.</summary>
    Radius = 1 << 3,

    /// <summary>What money is exchanged at: <c>kurs</c>.</summary>
    Exchange = 1 << 4,

    /// <summary>Money for a purpose: <c>dana</c>.</summary>
    Fund = 1 << 5,

    /// <summary>A verb of taking a rank, before a noun for it: <c>menempati urutan pertama</c>.</summary>
    Rank = 1 << 6,

    /// <summary>A verb that does so before a superlative alone: <c>menjadi penopang terbesar</c>.</summary>
    Become = 1 << 7,

    /// <summary>It makes a noun the first of its sort: <c>tujuan utama</c>.</summary>
    Main = 1 << 8,

    /// <summary>A rank itself: <c>urutan</c>.</summary>
    Place = 1 << 9,

    /// <summary>A side of something: <c>tepi jurang</c>.</summary>
    Edge = 1 << 10,

    /// <summary>It has a height or depth of its own: <c>gunung</c>, <c>jurang</c>.</summary>
    Form = 1 << 11,

    /// <summary>A verb that says where money comes from, before <c>dari</c>: <c>berasal</c>.</summary>
    Origin = 1 << 12,

    /// <summary>What is aimed at, and nothing that money is taken from: <c>target</c>.</summary>
    Goal = 1 << 13,

    /// <summary>Where money lies: <c>kas</c>.</summary>
    Cash = 1 << 14,

    /// <summary>Its name tells what is measured: <c>saham Bank Artaloka</c>.</summary>
    Named = 1 << 15,

    /// <summary>An attribute with a possessive that is a word of its own: <c>nilainya</c>.</summary>
    Owned = 1 << 16,

    /// <summary>It names a part of something, which is whose it is: <c>porsi</c>.</summary>
    Portion = 1 << 17,

    /// <summary>A bare number of thousands behind it is money: <c>ongkos 150 ribu</c>, <c>dibayar 40 juta</c>.</summary>
    Price = 1 << 18,
}

/// <summary>Looks up <c>amount-words.tsv</c>.</summary>
internal static class AmountWords
{
    private static readonly ClassTable Words = ClassTable.Load<AmountClass>("amount-words");

    /// <summary>Whether a token has one of the classes.</summary>
    public static bool Is(in Token token, AmountClass classes) => (Words.Of(token) & (ulong)classes) != 0;

    /// <summary>Whether a phrase is no more than an attribute.</summary>
    public static bool IsBare(string phrase) => !phrase.Contains(' ', StringComparison.Ordinal) && BeginsWith(phrase, AmountClass.Attribute);

    /// <summary>Whether the first word of a phrase has one of the classes.</summary>
    public static bool BeginsWith(string phrase, AmountClass classes) => (Words.OfFirst(phrase) & (ulong)classes) != 0;
}
