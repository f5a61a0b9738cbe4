namespace ReportParsing.Languages.Vietnamese;

/// <summary>Who is counted in Vietnamese reports: callings, offices, memberships, parties to proceedings. Several words for one unit: the first is the plain one.</summary>
internal static class VietnamesePersons
{
    private static readonly string[] Plain =
    [
        "người", "dân", "lượt người", "nhân khẩu", "khẩu", "lao động", "đồng chí|đ/c|đc", "con em", "người uy tín", "thành viên", "trẻ", "trẻ em", "cháu", "em",
        "thanh niên", "phụ nữ", "nam", "nữ", "ca", "lượt", "khách", "du khách", "công dân", "chủ hộ", "người có công", "quần chúng", "vị", "ông", "bà", "anh", "chị", "chị em", "anh em",
        "bà mẹ", "mẹ việt nam anh hùng", "bà mẹ việt nam anh hùng", "bà cụ", "ông cụ", "cụ", "thai phụ", "sản phụ", "phụ huynh", "cha mẹ", "bạn đọc", "độc giả", "khán giả", "thính giả", "bộ đội",
    ];

    private static readonly string[] Offices =
    [
        "cán bộ", "công chức", "viên chức", "cbcc", "cbccvc", "ccvc", "đảng viên", "đoàn viên", "đội viên", "hội viên", "tổ viên", "ủy viên", "xã viên", "bí thư", "phó bí thư", "chủ tịch", "phó chủ tịch", "giám đốc", "phó giám đốc", "trưởng phòng",
        "phó trưởng phòng|phó phòng", "trưởng ban", "phó trưởng ban|phó ban", "hiệu trưởng", "phó hiệu trưởng|hiệu phó", "tổ trưởng", "tổ phó", "trưởng thôn", "phó thôn", "trưởng ấp", "phó ấp", "trưởng bản", "trưởng xóm", "trưởng khu phố", "chi hội trưởng",
        "chi hội phó", "cấp ủy viên", "chi ủy viên", "đảng ủy viên", "già làng", "đại biểu", "cử tri", "ứng viên", "ứng cử viên", "thư ký", "chuyên viên", "nhân viên", "lãnh đạo",
    ];

    private static readonly string[] Callings =
    [
        "học sinh", "sinh viên", "học viên", "nghiên cứu sinh", "thực tập sinh", "du học sinh", "thí sinh", "giáo viên|gv", "giảng viên", "nhà giáo", "cô giáo", "thầy giáo", "bảo mẫu", "cô nuôi", "giáo sư", "phó giáo sư", "tiến sĩ|tiến sỹ", "thạc sĩ|thạc sỹ", "cử nhân", "kỹ sư", "kiến trúc sư",
        "bác sĩ|bác sỹ", "y sĩ|y sỹ", "điều dưỡng", "điều dưỡng viên", "dược sĩ|dược sỹ", "nữ hộ sinh|hộ sinh", "kỹ thuật viên|ktv", "lương y", "y tá", "cô đỡ", "thú y viên", "khuyến nông viên", "kế toán", "kế toán viên", "thủ quỹ", "thủ thư", "văn thư viên", "lái xe", "tài xế", "thợ", "thuyền viên", "thuyền trưởng", "ngư dân", "nghệ nhân", "diễn viên", "nghệ sĩ|nghệ sỹ", "ca sĩ|ca sỹ", "nhạc công",
        "vận động viên|vđv", "huấn luyện viên|hlv", "trọng tài", "cổ động viên", "hướng dẫn viên", "thuyết minh viên", "phát thanh viên", "phóng viên", "nhà báo", "biên tập viên", "tình nguyện viên|tnv", "cộng tác viên|ctv", "tuyên truyền viên", "báo cáo viên", "hòa giải viên", "giám sát viên", "chuyên gia", "nhà khoa học", "doanh nhân", "tiểu thương", "thương nhân", "công nhân", "công nhân viên", "nông dân", "diêm dân",
        "thương binh", "bệnh binh", "liệt sĩ|liệt sỹ", "cựu chiến binh|ccb", "anh hùng", "tín đồ", "chức sắc", "chức việc", "tăng ni", "tu sĩ|tu sỹ", "linh mục", "giáo dân", "phật tử",
    ];

    private static readonly string[] Forces =
    [
        "chiến sĩ|chiến sỹ", "dân quân", "dân quân tự vệ", "tự vệ", "tân binh", "sĩ quan|sỹ quan", "hạ sĩ quan", "quân nhân", "quân nhân dự bị", "công an viên", "công an", "cảnh sát", "kiểm lâm viên", "điều tra viên", "giám định viên", "kiểm tra viên", "kiểm soát viên", "kiểm toán viên", "thanh tra viên", "thẩm định viên", "đấu giá viên", "quản tài viên",
        "thẩm phán", "thẩm tra viên", "kiểm sát viên", "chấp hành viên", "công chứng viên", "thừa phát lại", "hội thẩm", "luật sư", "trợ giúp viên", "đối tượng", "bị can", "bị cáo", "bị hại", "bị đơn", "nguyên đơn", "đương sự", "nghi phạm", "phạm nhân", "can phạm", "con nghiện", "nạn nhân", "bệnh nhân",
    ];

    public static IReadOnlyList<string> Names { get; } = [.. Plain, .. Offices, .. Callings, .. Forces];
}
