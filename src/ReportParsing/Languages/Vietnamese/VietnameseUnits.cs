using ReportParsing.Figures;

namespace ReportParsing.Languages.Vietnamese;

/// <summary>What Vietnamese reports count and measure in.</summary>
internal static class VietnameseUnits
{
    // Several words for one unit: the first is the plain one.
    private static readonly (string Words, UnitDimension Dimension)[] Measures =
    [
        ("đồng|đ|vnđ|vnd|đồng chẵn", UnitDimension.Money),
        ("USD|đô la|đô la mỹ|đôla", UnitDimension.Money),
        ("EUR|euro", UnitDimension.Money),
        ("nhân dân tệ|cny|ndt", UnitDimension.Money),
        ("yên nhật|jpy", UnitDimension.Money),
        ("ha|hecta|héc ta|hécta|hec ta", UnitDimension.Area),
        ("m2|m²|mét vuông", UnitDimension.Area),
        ("km2|km²|ki lô mét vuông", UnitDimension.Area),
        ("sào", UnitDimension.Area),
        ("công đất", UnitDimension.Area),
        ("tấn", UnitDimension.Mass),
        ("tạ", UnitDimension.Mass),
        ("yến", UnitDimension.Mass),
        ("kg|kilogam|ki lô gam|ký|kí lô|kilôgam", UnitDimension.Mass),
        ("gam|g|gr|gram", UnitDimension.Mass),
        ("mg", UnitDimension.Mass),
        ("lạng", UnitDimension.Mass),
        ("km|ki lô mét|kilômét|cây số", UnitDimension.Length),
        ("m|m dài", UnitDimension.Length),
        ("mét|mét dài", UnitDimension.Length),
        ("dm", UnitDimension.Length),
        ("cm", UnitDimension.Length),
        ("mm", UnitDimension.Length),
        ("hải lý", UnitDimension.Length),
        ("m3|m³|mét khối|khối", UnitDimension.Volume),
        ("lít|lit|l", UnitDimension.Volume),
        ("ml", UnitDimension.Volume),
        ("ngày|ngày làm việc", UnitDimension.Time),
        ("ngày công|công lao động", UnitDimension.Count),
        ("ngày đêm", UnitDimension.Time),
        ("giờ|tiếng đồng hồ", UnitDimension.Time),
        ("phút", UnitDimension.Time),
        ("giây", UnitDimension.Time),
        ("tuần", UnitDimension.Time),
        ("tháng", UnitDimension.Time),
        ("năm", UnitDimension.Time),
        ("kW", UnitDimension.Energy),
        ("kWh", UnitDimension.Energy),
        ("kWp", UnitDimension.Energy),
        ("kVA", UnitDimension.Energy),
        ("kV", UnitDimension.Rate),
        ("MW", UnitDimension.Energy),
        ("MWp", UnitDimension.Energy),
        ("MWh", UnitDimension.Energy),
        ("GWh", UnitDimension.Energy),
        ("km/h", UnitDimension.Rate),
        ("dB|decibel", UnitDimension.Rate),
        ("mbps", UnitDimension.Rate),
        ("GB", UnitDimension.Rate),
        ("°c|độ c", UnitDimension.Rate),
    ];

    // Counted as persons, though one person may be counted often.
    private static readonly string[] Attendances = ["lượt", "lượt người", "ca", "khách", "du khách"];

    private static readonly string[] Groups =
    [
        "hộ|hộ dân|hộ gia đình", "gia đình", "lớp", "trường", "điểm trường", "điểm", "cụm", "đoàn", "đội", "tổ", "nhóm",
        "liên đội", "chi đội", "câu lạc bộ|clb", "chi bộ", "chi đoàn", "chi hội", "đảng bộ", "đảng ủy", "công đoàn", "hội", "cơ quan", "đơn vị", "tổ chức", "tổ chức đảng", "ban", "phòng|phòng học|phòng ở",
        "trung tâm", "trạm", "bệnh viện", "doanh nghiệp|dn", "công ty", "hợp tác xã|htx", "tổ hợp tác|tht", "trang trại", "trại", "gia trại", "cơ sở", "nhà máy", "xí nghiệp", "làng nghề",
        "hợp phần", "bộ phận", "lực lượng", "ngân hàng", "cửa hàng", "siêu thị", "chợ", "mặt trận", "tôn giáo", "dân tộc", "dòng họ", "tộc", "tộc họ", "khu dân cư|kdc", "ê kíp", "kíp", "phái đoàn", "đài", "trụ sở", "chốt",
        "ban chỉ đạo|bcđ", "hội đồng", "khối thi đua", "liên đoàn", "phân xưởng", "quỹ", "tập thể", "cá nhân", "cặp", "đôi",
        "sở", "sở, ngành|sở, ban, ngành|sở ngành|sở, ban ngành", "bộ, ngành|bộ ngành", "ban, ngành|ban ngành", "phòng ban|phòng, ban", "phòng khám", "phòng giao dịch", "phòng trọ", "phòng thi", "văn phòng", "chi nhánh", "chi cục", "cục", "tổng công ty", "tập đoàn", "hãng",
        "ủy ban", "tiểu ban", "hiệp hội", "liên hiệp", "liên minh", "liên chi hội", "hạt", "hạt kiểm lâm", "đồn", "đồn biên phòng", "tiểu đội", "trung đội", "đại đội", "tiểu đoàn", "trung đoàn", "khẩu đội", "phân đội", "bếp ăn", "bếp ăn tập thể",
        "khách hàng", "nhà thầu", "nhà đầu tư", "nhà tài trợ", "nhà cung cấp", "chủ đầu tư", "chủ rừng", "chủ thể", "hộ kinh doanh", "nhà thuốc", "quầy", "quầy thuốc", "sạp", "sạp hàng", "ki-ốt|ki ốt|kiốt|kiot", "nhà hàng", "khách sạn", "nhà nghỉ", "nhà trọ", "homestay", "quán", "quán ăn", "đại lý", "lò", "lò giết mổ", "vựa",
        "bến", "bến xe", "bến thủy", "cảng", "bãi", "bãi rác", "bãi tập kết", "kho", "nghĩa trang", "điểm cầu", "băng nhóm", "ổ nhóm", "tụ điểm", "đường dây", "đầu mối", "nhà trường", "công đoàn cơ sở|cđcs", "ban chấp hành|bch", "cụm dân cư", "nhóm trẻ",
    ];

    private static readonly string[] Regions =
    [
        "thôn", "xóm", "ấp", "bản làng", "làng", "buôn", "phum", "khu phố|kp", "khu", "tổ dân phố|tdp", "khóm", "xã|xã, phường|xã, thị trấn", "phường", "thị trấn", "huyện",
        "thị xã", "thành phố", "quận", "tỉnh|tỉnh, thành phố|tỉnh, thành", "quốc gia", "nước", "vùng", "địa bàn", "địa phương", "tuyến", "tuyến đường", "đoạn", "đoạn tuyến", "khu vực",
        "cụm công nghiệp|ccn", "khu công nghiệp|kcn", "lô", "thửa", "thửa đất", "vị trí", "địa điểm", "lưu vực", "cánh đồng", "tiểu khu", "khoảnh",
    ];

    private static readonly string[] Papers =
    [
        "văn bản|vb", "văn bản quy phạm pháp luật|vbqppl", "hồ sơ", "bản", "đơn", "đơn thư", "thư", "thư viện", "nhà trẻ", "kệ", "giá", "tủ hồ sơ", "thư mời", "giấy", "giấy phép", "giấy chứng nhận|gcn", "giấy khen", "bằng khen", "chứng thư", "chứng thư số", "chữ ký số", "ký số",
        "chứng chỉ", "thẻ", "phiếu", "tờ", "tờ trình", "tờ rơi", "tờ gấp", "trang", "quyết định", "kế hoạch", "công văn", "báo cáo", "thông báo", "nghị quyết", "nghị định", "thông tư",
        "chỉ thị", "kết luận", "hướng dẫn", "công điện", "giấy mời", "biên bản", "hợp đồng", "quy chế", "quy định", "quy trình", "danh mục", "dự thảo", "đề án", "chương trình", "dự án",
        "luật", "văn kiện", "tài liệu", "cuốn", "quyển", "sách", "đầu sách", "số báo", "ấn phẩm", "bài", "bài viết", "tin|tin, bài", "tin bài", "bài tin", "bản tin", "chuyên mục",
        "chuyên đề", "chuyên trang", "phóng sự", "video", "clip", "video clip", "ảnh", "bức ảnh", "tác phẩm", "câu", "câu hỏi", "câu chuyện", "mẫu", "biểu mẫu", "biểu", "bộ", "hóa đơn", "chứng từ",
        "sổ", "mã", "tài khoản", "thuê bao", "tin nhắn", "đề tài", "sáng kiến", "giải pháp", "đề xuất", "bức", "bức tranh", "lá cờ", "cờ", "bao thư", "án", "bản án", "bản cam kết", "cam kết", "nội dung",
        "tờ khai", "bản kê khai", "bản sao", "bản chính", "trích lục", "bản đồ", "bản vẽ", "lệnh", "cáo trạng", "kháng nghị", "kháng cáo", "khuyến nghị", "đề thi", "bài thi", "bài dự thi", "bài kiểm tra", "bài báo", "đề", "thông điệp", "tem", "vé", "biên lai", "chữ ký", "tin báo", "mã số", "mã vùng trồng", "mã qr", "phim", "đĩa", "poster", "banner",
    ];

    private static readonly string[] Deeds =
    [
        "buổi", "cuộc|cuộc họp|cuộc thi|cuộc gọi", "đợt", "lần", "lượt", "vụ|vụ việc", "vụ án", "việc", "vấn đề", "ý kiến", "kiến nghị", "phản ánh", "tố cáo", "khiếu nại", "thủ tục|tthc|thủ tục hành chính",
        "nhiệm vụ", "chỉ tiêu", "tiêu chí", "nhóm chỉ tiêu", "mục tiêu", "công việc", "công trình", "hạng mục", "gói thầu", "mô hình", "hội nghị", "hội thảo", "hội thi", "hội diễn", "kỳ họp", "phiên họp", "phiên", "phiên tòa", "đại hội",
        "lễ hội", "giải|giải thể thao", "giải thưởng", "huy chương|hc", "huân chương", "kỷ niệm chương", "cúp", "danh hiệu", "suất", "phần", "món quà", "quà", "trường hợp", "tai nạn", "điểm nóng", "tiết mục", "tiết", "tiết học", "môn", "môn học", "ngành", "ngành nghề", "lĩnh vực", "nghề",
        "dịch vụ", "dịch vụ công", "hoạt động", "phong trào", "cuộc vận động", "chuyến", "ca", "ổ dịch", "mũi", "liều", "đám", "đám cháy", "trận", "cơn", "sự cố", "sự kiện",
        "tồn tại", "hạn chế", "lỗi", "lỗi vi phạm", "hành vi", "vi phạm", "kênh", "bước", "giai đoạn", "vòng", "kỳ", "khâu", "loại", "loại hình", "hình thức", "nguồn", "khoản", "phương án", "kịch bản", "tình huống", "cách", "nơi", "chỗ", "mặt", "yếu tố", "nguyên nhân", "bài học", "kinh nghiệm", "hệ thống", "phần mềm", "ứng dụng", "nền tảng", "cơ sở dữ liệu",
        "trang web", "trang thông tin điện tử", "cổng thông tin", "fanpage", "giao dịch", "bậc", "ngạch", "biên chế", "chỉ số", "chức danh", "vị trí việc làm", "chế độ", "chính sách", "dịp",
        "lễ", "đêm", "đêm diễn", "suất diễn", "sân chơi", "ngày hội", "chiến dịch", "kỳ thi", "trò chơi", "gian hàng", "phiên chợ", "chuyến bay", "chuyến hàng", "chuyến biển", "hội trại", "hội chợ", "hội thao", "hội khỏe", "xét nghiệm", "mẫu xét nghiệm", "thủ thuật", "phẫu thuật", "ca phẫu thuật", "liệu trình",
        "tiểu dự án", "vướng mắc", "khó khăn", "sai phạm", "sai sót", "thiếu sót", "tội danh", "tội phạm", "chuyên án", "đầu việc", "bình luận", "tham luận", "lượt ý kiến", "yêu cầu", "mô đun", "tín chỉ", "buổi học", "chương", "cơn bão", "điểm ngập", "điểm sạt lở",
    ];

    private static readonly string[] Things =
    [
        "tấm", "hiện vật", "usb token", "khẩu trang", "cái", "chiếc", "con", "đàn", "cây", "gốc", "cành", "hạt", "quả", "trái", "bông", "bó", "bao", "gói", "hộp", "thùng", "chai", "lọ", "viên", "vỉ", "ống", "que", "kit", "túi", "cuộn", "tá",
        "lồng", "lồng bè", "bè", "ao", "hồ", "đập", "kênh mương", "cống", "cầu", "giếng", "bể", "bồn", "nhà", "căn", "căn hộ", "giường", "giường bệnh", "nhà văn hóa", "nhà tiêu", "nhà vệ sinh", "nhà kính", "nhà màng", "sân", "công viên",
        "camera", "máy", "máy tính", "máy vi tính", "máy in", "máy scan", "thiết bị", "loa", "bóng|bóng đèn", "đèn", "cột", "trụ", "trụ điện", "điện thoại", "ti vi|tivi", "xe", "ô tô", "xe ô tô", "mô tô", "xe máy", "xe đạp", "tàu", "tàu cá", "thuyền", "ghe", "xuồng", "phương tiện",
        "panô|pano|pa nô|pa-nô", "băng rôn|băng-rôn|băngrôn", "khẩu hiệu", "áp phích|áp-phích", "phướn", "cờ phướn", "cờ", "bảng", "bảng tin", "biển|biển báo|biển hiệu", "standee", "backdrop", "sản phẩm", "mặt hàng", "lô hàng", "nhãn hiệu", "giống", "loài", "súng", "đầu đạn", "vũ khí",
        "đồng hồ|đồng hồ nước", "cân", "công tơ điện", "huyết áp kế", "bóng bàn", "bàn", "ghế", "tủ|tủ sách", "đôi", "chậu", "lít", "vườn", "mảnh", "đống", "hố", "hố rác", "hang", "bài hát", "kênh", "sim", "bữa", "bữa ăn", "bình", "bình chữa cháy", "mộ", "hài cốt", "lần", "mẫu", "ngôi", "chùa", "đình", "nhà thờ", "di tích", "di sản", "cọc mốc", "mốc", "cột mốc", "công tơ", "hầm biogas", "hầm", "chuồng", "đường", "con đường", "hẻm", "ngõ", "cổng", "sào",
        "trâu", "bò", "bê", "nghé", "lợn|heo", "gà", "vịt", "ngan", "ngỗng", "dê", "cừu", "ngựa", "chó", "mèo", "hươu", "thỏ", "chim", "tôm", "buồng", "nải", "luống", "bụi", "bầu giống", "bầu cây", "hom", "lứa", "mẻ", "vuông", "đầm", "ô lồng", "ruộng", "tổ ong", "đàn ong",
        "giàn", "dàn", "dãy", "tòa|tòa nhà", "nhịp", "kiện", "container|công-te-nơ", "phuy", "can", "bịch", "bánh", "tép", "điếu", "khẩu súng", "dao", "kiếm", "mã tấu", "dàn pháo", "lượng vàng", "chỉ vàng", "sà lan", "máy bay", "máy bơm", "máy tính bảng", "máy chiếu", "máy cày", "máy gặt", "họng nước", "trụ nước", "test", "test nhanh", "que thử", "hội trường", "nhà ăn", "nhà bếp", "nhà kho", "nhà tình nghĩa", "nhà tình thương", "nhà đại đoàn kết", "chốt kiểm dịch",
    ];

    private const string LookAlikes =
        "đồng thời|đồng bộ|đồng loạt|đồng ý|đồng tình|đồng hành|bao gồm|ban hành|giải quyết|giải trình|giải ngân|giải phóng|giải thể|năm học|"
        + "bản thân|đoàn kết|công tác|đơn giản|trái phép|tin tưởng|loại bỏ|loại trừ|bước đầu|phần lớn|đường lối|đội ngũ|tổ chức thực hiện|tổ chức triển khai|máy móc|ca ngợi|tiết kiệm|điểm tựa|mặt khác|lần lượt|cách mạng|dân số|dân cư|dân vận|dân phòng|dân chủ|đoàn thể|kỳ trước|"
        + "bàn giao|bàn bạc|giá trị|giá cả|giá bán|giá thành|giá đất|giá hiện hành|giá cố định|giá so sánh|bộ máy|nhà nước|con người|con số|tin học|tin cậy|đơn thuần|đơn phương|đơn giá|bản chất|bản sắc|hội nhập|kỳ vọng|cách ly|mặt bằng|mã hóa|bao phủ|trái lại|trái với|cụ thể|can thiệp|kho bạc|sở hữu|sở tại|cục bộ|đề nghị|đề ra|bầu cử|bầu chọn|bầu ra|quán triệt|dàn trải|dàn dựng|đêm qua";

    public static PhraseTable<Unit?> Table { get; } = Build();

    public static PhraseTable<bool> Places { get; } = Mark(Regions, "loa|đài|trang|kênh|cổng|nền tảng|nhóm zalo|fanpage|cụm loa|hệ thống|cơ sở|trường|điểm|cánh đồng|lĩnh vực|tờ báo");

    /// <summary>The units that persons of one calling or another are counted in.</summary>
    public static IReadOnlySet<string> PersonNames { get; } =
        VietnamesePersons.Names.Select(Plain).Where(name => !Attendances.Contains(name, StringComparer.Ordinal)).ToHashSet(StringComparer.Ordinal);

    /// <summary>The units of places with names.</summary>
    public static IReadOnlySet<string> PlaceNames { get; } = Regions.Select(Plain).ToHashSet(StringComparer.Ordinal);

    /// <summary>Masses in kilograms, areas in square metres, lengths in metres.</summary>
    public static IReadOnlyDictionary<string, decimal> Worths { get; } = new Dictionary<string, decimal>(StringComparer.Ordinal)
    {
        ["tấn"] = 1000,
        ["tạ"] = 100,
        ["yến"] = 10,
        ["kg"] = 1,
        ["gam"] = 0.001m,
        ["ha"] = 10_000,
        ["km2"] = 1_000_000,
        ["m2"] = 1,
        ["km"] = 1000,
        ["m"] = 1,
    };

    public static Unit Dong { get; } = new("đồng", UnitDimension.Money);

    private static PhraseTable<Unit?> Build()
    {
        var table = new PhraseTable<Unit?>().Add(LookAlikes, null);
        foreach (var group in new IReadOnlyList<string>[] { VietnamesePersons.Names, Groups, Regions, Papers, Deeds, Things })
        {
            foreach (var words in group)
                table.Add(words, new Unit(Plain(words), UnitDimension.Count));
        }

        foreach (var (words, dimension) in Measures)
            table.Add(words, new Unit(Plain(words), dimension));
        return table;
    }

    private static PhraseTable<bool> Mark(string[] names, string others)
    {
        var table = new PhraseTable<bool>().Add(others, true);
        foreach (var name in names)
            table.Add(name, true);
        return table;
    }

    private static string Plain(string words)
    {
        var bar = words.IndexOf('|', StringComparison.Ordinal);
        return bar < 0 ? words : words[..bar];
    }
}
