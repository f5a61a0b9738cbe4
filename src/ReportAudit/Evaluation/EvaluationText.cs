using System.Globalization;
using System.Text;

namespace ReportAudit.Evaluation;

/// <summary>Shows an evaluation as tables for people.</summary>
internal static class EvaluationText
{
    public static string Write(CorpusEvaluation evaluation, bool withDifferences)
    {
        StringBuilder text = new();
        Line(text, "findings", "expected", "told", "right", "precision", "recall", "F1");
        foreach (var (rule, score) in evaluation.Rules)
            Row(text, rule, score);
        Row(text, "all rules", evaluation.Findings);
        Row(text, "errors and warnings", evaluation.ErrorsAndWarnings);
        Row(text, "suspects", evaluation.Suspects);
        text.Append('\n');
        Line(text, "figures", "expected", "told", "right", "precision", "recall", "F1");
        foreach (var (aspect, score) in evaluation.Figures)
            Row(text, aspect.ToString().ToLowerInvariant(), score);
        var exact = evaluation.Reports.Count(report => report.Findings.Differences.Count == 0);
        text.Append('\n').Append(CultureInfo.InvariantCulture, $"{evaluation.Reports.Count} reports, {exact} with exactly the findings labelled, {evaluation.FalseErrors} errors that should not be\n");
        if (withDifferences)
            AppendDifferences(text, evaluation);
        return text.ToString();
    }

    private static void AppendDifferences(StringBuilder text, CorpusEvaluation evaluation)
    {
        foreach (var report in evaluation.Reports)
        {
            List<string> differences = [.. report.Findings.Differences, .. report.Figures.Differences];
            if (differences.Count == 0)
                continue;
            text.Append('\n').Append(report.Name).Append('\n');
            foreach (var difference in differences)
                text.Append("  ").Append(difference).Append('\n');
        }
    }

    private static void Row(StringBuilder text, string name, Score score) =>
        Line(text, name, Count(score.Expected), Count(score.Told), Count(score.Right), Share(score.Precision), Share(score.Recall), Share(score.F1));

    private static void Line(StringBuilder text, string name, params ReadOnlySpan<string> columns)
    {
        const int NameWidth = 28;
        const int Width = 10;
        text.Append(name.PadRight(NameWidth));
        foreach (var column in columns)
            text.Append(column.PadLeft(Width));
        text.Append('\n');
    }

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static string Share(decimal share) => share.ToString("0.000", CultureInfo.InvariantCulture);
}
