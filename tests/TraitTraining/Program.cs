using System.Globalization;
using ReportAudit.Claims;
using ReportAudit.Claims.Weighed;
using ReportAudit.Evaluation;
using ReportParsing;
using TraitTraining;

if (args is not [_, ..])
{
    Console.Error.WriteLine("usage: TraitTraining FOLDER... [--write FILE] [--list] [set=NAME,NAME]   learns what speaks for a relation that does not hold, and says how well in reports that it did not learn from; --list prints them, set= counts some sets by themselves");
    return 2;
}

const int Folds = 5;
const int Changes = 30;
const int Draws = 3;

// A look-alike that a test names is worth several that nobody thought of.
const int WorthOfTest = 4;
int[] bounds = [2, 5, 10, 20, 40, 80];
var write = Array.IndexOf(args, "--write");
var folders = args.Where(Directory.Exists).ToArray();
LabelledReport[] reports = [.. folders.SelectMany(CorpusEvaluation.LabelsIn).AsParallel().AsOrdered().Select(LabelledReport.Load), .. TestTexts.All()];
Sampling sampling = new(Changes);
var samples = reports.AsParallel().AsOrdered().Select(report => Enumerable.Range(0, Draws).Select(draw => Drawn(report, draw)).ToArray()).ToArray();
Console.WriteLine($"{reports.Length} reports, {samples.Sum(ofReport => ofReport[0].Length)} samples, {samples.Sum(ofReport => ofReport[0].Count(sample => sample.IsMeant))} meant");

Sample[] Drawn(LabelledReport report, int draw) =>
    report.Set == TestTexts.SilentSet ? [.. Enumerable.Repeat(sampling.Of(report, draw), WorthOfTest).SelectMany(sample => sample)] : [.. sampling.Of(report, draw)];

// The samples of some reports, those of each draw together.
Sample[][] Of(Func<int, bool> isTaken) =>
    [.. Enumerable.Range(0, Draws).Select(draw => samples.Where((_, at) => isTaken(at)).SelectMany(ofReport => ofReport[draw]).ToArray())];

// A set of reports stays together; those in folders of folders, as the corpus, and those of tests are parted one by one.
int FoldOf(LabelledReport report) =>
    Array.FindIndex(folders, folder => Path.GetFileName(folder.TrimEnd('/')) == report.Set) is >= 0 and var set ? set % Folds : report.Name.Sum(sign => sign) % Folds;

var folds = reports.Select(FoldOf).ToArray();
var told = Enumerable.Range(0, Folds).AsParallel().AsOrdered().SelectMany(fold =>
{
    var weights = Learning.From(Of(at => folds[at] != fold));
    return reports.Where((_, at) => folds[at] == fold).SelectMany(report => Judged(report, weights)).ToArray();
}).OrderByDescending(item => item.Score).ThenBy(item => item.Text, StringComparer.Ordinal).ToArray();
foreach (var kind in Enum.GetValues<CandidateKind>().Cast<CandidateKind?>().Append(null))
    Console.WriteLine($"{kind?.ToString() ?? "all",-8} {Table(told.Where(item => kind is null || item.Kind == kind))}");
foreach (var set in args.Where(arg => arg.StartsWith("set=", StringComparison.Ordinal)).Select(arg => arg[4..].Split(',')))
    Console.WriteLine($"{string.Join(' ', set)} {Table(told.Where(item => set.Contains(item.Set, StringComparer.Ordinal)))}");
if (args.Contains("--list"))
{
    foreach (var item in told.Where(item => item.Score > 0))
        Console.WriteLine($"{item.Score} {(item.IsOwed is { } isOwed ? isOwed ? "right" : "wrong" : "?")} {item.Set} {item.Text}");
}

if (write >= 0)
    File.WriteAllBytes(args[write + 1], Array.ConvertAll(Learning.Bytes(Of(_ => true)), weight => unchecked((byte)weight)));
return 0;

// How many are right before so many are wrong, and at what score.
string Table(IEnumerable<(int Score, CandidateKind Kind, bool? IsOwed, string Set, string Text)> items)
{
    var (right, wrong) = (0, 0);
    List<string> columns = [];
    foreach (var item in items.Where(item => item.IsOwed is not null))
    {
        right += item.IsOwed == true ? 1 : 0;
        wrong += item.IsOwed == true ? 0 : 1;
        if (item.IsOwed == false && bounds.Contains(wrong))
            columns.Add(string.Create(CultureInfo.InvariantCulture, $"{right} right, {wrong} wrong ({item.Score})"));
    }

    return string.Join("; ", columns);
}

static IEnumerable<(int Score, CandidateKind Kind, bool? IsOwed, string Set, string Text)> Judged(LabelledReport report, TraitWeights weights)
{
    var weighed = WeighedReadings.Find(report.Text, report.Claims, weights).Where(item => item.Score > 0).ToArray();
    Plausibility plausibility = new(report.Text, [.. report.Claims, .. weighed.Select(item => item.Claim)]);
    foreach (var (kind, score, claim) in weighed.Where(item => item.Claim.Verdict == Verdict.Contradicted && plausibility.WeighApart(item.Claim).Basis.Certainty > Certainty.Possible))
    {
        HashSet<Figure> figures = [.. claim.Evidence.Select(item => item.Figure)];
        var text = report.Text.Report.Blocks[claim.Subject.Span.Block].Text;
        var at = claim.Subject.Span.Start;
        yield return (score, kind, report.IsOwed(kind, figures, claim.Subject), report.Set, $"{kind} {report.Name} {string.Join(' ', claim.Evidence.Select(item => item.Figure.Mention.Text))}\n    {text[Math.Max(0, at - 250)..Math.Min(text.Length, at + 150)].ReplaceLineEndings(" ")}");
    }
}
