using System.CommandLine;
using ReportAudit.Cli.Search;
using ReportParsing;
using ReportSearch;

namespace ReportAudit.Cli.Commands;

/// <summary><c>search DIR QUERY</c>: finds reports and figures in a search index.</summary>
internal static class SearchCommand
{
    public static Command Create(CommandStreams streams)
    {
        var directory = IndexArgument.Create();
        var query = new Argument<string[]>("QUERY")
        {
            Arity = ArgumentArity.ZeroOrMore,
            Description = ShownLanguage.Say(
                "Từ, \"cụm từ\", năm:2024, figure:\"văn bản đi\" > 300, …; bỏ trống để xem tất cả. Trước câu hỏi bắt đầu bằng dấu - hãy đặt --.",
                "Words, \"phrases\", year:2024, figure:\"văn bản đi\" > 300, …; none for all reports. Put -- before a query that begins with -."),
        };
        var options = new SearchSettings();
        var command = new Command("search", ShownLanguage.Say("Tìm báo cáo và số liệu trong chỉ mục.", "Find reports and figures in an index."))
        {
            directory,
            query,
        };
        options.AddTo(command);
        command.SetAction(async (parse, cancellationToken) =>
        {
            try
            {
                using var index = ReportIndex.Open(parse.GetRequiredValue(directory));
                var typed = string.Join(' ', parse.GetValue(query) ?? []);
                var result = options.SimilarTo(parse) is { } path
                    ? index.Similar(path, options.Read(parse), cancellationToken) ?? throw NotIndexed(path)
                    : await index.SearchAsync(typed, options.Read(parse), cancellationToken);
                return Write(streams, result, options, parse);
            }
            catch (ReportIndexException exception)
            {
                throw new WrongUsageException(exception.Text);
            }
        });
        return command;
    }

    private static int Write(CommandStreams streams, SearchResult result, SearchSettings options, ParseResult parse)
    {
        var language = options.MessagesIn(parse);
        switch (options.Format(parse))
        {
            case "json":
                SearchJson.Write(streams.Results, result, language);
                break;
            case "jsonl":
                SearchJson.WriteLines(streams.Results, result);
                break;
            case "csv":
                SearchCsv.Write(streams.Results, result);
                break;
            default:
                SearchText.Write(streams, result, options.Read(parse), language);
                break;
        }

        if (result.Problem is not { } problem)
            return ExitCode.Success;
        streams.Diagnostics.WriteLine(SearchText.Explain(result.Query, problem, language));
        return ExitCode.WrongUsage;
    }

    private static WrongUsageException NotIndexed(string path) => new(new BilingualText(
        $"Báo cáo '{path}' chưa có trong chỉ mục; hãy dùng đường dẫn như khi lập chỉ mục.",
        $"The report '{path}' is not in the index; use the path that it was indexed with."));
}
