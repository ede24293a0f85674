using ClaimCompare.Writing;

namespace ClaimCompare.Verifying;

/// <summary>Something in a report that its articles do not bear out.</summary>
/// <param name="Code">One of <see cref="VerificationCodes"/>.</param>
/// <param name="ArticleId">The article, or an empty string where a group or the whole report is meant.</param>
/// <param name="Figure">Which figure: the number with its offsets, or the group by index and name.</param>
/// <param name="Detail">What is wrong, in English.</param>
public sealed record VerificationFinding(string Code, string ArticleId, string Figure, string Detail)
{
    /// <summary>One line: code, article, figure, what is wrong.</summary>
    public override string ToString() => ClaimText.OneLine(Code + " " + (ArticleId.Length > 0 ? ArticleId + ": " : string.Empty) + (Figure.Length > 0 ? Figure + ": " : string.Empty) + Detail);
}
