using ReportParsing;

namespace ReportAudit.Output;

/// <summary>Writes what was read from reports, without any audit.</summary>
internal interface IExtractWriter : IDisposable
{
    void Begin();

    void Write(Report report);

    void End();
}
