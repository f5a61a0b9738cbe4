using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ReportAudit.Evaluation;

/// <summary>Shows an evaluation as JSON.</summary>
internal static class EvaluationJson
{
    public static string Write(CorpusEvaluation evaluation, bool withDifferences)
    {
        using MemoryStream bytes = new();
        using (Utf8JsonWriter json = new(bytes, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteNumber("schemaVersion", 1);
            json.WriteNumber("reports", evaluation.Reports.Count);
            json.WriteNumber("falseErrors", evaluation.FalseErrors);
            json.WriteStartObject("rules");
            foreach (var (rule, score) in evaluation.Rules)
                WriteScore(json, rule, score);
            json.WriteEndObject();
            WriteScore(json, "findings", evaluation.Findings);
            WriteScore(json, "errorsAndWarnings", evaluation.ErrorsAndWarnings);
            WriteScore(json, "suspects", evaluation.Suspects);
            json.WriteStartObject("figures");
            foreach (var (aspect, score) in evaluation.Figures)
                WriteScore(json, aspect.ToString().ToLowerInvariant(), score);
            json.WriteEndObject();
            if (withDifferences)
                WriteDifferences(json, evaluation);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    private static void WriteScore(Utf8JsonWriter json, string name, Score score)
    {
        const int Digits = 4;
        json.WriteStartObject(name);
        json.WriteNumber("expected", score.Expected);
        json.WriteNumber("told", score.Told);
        json.WriteNumber("right", score.Right);
        json.WriteNumber("precision", decimal.Round(score.Precision, Digits));
        json.WriteNumber("recall", decimal.Round(score.Recall, Digits));
        json.WriteNumber("f1", decimal.Round(score.F1, Digits));
        json.WriteEndObject();
    }

    private static void WriteDifferences(Utf8JsonWriter json, CorpusEvaluation evaluation)
    {
        json.WriteStartObject("differences");
        foreach (var report in evaluation.Reports)
        {
            json.WriteStartArray(report.Name);
            foreach (var difference in report.Findings.Differences.Concat(report.Figures.Differences))
                json.WriteStringValue(difference);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
