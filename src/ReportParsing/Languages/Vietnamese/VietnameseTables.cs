using ReportParsing.Text;

namespace ReportParsing.Languages.Vietnamese;

/// <summary>The words of Vietnamese tables.</summary>
internal static class VietnameseTables
{
    public static TableWords Words { get; } = new(
        Totals: Keys("tổng", "tổng cộng", "tổng số", "cộng", "toàn xã", "toàn huyện", "toàn tỉnh", "toàn thành phố", "toàn trường", "toàn thị trấn"),
        OfWhich: Keys("trong đó", "tr.đó", "trđ:"),
        NotAdditive: Keys("tỷ lệ", "tỉ lệ", "%", "bình quân", "năng suất", "tạ/ha", "mật độ", "đơn giá", "xếp", "hạng", "năm sinh", "năm xây", "năm thành lập", "số, ký hiệu"),
        Differences: Keys("tăng", "giảm", "chênh lệch", "so", "biến động", "+/-", "±", "(+,-)", "+,-"),
        Rises: Keys("tăng", "giảm"),
        Plans: Keys("kế hoạch", "dự toán", "chỉ tiêu", "kh", "được giao"),
        Previous: Keys("cùng kỳ", "năm trước", "kỳ trước", "tháng trước", "quý trước"),
        Cumulatives: Keys("lũy kế", "cộng dồn", "từ đầu năm", "đến nay", "đến ngày", "đến hết", "đến"),
        Shares: Keys("%", "tỷ lệ", "tỉ lệ", "cơ cấu", "tỷ trọng"),
        UnitLeads: Keys("đơn vị tính", "đơn vị tính trong bảng", "đơn vị tính trong biểu", "đvt", "đvt trong bảng", "đvt trong biểu", "đơn vị"),
        UnitColumns: Keys("đơn vị tính", "đvt"),
        CountLeads: Keys("số"),
        Captions: Keys("bảng", "biểu"))
    {
        Pointers = Keys("bảng dưới", "bảng dưới đây", "bảng sau", "bảng sau đây", "bảng số liệu sau", "bảng số liệu dưới đây", "biểu dưới đây", "biểu sau", "biểu sau đây"),
        NotTotals = Keys("công cộng", "cộng đồng dân cư", "sinh hoạt cộng đồng", "văn hóa cộng đồng", "du lịch cộng đồng", "học tập cộng đồng", "tại cộng đồng", "trong cộng đồng", "cộng tác viên", "cộng hòa", "tổng công ty", "tổng cục", "tổng kết", "tổng đài", "tổng phụ trách"),
        PlaceKinds = Keys("xã", "x", "phường", "p", "thị trấn", "tt", "thị xã", "tx", "thành phố", "tp", "huyện", "quận", "thôn", "bản", "ấp", "tổ dân phố", "tdp"),
        TakenOver = Keys("chuyển sang", "chuyển qua", "chuyển tiếp", "tồn"),
    };

    private static IReadOnlyList<string> Keys(params string[] words) => [.. words.Select(MatchKey.Of)];
}
