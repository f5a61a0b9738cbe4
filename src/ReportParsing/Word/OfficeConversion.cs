using ReportParsing.Documents;

namespace ReportParsing.Word;

/// <summary>Turns .doc and .rtf files into .docx with LibreOffice, where it is installed.</summary>
internal static class OfficeConversion
{
    private static readonly InstalledProgram Office = new(
        [
            "soffice", "libreoffice",
            "/Applications/LibreOffice.app/Contents/MacOS/soffice",
            @"C:\Program Files\LibreOffice\program\soffice.exe",
        ],
        TimeSpan.FromSeconds(60));

    /// <summary>The file as .docx, or what is wrong.</summary>
    public static (byte[]? Converted, ReadingProblem? Problem) Convert(byte[] content, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("reportaudit-");
        try
        {
            return Convert(content, folder.FullName, cancellationToken);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // A profile of its own: LibreOffice refuses to run beside a window that the user has open.
    private static (byte[]? Converted, ReadingProblem? Problem) Convert(byte[] content, string folder, CancellationToken cancellationToken)
    {
        var source = Path.Combine(folder, content is [(byte)'{', ..] ? "report.rtf" : "report.doc");
        File.WriteAllBytes(source, content);
        var profile = new Uri(Path.Combine(folder, "profile"));
        var run = Office.Run([$"-env:UserInstallation={profile}", "--headless", "--norestore", "--convert-to", "docx", "--outdir", folder, source], default, cancellationToken);
        var converted = Path.Combine(folder, "report.docx");
        return run.Outcome switch
        {
            ProgramOutcome.NotInstalled => (null, WordMessages.NeedsOffice),
            ProgramOutcome.TimedOut => (null, WordMessages.OfficeTimedOut),
            _ => File.Exists(converted) ? (File.ReadAllBytes(converted), null) : (null, WordMessages.OfficeFailed),
        };
    }
}
