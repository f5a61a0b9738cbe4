using ReportAudit.Messages;
using ReportParsing;
using ReportParsing.Figures;

namespace ReportAudit.Rules;

/// <summary>A heading or introduction that announces figures on two things, where only those on one follow.</summary>
internal sealed class AnnouncedFigureMissingRule : IRule
{
    private const int LongestHead = 3;

    public RuleDescriptor Descriptor { get; } = new(
        "announced-figure-missing",
        RuleCategory.Consistency,
        Severity.Warning,
        new BilingualText("Đề mục nêu một nội dung nhưng bên dưới không có số liệu.", "Figures that a heading announces do not follow."));

    public IEnumerable<Finding> Check(AuditContext context)
    {
        foreach (var block in context.Report.Blocks.Where(block => block.Kind == BlockKind.Heading || block.Text.TrimEnd().EndsWith(':')))
        {
            var body = BodyOf(block, context);
            if (body.Count == 0)
                continue;
            foreach (var pair in Announced(context.Text.Line(block)))
            {
                if (Missing(pair, body, context) is { } missing)
                    yield return Finding(block, missing.Announced, missing.Present);
            }
        }
    }

    private static (Phrase Announced, Phrase Present)? Missing((Phrase Left, Phrase Right) pair, IReadOnlyList<Block> body, AuditContext context)
    {
        var left = FiguresOn(pair.Left, body, context);
        var right = FiguresOn(pair.Right, body, context);
        if (left > 0 && right == 0 && !IsTold(pair.Right, body, context))
            return (pair.Right, pair.Left);
        return right > 0 && left == 0 && !IsTold(pair.Left, body, context) ? (pair.Left, pair.Right) : null;
    }

    // "văn bản đi và văn bản đến": two things that share their first words.
    private static IEnumerable<(Phrase Left, Phrase Right)> Announced(TokenLine line)
    {
        var tokens = line.Tokens;
        for (var and = 1; and < tokens.Count; and++)
        {
            if (tokens[and].Word is not ("và" or ","))
                continue;
            for (var head = LongestHead; head > 0; head--)
            {
                if (WordsAt(tokens, and + 1, head + 1) is not { } right || WordsAt(tokens, and - head - 1, head + 1) is not { } left)
                    continue;
                if (left.AsSpan(0, head).SequenceEqual(right.AsSpan(0, head)) && !string.Equals(left[head], right[head], StringComparison.Ordinal))
                {
                    yield return (new Phrase(left, tokens[and - head - 1], tokens[and - 1]), new Phrase(right, tokens[and + 1], tokens[and + 1 + head]));
                    break;
                }
            }
        }
    }

    private static string[]? WordsAt(IReadOnlyList<Token> tokens, int start, int count)
    {
        if (start < 0 || start + count > tokens.Count)
            return null;
        var words = tokens.Skip(start).Take(count).Where(token => token.Kind == TokenKind.Word).Select(token => token.Word).ToArray();
        return words.Length == count ? words : null;
    }

    private static int FiguresOn(Phrase phrase, IReadOnlyList<Block> body, AuditContext context)
    {
        var ids = body.Select(block => block.Id).ToHashSet();
        return context.Report.Figures.Count(figure => ids.Contains(figure.Span.Block) && phrase.Words.All(word => figure.Indicator.Terms.Contains(word, StringComparer.Ordinal)));
    }

    private static bool IsTold(Phrase phrase, IReadOnlyList<Block> body, AuditContext context)
    {
        var sought = " " + string.Join(' ', phrase.Words) + " ";
        return body.Any(block =>
        {
            var words = context.Text.Line(block).Tokens.Where(token => token.Kind == TokenKind.Word).Select(token => token.Word);
            return $" {string.Join(' ', words)} ".Contains(sought, StringComparison.Ordinal);
        });
    }

    private static IReadOnlyList<Block> BodyOf(Block block, AuditContext context)
    {
        if (context.Text.SectionOf(block.Id) is { } section && section.Heading == block)
            return [.. context.Report.Blocks.Skip(section.FirstBlock + 1).Take(section.EndBlock - section.FirstBlock - 1)];
        return [.. context.Text.Children(block)];
    }

    private Finding Finding(Block block, Phrase announced, Phrase present)
    {
        var span = announced.SpanIn(block);
        var (missing, given) = (TextOf(block, span), TextOf(block, present.SpanIn(block)));
        return new Finding
        {
            Rule = Descriptor,
            Severity = Severity.Warning,
            Message = Say.InBoth(say => say.AnnouncedFigureMissing(missing, given)),
            Basis = missing,
            Places = [span],
        };
    }

    private static string TextOf(Block block, TextSpan span) => block.Text.Substring(span.Start, span.Length);

    private sealed record Phrase(string[] Words, Token First, Token Last)
    {
        public TextSpan SpanIn(Block block) => new(block.Id, First.Start, Last.End - First.Start);
    }
}
