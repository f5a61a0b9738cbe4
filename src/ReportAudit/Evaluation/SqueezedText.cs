using System.Text;
using ReportParsing;

namespace ReportAudit.Evaluation;

/// <summary>A report's text without white space, so that labels find their place however a rendering was spaced and wrapped.</summary>
internal sealed class SqueezedText
{
    private readonly string text;
    private readonly int[] blockStarts;

    public SqueezedText(Report report)
    {
        StringBuilder squeezed = new();
        blockStarts = new int[report.Blocks.Count];
        for (var i = 0; i < report.Blocks.Count; i++)
        {
            blockStarts[i] = squeezed.Length;
            squeezed.Append(Squeeze(report.Blocks[i].Text));
        }

        text = squeezed.ToString();
        Report = report;
    }

    public Report Report { get; }

    public static string Squeeze(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    /// <summary>How many characters around <paramref name="span"/> agree with the label's surroundings.</summary>
    public int Agreement(TextSpan span, FigureLabel label)
    {
        var block = Report.Blocks[span.Block].Text;
        var start = blockStarts[span.Block] + block.AsSpan(0, span.Start).ToString().Count(c => !char.IsWhiteSpace(c));
        var end = start + Squeeze(label.Text).Length;
        var before = 0;
        while (before < label.Before.Length && before < start && text[start - 1 - before] == label.Before[^(before + 1)])
            before++;
        var after = 0;
        while (after < label.After.Length && end + after < text.Length && text[end + after] == label.After[after])
            after++;
        return before + after;
    }
}
