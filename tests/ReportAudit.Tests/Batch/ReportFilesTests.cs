using FluentAssertions;
using Xunit;

namespace ReportAudit.Tests.Batch;

public sealed class ReportFilesTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("reportaudit-").FullName;

    public ReportFilesTests()
    {
        foreach (var file in new[] { "b.pdf", "a.DOCX", "~$a.docx", ".an.pdf", "nhan.json", "README.md", "quy-1/c.txt", "quy-1/d/e.rtf", ".git/f.pdf" })
        {
            var path = Path.Combine(folder, file);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, "x");
        }
    }

    [Fact]
    public void Folder_GivesItsReportsInOrdinalOrderWithoutHiddenAndLockFiles() =>
        Found(folder).Should().Equal("a.DOCX", "b.pdf", "quy-1/c.txt", "quy-1/d/e.rtf");

    [Fact]
    public void Pattern_StaysInItsFolder() => Found(folder + "/*.pdf").Should().Equal("b.pdf");

    [Fact]
    public void DoubleStar_GoesThroughFolders() => Found(folder + "/**/*.txt").Should().Equal("quy-1/c.txt");

    [Fact]
    public void File_IsTakenWhateverItsExtension() => Found(Path.Combine(folder, "nhan.json")).Should().Equal("nhan.json");

    [Fact]
    public void MissingPath_Throws() =>
        FluentActions.Invoking(() => ReportFiles.Find(Path.Combine(folder, "khong-co"))).Should().Throw<FileNotFoundException>();

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private IEnumerable<string> Found(string path) => ReportFiles.Find(path).Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'));
}
