using System.Text;
using System.Text.Json;
using FluentAssertions;
using ReportAudit.Batch;
using ReportParsing;
using ReportParsing.Documents;
using Xunit;

namespace ReportAudit.Tests.Batch;

public sealed class ReadingServiceTests
{
    [Fact]
    public void EveryLineAsked_IsAnsweredWithOneLine()
    {
        using var file = new TemporaryFile("Toàn xã có 12 thôn.");
        var requests = Request(file.Path) + Request(file.Path + ".missing");
        using var asked = new MemoryStream(Encoding.UTF8.GetBytes(requests));
        using var answered = new MemoryStream();

        ReadingService.Run(asked, answered);

        var answers = Encoding.UTF8.GetString(answered.ToArray()).TrimEnd('\n').Split('\n')
            .Select(line => JsonSerializer.Deserialize(line, ReadingWire.Plain.SourceContent)!).ToList();
        answers.Should().HaveCount(2);
        answers[0].Content.Blocks.Single().Text.Should().Be("Toàn xã có 12 thôn.");
        answers[1].Content.Problem!.Kind.Should().Be(ReadingProblemKind.Missing);
    }

    [Fact]
    public void Content_ComesOverWhole()
    {
        var content = new SourceContent(ReportFormat.Pdf, new DocumentContent
        {
            Status = ReadingStatus.Partial,
            Problem = new ReadingProblem(ReadingProblemKind.Damaged, new BilingualText("hỏng", "broken")),
            Notes = [new ReadingNote(ReadingNoteKind.GarbledText, 2, new BilingualText("chữ lạ", "odd text"))],
            Pages = [new Page(1, 595.32m, 841.92m, PageStatus.Scanned)],
            Blocks =
            [
                new SourceBlock
                {
                    Text = "Xã\tHộ\nA\t12",
                    Runs = [new PlacedRun(0, 2, 1, Line: 4, new Box(1.5m, 2, 3, 4.25m)), new PlacedRun(3, 2, Page: null, Line: null, Box: null)],
                    Table = new Table(2, 2, 1, [new TableCell(0, 0, 1, 1, 0, 2), new TableCell(1, 1, 1, 1, 8, 2)]),
                    Style = new BlockStyle(Bold: true, Centered: true, FontSize: 13.5m, Indent: 28.35m, HeadingLevel: 1, ListLevel: 2),
                },
            ],
            Furniture = [new SourceBlock { Text = "2" }],
        });

        var line = JsonSerializer.Serialize(content, ReadingWire.Plain.SourceContent);

        line.Should().NotContain("\n");
        JsonSerializer.Deserialize(line, ReadingWire.Plain.SourceContent).Should().BeEquivalentTo(content);
    }

    private static string Request(string path) =>
        JsonSerializer.Serialize(new ReadingRequest(path, new ReadingOptions()), ReadingWire.Plain.ReadingRequest) + "\n";
}
