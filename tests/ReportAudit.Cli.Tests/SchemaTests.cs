using System.Text.Json;
using FluentAssertions;
using Xunit;

namespace ReportAudit.Cli.Tests;

public sealed class SchemaTests : IDisposable
{
    private const string Text =
        "BÁO CÁO\nKết quả phát thẻ năm 2024\nTổng số thẻ phát hành là 120 thẻ, gồm 70 thẻ học sinh và 45 thẻ giáo viên, đạt 97,9% kế hoạch.\n";

    private readonly WorkFolder folder = new();

    [Theory]
    [InlineData("audit")]
    [InlineData("extract")]
    public async Task Output_IsWhatTheSchemaDescribes(string command)
    {
        folder.AddText("a.txt", Text);
        folder.Add("hong.pdf", "%PDF-1.7\nnothing of a PDF");
        var run = await CommandRun.OfAsync(command, folder.Path, "--format", "json");
        var schema = new SchemaCheck(JsonDocument.Parse(await File.ReadAllTextAsync(SchemaOf(command), TestContext.Current.CancellationToken)).RootElement);
        schema.ErrorsOf(JsonDocument.Parse(run.Results).RootElement).Should().BeEmpty();
    }

    [Fact]
    public async Task JsonLines_AreReportsOfTheSchema()
    {
        var run = await CommandRun.OfAsync("audit", folder.AddText("a.txt", Text), "--format", "jsonl");
        var schema = JsonDocument.Parse(await File.ReadAllTextAsync(SchemaOf("audit"), TestContext.Current.CancellationToken)).RootElement;
        new SchemaCheck(schema.GetProperty("$defs").GetProperty("report")).ErrorsOf(JsonDocument.Parse(run.Results).RootElement).Should().BeEmpty();
    }

    public void Dispose() => folder.Dispose();

    // The files that ship with the command.
    private static string SchemaOf(string command) => Path.Combine(AppContext.BaseDirectory, "schema", command + ".schema.json");
}
