namespace ClaimCompare.Claims;

/// <summary>A cue with its source, and the tokens of the sentence that it may attribute.</summary>
/// <param name="Cue">The cue.</param>
/// <param name="Speakers">Who says it, one entry a source; empty for a relay.</param>
/// <param name="From">First token of its scope.</param>
/// <param name="To">Index behind the last token of its scope.</param>
/// <param name="Rule">The name of the rule that read it.</param>
internal sealed record Statement(Cue Cue, List<Speaker> Speakers, int From, int To, string Rule)
{
    /// <summary>What stands between the names of several outlets that pass one report on.</summary>
    public const char Separator = '\n';

    /// <summary>The first of those who say it, or null.</summary>
    public Speaker? First => Speakers.Count > 0 ? Speakers[0] : null;

    /// <summary>First token of the source of an active verb; 0 where the verb has none before it.</summary>
    public int SourceFirst { get; init; }

    /// <summary>The outlet that a relay names; several apart by <see cref="Separator"/>.</summary>
    public string? Via { get; init; }

    /// <summary>Index behind the outlet's name; 0 where there is none.</summary>
    public int ViaEnd { get; init; }

    /// <summary>Whether a report or data is named whose owner the source is: <c>berdasarkan data BNPB</c>.</summary>
    public bool IsEvidence { get; init; }

    /// <summary>Whether its source is a pronoun, <c>-nya</c> or <c>laporan itu</c>.</summary>
    public bool IsBackReference { get; init; }

    /// <summary>Whether its cue and source stand behind what was said.</summary>
    public bool IsClosing { get; init; }

    /// <summary>When it was said, where the sentence says so.</summary>
    public PartialDate? Said { get; init; }
}
