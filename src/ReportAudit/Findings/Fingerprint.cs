using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ReportParsing;

namespace ReportAudit.Findings;

/// <summary>Names a finding by its rule and its figures, not by where they stand.</summary>
internal static class Fingerprint
{
    private const int Bytes = 8;

    /// <summary>The findings, those that would share a fingerprint told apart by their order.</summary>
    public static IEnumerable<Finding> Apart(IEnumerable<Finding> findings)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var finding in findings)
        {
            var ordinal = seen[finding.Fingerprint] = seen.GetValueOrDefault(finding.Fingerprint) + 1;
            yield return ordinal == 1 ? finding : finding with { Fingerprint = string.Create(CultureInfo.InvariantCulture, $"{finding.Fingerprint}-{ordinal}") };
        }
    }

    public static string Of(Finding finding, Report report)
    {
        var identity = new StringBuilder(finding.Rule.Name);
        if (finding.CheckId is { } check)
            identity.Append('/').Append(check);
        foreach (var evidence in finding.Evidence.OrderBy(evidence => evidence.Figure.Span.Block).ThenBy(evidence => evidence.Figure.Span.Start))
        {
            identity.Append('\n').Append(evidence.Role).Append('|')
                .AppendJoin(' ', evidence.Figure.Indicator.Terms).Append('|')
                .Append(evidence.Figure.Unit.Name).Append('|')
                .Append(evidence.Figure.Value.ToString("0.############", CultureInfo.InvariantCulture));
        }

        if (finding.Page is { } page)
            identity.Append(CultureInfo.InvariantCulture, $"\n{page}");
        if (finding.Evidence.Count == 0)
        {
            foreach (var place in finding.Places)
                identity.Append('\n').Append(report.Blocks[place.Block].Text, place.Start, place.Length);
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(identity.ToString())).AsSpan(0, Bytes));
    }
}
