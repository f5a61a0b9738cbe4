using ReportAudit.Batch;

namespace ReportAudit.Cli;

/// <summary>Runs this same program as the process that reads files for a batch.</summary>
internal static class ReadingHost
{
    /// <summary>The one argument that says so; no command of users, and no file's likely name.</summary>
    public const string Argument = "--read-files-named-on-standard-input";

    public static int Run()
    {
        using var requests = Console.OpenStandardInput();
        using var answers = Console.OpenStandardOutput();
        // Answers alone go there, whatever a library may print.
        Console.SetOut(TextWriter.Null);
        ReadingService.Run(requests, answers);
        return 0;
    }

    /// <summary>How to start it: beside a build's own files, as an installed tool, or through <c>dotnet</c>.</summary>
    public static ReadingCommand Command()
    {
        var beside = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "ReportAudit.Cli.exe" : "ReportAudit.Cli");
        if (File.Exists(beside))
            return new ReadingCommand(beside, [Argument]);
        var program = Environment.ProcessPath ?? "dotnet";
        return Path.GetFileNameWithoutExtension(program).Equals("dotnet", StringComparison.OrdinalIgnoreCase)
            ? new ReadingCommand(program, [Path.Combine(AppContext.BaseDirectory, "ReportAudit.Cli.dll"), Argument])
            : new ReadingCommand(program, [Argument]);
    }
}
