using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ReportAudit.Reconciliation.Reading;

/// <summary>Reads a reconciliation file; everything wrong in it is told at once.</summary>
internal static class FileReading
{
    // How the YAML reader says that a key occurs twice.
    private const string DuplicateKey = "Duplicate key ";

    /// <exception cref="ReconciliationException">There is something wrong in the text.</exception>
    public static ReconciliationFile Read(string yaml, string path)
    {
        var problems = new ProblemList(path);
        var file = Load(yaml, problems) is { } root ? Read(root, path, problems) : new ReconciliationFile(path);
        problems.ThrowIfAny();
        return file;
    }

    private static ReconciliationFile Read(Entry root, string path, ProblemList problems)
    {
        root.Allow("indicators", "checks", "rules", "suppressions");
        IndicatorDefinition[] indicators = [.. root.Named("indicators", takesList: true).Select(IndicatorReading.Read).OfType<IndicatorDefinition>()];
        string[] ids = [.. indicators.Select(indicator => indicator.Id)];
        CheckDefinition[] checks = [.. root.Named("checks", takesList: false).Select(entry => CheckReading.Read(entry, ids)).OfType<CheckDefinition>()];
        RuleSetting[] rules = [.. RuleSettingReading.Read(root)];
        Suppression[] suppressions = [.. SuppressionReading.Read(root, path)];
        if (problems.IsEmpty && checks.Length + rules.Length + suppressions.Length == 0)
            root.Tell(FileWording.NothingToDo);
        return new ReconciliationFile(path) { Indicators = indicators, Checks = checks, Rules = rules, Suppressions = suppressions };
    }

    // Where a line is indented by a tab, which YAML forbids; null where none is.
    private static Mark? TabIn(string yaml)
    {
        var lines = yaml.Split('\n');
        var line = Array.FindIndex(lines, text => text.TrimStart(' ').StartsWith('\t'));
        return line < 0 ? null : new Mark(0, line + 1, lines[line].IndexOf('\t', StringComparison.Ordinal) + 1);
    }

    private static Entry? Load(string yaml, ProblemList problems)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            if (stream.Documents is [{ RootNode: YamlMappingNode root }, ..])
                return new Entry(string.Empty, root, root, problems);
            problems.Add(Mark.Empty, stream.Documents.Count == 0 ? FileWording.Empty : FileWording.NotAMapping);
        }
        catch (YamlException exception)
        {
            var why = (exception.InnerException ?? exception).Message;
            if (why.StartsWith(DuplicateKey, StringComparison.Ordinal))
                problems.Add(exception.Start, FileWording.Repeated(why[DuplicateKey.Length..]));
            else if (TabIn(yaml) is { } tab)
                problems.Add(tab, FileWording.Tab);
            else
                problems.Add(exception.Start, FileWording.NotYaml(why));
        }

        return null;
    }
}
