namespace ClaimCompare.Writing;

/// <summary>A column of a table: its name, what a Table Schema says of it, and how a row fills it.</summary>
/// <param name="Name">The name in the heading.</param>
/// <param name="Type">The type of Table Schema: <c>string</c>, <c>integer</c>, <c>number</c>, <c>boolean</c>.</param>
/// <param name="Description">What it means, in English.</param>
/// <param name="Value">The field of a row; null is written as an empty field.</param>
internal sealed record CsvColumn<T>(string Name, string Type, string Description, Func<T, string?> Value)
{
    /// <summary>Whether every row must have it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether no two rows may share it.</summary>
    public bool IsUnique { get; init; }

    /// <summary>The names it may take, or null.</summary>
    public IReadOnlyList<string>? Enumeration { get; init; }

    /// <summary>The regular expression (of XML Schema) that it fits, or null.</summary>
    public string? Pattern { get; init; }

    /// <summary>The least number, or null.</summary>
    public int? Minimum { get; init; }
}
