using Xunit;

namespace ReportAudit.Tests.Rules.English;

public sealed class EnglishTableNumberingTests() : RuleTests("table-numbering", "en")
{
    [Fact]
    public void Skipped_Finding() => Warning("""
        | No. | Town | Households |
        | 1 | Halden | 4,210 |
        | 2 | Vardo | 6,035 |
        | [|4|] | Moss | 3,300 |
        """);

    [Fact]
    public void InOrder_NoFinding() => Silent("""
        | No. | Town | Households |
        | 1 | Halden | 4,210 |
        | 2 | Vardo | 6,035 |
        | 3 | Moss | 3,300 |
        """);
}
