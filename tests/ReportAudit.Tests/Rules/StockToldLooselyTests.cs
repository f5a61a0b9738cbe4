using Xunit;

namespace ReportAudit.Tests.Rules;

/// <summary>Accounts whose words stand apart from their figures, or are not all told.</summary>
public sealed class StockToldLooselyTests() : RuleTests("remainder-mismatch")
{
    [Theory]
    // When it was stands before a comma.
    [InlineData("Đầu kỳ, toàn xã có 186 hộ cận nghèo; trong kỳ phát hiện thêm 24 hộ, đưa ra khỏi danh sách 15 hộ (07 hộ khá lên, 08 hộ chuyển nơi ở). Hiện nay còn [|205|] hộ.")]
    // Between what was there and what went stands what came.
    [InlineData("Of dry hay we had 318 bales at the start, baled 926 bales, sold 851 bales and carried [|383|] bales into spring.")]
    [InlineData("We began the year with 342 rowers. 61 rowers joined, 18 rowers left us and 4 rowers died. We closed the year with [|385|] rowers.")]
    // One movement forgotten.
    [InlineData("The museum's store held 2,418 prints on 1 May 2022. 57 prints were acquired and 21 prints were deaccessioned, leaving [|2,475|] prints on 30 April 2023.")]
    // A result beside its two terms.
    [InlineData("The bank had a good year. Income was Rs 64.85 crore, expenditure Rs 58.17 crore, net profit Rs [|6.86 crore|].")]
    public void DoesNotClose_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("Đầu kỳ, toàn xã có 186 hộ cận nghèo; trong kỳ phát hiện thêm 24 hộ, đưa ra khỏi danh sách 15 hộ (07 hộ khá lên, 08 hộ chuyển nơi ở). Hiện nay còn 195 hộ.")]
    [InlineData("Of dry hay we had 318 bales at the start, baled 926 bales, sold 851 bales and carried 393 bales into spring.")]
    [InlineData("We began the year with 342 rowers. 61 rowers joined, 18 rowers left us and 4 rowers died. We closed the year with 381 rowers.")]
    [InlineData("The museum's store held 2,418 prints on 1 May 2022. 57 prints were acquired and 21 prints were deaccessioned, leaving 2,454 prints on 30 April 2023.")]
    [InlineData("The bank had a good year. Income was Rs 64.85 crore, expenditure Rs 58.17 crore, net profit Rs 6.68 crore.")]
    // Taxes went too.
    [InlineData("The bank had a good year. Income was Rs 64.85 crore, expenditure Rs 58.17 crore, tax Rs 1.20 crore, net profit Rs 5.48 crore.")]
    public void Closes_NoFinding(string text) => Silent(text);
}
