using ReportAudit.Evaluation;

namespace CorpusBuilder.Sources;

/// <summary>A report as it was written by hand, with what is true of it.</summary>
internal sealed record ReportSource
{
    public required string Path { get; init; }

    /// <summary>The lines <c>key: value</c> at the beginning: letterhead, title, signature, and how to render.</summary>
    public required IReadOnlyDictionary<string, string> Settings { get; init; }

    public required IReadOnlyList<SourceLine> Body { get; init; }

    public required IReadOnlyList<FigureLabel> Figures { get; init; }

    public required IReadOnlyList<FindingLabel> Findings { get; init; }

    public required IReadOnlyList<LookAlikeLabel> LookAlikes { get; init; }

    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    public string? Setting(string key) => Settings.GetValueOrDefault(key);

    public string Setting(string key, string otherwise) => Settings.GetValueOrDefault(key, otherwise);

    public IReadOnlyList<string> Lines(string key) =>
        Setting(key)?.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
}
