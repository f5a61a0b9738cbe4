using System.Text;
using ReportParsing;

namespace ReportAudit.Tests.Rules;

/// <summary>Text with <c>[|…|]</c> round the places that are expected.</summary>
internal sealed class MarkedText
{
    private const string Open = "[|";
    private const string Close = "|]";

    public MarkedText(string marked)
    {
        var plain = new StringBuilder();
        List<(int Start, int Length)> marks = [];
        for (var at = 0; at < marked.Length;)
        {
            var open = marked.IndexOf(Open, at, StringComparison.Ordinal);
            if (open < 0)
            {
                plain.Append(marked, at, marked.Length - at);
                break;
            }

            var close = marked.IndexOf(Close, open, StringComparison.Ordinal);
            plain.Append(marked, at, open - at);
            marks.Add((plain.Length, close - open - Open.Length));
            plain.Append(marked, open + Open.Length, close - open - Open.Length);
            at = close + Close.Length;
        }

        Text = plain.ToString();
        Marks = [.. marks.Select(mark => Place(Text, mark.Start, mark.Length))];
    }

    /// <summary>The text without its marks.</summary>
    public string Text { get; }

    /// <summary>The marked places, as <see cref="Place(Report, TextSpan)"/> writes them.</summary>
    public IReadOnlyList<string> Marks { get; }

    /// <summary>A place as its text and the how manieth in the report it is: blocks and lines differ in blanks and bars only.</summary>
    public static string Place(Report report, TextSpan span)
    {
        var before = string.Join('\n', report.Blocks.Take(span.Block).Select(block => block.Text).Append(string.Empty));
        return Place(before + report.Blocks[span.Block].Text, before.Length + span.Start, span.Length);
    }

    private static string Place(string text, int start, int length)
    {
        var sought = text.Substring(start, length);
        var times = 0;
        for (var at = text.IndexOf(sought, StringComparison.Ordinal); at >= 0 && at <= start; at = text.IndexOf(sought, at + 1, StringComparison.Ordinal))
            times++;
        return $"{sought} ({times})";
    }
}
