using System.Text;
using ReportAudit.Batch;

namespace ReportAudit.Cli.Tests;

/// <summary>What a call of the command gave.</summary>
internal sealed record CommandRun(int ExitCode, string Results, string Diagnostics)
{
    public static async Task<CommandRun> OfAsync(params string[] arguments)
    {
        using var results = new MemoryStream();
        await using var diagnostics = new StringWriter { NewLine = "\n" };
        // Reading in this process spares each test the start of another; ReadingProcessTests and CultureTests start it.
        var streams = new CommandStreams(results, diagnostics) { OpenSource = () => new ThreadContentSource() };
        var exitCode = await ReportAuditCommand.RunAsync(arguments, streams);
        return new CommandRun(exitCode, Encoding.UTF8.GetString(results.ToArray()), diagnostics.ToString());
    }
}
