using ReportParsing;

namespace ReportAudit.Cli;

/// <summary>Tells on standard error what an audit did with what was known: the findings left out, stale entries, expired suppressions.</summary>
internal sealed class KnownFindings(AuditOptions options)
{
    private readonly List<string> reports = [];
    private readonly HashSet<string> found = new(StringComparer.Ordinal);
    private int baselined;
    private int suppressed;

    public void Add(AuditResult result)
    {
        // What could not be read may still have all its findings.
        if (result.Report.Status == ReadingStatus.Unreadable)
            return;
        reports.Add(result.Report.Path);
        baselined += result.Baselined.Count;
        suppressed += result.Suppressed.Count;
        found.UnionWith(result.Findings.Concat(result.Baselined).Concat(result.Suppressed).Select(finding => finding.Fingerprint));
    }

    public void Tell(TextWriter diagnostics, MessageLanguage language)
    {
        foreach (var sentence in Sentences())
            diagnostics.WriteLine(sentence.In(language));
    }

    private IEnumerable<BilingualText> Sentences()
    {
        if (baselined > 0)
            yield return Counted(baselined, "phát hiện đã có trong baseline nên không báo lại.", "known from the baseline and not reported again.");
        if (suppressed > 0)
            yield return Counted(suppressed, "phát hiện được bỏ qua theo tệp đối chiếu.", "suppressed by the reconciliation files.");
        foreach (var entry in options.Baseline?.Stale(reports, found) ?? [])
        {
            yield return new BilingualText(
                $"Baseline có mục không còn nữa: {entry.Report}, {entry.Rule} ({entry.Fingerprint}); hãy tạo lại baseline.",
                $"The baseline has an entry that is no longer found: {entry.Report}, {entry.Rule} ({entry.Fingerprint}); make the baseline again.");
        }

        foreach (var suppression in options.Reconciliation.SelectMany(file => file.Suppressions))
        {
            if (options.Today is { } today && suppression.IsExpiredOn(today))
            {
                yield return new BilingualText(
                    $"{suppression.File}:{suppression.Line}: bỏ qua '{suppression.Fingerprint}' đã hết hạn ({suppression.Reason}); hãy gia hạn hoặc xoá.",
                    $"{suppression.File}:{suppression.Line}: the suppression of '{suppression.Fingerprint}' has expired ({suppression.Reason}); renew or remove it.");
            }
        }
    }

    private static BilingualText Counted(int count, string vietnamese, string english) =>
        new(FormattableString.Invariant($"{count} {vietnamese}"), FormattableString.Invariant($"{count} {(count == 1 ? "finding is" : "findings are")} {english}"));
}
