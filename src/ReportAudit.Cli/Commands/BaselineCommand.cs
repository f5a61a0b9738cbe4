using System.CommandLine;
using ReportParsing;

namespace ReportAudit.Cli.Commands;

/// <summary><c>baseline PATH...</c>: writes the findings of today, so that later audits report only new ones.</summary>
internal static class BaselineCommand
{
    public static Command Create(CommandStreams streams)
    {
        var paths = PathsArgument.Create();
        var output = new Option<string?>("--output", "-o")
        {
            Description = ShownLanguage.Say("Ghi vào tệp này.", "Write to this file."),
            HelpName = "FILE",
        };
        var settings = new BatchSettings();
        var audit = new AuditSettings();
        var command = new Command("baseline", ShownLanguage.Say(
            "Ghi lại các phát hiện đã biết để lần sau chỉ báo phát hiện mới.",
            "Write the known findings, so that later audits report only new ones."))
        {
            paths,
            output,
        };
        audit.AddTo(command, withBaseline: false);
        settings.AddTo(command);
        command.SetAction(async (parse, cancellationToken) =>
        {
            var files = PathsArgument.Find(parse.GetRequiredValue(paths));
            using var source = streams.OpenSource();
            var batch = settings.Batch(parse, source) with { Audit = audit.Read(parse) };
            using var progress = new Progress(streams, settings.MessagesIn(parse), files.Count, settings.Quiet(parse));
            List<AuditResult> results = [];
            await foreach (var result in new BatchAuditor(batch).AuditAsync(files, cancellationToken))
            {
                results.Add(result);
                progress.Done(result.Report);
            }

            using var file = parse.GetValue(output) is { } path ? File.Create(path) : null;
            Baseline.Of(results, settings.MessagesIn(parse)).Save(file ?? streams.Results);
            return results.Exists(result => result.Report.Status == ReadingStatus.Unreadable) ? ExitCode.Unreadable : ExitCode.Success;
        });
        return command;
    }
}
