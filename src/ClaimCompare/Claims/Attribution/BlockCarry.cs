namespace ClaimCompare.Claims;

/// <summary>How strongly a sentence without a cue goes on with the speaker where scraping has lost the paragraphs, so that the text is one block: log-odds in named parts.</summary>
/// <remarks>
/// The weights were fitted by logistic regression (L2) on articles that were written for measuring (261 sentences) and on the corpus's open articles, both with their line breaks taken out (1,599 sentences, which counted four tenths), and rounded.
/// Where in the article the sentence stands is one of the signs, for nothing else tells there where the report ends and the background begins.
/// </remarks>
internal readonly record struct BlockCarry
{
    private const double InBlock = -1.1;

    /// <summary>The same speaker, or its body, is named again within the next sentences.</summary>
    public bool ComesBack { get; init; }

    /// <summary>The next sentence is that speaker's.</summary>
    public bool NextSame { get; init; }

    /// <summary>Somebody else speaks in the next sentence.</summary>
    public bool NextOther { get; init; }

    /// <summary>It holds a share: of the whole that the statement was about.</summary>
    public bool HasShare { get; init; }

    /// <summary>It holds three figures or more.</summary>
    public bool HasSeveral { get; init; }

    /// <summary>It tells what officers or rescuers do, or what befell somebody: the article's own.</summary>
    public bool HasDeed { get; init; }

    /// <summary>It tells that, when or where something took place.</summary>
    public bool HasEvent { get; init; }

    /// <summary>Somebody else than the speaker does something in it.</summary>
    public bool HasOtherActor { get; init; }

    /// <summary>It opens with a date: another event.</summary>
    public bool OpensWithDate { get; init; }

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
        + (ComesBack ? 1.2 : 0) + (NextSame ? 0.4 : 0) + (NextOther ? -0.4 : 0) + (HasShare ? 0.7 : 0) + (HasSeveral ? 0.3 : 0)
        + (HasDeed ? -0.8 : 0) + (HasEvent ? -0.6 : 0) + (HasOtherActor ? -0.9 : 0) + (OpensWithDate ? -0.5 : 0)
        + (IsRecital ? 1.4 : 0) + (IsInterrupted ? -0.7 : 0) + (HasMore ? 0.3 : 0) + (Position < 0.2 ? 1.4 : Position < 0.5 ? 0.9 : Position < 0.8 ? 0 : -0.4) + (Part < 0.2 ? -0.5 : 0)
        + (IsPostposed ? -0.7 : 0) + (IsBackPointer ? 0.9 : 0) + (GoesOn ? 0.5 : 0);
}
