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
internal sealed class CueRow(string form, CueRole role, string stance)
{
    private CueRow? _inHeadline;
    private CueRow? _admitted;

    /// <summary>The form.</summary>
    public string Form { get; } = form;

    /// <summary>Where the source stands.</summary>
    public CueRole Role { get; } = role;

    /// <summary>How the writer presents the statement.</summary>
    public string Stance { get; } = stance switch { "refuse" => "denial", "charge" => "claim", _ => stance };

    /// <summary>Menolak klaim, not a quota: only what somebody says is denied.</summary>
    public bool NeedsStatement { get; } = stance == "refuse";

    /// <summary>Mendakwa 12 orang: who is charged is nothing that is said.</summary>
    public bool IsCharge { get; } = stance == "charge";

    /// <summary>Lapor AP: a stem that passes something on only behind its comma.</summary>
    public bool IsStem { get; } = role == CueRole.Relay && stance == "agent" && !form.Contains(' ', StringComparison.Ordinal);

    /// <summary>The name of the rule that reads a statement by it.</summary>
    public string Rule { get; } = "attribution." + (role == CueRole.Headline ? CueRole.Active : role).ToString().ToLowerInvariant() + "(" + form + ")";

    /// <summary>The same form as a bare stem that only headlines use.</summary>
    public CueRow InHeadline => Role == CueRole.Headline ? this : _inHeadline ??= new CueRow(Form, CueRole.Headline, Stance);

    /// <summary>Tak menampik, tidak membantah: the same verb of denial behind a negation.</summary>
    public CueRow Admitted => _admitted ??= new CueRow(Form, Role, "admission");
}

/// <summary>A cue in a text.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">Index behind its last token.</param>
/// <param name="Row">Its lexicon row.</param>
/// <param name="HasPronoun">Whether <c>-nya</c> stands for the source.</param>
internal readonly record struct Cue(int First, int End, CueRow Row, bool HasPronoun);
