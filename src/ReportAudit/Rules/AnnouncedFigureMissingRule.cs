using ReportAudit.Messages;
using ReportParsing;
using ReportParsing.Figures;
using ReportParsing.Languages;

namespace ReportAudit.Rules;

/// <summary>A heading or introduction that announces figures on two things, where only those on one follow.</summary>
internal sealed class AnnouncedFigureMissingRule : IRule
{
    private const int LongestHead = 3;
    private const int LongestName = 3;
    private const int LongestTitle = 16;

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
            foreach (var readings in Announced(context, context.Text.Line(block)))
            {
                if (readings.Select(pair => Missing(pair, body, context)).FirstOrDefault(missing => missing is not null) is { } missing)
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

    // "văn bản đi và văn bản đến": what stands on both sides of the word, to the next sign, with a longer or a shorter name before it.
    private static IEnumerable<(Phrase Left, Phrase Right)[]> Announced(AuditContext context, TokenLine line)
    {
        var tokens = line.Tokens;
        for (var and = 1; and < tokens.Count; and++)
        {
            if (!IsAnd(tokens[and], context))
                continue;
            var right = Run(line, and + 1, 1, context);
            var left = Run(line, and - 1, -1, context);
            if (right.Length == 0 || left.Length == 0)
                continue;
            if (Shared(left, right) is { } alike)
                yield return [alike];
            else if (right.Length is >= 2 and <= LongestName && and + right.Length + 1 >= tokens.Count - 1 && IsTitle(tokens) && !IsGeneral(right, context))
            {
                yield return
                [
                    (new Phrase(left[^Math.Min(left.Length, LongestHead)..]), new Phrase(right)),
                    (new Phrase(left[^Math.Min(left.Length, LongestHead - 1)..]), new Phrase(right)),
                ];
            }
        }
    }

    private static (Phrase Left, Phrase Right)? Shared(Token[] left, Token[] right)
    {
        for (var head = Math.Min(LongestHead, right.Length - 1); head > 1; head--)
        {
            for (var start = left.Length - head - 1; start >= 0; start--)
            {
                if (!left.AsSpan(start, head).ToArray().Select(WordOf).SequenceEqual(right.Take(head).Select(WordOf), StringComparer.Ordinal))
                    continue;
                var length = Math.Min(Math.Min(left.Length - start, right.Length), head + LongestHead);
                return (new Phrase(left[start..Math.Min(left.Length, start + length)]), new Phrase(right[..length]));
            }
        }

        return null;
    }

    private static bool IsAnd(Token token, AuditContext context) =>
        token.Kind == TokenKind.Word && string.Equals(token.Word, context.Text.Language.Mentions.And, StringComparison.Ordinal);

    private static Token[] Run(TokenLine line, int start, int step, AuditContext context)
    {
        List<Token> run = [];
        for (var i = start; i >= 0 && i < line.Tokens.Count && line.Tokens[i].Kind == TokenKind.Word && !IsAnd(line.Tokens[i], context) && line.CueAt(i).Cue != Cue.From; i += step)
            run.Add(line.Tokens[i]);
        if (step < 0)
            run.Reverse();
        return [.. run];
    }

    private static string WordOf(Token token) => token.Word;

    // A short heading of its own, not one with its section's text glued behind it.
    private static bool IsTitle(IReadOnlyList<Token> tokens) => tokens.Count <= LongestTitle;

    private static bool IsGeneral(Token[] words, AuditContext context) =>
        context.Text.Language.IsGeneralTopic(string.Join(' ', words.Select(WordOf)));

    private static int FiguresOn(Phrase phrase, IReadOnlyList<Block> body, AuditContext context)
    {
        var ids = body.Select(block => block.Id).ToHashSet();
        string[] telling = [.. phrase.Words.Where(word => !context.Text.Language.Fillers.Contains(word))];
        return context.Report.Figures.Count(figure => ids.Contains(figure.Span.Block) && telling.All(word => figure.Indicator.Terms.Contains(word, StringComparer.Ordinal)));
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

    private sealed record Phrase(Token[] Tokens)
    {
        public IEnumerable<string> Words => Tokens.Select(WordOf);

        public TextSpan SpanIn(Block block) => new(block.Id, Tokens[0].Start, Tokens[^1].End - Tokens[0].Start);
    }
}
