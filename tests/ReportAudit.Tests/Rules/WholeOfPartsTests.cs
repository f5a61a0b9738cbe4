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

/// <summary>Lists that are of another total, lack what was told before, or go on with names.</summary>
public sealed class OtherListTests() : RuleTests("total-mismatch")
{
    [Theory]
    [InlineData("Sales were £286,430. Groceries brought in £148,210, wine and beer £52,375, the corner £41,880, newspapers £31,640 and commission £12,325.")]
    [InlineData("Thu: tồn năm trước 3,2 triệu đồng; ngân sách xã hỗ trợ 45 triệu đồng; xã hội hoá 27,5 triệu đồng; cộng 75,7 triệu đồng.")]
    [InlineData("We ran 14 meets: nine club meets, three qualifying meets, the Country Relay Day and the Regional Championships.")]
    [InlineData("Nine people work on the van: two dentists, four nurses, a driver and two clerks.")]
    [InlineData("The yard has 31 boats: 18 dinghies, a barge, 10 canoes and two launches.")]
    [InlineData("Trung tâm có 24 người: 17 viên chức (06 nữ, 11 nam) và 07 hợp đồng.")]
    [InlineData("Ban quản lý 68 di tích: 1 di tích quốc gia đặc biệt, 14 di tích cấp quốc gia, 53 di tích cấp tỉnh. Theo loại hình có 39 di tích kiến trúc, 29 di tích lịch sử. Trong đó 12 di tích xuống cấp, 5 di tích xuống cấp nghiêm trọng.")]
    [InlineData("Notifiable organisms included Campylobacter (387 cases), Salmonella (214 cases), pertussis (156 cases) and Legionella (12 cases).")]
    public void OfAnother_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("The Library acquired [|2,458|] titles in the year: 1,846 by legal deposit, 612 by purchase and 389 as gifts.")]
    [InlineData("The yard has [|36|] boats: 18 dinghies, a barge, 10 canoes and 2 launches.")]
    [InlineData("We ran [|61|] meets: 29 club meets, 13 qualifying meets and 12 relay meets.")]
    public void LacksOne_Finding(string marked) => Found(marked);
}

/// <summary>Words with a bracket that counts something else.</summary>
public sealed class OtherBracketTests() : RuleTests("words-digits-mismatch", "en")
{
    [Theory]
    [InlineData("Sessions were held at the two fixed centres (182 sessions) and by the mobile teams (247 sessions).")]
    [InlineData("The three crews (41 call-outs) share one boat.")]
    public void OtherUnit_NoFinding(string text) => Silent(text);

    [Fact]
    public void OneUnit_Finding() => Found("The district has eighteen ([|16|]) health centres.");
}

/// <summary>What each of a share's readings gives: both kinds that its sentence names, and what "of these" stands for.</summary>
public sealed class SharesOfTwoTests() : RuleTests("percentage-mismatch")
{
    [Theory]
    [InlineData("Đàn trâu 312 con, đàn bò 545 con, đàn lợn 4.180 con. Tiêm phòng cho trâu, bò được 771 con, đạt 90% tổng đàn.")]
    [InlineData("Có 269.660 cử tri/284.115 cử tri tham gia, đồng ý 264.802 cử tri, đạt 98,1% số tham gia.")]
    public void OfBoth_NoFinding(string text) => Silent(text);

    [Fact]
    public void OfNeither_Finding() => Found("Đàn trâu 312 con. Tiêm phòng cho trâu được 281 con, đạt [|95,2%|] tổng đàn trâu.");
}

/// <summary>Rises told behind the bracket with the earlier value.</summary>
public sealed class RisesBehindBracketTests() : RuleTests("growth-mismatch")
{
    [Theory]
    [InlineData("Trâu, bò 5.312 con, tăng so với cùng kỳ năm 2023 (4.160 con) là [|1.125|] con; gia cầm giống 86.400 con.")]
    [InlineData("Hộ nghèo 86 hộ/1.720 hộ, chiếm 5,0%, giảm [|1,5 điểm phần trăm|] so với năm 2023 (6,2%).")]
    public void OfTheBracket_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("Trâu, bò 5.312 con, tăng so với cùng kỳ năm 2023 (4.160 con) là 1.152 con; gia cầm giống 86.400 con.")]
    [InlineData("Hộ nghèo 86 hộ/1.720 hộ, chiếm 5,0%, giảm 1,2 điểm phần trăm so với năm 2023 (6,2%).")]
    public void OfTheBracket_NoFinding(string text) => Silent(text);
}
