using System.Text;
using ReportAudit.Batch;

namespace ReportAudit.Cli;

/// <summary>Where a command's results and its diagnostics go. Both are UTF-8, whatever the machine's own encoding.</summary>
/// <param name="Results">Standard output.</param>
/// <param name="Diagnostics">Standard error.</param>
internal sealed record CommandStreams(Stream Results, TextWriter Diagnostics)
{
    /// <summary>Whether results are shown on a terminal, in colour.</summary>
    public bool ResultsOnTerminal { get; init; }

    /// <summary>Whether diagnostics are shown on a terminal, where progress can be drawn.</summary>
    public bool DiagnosticsOnTerminal { get; init; }

    /// <summary>Where files are read: in processes of their own.</summary>
    public Func<IContentSource> OpenSource { get; init; } = () => new ProcessContentSource(ReadingHost.Command());

    public static CommandStreams OfConsole() => new(
        Console.OpenStandardOutput(),
        new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true, NewLine = "\n" })
    {
        ResultsOnTerminal = !Console.IsOutputRedirected,
        DiagnosticsOnTerminal = !Console.IsErrorRedirected,
    };

    /// <summary>A writer of text onto the results, which stay open.</summary>
    public StreamWriter ResultText() => new(Results, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
}
