using System.Text;
using ReportAudit.Output;
using ReportParsing;

namespace ReportAudit.Tests.Output;

/// <summary>A small audit made by hand, so that what is written is tested apart from what is found.</summary>
internal static class SampleAudit
{
    public const string Sentence = "Cấp 120 thẻ thư viện, trong đó: 70 thẻ học sinh, 45 thẻ giáo viên (97,90%).";

    public static RuleDescriptor Rule { get; } = new(
        "total-mismatch", RuleCategory.Arithmetic, Severity.Error, new BilingualText("Tổng không bằng các phần.", "A total is not its parts."));

    public static AuditResult Result(string path = "thu-vien.pdf")
    {
        var figures = new[] { Figure("f1", "120"), Figure("f2", "70"), Figure("f3", "45"), Figure("f4", "97,90%", 97.90m, Unit.Percent) };
        var report = new Report
        {
            Path = path,
            Format = ReportFormat.Pdf,
            Pages = [new Page(1, 595, 842, PageStatus.Read), new Page(2, 595, 842, PageStatus.Read)],
            Header = new ReportHeader { Issuer = "Thư viện tỉnh", Kind = "BÁO CÁO", Subject = "Công tác phục vụ bạn đọc", Date = new DateOnly(2025, 3, 31) },
            Blocks = [new Block { Id = 0, Kind = BlockKind.Paragraph, Text = Sentence, Runs = [new PlacedRun(0, Sentence.Length, 2, Line: null, new Box(70, 500, 520, 512))] }],
            Figures = figures,
        };
        var finding = new Finding
        {
            Rule = Rule,
            Severity = Severity.Error,
            Message = new BilingualText("Tổng 120 nhưng 70 + 45 = 115.", "The total is 120 but 70 + 45 = 115."),
            Basis = "trong đó",
            Expected = 115,
            Actual = 120,
            Expression = "70 + 45 = 115 ≠ 120",
            Evidence =
            [
                new Evidence(figures[0], EvidenceRole.Total, IsSuspect: true),
                new Evidence(figures[1], EvidenceRole.Part),
                new Evidence(figures[2], EvidenceRole.Part),
            ],
            Places = [figures[0].Span, figures[1].Span, figures[2].Span],
            Fingerprint = "0a1b2c",
        };
        return new AuditResult(report, [finding],
        [
            new FigureCoverage(figures[0], CoverageState.Contradicted, Reason: null),
            new FigureCoverage(figures[1], CoverageState.Contradicted, Reason: null),
            new FigureCoverage(figures[2], CoverageState.Contradicted, Reason: null),
            new FigureCoverage(figures[3], CoverageState.Unchecked, new BilingualText("Không rõ mẫu số.", "The base is not printed.")),
        ]);
    }

    public static AuditResult Unreadable() => new(
        new Report
        {
            Path = "hong.pdf",
            Format = ReportFormat.Pdf,
            Status = ReadingStatus.Unreadable,
            Problem = new ReadingProblem(ReadingProblemKind.Encrypted, new BilingualText("tệp có mật khẩu.", "the file asks for a password.")),
        },
        [],
        []);

    public static string Written(OutputFormat format, WritingOptions? options = null, params AuditResult[] results) =>
        Encoding.UTF8.GetString(Bytes(format, options, results));

    public static byte[] Bytes(OutputFormat format, WritingOptions? options = null, params AuditResult[] results)
    {
        using var stream = new MemoryStream();
        using (var writer = AuditWriters.For(format, stream, options ?? new WritingOptions { Version = "1.2.3" }))
        {
            var summary = new AuditSummary();
            writer.Begin();
            foreach (var result in results)
            {
                summary.Add(result);
                writer.Write(result);
            }

            writer.End(summary);
        }

        return stream.ToArray();
    }

    private static Figure Figure(string id, string text, decimal? value = null, Unit? unit = null) => new()
    {
        Id = id,
        Mention = new Mention { Span = new TextSpan(0, Sentence.IndexOf(text, StringComparison.Ordinal), text.Length), Text = text, Kind = MentionKind.Quantity },
        Quantity = new Quantity(value ?? decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture), 1, unit ?? new Unit("thẻ", UnitDimension.Count)),
        Indicator = new Indicator("thẻ thư viện", ["thư viện"]),
    };
}
