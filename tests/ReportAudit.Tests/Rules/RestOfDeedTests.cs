using Xunit;

namespace ReportAudit.Tests.Rules;

/// <summary>What is left by the deed that was done to the others, and of a whole told behind them.</summary>
public sealed class RestOfDeedTests() : RuleTests("remainder-mismatch")
{
    [Theory]
    // The deed denied by how its word begins.
    [InlineData("Pots: 412 displayed, 365 claimed, [|57|] unclaimed; the kiln was fired nine times.")]
    // The deed that is still to be done.
    [InlineData("Hedges: 74.5 km trimmed out of 118 km; [|45.3|] km to be trimmed.")]
    // The whole behind what was done of it.
    [InlineData("By June £8.4 million had been drawn out of £12.6 million, and £[|5.2 million|] remains to be drawn.")]
    [InlineData("Đã nạo vét 58,4 km trên tổng số 92 km kênh; còn lại [|36,6|] km.")]
    // What is under way, of two figures before.
    [InlineData("Xã lập 26 tờ trình cấp đất, huyện đã phê duyệt 21 tờ trình, đang thẩm tra [|07|] tờ trình.")]
    // One digit, far off.
    [InlineData("Thu giữ 68 xe máy, trả chủ cũ 47 xe máy, còn [|31|] xe máy gửi tại kho.")]
    [InlineData("Đội kiểm tra nhắc nhở 146 hộ kinh doanh lấn vỉa hè. Đã xử phạt 118 hộ kinh doanh, số tiền 92,5 triệu đồng; còn [|38|] hộ kinh doanh đang chờ làm việc.")]
    public void Rest_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("Pots: 412 displayed, 365 claimed, 47 unclaimed; the kiln was fired nine times.")]
    [InlineData("Hedges: 74.5 km trimmed out of 118 km; 43.5 km to be trimmed.")]
    [InlineData("By June £8.4 million had been drawn out of £12.6 million, and £4.2 million remains to be drawn.")]
    [InlineData("Đã nạo vét 58,4 km trên tổng số 92 km kênh; còn lại 33,6 km.")]
    [InlineData("Xã lập 26 tờ trình cấp đất, huyện đã phê duyệt 21 tờ trình, đang thẩm tra 05 tờ trình.")]
    [InlineData("Thu giữ 68 xe máy, trả chủ cũ 47 xe máy, còn 21 xe máy gửi tại kho.")]
    // Of the others that were uncovered nothing else is told.
    [InlineData("We have 312 seats covered, 140 let and 95 unheated.")]
    // All that was done is parted, and what is open is of the outer whole.
    [InlineData("Tổng số phản ánh phải trả lời 468 phản ánh (mới nhận 431, kỳ trước chuyển sang 37). Đã trả lời 442 phản ánh, trước hạn 385, đúng hạn 57; đang trả lời 26 phản ánh.")]
    // Who joined and who left are no rest.
    [InlineData("We had 64 nurses in March; 58 nurses work full-time, 9 nurses joined in the quarter and 5 nurses left.")]
    // What holds of each is no part.
    [InlineData("The store got 640,000 sacks and used 612,000 sacks at 25 sacks per tonne, leaving 28,000 sacks.")]
    public void Right_NoFinding(string text) => Silent(text);
}

/// <summary>Few that are counted, done and left, one of them mistyped.</summary>
public sealed class RestOfFewTests() : RuleTests("remainder-mismatch")
{
    [Theory]
    [InlineData("Giải quyết tố cáo: nhận 7 đơn, đã giải quyết xong 6 đơn, còn [|4|] đơn đang xem xét.")]
    [InlineData("Tiếp nhận 18 hồ sơ, đã trả 15 hồ sơ, còn lại [|9|] hồ sơ.")]
    [InlineData("Khởi công 11 công trình, hoàn thành 8 công trình, còn [|7|] công trình.")]
    public void OneDigit_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("Giải quyết tố cáo: nhận 7 đơn, đã giải quyết xong 6 đơn, còn 1 đơn đang xem xét.")]
    [InlineData("Có 12 xã đăng ký, đến nay 15 xã thực hiện, còn 3 xã chưa báo cáo.")]
    public void AddsUp_NoFinding(string text) => Silent(text);
}
