namespace ClaimCompare.Claims;

/// <summary>How strongly a sentence without a cue, in a later paragraph than the last one, goes on with the speaker of that cue: log-odds in named parts.</summary>
/// <remarks>
/// The weights were fitted by logistic regression on the corpus's open articles (400 figures, L2) and rounded; <see cref="WentOn"/>, <see cref="HasOneSpeaker"/>, <see cref="IsOwnSide"/> and <see cref="OpensWithWhole"/> are set by hand, and
/// <see cref="GoesOn"/> and <see cref="SharesWords"/> are raised a little. Which signs are asked was chosen by the open articles and a set of real news
/// together. Most new paragraphs take up the article's own voice; what speaks against that is that the same speaker comes back soon, and that the
/// sentence takes up what the statement was about.
/// </remarks>
internal readonly record struct CarryScore
{
    private const double NewParagraph = -2.7;

    /// <summary>The same speaker, or its body, is named again within the next sentences: what stands between is theirs.</summary>
    public bool ComesBack { get; init; }

    /// <summary>The sentence opens with words that go on (<c>adapun</c>, <c>mereka</c>) or names the speaker's own side (<c>pihaknya</c>).</summary>
    public bool GoesOn { get; init; }

    /// <summary>The speaker's own side is named besides: nobody else calls it so.</summary>
    public bool IsOwnSide { get; init; }

    /// <summary>The first noun stood in the sentence before.</summary>
    public bool TakesUpLast { get; init; }

    /// <summary>The first noun stood in the sentence of the cue.</summary>
    public bool TakesUpCue { get; init; }

    /// <summary>At least two telling words stood in the sentence of the cue.</summary>
    public bool SharesWords { get; init; }

    /// <summary>A share: of the whole that the statement was about.</summary>
    public bool HasShare { get; init; }

    /// <summary>Words that divide a whole: <c>di antaranya</c>, <c>sisanya</c>, <c>masing-masing</c>.</summary>
    public bool Divides { get; init; }

    /// <summary>A word of addition: <c>juga</c>, <c>turut</c>, <c>pun</c>.</summary>
    public bool Adds { get; init; }

    /// <summary>The sentence before, in the same paragraph, went on.</summary>
    public bool WentOn { get; init; }

    /// <summary>Few speak in the article: most of it is the report of one.</summary>
    public bool HasFewSpeakers { get; init; }

    /// <summary>One speaks alone, or with their body: nobody else could have told it.</summary>
    public bool HasOneSpeaker { get; init; }

    /// <summary>The cue was one of counting, or data: a record goes on over its figures.</summary>
    public bool IsRecord { get; init; }

    /// <summary>A person spoke: a body's report is longer than what a person is quoted with.</summary>
    public bool IsPerson { get; init; }

    /// <summary>More than one paragraph lies between.</summary>
    public bool IsFar { get; init; }

    /// <summary>The sentence opens with a date: another event.</summary>
    public bool OpensWithDate { get; init; }

    /// <summary>The article's last paragraph, where background stands.</summary>
    public bool IsLast { get; init; }

    /// <summary>The sentence opens with the whole that it divides: <c>dari yang ditahan, lima …</c>.</summary>
    public bool OpensWithWhole { get; init; }

    /// <summary>All together; above zero the speaker goes on.</summary>
    public double Total => NewParagraph
        + (ComesBack ? 2.6 : 0) + (GoesOn ? 1.2 : 0) + (IsOwnSide ? 2 : 0) + (TakesUpLast ? 0.8 : 0) + (TakesUpCue ? 1.2 : 0) + (SharesWords ? 0.6 : 0)
        + (HasShare ? 2.2 : 0) + (Divides ? 1.1 : 0) + (Adds ? 0.9 : 0) + (WentOn ? 1 : 0) + (HasFewSpeakers ? 0.9 : 0) + (HasOneSpeaker ? 2 : 0) + (IsRecord ? 0.7 : 0)
        + (IsPerson ? -0.8 : 0) + (IsFar ? -0.8 : 0) + (OpensWithDate ? -0.8 : 0) + (IsLast ? -1 : 0) + (OpensWithWhole ? 1 : 0);
}
