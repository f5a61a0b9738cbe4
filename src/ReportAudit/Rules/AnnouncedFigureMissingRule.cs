using ReportAudit.Claims;
using ReportAudit.Messages;
using ReportParsing;
using ReportParsing.Figures;
using ReportParsing.Languages;

namespace ReportAudit.Rules;

/// <summary>A heading or introduction that announces figures on two things, where only those on one follow; a count of things whose list names more or fewer.</summary>
internal sealed class AnnouncedFigureMissingRule : IRule
{
    private const int LongestHead = 3;
    private const int LongestName = 3;
    private const int LongestTitle = 16;

    // "cấp chứng chỉ" is told of where "chứng chỉ" is.
    private const int LeastTold = 2;

    public RuleDescriptor Descriptor { get; } = new(
        "announced-figure-missing",
        RuleCategory.Consistency,
        Severity.Warning,
        new BilingualText("Đề mục nêu một nội dung nhưng bên dưới không có số liệu.", "Figures that a heading announces do not follow."));

    public IEnumerable<Finding> Check(AuditContext context)
    {
        foreach (var block in context.Report.Blocks.Where(block => block.Kind == BlockKind.Heading || block.Text.TrimEnd().EndsWith(':') || IsItemWithText(block, context)))
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

        foreach (var pointer in AnnouncedTables.Missing(context))
        {
            var said = context.Report.Blocks[pointer.Block].Text.Substring(pointer.Start, pointer.Length);
            yield return Finding(pointer, said, Say.InBoth(say => say.AnnouncedTableMissing(said)));
        }

        foreach (var appendix in AnnouncedTables.MissingAppendices(context))
        {
            var name = context.Report.Blocks[appendix.Block].Text.Substring(appendix.Start, appendix.Length);
            yield return Finding(appendix, name, Say.InBoth(say => say.AnnouncedAppendixMissing(name)));
        }

        foreach (var claim in context.Contradicted<ListCountClaim>())
            yield return Finding(claim, context);
    }

    private static (Phrase Announced, Phrase Present)? Missing((Phrase Left, Phrase Right) pair, IReadOnlyList<Block> body, AuditContext context)
    {
        var left = FiguresOn(pair.Left, body, context);
        var right = FiguresOn(pair.Right, body, context);
        if (right == 0 && (left > 0 || IsCountedTopic(pair.Right, body, context)) && !IsTold(pair.Right, body, context))
            return (pair.Right, pair.Left);
        return right > 0 && left == 0 && !pair.Left.IsOpen && !IsGeneral(pair.Left.Tokens, context) && !IsTold(pair.Left, body, context) ? (pair.Left, pair.Right) : null;
    }

    // Certificates, fees and the like are known by no other name: where they are announced, they are counted.
    private static bool IsCountedTopic(Phrase phrase, IReadOnlyList<Block> body, AuditContext context) =>
        context.Text.Language.IsCountedTopic(string.Join(' ', phrase.Words)) && body.Any(block => context.Text.Settings(block).Count > 0);

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
            {
                yield return [alike];
                continue;
            }

            // "Urgent and emergency care"
            if (context.Text.Language.NamesFieldsInPairs)
                continue;
            // "Nông, lâm nghiệp và thủy sản" names a field: not each of its parts. A longer name than is looked for ("Sản xuất nông nghiệp") is told by its kinds.
            var isListed = (left.Length > LongestHead && !Array.Exists(left, token => string.Equals(token.Word, right[0].Word, StringComparison.Ordinal))) || (and > left.Length && tokens[and - left.Length - 1].Is(','));
            // "What it cost and who paid for it" asks, and names nothing; "thu và giảm nợ" names deeds.
            if (line.CueAt(and + 1).Cue is not (Cue.Increase or Cue.Decrease) && right.Length is >= 2 and <= LongestName && !line.Joining.Relatives.Contains(right[0].Word) && and + right.Length + 1 >= tokens.Count - 1 && IsTitle(tokens) && !IsGeneral(right, context))
            {
                yield return
                [
                    (new Phrase(left[^Math.Min(left.Length, LongestHead)..], isListed), new Phrase(right, IsLone: true)),
                    (new Phrase(left[^Math.Min(left.Length, LongestHead - 1)..], isListed), new Phrase(right, IsLone: true)),
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
        string[] words = [.. phrase.Words];
        var least = phrase.IsLone ? Math.Min(LeastTold, words.Length) : words.Length;
        string[] sought = [.. Enumerable.Range(0, words.Length - least + 1).Select(start => $" {string.Join(' ', words.Skip(start).Take(least))} ")];
        return body.Any(block =>
        {
            var told = $" {string.Join(' ', context.Text.Line(block).Tokens.Where(token => token.Kind == TokenKind.Word).Select(token => token.Word))} ";
            return sought.Any(part => told.Contains(part, StringComparison.Ordinal));
        });
    }

    private static IReadOnlyList<Block> BodyOf(Block block, AuditContext context)
    {
        if (context.Text.SectionOf(block.Id) is { } section && section.Heading == block)
            return [.. context.Report.Blocks.Skip(section.FirstBlock + 1).Take(section.EndBlock - section.FirstBlock - 1)];
        var under = IsItemWithText(block, context) ? context.Report.Blocks.Skip(block.Id + 1).TakeWhile(next => next.Kind is BlockKind.Paragraph or BlockKind.Table) : [];
        return [.. context.Text.Children(block), .. under];
    }

    private Finding Finding(ListCountClaim claim, AuditContext context) =>
        ClaimFinding.Of(Descriptor, claim, context, claim.Basis.Certainty.ToSeverity(), Say.InBoth(say => say.ListCount(claim.Count, claim.Reading.Named))) with
        {
            Expected = claim.Reading.Named,
            Actual = claim.Count.Value,
            Expression = Expression.Unequal(claim.Reading.Named, claim.Count.Value),
        };

    private Finding Finding(Block block, Phrase announced, Phrase present)
    {
        var span = announced.SpanIn(block);
        var (missing, given) = (TextOf(block, span), TextOf(block, present.SpanIn(block)));
        return Finding(span, missing, Say.InBoth(say => say.AnnouncedFigureMissing(missing, given)));
    }

    private Finding Finding(TextSpan span, string announced, BilingualText message) => new()
    {
        Rule = Descriptor,
        Severity = Severity.Warning,
        Message = message,
        Basis = announced,
        Places = [span],
    };

    private static string TextOf(Block block, TextSpan span) => block.Text.Substring(span.Start, span.Length);

    // A numbered title with a paragraph under it, among items that are sentences.
    private static bool IsItemWithText(Block block, AuditContext context) =>
        block is { Kind: BlockKind.ListItem, Label.Kind: LabelKind.Arabic } && block.Text.TrimEnd() is [.., var last] && char.IsLetter(last)
        && IsTitle(context.Text.Line(block).Tokens) && block.Id + 1 < context.Report.Blocks.Count && context.Report.Blocks[block.Id + 1] is { Kind: BlockKind.Paragraph };

    /// <param name="Tokens">Its words.</param>
    /// <param name="IsOpen">Whether a list goes on before it.</param>
    /// <param name="IsLone">Whether it shares no words with what it stands beside.</param>
    private sealed record Phrase(Token[] Tokens, bool IsOpen = false, bool IsLone = false)
    {
        public IEnumerable<string> Words => Tokens.Select(WordOf);

        public TextSpan SpanIn(Block block) => new(block.Id, Tokens[0].Start, Tokens[^1].End - Tokens[0].Start);
    }
}
