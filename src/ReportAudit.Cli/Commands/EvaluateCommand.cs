using System.CommandLine;
using ReportAudit.Evaluation;

namespace ReportAudit.Cli.Commands;

/// <summary><c>evaluate CORPUS</c>: precision and recall on labelled reports.</summary>
internal static class EvaluateCommand
{
    public static Command Create(CommandStreams streams)
    {
        var corpus = new Argument<string>("CORPUS") { Description = ShownLanguage.Say("Thư mục báo cáo có nhãn (*.labels.json).", "A folder of labelled reports (*.labels.json).") };
        var format = BatchSettings.Choice("--format", "text", ["text", "json"], ShownLanguage.Say("Dạng kết quả.", "The format of the results."));
        var differences = new Option<bool>("--differences")
        {
            Description = ShownLanguage.Say("Kể từng chỗ khác với nhãn.", "List everything that differs from the labels."),
        };
        var mutations = new Option<bool>("--mutations")
        {
            Description = ShownLanguage.Say("Đổi từng số liệu của các báo cáo sạch và đếm số lần phát hiện được.", "Change single figures of clean reports and count how many changes are found."),
        };
        var command = new Command("evaluate", ShownLanguage.Say("Đo độ chính xác và độ bao phủ trên các báo cáo có nhãn.", "Measure precision and recall on labelled reports."))
        {
            corpus,
            format,
            differences,
            mutations,
        };
        command.SetAction(parse =>
        {
            if (parse.GetValue(mutations))
            {
                using var table = streams.ResultText();
                table.Write(MutationText.Write(MutationEvaluation.Of(parse.GetRequiredValue(corpus)), parse.GetValue(differences)));
                return ExitCode.Success;
            }

            var evaluation = Evaluate(parse.GetRequiredValue(corpus));
            var withDifferences = parse.GetValue(differences);
            using var text = streams.ResultText();
            text.Write(parse.GetValue(format) == "json"
                ? EvaluationJson.Write(evaluation, withDifferences)
                : EvaluationText.Write(evaluation, withDifferences));
            return ExitCode.Success;
        });
        return command;
    }

    private static CorpusEvaluation Evaluate(string corpus)
    {
        if (!Directory.Exists(corpus))
            throw new WrongUsageException(new($"Không có thư mục '{corpus}'.", $"There is no folder '{corpus}'."));
        try
        {
            var evaluation = CorpusEvaluation.Of(corpus);
            return evaluation.Reports.Count > 0
                ? evaluation
                : throw new WrongUsageException(new($"Thư mục '{corpus}' không có tệp nhãn (*.labels.json) nào.", $"The folder '{corpus}' has no labels file (*.labels.json)."));
        }
        catch (InvalidDataException exception)
        {
            throw new WrongUsageException(new($"Không đọc được nhãn: {exception.Message}", $"The labels cannot be read: {exception.Message}"));
        }
    }
}
