using FluentAssertions;
using Lucene.Net.Util;
using ReportAudit;
using ReportParsing;
using ReportSearch.Storage;
using Xunit;

namespace ReportSearch.Tests.Storage;

public sealed class StoredReportTests
{
    [Fact]
    public void Stored_ComesBackAsItWas()
    {
        StoredReport report = new()
        {
            Path = "báo-cáo.pdf",
            Language = "vi",
            Header = new ReportHeader { Issuer = "UBND xã Lâm Hà", Date = new DateOnly(2024, 12, 3), Period = new Period(From: null, new DateOnly(2024, 9, 30)), Recipients = ["Như trên", "Lưu VT"] },
            Blocks = [new StoredBlock(BlockKind.Heading, "I. Kết quả", [new PageStart(0, 3), new PageStart(4, 4)]), new StoredBlock(BlockKind.Table, "a\tb\nc\td", [])],
            Figures = [new IndexedFigure { Id = "f1", Text = "1,50", Value = 1.50m, Unit = "ha", Indicator = "diện tích", Role = FigureRole.Plan, State = CoverageState.Rounded, Page = 4, Span = new TextSpan(0, 2, 4) }],
            Findings = [new StoredFinding("total-mismatch", Severity.Error, new TextSpan(0, 1, 2)), new StoredFinding("year-mismatch", Severity.Note, Place: null)],
        };
        using StoredReportWriter writer = new();
        StoredReportReader.Read(new BytesRef(writer.Write(report).ToArray())).Should().BeEquivalentTo(report);
    }

    [Fact]
    public void Page_IsThatOfTheOffset()
    {
        StoredBlock block = new(BlockKind.Paragraph, "trang một trang hai", [new PageStart(0, 1), new PageStart(10, 2)]);
        block.PageAt(9).Should().Be(1);
        block.PageAt(10).Should().Be(2);
    }
}
