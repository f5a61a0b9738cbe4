using System.CommandLine;
using ReportAudit.Output;
using ReportParsing;

namespace ReportAudit.Cli.Commands;

/// <summary><c>extract PATH...</c>: the figures, blocks and tables of reports, without any audit.</summary>
internal static class ExtractCommand
{
    public static Command Create(CommandStreams streams)
    {
        var paths = PathsArgument.Create();
        var format = BatchSettings.Choice("--format", "json", ["json", "csv", "xlsx", "html"], ShownLanguage.Say("Dạng kết quả.", "The format of the results."));
        var output = new Option<string?>("--output", "-o")
        {
            Description = ShownLanguage.Say("Ghi kết quả vào tệp.", "Write the results to a file."),
            HelpName = "FILE",
        };
        var settings = new BatchSettings();
        var command = new Command("extract", ShownLanguage.Say("Lấy số liệu ra khỏi báo cáo, không kiểm tra.", "Extract the figures of reports, without audit."))
        {
            paths,
            format,
            output,
        };
        settings.AddTo(command);
        command.SetAction(async (parse, cancellationToken) =>
        {
            var files = PathsArgument.Find(parse.GetRequiredValue(paths));
            var options = new WritingOptions { Language = settings.MessagesIn(parse), Version = ReportAuditCommand.Version };
            using var source = streams.OpenSource();
            using var file = parse.GetValue(output) is { } path ? File.Create(path) : null;
            using var writer = WriterOf(parse.GetRequiredValue(format), file ?? streams.Results, options);
            using var progress = new Progress(streams, options.Language, files.Count, settings.Quiet(parse));
            return await ExtractAsync(new BatchReader(settings.Batch(parse, source)).ReadAsync(files, cancellationToken), writer, progress);
        });
        return command;
    }

    private static IExtractWriter WriterOf(string format, Stream output, WritingOptions options) => format switch
    {
        "csv" => new ExtractCsv(output, options),
        "xlsx" => new ExtractXlsx(output, options),
        "html" => new ExtractHtml(output, options),
        _ => new ExtractJson(output, options),
    };

    private static async Task<int> ExtractAsync(IAsyncEnumerable<Report> reports, IExtractWriter writer, Progress progress)
    {
        var exitCode = ExitCode.Success;
        writer.Begin();
        await foreach (var report in reports)
        {
            writer.Write(report);
            progress.Done(report);
            if (report.Status == ReadingStatus.Unreadable)
                exitCode = ExitCode.Unreadable;
        }

        writer.End();
        return exitCode;
    }
}
