using System.CommandLine;
using System.Globalization;
using ReportParsing;
using ReportSearch;

namespace ReportAudit.Cli.Search;

/// <summary>The options of <c>search</c>.</summary>
internal sealed class SearchSettings
{
    private readonly Option<string> format = BatchSettings.Choice(
        "--format", "text", ["text", "json", "jsonl", "csv"], ShownLanguage.Say("Dạng kết quả.", "The format of the results."));

    private readonly Option<string> order = BatchSettings.Choice(
        "--sort", "relevance", ["relevance", "date", "value", "path"], ShownLanguage.Say("Thứ tự kết quả.", "The order of the results."));

    private readonly Option<int> limit = Number("--limit", 10, ShownLanguage.Say("Số kết quả tối đa.", "The most results to show."));

    private readonly Option<int> offset = Number("--offset", 0, ShownLanguage.Say("Số kết quả bỏ qua trước đó.", "How many results to leave out before."));

    private readonly Option<bool> blocks = new("--blocks")
    {
        Description = ShownLanguage.Say("Mỗi đoạn khớp là một kết quả, thay vì mỗi báo cáo.", "Every block that matches is a result, rather than every report."),
    };

    private readonly Option<bool> facets = new("--facets")
    {
        Description = ShownLanguage.Say("Đếm theo cơ quan, năm, loại và quy tắc.", "Count by issuer, year, kind and rule."),
    };

    private readonly Option<string?> similar = new("--similar")
    {
        Description = ShownLanguage.Say("Tìm báo cáo giống báo cáo này.", "Find reports like this one."),
        HelpName = "PATH",
    };

    private readonly Option<string> messageLanguage = BatchSettings.Choice(
        "--message-language",
        ShownLanguage.Default == MessageLanguage.Vietnamese ? "vi" : "en",
        ["vi", "en"],
        ShownLanguage.Say("Ngôn ngữ của thông báo.", "The language of messages."));

    // Each is short for a condition of the query.
    private readonly Option<string?>[] filters =
    [
        Filter("--issuer", ShownLanguage.Say("Chỉ báo cáo của cơ quan này.", "Only reports of this body.")),
        Filter("--year", ShownLanguage.Say("Chỉ báo cáo về năm này, hoặc khoảng 2022..2024.", "Only reports about this year, or a range 2022..2024.")),
        Filter("--date", ShownLanguage.Say("Chỉ báo cáo ký ngày này, hoặc trong khoảng.", "Only reports signed on this day, or in a range.")),
        Filter("--kind", ShownLanguage.Say("Chỉ loại văn bản này.", "Only this kind of document.")),
        Filter("--rule", ShownLanguage.Say("Chỉ báo cáo vướng quy tắc này.", "Only reports with a finding of this rule.")),
        Filter("--severity", ShownLanguage.Say("Chỉ báo cáo có phát hiện ở mức này.", "Only reports with a finding of this severity.")),
    ];

    public void AddTo(Command command)
    {
        foreach (var option in (ReadOnlySpan<Option>)[format, order, limit, offset, blocks, facets, similar, messageLanguage, .. filters])
            command.Add(option);
    }

    public string Format(ParseResult parse) => parse.GetValue(format)!;

    public string? SimilarTo(ParseResult parse) => parse.GetValue(similar);

    public MessageLanguage MessagesIn(ParseResult parse) =>
        parse.GetValue(messageLanguage) == "vi" ? MessageLanguage.Vietnamese : MessageLanguage.English;

    public SearchOptions Read(ParseResult parse) => new()
    {
        Limit = parse.GetValue(limit),
        Offset = parse.GetValue(offset),
        Order = Enum.Parse<SearchOrder>(parse.GetValue(order)!, ignoreCase: true),
        Blocks = parse.GetValue(blocks),
        Facets = parse.GetValue(facets),
        Filters = [.. filters.Where(filter => parse.GetValue(filter) is not null).Select(filter => Condition(filter.Name[2..], parse.GetValue(filter)!))],
    };

    private static string Condition(string field, string value) =>
        value.Contains(' ', StringComparison.Ordinal) ? $"{field}:\"{value}\"" : $"{field}:{value}";

    private static Option<string?> Filter(string name, string description) => new(name) { Description = description };

    private static Option<int> Number(string name, int otherwise, string description)
    {
        var option = new Option<int>(name) { Description = description, DefaultValueFactory = _ => otherwise, HelpName = "N" };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && (!int.TryParse(token.Value, CultureInfo.InvariantCulture, out var number) || number < 0))
                result.AddError(ShownLanguage.Say(
                    $"{name} phải là số nguyên từ 0 trở lên, không phải '{token.Value}'.",
                    $"{name} must be a whole number from 0 on, not '{token.Value}'."));
        });
        return option;
    }
}
