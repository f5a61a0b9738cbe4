using ReportParsing.Figures;

namespace ReportParsing.Languages.Vietnamese;

/// <summary>Vietnamese words that the number after them belongs to as a name, grade or article.</summary>
internal static class VietnameseNamings
{
    private const string Grades =
        "độ tuổi|tuổi|độ|hệ số|cấp độ|cấp|mức|lớp|khối lớp|khối|loại|hạng|khóa|nhóm|đợt|vòng|bậc|tầng|bước|lần|mũi|ca|ngạch|vùng|giai đoạn|phase|pha|quý|học kỳ|kỳ|tốp|top|tập|dạng|chuẩn|nhiệm kỳ|trình độ|chương|phần|hướng|ưu tiên|báo động|nguyện vọng";

    private const string FixedGrades =
        "độ tuổi từ|tuổi từ|tuổi bình quân|tuổi trung bình|tuổi cao nhất|cao tuổi nhất|tuổi đời bình quân|tuổi đời trung bình|mức độ|thứ|lần thứ|kỳ họp thứ|kỳ họp lần thứ|phiên họp thứ|phiên họp lần thứ|hội nghị lần thứ|xếp thứ|đứng thứ|xếp hạng|vị trí thứ|đợt thứ|khóa thứ|hàng thứ|nhà cấp|giấc mơ|khóa họp thứ|vị thứ|hạng thứ|đại hội lần thứ|ngày thứ|năm thứ|người thứ|tuần thứ|tháng thứ|quý thứ";

    private const string Addresses =
        "tổ|tổ dân phố|tdp|thôn|ấp|khu phố|kp|khu|khóm|xóm|bản|buôn|làng|phường|quận|đội|chi bộ|chi đoàn|chi hội|cụm|lô|thửa|tờ bản đồ|khoảnh|tiểu khu|đường|ngõ|hẻm|kiệt|ngách|hội trường|phòng|tuyến|vành đai|chốt|trạm|kênh|đập|cống|cầu|cơ sở|bệnh viện|đài|km|mốc|cọc";

    private const string FixedNames =
        "lượt xem :|bầu cử số|đơn vị bầu cử số|khu vực bỏ phiếu số|tổ bầu cử số|điểm bầu cử số|đơn vị số|tiểu ban số|tổ công tác số|quốc lộ|đầu số|tổng đài|tỉnh lộ|hương lộ|đường tỉnh|đường huyện|số nhà|nhà số|tổ số|đoàn số|nhóm số|cụm số|thôn số|ấp số|khu số|đội số|cơn bão số|bão số|gói thầu số|gói thầu|bảng số|biểu số|mẫu số|phụ lục số|phụ biểu số|phụ biểu|phụ lục|hình số|sơ đồ|biểu đồ|trang số|lô số|tờ số|thửa số|thửa đất số|đề án|tiểu dự án|nội dung số|tiêu chí số|chỉ tiêu số|lữ đoàn|trung đoàn|sư đoàn|tiểu đoàn|đại đội|trung đội|quân khu|quân đoàn|binh đoàn|tiểu đội|số tài khoản|tài khoản số|stk|mã số thuế|mã số|mst|cccd số|cmnd số|căn cước số|chứng minh nhân dân số|biển số|biển kiểm soát|seri|số seri|số hiệu|số máy|vùng kinh tế|hòm thư|hồ sơ số|thẻ số|giấy số|phiếu số|kênh số|cột số|trạm số|cầu số|công trình số|dự án số|vụ số|bản đồ số|khung giờ|ioffice|office|windows|iso|tcvn|qcvn|phiên bản|version|f|ubnd tp";

    // "Đoàn số 1: cụm thị trấn", "Tổ số 3"
    private const string Numbered =
        "đoàn số|đoàn kiểm tra số|đoàn công tác số|đội số|tổ số|nhóm số|trạm số|kho số|xưởng số|phân xưởng số|khu số|lô số|tuyến số|cụm số|chốt số|gói thầu số|phương án số|chuyên đề số|nhiệm vụ số|giải pháp số|mục tiêu số|xe số|tàu số|máy số";

    private const string LooseNames =
        "bảng|biểu|mẫu|hình|trang|dự án|chương trình|dự án thành phần|hợp phần|nội dung|tiêu chí|cột|dòng|cccd|cmnd";

    private const string Compounds =
        "văn bản|biên bản|nhật bản|xuất bản|tái bản|kịch bản|cơ bản|ấn bản|trung cấp|sơ cấp|cao cấp|cung cấp|phân cấp|trợ cấp|nâng cấp|các cấp|đẳng cấp|đại biểu|tiêu biểu|phát biểu"
        + "|yêu cầu|nhu cầu|văn phòng|đề phòng|dự phòng|dân phòng|phân loại|các loại|chủng loại|thành phần|cổ phần|học phần|góp phần|danh mục|hạng mục|chuyên mục|đề mục"
        + "|mô hình|loại hình|truyền hình|tình hình|địa hình|địa điểm|thời điểm|trọng điểm|quan điểm|tài khoản|các khoản|trong kỳ|cùng kỳ|định kỳ|định mức|hạn mức|tổng mức"
        + "|quân đội|bộ đội|tầng lớp|chi tiết|thời tiết|đường dây|phân khu|giai cấp|số lớp|mở lớp|số đợt|trực tuyến|nhiệt độ|mật độ|tốc độ|chế độ|tiến độ|cường độ|thái độ|biên độ|đa phần|một phần";

    /// <summary>Words that end like a naming word and are none.</summary>
    public static PhraseTable<bool> LookAlikes { get; } = new PhraseTable<bool>(backwards: true).Add(Compounds, true);

    public static PhraseTable<Naming> Table { get; } = new PhraseTable<Naming>()
        .Add("điều|khoản|mục|tiểu mục|tiết|điểm", new Naming(MentionKind.Article))
        .Add(Grades, new Naming(MentionKind.Level))
        .Add(FixedGrades, new Naming(MentionKind.Level, Always: true))
        .Add(Addresses, new Naming(MentionKind.Code))
        .Add(LooseNames, new Naming(MentionKind.Code))
        .Add(FixedNames, new Naming(MentionKind.Code, Always: true))
        .Add(Numbered, new Naming(MentionKind.Code, Always: true));
}
