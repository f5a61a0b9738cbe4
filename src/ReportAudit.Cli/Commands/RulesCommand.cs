using System.CommandLine;
using System.Text.Json;
using ReportAudit.Output;
using Spectre.Console;
using BilingualText = ReportParsing.BilingualText;

namespace ReportAudit.Cli.Commands;

/// <summary><c>rules</c>: the catalogue of rules.</summary>
internal static class RulesCommand
{
    public static Command Create(CommandStreams streams)
    {
        var format = BatchSettings.Choice("--format", "text", ["text", "json", "markdown"], ShownLanguage.Say("Dạng kết quả.", "The format of the results."));
        var test = new Option<string?>("--test")
        {
            Description = ShownLanguage.Say(
                "Thử tệp đối chiếu (hoặc pack:tên) trên một báo cáo: mỗi chỉ tiêu khớp số nào, mỗi phép kiểm tra ra sao.",
                "Try a reconciliation file (or pack:name) on a report: what each indicator matches, and what comes of each check."),
            HelpName = "FILE",
        };
        var report = new Argument<string?>("REPORT")
        {
            Arity = ArgumentArity.ZeroOrOne,
            Description = ShownLanguage.Say("Báo cáo để thử cùng --test.", "The report to try it on, with --test."),
        };
        report.Validators.Add(PathsArgument.RefuseOptions);
        var command = new Command("rules", ShownLanguage.Say("Liệt kê các quy tắc.", "List the rules."))
        {
            format,
            test,
            report,
        };
        command.SetAction(parse =>
        {
            var (rules, tried) = (parse.GetValue(test), parse.GetValue(report));
            if (rules is not null && tried is not null)
                return RulesTest.Run(rules, tried, ShownLanguage.Default, streams);
            if (rules is not null || tried is not null)
                throw new WrongUsageException(new BilingualText("Hãy viết: rules --test FILE.yaml REPORT.", "Write: rules --test FILE.yaml REPORT."));
            switch (parse.GetValue(format))
            {
                case "json":
                    WriteJson(streams.Results);
                    break;
                case "markdown":
                    using (var text = streams.ResultText())
                        text.Write(RuleCataloguePage.Markdown());
                    break;
                default:
                    WriteTable(streams);
                    break;
            }

            return ExitCode.Success;
        });
        return command;
    }

    private static void WriteJson(Stream output)
    {
        using (var json = new Utf8JsonWriter(output, ReportJson.Options(indented: true)))
        {
            json.WriteStartArray();
            foreach (var rule in RuleCatalogue.All)
            {
                json.WriteStartObject();
                json.WriteString("name", rule.Name);
                json.WriteString("category", JsonNames.Of(rule.Category));
                json.WriteString("severity", JsonNames.Of(rule.Severity));
                json.WriteStartObject("description");
                json.WriteString("vi", rule.Description.Vietnamese);
                json.WriteString("en", rule.Description.English);
                json.WriteEndObject();
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        output.WriteByte((byte)'\n');
    }

    private static void WriteTable(CommandStreams streams)
    {
        using var text = streams.ResultText();
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = streams.ResultsOnTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            Out = new AnsiConsoleOutput(text),
        });
        if (!streams.ResultsOnTerminal)
            console.Profile.Width = 160;
        var table = new Table().Border(TableBorder.Simple);
        table.AddColumns(
            ShownLanguage.Say("Quy tắc", "Rule"), ShownLanguage.Say("Mức", "Severity"), ShownLanguage.Say("Nội dung", "What it reports"));
        foreach (var rule in RuleCatalogue.All)
            table.AddRow(new Text(rule.Name), new Text(Wording.Of(rule.Severity).In(ShownLanguage.Default)), new Text(rule.Description.In(ShownLanguage.Default)));
        console.Write(table);
    }
}
