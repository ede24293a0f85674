namespace ClaimCompare.Tests;

/// <summary>Finds folders of the repository, and the shared evaluation files where they stand beside it.</summary>
internal static class SharedFiles
{
    /// <summary>The repository's root, or null where the tests run outside of it.</summary>
    public static string? Root { get; } = FindRoot();

    /// <summary>A folder of the shared files, or null.</summary>
    public static string? Find(string folder)
    {
        string? path = Root is null ? null : Path.Combine(Root, "..", "shared", folder);
        return path is not null && Directory.Exists(path) ? Path.GetFullPath(path) : null;
    }

    private static string? FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ClaimCompare.sln")))
            folder = folder.Parent;
        return folder?.FullName;
    }
}
