using ReportParsing;
using ReportParsing.Figures;
using ReportParsing.Languages;

namespace ReportAudit.Rules;

/// <summary>A document as the report cites it.</summary>
/// <param name="Number">Its number with its symbol.</param>
/// <param name="Date">The date right behind the number; null where none stands there.</param>
/// <param name="Issuer">The first words of who issued it, where they stand right behind the date; else empty.</param>
internal sealed record Citation(Mention Number, Mention? Date, string Issuer)
{
    private const int IssuerWords = 6;

    /// <summary>The day of the document; null where the report does not give it in full.</summary>
    public DateOnly? Day => Date?.Period is { From: { } from } period && from == period.To ? from : null;

    /// <summary>The number with its date.</summary>
    public TextSpan Span => Date is null ? Number.Span : Number.Span with { Length = Date.Span.End - Number.Span.Start };

    /// <summary>Every document number of a report's text but its own.</summary>
    public static IEnumerable<Citation> In(AuditContext context) =>
        context.Report.Blocks.Where(block => block.Table is null).SelectMany(block => In(context.Text.Line(block), context.Text.Language.Symbols))
            .Where(citation => !string.Equals(citation.Number.Text, context.Report.Header.Number, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<Citation> In(TokenLine line, DocumentSymbols symbols)
    {
        for (var i = 0; i < line.Tokens.Count; i++)
        {
            if (line.Tokens[i].Mention is not { Kind: MentionKind.DocumentNumber } number)
                continue;
            var next = i + 1 < line.Tokens.Count && (line.Tokens[i + 1].Is(',') || symbols.DateLeads.Contains(line.Tokens[i + 1].Word, StringComparer.Ordinal)) ? i + 2 : i + 1;
            var date = next < line.Tokens.Count && line.Tokens[next].Mention is { Kind: MentionKind.Date } day ? day : null;
            yield return new Citation(number, date, date is null ? string.Empty : IssuerAt(line, next + 1, symbols));
        }
    }

    private static string IssuerAt(TokenLine line, int index, DocumentSymbols symbols) =>
        index < line.Tokens.Count && symbols.IssuerLeads.Contains(line.Tokens[index].Word, StringComparer.Ordinal)
            ? string.Join(' ', line.Tokens.Skip(index + 1).TakeWhile(token => token.Kind == TokenKind.Word).Take(IssuerWords).Select(token => token.Word))
            : string.Empty;
}
