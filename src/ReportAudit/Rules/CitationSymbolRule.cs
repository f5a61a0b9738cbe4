using ReportAudit.Messages;
using ReportParsing;
using ReportParsing.Figures;

namespace ReportAudit.Rules;

/// <summary>A document number whose symbol is not that of its kind or of the body that issued it.</summary>
internal sealed class CitationSymbolRule : IRule
{
    // The kind of a document stands at most this many words before its number: "Kế hoạch của Uỷ ban nhân dân tỉnh số …".
    private const int KindReach = 3;

    public RuleDescriptor Descriptor { get; } = new(
        "citation-symbol",
        RuleCategory.References,
        Severity.Note,
        new BilingualText("Ký hiệu văn bản không đúng loại hoặc cơ quan ban hành.", "A cited document's symbol does not fit its kind or its issuer."));

    public IEnumerable<Finding> Check(AuditContext context)
    {
        foreach (var mention in context.Report.Mentions.Where(mention => mention.Kind == MentionKind.DocumentNumber))
        {
            if (Message(mention, context) is { } message)
            {
                yield return new Finding
                {
                    Rule = Descriptor,
                    Severity = Severity.Note,
                    Message = message,
                    Basis = mention.Text,
                    Places = [mention.Span],
                };
            }
        }
    }

    private static BilingualText? Message(Mention mention, AuditContext context)
    {
        // "19/KH-UBND": the kind, then the body; "674/UBND-VX" has no kind and then a department.
        var symbol = SymbolOf(mention.Text);
        var parts = symbol.Split('-', '/');
        if (parts.Length < 2)
            return null;
        var symbols = context.Text.Language.Symbols;
        foreach (var (organ, mistyped) in symbols.Organs)
        {
            if (mistyped.Contains(parts[^1], StringComparer.Ordinal) && NamesOrgan(context, organ))
                return Say.InBoth(say => say.CitationOrgan(symbol, parts[^1], organ));
        }

        var named = symbols.Kinds.FirstOrDefault(kind => PrecededBy(mention, kind.Name, context));
        var used = symbols.Kinds.FirstOrDefault(kind => parts.Contains(kind.Symbol, StringComparer.Ordinal));
        var isOwn = symbols.Kinds.Any(kind => string.Equals(kind.Name, named.Name, StringComparison.Ordinal) && parts.Contains(kind.Symbol, StringComparer.Ordinal));
        return named.Name is not null && used.Name is not null && !isOwn
            ? Say.InBoth(say => say.CitationKind(symbol, used.Symbol, named.Name, named.Symbol))
            : null;
    }

    private static string SymbolOf(string number)
    {
        // "37-KH/TU", as the party and its organisations write
        var digits = number.TakeWhile(char.IsAsciiDigit).Count();
        if (digits < number.Length && number[digits] == '-')
            return number[(digits + 1)..].Trim();
        return number[(number.LastIndexOf('/') + 1)..].Trim();
    }

    // A mistyped symbol is one only where the report itself calls the body by its right one.
    private static bool NamesOrgan(AuditContext context, string organ) =>
        context.Report.Blocks.Any(block => block.Text.Contains(organ, StringComparison.Ordinal));

    private static bool PrecededBy(Mention mention, string kind, AuditContext context)
    {
        var line = context.Text.Line(context.Report.Blocks[mention.Span.Block]);
        var words = line.Tokens
            .TakeWhile(token => token.Start < mention.Span.Start)
            .Reverse()
            .TakeWhile(token => token.Kind == TokenKind.Word)
            .Take(KindReach)
            .Reverse()
            .Select(token => token.Word);
        var before = string.Join(' ', words);
        return before.EndsWith(kind, StringComparison.Ordinal) || before.EndsWith($"{kind} {context.Text.Language.Symbols.NumberWord}", StringComparison.Ordinal);
    }
}
