using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>What the steps of <see cref="KindSteps"/> know of one quantity, and what they have found so far.</summary>
internal ref struct KindState
{
    /// <summary>The document.</summary>
    public required Document Document { get; init; }

    /// <summary>All candidates up to the end of the sentence.</summary>
    public required Candidate[] Work { get; init; }

    /// <summary>The decisions on the quantities before.</summary>
    public required KindDecision[] Decisions { get; init; }

    /// <summary>The quantity.</summary>
    public required int Index { get; init; }

    /// <summary>The first quantity of its sentence.</summary>
    public required int First { get; init; }

    /// <summary>Index behind the last one.</summary>
    public required int End { get; init; }

    /// <summary>The last counted claim before it; -1 where there is none.</summary>
    public required int Last { get; init; }

    /// <summary>Whether it says of itself that it is part of what was counted.</summary>
    public bool IsPart { get; set; }

    /// <summary>The count that it would be part of; -1 where there is none.</summary>
    public int Of { get; set; }

    /// <summary>The count that it has its noun and kind from; -1 where there is none.</summary>
    public int Whole { get; set; }

    /// <summary>What is counted, or null.</summary>
    public string? Object { get; set; }

    /// <summary>How the counted thing behaves, where it has no noun of its own with what it goes back to.</summary>
    public NounClass Class { get; set; }

    /// <summary>What it measures.</summary>
    public ClaimKind Kind { get; set; }

    /// <summary>The number expression.</summary>
    public readonly ref readonly Quantity Quantity => ref Document.Quantities[Index];

    /// <summary>The quantity with the words that govern it.</summary>
    public readonly ref Candidate Candidate => ref Work[Index];

    /// <summary>The tokens.</summary>
    public readonly ReadOnlySpan<Token> Tokens => Document.Tokens;
}
