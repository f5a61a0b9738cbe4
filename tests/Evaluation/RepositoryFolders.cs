namespace Evaluation;

/// <summary>Folders of the checkout, found from where the tests run.</summary>
internal static class RepositoryFolders
{
    public static string Root { get; } = FindRoot();

    public static string Corpus => Path.Combine(Root, "corpus");

    /// <summary>The reference report, which is no part of the project and may be absent.</summary>
    public static string Seed => Path.Combine(Root, "..", "shared", "seed");

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ReportAudit.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("The tests have to run within the checkout.");
    }
}
