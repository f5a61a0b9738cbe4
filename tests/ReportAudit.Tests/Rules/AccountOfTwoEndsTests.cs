using Xunit;

namespace ReportAudit.Tests.Rules;

/// <summary>Accounts between a beginning and an end, with what came and went told between them or above.</summary>
public sealed class AccountOfTwoEndsTests() : RuleTests("remainder-mismatch")
{
    [Theory]
    // No word says which way the yarn went.
    [InlineData("Sợi bông: tồn đầu năm 2.648 kg, mua thêm 8.215 kg, kéo thành vải 7.938 kg, tồn cuối năm [|2.295|] kg.")]
    // What is owed grows by what is given out.
    [InlineData("Dư nợ đầu năm 6.248 triệu đồng, cho vay trong năm 3.185 triệu đồng, thu nợ 2.471 triệu đồng, dư nợ cuối năm [|6.692 triệu|] đồng.")]
    public void DoesNotClose_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("Sợi bông: tồn đầu năm 2.648 kg, mua thêm 8.215 kg, kéo thành vải 7.938 kg, tồn cuối năm 2.925 kg.")]
    [InlineData("Dư nợ đầu năm 6.248 triệu đồng, cho vay trong năm 3.185 triệu đồng, thu nợ 2.471 triệu đồng, dư nợ cuối năm 6.962 triệu đồng.")]
    [InlineData("a) Tổng thu trong năm: 92.450.000 đồng.\nb) Tổng chi trong năm: 81.300.000 đồng.\nc) Số dư đầu năm 7.120.000 đồng; số dư đến 31/12/2024 là 18.270.000 đồng.")]
    // Some of it was lost, and nobody says how much.
    [InlineData("Sợi bông: tồn đầu năm 2.648 kg, mua thêm 8.215 kg, kéo thành vải 7.938 kg, tồn cuối năm 2.117 kg.")]
    public void Closes_OrAnother_NoFinding(string text) => Silent(text);

    [Theory]
    // The unit is said once, and what is under way is told of another deed.
    [InlineData("Tổ công tác nhận 72 phản ánh; đã trả lời 58, đang xác minh [|24|].")]
    public void UnderWay_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("Tổ công tác nhận 72 phản ánh; đã trả lời 58, đang xác minh 14.")]
    [InlineData("Tổ công tác nhận 72 phản ánh; đã trả lời 58, đang lắp 3 camera.")]
    public void UnderWay_NoFinding(string text) => Silent(text);
}
