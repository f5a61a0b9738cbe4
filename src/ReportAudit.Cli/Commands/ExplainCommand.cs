using System.CommandLine;
using ReportParsing;

namespace ReportAudit.Cli.Commands;

/// <summary><c>explain RULE</c>: the rule's page.</summary>
internal static class ExplainCommand
{
    public static Command Create(CommandStreams streams)
    {
        var rule = new Argument<string>("RULE") { Description = ShownLanguage.Say("Tên quy tắc, như total-mismatch.", "The rule's name, such as total-mismatch.") };
        var command = new Command("explain", ShownLanguage.Say("Giải thích một quy tắc, kèm ví dụ.", "Explain a rule, with examples.")) { rule };
        command.SetAction(parse =>
        {
            using var text = streams.ResultText();
            text.Write(PageOf(parse.GetRequiredValue(rule)));
            return ExitCode.Success;
        });
        return command;
    }

    private static string PageOf(string rule)
    {
        using var page = typeof(ExplainCommand).Assembly.GetManifestResourceStream($"rules/{rule}.md") ?? throw new WrongUsageException(Unknown(rule));
        using var text = new StreamReader(page);
        return text.ReadToEnd();
    }

    private static BilingualText Unknown(string rule)
    {
        var nearest = Nearest.To(rule, RuleCatalogue.All.Select(each => each.Name));
        return nearest is null
            ? new($"Không có quy tắc '{rule}'; xem danh sách bằng 'reportaudit rules'.", $"There is no rule '{rule}'; 'reportaudit rules' lists them.")
            : new($"Không có quy tắc '{rule}'; ý bạn là '{nearest}'?", $"There is no rule '{rule}'; did you mean '{nearest}'?");
    }
}
