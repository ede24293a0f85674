namespace ClaimCompare.Reading;

/// <summary>Where a page stands among the pages of its article.</summary>
/// <param name="Key">What all pages of the article share: their address without the page's number.</param>
/// <param name="Number">The page, counted from 1.</param>
/// <param name="Last">The highest number that the page knows of, its own included.</param>
/// <param name="IsWhole">Whether it says that it holds all pages.</param>
internal sealed record PagePosition(string Key, int Number, int Last, bool IsWhole);
