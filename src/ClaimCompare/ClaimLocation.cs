namespace ClaimCompare;

/// <summary>Which text the offsets of a claim refer to.</summary>
public enum ClaimLocation
{
    /// <summary><see cref="Article.Text"/>.</summary>
    Text,

    /// <summary><see cref="Article.Title"/>.</summary>
    Title,
}
