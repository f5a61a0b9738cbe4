using Xunit;

namespace ReportAudit.Tests.Rules;

/// <summary>Totals that lack one of their parts, and lists whose items tell two counts each.</summary>
public sealed class TotalLacksOneTests() : RuleTests("total-mismatch")
{
    [Theory]
    [InlineData("Tiếp nhận [|67|] kiến nghị: giao thông 31 kiến nghị; điện 22 kiến nghị; nước sạch 14 kiến nghị; trường học 26 kiến nghị.")]
    [InlineData("Hội thao có [|118|] vận động viên: bóng chuyền 48 vận động viên; kéo co 40 vận động viên; chạy 30 vận động viên; đẩy gậy 35 vận động viên.")]
    public void LastPart_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("Tiếp nhận 93 kiến nghị: giao thông 31 kiến nghị; điện 22 kiến nghị; nước sạch 14 kiến nghị; trường học 26 kiến nghị.")]
    public void AddsUp_NoFinding(string text) => Silent(text);

    [Fact]
    public void SecondCountOfItems_Finding() => Found("""
        Huyện mở 62 lớp tập huấn với [|2.410|] lượt người dự, trong đó:
        - Cấp huyện: 14 lớp, 610 lượt người;
        - Cấp xã: 36 lớp, 1.320 lượt người;
        - Hợp tác xã: 12 lớp, 540 lượt người.
        """);

    [Fact]
    public void SecondCountOfItems_NoFinding() => Silent("""
        Huyện mở 62 lớp tập huấn với 2.470 lượt người dự, trong đó:
        - Cấp huyện: 14 lớp, 610 lượt người;
        - Cấp xã: 36 lớp, 1.320 lượt người;
        - Hợp tác xã: 12 lớp, 540 lượt người.
        """);

    [Fact]
    public void SpentOfTwoTotals_Finding() => Found("""
        Trên dự toán 5.340 triệu đồng, năm qua đã chi [|4.602 triệu|] đồng:
        - Sửa chữa mặt đường: 2.067 triệu đồng
        - Cầu cống: 1.188 triệu đồng
        - Biển báo: 143 triệu đồng
        - Thiết bị: 838 triệu đồng
        - Phát quang: 509 triệu đồng
        """);

    [Theory]
    [InlineData("Quản lý [|566|] người bệnh, trong đó tăng huyết áp 418 người (nam 190 người, nữ 228 người), đái tháo đường 96 người, hen 37 người, động kinh 21 người.")]
    public void BracketsOfParts_AreNoOverlap_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("Tiếp 356 vụ việc của 412 lượt người. Trong kỳ có 298 vụ việc tiếp lần đầu, 58 vụ việc tiếp nhiều lần. Phân theo nội dung: khiếu nại 61 vụ việc, tố cáo 12 vụ việc, phản ánh 283 vụ việc.")]
    public void ListOfTheSentenceBefore_NoFinding(string text) => Silent(text);

    [Fact]
    public void TwoPartitionsInItems_NoFinding() => Silent("""
        Tổng số đơn phải xử lý 228 đơn, gồm 31 đơn kỳ trước chuyển sang và 197 đơn mới. Số đơn đủ điều kiện 176 đơn; còn 52 đơn trùng lặp. Trong số đơn đủ điều kiện:
        - Theo loại: khiếu nại 44 đơn, tố cáo 23 đơn, phản ánh 109 đơn;
        - Theo thẩm quyền: thuộc thẩm quyền 141 đơn; không thuộc thẩm quyền 35 đơn.
        """);
}

/// <summary>A list behind a bracket that holds no more than a share.</summary>
public sealed class ListBehindShareTests() : RuleTests("total-mismatch")
{
    [Theory]
    [InlineData("Theo kế hoạch 1.860 buổi, đã tổ chức 1.674 buổi (đạt 90%): cố định [|1.083|] buổi, lưu động 536 buổi, trực tuyến 100 buổi.")]
    [InlineData("Có [|1.318|] người tham gia (đạt 105,4% kế hoạch): bóng đá 464 người, bóng chuyền 312 người, cầu lông 228 người, việt dã 351 người.")]
    [InlineData("Đã khám [|842|] người (96,2%): loại A 415 người, loại B 317 người, loại C 128 người.")]
    [InlineData("Tổng chiều dài đường bộ [|612,8|] km, bao gồm quốc lộ 24,6 km, đường tỉnh 48,3 km, đường huyện 97,5 km, đường xã 186,2 km, đường thôn 265,2 km.")]
    public void DoesNotAddUp_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("Có 1.355 người tham gia (đạt 105,4% kế hoạch): bóng đá 464 người, bóng chuyền 312 người, cầu lông 228 người, việt dã 351 người.")]
    [InlineData("Theo kế hoạch 1.860 buổi, đã tổ chức 1.674 buổi (đạt 90%): cố định 1.038 buổi, lưu động 536 buổi, trực tuyến 100 buổi.")]
    [InlineData("Tổng chiều dài đường bộ 612,8 km, bao gồm quốc lộ 24,6 km, đường tỉnh 48,3 km, đường huyện 97,5 km, đường xã 186,2 km, đường thôn 256,2 km.")]
    public void AddsUp_NoFinding(string text) => Silent(text);
}
