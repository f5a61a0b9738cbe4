using System.CommandLine;
using System.Diagnostics;
using ReportAudit.Output;

namespace ReportAudit.Cli.Commands;

/// <summary><c>audit PATH...</c>: reads reports and tells what does not add up.</summary>
internal static class AuditCommand
{
    private static readonly string[] Formats = [.. Enum.GetNames<OutputFormat>().Select(name => name.ToLowerInvariant())];

    public static Command Create(CommandStreams streams)
    {
        var paths = PathsArgument.Create();
        var format = BatchSettings.Choice("--format", "text", Formats, ShownLanguage.Say("Dạng kết quả.", "The format of the results."));
        var output = new Option<string?>("--output", "-o")
        {
            Description = ShownLanguage.Say(
                "Ghi kết quả vào tệp, hoặc vào thư mục (mỗi báo cáo một tệp).",
                "Write the results to a file, or to a folder (one file a report)."),
            HelpName = "FILE|DIR",
        };
        var failOn = BatchSettings.Choice(
            "--fail-on",
            "error",
            ["error", "warning", "note", "never"],
            ShownLanguage.Say("Mức phát hiện làm mã thoát bằng 1.", "The severity of findings that makes the exit code 1."));
        var audit = new AuditSettings();
        var settings = new BatchSettings();
        var command = new Command("audit", ShownLanguage.Say("Kiểm tra số liệu trong báo cáo.", "Audit the figures of reports."))
        {
            paths,
            format,
            output,
            failOn,
        };
        audit.AddTo(command);
        settings.AddTo(command);
        command.SetAction(async (parse, cancellationToken) =>
        {
            var files = PathsArgument.Find(parse.GetRequiredValue(paths));
            var options = audit.Read(parse);
            var known = new KnownFindings(options);
            using var source = streams.OpenSource();
            var summary = await AuditAsync(
                new BatchAuditor(settings.Batch(parse, source) with { Audit = options }),
                files,
                () => new ResultTarget(
                    parse.GetValue(output),
                    Enum.Parse<OutputFormat>(parse.GetRequiredValue(format), ignoreCase: true),
                    new WritingOptions
                    {
                        Language = settings.MessagesIn(parse),
                        Colour = streams.ResultsOnTerminal,
                        HasBaseline = options.Baseline is not null,
                        Version = ReportAuditCommand.Version,
                    },
                    streams.Results),
                new Progress(streams, settings.MessagesIn(parse), files.Count, settings.Quiet(parse)),
                known,
                cancellationToken);
            known.Tell(streams.Diagnostics, settings.MessagesIn(parse));
            return ExitCodeOf(summary, parse.GetRequiredValue(failOn));
        });
        return command;
    }

    private static async Task<AuditSummary> AuditAsync(
        BatchAuditor auditor,
        IReadOnlyList<string> files,
        Func<ResultTarget> open,
        Progress progress,
        KnownFindings known,
        CancellationToken cancellationToken)
    {
        var clock = Stopwatch.StartNew();
        var summary = new AuditSummary();
        using var target = open();
        using (progress)
        {
            await foreach (var result in auditor.AuditAsync(files, cancellationToken))
            {
                summary.Add(result);
                known.Add(result);
                target.Write(result);
                progress.Done(result.Report);
            }
        }

        summary.Elapsed = clock.Elapsed;
        target.End(summary);
        return summary;
    }

    private static int ExitCodeOf(AuditSummary summary, string failOn)
    {
        if (failOn != "never" && summary.HasAtLeast(Enum.Parse<Severity>(failOn, ignoreCase: true)))
            return ExitCode.Findings;
        return summary.Unreadable > 0 ? ExitCode.Unreadable : ExitCode.Success;
    }
}
