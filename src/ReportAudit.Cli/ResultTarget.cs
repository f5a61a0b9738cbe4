using ReportAudit.Output;

namespace ReportAudit.Cli;

/// <summary>Where an audit's results go: standard output, one file, or a folder with a file for each report.</summary>
internal sealed class ResultTarget : IDisposable
{
    private readonly OutputFormat format;
    private readonly WritingOptions options;
    private readonly Stream? file;
    private readonly string? folder;
    private readonly IAuditWriter? writer;
    private readonly HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);

    public ResultTarget(string? path, OutputFormat format, WritingOptions options, Stream standardOutput)
    {
        this.format = format;
        this.options = path is null ? options : options with { Colour = false };
        if (path is not null && (Directory.Exists(path) || Path.EndsInDirectorySeparator(path)))
        {
            folder = Directory.CreateDirectory(path).FullName;
            return;
        }

        file = path is null ? null : File.Create(path);
        writer = AuditWriters.For(format, file ?? standardOutput, this.options);
        writer.Begin();
    }

    public void Write(AuditResult result)
    {
        if (writer is not null)
            writer.Write(result);
        else
            WriteAlone(result);
    }

    public void End(AuditSummary summary) => writer?.End(summary);

    public void Dispose()
    {
        writer?.Dispose();
        file?.Dispose();
    }

    private void WriteAlone(AuditResult result)
    {
        using var own = File.Create(Path.Combine(folder!, NameFor(result.Report.Path)));
        using var alone = AuditWriters.For(format, own, options);
        var summary = new AuditSummary();
        summary.Add(result);
        alone.Begin();
        alone.Write(result);
        alone.End(summary);
    }

    // Reports of the same name from different folders must not overwrite each other.
    private string NameFor(string report)
    {
        var name = Path.GetFileName(report);
        var extension = AuditWriters.ExtensionOf(format);
        var free = name + extension;
        for (var number = 2; !names.Add(free); number++)
            free = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{name}-{number}{extension}");
        return free;
    }
}
