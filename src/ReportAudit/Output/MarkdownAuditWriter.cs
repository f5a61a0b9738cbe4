using System.Text;
using ReportParsing;

namespace ReportAudit.Output;

/// <summary>A Markdown page: a table of findings for each report, for an issue, a mail or a wiki.</summary>
internal sealed class MarkdownAuditWriter(Stream output, WritingOptions options) : IAuditWriter
{
    private static readonly BilingualText Title = new("Kết quả kiểm tra số liệu", "Audit of figures");
    private static readonly BilingualText Head = new(
        "| Mức | Nơi | Quy tắc | Nội dung |",
        "| Severity | Place | Rule | Message |");

    private readonly StreamWriter text = new(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };

    public void Begin() => text.WriteLine("# " + In(Title));

    public void Write(AuditResult result)
    {
        text.WriteLine();
        text.WriteLine("## " + Plain(result.Report.Path));
        text.WriteLine();
        if (result.Report.Problem is { } problem)
            text.WriteLine(Plain(In(result.Report.Status == ReadingStatus.Unreadable
                ? Wording.Unreadable(In(problem.Message))
                : Wording.PartlyRead(In(problem.Message)))));
        else if (result.Findings.Count == 0)
            text.WriteLine(Sentence(In(Wording.NoFindings)));
        if (result.Findings.Count > 0)
            WriteFindings(result);
        text.Flush();
    }

    public void End(AuditSummary summary)
    {
        text.WriteLine();
        text.WriteLine(In(Wording.Reports(summary.Reports, summary.Unreadable)) + ": " + In(Wording.FindingCounts(summary)) + ".");
        text.WriteLine(In(Wording.Coverage(summary)) + ".");
        text.Flush();
    }

    public void Dispose() => text.Dispose();

    private void WriteFindings(AuditResult result)
    {
        text.WriteLine(In(Head));
        text.WriteLine("| --- | --- | --- | --- |");
        foreach (var finding in result.Findings)
        {
            var where = Wording.Where(result.Report, finding) is { } place ? In(place) : string.Empty;
            text.WriteLine($"| {In(Wording.Of(finding.Severity))} | {where} | `{finding.Rule.Name}` | {Plain(In(finding.Message))} |");
        }
    }

    private string In(BilingualText wording) => wording.In(options.Language);

    private static string Sentence(string words) => char.ToUpperInvariant(words[0]) + words[1..] + ".";

    // What a report says must not turn into markup.
    private static string Plain(string words)
    {
        var plain = new StringBuilder(words.Length);
        foreach (var character in words)
        {
            if (character is '|' or '*' or '_' or '`' or '<' or '[' or '\\' or '#')
                plain.Append('\\');
            plain.Append(character is '\n' or '\r' ? ' ' : character);
        }

        return plain.ToString();
    }
}
