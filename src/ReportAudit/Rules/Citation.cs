using ReportParsing;
using ReportParsing.Figures;
using ReportParsing.Languages;

namespace ReportAudit.Rules;

/// <summary>A document as the report cites it.</summary>
/// <param name="Number">Its number with its symbol.</param>
/// <param name="Date">The date right behind the number; null where none stands there.</param>
/// <param name="Issuer">Who issued it, as far as the text says.</param>
internal sealed record Citation(Mention Number, Mention? Date, Issuer Issuer)
{
    private const int LongestAside = 5;

    /// <summary>The day of the document; null where the report does not give it in full.</summary>
    public DateOnly? Day => Date?.Period is { From: { } from } period && from == period.To ? from : null;

    /// <summary>The number with its date.</summary>
    public TextSpan Span => Date is null ? Number.Span : Number.Span with { Length = Date.Span.End - Number.Span.Start };

    /// <summary>Every document number of a report's text but its own.</summary>
    public static IEnumerable<Citation> In(AuditContext context) =>
        context.Report.Blocks.Where(block => block.Table is null).SelectMany(block => In(context.Text.Line(block), context.Text.Language))
            .Where(citation => !string.Equals(citation.Number.Text, context.Report.Header.Number, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<Citation> In(TokenLine line, LanguagePack language)
    {
        var symbols = language.Symbols;
        for (var i = 0; i < line.Tokens.Count; i++)
        {
            if (line.Tokens[i].Mention is not { Kind: MentionKind.DocumentNumber } number)
                continue;
            var at = AfterAside(line, i + 1);
            if (DateAt(line, AfterLead(line, at, symbols)) is { } date)
                yield return new Citation(number, date, Issuer.At(line, AfterDate(line, date), symbols, language.Header));
            else if (Issuer.At(line, at, symbols, language.Header) is { Length: > 0 } issuer)
                yield return new Citation(number, DateAt(line, at + issuer.Length), issuer);
            else
                yield return new Citation(number, Date: null, Issuer.Unknown);
        }
    }

    // "18-NQ/TW (khóa XII) ngày …"
    private static int AfterAside(TokenLine line, int index)
    {
        if (index >= line.Tokens.Count || !line.Tokens[index].Is('(') || DateAt(line, index + 1) is not null)
            return index;
        for (var close = index + 1; close < line.Tokens.Count && close <= index + LongestAside; close++)
        {
            if (line.Tokens[close].Is(')'))
                return close + 1;
        }

        return index;
    }

    private static int AfterLead(TokenLine line, int index, DocumentSymbols symbols) =>
        index < line.Tokens.Count && (line.Tokens[index].Is(',') || line.Tokens[index].Is('(') || symbols.DateLeads.Contains(line.Tokens[index].Word, StringComparer.Ordinal)) ? index + 1 : index;

    private static Mention? DateAt(TokenLine line, int index) =>
        index < line.Tokens.Count && line.Tokens[index].Mention is { Kind: MentionKind.Date } date ? date : null;

    private static int AfterDate(TokenLine line, Mention date)
    {
        var next = line.Tokens.TakeWhile(token => token.Start < date.Span.End).Count();
        return next < line.Tokens.Count && line.Tokens[next].Is(')') ? next + 1 : next;
    }
}
