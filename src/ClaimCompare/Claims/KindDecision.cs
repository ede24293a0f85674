namespace ClaimCompare.Claims;

/// <summary>What a quantity counts: the work of the kind classifier.</summary>
/// <param name="IsClaim">Whether the quantity is a claim at all.</param>
/// <param name="Kind">What it measures.</param>
/// <param name="Object">The counted noun phrase, or null.</param>
/// <param name="Measure">Level, change or rate.</param>
/// <param name="OutOf">The whole it is a part of, where the sentence and not the number expression says so; else null.</param>
/// <param name="Unit">A unit that the counted noun fixes (<c>KK</c>); else null.</param>
/// <param name="Rule">The name of the rule, with the lexicon row that decided.</param>
internal readonly record struct KindDecision(bool IsClaim, ClaimKind Kind, string? Object, Measure Measure, decimal? OutOf, string? Unit, string Rule);
