using FluentAssertions;
using ReportAudit.Evaluation;
using ReportParsing;
using Xunit;

namespace Evaluation;

/// <summary>A Word file and the PDFs made of it give the same blocks.</summary>
public sealed class SameBlocksTests
{
    /// <summary>PDF files that still differ, each with the reason.</summary>
    private static readonly Dictionary<string, string> Known = [];

    /// <summary>Every PDF of the corpus beside its Word file.</summary>
    public static TheoryData<string, string> WordFilesWithPdf
    {
        get
        {
            TheoryData<string, string> pairs = [];
            foreach (var labels in CorpusEvaluation.LabelsIn(RepositoryFolders.Corpus))
            {
                var folder = Path.GetRelativePath(RepositoryFolders.Corpus, Path.GetDirectoryName(labels)!);
                var renderings = ReportLabels.Load(labels).Renderings;
                foreach (var word in renderings.Where(name => name.EndsWith(".docx", StringComparison.Ordinal)))
                {
                    foreach (var pdf in renderings.Where(name => name.EndsWith(".pdf", StringComparison.Ordinal)))
                        pairs.Add(Path.Combine(folder, word), Path.Combine(folder, pdf));
                }
            }

            return pairs;
        }
    }

    [Theory]
    [MemberData(nameof(WordFilesWithPdf))]
    public void Blocks_SameInWordAndPdf(string word, string pdf)
    {
        var (expected, read) = (BlocksOf(word), BlocksOf(pdf));

        expected.Should().NotBeEmpty();
        if (Known.TryGetValue(Path.GetFileName(pdf), out var reason))
            read.SequenceEqual(expected, StringComparer.Ordinal).Should().BeFalse($"{pdf} reads like its Word file now and has to be taken off the list ({reason})");
        else
            read.Should().Equal(expected);
    }

    private static List<string> BlocksOf(string name) =>
        [.. ReportReader.Read(Path.Combine(RepositoryFolders.Corpus, name)).Blocks.Select(Described)];

    private static string Described(Block block)
    {
        var shape = block.Table is { } table ? FormattableString.Invariant($" {table.RowCount} × {table.ColumnCount}, head {table.HeaderRowCount}") : string.Empty;
        return FormattableString.Invariant($"{block.Kind}{shape} level {block.Level} under {block.Parent}: {block.Text}");
    }
}
