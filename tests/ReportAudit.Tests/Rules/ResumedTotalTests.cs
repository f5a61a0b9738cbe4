using Xunit;

namespace ReportAudit.Tests.Rules;

/// <summary>Lists whose opening words name a total told before, and totals that sum up the sentence before.</summary>
public sealed class ResumedTotalTests() : RuleTests("total-mismatch")
{
    [Theory]
    [InlineData("Trong nguồn có 640 công dân. Phân loại: tạm hoãn [|298|] công dân, miễn 12 công dân, gọi khám 330 công dân.\nTạm hoãn gồm: đang học đại học 142 công dân; lao động duy nhất 61 công dân; chưa đủ sức khỏe 97 công dân.")]
    [InlineData("Kiểm tra 214 cơ sở. Xử phạt hành chính [|96|] cơ sở.\nLý do xử phạt hành chính: không giấy phép 38 cơ sở; không niêm yết giá 31 cơ sở; vi phạm khác 25 cơ sở.")]
    public void NamedByTheOpening_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("Trong nguồn có 640 công dân. Phân loại: tạm hoãn 298 công dân, miễn 12 công dân, gọi khám 330 công dân.\nTạm hoãn gồm: đang học đại học 140 công dân; lao động duy nhất 61 công dân; chưa đủ sức khỏe 97 công dân.")]
    [InlineData("Kiểm tra 214 cơ sở. Xử phạt hành chính 96 cơ sở.\nĐã nhắc nhở: không giấy phép 38 cơ sở; không niêm yết giá 31 cơ sở; vi phạm khác 25 cơ sở.")]
    [InlineData("Xử phạt hành chính 96 cơ sở.\nLý do xử phạt hành chính: không giấy phép 38 cơ sở; không niêm yết giá 31 cơ sở; trong đó tái phạm 5 cơ sở.")]
    public void NamedByTheOpening_NoFinding(string text) => Silent(text);
}
