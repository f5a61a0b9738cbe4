using System.Globalization;
using System.Text.RegularExpressions;
using ReportAudit;
using ReportParsing;

namespace UnreadRelations;

/// <summary>Another way to write the same: what an audit tells must not hang on it.</summary>
/// <param name="Name">What is written in another way.</param>
/// <param name="Rewrite">The text rewritten; the same where there is nothing to rewrite.</param>
internal sealed partial record Rewriting(string Name, Func<string, string> Rewrite)
{
    public static IReadOnlyList<Rewriting> All { get; } =
    [
        new("currency as letters", text => PoundSign().Replace(text, "KSh ${digit}")),
        new("currency as a sign", text => Letters().Replace(text, "£${digit}")),
        new("space before %", text => Percent().Replace(text, "${digit} %")),
        new("plus for dash", text => DashItem().Replace(text, "${indent}+ ")),
        new("no shares in brackets", text => BracketedShare().Replace(text, string.Empty)),
    ];

    /// <summary>What is told of a text and not of the same rewritten, or the other way round.</summary>
    public IEnumerable<(bool IsLost, string Told)> Differences(string text)
    {
        var (before, after) = (Told(text), Told(Rewrite(text)));
        return before.Except(after, StringComparer.Ordinal).Select(told => (true, told)).Concat(after.Except(before, StringComparer.Ordinal).Select(told => (false, told)));
    }

    // By the values: a rewritten figure is printed in another way.
    private static HashSet<string> Told(string text) =>
    [
        .. new Auditor().Audit(ReportReader.ReadText(text)).Findings.Where(finding => finding.Severity != Severity.Note)
            .Select(finding => $"{finding.Rule.Name} {string.Join(' ', finding.Evidence.Select(evidence => evidence.Figure.Value.ToString("0.###", CultureInfo.InvariantCulture)))}"),
    ];

    [GeneratedRegex(@"£(?<digit>\d)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex PoundSign();

    [GeneratedRegex(@"\b(?:KSh|Rs\.?) ?(?<digit>\d)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Letters();

    [GeneratedRegex(@"(?<digit>\d)%", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Percent();

    [GeneratedRegex(@"^(?<indent>\s*)- ", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.Multiline)]
    private static partial Regex DashItem();

    [GeneratedRegex(@" \(\d+(?:[.,]\d+)? ?%\)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex BracketedShare();
}
