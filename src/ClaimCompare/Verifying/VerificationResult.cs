using ClaimCompare.Reading;

namespace ClaimCompare.Verifying;

/// <summary>What came out when a report was held against its articles.</summary>
public sealed record VerificationResult
{
    /// <summary>What the articles do not bear out, in the order of the report; empty where everything stands.</summary>
    public required IReadOnlyList<VerificationFinding> Findings { get; init; }

    /// <summary>What could not be read: then the report, or a line of it, was not checked.</summary>
    public required IReadOnlyList<ReadingProblem> Problems { get; init; }

    /// <summary>How many claims were checked.</summary>
    public required int Claims { get; init; }

    /// <summary>How many groups were checked; 0 in a report without groups.</summary>
    public required int Groups { get; init; }

    /// <summary>How many articles the claims stand in.</summary>
    public required int Articles { get; init; }

    /// <summary>Whether all of the report was read and everything in it stands.</summary>
    public bool IsSound => Findings.Count == 0 && Problems.Count == 0;
}
