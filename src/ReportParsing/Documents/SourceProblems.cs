namespace ReportParsing.Documents;

/// <summary>What is said of files that cannot be opened, or are of no format that is read.</summary>
internal static class SourceProblems
{
    public static ReadingProblem Missing { get; } = Problem(
        ReadingProblemKind.Missing,
        "không có tệp này; hãy kiểm tra lại đường dẫn.",
        "there is no such file; check the path.");

    public static ReadingProblem Folder { get; } = Problem(
        ReadingProblemKind.UnknownFormat,
        "đây là thư mục, không phải tệp báo cáo; hãy chỉ rõ tệp cần đọc.",
        "this is a folder, not a report; name the file to be read.");

    public static ReadingProblem AccessDenied { get; } = Problem(
        ReadingProblemKind.AccessDenied,
        "không có quyền đọc tệp này; hãy xin cấp quyền hoặc chép tệp sang nơi khác.",
        "you may not read this file; ask for access or copy the file elsewhere.");

    public static ReadingProblem InUse { get; } = Problem(
        ReadingProblemKind.AccessDenied,
        "không mở được tệp vì chương trình khác đang dùng hoặc ổ đĩa bị lỗi; hãy đóng chương trình đó rồi thử lại.",
        "the file cannot be opened because another program uses it or the disk fails; close that program and try again.");

    public static ReadingProblem Empty { get; } = Problem(
        ReadingProblemKind.Empty,
        "tệp rỗng, không có nội dung; hãy lấy lại tệp gốc.",
        "the file is empty; get the original again.");

    public static ReadingProblem TooLarge { get; } = Problem(
        ReadingProblemKind.TooLarge,
        "tệp lớn hơn mức cho phép (200 MB); hãy tách nhỏ hoặc giảm dung lượng ảnh trong tệp.",
        "the file is larger than allowed (200 MB); split it or make its pictures smaller.");

    public static ReadingProblem NoPdf { get; } = Problem(
        ReadingProblemKind.Damaged,
        "tệp có đuôi .pdf nhưng nội dung không phải PDF; hãy lấy lại tệp gốc.",
        "the file is named .pdf but its content is no PDF; get the original again.");

    public static ReadingProblem NoWord { get; } = Problem(
        ReadingProblemKind.Damaged,
        "tệp có đuôi của Word nhưng nội dung không phải tệp Word; hãy lấy lại tệp gốc hoặc mở bằng Word rồi lưu lại.",
        "the file is named as a Word file but its content is none; get the original again, or open it in Word and save it anew.");

    public static ReadingProblem DamagedArchive { get; } = Problem(
        ReadingProblemKind.Damaged,
        "tệp bị hỏng hoặc không tải về đủ (không mở được gói nén); hãy lấy lại tệp gốc.",
        "the file is damaged or was not downloaded completely (its archive does not open); get the original again.");

    public static ReadingProblem Archive { get; } = Other("tệp nén (.zip) không chứa văn bản Word", "an archive (.zip) that holds no Word document");

    public static ReadingProblem EncryptedWord { get; } = Problem(
        ReadingProblemKind.Encrypted,
        "tệp Office được đặt mật khẩu; hãy bỏ mật khẩu rồi gửi lại.",
        "the Office file is protected by a password; remove the password and send it again.");

    public static ReadingProblem Picture { get; } = Problem(
        ReadingProblemKind.UnknownFormat,
        "tệp là ảnh, không có chữ để đọc; hãy gửi bản PDF hoặc Word có lớp văn bản.",
        "the file is a picture without text; send a PDF or Word file with real text.");

    public static ReadingProblem Binary { get; } = Problem(
        ReadingProblemKind.UnknownFormat,
        "tệp có đuôi .txt nhưng nội dung không phải văn bản; hãy gửi tệp PDF, Word hoặc văn bản UTF-8.",
        "the file is named .txt but its content is no text; send a PDF, a Word file or text in UTF-8.");

    public static ReadingProblem UnknownEncoding { get; } = Problem(
        ReadingProblemKind.UnknownFormat,
        "không nhận ra chắc chắn bảng mã chữ của tệp văn bản; hãy lưu lại ở dạng UTF-8.",
        "the encoding of the text file is not certain; save it as UTF-8.");

    public static ReadingNote OldEncoding { get; } = new(ReadingNoteKind.LegacyEncoding, Page: null, new BilingualText(
        "tệp văn bản dùng bảng mã cũ, đã được chuyển sang Unicode.",
        "the text file is in an old encoding, which was converted to Unicode."));

    public static ReadingProblem Other(string vietnamese, string english) => Problem(
        ReadingProblemKind.UnknownFormat,
        $"tệp là {vietnamese}, chưa đọc được; hãy lưu lại ở dạng PDF hoặc .docx.",
        $"the file is {english}, which is not read; save it as PDF or .docx.");

    public static ReadingProblem UnknownExtension(string extension) => Problem(
        ReadingProblemKind.UnknownFormat,
        extension.Length == 0
            ? "không nhận ra định dạng của tệp; các định dạng đọc được là PDF, Word (.docx) và văn bản (.txt)."
            : $"không đọc được định dạng “{extension}”; các định dạng đọc được là PDF, Word (.docx) và văn bản (.txt).",
        extension.Length == 0
            ? "the file's format is not known; PDF, Word (.docx) and text (.txt) are read."
            : $"the format “{extension}” is not read; PDF, Word (.docx) and text (.txt) are.");

    public static ReadingNote WrongExtension(ReportFormat format) => new(ReadingNoteKind.WrongExtension, Page: null, new BilingualText(
        $"đuôi tệp không đúng với nội dung; tệp được đọc như {(format == ReportFormat.Pdf ? "PDF" : "Word")}.",
        $"the file's extension does not match its content; it was read as {(format == ReportFormat.Pdf ? "PDF" : "Word")}."));

    private static ReadingProblem Problem(ReadingProblemKind kind, string vietnamese, string english) =>
        new(kind, new BilingualText(vietnamese, english));
}
