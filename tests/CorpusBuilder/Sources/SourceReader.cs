using System.Text;
using ReportAudit;
using ReportAudit.Evaluation;

namespace CorpusBuilder.Sources;

/// <summary>Reads a <c>.report</c> source: settings, body and findings, parted by lines of <c>===</c>.</summary>
internal sealed class SourceReader(string path)
{
    private const string Divider = "===";
    private const string LookAlike = "silent ";
    private const int BeforeLength = 32;
    private const int AfterLength = 16;

    private readonly List<(FigureMark Mark, int At, int Length)> marks = [];
    private readonly StringBuilder squeezed = new();

    public static ReportSource Read(string path) => new SourceReader(path).Read();

    private ReportSource Read()
    {
        var parts = File.ReadAllText(path).Split("\n" + Divider + "\n");
        if (parts.Length != 3)
            throw new FormatException($"{path}: expected settings, body and findings parted by two lines of {Divider}");
        var settings = SettingsOf(parts[0]);
        List<SourceLine> body = [.. LinesOf(parts[1]).Select(LineOf)];
        var figures = FiguresOf();
        return new ReportSource
        {
            Path = path,
            Settings = settings,
            Body = body,
            Figures = figures,
            Findings = [.. LinesOf(parts[2]).Where(line => !IsLookAlike(line)).Select(FindingOf)],
            LookAlikes = [.. LinesOf(parts[2]).Where(IsLookAlike).Select(LookAlikeOf)],
        };
    }

    private Dictionary<string, string> SettingsOf(string text)
    {
        Dictionary<string, string> settings = new(StringComparer.Ordinal);
        foreach (var line in LinesOf(text))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0)
                throw new FormatException($"{path}: no key in '{line}'");
            settings[line[..colon].Trim()] = line[(colon + 1)..].Trim();
        }

        return settings;
    }

    private SourceLine LineOf(string line)
    {
        if (line[0] == '|')
        {
            var isHeader = line.StartsWith("|=", StringComparison.Ordinal);
            var cells = line[(isHeader ? 2 : 1)..].TrimEnd('|').Split('|', StringSplitOptions.TrimEntries).Select(Unmarked);
            return new SourceLine(isHeader ? LineKind.TableHeaderRow : LineKind.TableRow, 0, [.. cells]);
        }

        var level = line.TakeWhile(c => c == '#').Count();
        if (level > 0)
            return new SourceLine(LineKind.Heading, level, [Unmarked(line[level..].Trim())]);
        return line[0] switch
        {
            '!' => new SourceLine(LineKind.Centred, 0, [Unmarked(line[1..].Trim())]),
            '>' => new SourceLine(LineKind.Aside, 0, [Unmarked(line[1..].Trim())]),
            '-' => new SourceLine(LineKind.Item, 0, [Unmarked(line)]),
            '+' => new SourceLine(LineKind.SubItem, 0, [Unmarked(line)]),
            _ => new SourceLine(LineKind.Paragraph, 0, [Unmarked(line)]),
        };
    }

    private string Unmarked(string text)
    {
        StringBuilder plain = new();
        var rest = 0;
        while (text.IndexOf('{', rest) is var open && open >= 0)
        {
            var close = text.IndexOf('}', open);
            if (close < 0)
                throw new FormatException($"{path}: a mark is not closed in '{text}'");
            Append(plain, text[rest..open]);
            var mark = FigureMark.Parse(text[(open + 1)..close]);
            var lead = mark.Printed.IndexOf(mark.Label.Text, StringComparison.Ordinal);
            marks.Add((mark, squeezed.Length + Squeeze(mark.Printed[..lead]).Length, Squeeze(mark.Label.Text).Length));
            Append(plain, mark.Printed);
            rest = close + 1;
        }

        Append(plain, text[rest..]);
        return plain.ToString();
    }

    private void Append(StringBuilder plain, string text)
    {
        plain.Append(text);
        squeezed.Append(Squeeze(text));
    }

    private List<FigureLabel> FiguresOf()
    {
        var text = squeezed.ToString();
        return
        [
            .. marks.Select(mark => mark.Mark.Label with
            {
                Before = text[Math.Max(0, mark.At - BeforeLength)..mark.At],
                After = text[(mark.At + mark.Length)..Math.Min(text.Length, mark.At + mark.Length + AfterLength)],
            }),
        ];
    }

    // rule severity @figure … [suspect @figure …] ["words of the place"]; a leading ? where the finding may be told or not.
    private FindingLabel FindingOf(string line)
    {
        var quote = line.IndexOf('"', StringComparison.Ordinal);
        var words = (quote < 0 ? line : line[..quote]).TrimStart('?').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var suspect = Array.IndexOf(words, "suspect");
        var about = suspect < 0 ? words[2..] : words[2..suspect];
        return new FindingLabel
        {
            Rule = words[0],
            Severity = Enum.Parse<Severity>(words[1], ignoreCase: true),
            Optional = line[0] == '?',
            Figures = [.. about.Select(TaggedFigure)],
            Suspects = suspect < 0 ? [] : [.. words[(suspect + 1)..].Select(TaggedFigure)],
            Text = quote < 0 ? string.Empty : line[(quote + 1)..line.LastIndexOf('"')],
        };
    }

    // silent rule [@figure …] ["words of the place"]
    private LookAlikeLabel LookAlikeOf(string line)
    {
        var quote = line.IndexOf('"', StringComparison.Ordinal);
        var words = (quote < 0 ? line : line[..quote]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var text = quote < 0 ? string.Empty : line[(quote + 1)..line.LastIndexOf('"')];
        if (text.Length > 0 && !squeezed.ToString().Contains(Squeeze(text), StringComparison.Ordinal))
            throw new FormatException($"{path}: the report has no words '{text}'");
        return new LookAlikeLabel { Rule = words[1], Figures = [.. words[2..].Select(TaggedFigure)], Text = text };
    }

    private static bool IsLookAlike(string line) => line.StartsWith(LookAlike, StringComparison.Ordinal);

    private int TaggedFigure(string tag)
    {
        var at = marks.FindIndex(mark => "@" + mark.Mark.Tag == tag);
        return at >= 0 ? at : throw new FormatException($"{path}: no figure is tagged {tag}");
    }

    private static IEnumerable<string> LinesOf(string text) =>
        text.Split('\n').Where(line => !string.IsNullOrWhiteSpace(line)).Select(line => line.TrimEnd());

    private static string Squeeze(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
