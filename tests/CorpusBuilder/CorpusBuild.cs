using System.Security.Cryptography;
using System.Text;
using CorpusBuilder.Renderings;
using CorpusBuilder.Sources;
using ReportAudit.Evaluation;

namespace CorpusBuilder;

/// <summary>Makes labels and renderings of the sources in a corpus folder.</summary>
internal static class CorpusBuild
{
    private const string Word = "docx";
    private const string LibreOffice = "libreoffice";
    private const string Chromium = "chromium";
    private const string Text = "txt";

    public static void Run(string corpus, IReadOnlyCollection<string> names)
    {
        List<ReportSource> changed = [];
        foreach (var path in Directory.EnumerateFiles(corpus, "*.report", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var source = SourceReader.Read(path);
            var labels = LabelsOf(source);
            if (names.Contains(source.Name, StringComparer.Ordinal) || IsStale(path, labels))
                changed.Add(source);
            File.WriteAllText(LabelsPath(path), labels.ToJson());
        }

        foreach (var source in changed)
            Console.WriteLine(source.Path);
        Render(changed);
    }

    private static string LabelsPath(string path) => Path.ChangeExtension(path, ".labels.json");

    private static bool IsStale(string path, ReportLabels labels) =>
        !File.Exists(LabelsPath(path))
        || ReportLabels.Load(LabelsPath(path)).ContentHash != labels.ContentHash
        || labels.Renderings.Any(rendering => !File.Exists(Path.Combine(Path.GetDirectoryName(path)!, rendering)));

    private static ReportLabels LabelsOf(ReportSource source)
    {
        StringBuilder content = new();
        foreach (var (key, value) in source.Settings.OrderBy(setting => setting.Key, StringComparer.Ordinal))
            content.Append(key).Append(':').Append(value).Append('\n');
        foreach (var line in source.Body)
            content.Append(line.Kind).Append(line.Level).AppendJoin('|', line.Cells).Append('\n');
        return new ReportLabels
        {
            Renderings = [.. Kinds(source).Select(kind => FileName(source, kind))],
            ContentHash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content.ToString())))[..16],
            Figures = source.Figures,
            Findings = source.Findings,
            LookAlikes = source.LookAlikes.Count == 0 ? null : source.LookAlikes,
            Rules = source.Setting("rules") is { } rules ? rules.Split(' ', StringSplitOptions.RemoveEmptyEntries) : null,
        };
    }

    private static string[] Kinds(ReportSource source) => source.Setting("render", Word).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string FileName(ReportSource source, string kind) =>
        source.Name + (kind is LibreOffice or Chromium ? $".{kind}.pdf" : $".{kind}");

    private static void Render(IReadOnlyList<ReportSource> sources)
    {
        var scratch = Directory.CreateTempSubdirectory("corpus-").FullName;
        List<(string Made, string Target)> made = [];
        foreach (var source in sources)
        {
            foreach (var kind in Kinds(source))
            {
                var target = Path.Combine(Path.GetDirectoryName(source.Path)!, FileName(source, kind));
                made.Add((Make(source, kind, scratch), target));
            }
        }

        string[] forLibreOffice = [.. made.Where(file => file.Target.EndsWith($".{LibreOffice}.pdf", StringComparison.Ordinal)).Select(file => Path.ChangeExtension(file.Made, Word))];
        if (forLibreOffice.Length > 0)
            PdfPrinting.WithLibreOffice(forLibreOffice, scratch);
        foreach (var (file, target) in made)
            File.Copy(file, target, overwrite: true);
        Directory.Delete(scratch, recursive: true);
    }

    /// <summary>Makes one rendering, or for an office suite's PDF the Word file it is made of, and gives the path where it will be.</summary>
    private static string Make(ReportSource source, string kind, string scratch)
    {
        var stem = Path.Combine(scratch, source.Name);
        switch (kind)
        {
            case Word or LibreOffice:
                WordRendering.Write(source, stem + ".docx");
                return stem + (kind == Word ? ".docx" : ".pdf");
            case Chromium:
                HtmlRendering.Write(source, stem + ".html");
                PdfPrinting.WithChromium(stem + ".html", stem + ".chromium.pdf");
                return stem + ".chromium.pdf";
            case Text:
                TextRendering.Write(source, stem + ".txt");
                return stem + ".txt";
            default:
                throw new FormatException($"{source.Path}: cannot render '{kind}'");
        }
    }
}
