using ReportAudit.Cli;

if (args is [ReadingHost.Argument])
    return ReadingHost.Run();

return await ReportAuditCommand.RunAsync(args, CommandStreams.OfConsole());
