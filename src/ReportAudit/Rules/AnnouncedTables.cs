using ReportAudit.Claims;
using ReportParsing;
using ReportParsing.Figures;
using ReportParsing.Languages;
using ReportParsing.Text;

namespace ReportAudit.Rules;

/// <summary>Finds sentences that point to a table behind them where none follows: "… như bảng dưới đây", and then the next section.</summary>
internal static class AnnouncedTables
{
    // A table without lines may have been read as paragraphs of little but figures.
    private const int LeastFigures = 4;

    /// <summary>The words that point.</summary>
    public static IEnumerable<TextSpan> Missing(AuditContext context)
    {
        var pointers = context.Text.Language.Tables.Pointers.Select(pointer => pointer.Split(' ')).ToLookup(words => words[0], StringComparer.Ordinal);
        return context.Report.Blocks
            .Where(block => block.Table is null)
            .Select(block => Pointer(context.Text.Line(block), pointers))
            .OfType<TextSpan>()
            .Where(pointer => !TablesFollow(context.Report.Blocks[pointer.Block], context));
    }

    /// <summary>The appendices that the report says it ends with, and does not: "… in Appendix B at the end of this report".</summary>
    public static IEnumerable<TextSpan> MissingAppendices(AuditContext context)
    {
        var words = context.Text.Language.Tables;
        foreach (var block in context.Report.Blocks.Where(block => block.Table is null))
        {
            var line = context.Text.Line(block);
            for (var at = 0; at + 1 < line.Tokens.Count; at++)
            {
                if (NameEnd(line, at, words.Appendices) is not { } end || !IsWithin(line, at, words))
                    continue;
                var name = new TextSpan(block.Id, line.Tokens[at].Start, end - line.Tokens[at].Start);
                var key = MatchKey.Of(block.Text.Substring(name.Start, name.Length));
                if (!context.Report.Blocks.Any(other => other.Id != block.Id && Opens(MatchKey.Of(other.Text), key)))
                    yield return name;
            }
        }
    }

    // "Appendix B"; "Annex 2" is a name of its own.
    private static int? NameEnd(TokenLine line, int at, IReadOnlyList<string> appendices)
    {
        if (line.Tokens[at].Mention is { Kind: MentionKind.Code } mention)
            return appendices.Any(word => MatchKey.Of(mention.Text).StartsWith(word + " ", StringComparison.Ordinal)) ? mention.Span.End : null;
        var next = line.Tokens[at + 1];
        return appendices.Contains(line.Tokens[at].Word, StringComparer.Ordinal) && next is { Kind: TokenKind.Word, Word.Length: 1 } && char.IsUpper(line.Block.Text[next.Start]) ? next.End : null;
    }

    private static bool IsWithin(TokenLine line, int at, TableWords words)
    {
        for (var i = at; i < line.Tokens.Count && line.Tokens[i].Kind != TokenKind.SentenceEnd; i++)
        {
            if (words.WithinReport.Any(phrase => StandsAt(line, i, phrase.Split(' '))))
                return true;
        }

        return false;
    }

    private static bool Opens(string text, string name) => text.StartsWith(name, StringComparison.Ordinal) && (text.Length == name.Length || !char.IsLetterOrDigit(text[name.Length]));

    private static TextSpan? Pointer(TokenLine line, ILookup<string, string[]> pointers)
    {
        for (var at = 0; at < line.Tokens.Count; at++)
        {
            if (pointers[line.Tokens[at].Word].Where(pointer => StandsAt(line, at, pointer)).MaxBy(pointer => pointer.Length) is { } pointer)
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
