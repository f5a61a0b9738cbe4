using System.Globalization;
using ReportAudit.Evaluation;
using ReportParsing;
using UnreadRelations;

if (args is not [_, ..])
{
    Console.Error.WriteLine("usage: UnreadRelations FOLDER... [--list]   counts the relations that figures of labelled reports stand in, and those that the audit reads; --list prints the others");
    return 2;
}

var relations = args.Where(Directory.Exists)
    .SelectMany(CorpusEvaluation.LabelsIn)
    .SelectMany(labels => Relations.Of(ReportReader.Read(Path.Combine(Path.GetDirectoryName(labels)!, ReportLabels.Load(labels).Renderings[0]))))
    .ToArray();
foreach (var kind in relations.GroupBy(relation => relation.Kind).OrderBy(group => group.Key))
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kind.Key,-8} {kind.Count(),6} stand, {kind.Count(relation => relation.IsRead),6} read"));
if (args.Contains("--list"))
{
    foreach (var relation in relations.Where(relation => !relation.IsRead))
        Console.WriteLine($"{relation.Kind}: {relation.Told}\n    {relation.Sentence}");
}

return 0;
