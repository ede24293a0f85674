namespace ClaimCompare.Claims;

/// <summary>Where a cue's source stands.</summary>
internal enum CueRole : byte
{
    /// <summary>Source, cue, content: <c>BNPB menyatakan …</c>.</summary>
    Active,

    /// <summary>Content, cue, source: <c>"…," kata Rahma</c>.</summary>
    Postposed,

    /// <summary>A preposition of the source: <c>menurut PMI</c>.</summary>
    According,

    /// <summary>A passive, with its agent behind it or none.</summary>
    Passive,

    /// <summary>An outlet passes the statement on: <c>dilansir AFP</c>.</summary>
    Relay,

    /// <summary>A bare stem that only headlines use.</summary>
    Headline,

    /// <summary>Words that only look like a cue: <c>disebut namanya</c>.</summary>
    None,
}

/// <summary>A row of <c>cues.tsv</c>.</summary>
/// <param name="Form">The form.</param>
/// <param name="Role">Where the source stands.</param>
/// <param name="Stance">How the writer presents the statement.</param>
internal sealed record CueRow(string Form, CueRole Role, string Stance);

/// <summary>A cue in a text.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">Index behind its last token.</param>
/// <param name="Row">Its lexicon row.</param>
/// <param name="HasPronoun">Whether <c>-nya</c> stands for the source.</param>
internal readonly record struct Cue(int First, int End, CueRow Row, bool HasPronoun);
