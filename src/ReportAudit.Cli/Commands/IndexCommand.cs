using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using ReportAudit.Batch;
using ReportAudit.Output;
using ReportParsing;
using ReportSearch;

namespace ReportAudit.Cli.Commands;

/// <summary><c>index DIR PATH...</c>: brings a search index in line with reports.</summary>
internal static class IndexCommand
{
    public static Command Create(CommandStreams streams)
    {
        var directory = IndexArgument.Create();
        var paths = PathsArgument.Create();
        var format = BatchSettings.Choice("--format", "text", ["text", "json"], ShownLanguage.Say("Dạng kết quả.", "The format of the results."));
        var settings = new BatchSettings();
        var command = new Command("index", ShownLanguage.Say(
            "Lập hoặc cập nhật chỉ mục tìm kiếm: chỉ đọc báo cáo mới hoặc đã sửa, bỏ báo cáo không còn.",
            "Make or update a search index: read only reports that are new or have changed, drop those that are gone."))
        {
            directory,
            paths,
            format,
        };
        settings.AddTo(command);
        command.SetAction(async (parse, cancellationToken) =>
        {
            var given = parse.GetRequiredValue(paths);
            using var source = new ProcessContentSource(ReadingHost.Command());
            using var progress = new Progress(streams, settings.MessagesIn(parse), given.Sum(Count), settings.Quiet(parse));
            try
            {
                using var index = ReportIndex.Open(parse.GetRequiredValue(directory));
                var update = await index.UpdateAsync(given, settings.Batch(parse, source), new ReadReports(progress), cancellationToken);
                Write(streams, update, parse.GetValue(format) == "json", settings.MessagesIn(parse));
                return update.Unreadable.Count > 0 ? ExitCode.Unreadable : ExitCode.Success;
            }
            catch (ReportIndexException exception)
            {
                throw new WrongUsageException(exception.Text);
            }
        });
        return command;
    }

    private static int Count(string path) => Path.Exists(path) ? ReportFiles.Find(path).Count : 1;

    private static void Write(CommandStreams streams, IndexUpdate update, bool asJson, MessageLanguage language)
    {
        if (asJson)
        {
            WriteJson(streams.Results, update, language);
            return;
        }

        using var text = streams.ResultText();
        text.WriteLine(new BilingualText(
            string.Create(CultureInfo.InvariantCulture, $"Thêm {update.Added}, cập nhật {update.Changed}, giữ nguyên {update.Unchanged}, bỏ {update.Removed}; không đọc được {update.Unreadable.Count}."),
            string.Create(CultureInfo.InvariantCulture, $"{update.Added} added, {update.Changed} updated, {update.Unchanged} unchanged, {update.Removed} removed; {update.Unreadable.Count} could not be read.")).In(language));
    }

    private static void WriteJson(Stream output, IndexUpdate update, MessageLanguage language)
    {
        using (var json = new Utf8JsonWriter(output, ReportJson.Options(indented: true)))
        {
            json.WriteStartObject();
            json.WriteNumber("schemaVersion", ReportJson.SchemaVersion);
            json.WriteNumber("added", update.Added);
            json.WriteNumber("changed", update.Changed);
            json.WriteNumber("unchanged", update.Unchanged);
            json.WriteNumber("removed", update.Removed);
            json.WriteStartArray("unreadable");
            foreach (var file in update.Unreadable)
            {
                json.WriteStartObject();
                json.WriteString("path", file.Path);
                json.WriteString("problem", file.Problem.Message.In(language));
                json.WriteString("problemKind", JsonNames.Of(file.Problem.Kind));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private sealed class ReadReports(Progress progress) : IProgress<Report>
    {
        public void Report(Report value) => progress.Done(value);
    }
}
