using FluentAssertions;
using Xunit;

namespace ReportAudit.Cli.Tests;

public sealed class BadInputTests : IDisposable
{
    private readonly WorkFolder folder = new();

    [Fact]
    public async Task MissingPath_IsWrongUsage() => ShouldTell(await CommandRun.OfAsync("audit", "khong-co.pdf"), ExitCode.WrongUsage, "khong-co.pdf");

    [Fact]
    public async Task EmptyFolder_IsWrongUsage() => ShouldTell(await CommandRun.OfAsync("audit", folder.Path), ExitCode.WrongUsage, "no report");

    [Fact]
    public async Task PatternThatMatchesNothing_IsWrongUsage() =>
        ShouldTell(await CommandRun.OfAsync("audit", folder.Path + "/*.pdf"), ExitCode.WrongUsage, "*.pdf");

    [Fact]
    public async Task NoCommand_IsWrongUsage() => ShouldTell(await CommandRun.OfAsync(), ExitCode.WrongUsage, "audit");

    [Fact]
    public async Task NoPath_IsWrongUsage() => ShouldTell(await CommandRun.OfAsync("audit"), ExitCode.WrongUsage, "PATH");

    [Fact]
    public async Task UnknownCommand_NamesTheNearest() => ShouldTell(await CommandRun.OfAsync("audti", "x"), ExitCode.WrongUsage, "'audit'");

    [Fact]
    public async Task UnknownOption_NamesTheNearest() =>
        ShouldTell(await CommandRun.OfAsync("audit", "--fromat", "json", Report()), ExitCode.WrongUsage, "'--format'");

    [Fact]
    public async Task UnknownOptionWithoutPath_IsWrongUsage() => ShouldTell(await CommandRun.OfAsync("rules", "--xyz"), ExitCode.WrongUsage, "--xyz");

    [Theory]
    [InlineData("--format", "word")]
    [InlineData("--fail-on", "all")]
    [InlineData("--message-language", "fr")]
    [InlineData("--lang", "fr")]
    [InlineData("--jobs", "0")]
    [InlineData("--jobs", "many")]
    [InlineData("--timeout", "-1")]
    public async Task WrongValue_NamesTheOptionAndTheValue(string option, string value) =>
        ShouldTell(await CommandRun.OfAsync("audit", Report(), option, value), ExitCode.WrongUsage, option, value);

    [Fact]
    public async Task UnknownRule_NamesTheNearest() =>
        ShouldTell(await CommandRun.OfAsync("explain", "total-mismatsh"), ExitCode.WrongUsage, "'total-mismatch'");

    [Fact]
    public async Task EmptyFile_CannotBeRead() => await ShouldBeUnreadable(folder.Add("trong.pdf", ""), "empty");

    [Fact]
    public async Task PdfWithoutPages_CannotBeRead() => await ShouldBeUnreadable(folder.Add("khong-trang.pdf", SamplePdf.WithoutPages), "noContent");

    [Fact]
    public async Task EncryptedPdf_CannotBeRead() => await ShouldBeUnreadable(folder.Add("mat-khau.pdf", SamplePdf.Encrypted), "encrypted");

    [Fact]
    public async Task PdfWithoutTextLayer_IsToldAsScanned() => await ShouldBeUnreadable(folder.Add("quet.pdf", SamplePdf.Scanned), "scanned");

    [Fact]
    public async Task DamagedPdf_CannotBeRead() => await ShouldBeUnreadable(folder.Add("hong.pdf", "%PDF-1.7\nnothing of a PDF"), "damaged");

    [Fact]
    public async Task DocxThatIsNoZip_CannotBeRead() => await ShouldBeUnreadable(folder.Add("hong.docx", "this is no zip file"), "damaged");

    [Fact]
    public async Task UnknownExtension_CannotBeRead() => await ShouldBeUnreadable(folder.Add("anh.xyz", "\x01\x02\x03"), "unknownFormat");

    [Fact]
    public async Task OneBadFile_DoesNotStopTheOthers()
    {
        Report();
        folder.Add("hong.pdf", "%PDF-1.7\nnothing of a PDF");
        var run = await CommandRun.OfAsync("audit", folder.Path, "--format", "jsonl", "--fail-on", "never");
        run.ExitCode.Should().Be(ExitCode.Unreadable);
        run.Results.TrimEnd('\n').Split('\n').Should().HaveCount(2);
    }

    public void Dispose() => folder.Dispose();

    private static async Task ShouldBeUnreadable(string path, string kind)
    {
        var run = await CommandRun.OfAsync("audit", path, "--format", "json");
        ShouldTell(run, ExitCode.Unreadable, Path.GetFileName(path));
        run.Results.Should().Contain("\"status\": \"unreadable\"").And.Contain($"\"problemKind\": \"{kind}\"");
    }

    private static void ShouldTell(CommandRun run, int exitCode, params string[] words)
    {
        run.ExitCode.Should().Be(exitCode);
        run.Diagnostics.TrimEnd('\n').Should().NotContain("\n", "it is one sentence").And.NotContain("   at ").And.ContainAll(words);
    }

    private string Report() => folder.AddText("bao-cao.txt", "Toàn xã có 12 thôn.\n");
}
