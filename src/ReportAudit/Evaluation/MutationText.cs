using System.Globalization;
using System.Text;

namespace ReportAudit.Evaluation;

/// <summary>Shows a mutation evaluation as a table for people.</summary>
internal static class MutationText
{
    public static string Write(MutationEvaluation evaluation, bool withMissed)
    {
        StringBuilder text = new();
        text.Append("changed figure in            trials     found  with notes  suspected\n");
        foreach (var kind in evaluation.Trials.GroupBy(trial => trial.Kind, StringComparer.Ordinal).OrderBy(kind => kind.Key, StringComparer.Ordinal))
            Row(text, kind.Key, new MutationEvaluation([.. kind]));
        Row(text, "all", evaluation);
        foreach (var trial in evaluation.Trials.Where(trial => withMissed && !trial.IsSuspected))
            text.Append(CultureInfo.InvariantCulture, $"{(trial.IsFound ? "not suspected" : "not found")}: {trial.Report} {trial.Kind} {trial.Printed} -> {trial.Changed}\n");
        return text.ToString();
    }

    private static void Row(StringBuilder text, string name, MutationEvaluation trials) =>
        text.Append(CultureInfo.InvariantCulture, $"{name,-25}{trials.Trials.Count,10}{trials.Found,10:0.000}{trials.Told,12:0.000}{trials.Suspected,11:0.000}\n");
}
