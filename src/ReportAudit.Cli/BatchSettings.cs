using System.CommandLine;
using System.Globalization;
using ReportAudit.Batch;
using ReportParsing;

namespace ReportAudit.Cli;

/// <summary>The options of every command that reads reports.</summary>
internal sealed class BatchSettings
{
    private const int Seconds = 60;
    private const int SecondsWithOcr = 600;

    private readonly Option<string> language = Choice(
        "--lang",
        "auto",
        ["auto", "vi", "en"],
        ShownLanguage.Say("Ngôn ngữ của báo cáo.", "The language of the reports."));

    private readonly Option<string> messageLanguage = Choice(
        "--message-language",
        ShownLanguage.Default == MessageLanguage.Vietnamese ? "vi" : "en",
        ["vi", "en"],
        ShownLanguage.Say("Ngôn ngữ của thông báo.", "The language of messages."));

    private readonly Option<int> jobs = AtLeastOne(
        "--jobs",
        Environment.ProcessorCount,
        ShownLanguage.Say("Số báo cáo xử lý cùng lúc.", "How many reports are worked on at once."));

    private readonly Option<int> timeout = AtLeastOne(
        "--timeout",
        Seconds,
        ShownLanguage.Say("Số giây tối đa cho một tệp (600 khi có --ocr).", "The seconds that one file may take (600 with --ocr)."));

    private readonly Option<bool> ocr = new("--ocr")
    {
        Description = ShownLanguage.Say(
            "Nhận dạng chữ ở các trang là ảnh quét (cần cài Tesseract và dữ liệu tiếng Việt).",
            "Recognise the text of pages that are pictures (needs Tesseract with its Vietnamese data)."),
    };

    private readonly Option<bool> quiet = new("--quiet")
    {
        Description = ShownLanguage.Say("Không hiện tiến độ.", "Show no progress."),
    };

    public void AddTo(Command command)
    {
        command.Add(language);
        command.Add(messageLanguage);
        command.Add(jobs);
        command.Add(timeout);
        command.Add(ocr);
        command.Add(quiet);
    }

    public MessageLanguage MessagesIn(ParseResult parse) =>
        parse.GetValue(messageLanguage) == "vi" ? MessageLanguage.Vietnamese : MessageLanguage.English;

    public bool Quiet(ParseResult parse) => parse.GetValue(quiet);

    public BatchOptions Batch(ParseResult parse, IContentSource source) => new()
    {
        Reading = new ReadingOptions
        {
            Language = parse.GetValue(language) is "vi" or "en" ? parse.GetValue(language) : null,
            RecogniseScans = parse.GetValue(ocr),
        },
        Jobs = parse.GetValue(jobs),
        TimeLimit = TimeSpan.FromSeconds(SecondsOf(parse)),
        Source = source,
    };

    // Recognising takes about a second a page: a scan of a hundred pages is nothing unusual.
    private long SecondsOf(ParseResult parse) =>
        parse.GetValue(ocr) && parse.GetResult(timeout) is (null or { Implicit: true }) ? SecondsWithOcr : parse.GetValue(timeout);

    /// <summary>An option whose value is one of a few words.</summary>
    public static Option<string> Choice(string name, string otherwise, string[] words, string description)
    {
        var option = new Option<string>(name)
        {
            Description = description,
            DefaultValueFactory = _ => otherwise,
            HelpName = string.Join('|', words),
        };
        option.CompletionSources.Add(words);
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !words.Contains(token.Value, StringComparer.Ordinal))
                result.AddError(ShownLanguage.Say(
                    $"{name} không nhận '{token.Value}'; chọn một trong: {string.Join(", ", words)}.",
                    $"{name} does not take '{token.Value}'; choose one of {string.Join(", ", words)}."));
        });
        return option;
    }

    private static Option<int> AtLeastOne(string name, int otherwise, string description)
    {
        var option = new Option<int>(name) { Description = description, DefaultValueFactory = _ => otherwise, HelpName = "N" };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && (!int.TryParse(token.Value, CultureInfo.InvariantCulture, out var number) || number < 1))
                result.AddError(ShownLanguage.Say(
                    $"{name} phải là số nguyên từ 1 trở lên, không phải '{token.Value}'.",
                    $"{name} must be a whole number from 1 on, not '{token.Value}'."));
        });
        return option;
    }
}
