using Xunit;

namespace ReportAudit.Tests.Rules;

/// <summary>Shares of what the sentence parts, and shares of a norm.</summary>
public sealed class NamedWholeOfShareTests() : RuleTests("percentage-mismatch", "en")
{
    [Theory]
    [InlineData("Scouts made 118 patrols. They found 29 illegal pumps, of which 22 ([|18.6%|]) were removed.")]
    [InlineData("Of the 13,938 handovers, 9,478 (68.0%) took half an hour, 3,206 (23.0%) an hour and 1,254 ([|13.2%|]) longer.")]
    [InlineData("Officers heard 412 appeals in 96 sittings. 58 appeals were late, of which 24 ([|25.0%|]) were heard.")]
    public void OfAnother_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("Scouts made 118 patrols. They found 29 illegal pumps, of which 22 (75.9%) were removed.")]
    [InlineData("Of the 13,938 handovers, 9,478 (68.0%) took half an hour, 3,206 (23.0%) an hour and 1,254 (9.0%) longer.")]
    [InlineData("Of the 13,938 handovers, 9,478 (68.0%) took half an hour, of which 1,254 (13.2%) were at night.")]
    [InlineData("Officers made 321 inspections against a norm of 300 (107%).")]
    [InlineData("The yard turned out 84 benches against a norm of 80 (105%).")]
    public void OfItsOwn_NoFinding(string text) => Silent(text);
}

/// <summary>Rises and falls that were aimed at, have their own base, or save time.</summary>
public sealed class ChangeOfItsOwnTests() : RuleTests("growth-mismatch")
{
    [Theory]
    [InlineData("Tỷ lệ hộ nghèo giảm từ 2,36% xuống còn 1,66%, giảm 0,7 điểm phần trăm, vượt mức giảm 0,5 điểm phần trăm tỉnh giao.")]
    [InlineData("Absence fell from 7.2% to 5.9%, a fall of 1.3 percentage points, ahead of the planned reduction of 0.8 percentage points.")]
    [InlineData("Năm 2024 có 924 doanh nghiệp thành lập mới với tổng vốn 7.392 tỷ đồng. So với năm 2023, số doanh nghiệp tăng 10% (840 doanh nghiệp), vốn giảm 4% (7.700 tỷ đồng).")]
    [InlineData("The average time from a file to a decision was 11.4 days, against 14.2 days in the year before, a gain of 2.8 days.")]
    public void OfItsOwn_NoFinding(string text) => Silent(text);

    [Fact]
    public void NotAimedAt_Finding() => Found("Tỷ lệ hộ nghèo giảm từ 2,36% xuống còn 1,66%, giảm [|0,5 điểm phần trăm|].");
}

/// <summary>The total of all, and one of them.</summary>
public sealed class OneOfAllTests() : RuleTests("restated-figure-mismatch")
{
    [Theory]
    [InlineData("Tổng dư nợ các chương trình đến 30/6/2024 đạt 317.400 triệu đồng.", "Chương trình giải quyết việc làm có dư nợ đến 30/6/2024 là 81.395 triệu đồng, lớn nhất trong các chương trình.")]
    public void OneOfThem_NoFinding(params string[] lines) => Silent(lines);

    [Fact]
    public void NumberOfTheSame_Finding() => Found("I. Kết quả", "- Phối hợp với công an xã tổ chức chiếu phim lưu động 4 buổi.", "II. Số liệu", "+ Số lượng chiếu phim lưu động [|120|] buổi.");

    [Fact]
    public void All_Finding() => Found("Tổng dư nợ các chương trình đến 30/6/2024 đạt 317.400 triệu đồng.", "Tổng dư nợ các chương trình đến 30/6/2024 là [|371.400 triệu|] đồng.");
}
