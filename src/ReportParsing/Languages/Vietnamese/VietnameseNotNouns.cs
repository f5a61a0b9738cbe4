using ReportParsing.Figures;

namespace ReportParsing.Languages.Vietnamese;

/// <summary>Vietnamese words that may stand right after a number and are no counting noun.</summary>
internal static class VietnameseNotNouns
{
    private const string Prepositions =
        "ở|tại|trong|ngoài|trên|dưới|từ|đến|tới|về|với|cho|của|do|bởi|bằng|theo|qua|so|cùng|để|vào|ra|lên|xuống|giữa|sau|trước|khi|nếu|vì|nên|thì|mà|là|hay|hoặc|và|nhưng|còn|cũng|như|tức|riêng|trừ|gồm|bao|nhằm|thông|nhờ|tính|kể|tuy|dù|song|rồi|thuộc";

    private const string Verbs =
        "được|bị|đạt|có|không|chưa|đã|đang|sẽ|phải|cần|tăng|giảm|chiếm|thu|chi|nộp|làm|thực|hoàn|tiếp|giải|xử|tổ|ban|phát|treo|cấp|trả|gửi|đi|tham|đăng|xây|sửa|trồng|nuôi|bán|mua|mất|chết|hỗ|vay|hiện|chuyển|quản|đề|vượt|kém|thiếu|dư|bình|đúng|trễ|quá|thông|nhận|lập|kiểm|thanh|phối|triển|vận|huy|góp|mở|duy|phê|trình|nghiệm|khởi|tiêm|khám|điều";

    private const string Adverbs =
        "nữa|nhì|khuyến|tư|này|đó|kia|ấy|nay|vẫn|đều|chỉ|mới|rất|hơn|nhất|lại|luôn|thêm|trở|mỗi|các|những|một|hai|ba|bốn|sáu|bảy|tám|chín|mười|cụ|lần|lượt|số|tổng|toàn|phần|nói|nhiều|ít|cao|thấp|lớn|nhỏ|tốt|khá|xấu|trong đó|x";

    public static PhraseTable<bool> Table { get; } = new PhraseTable<bool>()
        .Add(Prepositions, true)
        .Add(Verbs, true)
        .Add(Adverbs, true);
}
