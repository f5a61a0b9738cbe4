using System.Globalization;
using Xunit;

namespace ReportParsing.Tests.Pdf;

/// <summary>A shell script in the place of Tesseract that answers every picture with the same table.</summary>
internal sealed class StandInRecogniser : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("reportaudit-test-");

    public StandInRecogniser(string table, string languages = "eng\nosd\nvie", string first = ":")
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The stand-in is a shell script.");
        var answer = Path.Combine(folder.FullName, "answer.tsv");
        File.WriteAllText(answer, table);
        var program = Path.Combine(folder.FullName, "recogniser");
        File.WriteAllText(program, $"#!/bin/sh\nif [ \"$1\" = --list-langs ]; then printf '{languages}\\n'; exit; fi\ncat >/dev/null\n{first}\ncat '{answer}'\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Options = new ReadingOptions { RecogniseScans = true, RecogniserProgram = program };
    }

    public ReadingOptions Options { get; }

    /// <summary>A row of the table: a word in pixels from the picture's upper left corner; of no text, a ruling.</summary>
    public static string Row(int line, int left, int top, int width, int height, string text, decimal confidence = 96) =>
        string.Create(CultureInfo.InvariantCulture, $"5\t1\t1\t1\t{line}\t1\t{left}\t{top}\t{width}\t{height}\t{confidence}\t{text}\n");

    public void Dispose() => folder.Delete(recursive: true);
}
