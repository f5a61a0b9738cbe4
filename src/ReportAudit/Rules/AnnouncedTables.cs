using ReportAudit.Claims;
using ReportParsing;
using ReportParsing.Figures;
using ReportParsing.Languages;

namespace ReportAudit.Rules;

/// <summary>Finds sentences that point to a table behind them where none follows: "… như bảng dưới đây", and then the next section.</summary>
internal static class AnnouncedTables
{
    // A table without lines may have been read as paragraphs of little but figures.
    private const int LeastFigures = 4;

    /// <summary>The words that point.</summary>
    public static IEnumerable<TextSpan> Missing(AuditContext context) =>
        context.Report.Blocks
            .Where(block => block.Table is null && !TablesFollow(block, context))
            .Select(block => Pointer(context.Text.Line(block), context.Text.Language.Tables))
            .OfType<TextSpan>();

    private static TextSpan? Pointer(TokenLine line, TableWords words)
    {
        for (var at = 0; at < line.Tokens.Count; at++)
        {
            var pointer = words.Pointers.Select(pointer => pointer.Split(' ')).Where(pointer => StandsAt(line, at, pointer)).MaxBy(pointer => pointer.Length);
            if (pointer is not null)
                return new TextSpan(line.Block.Id, line.Tokens[at].Start, line.Tokens[at + pointer.Length - 1].End - line.Tokens[at].Start);
        }

        return null;
    }

    private static bool StandsAt(TokenLine line, int at, string[] words) =>
        at + words.Length <= line.Tokens.Count
        && Enumerable.Range(0, words.Length).All(i => line.Tokens[at + i] is { Kind: TokenKind.Word } token && string.Equals(token.Word, words[i], StringComparison.Ordinal));

    private static bool TablesFollow(Block block, AuditContext context)
    {
        var end = context.Text.SectionOf(block.Id)?.EndBlock ?? context.Report.Blocks.Count;
        return context.Report.Blocks.Take(end).Skip(block.Id + 1).Any(next => next.Table is not null || IsFlattened(context.Text, next));
    }

    private static bool IsFlattened(ReportText text, Block block)
    {
        var figures = text.Settings(block).Count;
        return figures >= LeastFigures && text.Line(block).Tokens.Count(token => token.Kind == TokenKind.Word) <= figures;
    }
}
