namespace ClaimCompare;

/// <summary>A reason in words, in the languages of the user interface.</summary>
/// <param name="Code">The stable name of the rule that gave it.</param>
/// <param name="Indonesian">The sentence in Indonesian.</param>
/// <param name="English">The sentence in English.</param>
public sealed record Reason(string Code, string Indonesian, string English)
{
    /// <summary>The sentence in the language asked for: <c>id</c>, else English.</summary>
    public string In(string language) => string.Equals(language, "id", StringComparison.Ordinal) ? Indonesian : English;
}
