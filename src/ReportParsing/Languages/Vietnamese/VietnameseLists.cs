using ReportParsing.Text;

namespace ReportParsing.Languages.Vietnamese;

/// <summary>How Vietnamese reports count and name the items of a list.</summary>
internal static class VietnameseLists
{
    public static ListWords Words { get; } = new(
        Told: Keys(
        [
            "nhiệm vụ", "giải pháp", "nội dung", "mục tiêu", "tồn tại", "hạn chế", "nguyên nhân", "bài học", "bài học kinh nghiệm", "kinh nghiệm", "kiến nghị", "đề xuất", "khuyến nghị", "khó khăn",
            "vướng mắc", "công việc", "đầu việc", "vấn đề", "yêu cầu", "biện pháp", "khâu đột phá", "đột phá", "ưu tiên", "thiếu sót", "sai phạm", "sai sót", "bước", "yếu tố", "hành vi", "lỗi",
        ]),
        Named: Keys(["đơn vị", "cơ quan", "địa phương", "địa bàn", "cơ sở", "doanh nghiệp", "hợp tác xã", "trường", "trạm", "điểm trường", "chợ", "sở, ngành", "sở", "phòng ban", "ban, ngành", "di tích", "lễ hội", "công trình", "dự án"]),
        Wholes: Keys(["trên", "trong", "tổng"]),
        Leads: Keys(["tại", "ở", "của", "cho", "với", "về", "theo", "trong", "trên", "từ", "đến", "cả", "các", "bởi", "qua", "thuộc", "bàn"]),
        Turns: Keys(["các", "những", "mỗi", "từng", "mọi", "phần", "dung", "thành"]),
        Links: Keys(["tại", "ở", "của", "với", "do", "cho", "về", "thuộc", "đến", "tới", "bằng", "để", "và", "bởi", "bàn", "theo", "có", "cử"]),
        Outcomes: [.. Keys(["kết quả", "đánh giá", "báo cáo", "tình hình", "tiến độ", "diễn biến", "tiếp nhận", "ghi nhận", "giải quyết", "trả lời"])],
        Several: Keys(["các", "những", "toàn", "tất", "cả", "mọi", "nhiều", "hai", "ba", "bốn"]),
        Copulas: Keys(["là"]),
        Fillers: Keys(["sau", "đây", "đó", "có", "là"]),
        BeforeOrdinals: Keys(["số", "thứ", "lớp", "khối", "quý", "khóa", "kỳ", "đợt", "lần", "loại", "nhóm", "giai", "đoạn"]),
        PartialOpeners: Keys(["chi tiết"]))
    {
        AnnouncementsBehind = Keys(["sau"]),
        Concessions = [.. Keys(["bên cạnh", "ngoài", "cùng với", "mặc dù", "tuy", "dù", "song song với"])],
        Bodies = Keys(["tổ", "đoàn", "đội", "nhóm", "ban", "tiểu ban", "hội đồng", "ban chỉ đạo", "tổ công tác", "tổ chức", "hội", "bộ phận", "lực lượng", "câu lạc bộ", "chi hội", "chi bộ", "tập thể", "liên minh", "cụm", "khối thi đua", "hộ", "gia đình"]),
        KindNouns = Keys(["nhóm", "loại", "loại hình", "hình thức", "dạng", "môn", "bộ môn"]),
    };

    private static HashSet<string> Keys(string[] words) => words.Select(MatchKey.Of).ToHashSet(StringComparer.Ordinal);
}
