using ReportAudit.Messages;
using ReportParsing;

namespace ReportAudit.Rules;

/// <summary>A passage that stands in the report twice, word for word.</summary>
internal sealed class RepeatedPassageRule : IRule
{
    public RuleDescriptor Descriptor { get; } = new(
        "repeated-passage",
        RuleCategory.Consistency,
        Severity.Warning,
        new BilingualText("Một đoạn văn lặp lại nguyên văn.", "A passage stands in the report twice, word for word."));

    public IEnumerable<Finding> Check(AuditContext context)
    {
        foreach (var (first, again) in context.Repeats.Passages)
        {
            var words = again.Sum(span => WordsIn(context.Report.Blocks[span.Block].Text.AsSpan(span.Start, span.Length)));
            yield return new Finding
            {
                Rule = Descriptor,
                Severity = Severity.Warning,
                Message = Say.InBoth(say => say.RepeatedPassage(words, again.Count)),
                Places = [again[0], first[0]],
            };
        }
    }

    private static int WordsIn(ReadOnlySpan<char> text)
    {
        var words = 0;
        foreach (var _ in text.Split(' '))
            words++;
        return words;
    }
}
