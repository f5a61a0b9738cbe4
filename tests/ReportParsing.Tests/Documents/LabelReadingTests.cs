using FluentAssertions;
using ReportParsing.Documents;
using Xunit;

namespace ReportParsing.Tests.Documents;

public class LabelReadingTests
{
    [Theory]
    [InlineData("I. Kết quả", "I.", LabelKind.Roman, "1")]
    [InlineData("ii. Daily tolls", "ii.", LabelKind.Roman, "2")]
    [InlineData("iv) Parking", "iv)", LabelKind.Roman, "4")]
    [InlineData("II- Tồn tại", "II-", LabelKind.Roman, "2")]
    [InlineData("IV/ Kiến nghị", "IV/", LabelKind.Roman, "4")]
    [InlineData("III – Giải pháp", "III –", LabelKind.Roman, "3")]
    [InlineData("1. Trồng trọt", "1.", LabelKind.Arabic, "1")]
    [InlineData("4.Về chăn nuôi", "4.", LabelKind.Arabic, "4")]
    [InlineData("2) Lâm nghiệp", "2)", LabelKind.Arabic, "2")]
    [InlineData("3/ Thuỷ sản", "3/", LabelKind.Arabic, "3")]
    [InlineData("(1) Cấp xã", "(1)", LabelKind.Arabic, "1")]
    [InlineData("1.1 Cây lúa", "1.1", LabelKind.Arabic, "1 1")]
    [InlineData("2.3. cây ngô", "2.3.", LabelKind.Arabic, "2 3")]
    [InlineData("1.2.10. Cây chè", "1.2.10.", LabelKind.Arabic, "1 2 10")]
    [InlineData("II.3. Rừng", "II.3.", LabelKind.Arabic, "2 3")]
    [InlineData("a) Lúa", "a)", LabelKind.LowerLetter, "1")]
    [InlineData("đ. Ngô", "đ.", LabelKind.LowerLetter, "5")]
    [InlineData("e) Khoai", "e)", LabelKind.LowerLetter, "6")]
    [InlineData("A- TÌNH HÌNH", "A-", LabelKind.UpperLetter, "1")]
    [InlineData("B. KẾT QUẢ", "B.", LabelKind.UpperLetter, "2")]
    [InlineData("Phần thứ nhất: Kết quả", "Phần thứ nhất:", LabelKind.Part, "1")]
    [InlineData("PHẦN THỨ HAI", "PHẦN THỨ HAI", LabelKind.Part, "2")]
    [InlineData("Chương II Kế hoạch", "Chương II", LabelKind.Part, "2")]
    [InlineData("- Cấp huyện 5 hồ sơ", "-", LabelKind.Sign, "")]
    [InlineData("-Cấp huyện", "-", LabelKind.Sign, "")]
    [InlineData("+ 12 hộ nghèo", "+", LabelKind.Sign, "")]
    [InlineData("-02 hộ nghèo", "-", LabelKind.Sign, "")]
    [InlineData("• Cấp xã", "•", LabelKind.Sign, "")]
    [InlineData("o Cấp xã", "o", LabelKind.Sign, "")]
    public void Label_IsRead(string text, string label, LabelKind kind, string numbers)
    {
        var read = LabelReading.Read(text);
        read.Should().NotBeNull();
        read!.Text.Should().Be(label);
        read.Kind.Should().Be(kind);
        string.Join(' ', read.Numbers).Should().Be(numbers);
    }

    [Theory]
    [InlineData("232 văn bản đã ký số")]
    [InlineData("12.500 hộ dân")]
    [InlineData("2024 là năm bứt phá")]
    [InlineData("2024. Trong đó")]
    [InlineData("1.5 tỷ đồng")]
    [InlineData("12/9/2024 là ngày")]
    [InlineData("5,5 ha lúa")]
    [InlineData("30.4 và 01.5")]
    [InlineData("15 - 20 hộ")]
    [InlineData("-5%")]
    [InlineData("Phần lớn các hộ")]
    [InlineData("Phần thứ nhất của kế hoạch đã xong")]
    [InlineData("Chương trình 135")]
    [InlineData("Mục tiêu năm 2025")]
    [InlineData("V.v. và các việc khác")]
    [InlineData("TM. UỶ BAN NHÂN DÂN")]
    [InlineData("o văn bản giấy")]
    [InlineData("Xã có 5 thôn")]
    [InlineData("")]
    [InlineData("-")]
    public void TextWithoutLabel_HasNone(string text) => LabelReading.Read(text).Should().BeNull();
}
