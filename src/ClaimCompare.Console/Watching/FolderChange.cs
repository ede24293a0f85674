using ClaimCompare.Reading;

namespace ClaimCompare.ConsoleProgram.Watching;

/// <summary>What happened to a file.</summary>
internal enum ChangeKind
{
    /// <summary>It is new.</summary>
    Added,

    /// <summary>It has other content.</summary>
    Changed,

    /// <summary>It is gone.</summary>
    Removed,
}

/// <summary>A file of the folder that came, changed or went.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Path">The file.</param>
/// <param name="Articles">Its articles with their claims; none where it is gone or holds none.</param>
/// <param name="Problems">What could not be read.</param>
/// <param name="Pages">For each article its place where it is a page of several that are not joined yet; null for the others.</param>
internal sealed record FolderChange(ChangeKind Kind, string Path, IReadOnlyList<ArticleClaims> Articles, IReadOnlyList<ReadingProblem> Problems, IReadOnlyList<PagePosition?> Pages);
