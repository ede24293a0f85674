namespace ClaimCompare.Claims;

/// <summary>How strongly a sentence without a cue, in the paragraph of the last one, goes on with the speaker of that cue: log-odds in named parts.</summary>
/// <remarks>
/// Most such sentences go on, however long ago the cue stood. The weights were fitted by logistic regression (L2) on the corpus's open articles (493 sentences) and on articles that were written for measuring (100 sentences), and rounded;
/// <see cref="IsMarket"/>, <see cref="IsHearsay"/>, <see cref="IsDenied"/> and <see cref="OpensWithDate"/> stand on few sentences and are set by hand.
/// </remarks>
internal readonly record struct ParagraphCarry
{
    private const double SameParagraph = 1.5;

    /// <summary>The same speaker, or its body, is named again within the next sentences: what stands between is theirs.</summary>
    public bool ComesBack { get; init; }

    /// <summary>One speaks alone, or with their body: nobody else could have told it.</summary>
    public bool HasOneSpeaker { get; init; }

    /// <summary>A telling word stood in the sentence of the cue.</summary>
    public bool SharesWord { get; init; }

    /// <summary>Words that divide a whole: <c>di antaranya</c>, <c>sisanya</c>.</summary>
    public bool Divides { get; init; }

    /// <summary>A share: of the whole that the statement was about.</summary>
    public bool HasShare { get; init; }

    /// <summary>Words that point at what was said: <c>jumlah itu</c>.</summary>
    public bool PointsBack { get; init; }

    /// <summary>The sentence opens with words that go on, with a passive of speech, or names the speaker's own side.</summary>
    public bool GoesOn { get; init; }

    /// <summary>Its paragraph ends with it.</summary>
    public bool EndsParagraph { get; init; }

    /// <summary>The article ends with it: background stands there.</summary>
    public bool EndsArticle { get; init; }

    /// <summary>Somebody else than the speaker does something in it.</summary>
    public bool HasOtherActor { get; init; }

    /// <summary>It tells of prices on a market.</summary>
    public bool IsMarket { get; init; }

    /// <summary>It tells what is rumoured: <c>dikabarkan</c>, <c>konon</c>.</summary>
    public bool IsHearsay { get; init; }

    /// <summary>The sentence of the cue is a quotation, and it stands outside: what somebody is quoted with ends with the quotation.</summary>
    public bool LeavesQuotation { get; init; }

    /// <summary>Somebody else did something since the cue.</summary>
    public bool IsInterrupted { get; init; }

    /// <summary>The cue was one of announcing.</summary>
    public bool IsAnnounced { get; init; }

    /// <summary>The cue was one of denying, and nothing in the sentence goes on: behind a denial the article says what is so.</summary>
    public bool IsDenied { get; init; }

    /// <summary>The cue was a noun: <c>klaim X soal</c>.</summary>
    public bool IsNominal { get; init; }

    /// <summary>The cue stands behind what was said.</summary>
    public bool IsPostposed { get; init; }

    /// <summary>It is very short: one more figure of the report.</summary>
    public bool IsShort { get; init; }

    /// <summary>It opens with a date: another event.</summary>
    public bool OpensWithDate { get; init; }

    /// <summary>More sentences have gone on than a cue of that sort mostly reaches.</summary>
    public bool IsFar { get; init; }

    /// <summary>At least two sentences have gone on.</summary>
    public bool IsThird { get; init; }

    /// <summary>All together; above zero the speaker goes on.</summary>
    public double Total => SameParagraph
        + (ComesBack ? 1.6 : 0) + (HasOneSpeaker ? 1.2 : 0) + (SharesWord ? 0.2 : 0) + (Divides ? 0.6 : 0) + (HasShare ? 0.9 : 0) + (PointsBack ? 1 : 0) + (GoesOn ? 0.6 : 0)
        + (EndsParagraph ? -0.5 : 0) + (EndsArticle ? -1 : 0) + (HasOtherActor ? -2.3 : 0) + (IsMarket ? -3 : 0) + (IsHearsay ? -3 : 0) + (LeavesQuotation ? -1.3 : 0)
        + (IsInterrupted ? -1 : 0) + (IsAnnounced ? -1.1 : 0) + (IsDenied ? -5 : 0) + (IsNominal ? -0.7 : 0) + (IsPostposed ? -0.4 : 0) + (IsShort ? 0.5 : 0) + (OpensWithDate ? -1.8 : 0) + (IsFar ? -0.6 : 0) + (IsThird ? 0.9 : 0);
}
