using ReportParsing.Text;

namespace ReportParsing.Languages.Vietnamese;

/// <summary>What Vietnamese reports signal the relations of figures with.</summary>
internal static class VietnameseCues
{
    public static CueLexicon Lexicon { get; } = new(
    [
        (Cue.OfWhich, ["trong đó", "trong số đó", "trong số này", "trong tổng số đó", "trong tổng số trên"]),
        (Cue.Comprising,
        [
            "gồm", "gồm có", "bao gồm", "bao gồm có", "chia ra", "chia thành", "được chia thành", "được chia ra",
            "phân ra", "chia theo", "phân theo", "phân theo loại", "tách ra",
        ]),
        (Cue.Namely, ["cụ thể", "cụ thể là", "cụ thể như sau", "như sau", "chi tiết", "trong đó cụ thể", "kết quả cụ thể"]),
        (Cue.Remaining, ["còn lại", "số còn lại", "hiện còn", "còn tồn", "đang còn", "chưa giải quyết", "tồn", "chuyển kỳ sau", "chuyển sang kỳ sau", "chuyển sang năm sau", "chuyển năm sau", "còn dư", "còn thừa", "vắng", "vắng mặt", "bỏ thi"]),
        (Cue.Total,
        [
            "tổng số", "tổng cộng", "tổng", "cộng", "cộng chung", "toàn bộ", "tất cả", "tổng số lượng", "với tổng số", "tổng cộng có",
            "tổng số có", "số lượng", "tổng số các",
        ]),
        (Cue.Share, ["chiếm", "chiếm tỷ lệ", "chiếm tỉ lệ", "tỷ lệ", "tỉ lệ", "tỷ trọng", "chiếm khoảng", "chiếm gần", "chiếm hơn"]),
        (Cue.Attains, ["đạt", "đạt tỷ lệ", "đạt tỉ lệ", "ước đạt", "đạt được", "hoàn thành"]),
        (Cue.Increase, ["tỷ lệ tăng trưởng", "tốc độ tăng trưởng", "mức tăng trưởng", "tăng", "tăng thêm", "tăng khoảng"]),
        (Cue.Decrease, ["giảm", "giảm đi", "rút ngắn"]),
        (Cue.Exceeds, ["vượt", "cao hơn", "nhanh hơn", "sớm hơn", "nhiều hơn", "lớn hơn", "tăng hơn"]),
        (Cue.FallsShort, ["thấp hơn", "ít hơn", "chậm hơn", "thiếu", "kém", "giảm hơn", "hụt"]),
        (Cue.Versus, ["so với", "so", "so sánh với"]),
        (Cue.Equals, ["bằng", "tương đương", "tương ứng", "tức là"]),
        (Cue.EarlierPeriod,
        [
            "cùng kỳ", "năm trước", "cùng kỳ năm trước", "năm ngoái", "kỳ trước", "quý trước", "tháng trước", "tuần trước", "cùng kỳ năm ngoái",
            "cùng thời điểm", "nhiệm kỳ trước", "năm học trước", "vụ trước", "khóa trước", "đợt trước", "năm liền trước", "năm liền kề",
        ]),
        (Cue.Plan,
        [
            "kế hoạch", "kh", "dự toán", "chỉ tiêu", "chỉ tiêu giao", "kế hoạch giao", "nghị quyết đại hội", "nghị quyết đề ra", "nghị quyết giao", "nghị quyết hđnd", "chỉ tiêu nghị quyết", "kế hoạch năm", "dự toán giao", "định mức",
            "chỉ tiêu kế hoạch", "kế hoạch phấn đấu", "chỉ tiêu phấn đấu", "dự toán phấn đấu", "được giao", "mục tiêu đề ra", "kế hoạch đề ra",
        ]),
        (Cue.Target, ["phấn đấu", "mục tiêu", "dự kiến", "dự báo", "đặt mục tiêu"]),
        (Cue.Cumulative, ["lũy kế", "luỹ kế", "cộng dồn", "tính chung", "tích lũy", "lũy kế từ đầu năm", "tính từ đầu năm"]),
        (Cue.CarriedOver,
        [
            "kỳ trước chuyển sang", "kỳ trước chuyển qua", "tồn kỳ trước", "từ kỳ trước", "năm trước chuyển sang", "cũ chuyển sang",
            "tồn đọng", "kỳ trước", "tháng trước chuyển sang", "quý trước chuyển sang",
        ]),
        (Cue.Some, ["một số", "như", "chẳng hạn", "điển hình", "nổi bật", "chủ yếu", "tiêu biểu"]),
        (Cue.Particularly, ["riêng", "đặc biệt", "nhất là"]),
        (Cue.Each, ["mỗi", "từng", "mỗi một"]),
        (Cue.Average, ["bình quân", "trung bình", "bình quân mỗi", "trung bình mỗi"]),
        (Cue.Place, ["tại", "ở", "trên địa bàn", "thuộc"]),
        (Cue.From, ["từ"]),
        (Cue.To, ["lên", "xuống", "lên đến", "xuống còn", "lên thành"]),
        (Cue.Left, ["còn"]),
        (Cue.OutOf, ["trên tổng số", "trong tổng số", "trong tổng số là", "so với tổng số", "trong tổng", "/tổng số", "trên tổng"]),
        // Look-alikes, longer than the cue that they begin with.
        (Cue.None,
        [
            "đạt chuẩn", "đạt tiêu chuẩn", "đạt yêu cầu", "đạt danh hiệu", "đạt giải", "đạt loại", "đạt mức", "hoàn thành nhiệm vụ",
            "hoàn thành tốt", "hoàn thành xuất sắc", "tăng cường", "tăng trưởng", "giảm nghèo", "giảm thiểu", "giảm nhẹ", "bằng khen",
            "thuộc thẩm quyền", "thuộc diện", "thuộc đối tượng", "thuộc trách nhiệm", "thuộc nhóm", "thuộc hộ", "thuộc lĩnh vực", "thuộc phạm vi", "thuộc danh mục",
            "thuộc loại", "trên địa bàn xã", "trên địa bàn huyện", "trên địa bàn tỉnh", "trên địa bàn phường", "trên địa bàn thị trấn", "trên địa bàn thành phố", "tại chỗ", "ở độ tuổi", "ở mức",
            "phân bổ chi tiết", "chi tiết hóa", "kém hiệu quả", "kém phát triển", "tăng huyết áp", "giá trị gia tăng", "gia tăng dân số", "tăng ca", "tăng gia", "giảm trừ", "giảm lỗ", "giảm khấu trừ", "miễn giảm", "giảm học phí", "giảm thuế", "giảm phí", "giảm tiền thuê", "giảm lãi suất",
            "thiếu hụt", "thiếu nước", "thiếu điện", "thiếu đói", "thiếu ăn", "thiếu máu", "thiếu việc làm", "thiếu đất", "thiếu vốn", "suy giảm", "huyết áp mục tiêu", "đường huyết mục tiêu", "nhóm mục tiêu", "đối tượng mục tiêu", "dân số mục tiêu", "chương trình mục tiêu", "mục tiêu quốc gia", "thiếu niên", "thiếu nhi", "như vậy", "như trên", "trở lên", "trở xuống",
            "mặt bằng", "đồng bằng", "công bằng", "cân bằng", "văn bằng", "bằng cấp", "bằng chứng", "bằng lái", "bằng tốt nghiệp", "bằng công nhận", "bằng ghi công",
            "cộng đồng", "công cộng", "cộng tác", "cộng sản", "cộng hòa", "tổng kết", "tổng hợp", "tổng cục", "tổng công ty", "tổng đài", "tổng điều tra", "tổng liên đoàn", "tổng thể", "tổng bí thư",
            "tồn tại", "bảo tồn", "từ thiện", "từ khóa", "từ vựng", "chứng từ", "từ điển", "nói riêng", "riêng lẻ", "riêng biệt", "yếu kém", "nhà ở", "tỷ lệ bản đồ",
            "kế hoạch và đầu tư", "kế hoạch đầu tư", "kế hoạch - đầu tư", "kế hoạch hóa", "kế hoạch hoá", "kế hoạch tổng hợp", "kế hoạch tài chính", "kế hoạch - tài chính", "kế hoạch nghiệp vụ", "kế hoạch kỹ thuật",
            "tài chính kế hoạch", "tài chính - kế hoạch", "phòng kế hoạch", "ban kế hoạch", "khoa kế hoạch", "sở kế hoạch", "tổ kế hoạch",
        ]),
        (Cue.Besides, ["ngoài ra", "bên cạnh đó", "đồng thời", "mặt khác", "qua đó", "kết quả"]),
    ]);

    /// <summary>Words that say nothing about what is counted.</summary>
    public static IReadOnlySet<string> Fillers { get; } = new[]
    {
        "số", "lượng", "tổng", "là", "được", "đã", "có", "các", "những", "của", "cho", "với", "về", "và", "thì", "này", "đó", "khoảng",
        "hơn", "gần", "trên", "dưới", "ước", "cộng", "toàn", "bộ", "tất", "cả", "cũng", "vẫn", "đang", "sẽ", "rằng", "như", "sau", "nay",
        "hiện", "trong", "ra", "vào", "nên", "để", "do", "bởi", "theo", "gồm", "việc", "công", "tác",
        "năm", "tháng", "quý", "kỳ",
    }.Select(MatchKey.Of).ToHashSet(StringComparer.Ordinal);

    /// <summary>Words that open a phrase of time.</summary>
    public static IReadOnlySet<string> TimeLeads { get; } =
        new[] { "trong", "đến", "năm", "qua", "tính", "từ", "nay" }.Select(MatchKey.Of).ToHashSet(StringComparer.Ordinal);

    private static readonly string[] OrganisingVerbs =
    [
        .. new[]
        {
            "phối hợp", "tổ chức", "thực hiện", "triển khai", "tiến hành", "tham gia", "tiếp tục", "chỉ đạo", "duy trì", "tham mưu", "mở",
        }.Select(MatchKey.Of),
    ];

    // A heading may have its section's text glued behind it.
    private const int LongestTitle = 60;

    private static readonly string[] OutlookPhrases =
        [.. new[] { "phương hướng", "nhiệm vụ", "mục tiêu", "chỉ tiêu", "giải pháp", "kế hoạch công tác", "kế hoạch năm", "kế hoạch vụ", "kế hoạch sản xuất", "kế hoạch quý", "kế hoạch tháng", "dự kiến", "tháng cuối năm", "thời gian tới", "tháng tới", "quý tới", "năm tới" }.Select(MatchKey.Of)];

    /// <summary>Whether a heading opens a section about tasks and aims to come.</summary>
    public static bool IsOutlook(string heading)
    {
        var key = MatchKey.Of(heading.Length > LongestTitle ? heading[..LongestTitle] : heading);
        return OutlookPhrases.Any(phrase => key.Contains(phrase, StringComparison.Ordinal))
            && !key.Contains(MatchKey.Of("kết quả"), StringComparison.Ordinal)
            && !key.Contains(MatchKey.Of("đánh giá"), StringComparison.Ordinal)
            && !key.Contains(MatchKey.Of("thực hiện kế hoạch"), StringComparison.Ordinal)
            && !key.Contains(MatchKey.Of("tình hình thực hiện"), StringComparison.Ordinal);
    }

    /// <summary>Whether words open with a verb of holding or doing.</summary>
    public static bool OpensWithOrganisingVerb(IReadOnlyList<string> words)
    {
        var opening = string.Join(' ', words.Take(2));
        return OrganisingVerbs.Any(verb => opening.StartsWith(verb, StringComparison.Ordinal));
    }
}
