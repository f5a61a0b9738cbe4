namespace ReportAudit.Reconciliation;

/// <summary>The reconciliation files that ship with the library.</summary>
internal static class ReconciliationPacks
{
    private const string Folder = "packs/";
    private const string Extension = ".yaml";

    public static IReadOnlyList<string> Names { get; } =
    [
        .. typeof(ReconciliationPacks).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(name => name[Folder.Length..^Extension.Length])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The text of a pack; null where there is none of that name.</summary>
    public static string? Read(string name)
    {
        using var pack = typeof(ReconciliationPacks).Assembly.GetManifestResourceStream(Folder + name + Extension);
        if (pack is null)
            return null;
        using var text = new StreamReader(pack);
        return text.ReadToEnd();
    }
}
