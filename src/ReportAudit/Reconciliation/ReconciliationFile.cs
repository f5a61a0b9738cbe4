using ReportAudit.Reconciliation;
using ReportAudit.Reconciliation.Reading;

namespace ReportAudit;

/// <summary>The user's own indicators, checks, rule settings and suppressions, as one YAML file states them.</summary>
public sealed class ReconciliationFile
{
    /// <summary>What the name of a pack begins with where a path may stand as well.</summary>
    public const string PackPrefix = "pack:";

    internal ReconciliationFile(string path) => Path = path;

    /// <summary>The names of the packs that ship with the library, in order.</summary>
    public static IReadOnlyList<string> PackNames => ReconciliationPacks.Names;

    /// <summary>The path as it was given, or <c>pack:</c> and the pack's name.</summary>
    public string Path { get; }

    /// <summary>The findings that are not to be shown.</summary>
    public IReadOnlyList<Suppression> Suppressions { get; internal init; } = [];

    internal IReadOnlyList<IndicatorDefinition> Indicators { get; init; } = [];

    internal IReadOnlyList<CheckDefinition> Checks { get; init; } = [];

    internal IReadOnlyList<RuleSetting> Rules { get; init; } = [];

    /// <summary>Reads a file, or a pack by its name (<c>pack:van-thu</c>).</summary>
    /// <param name="path">The path, or <see cref="PackPrefix"/> and a pack's name.</param>
    /// <exception cref="ReconciliationException">There is something wrong in the file, or there is no such file or pack.</exception>
    public static ReconciliationFile Load(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (path.StartsWith(PackPrefix, StringComparison.Ordinal))
            return Pack(path[PackPrefix.Length..]);
        if (!File.Exists(path))
            throw new ReconciliationException([new ReconciliationProblem(path, 1, 1, FileWording.NoFile)]);
        return Parse(File.ReadAllText(path), path);
    }

    /// <summary>Reads what a file would say.</summary>
    /// <param name="yaml">The YAML text.</param>
    /// <param name="path">The path to show in messages.</param>
    /// <exception cref="ReconciliationException">There is something wrong in the text.</exception>
    public static ReconciliationFile Parse(string yaml, string path = "rules.yaml")
    {
        ArgumentNullException.ThrowIfNull(yaml);
        return FileReading.Read(yaml, path);
    }

    /// <summary>Reads a pack that ships with the library.</summary>
    /// <param name="name">One of <see cref="PackNames"/>.</param>
    /// <exception cref="ReconciliationException">There is no such pack.</exception>
    public static ReconciliationFile Pack(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var path = PackPrefix + name;
        return ReconciliationPacks.Read(name) is { } yaml
            ? Parse(yaml, path)
            : throw new ReconciliationException([new ReconciliationProblem(path, 1, 1, FileWording.NoPack(name, Nearest.To(name, PackNames), PackNames))]);
    }
}
