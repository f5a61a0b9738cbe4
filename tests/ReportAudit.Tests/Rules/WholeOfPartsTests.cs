using FluentAssertions;
using Xunit;

namespace ReportAudit.Tests.Rules;

/// <summary>"Trong đó" behind a list speaks of all that it tells, and not of its last part.</summary>
public sealed class WholeOfPartsTests() : RuleTests("part-exceeds-whole")
{
    [Theory]
    [InlineData("Trung tâm có 47 cán bộ: ban giám đốc 03 người, giáo viên văn hoá 24 người, giáo viên nghề 12 người, nhân viên 08 người. Trong đó có 29 nữ, 21 đảng viên.")]
    [InlineData("Tổng số 194 đối tượng, gồm:", "- Trẻ em: 86 người;", "- Người già: 87 người;", "- Người khuyết tật nặng: 21 người (10,82%).", "Trong số này có 87 nữ, 29 người dân tộc thiểu số.")]
    [InlineData("Đoàn có 64 thành viên: diễn viên 41 người, nhạc công 15 người, kỹ thuật 08 người. Trong đó có 33 nữ.")]
    public void OfAll_NoFinding(params string[] lines) => Silent(lines);

    [Fact]
    public void OfTheWhole_NoFinding() => Silent("Trung tâm có 47 cán bộ: ban giám đốc 03 người, giáo viên 36 người, nhân viên 08 người. Trong đó có 36 nữ.");
}

/// <summary>Lists whose parts share members, some of many, and lists that go on.</summary>
public sealed class ListsNotWholeTests() : RuleTests("total-mismatch")
{
    [Theory]
    [InlineData("Quản lý 1.246 người: tăng huyết áp 873 người, đái tháo đường 341 người, hen và COPD 62 người, có người mắc nhiều bệnh.")]
    [InlineData("There were 143 accessions during the year, including 31 from parishes and 12 from schools.")]
    [InlineData("The archive took in 2,410 boxes, including 310 from courts and 100 from hospitals.")]
    [InlineData("29 awards were made. 17 awards went to clubs with a hall and 8 awards to clubs without; several fall under both heads.")]
    public void Shared_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("Tổng nộp 1.038 tỷ đồng, gồm thuế tiêu thụ đặc biệt 432 tỷ đồng, thuế giá trị gia tăng 301 tỷ đồng, thuế thu nhập 58 tỷ đồng, lợi nhuận còn lại 247 tỷ đồng.")]
    public void ValueAddedTax_NoFinding(string text) => Silent(text);

    [Fact]
    public void ValueAddedTax_Finding() => Found("Tổng nộp [|1.083 tỷ|] đồng, gồm thuế tiêu thụ đặc biệt 432 tỷ đồng, thuế giá trị gia tăng 301 tỷ đồng, thuế thu nhập 58 tỷ đồng, phí 247 tỷ đồng.");

    [Fact]
    public void OtherPlaces_ArePartsOfTheList() => Found("Các làng tặng [|118|] suất quà cho hộ nghèo: làng Klă 27 suất, làng Brel 31 suất, làng Ngol 22 suất, các làng còn lại 41 suất.");

    [Fact]
    public void OtherPlaces_NoFinding() => Silent("Các làng tặng 118 suất quà cho hộ nghèo: làng Klă 27 suất, làng Brel 31 suất, làng Ngol 22 suất, các làng còn lại 38 suất.");

    [Fact]
    public void ReadInTwoWays_ToldOnce()
    {
        var report = DraftReport.Read("Toàn xã có 312 tàu thuyền đang hoạt động, chia theo nghề: lưới rê 146 tàu, câu 88 tàu, lồng bẫy 53 tàu, nghề khác 27 tàu.");
        new Auditor().Audit(report).Findings.Where(finding => finding.Rule.Name == Rule).Should().ContainSingle();
    }
}

/// <summary>What goes on behind a rest is one of three.</summary>
public sealed class RestsThatGoOnTests() : RuleTests("remainder-mismatch", "en")
{
    [Theory]
    [InlineData("Of the 186 cases, 97 have been taken to court, 71 are pending under investigation and 18 were closed for lack of evidence.")]
    [InlineData("Of the 240 permits, 151 were granted, 64 are pending and 25 were refused.")]
    public void Three_NoFinding(string text) => Silent(text);

    [Fact]
    public void Three_NotOfTheFirstAlone() => NotThisRule("Of the 186 cases, 97 have been taken to court, 71 are pending under investigation and 15 were closed for lack of evidence.");
}
