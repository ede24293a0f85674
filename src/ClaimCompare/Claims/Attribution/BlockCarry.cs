namespace ClaimCompare.Claims;

/// <summary>How strongly a sentence without a cue goes on with the speaker where scraping has lost the paragraphs, so that the text is one block: log-odds in named parts.</summary>
/// <remarks>
/// The weights were fitted by logistic regression on the corpus's open articles with their line breaks taken out (2,183 sentences; L2) and rounded. The signs are those of <see cref="CarryScore"/>; beside them
/// stands where in the article the sentence is, for nothing else tells there where the report ends and the background begins.
/// </remarks>
internal readonly record struct BlockCarry
{
    private const double Never = -2.0;

    /// <summary>The signs in the sentence and around it.</summary>
    public CarryScore Signs { get; init; }

    /// <summary>All sentences since the cue have told the speaker's figures.</summary>
    public bool IsRecital { get; init; }

    /// <summary>Somebody else did something since the cue.</summary>
    public bool IsInterrupted { get; init; }

    /// <summary>How many sentences the cue lies back, from one.</summary>
    public int Since { get; init; }

    /// <summary>At least five sentences follow.</summary>
    public bool HasMore { get; init; }

    /// <summary>Where the sentence stands in the text: zero at its beginning, one at its end.</summary>
    public double Position { get; init; }

    /// <summary>The part of the statements of the text that are the speaker's or those of its body.</summary>
    public double Part { get; init; }

    /// <summary>The cue was an active verb.</summary>
    public bool IsActive { get; init; }

    /// <summary>The cue denied something.</summary>
    public bool IsDenial { get; init; }

    /// <summary>The sentence divides a whole among its parts.</summary>
    public bool Divides { get; init; }

    /// <summary>It goes on in other words: the speaker's own side, a passive of speech.</summary>
    public bool GoesOn { get; init; }

    /// <summary>It is of a market.</summary>
    public bool IsMarket { get; init; }

    /// <summary>Five or more speak in the text.</summary>
    public bool HasMany { get; init; }

    /// <summary>All together; above zero the speaker goes on.</summary>
    public double Total => Never
        + (Signs.ComesBack ? 0.9 : 0) + (Signs.NextSame ? 0.3 : 0) + (Signs.SoonSame ? 0.3 : 0) + (Signs.LaterSame ? 0.3 : 0) + (Signs.FarSame ? 0.3 : 0) + (Signs.NextOther ? -0.3 : 0)
        + (Signs.QuoteFollows ? 0.3 : 0) + (Signs.IsQuoteCue ? -0.2 : 0) + (Signs.IsAnnounced ? -0.4 : 0) + (Signs.GoesOn ? 0.2 : 0) + (Signs.IsMore ? 0.3 : 0) + (Signs.IsFacet ? 0.4 : 0)
        + (Signs.SharesWords ? 0.2 : 0) + (Signs.SharesLast ? 0.4 : 0) + (Signs.HasShare ? 0.5 : 0) + (Signs.HasAmount ? 0.3 : 0) + (Signs.HasSuperlative ? 0.3 : 0)
        + (Signs.HasDeed ? -0.4 : 0) + (Signs.HasEvent ? -0.5 : 0) + (Signs.HasOtherActor ? -0.5 : 0) + (Signs.IsShort ? 0.3 : 0)
        + (IsRecital ? 0.5 : 0) + (IsInterrupted ? -0.5 : 0) + (Since == 1 ? 0.8 : Since == 2 ? 0.2 : Since >= 4 ? -0.3 : 0) + (HasMore ? 0.7 : 0) + (-0.9 * Position) + (0.5 * Part)
        + (IsActive ? 0.3 : 0) + (IsDenial ? -0.2 : 0) + (Divides ? 0.3 : 0) + (GoesOn ? 0.3 : 0) + (IsMarket ? -0.2 : 0) + (HasMany ? -0.3 : 0);
}
