namespace ClaimCompare.Claims;

/// <summary>How strongly a sentence without a cue goes on with the speaker where scraping has lost the paragraphs, so that the text is one block: log-odds in named parts.</summary>
/// <remarks>
/// The weights were fitted by logistic regression (L2) on articles that were written for measuring (261 sentences) and on the corpus's open articles, both with their line breaks taken out (1,599 sentences, which counted four tenths), and rounded.
/// The signs are those of <see cref="CarryScore"/>; beside them stands where in the article the sentence is, for nothing else tells there where the report ends and the background begins.
/// </remarks>
internal readonly record struct BlockCarry
{
    private const double InBlock = -1.1;

    /// <summary>The signs in the sentence and around it.</summary>
    public CarryScore Signs { get; init; }

    /// <summary>All sentences since the cue have told the speaker's figures.</summary>
    public bool IsRecital { get; init; }

    /// <summary>Somebody else did something since the cue.</summary>
    public bool IsInterrupted { get; init; }

    /// <summary>At least five sentences follow.</summary>
    public bool HasMore { get; init; }

    /// <summary>Where the sentence stands in the text: zero at its beginning, one at its end.</summary>
    public double Position { get; init; }

    /// <summary>The part of the statements of the text that are the speaker's or those of its body.</summary>
    public double Part { get; init; }

    /// <summary>The cue stands behind what was said.</summary>
    public bool IsPostposed { get; init; }

    /// <summary>The cue points back at what was said before it.</summary>
    public bool IsBackPointer { get; init; }

    /// <summary>The sentence goes on in other words: the speaker's own side, a passive of speech.</summary>
    public bool GoesOn { get; init; }

    /// <summary>All together; above zero the speaker goes on.</summary>
    public double Total => InBlock
        + (Signs.ComesBack ? 1.2 : 0) + (Signs.NextSame ? 0.4 : 0) + (Signs.NextOther ? -0.4 : 0) + (Signs.HasShare ? 0.7 : 0) + (Signs.HasSeveral ? 0.3 : 0)
        + (Signs.HasDeed ? -0.8 : 0) + (Signs.HasEvent ? -0.6 : 0) + (Signs.HasOtherActor ? -0.9 : 0) + (Signs.OpensWithDate ? -0.5 : 0)
        + (IsRecital ? 1.4 : 0) + (IsInterrupted ? -0.7 : 0) + (HasMore ? 0.3 : 0) + (Position < 0.2 ? 1.4 : Position < 0.5 ? 0.9 : Position < 0.8 ? 0 : -0.4) + (Part < 0.2 ? -0.5 : 0)
        + (IsPostposed ? -0.7 : 0) + (IsBackPointer ? 0.9 : 0) + (GoesOn ? 0.5 : 0);
}
