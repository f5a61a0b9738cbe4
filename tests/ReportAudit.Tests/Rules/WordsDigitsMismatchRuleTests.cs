using FluentAssertions;
using Xunit;

namespace ReportAudit.Tests.Rules;

public sealed class WordsDigitsMismatchRuleTests() : RuleTests("words-digits-mismatch")
{
    [Fact]
    public void Money_Finding() =>
        Error("Tổng kinh phí là [|13.503.000.000|] đồng (Mười ba tỷ, năm trăm linh năm triệu đồng).");

    [Fact]
    public void LostThousands_Finding() =>
        Error("Số tiền thu hồi: [|241.000.000|] đồng (Hai trăm bốn mươi mốt nghìn đồng).");

    [Fact]
    public void WithLeadIn_Finding() =>
        Error("Giá trị hợp đồng [|86.500.000|] đồng (bằng chữ: Tám mươi sáu triệu năm mươi nghìn đồng).");

    [Fact]
    public void CountOfPersons_Finding() => Error("Đoàn kiểm tra gồm [|15|] người (mười hai người).");

    [Fact]
    public void GluedUnit_Finding() => Error("Chi hỗ trợ [|45.000.000|]đ (Bốn mươi bốn triệu đồng) cho các hộ nghèo.");

    [Fact]
    public void OnTheNextLine_Finding() => Error("""
        Giá trị đề nghị quyết toán: [|1.250.000.000|] đồng.
        Bằng chữ: Một tỷ hai trăm năm mươi lăm triệu đồng.
        """);

    [Fact]
    public void OnTheNextLineInBrackets_Finding() => Error("""
        Số tiền thuê máy xúc phải trả là [|42.700.000|] đồng
        (Viết bằng chữ: Bốn mươi hai triệu bảy mươi nghìn đồng chẵn./.)
        """);

    [Fact]
    public void AnnouncedWithoutBrackets_Finding() => Error("Phạt tiền [|7.500.000|] đồng, bằng chữ: bảy triệu đồng.");

    [Fact]
    public void AnnouncedWithoutTheCurrency_Finding() => Error("Tạm ứng [|3.500.000|] đồng, bằng chữ: ba triệu không trăm năm mươi nghìn.");

    [Fact]
    public void OnTheNextLineHolds_NoFinding() => Silent("""
        Giá trị đề nghị quyết toán: 1.250.000.000 đồng.
        Bằng chữ: Một tỷ hai trăm năm mươi triệu đồng chẵn.
        """);

    [Fact]
    public void CarelessWords_NoFinding()
    {
        Silent("Số tiền phải nộp: 12.345.000đ (Viết bằng chữ: Mười hai triệu ba trăm bốn lăm ngàn đồng)");
        Silent("Tổng cộng: 250.000.000 đồng (Bằng chữ: Hai trăm lăm mươi triệu đồng chẵn)");
        Silent("Tổng cộng: 250.000.000 đồng. Bằng chữ: Hai trăm rưởi triệu đồng");
    }

    [Fact]
    public void OtherAmountBetween_NoFinding() => Silent("""
        Tổng dự toán là 80.000.000 đồng, đã tạm ứng đợt một cho đơn vị thi công theo hợp đồng.
        Bằng chữ: Hai mươi triệu đồng.
        """);

    [Fact]
    public void Holds_NoFinding() =>
        Silent("Tổng kinh phí là 13.503.000.000đ (Mười ba tỷ, năm trăm linh ba triệu đồng).");

    [Fact]
    public void Odd_NoFinding() => Silent("Số tiền là 1.050.000 đồng (Một triệu không trăm năm mươi nghìn đồng).");

    [Fact]
    public void Half_NoFinding() => Silent("Mức hỗ trợ 2.500.000 đồng (hai triệu rưỡi đồng) mỗi hộ.");

    [Fact]
    public void OtherThingInBrackets_NoFinding() => Silent("Đã hỗ trợ 12 hộ (hai mươi triệu đồng mỗi hộ) sửa nhà.");

    [Fact]
    public void OneOfThemInBrackets_NoFinding() =>
        Silent("Thiếu hụt thông tin 73 hộ (một hộ có thể thiếu nhiều chỉ số).");

    [Fact]
    public void CountOfPersonsHolds_NoFinding() => Silent("Đoàn kiểm tra gồm 12 người (mười hai người).");

    [Fact]
    public void WordsBesideDigits_NoFinding() => Silent("Có 5 thôn đạt chuẩn, hai mươi mốt thôn chưa đạt.");

    [Fact]
    public void Message_SaysTheArithmeticInBothLanguages()
    {
        var finding = Error("Tổng kinh phí là [|13.503.000.000|] đồng (Mười ba tỷ, năm trăm linh năm triệu đồng).");

        finding.Expression.Should().Be("13505000000 ≠ 13503000000");
        finding.Expected.Should().Be(13505000000);
        finding.Actual.Should().Be(13503000000);
        finding.Message.Vietnamese.Should().Be("Bằng số ghi 13.503.000.000 đồng, bằng chữ “Mười ba tỷ, năm trăm linh năm triệu” là 13.505.000.000 đồng. Sửa một trong các số 13.503.000.000; 13.505.000.000 là mọi chỗ đều khớp.");
        finding.Message.English.Should().Be("The digits say 13,503,000,000 đồng, the words “Mười ba tỷ, năm trăm linh năm triệu” say 13,505,000,000 đồng. Changing one of 13,503,000,000; 13,505,000,000 makes every statement agree.");
    }

    [Fact]
    public void DigitsBehindWords_Finding() => Error("Xã có mười hai ([|13|]) thôn.");

    [Fact]
    public void DigitsBehindWords_NoFinding() => Silent("Xã có mười hai (12) thôn và bảy (07) chi bộ.");

    [Fact]
    public void YearInBrackets_NoFinding() => Silent("UBND xã báo cáo kết quả trong năm (2023) và so với cùng kỳ năm (1.250 hộ).");
}
