using System.Text;
using ReportParsing.Documents;
using ReportParsing.Text;

namespace ReportParsing.PlainText;

/// <summary>Reads text files; re-joins wrapped lines where the file has one visual line per line.</summary>
internal sealed class PlainTextReader : IDocumentReader
{
    public DocumentContent Read(SourceFile file, ReadingOptions options, CancellationToken cancellationToken) =>
        Read(Encoding.UTF8.GetString(file.Content));

    public static DocumentContent Read(string text)
    {
        List<SourceBlock> blocks = [];
        var number = 0;
        foreach (var raw in CanonicalForm.Compose(text).Split('\n'))
        {
            number++;
            var line = raw.Trim();
            if (line.Length > 0)
                blocks.Add(new SourceBlock { Text = line, Runs = [new PlacedRun(0, line.Length, Page: null, number, Box: null)] });
        }

        return new DocumentContent { Blocks = blocks };
    }
}
