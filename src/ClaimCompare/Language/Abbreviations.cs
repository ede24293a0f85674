namespace ClaimCompare.Language;

/// <summary>How an abbreviation behaves before what follows it.</summary>
internal enum AbbreviationClass : byte
{
    None,

    /// <summary>Something always follows: titles, ranks, streets, numbers.</summary>
    Before,

    /// <summary>A number follows.</summary>
    Number,

    /// <summary>It may end a sentence.</summary>
    Both,

    /// <summary>Letters with periods between them.</summary>
    Inside,
}

/// <summary>The abbreviations of <c>abbreviations.tsv</c>.</summary>
internal static class Abbreviations
{
    private static readonly WordTable<AbbreviationClass> Words = WordTable<AbbreviationClass>.Load("abbreviations", (file, row) =>
        Enum.Parse<AbbreviationClass>(file.Cell(row, "class"), ignoreCase: true));

    /// <summary>The class of a word without its period.</summary>
    public static AbbreviationClass Of(int word) => Words[word];
}
