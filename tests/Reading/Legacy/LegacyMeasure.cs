using System.Globalization;
using ReportParsing;

namespace Reading.Legacy;

/// <summary>Reading of PDF and Word files in VNI and TCVN3 fonts against the known text.</summary>
internal static class LegacyMeasure
{
    private const int Paragraphs = 300;

    public static void Run(string folder, string corpus, TextWriter output)
    {
        Directory.CreateDirectory(folder);
        string[] paragraphs = [.. LegacyShare.Paragraphs(corpus).Take(Paragraphs)];
        for (var i = 0; i < LegacyVariant.All.Count; i++)
        {
            var variant = LegacyVariant.All[i];
            var path = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"legacy-{i}"));
            File.WriteAllBytes(path + ".pdf", LegacyPdf.Write(variant, paragraphs));
            LegacyWord.Write(variant, paragraphs, path + ".docx");
            Tell(output, "pdf", variant, Share(paragraphs, path + ".pdf"));
            Tell(output, "docx", variant, Share(paragraphs, path + ".docx"));
        }
    }

    private static LegacyShare Share(string[] paragraphs, string path) =>
        LegacyShare.Of(paragraphs, [.. ReportReader.Read(path).Blocks.Select(block => block.Text)]);

    private static void Tell(TextWriter output, string format, LegacyVariant variant, LegacyShare share) =>
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{format,-4} {variant.Name,-48} {share.Syllables} syllables, well-formed {share.ShareWellFormed:P2}; {share.Words} words, equal {share.ShareEqual:P2}"));
}
