namespace ClaimCompare.Claims;

/// <summary>A number expression that is no claim.</summary>
/// <param name="Quantity">The number, with the name of the rule that recognised it.</param>
/// <param name="Rule">The name of the rule that says that it is no claim; empty where its sort says so already.</param>
internal readonly record struct PassedOver(Quantity Quantity, string Rule);
