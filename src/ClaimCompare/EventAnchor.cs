namespace ClaimCompare;

/// <summary>Another event than the one the article is about, which a figure is of: <c>gempa serupa pada 2009 menewaskan 1.117 orang</c>.</summary>
/// <param name="Name">The word for the event, in lower case as the text has it; null where the text only says that it was another time.</param>
/// <param name="When">When it was, or null where the text does not say.</param>
public sealed record EventAnchor(string? Name, PartialDate? When);
