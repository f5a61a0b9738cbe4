using ReportParsing.Text;

namespace ReportParsing.Languages.Vietnamese;

/// <summary>How Vietnamese reports name the parts of a whole.</summary>
internal static class VietnamesePartitions
{
    public static PartitionWords Words { get; } = new(
        Complements: Keys(
        [
            ("nam", "nữ"), ("trực tuyến", "trực tiếp"), ("giấy", "điện tử"), ("giấy", "ký số"), ("đúng hạn", "quá hạn"), ("đúng hạn", "trễ hạn"),
            ("trước hạn", "quá hạn"), ("trong hạn", "quá hạn"), ("mới", "kỳ trước"), ("mới", "cũ"), ("mới", "năm trước"), ("mới", "chuyển sang"), ("mới", "tồn"), ("đã", "đang"), ("thường trú", "tạm trú"),
            ("thành thị", "nông thôn"), ("công lập", "ngoài công lập"), ("công lập", "tư thục"), ("nội trú", "ngoại trú"), ("ngắn hạn", "dài hạn"),
            ("trong nước", "nước ngoài"), ("thu", "chi"), ("khiếu nại", "tố cáo"), ("xây mới", "sửa chữa"),
            ("kiên cố", "tạm"), ("chính quy", "không chính quy"), ("lúa xuân", "lúa mùa"), ("vụ xuân", "vụ mùa"), ("sống", "chết"),
            ("tán thành", "không tán thành"), ("hài lòng", "không hài lòng"), ("cấp tỉnh", "cấp huyện"), ("cấp huyện", "cấp xã"),
            ("đã giải quyết", "đang giải quyết"), ("hoàn thành", "đang thực hiện"), ("văn bản đi", "văn bản đến"), ("quân sự", "công an"), ("tập thể", "cá nhân"), ("chính thức", "dự khuyết"), ("tổ chức", "cá nhân"), ("tập thể", "cá nhân"), ("thường xuyên", "định kỳ"),
            ("thường xuyên", "đột xuất"), ("có điều kiện", "chưa có điều kiện"), ("chỉnh lý", "chưa chỉnh lý"), ("trong tỉnh", "ngoài tỉnh"),
            ("trong huyện", "ngoài huyện"), ("trúng tuyển", "không trúng tuyển"), ("đạt", "không đạt"), ("đạt", "chưa đạt"), ("đạt", "vi phạm"), ("đạt yêu cầu", "vi phạm"), ("thành", "không thành"), ("bắt buộc", "tự nguyện"),
            ("quốc doanh", "ngoài quốc doanh"), ("lần đầu", "cấp đổi"), ("đúng sự thật", "sai sự thật"), ("hợp lệ", "không hợp lệ"),
        ]),
        Overlapping: Keys(
        [
            "nữ", "dân tộc", "dân tộc thiểu số", "tôn giáo", "đảng viên", "ngoài đảng", "tái cử", "trẻ tuổi", "trở lên", "trở xuống",
            "khuyết tật", "nông thôn mới", "đồng thời", "vùng sâu", "dưới 35 tuổi", "người cao tuổi", "trẻ em", "đồng bào",
        ]),
        Shareds: Keys(["cùng một", "có thể giữ", "có thể thuộc", "có thể tính", "có thể được tính", "có thể có", "tính trùng", "trùng nhau", "kiêm nhiệm nhiều", "mắc nhiều", "thuộc nhiều", "tham gia nhiều", "hưởng nhiều", "nhiều hơn một", "có thể kiêm", " vừa … vừa "]),
        Negations: Keys(["không", "chưa"]),
        OpenEnds: Keys(["v.v", "…", "...", "vv", "v.v.", "một số", "điển hình", "tiêu biểu", "chẳng hạn"]),
        OpenStarts: Keys(["có", "trong", "riêng", "chủ yếu", "nhiều nhất", "cao nhất", "tập trung", "đáng chú ý", "nổi bật", "đặc biệt"]),
        Anaphors: Keys(["nói trên", "nêu trên", "kể trên", "trên đây", "vừa nêu", "trên", "này", "đó"]),
        Alls: Keys(["toàn bộ", "tất cả"]),
        Others: Keys(["khác", "còn lại"]),
        Rests: Keys(["còn lại"]),
        Resumptions: Keys(["trong", "trong số", "trong tổng", "trong tổng số", "trên tổng số"]),
        SumsUp: Keys(["cộng lại", "cộng lại là", "cộng", "tổng cộng", "tổng cộng là", "tổng cộng được", "cả thảy", "tất cả là"]),
        Examinations: Keys(["kiểm tra", "khám", "khám sàng lọc", "xét nghiệm", "thanh tra", "kiểm nghiệm", "rà soát", "lấy mẫu"]),
        Outcomes: Keys(["vi phạm", "phát hiện", "dương tính", "mắc", "không đạt", "sai phạm"]),
        Measures: Keys(["diện tích", "sản lượng", "giá trị", "kinh phí", "doanh thu", "vốn", "khối lượng", "số lượng", "tổng đàn"]),
        Places: VietnameseUnits.PlaceNames,
        Exclusions: Keys(["không tính", "không kể", "chưa kể", "chưa tính", "ngoại trừ", "trừ đi", "nếu trừ", "nếu không"]),
        Kinds: KindsOf())
    {
        Breakdowns = Keys(["theo"]),
        Vacancies = Keys(["còn khuyết", "còn trống", "bỏ trống", "để trống", "chưa tuyển"]),
        Aspects = Keys(["đã"]),
        WholeBodies = Keys(["toàn"]),
        Bounds = Keys(["trở lên", "trở xuống"]),
        Stocks = VietnameseStocks.Words,
        Trends = [.. new[] { "ổn định", "không đổi", "giữ nguyên" }.Select(same => Keys(["tăng", "giảm", same]))],
    };

    // Whoever is counted by what they are may be told as "người" in the parts, pupils and children as "em".
    private static Dictionary<string, IReadOnlySet<string>> KindsOf()
    {
        var kinds = VietnameseUnits.PersonNames.ToDictionary(person => person, IReadOnlySet<string> (_) => Persons, StringComparer.Ordinal);
        kinds["người"] = VietnameseUnits.PersonNames;
        kinds["lao động"] = VietnameseUnits.PersonNames;
        kinds["quyết định"] = Cases;
        foreach (var children in new[] { "học sinh", "trẻ", "thí sinh", "thiếu nhi" })
            kinds[children] = Children;
        kinds["văn bản"] = new HashSet<string>(StringComparer.Ordinal)
        {
            "nghị quyết", "quyết định", "chỉ thị", "thông báo", "hướng dẫn", "chương trình", "kế hoạch", "báo cáo", "tờ trình", "công văn", "giấy mời", "đề án",
        };
        return kinds;
    }

    private static HashSet<string> Persons => new(StringComparer.Ordinal) { "người", "đồng chí" };

    private static HashSet<string> Cases => new(StringComparer.Ordinal) { "trường hợp" };

    private static HashSet<string> Children => new(StringComparer.Ordinal) { "em", "cháu", "người" };

    private static IReadOnlyList<string> Keys(string[] words) => [.. words.Select(MatchKey.Of)];

    private static IReadOnlyList<(string Left, string Right)> Keys((string Left, string Right)[] pairs) =>
        [.. pairs.Select(pair => (MatchKey.Of(pair.Left), MatchKey.Of(pair.Right)))];
}
