namespace ClaimCompare.Claims;

/// <summary>How strongly a sentence without a cue, in a later paragraph than the last one, goes on with the speaker of that cue: log-odds in named parts.</summary>
/// <remarks>
/// The weights were fitted by logistic regression on the corpus's open articles (1,034 sentences of articles in newsroom style and 336 of others, which counted half; L2) and rounded. The signs of the sentences before and after follow the program's own
/// decisions, so that they were fitted anew until both agreed. In news about half of such sentences go on. What speaks for it is that the same speaker comes back, that the sentence states and compares amounts
/// and opens as the next part of a report; what speaks against it is a deed, an event, another actor, and that nobody speaks any more.
/// </remarks>
internal readonly record struct CarryScore
{
    private const double NewParagraph = -1.8;

    /// <summary>The same speaker, or its body, is named again within the next sentences: what stands between is theirs.</summary>
    public bool ComesBack { get; init; }

    /// <summary>The next sentence is that speaker's.</summary>
    public bool NextSame { get; init; }

    /// <summary>The one behind the next is.</summary>
    public bool SoonSame { get; init; }

    /// <summary>The speaker comes back after two or three more.</summary>
    public bool LaterSame { get; init; }

    /// <summary>The speaker comes back still later, and nobody else speaks before.</summary>
    public bool FarSame { get; init; }

    /// <summary>Somebody else speaks in the next sentence.</summary>
    public bool NextOther { get; init; }

    /// <summary>Nobody speaks any more.</summary>
    public bool NobodyNext { get; init; }

    /// <summary>The next sentence is a quotation.</summary>
    public bool QuoteFollows { get; init; }

    /// <summary>The speaker was quoted, and details follow.</summary>
    public bool IsQuoteCue { get; init; }

    /// <summary>The cue was <c>menurut</c>: it holds for its own sentence first of all.</summary>
    public bool IsAccording { get; init; }

    /// <summary>The cue was one of announcing or asking.</summary>
    public bool IsAnnounced { get; init; }

    /// <summary>The cue named a document or data: a record goes on over its figures.</summary>
    public bool IsEvidence { get; init; }

    /// <summary>All sentences since the cue hold figures.</summary>
    public bool AllTold { get; init; }

    /// <summary>The sentence is not the first of its paragraph.</summary>
    public bool IsLater { get; init; }

    /// <summary>The sentence before, in the same paragraph, told the speaker's figures.</summary>
    public bool LaterSpeaker { get; init; }

    /// <summary>Two sentences or more lie between.</summary>
    public bool IsThird { get; init; }

    /// <summary>One of the first sentences of the article, which is about the report.</summary>
    public bool IsEarly { get; init; }

    /// <summary>The article's last paragraph, where background stands.</summary>
    public bool IsLast { get; init; }

    /// <summary>The sentence opens with words that go on: <c>adapun</c>, <c>mereka</c>.</summary>
    public bool GoesOn { get; init; }

    /// <summary>It opens with words that add to a report: <c>selain itu</c>, <c>sementara</c>.</summary>
    public bool IsMore { get; init; }

    /// <summary>It opens on another side of the same report: <c>dari sisi</c>, <c>secara rinci</c>.</summary>
    public bool IsFacet { get; init; }

    /// <summary>It opens with a date: another event.</summary>
    public bool OpensWithDate { get; init; }

    /// <summary>Its first noun stood in the sentence of the cue.</summary>
    public bool TakesUpCue { get; init; }

    /// <summary>At least two telling words stood in the sentence of the cue.</summary>
    public bool SharesWords { get; init; }

    /// <summary>A telling word stood in the sentence before.</summary>
    public bool SharesLast { get; init; }

    /// <summary>It holds a share: of the whole that the statement was about.</summary>
    public bool HasShare { get; init; }

    /// <summary>It holds three figures or more.</summary>
    public bool HasSeveral { get; init; }

    /// <summary>It states how much there is: <c>tercatat</c>, <c>sebesar</c>.</summary>
    public bool HasAmount { get; init; }

    /// <summary>It tells the most or the least: <c>terbanyak</c>.</summary>
    public bool HasSuperlative { get; init; }

    /// <summary>It tells what officers or rescuers do, or what befell somebody: the article's own.</summary>
    public bool HasDeed { get; init; }

    /// <summary>It tells that, when or where something took place.</summary>
    public bool HasEvent { get; init; }

    /// <summary>Somebody else than the speaker does something in it.</summary>
    public bool HasOtherActor { get; init; }

    /// <summary>It is short: one more figure of the report.</summary>
    public bool IsShort { get; init; }

    /// <summary>All together; above zero the speaker goes on.</summary>
    public double Total => NewParagraph
        + (ComesBack ? 1.2 : 0) + (NextSame ? 0.3 : 0) + (SoonSame ? 0.3 : 0) + (LaterSame ? 0.5 : 0) + (FarSame ? 0.8 : 0) + (NextOther ? -0.7 : 0)
        + (NobodyNext ? -1.1 : 0) + (QuoteFollows ? 0.7 : 0) + (IsQuoteCue ? 0.4 : 0) + (IsAccording ? -0.3 : 0) + (IsAnnounced ? -0.7 : 0) + (IsEvidence ? 0.4 : 0)
        + (AllTold ? 0.6 : 0) + (IsLater ? -0.4 : 0) + (LaterSpeaker ? 1.1 : 0) + (IsThird ? -0.4 : 0) + (IsEarly ? 0.5 : 0) + (IsLast ? -1.4 : 0)
        + (GoesOn ? 0.4 : 0) + (IsMore ? 0.8 : 0) + (IsFacet ? 1 : 0) + (OpensWithDate ? -0.3 : 0) + (TakesUpCue ? 0.5 : 0)
        + (SharesWords ? 0.8 : 0) + (SharesLast ? 0.6 : 0) + (HasShare ? 0.7 : 0) + (HasSeveral ? 0.3 : 0) + (HasAmount ? 0.5 : 0) + (HasSuperlative ? 0.6 : 0)
        + (HasDeed ? -0.7 : 0) + (HasEvent ? -0.8 : 0) + (HasOtherActor ? -0.7 : 0) + (IsShort ? 0.4 : 0);
}
