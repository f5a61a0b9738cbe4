using ReportAudit.Messages;
using ReportParsing;

namespace ReportAudit.Rules;

/// <summary>One document cited with two dates.</summary>
internal sealed class CitationConflictRule : IRule
{
    private const int KindWords = 2;

    public RuleDescriptor Descriptor { get; } = new(
        "citation-conflict",
        RuleCategory.References,
        Severity.Warning,
        new BilingualText("Một văn bản được viện dẫn với hai ngày khác nhau.", "One document is cited with two dates."));

    public IEnumerable<Finding> Check(AuditContext context)
    {
        var dated = Citation.In(context).Where(citation => citation.Day is not null);
        foreach (var ofNumber in dated.GroupBy(citation => KeyOf(citation, context), StringComparer.Ordinal))
        {
            Citation[] citations = [.. ofNumber];
            var known = new HashSet<DateOnly>();
            foreach (var citation in citations)
            {
                var conflict = Array.Find(citations, other => known.Contains(other.Day!.Value) && IsSameDocument(other, citation));
                if (known.Add(citation.Day!.Value) && conflict is not null)
                    yield return Finding(conflict, citation);
            }
        }
    }

    // Numbers begin again each year and with each body: 12/KH-UBND of the commune is not that of the district.
    private static bool IsSameDocument(Citation first, Citation second)
    {
        var (one, other) = (first.Day!.Value, second.Day!.Value);
        return first.Issuer.MayBe(second.Issuer) && (one.Year == other.Year || (one.Month == other.Month && one.Day == other.Day));
    }

    // Of a number without letters the word before it says of what it is: Order No. 2024-07 is not Resolution No. 2024-07.
    private static string KeyOf(Citation citation, AuditContext context)
    {
        var number = citation.Number.Text.Replace(" ", string.Empty, StringComparison.Ordinal).ToUpperInvariant();
        return number.Any(char.IsLetter) ? number : $"{KindBefore(citation.Number.Span, context)} {number}";
    }

    private static string KindBefore(TextSpan number, AuditContext context)
    {
        var words = context.Report.Blocks[number.Block].Text[..number.Start].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var kind = words.TakeLast(KindWords).ToArray();
        // "under Resolution", "in Resolution"
        var isLed = kind is [[var lead, ..], [var first, ..]] && char.IsLower(lead) && char.IsUpper(first);
        return string.Join(' ', isLed ? kind[1..] : kind).ToUpperInvariant();
    }

    private Finding Finding(Citation first, Citation second) => new()
    {
        Rule = Descriptor,
        Severity = Severity.Warning,
        Message = Say.InBoth(say => say.CitationConflict(second.Number.Text, first.Day!.Value, second.Day!.Value)),
        Basis = second.Number.Text,
        Places = [second.Span, first.Span],
    };
}
