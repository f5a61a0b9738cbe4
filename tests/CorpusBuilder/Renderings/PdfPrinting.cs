using System.Diagnostics;

namespace CorpusBuilder.Renderings;

/// <summary>Makes PDFs with the two producers that offices use most: an office suite and a browser.</summary>
internal static class PdfPrinting
{
    public static void WithLibreOffice(IReadOnlyList<string> wordFiles, string directory) =>
        Run(
            "soffice",
            ["-env:UserInstallation=file://" + Path.Combine(directory, "profile"), "--headless", "--convert-to", "pdf", "--outdir", directory, .. wordFiles]);

    public static void WithChromium(string htmlFile, string pdfFile) =>
        Run(
            "chromium",
            ["--headless", "--no-sandbox", "--disable-gpu", "--disable-pdf-tagging", "--no-pdf-header-footer", "--print-to-pdf=" + pdfFile, htmlFile]);

    private static void Run(string program, IEnumerable<string> arguments)
    {
        ProcessStartInfo start = new(program, arguments) { UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true };
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} could not be started.");
        var errors = process.StandardError.ReadToEndAsync();
        _ = process.StandardOutput.ReadToEndAsync();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} failed: {errors.Result}");
    }
}
