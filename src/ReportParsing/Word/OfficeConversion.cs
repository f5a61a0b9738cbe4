using System.ComponentModel;
using System.Diagnostics;

namespace ReportParsing.Word;

/// <summary>Turns .doc and .rtf files into .docx with LibreOffice, where it is installed.</summary>
internal static class OfficeConversion
{
    private const int TimeLimitInMilliseconds = 60_000;

    private static readonly string[] Programs =
    [
        "soffice", "libreoffice",
        "/Applications/LibreOffice.app/Contents/MacOS/soffice",
        @"C:\Program Files\LibreOffice\program\soffice.exe",
    ];

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

    private static (byte[]? Converted, ReadingProblem? Problem) Convert(byte[] content, string folder, CancellationToken cancellationToken)
    {
        var source = Path.Combine(folder, content is [(byte)'{', ..] ? "report.rtf" : "report.doc");
        File.WriteAllBytes(source, content);
        using var process = Start(source, folder);
        if (process is null)
            return (null, WordMessages.NeedsOffice);
        using var cancelling = cancellationToken.Register(() => process.Kill(entireProcessTree: true));
        if (!process.WaitForExit(TimeLimitInMilliseconds))
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
            return (null, WordMessages.OfficeTimedOut);
        }

        cancellationToken.ThrowIfCancellationRequested();
        var converted = Path.Combine(folder, "report.docx");
        return File.Exists(converted) ? (File.ReadAllBytes(converted), null) : (null, WordMessages.OfficeFailed);
    }

    // A profile of its own: LibreOffice refuses to run beside a window that the user has open.
    private static Process? Start(string source, string folder)
    {
        foreach (var program in Programs)
        {
            var start = new ProcessStartInfo(program)
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                UseShellExecute = false,
                CreateNoWindow = true,
            };
            start.ArgumentList.Add($"-env:UserInstallation={new Uri(Path.Combine(folder, "profile"))}");
            foreach (var argument in new[] { "--headless", "--norestore", "--convert-to", "docx", "--outdir", folder, source })
                start.ArgumentList.Add(argument);
            try
            {
                if (Process.Start(start) is not { } process)
                    continue;
                process.OutputDataReceived += static (_, _) => { };
                process.ErrorDataReceived += static (_, _) => { };
                process.BeginOutputReadLine();
                process.BeginErrorReadLine();
                return process;
            }
            catch (Win32Exception)
            {
                // Not installed under this name: the next one is tried.
                continue;
            }
        }

        return null;
    }
}
