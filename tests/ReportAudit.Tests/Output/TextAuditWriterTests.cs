using FluentAssertions;
using ReportAudit.Output;
using ReportParsing;
using Xunit;

namespace ReportAudit.Tests.Output;

public sealed class TextAuditWriterTests
{
    [Fact]
    public void Finding_ShowsTheLineWithEachFigureUnderlined() =>
        Written().Should().Contain(
            """
              page 2: error total-mismatch: The total is 120 but 70 + 45 = 115.
                  Cấp 120 thẻ thư viện, trong đó: 70 thẻ học sinh, 45 thẻ giáo viên (97,90%).
                      ^^^                         ^^               ^^
                  Suspect: 120 thẻ (page 2)
            """);

    [Fact]
    public void Coverage_SaysWhatWasNotCheckedAndWhy() =>
        Written().Should().Contain("4 figures: 0 hold, 0 hold within rounding, 3 contradicted, 1 not checked.")
            .And.Contain("Not checked 1 (97,90%): The base is not printed.");

    [Fact]
    public void Vietnamese_SaysItInVietnamese() =>
        SampleAudit.Written(OutputFormat.Text, new WritingOptions { Language = MessageLanguage.Vietnamese }, SampleAudit.Result()).Should()
            .Contain("  trang 2: lỗi total-mismatch: Tổng 120 nhưng 70 + 45 = 115.")
            .And.Contain("Nghi vấn: 120 thẻ (trang 2)");

    [Fact]
    public void Unreadable_SaysWhy() =>
        SampleAudit.Written(OutputFormat.Text, options: null, SampleAudit.Unreadable()).Should()
            .StartWith("hong.pdf: cannot be read: the file asks for a password.\n");

    [Fact]
    public void Colour_OnlyWhereAskedFor()
    {
        Written().Should().NotContain("\e[");
        SampleAudit.Written(OutputFormat.Text, new WritingOptions { Colour = true }, SampleAudit.Result()).Should().Contain("\e[31;1merror\e[0m");
    }

    private static string Written() => SampleAudit.Written(OutputFormat.Text, options: null, SampleAudit.Result());
}
