namespace ReportParsing.Languages.Vietnamese;

/// <summary>The head and foot of Vietnamese documents, as Decree 30/2020/NĐ-CP and the party's rules lay them out.</summary>
internal static class VietnameseHeader
{
    public static HeaderWords Words { get; } = new()
    {
        Mottos = ["cộng hòa xã hội chủ nghĩa việt nam", "cộng hòa xhcn việt nam", "độc lập - tự do - hạnh phúc", "độc lập-tự do-hạnh phúc", "đảng cộng sản việt nam", "đoàn tncs hồ chí minh"],
        NumberCue = "số",
        DayCue = "ngày",
        Kinds =
        [
            "báo cáo tóm tắt", "báo cáo tổng kết", "báo cáo sơ kết", "báo cáo nhanh", "báo cáo tổng hợp", "báo cáo giải trình", "báo cáo chuyên đề",
            "báo cáo", "kế hoạch", "tờ trình", "thông báo", "nghị quyết", "quyết định", "chương trình", "đề án", "hướng dẫn", "biên bản", "công văn",
        ],
        RecipientsCue = "nơi nhận",
        AddresseeCue = "kính gửi",
        Authorities = ["tm.", "t/m", "tm ", "kt.", "k/t", "kt ", "tl.", "t/l", "tuq.", "t/uq", "q."],
        Offices =
        [
            "phó chủ tịch thường trực", "phó chủ tịch", "chủ tịch", "phó tổng giám đốc", "tổng giám đốc", "phó giám đốc", "giám đốc",
            "phó trưởng phòng", "trưởng phòng", "phó hiệu trưởng", "hiệu trưởng", "phó bí thư thường trực", "phó bí thư", "bí thư",
            "phó chánh văn phòng", "chánh văn phòng", "phó chánh thanh tra", "chánh thanh tra", "chánh án", "phó viện trưởng", "viện trưởng",
            "phó trưởng ban", "trưởng ban", "phó trưởng công an", "trưởng công an", "phó chi cục trưởng", "chi cục trưởng", "phó cục trưởng", "cục trưởng",
            "phó chủ nhiệm", "chủ nhiệm", "phó trạm trưởng", "trạm trưởng", "trưởng trạm", "chỉ huy trưởng", "thủ trưởng", "đội trưởng", "hạt trưởng",
            "thứ trưởng", "bộ trưởng", "tổ trưởng", "trưởng đoàn", "trưởng bộ phận", "người lập báo cáo", "người báo cáo", "người lập biểu", "đại diện",
            "trưởng thôn", "trưởng ấp", "công chức",
        ],
        PlaceLevels = ["xã", "phường", "thị trấn", "huyện", "quận", "thị xã", "thành phố", "tp.", "tp ", "tỉnh"],
        Bodies =
        [
            "ủy ban", "ubnd", "ub mttq", "ubmttq", "mttq", "mặt trận", "hđnd", "hội đồng", "phòng", "sở", "bộ", "ban", "bcđ", "bch", "công an",
            "đảng ủy", "đảng bộ", "chi bộ", "tỉnh ủy", "thành ủy", "huyện ủy", "quận ủy", "thị ủy", "đoàn", "tỉnh đoàn", "thành đoàn", "huyện đoàn", "quận đoàn", "liên đoàn",
            "hội", "trạm", "trường", "học viện", "đại học", "chi cục", "cục", "tổng cục", "vụ", "trung tâm", "văn phòng", "thanh tra", "viện", "bệnh viện", "tòa án", "kho bạc",
            "thư viện", "bảo tàng", "nhà văn hóa", "nhà thiếu nhi", "vườn quốc gia", "khu bảo tồn", "đồn", "bảo hiểm", "bhxh", "ngân hàng", "quỹ", "đài", "công ty", "tổng công ty", "tập đoàn", "chi nhánh", "hợp tác xã", "htx", "liên minh", "hạt", "đội", "tổ", "khối", "cơ quan", "thường trực",
        ],
        ClosingCue = "trên đây là",
        OfWord = "của",
        YearWord = "năm",
        SignatureMarks = ["đã ký", "ký tên", "ký, ghi rõ", "ký và ghi", "đóng dấu", "chữ ký"],
    };
}
