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
        BareBodies =
        [
            "ủy ban nhân dân", "ubnd", "hội đồng nhân dân", "hđnd", "ủy ban mttq", "ủy ban mặt trận tổ quốc việt nam", "ban chấp hành", "công an", "đảng ủy", "huyện ủy",
            "hội nông dân", "hội cựu chiến binh", "hội liên hiệp phụ nữ", "ban chỉ đạo", "ban chỉ huy quân sự", "trạm y tế", "thanh tra", "văn phòng", "ban thường vụ",
        ],
        PlaceLevels = ["xã", "phường", "thị trấn", "huyện", "quận", "thị xã", "thành phố", "tp.", "tp ", "tỉnh"],
        Bodies =
        [
            "ủy ban", "ubnd", "hđnd", "hội đồng", "phòng", "sở", "ban", "công an", "đảng ủy", "hội", "trạm", "trường", "chi cục", "cục", "trung tâm",
            "văn phòng", "thanh tra", "xã", "phường", "thị trấn", "huyện", "quận", "thị xã", "thành phố", "tỉnh",
        ],
        Continuations = ["và", "trên"],
        ClosingCue = "trên đây là",
        OfWord = "của",
        YearWord = "năm",
        SignatureMarks = ["đã ký", "ký tên", "ký, ghi rõ", "ký và ghi", "đóng dấu", "chữ ký"],
    };
}
