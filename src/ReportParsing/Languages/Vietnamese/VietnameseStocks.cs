using ReportParsing.Text;

namespace ReportParsing.Languages.Vietnamese;

/// <summary>What Vietnamese reports say of a stock: what was there, came, went and is left.</summary>
internal static class VietnameseStocks
{
    public static StockWords Words { get; } = new(
        Openings: Keys("đầu năm", "đầu năm học", "đầu kỳ", "đầu học kỳ", "đầu quý", "đầu vụ", "tồn đầu kỳ", "tồn kỳ trước", "số dư đầu kỳ", "kỳ trước chuyển sang", "năm trước chuyển sang", "tháng trước chuyển sang", "đầu tháng", "dư đầu", "tồn đầu", "tồn quỹ đầu", "kỳ trước mang sang", "năm trước mang sang", "quý trước chuyển sang"),
        Arrivals: Keys("tiếp nhận", "nhập", "kết nạp", "chuyển đến", "phát sinh", "bổ sung", "tuyển mới", "tuyển dụng", "mua", "đăng ký mới", "thành lập mới", "tăng", "phát triển mới", "phát hiện mới", "phát hiện thêm", "mua thêm", "nhập thêm", "nhận thêm", "tuyển thêm", "thụ lý mới", "sinh ra", "sinh mới"),
        Departures: Keys("chuyển đi", "chuyển sinh hoạt", "chuyển công tác", "bỏ học", "thoát nghèo", "xuất", "giảm", "nghỉ hưu", "nghỉ việc", "thôi việc", "ra khỏi", "xóa tên", "khai trừ", "từ trần", "chết", "giải thể", "xuất bán", "xuất chuồng", "tiêu hủy", "thu hồi", "thanh lý", "loại ra", "trả về", "bán ra", "xuất kho", "đưa ra khỏi", "xin ra"),
        Closings: Keys("cuối năm", "cuối năm học", "cuối kỳ", "cuối học kỳ", "cuối quý", "tồn cuối kỳ", "còn", "còn lại", "hiện có", "hiện còn", "đến nay có", "đến nay còn", "cuối tháng", "cuối vụ", "số dư đến", "số dư cuối", "tồn đến", "tồn quỹ đến", "chuyển sang năm sau", "chuyển sang kỳ sau", "chuyển năm sau", "chuyển kỳ sau"))
    {
        Incomes = Keys("thu trong năm", "thu trong kỳ", "thu trong quý", "thu trong tháng", "tổng thu", "tổng số thu"),
        Outlays = Keys("chi trong năm", "chi trong kỳ", "chi trong quý", "chi trong tháng", "tổng chi", "tổng số chi", "đã chi"),
        Debts = Keys("dư nợ", "còn nợ"),
    };

    private static IReadOnlyList<string> Keys(params string[] words) => [.. words.Select(MatchKey.Of)];
}
