using System.Text;
using ReportAudit.Evaluation;
using ReportParsing;

namespace CorpusBuilder;

/// <summary>Lists where the engine differs from the labels, each with its first difference.</summary>
internal static class GapList
{
    private const string Introduction = """
        # Known gaps

        What the labels say and the engine does not give yet, with the first difference of each. A test fails for an entry that has closed;
        `dotnet run --project tests/CorpusBuilder -c Release -- corpus --gaps` writes the list anew.

        """;

    public static void Write(string corpus)
    {
        StringBuilder text = new(Introduction);
        text.Append('\n');
        foreach (var labels in CorpusEvaluation.LabelsIn(corpus))
        {
            foreach (var report in CorpusEvaluation.Compare(labels))
            {
                Append(text, "figures", report.Name, report.Figures.ReadingDifferences);
                Append(text, "findings", report.Name, report.Findings.Differences);
            }

            if (!HasSameFigures(labels))
                text.Append("- formats ").Append(Path.GetFileName(labels).Split('.')[0]).Append(": the renderings give different figures\n");
        }

        File.WriteAllText(Path.Combine(corpus, "known-gaps.md"), text.ToString());
    }

    private static void Append(StringBuilder text, string what, string name, IReadOnlyList<string> differences)
    {
        if (differences.Count > 0)
            text.Append("- ").Append(what).Append(' ').Append(name).Append(": ").Append(differences[0].ReplaceLineEndings(" ")).Append('\n');
    }

    private static bool HasSameFigures(string labels)
    {
        var folder = Path.GetDirectoryName(labels)!;
        var figures = ReportLabels.Load(labels).Renderings
            .Select(name => ReportReader.Read(Path.Combine(folder, name)).Figures
                .Select(figure => FormattableString.Invariant($"{figure.Mention.Text} = {figure.Value} {figure.Unit.Name}")).ToList())
            .ToList();
        return figures.TrueForAll(other => other.SequenceEqual(figures[0], StringComparer.Ordinal));
    }
}
