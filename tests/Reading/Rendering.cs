using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using Reading.Drafts;

namespace Reading;

/// <summary>Renders drafts to PDF with the programs of this machine.</summary>
internal static class Rendering
{
    public static IReadOnlyList<string> Producers { get; } = ["libreoffice", "chromium"];

    /// <summary>Renders all drafts with both programs into <paramref name="folder"/>; files already there are kept.</summary>
    public static void Render(IReadOnlyList<ReportDraft> drafts, string folder)
    {
        Directory.CreateDirectory(folder);
        List<string> odts = [];
        foreach (var draft in drafts)
        {
            var odt = Path.Combine(folder, draft.Name + ".fodt");
            File.WriteAllText(odt, OdtWriting.Write(draft));
            if (!File.Exists(PathOf(folder, draft, "libreoffice")))
                odts.Add(odt);
            var html = Path.Combine(folder, draft.Name + ".html");
            File.WriteAllText(html, HtmlWriting.Write(draft));
            var pdf = PathOf(folder, draft, "chromium");
            if (!File.Exists(pdf))
                Run("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-pdf-header-footer", $"--print-to-pdf={pdf}", html);
        }

        if (odts.Count == 0)
            return;
        Run("soffice", ["--headless", "--convert-to", "pdf", "--outdir", folder, .. odts]);
        foreach (var odt in odts)
            File.Move(Path.ChangeExtension(odt, ".pdf"), Path.ChangeExtension(odt, ".libreoffice.pdf"), overwrite: true);
    }

    public static string PathOf(string folder, ReportDraft draft, string producer) => Path.Combine(folder, $"{draft.Name}.{producer}.pdf");

    public static string PdfToText(string pdf) => Run("pdftotext", pdf, "-");

    /// <summary>Draws each page into a greymap whose name begins with <paramref name="prefix"/>.</summary>
    public static void PdfToPictures(string pdf, int density, string prefix) =>
        Run("pdftoppm", "-gray", "-r", density.ToString(CultureInfo.InvariantCulture), pdf, prefix);

    private static string Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        try
        {
            using var process = Process.Start(start)!;
            process.ErrorDataReceived += (_, _) => { };
            process.BeginErrorReadLine();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return output;
        }
        catch (Win32Exception e)
        {
            throw new InvalidOperationException($"{program} is not installed; the measurement needs it.", e);
        }
    }
}
