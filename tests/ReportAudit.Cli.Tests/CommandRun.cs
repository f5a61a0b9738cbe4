using System.Text;

namespace ReportAudit.Cli.Tests;

/// <summary>What a call of the command gave.</summary>
internal sealed record CommandRun(int ExitCode, string Results, string Diagnostics)
{
    public static async Task<CommandRun> OfAsync(params string[] arguments)
    {
        using var results = new MemoryStream();
        await using var diagnostics = new StringWriter { NewLine = "\n" };
        var exitCode = await ReportAuditCommand.RunAsync(arguments, new CommandStreams(results, diagnostics));
        return new CommandRun(exitCode, Encoding.UTF8.GetString(results.ToArray()), diagnostics.ToString());
    }
}
