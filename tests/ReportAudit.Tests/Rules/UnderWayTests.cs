using Xunit;

namespace ReportAudit.Tests.Rules;

/// <summary>What is done and what is under way of a whole: the second is what is left.</summary>
public sealed class UnderWayTests() : RuleTests("remainder-mismatch")
{
    [Theory]
    [InlineData("Tổng số phải giải quyết 22.218 hồ sơ; đã giải quyết 21.904 hồ sơ, đang giải quyết [|341|] hồ sơ.")]
    [InlineData("Toàn huyện có 48 mô hình; đã nghiệm thu 31 mô hình, đang nghiệm thu [|12|] mô hình.")]
    // In sentences and items of their own.
    [InlineData("Tổng số phải giải quyết 9.264 hồ sơ.\nĐã giải quyết 8.973 hồ sơ: trước hạn 5.842, đúng hạn 3.108, quá hạn 23. Hồ sơ quá hạn đều có thư xin lỗi. Đang giải quyết [|219|] hồ sơ.")]
    [InlineData("Kết quả thi hành:\n- Tổng số phải thi hành 1.270 việc; có điều kiện 962 việc.\n- Thi hành xong 741 việc, đạt 77,03% số có điều kiện.\n- Số việc chuyển kỳ sau: [|592|] việc.")]
    [InlineData("Tổng số đơn phải xử lý 214 đơn. Đã xử lý 187 đơn; nhắc nhở 9 đơn. Đang xử lý [|17|] đơn.")]
    public void DoesNotAddUp_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("Tổng số phải giải quyết 22.218 hồ sơ; đã giải quyết 21.904 hồ sơ, đang giải quyết 314 hồ sơ.")]
    [InlineData("Toàn huyện có 48 mô hình; đã nghiệm thu 31 mô hình, đang lập hồ sơ 12 mô hình mới.")]
    [InlineData("Tổng số phải giải quyết 9.264 hồ sơ.\nĐã giải quyết 8.973 hồ sơ: trước hạn 5.842, đúng hạn 3.108, quá hạn 23. Hồ sơ quá hạn đều có thư xin lỗi. Đang giải quyết 291 hồ sơ.")]
    [InlineData("Kết quả thi hành:\n- Tổng số phải thi hành 1.270 việc; có điều kiện 962 việc.\n- Thi hành xong 741 việc, đạt 77,03% số có điều kiện.\n- Số việc chuyển kỳ sau: 317 việc, chưa kể hoãn.")]
    // What else became of them is told between.
    [InlineData("Tổng số đơn phải xử lý 214 đơn. Đã xử lý 187 đơn; hướng dẫn 12 đơn. Đang xử lý 15 đơn.")]
    [InlineData("Tổng số kiến nghị 326 kiến nghị. Đã giải quyết 271 kiến nghị, chuyển tỉnh 19 kiến nghị, rút 08 kiến nghị. Đang giải quyết 28 kiến nghị.")]
    public void AddsUp_OrAnother_NoFinding(string text) => Silent(text);
}
