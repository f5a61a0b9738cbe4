using ReportAudit.Messages;
using ReportParsing;

namespace ReportAudit.Rules;

/// <summary>Headings, or numbered items of one list, that skip a number or use one twice.</summary>
internal sealed class HeadingNumberingRule : IRule
{
    private const int ShortestSentence = 30;

    public RuleDescriptor Descriptor { get; } = new(
        "heading-numbering",
        RuleCategory.References,
        Severity.Warning,
        new BilingualText("Số thứ tự đề mục bị thiếu, trùng hoặc đảo.", "Heading numbers are missing, repeated or out of order."));

    public IEnumerable<Finding> Check(AuditContext context)
    {
        Block[] labelled = [.. context.Report.Blocks.Where(block => block is { Kind: BlockKind.Heading, Label: { Numbers.Count: > 0 } } && !IsSignatory(block, context.Report))];
        var titles = labelled.ToLookup(Bare, StringComparer.OrdinalIgnoreCase);
        var headings = labelled.Where(block => !titles[Bare(block)].Any(later => later.Id > block.Id && IsInContents(block, later)));
        foreach (var siblings in headings.GroupBy(block => (block.Parent, block.Label!.Kind, block.Label.Numbers.Count)))
        {
            if (Problems([.. siblings]) is { Count: > 0 } problems)
                yield return Finding(problems);
        }

        foreach (var list in Lists(context.Report))
        {
            if (Array.TrueForAll(list, IsSentence) && Problems(list) is { Count: > 0 } problems)
                yield return Finding(problems);
        }
    }

    // "V. Stamenov" under a report is no fifth section.
    private static bool IsSignatory(Block block, Report report) =>
        block is { Label.Kind: LabelKind.Roman } && block.Id == report.Blocks.Count - 1 && block.Text.AsSpan(block.Label.Text.Length).Trim() is { IsEmpty: false } name && char.IsUpper(name[0]) && !name.Contains(' ');

    // A short item without a stop may be a heading numbered as the items are.
    private static bool IsSentence(Block item) => item.Text.TrimEnd() is [.., '.' or ';' or ':'] && item.Text.Length >= ShortestSentence;

    // Numbered items of one section, each from its 1 on; another 1 begins another list.
    private static IEnumerable<Block[]> Lists(Report report)
    {
        foreach (var siblings in report.Blocks.Where(IsNumberedItem).GroupBy(block => (block.Parent, Section: SectionBefore(report, block))))
        {
            List<Block> list = [];
            foreach (var item in siblings)
            {
                if (NumberOf(item) == 1)
                {
                    if (list.Count > 0)
                        yield return [.. list];
                    list = [];
                }
                else if (list.Count == 0)
                {
                    continue;
                }

                list.Add(item);
            }

            if (list.Count > 0)
                yield return [.. list];
        }
    }

    // "(4)" may go on from those within a paragraph.
    private static bool IsNumberedItem(Block block) =>
        block is { Kind: BlockKind.ListItem, Label: { Kind: LabelKind.Arabic, Numbers.Count: 1 } label } && char.IsAsciiDigit(label.Text[0]);

    // The last heading above it.
    private static int SectionBefore(Report report, Block block)
    {
        var at = block.Id;
        while (at > 0 && report.Blocks[at].Kind != BlockKind.Heading)
            at--;
        return at;
    }

    // A line of the table of contents is its heading with a page behind it.
    private static bool IsInContents(Block line, Block heading) => char.IsAsciiDigit(line.Text[^1]) && !char.IsAsciiDigit(heading.Text[^1]);

    private static string Bare(Block heading) =>
        heading.Text[heading.Label!.Text.Length..].TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9').TrimEnd(' ', '.', '…', '\t', '_', ':');

    private static List<(Block Block, BilingualText Text)> Problems(Block[] siblings)
    {
        List<(Block, BilingualText)> problems = [];
        var previous = NumberOf(siblings[0]);
        foreach (var block in siblings.Skip(1))
        {
            var number = NumberOf(block);
            if (number == previous)
                problems.Add((block, Say.InBoth(say => say.HeadingRepeated(LabelText(block, number)))));
            else if (number < previous)
                problems.Add((block, Say.InBoth(say => say.HeadingOutOfOrder(LabelText(block, number), LabelText(block, previous + 1)))));
            for (var missing = previous + 1; missing < number; missing++)
            {
                if (Array.Exists(siblings, sibling => NumberOf(sibling) == missing))
                    continue;
                var label = LabelText(block, missing);
                problems.Add((block, Say.InBoth(say => say.HeadingMissing(label))));
            }

            previous = number;
        }

        return problems;
    }

    private Finding Finding(List<(Block Block, BilingualText Text)> problems)
    {
        TextSpan[] places = [.. problems.Select(problem => problem.Block).Distinct().Select(block => new TextSpan(block.Id, 0, block.Label!.Text.Length))];
        return new Finding
        {
            Rule = Descriptor,
            Severity = Severity.Warning,
            Message = new BilingualText(
                Sentence(problems.Select(problem => problem.Text.Vietnamese)),
                Sentence(problems.Select(problem => problem.Text.English))),
            Basis = problems[0].Block.Label!.Text,
            Places = places,
        };
    }

    private static string Sentence(IEnumerable<string> clauses)
    {
        var joined = string.Join("; ", clauses);
        return $"{char.ToUpperInvariant(joined[0])}{joined[1..]}.";
    }

    private static int NumberOf(Block block) => block.Label!.Numbers[^1];

    private static string LabelText(Block like, int number) => LabelFormat.Of(like.Label!, number);
}
