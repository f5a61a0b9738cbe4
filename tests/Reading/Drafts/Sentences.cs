namespace Reading.Drafts;

/// <summary>Sentences of many subjects; a # stands for a number.</summary>
internal static class Sentences
{
    public static IReadOnlyList<string> Running { get; } =
    [
        "Thường trực Đảng uỷ và lãnh đạo Uỷ ban nhân dân xã luôn quan tâm chỉ đạo quyết liệt, kịp thời tháo gỡ khó khăn, vướng mắc phát sinh ở cơ sở.",
        "Trong kỳ, bộ phận tiếp nhận và trả kết quả đã tiếp nhận # hồ sơ, trong đó # hồ sơ trực tuyến, # hồ sơ nộp trực tiếp; đã giải quyết # hồ sơ, đạt #,#%.",
        "Tổng diện tích gieo trồng cây hằng năm ước đạt # ha, tăng # ha so với cùng kỳ; năng suất lúa bình quân #,# tạ/ha, sản lượng thóc ước # tấn.",
        "Công tác tiêm phòng cho đàn gia súc, gia cầm được triển khai đồng bộ; đã tiêm # liều vắc xin lở mồm long móng, # liều tụ huyết trùng cho trâu, bò.",
        "Qua rà soát, toàn xã còn # hộ nghèo, chiếm #,#% và # hộ cận nghèo, chiếm #,#% tổng số hộ dân cư trên địa bàn.",
        "Các đoàn thể đã vận động hội viên ủng hộ quỹ “Vì người nghèo” được # triệu đồng, hỗ trợ xoá nhà tạm, nhà dột nát cho # gia đình có hoàn cảnh khó khăn.",
        "Lực lượng công an xã phối hợp tuần tra, kiểm soát # lượt, phát hiện và lập biên bản # trường hợp vi phạm trật tự an toàn giao thông, phạt tiền # triệu đồng.",
        "Trạm y tế khám và điều trị cho # lượt người; tỷ lệ trẻ em dưới 1 tuổi được tiêm chủng đầy đủ đạt #,#%, không để xảy ra dịch bệnh lớn.",
        "Ba nhà trường hoàn thành kế hoạch năm học với # học sinh, # giáo viên; tỷ lệ chuyển lớp thẳng đạt #,#%, không có học sinh bỏ học giữa chừng.",
        "Thu ngân sách nhà nước trên địa bàn ước thực hiện # triệu đồng, bằng #% dự toán huyện giao; chi thường xuyên # triệu đồng, bảo đảm đúng chế độ, chính sách.",
        "Ban chỉ đạo chuyển đổi số đã kiện toàn # tổ công nghệ số cộng đồng với # thành viên, hướng dẫn # người dân cài đặt và sử dụng ứng dụng VNeID.",
        "Việc tiếp công dân, giải quyết đơn thư khiếu nại, tố cáo, kiến nghị, phản ánh được thực hiện nghiêm túc theo Quyết định số #/QĐ-UBND; tiếp # lượt người.",
        "Đài truyền thanh cơ sở đã biên tập và phát sóng # tin, bài; treo # băng rôn, khẩu hiệu tại các trục đường chính và nhà văn hoá thôn.",
        "Mặt trận Tổ quốc phối hợp tổ chức ngày hội đại đoàn kết ở # khu dân cư, biểu dương # gia đình văn hoá tiêu biểu, trao # suất quà.",
        "Tuy nhiên, một số chỉ tiêu còn đạt thấp do ảnh hưởng của thời tiết, giá vật tư nông nghiệp tăng cao, nguồn lực đầu tư xây dựng cơ bản còn hạn chế.",
        "Đề nghị các ngành chức năng sớm bố trí kinh phí sửa chữa tuyến đường liên thôn dài #,# km và hệ thống kênh mương nội đồng phục vụ sản xuất vụ đông xuân.",
        "Hợp tác xã dịch vụ nông nghiệp ký hợp đồng bao tiêu # tấn sản phẩm; thu nhập bình quân của thành viên đạt #,# triệu đồng/người/tháng.",
        "Công tác giải phóng mặt bằng dự án hồ chứa nước được đẩy nhanh tiến độ, đã chi trả # tỷ đồng cho # hộ bị ảnh hưởng, còn # hộ chưa đồng thuận.",
        "Hội Liên hiệp Phụ nữ, Hội Nông dân, Đoàn Thanh niên và Hội Cựu chiến binh nhận uỷ thác cho # hộ vay vốn với dư nợ # triệu đồng.",
        "Trước, trong và sau Tết Nguyên đán, xã đã cấp phát # kg gạo cứu đói, thăm hỏi # gia đình chính sách, người có công với cách mạng.",
        "Ngày #/#/2025, Sở Nội vụ có Công văn số #/SNV-CCHC về việc chấn chỉnh kỷ luật, kỷ cương hành chính; xã đã quán triệt đến # cán bộ, công chức.",
        "Lũy kế từ đầu năm đến nay, số vụ việc hoà giải thành là #/# vụ, đạt #,#%; số còn lại đang được tiếp tục xem xét, giải quyết theo thẩm quyền.",
        "Kỹ thuật viên khuyến nông mở # lớp tập huấn cho # lượt người về chăm sóc cây ăn quả có múi, phòng trừ sâu bệnh và sử dụng phân bón hữu cơ.",
        "Giữ vững danh hiệu xã đạt chuẩn nông thôn mới nâng cao giai đoạn 2021-2025, phấn đấu hoàn thành #/19 tiêu chí kiểu mẫu trước ngày 30/11/2025.",
    ];

    public static IReadOnlyList<string> Headings { get; } =
    [
        "Công tác chỉ đạo, điều hành", "Kết quả thực hiện nhiệm vụ", "Lĩnh vực kinh tế", "Văn hoá - xã hội", "Quốc phòng, an ninh",
        "Cải cách thủ tục hành chính", "Tồn tại, hạn chế và nguyên nhân", "Phương hướng, nhiệm vụ trọng tâm", "Đề xuất, kiến nghị", "Tổ chức thực hiện",
    ];

    public static IReadOnlyList<string> Items { get; } =
    [
        "Tổng số văn bản đến: # văn bản;", "Số hồ sơ giải quyết trước hạn: # hồ sơ, đạt #,#%;", "Cây ngô: # ha, năng suất #,# tạ/ha;",
        "Đàn lợn: # con, tăng # con;", "Số cuộc kiểm tra: # cuộc, nhắc nhở # cơ sở.", "Thuỷ sản nuôi trồng: # tấn;", "Khởi tố # vụ, # bị can;",
    ];

    public static IReadOnlyList<string> Names { get; } =
    [
        "Lúa đông xuân", "Ngô lai", "Khoai lang", "Rau các loại", "Đậu tương", "Thôn Đồi Chè", "Thôn Bến Gỗ", "Thôn Suối Trong", "Thu tiền sử dụng đất",
        "Lệ phí trước bạ", "Chi sự nghiệp giáo dục", "Hồ sơ đất đai", "Hồ sơ tư pháp - hộ tịch", "Chứng thực bản sao", "Đàn trâu", "Đàn bò", "Gia cầm",
        "Trường mầm non", "Trường tiểu học", "Bảo trợ xã hội", "Người có công", "Dân tộc thiểu số", "Văn bản quy phạm", "Vi phạm giao thông",
    ];

    public static IReadOnlyList<string> LongNames { get; } =
    [
        "Số hộ gia đình được công nhận danh hiệu gia đình văn hoá trong năm báo cáo", "Tỷ lệ hồ sơ được giải quyết đúng hạn và trước hạn trên tổng số hồ sơ tiếp nhận",
        "Diện tích rừng trồng mới tập trung theo kế hoạch được giao", "Kinh phí hỗ trợ nhà ở cho hộ nghèo, hộ cận nghèo thuộc chương trình mục tiêu quốc gia",
    ];
}
