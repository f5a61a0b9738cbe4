using FluentAssertions;

namespace ReportAudit.Tests.Rules;

/// <summary>
/// Says what a rule reports of short reports. <c>[|…|]</c> marks the place to go to of each finding;
/// a text that is to be silent gives nothing of the rule, and no error or warning of any other.
/// </summary>
public abstract class RuleTests(string rule, string? language = null)
{
    protected internal string Rule => rule;

    /// <summary>Takes every text, its language and the places at which something is wrong in it, for who learns from them; null in tests.</summary>
    internal Action<string, string?, IReadOnlyList<string>>? Listener { get; set; }

    protected Finding Error(string marked) => Expect(marked, Severity.Error);

    protected Finding Warning(string marked) => Expect(marked, Severity.Warning);

    protected Finding Note(string marked) => Expect(marked, Severity.Note);

    /// <summary>Asserts an error or a warning at each mark: where the words are as sure as it gets is not what the test is about.</summary>
    protected Finding Found(params string[] marked) => Expect(string.Join('\n', marked), Severity.Warning, Severity.Error);

    protected void Silent(params string[] lines) => Silent(string.Join('\n', lines));

    protected void Silent(string text)
    {
        Listener?.Invoke(text, language, []);
        var findings = Audit(text);
        findings.Where(finding => finding.Rule.Name == rule || finding.Severity > Severity.Note).Select(Tell)
            .Should().BeEmpty("nothing is wrong in “{0}”", text);
    }

    /// <summary>Asserts that the rule says nothing; others may.</summary>
    protected void NotThisRule(string text)
    {
        Listener?.Invoke(text, language, []);
        var findings = Audit(text);
        findings.Where(finding => finding.Rule.Name == rule).Select(Tell).Should().BeEmpty();
    }

    /// <summary>The figures named as suspects, as printed.</summary>
    protected static IEnumerable<string> Suspects(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return finding.Evidence.Where(evidence => evidence.IsSuspect).Select(evidence => evidence.Figure.Mention.Text);
    }

    private IReadOnlyList<Finding> Audit(string text) => new Auditor().Audit(DraftReport.Read(text, language)).Findings;

    private Finding Expect(string marked, params Severity[] severities)
    {
        var draft = new MarkedText(marked);
        Listener?.Invoke(draft.Text, language, draft.Marks);
        var report = DraftReport.Read(draft.Text, language);
        var all = new Auditor().Audit(report).Findings;
        var findings = all.Where(finding => finding.Rule.Name == rule).ToArray();
        findings.Select(finding => MarkedText.Place(report, finding.Places[0])).Should().Equal(draft.Marks, "of these:\n{0}", Told(all));
        findings.Select(finding => finding.Severity).Should().OnlyContain(severity => severities.Contains(severity), "of these:\n{0}", Told(all));
        return findings[0];
    }

    private static string Told(IReadOnlyList<Finding> findings) =>
        findings.Count == 0 ? "none" : string.Join('\n', findings.Select(Tell));

    private static string Tell(Finding finding) => $"{finding.Severity} {finding.Rule.Name}: {finding.Message.English}";
}
