using ReportParsing.Text;

namespace ReportParsing.Languages.Vietnamese;

/// <summary>What the headings of Vietnamese reports announce.</summary>
internal static class VietnameseTopics
{
    private static readonly string[] General = Keys(
        "tổ chức", "thực hiện", "triển khai", "chỉ đạo", "lãnh đạo", "điều hành", "quản lý", "giải pháp", "nhiệm vụ", "đánh giá", "hạn chế",
        "nguyên nhân", "kiến nghị", "đề xuất", "phương hướng", "tồn tại", "khó khăn", "thuận lợi", "nhận xét", "kết luận", "nội dung", "hình thức",
        "mục đích", "yêu cầu", "công tác", "hoạt động", "phát triển", "nâng cao", "bảo đảm", "đảm bảo", "xây dựng", "khác", "tuyên truyền",
        "phối hợp", "kiểm tra", "giám sát", "tăng cường", "kết quả", "tình hình", "ứng dụng", "bảo vệ", "phòng", "chống", "sử dụng", "chất lượng",
        "xã hội", "đời sống", "môi trường", "an ninh", "trật tự", "quốc phòng", "vướng mắc", "bài học", "kinh nghiệm", "chế độ", "chính sách",
        "biện pháp", "phương pháp", "đầu tư", "trách nhiệm", "thông tin", "vai trò", "ý thức", "đạo đức", "quy định", "thể thao", "du lịch");

    // Deeds that the figures on their outcome tell of in other words ("được giao" for phân bổ).
    private static readonly string[] Deeds = Keys(
        "phân bổ", "bố trí", "huy động", "tiếp nhận", "giải quyết", "xử lý", "rà soát", "khai thác", "vận hành", "bảo trì", "duy tu", "bồi dưỡng", "đào tạo",
        "chăm sóc", "theo dõi", "hỗ trợ", "thẩm định", "phê duyệt", "ban hành", "cung cấp", "kiện toàn", "củng cố", "sắp xếp", "chuẩn bị", "hướng dẫn", "phân công", "thu hút",
        "kêu gọi", "xúc tiến", "mở rộng", "duy trì", "khắc phục", "phục hồi", "đổi mới", "đôn đốc", "nắm bắt", "giao dịch", "cải tạo", "chuyển đổi");

    // Fields of work, which are named in pairs whatever is told of them (giáo dục và đào tạo).
    private static readonly string[] Fields = Keys(
        "kinh doanh", "dịch vụ", "thương mại", "công nghiệp", "nông thôn", "công nghệ", "truyền thông", "tôn giáo", "dân tộc", "gia đình", "trẻ em", "việc làm", "vận tải",
        "đô thị", "hạ tầng", "cứu nạn", "cứu hộ", "thiên tai", "khoáng sản", "khí hậu", "sáng tạo", "thi đua", "khen thưởng", "pháp luật", "tư pháp", "dân chủ", "lãng phí",
        "tiêu cực", "lễ hội", "di sản", "dạy nghề", "nghề nghiệp", "sức khỏe", "dinh dưỡng", "đoàn thể", "thú y", "thực vật", "kiểm lâm", "báo chí", "tư tưởng", "lý luận",
        "hội nhập", "đối ngoại", "đối nội", "cải cách hành chính", "nội vụ", "nghệ thuật", "thể dục", "hậu cần", "kỹ thuật", "khởi nghiệp", "tái định cư", "tài chính",
        "ngân sách", "tiền tệ", "tín dụng", "giá cả", "thị trường", "tiêu dùng", "năng lượng", "logistics", "nguồn nhân lực", "bộ máy", "biên chế", "cơ sở vật chất", "trang thiết bị", "nề nếp", "kỷ cương", "kỷ luật");

    // Things that go by no other name and are counted wherever they are told of.
    private static readonly string[] Counted = Keys(
        "chứng chỉ", "chứng thư số", "chữ ký số", "văn bằng", "giấy phép", "giấy chứng nhận", "hợp đồng", "thẻ bảo hiểm", "thẻ bảo hiểm y tế", "thẻ đảng viên", "học bổng",
        "hội phí", "đảng phí", "đoàn phí", "học phí", "lệ phí", "tiền phạt", "huy hiệu đảng", "bằng khen", "giấy khen", "sáng kiến", "huy chương", "tủ sách", "tờ rơi", "bình chữa cháy",
        "thư viện", "nước sạch", "nhà văn hóa", "đơn thư", "đơn khiếu nại", "đơn tố cáo", "con dấu", "camera", "tủ thuốc", "hộ nghèo", "hộ cận nghèo", "đảng viên", "đoàn viên", "hội viên", "giấy mời", "băng rôn", "áp phích", "hoa cảnh", "cây cảnh", "trạm biến áp", "vắc xin");

    /// <summary>Whether words of a heading name a topic that no figures need follow on.</summary>
    public static bool IsGeneral(string words) =>
        General.Concat(Deeds).Concat(Fields).Any(topic => $" {words} ".Contains($" {topic} ", StringComparison.Ordinal));

    /// <summary>Whether words of a heading end in something that is always counted.</summary>
    public static bool IsCounted(string words) => Counted.Any(topic => $" {words}".EndsWith($" {topic}", StringComparison.Ordinal));

    private static string[] Keys(params string[] phrases) => [.. phrases.Select(MatchKey.Of)];
}
