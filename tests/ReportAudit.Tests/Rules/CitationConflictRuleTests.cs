using FluentAssertions;
using Xunit;

namespace ReportAudit.Tests.Rules;

public sealed class CitationConflictRuleTests() : RuleTests("citation-conflict")
{
    [Fact]
    public void TwoDaysOfOneYear_Finding() => Warning("""
        Thực hiện Kế hoạch số 31/KH-UBND ngày 12/02/2024 của Ủy ban nhân dân huyện.
        Theo Kế hoạch số [|31/KH-UBND ngày 21/02/2024|] của Ủy ban nhân dân huyện, xã đã rà soát.
        """);

    [Fact]
    public void OtherYearSameDay_Finding() => Warning("""
        Căn cứ Nghị quyết số 09/NQ-HĐND ngày 15/7/2023 của Hội đồng nhân dân tỉnh.
        Triển khai Nghị quyết số [|09/NQ-HĐND ngày 15/7/2024|] của Hội đồng nhân dân tỉnh.
        """);

    [Fact]
    public void DateInWords_Finding() => Warning("""
        Thực hiện Quyết định số 45/QĐ-UBND ngày 03 tháng 4 năm 2024.
        Quyết định số [|45/QĐ-UBND ngày 13 tháng 4 năm 2024|] đã được niêm yết.
        """);

    [Fact]
    public void IssuerLeftOut_Finding() => Warning("""
        Thực hiện Công văn số 118/UBND-NN ngày 06/5/2024 của Ủy ban nhân dân huyện.
        Công văn số [|118/UBND-NN ngày 16/5/2024|] được gửi tới các thôn.
        """);

    [Fact]
    public void Decree_Finding() => Warning("""
        Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ.
        Thực hiện Nghị định số [|61/2018/NĐ-CP ngày 23/5/2018|] của Chính phủ.
        """);

    [Fact]
    public void DateInBrackets_Finding() => Warning("""
        Căn cứ Quyết định số 70/QĐ-SYT ngày 04/3/2024 của Sở Y tế về giao chỉ tiêu.
        Theo Quyết định số [|70/QĐ-SYT (ngày 14/3/2024|]) của Sở Y tế, trạm có 5 chỉ tiêu.
        """);

    [Fact]
    public void IssuerBeforeTheDate_Finding() => Warning("""
        Triển khai Kế hoạch số 52/KH-UBND của UBND tỉnh ngày 09/4/2025 về đo đạc.
        Thực hiện Kế hoạch số [|52/KH-UBND ngày 19/4/2025|] của UBND tỉnh giao cho huyện.
        """);

    [Fact]
    public void IssuerShortenedToItsLevel_Finding() => Warning("""
        Căn cứ Kế hoạch số 45/KH-UBND ngày 20/01/2024 của UBND huyện Sơn Trà Hạ về chuyển đổi số;
        Kế hoạch số [|45/KH-UBND ngày 22/01/2024|] của huyện giao nhiều chỉ tiêu.
        """);

    [Fact]
    public void TermInBrackets_Finding() => Warning("""
        Quán triệt Nghị quyết số 25-NQ/TW ngày 03/6/2013 của Ban Chấp hành Trung ương.
        Tiếp tục học tập Nghị quyết số [|25-NQ/TW (khóa XI) ngày 03/6/2014|].
        """);

    [Fact]
    public void SameLevelOfOtherPlaces_NoFinding() => Silent("""
        Trao đổi theo Công văn số 30/UBND-VX ngày 05/02/2024 của UBND xã Hạ Lâm.
        Phối hợp theo Công văn số 30/UBND-VX ngày 09/02/2024 của UBND xã Thượng Lâm.
        """);

    [Fact]
    public void EventBehindTheIssuer_NoFinding() => Silent("""
        Thực hiện Kế hoạch số 52/KH-UBND ngày 09/4/2025 của UBND tỉnh về đo đạc.
        Theo Kế hoạch số 52/KH-UBND của UBND tỉnh, ngày 20/4/2025 xã đã họp dân.
        """);

    [Fact]
    public void SameDate_NoFinding() => Silent("""
        Thực hiện Kế hoạch số 31/KH-UBND ngày 12/02/2024 của Ủy ban nhân dân huyện.
        Theo Kế hoạch số 31/KH-UBND ngày 12 tháng 02 năm 2024 của Ủy ban nhân dân huyện, xã đã rà soát.
        """);

    [Fact]
    public void OtherIssuer_NoFinding() => Silent("""
        Thực hiện Kế hoạch số 12/KH-UBND ngày 12/02/2024 của Ủy ban nhân dân huyện.
        Xã ban hành Kế hoạch số 12/KH-UBND ngày 20/02/2024 của Ủy ban nhân dân xã.
        """);

    [Fact]
    public void NumbersBeginAgainEachYear_NoFinding() =>
        Silent("Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2023 và Kế hoạch số 12/KH-UBND ngày 09/02/2024.");

    [Fact]
    public void OtherSymbol_NoFinding() =>
        Silent("Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2024 và Quyết định số 12/QĐ-UBND ngày 09/02/2024.");

    [Fact]
    public void SecondWithoutADate_NoFinding() =>
        Silent("Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2024. Kế hoạch số 12/KH-UBND đã được phổ biến.");

    [Fact]
    public void DateOfAnEventBehind_NoFinding() =>
        Silent("Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2024; theo Kế hoạch số 12/KH-UBND, xã ra quân ngày 09/02/2024.");

    [Fact]
    public void Message_SaysItInBothLanguages()
    {
        var finding = Warning("""
            Thực hiện Kế hoạch số 31/KH-UBND ngày 12/02/2024 của Ủy ban nhân dân huyện.
            Theo Kế hoạch số [|31/KH-UBND ngày 21/02/2024|] của Ủy ban nhân dân huyện, xã đã rà soát.
            """);

        finding.Message.Vietnamese.Should().Be("31/KH-UBND có chỗ ghi ngày 12/02/2024, có chỗ ghi ngày 21/02/2024.");
        finding.Message.English.Should().Be("31/KH-UBND is cited with the date 12 February 2024 in one place and with 21 February 2024 in another.");
    }
}
