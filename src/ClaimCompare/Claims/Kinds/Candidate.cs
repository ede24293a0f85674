using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>A quantity with the words that govern it.</summary>
internal record struct Candidate
{
    /// <summary>No token before this one belongs to the quantity.</summary>
    public int Left { get; set; }

    /// <summary>Nor does one from here on.</summary>
    public int Right { get; set; }

    /// <summary>What it counts.</summary>
    public CountedNoun Noun { get; set; }

    /// <summary>The word that tells its kind, or null.</summary>
    public KindWord? Word { get; set; }

    /// <summary>A verb that has it as its object and tells nothing of it, though maybe of the next of a list; or null.</summary>
    public KindWord? Verb { get; set; }

    /// <summary>The name of the rule that found the word.</summary>
    public string Rule { get; set; }

    /// <summary>The first token of a noun or state before the number.</summary>
    public int LeftFirst { get; set; }

    /// <summary>Index behind its last token; equal to <see cref="LeftFirst"/> where there is none.</summary>
    public int LeftEnd { get; set; }

    /// <summary>What heads the list or table that the quantity stands in.</summary>
    public TableHeading Heading { get; set; }

    /// <summary>One more than the index of the quantity it is a part of; 0 where it is none.</summary>
    public int Whole { get; set; }

    /// <summary>Whether it is one of the parts that a sentence splits the count before it into.</summary>
    public bool IsBreakdown { get; set; }

    /// <summary>Whether it was found to be a claim.</summary>
    public bool IsClaim { get; set; }

    /// <summary>Whether a noun is counted.</summary>
    public readonly bool HasNoun => Noun.End > Noun.First;

    /// <summary>Whether a noun is counted that tells more than that people are.</summary>
    public readonly bool IsTelling => HasNoun && Noun.Class != NounClass.Generic;
}
