using ReportParsing;

namespace ReportAudit;

/// <summary>Tries a reconciliation file on the text of a report, for users who test their own files.</summary>
public sealed class ReconciliationTest
{
    private readonly ReconciliationFile file;

    private ReconciliationTest(ReconciliationFile file) => this.file = file;

    /// <summary>A test of what a file would say.</summary>
    /// <param name="yaml">The YAML text of the file.</param>
    /// <exception cref="ReconciliationException">There is something wrong in the text.</exception>
    public static ReconciliationTest For(string yaml) => For(ReconciliationFile.Parse(yaml));

    /// <summary>A test of a file or a pack.</summary>
    /// <param name="file">The file.</param>
    public static ReconciliationTest For(ReconciliationFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return new ReconciliationTest(file);
    }

    /// <summary>Audits a report by the file.</summary>
    /// <param name="reportText">The text of the report; a line feed ends a line.</param>
    public ReconciliationTrial Audit(string reportText) => Audit(ReportReader.ReadText(reportText));

    /// <summary>Audits a report by the file.</summary>
    /// <param name="report">The report.</param>
    public ReconciliationTrial Audit(Report report) => new(new Auditor(new AuditOptions { Reconciliation = [file] }).Audit(report));
}
