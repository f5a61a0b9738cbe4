namespace ReportParsing.Documents;

/// <summary>What keeps a file from being opened, in the words for people.</summary>
internal static class FileMessages
{
    public static ReadingProblem Missing { get; } = new(ReadingProblemKind.Missing, new BilingualText(
        "không có tệp này; hãy kiểm tra lại đường dẫn.",
        "there is no such file; check the path."));

    public static ReadingProblem AccessDenied { get; } = new(ReadingProblemKind.AccessDenied, new BilingualText(
        "không có quyền mở tệp; hãy xin quyền đọc hoặc chép tệp sang nơi khác.",
        "it may not be opened by this user; ask for the right to read it, or copy it."));

    public static ReadingProblem Empty { get; } = new(ReadingProblemKind.Empty, new BilingualText(
        "tệp rỗng (0 byte); hãy chép hoặc tải lại tệp.",
        "the file is empty (0 bytes); copy or download it again."));

    public static ReadingProblem Encrypted { get; } = new(ReadingProblemKind.Encrypted, new BilingualText(
        "tệp Word được bảo vệ bằng mật khẩu; hãy lưu lại bản không có mật khẩu.",
        "the Word file asks for a password; save a copy without one."));

    public static ReadingProblem OldWord { get; } = new(ReadingProblemKind.UnknownFormat, new BilingualText(
        "tệp thuộc định dạng Word cũ (.doc); hãy lưu lại thành .docx hoặc PDF.",
        "it has the old Word format (.doc); save it as .docx or PDF."));

    public static ReadingProblem RichText { get; } = new(ReadingProblemKind.UnknownFormat, new BilingualText(
        "tệp thuộc định dạng RTF; hãy lưu lại thành .docx hoặc PDF.",
        "it has the RTF format; save it as .docx or PDF."));

    public static ReadingProblem NoPdf { get; } = new(ReadingProblemKind.Damaged, new BilingualText(
        "tên là .pdf nhưng nội dung không phải PDF; hãy chép hoặc tải lại tệp.",
        "it is named .pdf but is no PDF file; copy or download it again."));

    public static ReadingProblem NoWord { get; } = new(ReadingProblemKind.Damaged, new BilingualText(
        "tên là tệp Word nhưng nội dung không phải gói Word (zip); hãy chép hoặc tải lại tệp.",
        "it is named as a Word file but is no Word package (zip); copy or download it again."));

    public static ReadingProblem UnknownFormat { get; } = new(ReadingProblemKind.UnknownFormat, new BilingualText(
        "không nhận ra định dạng; chỉ đọc được PDF, Word (.docx) và văn bản (.txt).",
        "its format is not known; PDF, Word (.docx) and text (.txt) can be read."));

    public static ReadingProblem TooLarge { get; } = new(ReadingProblemKind.TooLarge, new BilingualText(
        "tệp lớn hơn 512 MB; hãy tách thành nhiều phần.",
        "the file is larger than 512 MB; split it into parts."));

    public static ReadingProblem NotOpened(string reason) => new(ReadingProblemKind.AccessDenied, new BilingualText(
        $"không mở được tệp ({reason.TrimEnd('.')}).",
        $"it cannot be opened ({reason.TrimEnd('.')})."));
}
