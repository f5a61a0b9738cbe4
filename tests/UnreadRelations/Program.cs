using System.Globalization;
using ReportAudit.Evaluation;
using ReportParsing;
using UnreadRelations;

if (args is not [_, ..])
{
    Console.Error.WriteLine("usage: UnreadRelations FOLDER... [--change | --rewrite] [--list]   counts the relations that figures of labelled reports stand in, and those that the audit reads; --change changes a digit in each and counts those that an audit then tells; --rewrite writes the text renderings in other ways and counts what is told of one alone; --list prints the others");
    return 2;
}

if (args.Contains("--rewrite"))
{
    string[] texts = [.. args.Where(Directory.Exists).SelectMany(folder => Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories)).Order(StringComparer.Ordinal)];
    foreach (var rewriting in Rewriting.All)
    {
        (string File, bool IsLost, string Told)[] differences = [.. texts.AsParallel().AsOrdered().SelectMany(file => rewriting.Differences(File.ReadAllText(file)).Select(difference => (Path.GetFileName(file), difference.IsLost, difference.Told)))];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rewriting.Name,-22} {differences.Count(difference => difference.IsLost),4} lost, {differences.Count(difference => !difference.IsLost),4} new"));
        foreach (var (file, isLost, told) in args.Contains("--list") ? differences : [])
            Console.WriteLine($"    {(isLost ? "lost" : "new ")} {file}: {told}");
    }

    return 0;
}

var reports = args.Where(Directory.Exists)
    .SelectMany(CorpusEvaluation.LabelsIn)
    .Select(labels => ReportReader.Read(Path.Combine(Path.GetDirectoryName(labels)!, ReportLabels.Load(labels).Renderings[0])))
    .ToArray();
var isChanged = args.Contains("--change");
(RelationKind Kind, bool IsFound, string Text)[] relations = [.. reports.AsParallel().AsOrdered().SelectMany(report => isChanged
    ? ChangedRelation.Of(report, Relations.Of(report)).Select(changed => (changed.Relation.Kind, changed.IsTold, $"{changed.Relation.Told} ({changed.Change})\n    {changed.Relation.Sentence}"))
    : Relations.Of(report).Select(relation => (relation.Kind, relation.IsRead, $"{relation.Told}\n    {relation.Sentence}")))];
foreach (var kind in relations.GroupBy(relation => relation.Kind).OrderBy(group => group.Key))
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kind.Key,-8} {kind.Count(),6} {(isChanged ? "changed" : "stand")}, {kind.Count(relation => relation.IsFound),6} {(isChanged ? "told" : "read")}"));
if (args.Contains("--list"))
{
    foreach (var relation in relations.Where(relation => !relation.IsFound))
        Console.WriteLine($"{relation.Kind}: {relation.Text}");
}

return 0;
