using System.Globalization;
using System.Text;
using ReportParsing.Documents;

namespace ReportParsing.Pdf.Scans;

/// <summary>Recognises the text of pictures with Tesseract, where it is installed with its Vietnamese data.</summary>
internal sealed class Recogniser
{
    private const string Vietnamese = "vie";
    private const string English = "eng";
    private const string Orientation = "osd";

    // Tesseract's names for: pages as they come, and pages that may lie on their side.
    private const string AsItStands = "3";
    private const string AnyWayUp = "1";

    private readonly InstalledProgram program;
    private readonly string language;
    private readonly string segmentation;

    private Recogniser(InstalledProgram program, string language, string segmentation) =>
        (this.program, this.language, this.segmentation) = (program, language, segmentation);

    /// <summary>The recogniser of this machine; null where there is none that knows Vietnamese.</summary>
    public static Recogniser? Find(ReadingOptions options, CancellationToken cancellationToken)
    {
        var installed = new InstalledProgram([options.RecogniserProgram, @"C:\Program Files\Tesseract-OCR\tesseract.exe"], TimeSpan.FromMinutes(2));
        var listed = installed.Run(["--list-langs"], default, cancellationToken);
        var languages = Encoding.UTF8.GetString(listed.Output).Split('\n', StringSplitOptions.TrimEntries);
        if (listed.Outcome != ProgramOutcome.Ended || !languages.Contains(Vietnamese, StringComparer.Ordinal))
            return null;
        return new Recogniser(
            installed,
            options.Language == "en" && languages.Contains(English, StringComparer.Ordinal) ? English : Vietnamese,
            languages.Contains(Orientation, StringComparer.Ordinal) ? AnyWayUp : AsItStands);
    }

    /// <summary>What stands in a picture; null where that took too long or the picture was refused.</summary>
    public RecognisedPicture? Read(PagePicture picture, CancellationToken cancellationToken)
    {
        var density = Math.Clamp((int)Math.Round(picture.PixelsPerInch), 70, 1200).ToString(CultureInfo.InvariantCulture);
        var run = program.Run(["stdin", "stdout", "-l", language, "--psm", segmentation, "--dpi", density, "tsv"], picture.Content, cancellationToken);
        return run.Outcome == ProgramOutcome.Ended ? RecognisedPicture.Parse(Encoding.UTF8.GetString(run.Output)) : null;
    }
}
