namespace ClaimCompare.Language;

/// <summary>A time expression in a text, resolved against the article's date.</summary>
/// <param name="FirstToken">Index of its first token, without the word that ties it.</param>
/// <param name="EndToken">Index behind its last token.</param>
/// <param name="Value">What it points at, no more precise than it says.</param>
/// <param name="Preposition">Word number of the word right before it that ties it (<c>pada</c>, <c>hingga</c>, <c>sejak</c>, <c>per</c>), or 0.</param>
/// <param name="Rule">The name of the rule that read it.</param>
internal readonly record struct DateMention(int FirstToken, int EndToken, PartialDate Value, int Preposition, string Rule)
{
    /// <summary>The rule that reads <c>akhir tahun</c>, <c>awal tahun ini</c>.</summary>
    public const string YearTurn = "date.year-turn";

    /// <summary>The rule that reads <c>ketika itu</c>.</summary>
    public const string Then = "date.then";

    /// <summary>When it begins; the whole year where it only names its end, which says of no plan that it is one.</summary>
    public DateOnly Begins => Rule == YearTurn ? PartialDate.OfYear(Value.Year).First : Value.First;

    /// <summary>How it names its time.</summary>
    public DateKind Kind { get; init; }

    /// <summary>What the word before it says.</summary>
    public DateTie Tie { get; init; }

    /// <summary>Whether it is a day told from the day of the words: <c>hari ini</c>, <c>kemarin</c>.</summary>
    public bool IsDeictic => Kind == DateKind.Relative && Value.HasDay && Value.MinuteOfDay < 0;

    /// <summary>Whether it is a list of days or a stretch of them, of which <see cref="Value"/> is what they share.</summary>
    public bool IsSpan { get; init; }
}
