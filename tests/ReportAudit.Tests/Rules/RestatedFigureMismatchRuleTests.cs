using FluentAssertions;
using Xunit;

namespace ReportAudit.Tests.Rules;

public sealed class RestatedFigureMismatchRuleTests() : RuleTests("restated-figure-mismatch")
{
    [Fact]
    public void ToldRightlyTwice_IsSaidOnce()
    {
        var text = string.Join('\n', "Chở 48.216 lượt khách, tăng 2.614 lượt (5,7%) so với quý III năm 2023 (45.602 lượt).", "Tiền vé thu 385.728.000 đồng (48.216 lượt, 8.000 đồng/lượt); tiền hàng 62.400.000 đồng.", "Với 48.261 lượt khách, bến không để xảy ra tai nạn.");
        var findings = new Auditor().Audit(DraftReport.Read(text)).Findings.Where(finding => finding.Rule.Name == Rule).ToArray();

        findings.Should().ContainSingle();
        findings[0].Message.English.Split("The same figure").Should().HaveCount(2);
    }

    [Fact]
    public void TaskOfTheMonthsToCome_NoFinding() =>
        Silent("# I. KẾT QUẢ", "- Xe loa lưu động: 46 buổi.", "# II. 6 THÁNG CUỐI NĂM", "- Xe loa lưu động 34 buổi.");

    [Theory]
    [InlineData("Giải quyết 17.456 hồ sơ, trong đó quá hạn 49 hồ sơ.", "- [|46|] hồ sơ quá hạn nêu trên đều đã xin lỗi.")]
    [InlineData("Rà soát có 2.206 hộ nghèo, chiếm 13,86% số hộ.", "Tỷ lệ hộ nghèo còn [|13,68%|].")]
    public void TakenUpLater_Finding(params string[] marked) => Found(marked);

    [Theory]
    [InlineData("Giải quyết 17.456 hồ sơ, trong đó quá hạn 49 hồ sơ.", "- 49 hồ sơ quá hạn nêu trên đều đã xin lỗi.")]
    [InlineData("Rà soát có 2.206 hộ nghèo, chiếm 13,86% số hộ.", "Tỷ lệ hộ dùng nước sạch 83,16%.")]
    public void TakenUpLater_NoFinding(params string[] lines) => Silent(lines);

    [Fact]
    public void TotalTwiceInOneSection_Finding() => Error("""
        I. CÔNG TÁC VĂN THƯ
        - Tổng số văn bản đến đã xử lý: 412 văn bản.
        Trong kỳ, tổng số văn bản đến đã xử lý là [|421|] văn bản.
        """);

    [Fact]
    public void OneSectionOtherSentence_Finding() => Warning("""
        I. CÔNG TÁC TUYÊN TRUYỀN
        Trong năm đã phát thanh tuyên truyền phòng cháy 14 lượt.
        Trong năm phát thanh tuyên truyền phòng cháy [|41|] lượt.
        """);

    [Fact]
    public void SummaryAgainstBody_Finding() => Warning("""
        I. ĐÁNH GIÁ CHUNG
        Xã đã cấp thẻ bảo hiểm y tế cho người nghèo 326 thẻ.
        II. KẾT QUẢ CỤ THỂ
        Xã đã cấp thẻ bảo hiểm y tế cho người nghèo [|362|] thẻ.
        """);

    [Fact]
    public void WithWhoAndHowBefore_Finding() => Warning("""
        Tổ chức phát tờ rơi phòng chống ma túy 6 buổi.
        Phối hợp với đoàn thanh niên tổ chức phát tờ rơi phòng chống ma túy [|16|] buổi.
        """);

    [Fact]
    public void MoneyTwice_Finding() => Error("""
        I. THU NGÂN SÁCH
        Tổng thu ngân sách trên địa bàn xã đạt 12,4 tỷ đồng.
        Tổng thu ngân sách trên địa bàn xã là [|14,2 tỷ|] đồng.
        """);

    [Fact]
    public void SameValue_NoFinding() => Silent("""
        I. CÔNG TÁC VĂN THƯ
        - Tổng số văn bản đến đã xử lý: 412 văn bản.
        Như vậy tổng số văn bản đến đã xử lý là 412 văn bản.
        """);

    [Fact]
    public void HedgedHeadline_NoFinding() => Silent("""
        I. ĐÁNH GIÁ CHUNG
        Trong năm, xã đã tiếp nhận trên 7.600 hồ sơ hành chính của công dân.
        II. KẾT QUẢ CỤ THỂ
        Xã đã tiếp nhận 7.677 hồ sơ hành chính của công dân.
        """);

    [Fact]
    public void RoundedHeadline_NoFinding() => Silent("""
        Toàn xã đã tiếp nhận 5,65 nghìn hồ sơ hành chính của công dân.
        Cụ thể, đã tiếp nhận 5.652 hồ sơ hành chính của công dân.
        """);

    [Fact]
    public void OtherPeriod_NoFinding() => Silent("""
        Tổng số văn bản đến đã xử lý năm 2023 là 380 văn bản.
        Tổng số văn bản đến đã xử lý năm 2024 là 412 văn bản.
        """);

    [Fact]
    public void OtherScope_NoFinding() => Silent("""
        Tổng số văn bản đến đã xử lý tại thôn Đông là 80 văn bản.
        Tổng số văn bản đến đã xử lý tại thôn Tây là 96 văn bản.
        """);

    [Fact]
    public void CumulativeBesidePeriod_NoFinding() =>
        Silent("Trong tháng, thu ngân sách trên địa bàn đạt 108,9 tỷ đồng. Lũy kế thu ngân sách trên địa bàn đạt 3.798,2 tỷ đồng.");

    [Fact]
    public void PlanBesideActual_NoFinding() =>
        Silent("Kế hoạch giao trồng rừng tập trung 60 ha. Đã trồng rừng tập trung 52 ha.");

    [Fact]
    public void ParallelSubjects_NoFinding() => Silent("""
        1. Lĩnh vực đất đai
        Tiếp nhận hồ sơ của công dân 50 hồ sơ, trả kết quả đúng hạn 46 hồ sơ.
        2. Lĩnh vực hộ tịch
        Tiếp nhận hồ sơ của công dân 30 hồ sơ, trả kết quả đúng hạn 30 hồ sơ.
        """);

    [Fact]
    public void Repeated_NoFinding() => NotThisRule("""
        Trong năm 2024 Ủy ban nhân dân xã đã chỉ đạo tổ chức 12 buổi tuyên truyền phòng cháy chữa cháy cho nhân dân các thôn trên địa bàn toàn xã, với sự tham gia của đông đảo bà con.
        Trong năm 2024 Ủy ban nhân dân xã đã chỉ đạo tổ chức 12 buổi tuyên truyền phòng cháy chữa cháy cho nhân dân các thôn trên địa bàn toàn xã, với sự tham gia của đông đảo bà con.
        """);

    [Fact]
    public void OtherUnit_NoFinding() =>
        Silent("Thu hút gần 30 lượt tuyên truyền pháp luật. Tổ chức 42 buổi tuyên truyền pháp luật.");

    [Fact]
    public void Message_SaysTheArithmeticInBothLanguages()
    {
        var finding = Error("""
            I. CÔNG TÁC VĂN THƯ
            - Tổng số văn bản đến đã xử lý: 412 văn bản.
            Trong kỳ, tổng số văn bản đến đã xử lý là [|421|] văn bản.
            """);

        finding.Expression.Should().Be("412 ≠ 421");
        finding.Expected.Should().Be(412);
        finding.Actual.Should().Be(421);
        finding.Message.Vietnamese.Should().Be("Cùng một chỉ tiêu (tổng số văn bản đến đã xử lý là) nhưng có chỗ ghi 412 văn bản, có chỗ ghi 421 văn bản. Sửa một trong các số 412; 421 là mọi chỗ đều khớp.");
        finding.Message.English.Should().Be("The same figure (tổng số văn bản đến đã xử lý là) is given as 412 văn bản in one place and as 421 văn bản in another. Changing one of 412; 421 makes every statement agree.");
    }

    [Fact]
    public void FigureTakenUpAgain_Finding() =>
        Warning("Tổng đài nhận 4.362 cuộc gọi và [|1.270|] phản ánh. Trong 1.870 phản ánh: môi trường 1.100, giao thông 770.");

    [Fact]
    public void NamedFigureTakenUpAgain_Finding() =>
        Warning("Xã có 44 trang trại lợn, 37 trang trại gà. Trong [|39|] trang trại gà có 23 trang trại quy mô lớn.");

    [Fact]
    public void AnotherFigureBehindTrong_Silent() =>
        Silent("Toàn huyện có 24 xã. Trong 12 xã vùng cao có 5 xã đạt chuẩn.");

    [Fact]
    public void FigureTakenUpFromFurtherAbove_Silent() =>
        Silent("Tổng đài nhận 1.870 phản ánh, chuyển xử lý 312 phản ánh. Trong 1.870 phản ánh: môi trường 1.100, giao thông 770.");

    [Fact]
    public void TotalBehindASemicolon_Finding() => Warning("""
        1. Toàn tỉnh có 412 hợp tác xã, 1.240 tổ hợp tác.
        2. Vẫn còn 34 hợp tác xã yếu; tổng số hợp tác xã là [|421|] hợp tác xã.
        """);

    [Fact]
    public void SameWordsOfAnotherSubject_Silent() => Silent("""
        Cây ăn quả: diện tích cho thu hoạch 15.900 ha.
        Vải thiều: diện tích cho thu hoạch 6.512 ha.
        """);

    [Fact]
    public void LongFigureWithSwappedDigits_Finding() => Warning("""
        1. Toàn xã có 1.845 hộ, 7.210 nhân khẩu.
        2. Năm 2024, xã có [|1.485|] hộ.
        """);

    [Theory]
    [InlineData("""
        Đội tuần tra thu giữ 96 bộ kích điện đánh bắt cá.
        Kết quả cuối kỳ: thu giữ bộ kích điện đánh bắt cá ([|69|] bộ).
        """)]
    [InlineData("""
        Nhà máy nước cấp mới 1.482 đồng hồ cho khách hàng vùng ven.
        Về cấp nước, đã cấp mới [|1.428|] đồng hồ cho khách hàng vùng ven.
        """)]
    public void SwappedCounts_Warning(string marked) => Warning(marked);

    [Fact]
    public void SwappedCounts_NoFinding() => Silent("""
        Nhà máy nước cấp mới 1.482 đồng hồ cho khách hàng vùng ven.
        Trong quý sửa 1.428 đồng hồ hỏng do lũ.
        """);

    [Theory]
    [InlineData("""
        Quỹ khuyến nông giải ngân vốn vay ưu đãi 4.825 triệu đồng.
        Đánh giá chung: vốn vay ưu đãi giải ngân [|4.852 triệu|] đồng.
        """)]
    [InlineData("""
        Doanh thu bán vé tham quan đạt 1.264 triệu đồng.
        Tóm lại, doanh thu bán vé tham quan là [|1.246 triệu|] đồng.
        """)]
    public void SwappedMoney_Warning(string marked) => Warning(marked);

    [Fact]
    public void SwappedMoney_NoFinding() => Silent("""
        Quỹ khuyến nông giải ngân vốn vay ưu đãi 4.825 triệu đồng.
        Tiền lương đã chi 4.852 triệu đồng.
        """);

    [Theory]
    [InlineData("""
        Tỷ lệ che phủ rừng đạt 47,2%.
        Đến cuối kỳ, tỷ lệ che phủ rừng đạt [|42,7%|].
        """)]
    [InlineData("""
        Tỷ lệ hộ có nước sạch đạt 91,4%.
        Kết luận: tỷ lệ hộ có nước sạch mới đạt [|94,1%|].
        """)]
    public void SwappedPercentages_Warning(string marked) => Warning(marked);

    [Fact]
    public void SwappedPercentages_NoFinding() => Silent("""
        Tỷ lệ che phủ rừng đạt 47,2%.
        Đến cuối kỳ, tỷ lệ hộ dùng nước máy đạt 42,7%.
        """);

    [Theory]
    [InlineData("""
        Tổng số hội viên làm vườn là 1.126 người.
        Hội hiện quản lý [|1.162|] hội viên làm vườn.
        """)]
    [InlineData("""
        Tổ dịch vụ có tổng số hội viên 2.318 người.
        Cuối năm còn sinh hoạt [|2.381|] hội viên.
        """)]
    public void SwappedMembers_Warning(string marked) => Warning(marked);

    [Fact]
    public void SwappedMembers_NoFinding() => Silent("""
        Tổng số hội viên làm vườn là 1.126 người.
        Quỹ trợ cấp 1.162 người già.
        """);

    [Theory]
    [InlineData("""
        Bắt được 34 con chuột trong kho.
        Tổng hợp lại, bắt được [|43|] con chuột.
        """)]
    [InlineData("""
        Đội đã phục chế 57 bức tượng gỗ.
        Nhìn chung, phục chế [|75|] bức tượng gỗ.
        """)]
    public void SwappedPairOfDigits_Warning(string marked) => Warning(marked);

    [Fact]
    public void SwappedPairOfDigits_NoFinding() => Silent("""
        Phát hiện 34 ổ mối trong kho lưu trữ.
        Tồn tại: đã phun thuốc 43 ổ mối ngoài vườn cây.
        """);

    [Theory]
    [InlineData("Cảng tiếp 2.285 lượt tàu vào làm hàng. Thời tiết thuận lợi trong cả kỳ. [|2.258|] lượt tàu nói trên đều khai báo đủ.")]
    [InlineData("Bến phà chở 3.471 xe tải qua sông trong đợt. Không có sự cố nào. Toàn bộ [|3.417|] xe tải kể trên được miễn phí.")]
    public void PointedBackTo_Warning(string marked) => Warning(marked);

    [Theory]
    [InlineData("Cảng tiếp 2.285 lượt tàu vào làm hàng. Thời tiết thuận lợi. 1.214 lượt tàu nước ngoài khai báo đủ.")]
    [InlineData("Cảng tiếp 2.285 lượt tàu vào làm hàng. Thời tiết thuận lợi. 2.285 lượt tàu nói trên đều khai báo đủ.")]
    public void PointedBackTo_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("Vốn sửa đê được cấp 9.320 triệu đồng cho ba đoạn. Đơn vị thi công đã nhận đủ trong [|9.230 triệu|] đồng vốn sửa đê.")]
    [InlineData("Trạm tiếp nhận 1.870 phản ánh của khách. Trong [|1.780|] phản ánh có nhiều việc lặp lại.")]
    public void TakenUpInASentence_Warning(string marked) => Warning(marked);

    [Fact]
    public void TakenUpInASentence_NoFinding() =>
        Silent("Trạm tiếp nhận 1.870 phản ánh của khách. Trong 1.870 phản ánh có nhiều việc lặp lại.");

    [Theory]
    [InlineData("""
        Trồng cây phân tán: 1.482 cây keo lá tràm.
        Kết luận: trồng cây phân tán [|1.428|] cây keo lá tràm.
        """)]
    [InlineData("""
        1. Số lượt khách tham quan bảo tàng: 12.450 lượt.
        2. Đánh giá: số lượt khách tham quan bảo tàng đạt [|12.540|] lượt.
        """)]
    public void ItemsUnderTheirParent_Warning(string marked) => Warning(marked);

    [Theory]
    [InlineData("""
        Trồng cây phân tán: 1.482 cây keo lá tràm, gồm:
        - Khu bến xe trồng cây phân tán 1.428 cây keo lá tràm.
        """)]
    [InlineData("""
        1. Số lượt khách tham quan bảo tàng: 12.450 lượt.
        - Số lượt khách tham quan bảo tàng ngày lễ: 9.870 lượt.
        """)]
    public void ItemsUnderTheirParent_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("Đã trợ giúp 76 địa chỉ nhân đạo, 11 địa chỉ đang chờ; trong [|74|] địa chỉ được trợ giúp có 19 địa chỉ ở vùng cao.")]
    [InlineData("Có 158/171 thôn đạt chuẩn văn hóa. Trong [|458|] thôn này có 60 thôn giữ vững 3 năm liền.")]
    [InlineData("Kiểm tra 86 bếp, 71 bếp đạt, 17 bếp không đạt; trong [|12|] bếp không đạt có 9 bếp thiếu tủ lưu mẫu.")]
    public void ClausesThatTakeAFigureUp_Warning(string marked) => Warning(marked);

    [Theory]
    [InlineData("Đã trợ giúp 76 địa chỉ nhân đạo, 11 địa chỉ đang chờ; trong 76 địa chỉ được trợ giúp có 19 địa chỉ ở vùng cao.")]
    [InlineData("Khám 86 cháu; 15 cháu sâu răng; trong 9 cháu mắc bệnh về mắt có 3 cháu phải đeo kính.")]
    public void ClausesThatTakeAFigureUp_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("Thẻ từ: Phát hành 6.318 thẻ, tăng so với năm trước.\nNhìn chung có [|6.381|] thẻ được phát hành trong năm.")]
    [InlineData("Sách báo: Bổ sung 2.746 cuốn.\nTrong năm có [|2.764|] cuốn được bổ sung vào kho.")]
    public void SwappedDigitsAroundAName_Finding(string marked) => Found(marked);

    [Fact]
    public void SwappedDigitsAroundAName_NoFinding() =>
        Silent("Sách báo: Bổ sung 2.746 cuốn.\nCác trường thanh lý 2.764 cuốn cũ nát.");

    // "Riêng" speaks of some of what was told before.
    [Theory]
    [InlineData("Khám sức khỏe định kỳ 12.460 lượt.", "Riêng khối trường học, khám sức khỏe định kỳ 8.150 lượt.")]
    [InlineData("Số hộ dùng nước sạch tập trung 4.210 hộ.", "Riêng hai xã vùng cao, số hộ dùng nước sạch tập trung 318 hộ.")]
    [InlineData("Tổng số lượt xe buýt vận hành 6.480 lượt.", "Riêng tuyến số 3, tổng số lượt xe buýt vận hành 1.920 lượt.")]
    public void ParticularOnes_NoFinding(params string[] lines) => Silent(lines);

    // Two digits of a rare count changed places, though the words are others.
    [Theory]
    [InlineData("Đã đưa nước về 1.836 hộ dân bốn xã.", "Công tác thu phí tiến hành thường xuyên.", "Đến nay có [|1.863|] hộ sử dụng nước sạch.")]
    [InlineData("Trồng mới 24.510 cây xanh dọc kênh.", "Đoàn thanh niên nhận chăm sóc.", "Hội nông dân nghiệm thu [|24.150|] cây trồng mới.")]
    [InlineData("Bến đã đón 3.478 lượt khách.", "Bến xe giữ trật tự tốt.", "Số khách đi tuyến cố định [|3.748|] lượt.")]
    public void RareCountSwapped_Finding(params string[] lines) => Found(lines);

    [Theory]
    [InlineData("Đã đưa nước về 1.836 hộ dân bốn xã.", "Công tác thu phí tiến hành thường xuyên.", "Đến nay 1.683 hộ đăng ký dùng lâu dài.")]
    [InlineData("Trồng mới 315 cây xanh dọc kênh.", "Đoàn thanh niên nhận chăm sóc.", "Hội nông dân nghiệm thu 351 cây.")]
    public void OtherCounts_NoFinding(params string[] lines) => Silent(lines);

    // The first paragraph says what no other does.
    [Theory]
    [InlineData("Toàn tỉnh có [|742|] trang trại.", "Hiện còn 724 trang trại. Trong số 724 trang trại có 410 trang trại chăn nuôi và 314 trang trại trồng trọt.")]
    [InlineData("Hơn [|58.300|] tấn cà phê đã được thu mua trong quý.", "Theo chi cục, tổng lượng thu mua đạt 53.842 tấn. Như vậy 53.842 tấn đã nhập kho.")]
    [InlineData("Cả huyện có [|436|] mô hình sản xuất sạch.", "Hội đã công nhận 463 mô hình. Đến cuối năm 463 mô hình vẫn duy trì.")]
    public void LeadAgainstTheRest_Finding(params string[] lines) => Found(lines);

    [Theory]
    [InlineData("Hơn 53.800 tấn cà phê đã được thu mua trong quý.", "Theo chi cục, tổng lượng thu mua đạt 53.842 tấn. Như vậy 53.842 tấn đã nhập kho.")]
    [InlineData("Cả huyện có 436 mô hình sản xuất sạch.", "Hội đã công nhận 463 mô hình trồng trọt.")]
    public void LeadAgainstTheRest_NoFinding(params string[] lines) => Silent(lines);

    // An estimate told again is the same estimate.
    [Fact]
    public void EstimateSwapped_Finding() => Found(
        "Tổng lượt xe qua trạm ước 2.573 nghìn lượt, tăng 4% so với cùng kỳ.",
        "Trạm mở thêm hai làn.",
        "Lượt xe tuy đạt [|2,537 triệu|] lượt nhưng doanh thu giảm.");

    [Fact]
    public void PartsOfATotal_NoFinding() => Silent("""
        1. Có 150 nhà bị thiệt hại, trong đó:
        + Hư hỏng rất nặng: 38 nhà;
        + Hư hỏng nặng: 97 nhà;
        + Sập: 15 nhà.
        """);

    [Theory]
    [InlineData("Trong năm [|131|] hộ thoát nghèo.", "Kết quả nổi bật: có 113 hộ thoát nghèo.")]
    [InlineData("Đã trồng mới [|462|] cây bóng mát.", "Nhìn chung phong trào trồng mới được 426 cây bóng mát.")]
    public void SwappedDigitsBeforeOneName_Warning(string second, string first) => Warning($"{first}\n{second}");

    [Theory]
    [InlineData("Xử phạt hành chính 42 vụ, chuyển cơ quan điều tra 03 vụ.\nTrong [|43|] vụ bị xử phạt hành chính, phần lớn do người địa phương gây ra.")]
    [InlineData("Cấp đổi giấy chứng nhận 115 hồ sơ, trả lại 07 hồ sơ.\nTrong [|151|] hồ sơ cấp đổi giấy chứng nhận có 12 hồ sơ của tổ chức.")]
    public void LongNamesTakenUpFarBelow_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("Tổng số phải thi hành là 2.486 việc. Sau khi trừ số ủy thác 38 việc, tổng số phải thi hành là 2.448 việc.")]
    [InlineData("Trong năm có 113 hộ thoát nghèo.\nTrong năm 131 hộ cận nghèo được vay vốn.")]
    [InlineData("Xử phạt hành chính 42 vụ, chuyển cơ quan điều tra 03 vụ.\nTrong 42 vụ bị xử phạt hành chính, phần lớn do người địa phương gây ra.")]
    public void OtherFiguresOfLikeNames_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("Đã phê duyệt phương án cho 436 hộ.\nCòn 76 hộ chưa phê duyệt được phương án.")]
    [InlineData("Có 612 hộ đăng ký danh hiệu sản xuất kinh doanh giỏi, 437 hộ đạt.\nSố hộ sản xuất kinh doanh giỏi đạt 437 hộ.")]
    [InlineData("Xếp loại học sinh:\n- Hoàn thành tốt: 1.605 em;\n- Hoàn thành: 2.661 em.")]
    public void NotOneFigureTwice_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("Theo đó, thu ngân sách nhà nước được [|6.248,7 tỷ|] đồng, có 486 doanh nghiệp thành lập mới.\nThu ngân sách nhà nước trên địa bàn lũy kế đến hết tháng 9 là 6.284,7 tỷ đồng, đạt 77,1% dự toán năm (8.150 tỷ đồng).")]
    public void AmountsSoFar_Finding(string marked) => Found(marked);
}
