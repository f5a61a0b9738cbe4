using FluentAssertions;
using ReportParsing.Text;
using Xunit;

namespace ReportParsing.Tests.Text;

public class SyllableTests
{
    private const string Sentences =
        "Uỷ ban nhân dân phường đã chỉ đạo các ngành, đoàn thể triển khai đồng bộ nhiệm vụ phát triển kinh tế, giữ vững quốc phòng, an ninh. " +
        "Nghề nuôi ong lấy mật giúp hộ nghèo vươn lên; giếng nước, khuyến nông, thuỷ lợi, quyết toán, huýt sáo, khuya khoắt, ngoằn ngoèo, " +
        "gìn giữ, thuở xưa, quý báu, tuổi trẻ, ươm mầm, rượu, yêu thương, yên ổn, quanh quẩn, huênh hoang, chuếnh choáng, xoong, bâng khuâng. " +
        "Đắk Lắk, Bắc Kạn, Huế, Thừa Thiên, Quảng Ngãi, Gia Nghĩa, Quy Nhơn, Kỳ Sơn, Mỹ Lý";

    [Fact]
    public void EveryWordOfOrdinaryText_IsWellFormed()
    {
        var words = Sentences.Split([' ', ',', '.', ';'], StringSplitOptions.RemoveEmptyEntries);
        words.Where(word => !Syllable.IsWellFormed(word)).Should().BeEmpty();
    }

    [Theory]
    [InlineData("hoà", "h", "oa", Tone.Falling)]
    [InlineData("HÒA", "h", "oa", Tone.Falling)]
    [InlineData("nghiêng", "ngh", "iêng", Tone.Level)]
    [InlineData("quyết", "qu", "yêt", Tone.Rising)]
    [InlineData("giữa", "gi", "ưa", Tone.Creaky)]
    public void Syllable_IsTakenApart(string word, string onset, string rime, object tone) =>
        Syllable.Parse(word).Should().Be(new Syllable(onset, rime, (Tone)tone));

    [Theory]
    [InlineData("nứg")]
    [InlineData("yủ")]
    [InlineData("Đ")]
    [InlineData("chính quyền")]
    [InlineData("cấpuỷ")]
    [InlineData("ngê")]
    [InlineData("cê")]
    [InlineData("tôt")]
    [InlineData("cồc")]
    [InlineData("hóà")]
    [InlineData("report")]
    [InlineData("UBND")]
    [InlineData("ñieàu")]
    [InlineData("H×nh")]
    [InlineData("")]
    public void OtherSpellings_AreNot(string word) => Syllable.IsWellFormed(word).Should().BeFalse();
}
