using ReportParsing.Text;

namespace ReportParsing.Languages.Vietnamese;

/// <summary>How Vietnamese reports speak of their own year.</summary>
internal static class VietnameseOwnYear
{
    public static OwnYearWords Words { get; } = new(
        Announcements: Keys("báo cáo"),
        Introductions: Keys("như sau", "sau đây", "dưới đây"),
        Results: Keys("kết quả", "tình hình", "đánh giá", "kiểm điểm"),
        Bases: Keys("thực hiện", "căn cứ", "theo", "triển khai", "chấp hành"),
        Forward: Keys("kế hoạch", "chương trình", "nghị quyết", "chỉ thị", "công văn", "hướng dẫn", "quyết định", "phương án"),
        Backward: Keys(
            "tổng kết", "sơ kết", "quyết toán", "khắc phục", "tồn tại", "hạn chế", "chuyển", "kéo dài", "chỉ số", "xếp hạng", "xếp loại",
            "công bố", "khen thưởng", "thanh toán", "nghiệm thu", "kết luận", "kiểm toán", "thanh tra", "tặng", "công nhận", "so sánh", "cùng kỳ",
            "hết năm", "từ năm", "đến năm", "cuối năm", "còn lại", "hậu quả", "tốt nghiệp", "trúng tuyển"),
        About: MatchKey.Of("về"),
        YearStarts: Keys("từ đầu năm", "ngay đầu năm", "ngay những ngày đầu năm", "những tháng đầu năm"),
        Drafting: Keys("xây dựng", "ban hành", "đề ra", "lập", "phê duyệt", "tham mưu", "triển khai"));

    private static IReadOnlyList<string> Keys(params string[] phrases) => [.. phrases.Select(MatchKey.Of)];
}
