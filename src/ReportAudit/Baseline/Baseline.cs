using System.Text.Json;
using ReportParsing;

namespace ReportAudit;

/// <summary>The findings that are known, so that later audits report only new ones. They are known by fingerprint, wherever they stand.</summary>
public sealed class Baseline
{
    private readonly HashSet<string> fingerprints;

    private Baseline(IEnumerable<BaselineEntry> entries)
    {
        Entries =
        [
            .. entries.Distinct()
                .OrderBy(entry => entry.Report, StringComparer.Ordinal)
                .ThenBy(entry => entry.Rule, StringComparer.Ordinal)
                .ThenBy(entry => entry.Fingerprint, StringComparer.Ordinal)
                .ThenBy(entry => entry.Message, StringComparer.Ordinal),
        ];
        fingerprints = [.. Entries.Select(entry => entry.Fingerprint)];
    }

    /// <summary>The known findings, by report, rule and fingerprint.</summary>
    public IReadOnlyList<BaselineEntry> Entries { get; }

    /// <summary>The baseline of all findings of some audits, those already known among them.</summary>
    /// <param name="results">The audits.</param>
    /// <param name="language">The language of the entries' messages.</param>
    public static Baseline Of(IEnumerable<AuditResult> results, MessageLanguage language)
    {
        ArgumentNullException.ThrowIfNull(results);
        return new Baseline(results.SelectMany(result => result.Findings.Concat(result.Baselined).Select(finding =>
            new BaselineEntry(finding.Fingerprint, finding.Rule.Name, Path.GetFileName(result.Report.Path), finding.Message.In(language)))));
    }

    /// <summary>Reads a baseline that <see cref="Save"/> wrote.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="BaselineException">There is no such file, or it is no baseline.</exception>
    public static Baseline Load(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (!File.Exists(path))
            throw new BaselineException(BaselineWording.NoFile(path));
        try
        {
            var file = JsonSerializer.Deserialize(File.ReadAllBytes(path), BaselineJson.Written.BaselineContent);
            if (file is { SchemaVersion: BaselineContent.CurrentVersion, Findings: { } entries } && !entries.Any(entry => string.IsNullOrEmpty(entry?.Fingerprint)))
                return new Baseline(entries);
        }
        catch (JsonException)
        {
            throw new BaselineException(BaselineWording.NotABaseline(path));
        }

        throw new BaselineException(BaselineWording.NotABaseline(path));
    }

    /// <summary>Writes the baseline as JSON; the same findings always give the same bytes.</summary>
    /// <param name="output">Where to write it; left open.</param>
    public void Save(Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        JsonSerializer.Serialize(output, new BaselineContent(BaselineContent.CurrentVersion, Entries), BaselineJson.Written.BaselineContent);
        output.WriteByte((byte)'\n');
    }

    /// <summary>Whether a finding is known.</summary>
    /// <param name="fingerprint">The finding's fingerprint.</param>
    public bool Contains(string fingerprint) => fingerprints.Contains(fingerprint);

    /// <summary>The entries that some audits no longer find: their problem was solved or their figures changed.</summary>
    /// <remarks>Only entries of reports that were audited, told by file name; all of them where none of the names is in the baseline.</remarks>
    /// <param name="reports">The paths of the audited reports.</param>
    /// <param name="found">The fingerprints of everything that was found.</param>
    public IReadOnlyList<BaselineEntry> Stale(IEnumerable<string> reports, IReadOnlySet<string> found)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentNullException.ThrowIfNull(found);
        var names = reports.Select(Path.GetFileName).ToHashSet(StringComparer.Ordinal);
        var isOfOthers = !Entries.Any(entry => names.Contains(entry.Report));
        return [.. Entries.Where(entry => !found.Contains(entry.Fingerprint) && (isOfOthers || names.Contains(entry.Report)))];
    }
}
