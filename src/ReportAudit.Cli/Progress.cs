using System.Globalization;
using ReportParsing;

namespace ReportAudit.Cli;

/// <summary>Tells on standard error how far a batch is, and which files could not be read.</summary>
internal sealed class Progress(CommandStreams streams, MessageLanguage language, int files, bool quiet) : IDisposable
{
    private readonly bool drawn = streams.DiagnosticsOnTerminal && !quiet && files > 1;
    private int done;

    public void Done(Report report)
    {
        done++;
        Clear();
        if (report.Problem is { } problem)
            streams.Diagnostics.WriteLine(report.Path + ": " + problem.Message.In(language));
        if (drawn)
            streams.Diagnostics.Write(string.Create(CultureInfo.InvariantCulture, $"{done}/{files} {Path.GetFileName(report.Path)}"));
    }

    public void Dispose() => Clear();

    private void Clear()
    {
        if (drawn)
            streams.Diagnostics.Write("\r\e[K");
    }
}
